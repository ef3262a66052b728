import { standingAt } from "../../model/case-standing.js";
import { dayOf } from "../../model/civil-date.js";
import type { DropoutReason } from "../../model/events-case.js";
import { endOfDay, startOfDay } from "../../model/moment.js";
import type { SubjectRef } from "../../model/subject.js";
import type { Text } from "../../model/text.js";
import { actsOfKind } from "../fields/read-facts.js";
import { checkSubject } from "../kit/check-subject.js";
import { childRow, missingOf } from "../kit/child-row.js";
import { totalOf } from "../kit/count-report.js";
import type { ReportDefinition, ReportEntry } from "../kit/report-definition.js";
import { type MissingItem, type ReportPeriod, reportHead } from "../kit/report-head.js";
import type { ReportSource } from "../source/report-source.js";
import { caseCounterLabels, caseCounters, caseCounts, noCases } from "./case-counts.js";
import { type DeclaredCheck, declaredChecks } from "./declared-checks.js";
import { blankMonthly, layOutMonthly } from "./monthly-layout.js";
import {
  type MonthlyReport,
  type MonthlyScope,
  type MonthlySlot,
  monthlyFields,
  monthlySlots,
} from "./monthly-types.js";
import { monthPeriod } from "./months.js";
import { periodGaps, schoolsOf } from "./units.js";
import { workDone } from "./work-done.js";

const entry: ReportEntry = {
  id: "monthlyReport",
  title: { zh: "控辍保学工作月报", en: "Monthly report on dropout control" },
  about: ["school", "township", "authority"],
  answers: ["wutaishan-2023/2.6a", "wutaishan-2023/2.6b"],
  forms: [{ document: "wutaishan-2023", title: "控辍保学月报" }],
  audiences: ["school", "educationAuthority"],
  fieldsFrom: "document",
};

/**
 * The monthly report on dropout control (wutaishan-2023 2.6): the month's dropouts, work done, persuasion, problems, next steps. Numbers
 * come from the log; what people must write stays open until they have, and is told as missing. Where the body has declared numbers of its
 * own, or none (零报告), each is held against the records.
 */
export const monthlyReport: ReportDefinition<MonthlyReport, MonthlyScope> = {
  ...entry,
  build: buildMonthly,
  layout: (report, context) => layOutMonthly(entry, report, context),
  blank: () => blankMonthly(entry),
};

function buildMonthly(
  source: ReportSource,
  { of, month, writes = {}, declared, evidence }: MonthlyScope,
): MonthlyReport {
  checkSubject(source, of, entry);
  const period = monthPeriod(month);
  const cases = caseCounts(source, period);
  const schools = schoolsOf(source, of);
  const units = schools.map((school) => {
    const { reasons: _, ...counts } = cases.get(school) ?? noCases();
    return { unit: { kind: "school", id: school } as const, counts };
  });
  const total = totalOf(units, caseCounters);
  const dropouts = dropoutsOf(source, of, period);
  const checks = declaredChecks(declared, total);
  return {
    ...reportHead(source, {
      report: entry.id,
      about: of,
      period,
      answers: entry.answers,
      missing: [
        ...periodGaps(source, { of, period }),
        ...elsewhere(dropouts, units),
        ...dropouts.flatMap((row) => missingOf(row, ["name", "reason", "whereabouts"])),
        ...unwritten(writes),
        ...checks.filter(({ differs }) => differs).map((check) => differing(check)),
      ],
    }),
    month,
    units,
    total,
    dropouts,
    reasons: reasonsOf(schools.map((school) => cases.get(school)?.reasons ?? {})),
    work: workDone(source, of, period),
    writes,
    checks,
    ...(evidence === undefined ? {} : { evidence }),
  };
}

function dropoutsOf(source: ReportSource, of: SubjectRef, { from, to }: ReportPeriod): MonthlyReport["dropouts"] {
  const [first, last] = [startOfDay(dayOf(from)), Math.min(endOfDay(dayOf(to)), source.until)];
  return source
    .childrenWithCase(of)
    .filter(
      (child) =>
        child.timeline.acts.length > 0 &&
        (actsOfKind(child, "dropoutConfirmed").some(({ at }) => first <= at && at <= last) ||
          (child.mayHaveCase && standingAt(child.caseFile(), last).possible.includes("confirmed"))),
    )
    .map((child) => childRow(child, monthlyFields));
}

/** Children of the body's villages who are at none of its schools, or at none at all: they stand on the list, and in no school's count. */
function elsewhere(rows: MonthlyReport["dropouts"], units: MonthlyReport["units"]): readonly MissingItem[] {
  const schools = new Set(units.map(({ unit }) => unit.id));
  const count = rows.filter(({ child: { places } }) => !schools.has(places.school ?? "")).length;
  if (count === 0) return [];
  return [
    {
      what: {
        zh: `名单中有${count}人未入学或在本单位以外的学校，未计入各校数字`,
        en: `${count} on the list are at no school, or at another body's: no school's numbers count them`,
      },
    },
  ];
}

function reasonsOf(parts: readonly Readonly<Partial<Record<DropoutReason, number>>>[]): MonthlyReport["reasons"] {
  const sum: Partial<Record<DropoutReason, number>> = {};
  for (const part of parts)
    for (const [reason, count] of Object.entries(part) as readonly (readonly [DropoutReason, number])[])
      sum[reason] = (sum[reason] ?? 0) + count;
  return sum;
}

function unwritten(writes: MonthlyReport["writes"]): readonly MissingItem[] {
  return (Object.entries(monthlySlots) as readonly (readonly [MonthlySlot, Text])[])
    .filter(([slot]) => (writes[slot] ?? "").trim() === "")
    .map(([field, what]) => ({ what, field, owedBy: "school" as const }));
}

function differing({ counter, declared, evidenced }: DeclaredCheck): MissingItem {
  const { zh, en } = caseCounterLabels[counter];
  return {
    what: {
      zh: `待核实：“${zh}”申报${declared}，记录为${evidenced}`,
      en: `to be checked: "${en}" was declared as ${declared}, on record are ${evidenced}`,
    },
    field: counter,
    owedBy: "school",
  };
}
