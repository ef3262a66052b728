import type { DropoutReason } from "../../model/events-case.js";
import type { Text } from "../../model/text.js";
import { checkSubject } from "../kit/check-subject.js";
import { checkedReport } from "../kit/checked-report.js";
import { missingOf } from "../kit/child-row.js";
import { totalOf } from "../kit/count-report.js";
import { isWritten } from "../kit/is-written.js";
import type { ReportDefinition, ReportEntry } from "../kit/report-definition.js";
import { type MissingItem, reportHead } from "../kit/report-head.js";
import type { ReportSource } from "../source/report-source.js";
import { caseCounterLabels, caseCounters, caseCounts, noCases } from "./case-counts.js";
import { checkEvidence } from "./check-evidence.js";
import { type DeclaredCheck, declaredChecks } from "./declared-checks.js";
import { dropoutRow } from "./dropout-rows.js";
import { dropoutsOfPeriod, elsewhereMissing } from "./dropouts-of-period.js";
import { blankMonthly, layOutMonthly } from "./monthly-layout.js";
import {
  type MonthlyReport,
  type MonthlyScope,
  type MonthlySlot,
  monthlyFields,
  monthlySlots,
} from "./monthly-types.js";
import { monthPeriod } from "./months.js";
import { stagesAsked } from "./stages.js";
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
 * come from the log, of classes of compulsory education unless others are asked for; the list of children tells them as of the end of the month, however much
 * later it is drawn up; what people must write stays open until they have, and is told as missing. Where the body has declared numbers of its
 * own, or none (零报告), each is held against the records.
 */
export const monthlyReport: ReportDefinition<MonthlyReport, MonthlyScope> = /* @__PURE__ */ checkedReport<
  MonthlyReport,
  MonthlyScope
>({
  ...entry,
  build: buildMonthly,
  layout: (report, context) => layOutMonthly(entry, report, context),
  blank: () => blankMonthly(entry),
});

function buildMonthly(
  source: ReportSource,
  { of, month, writes = {}, declared, evidence, ...more }: MonthlyScope,
): MonthlyReport {
  checkSubject(source, of, entry);
  checkEvidence(evidence);
  const period = monthPeriod(month);
  const stages = stagesAsked(more.stages);
  const cases = caseCounts(source, period, stages);
  const schools = schoolsOf(source, of);
  const units = schools.map((school) => {
    const { reasons: _, ...counts } = cases.get(school) ?? noCases();
    return { unit: { kind: "school", id: school } as const, counts };
  });
  const total = totalOf(units, caseCounters);
  const listed = dropoutsOfPeriod(source, { of, period, stages });
  const dropouts = listed.map((one) => dropoutRow(one, monthlyFields));
  const checks = declaredChecks(declared, total);
  return {
    ...reportHead(source, {
      report: entry.id,
      about: of,
      period,
      answers: entry.answers,
      missing: [
        ...periodGaps(source, { of, period }),
        ...elsewhereMissing(listed),
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

function reasonsOf(parts: readonly Readonly<Partial<Record<DropoutReason, number>>>[]): MonthlyReport["reasons"] {
  const sum: Partial<Record<DropoutReason, number>> = {};
  for (const part of parts)
    for (const [reason, count] of Object.entries(part) as readonly (readonly [DropoutReason, number])[])
      sum[reason] = (sum[reason] ?? 0) + count;
  return sum;
}

function unwritten(writes: MonthlyReport["writes"]): readonly MissingItem[] {
  return (Object.entries(monthlySlots) as readonly (readonly [MonthlySlot, Text])[])
    .filter(([slot]) => !isWritten(writes[slot]))
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
