import { type AbsenceRun, summarise } from "../../model/absence-run.js";
import type { CaseStatus } from "../../model/case-statuses.js";
import { type CivilDate, dateOf } from "../../model/civil-date.js";
import { coreFacts } from "../../model/facts-data.js";
import { dayOfMinute } from "../../model/moment.js";
import { union } from "../../model/spans.js";
import type { ChildRecord } from "../source/child-record.js";
import { caseStatusNow, caseStatusNowLabels } from "./case-status-now.js";
import type { ChildField } from "./child-field.js";
import type { CaseFields } from "./child-field-types.js";
import { actValueLabel, labelled } from "./field-words.js";
import { dateOfFact, factOf, lastOf } from "./read-facts.js";

/** The day of the last time that the case certainly took on a status. */
function since(child: ChildRecord, status: CaseStatus): CivilDate | undefined {
  const step = child.caseFile().steps.findLast((one) => one.status === status && one.certainty === "certain");
  return step && ((step.certainAt ?? step.at).slice(0, 10) as CivilDate);
}

function lastRun(child: ChildRecord): AbsenceRun | undefined {
  return child.caseFile().input.runs.at(-1);
}

/** How a child's case stands (reading G19), derived from its events. */
export const caseFields: { readonly [K in keyof CaseFields]: ChildField<CaseFields[K]> } = {
  status: {
    label: { zh: "个案状态", en: "Case" },
    class: "record",
    share: 2,
    owedBy: "school",
    shows: labelled(caseStatusNowLabels),
    read: caseStatusNow,
  },
  openedOn: {
    label: { zh: "立案日期", en: "Opened on" },
    class: "record",
    share: 2.4,
    owedBy: "school",
    read: (child) => child.caseFile().openedOn,
  },
  reopenedOn: {
    label: { zh: "反弹后重新立案日期", en: "Reopened on" },
    class: "record",
    share: 2.4,
    owedBy: "school",
    read: (child) => child.caseFile().reopenedOn,
  },
  closedOn: {
    label: { zh: "销号日期", en: "Closed on" },
    class: "record",
    share: 2.4,
    owedBy: "school",
    read: (child) => child.caseFile().closedOn,
  },
  ground: {
    label: { zh: "销号依据", en: "Ground for closing" },
    class: "record",
    sensitive: { class: "health", values: ["suspension", "deferral"] },
    share: 2.2,
    owedBy: "school",
    shows: actValueLabel("caseClosed", "ground"),
    read: (child) => child.caseFile().ground,
  },
  rebounds: {
    label: { zh: "反弹次数", en: "Rebounds" },
    class: "record",
    share: 1.2,
    owedBy: "school",
    read: (child) => {
      const { rebounds, spans } = child.caseFile();
      const spells = union([...spans.suspected.possible, ...spans.confirmed.possible]).length;
      // None is said only where no missing register could hide one.
      return rebounds > 0 || spells === 1 ? rebounds : undefined;
    },
  },
  suspectedOn: {
    label: { zh: "疑似辍学日期", en: "Suspected since" },
    class: "record",
    share: 2.4,
    owedBy: "school",
    read: (child) => since(child, "suspected"),
  },
  confirmedOn: {
    label: { zh: "确认辍学日期", en: "Confirmed on" },
    class: "record",
    share: 2.4,
    owedBy: "school",
    read: (child) => dateOfFact(lastOf(child, "dropoutConfirmed")),
  },
  reason: {
    label: { zh: "辍学原因", en: "Reason" },
    class: "record",
    sensitive: { class: "health", values: ["illness"] },
    share: 2,
    owedBy: "homeroomTeacher",
    shows: actValueLabel("dropoutConfirmed", "reason"),
    read: (child) => child.caseFile().reason,
  },
  sign: {
    label: { zh: "倾向表现", en: "Signs" },
    class: "freeText",
    share: 3,
    owedBy: "homeroomTeacher",
    read: (child) => lastOf(child, "riskNoted")?.event.sign,
  },
  absentSince: {
    label: { zh: "离校（缺课）起始日期", en: "Absent since" },
    class: "record",
    share: 2.4,
    owedBy: "homeroomTeacher",
    read: (child) => {
      const run = lastRun(child);
      return run && summarise(run).from;
    },
  },
  daysAbsent: {
    label: { zh: "缺课天数（至少）", en: "School days absent (at least)" },
    class: "record",
    share: 1.4,
    owedBy: "homeroomTeacher",
    read: (child) => {
      const run = lastRun(child);
      return run && summarise(run).days.least;
    },
  },
  whereabouts: {
    label: { zh: "去向", en: "Whereabouts" },
    class: "place",
    share: 2,
    owedBy: "homeroomTeacher",
    shows: labelled(coreFacts.whereabouts.values ?? {}),
    read: (child) => factOf(child, "whereabouts") as CaseFields["whereabouts"] | undefined,
  },
  whereaboutsNote: {
    label: { zh: "去向说明", en: "Where" },
    class: "place",
    share: 3,
    owedBy: "homeroomTeacher",
    read: (child) => child.particulars()?.whereabouts,
  },
  returnedOn: {
    label: { zh: "返校日期", en: "Returned on" },
    class: "record",
    share: 2.4,
    owedBy: "homeroomTeacher",
    read: (child) => since(child, "returned") ?? endOfRun(child),
  },
  formalitiesOn: {
    label: { zh: "复学手续办结日期", en: "Formalities complete on" },
    class: "record",
    share: 2.4,
    owedBy: "registrationClerk",
    read: (child) => dateOfFact(lastOf(child, "returnCompleted")),
  },
};

/** The day on which the last absence ended by attendance. */
function endOfRun(child: ChildRecord): CivilDate | undefined {
  const end = lastRun(child)?.end;
  return end?.how === "attended" ? dateOf(dayOfMinute(end.at)) : undefined;
}
