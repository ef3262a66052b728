import type { Notice } from "../../model/events-contact.js";
import type { Fact } from "../../model/fact.js";
import { actsAs, type Role } from "../../model/role.js";
import { type Attempt, attemptsOf, isContact } from "../source/attempts.js";
import { sinceOpening } from "../source/case-start.js";
import type { ChildRecord } from "../source/child-record.js";
import type { ChildField } from "./child-field.js";
import type { WorkFields } from "./child-field-types.js";
import { actValueLabel, labelled, roleText } from "./field-words.js";
import { actsOfKind, assignedNames, classHolders, dateOfFact, lastOf, named } from "./read-facts.js";

/** What came of an attempt, as papers say it. */
export const attemptOutcomeLabels = {
  returned: { zh: "已返校", en: "came back" },
  notReturned: { zh: "未返校", en: "did not come back" },
  unknown: { zh: "无考勤记录，不详", en: "no register says" },
} as const;

/** The attempts of the case that is open, or was last: those of an earlier one say nothing of it. */
function attemptsInCase(child: ChildRecord): readonly Attempt[] {
  return attemptsOf(child, { from: sinceOpening(child) });
}

function lastAttempt(child: ChildRecord): Attempt | undefined {
  return attemptsInCase(child).at(-1);
}

/** The papers served in the case that is open, or was last. */
function noticesInCase(child: ChildRecord): readonly Fact<Notice>[] {
  const since = sinceOpening(child);
  return actsOfKind(child, "notice").filter(({ at }) => at >= since);
}

/** The day of the last plan of a kind. */
function planned(child: ChildRecord, plan: "care" | "return"): WorkFields["carePlanOn"] | undefined {
  return dateOfFact(actsOfKind(child, "planned").findLast(({ event }) => event.plan === plan));
}

/** Different values in the order in which they came; nothing where there are none. */
function different<T extends string>(values: readonly T[]): readonly T[] | undefined {
  return values.length === 0 ? undefined : [...new Set(values)];
}

/** What has been done about a child, and by whom. */
export const workFields: { readonly [K in keyof WorkFields]: ChildField<WorkFields[K]> } = {
  attempts: {
    label: { zh: "劝返次数", en: "Attempts" },
    class: "record",
    share: 1.2,
    owedBy: "homeroomTeacher",
    read: (child) => attemptsInCase(child).length,
  },
  reasonFound: {
    label: { zh: "走访了解的原因", en: "Reason as found out" },
    class: "freeText",
    share: 3,
    owedBy: "homeroomTeacher",
    read: (child) =>
      child
        .acts()
        .flatMap(({ event }) => ("reason" in event && isContact(event) ? [event.reason] : []))
        .findLast((reason) => reason !== undefined && reason !== ""),
  },
  lastAttemptOn: {
    label: { zh: "最近劝返日期", en: "Last attempt on" },
    class: "record",
    share: 2.4,
    owedBy: "homeroomTeacher",
    read: (child) => lastAttempt(child)?.on,
  },
  lastOutcome: {
    label: { zh: "劝返结果", en: "Outcome" },
    class: "record",
    share: 2,
    owedBy: "homeroomTeacher",
    shows: labelled(attemptOutcomeLabels),
    read: (child) => lastAttempt(child)?.outcome,
  },
  attemptPersons: {
    label: { zh: "劝返人员", en: "Who persuaded" },
    class: "record",
    share: 2.4,
    owedBy: "homeroomTeacher",
    read: (child) => {
      const attempts = attemptsInCase(child);
      const persons = attempts.flatMap(({ person }) => (person === undefined ? [] : [person]));
      return named(child, [...new Set(persons)]);
    },
  },
  homeroomTeacher: {
    label: { zh: "班主任", en: "Homeroom teacher" },
    class: "record",
    share: 2,
    owedBy: "school",
    read: (child) => classHolders(child, "homeroomTeacher"),
  },
  responsible: {
    label: { zh: "包保责任人", en: "Responsible" },
    class: "record",
    share: 3.4,
    owedBy: "school",
    read: (child) => assignedNames(child, "responsible"),
  },
  helpers: {
    label: { zh: "帮扶责任人", en: "Helpers" },
    class: "record",
    share: 2.6,
    owedBy: "school",
    read: (child) => assignedNames(child, "helper"),
  },
  carers: {
    label: { zh: "关爱人（结对教师）", en: "Carers" },
    class: "record",
    share: 2.2,
    owedBy: "school",
    read: (child) => {
      const both = [...(assignedNames(child, "carer") ?? []), ...(assignedNames(child, "pair") ?? [])];
      return different(both);
    },
  },
  returnPlanOn: {
    label: { zh: "劝返方案制定日期", en: "Plan of return drawn up on" },
    class: "record",
    share: 2.4,
    owedBy: "school",
    read: (child) => planned(child, "return"),
  },
  carePlanOn: {
    label: { zh: "帮扶措施制定日期", en: "Care plan drawn up on" },
    class: "record",
    share: 2.4,
    owedBy: "school",
    read: (child) => planned(child, "care"),
  },
  supports: {
    label: { zh: "已实施帮扶", en: "Help given" },
    class: "record",
    share: 3,
    owedBy: "school",
    shows: actValueLabel("supportGiven", "support"),
    read: (child) => different(actsOfKind(child, "supportGiven").map(({ event }) => event.support)),
  },
  procedureOn: {
    label: { zh: "启动劝返程序日期", en: "Procedure opened on" },
    class: "record",
    share: 2.4,
    owedBy: "school",
    read: (child) => dateOfFact(lastOf(child, "procedureOpened")),
  },
  reportedOn: {
    label: { zh: "上报日期", en: "Reported on" },
    class: "record",
    share: 2.4,
    owedBy: "school",
    read: (child) => dateOfFact(lastOf(child, "report")),
  },
  reportedTo: {
    label: { zh: "上报单位", en: "Reported to" },
    class: "record",
    share: 3,
    owedBy: "school",
    shows: roleText,
    read: (child) => different<Role>(actsOfKind(child, "report").map(({ event }) => event.to)),
  },
  notices: {
    label: { zh: "已送达文书", en: "Papers served" },
    class: "legal",
    share: 3,
    owedBy: "townshipGovernment",
    shows: actValueLabel("notice", "notice"),
    read: (child) => different(noticesInCase(child).map(({ event }) => event.notice)),
  },
  lastNoticeOn: {
    label: { zh: "最近文书送达日期", en: "Last paper served on" },
    class: "legal",
    share: 2.4,
    owedBy: "townshipGovernment",
    read: (child) => dateOfFact(noticesInCase(child).at(-1)),
  },
  noticeDueOn: {
    label: { zh: "文书限定期限", en: "Day set by the paper" },
    class: "legal",
    share: 2.4,
    owedBy: "townshipGovernment",
    read: (child) => noticesInCase(child).at(-1)?.event.dueOn,
  },
  orderDueOn: {
    label: { zh: "责令送返期限", en: "Day set by the order" },
    class: "legal",
    share: 2.4,
    owedBy: "townshipGovernment",
    read: (child) =>
      noticesInCase(child).findLast(
        ({ event: { notice, by, to, dueOn } }) =>
          notice === "orderByDate" && dueOn !== undefined && actsAs(by, "townshipGovernment") && to === "guardian",
      )?.event.dueOn,
  },
  refused: {
    label: { zh: "监护人拒绝事项", en: "Refused" },
    class: "legal",
    share: 2.4,
    owedBy: "townshipGovernment",
    shows: actValueLabel("refused", "matter"),
    read: (child) => lastOf(child, "refused")?.event.matter,
  },
  refusedOn: {
    label: { zh: "认定拒绝日期", en: "Refusal found on" },
    class: "legal",
    share: 2.4,
    owedBy: "townshipGovernment",
    read: (child) => dateOfFact(lastOf(child, "refused")),
  },
  handedOverOn: {
    label: { zh: "转交公安日期", en: "Handed over on" },
    class: "legal",
    share: 2.4,
    owedBy: "school",
    read: (child) => dateOfFact(lastOf(child, "handOver")),
  },
  beyondPersuasion: {
    label: { zh: "不能劝返的特殊原因", en: "Special reason" },
    class: "freeText",
    share: 3,
    owedBy: "school",
    read: (child) => lastOf(child, "beyondPersuasion")?.event.reason,
  },
};
