import { addMonthsClamped, type CivilDate, dateOf, dayOf } from "../../model/civil-date.js";
import type { HomeVisit, Talk } from "../../model/events-contact.js";
import type { Fact } from "../../model/fact.js";
import { actValueLabel } from "../fields/field-words.js";
import { actsOfKind, dateOfFact } from "../fields/read-facts.js";
import { type ChildForm, type ChildScope, childForm } from "../kit/child-form.js";
import type { FormCheck } from "../kit/form-parts.js";
import type { ReportDefinition } from "../kit/report-definition.js";
import type { ChildRecord } from "../source/child-record.js";
import { hasFile, isInGroup } from "./group-of-child.js";

const who = [
  "name",
  "sex",
  "bornOn",
  "identityNumber",
  "householdAddress",
  "homeAddress",
  "guardianName",
  "guardianRelation",
  "guardianPhone",
] as const;
const how = ["school", "class", "enrolmentStatus", "whereabouts", "whereaboutsNote", "responsible"] as const;

/** The card of an idle minor (闲散未成年人建档立卡). */
export type IdleMinorCard = ChildForm<(typeof who)[number] | (typeof how)[number]>;

/** The meetings of the police station with a minor, in person (city-2016 2.3g). */
function meetings(child: ChildRecord): readonly Fact<HomeVisit | Talk>[] {
  return child
    .acts()
    .filter((fact): fact is Fact<HomeVisit | Talk> => fact.event.kind === "homeVisit" || fact.event.kind === "talk")
    .filter(({ event }) => event.by === "policeStation" && event.inPerson && event.with === "pupil");
}

/** The whole months since the card was opened, each with whether the minor was met in it: from the month after the filing on. */
function months(child: ChildRecord): readonly FormCheck<ChildScope>[] {
  const filed = actsOfKind(child, "filed").find(({ event }) => event.file === "idleMinor");
  if (!filed) return [];
  const met = new Set(meetings(child).map((fact) => dateOf(fact.day).slice(0, 7)));
  return wholeMonths(dateOf(filed.day), child.source.cutOff).map((month) => ({
    what: { zh: `${month} 见面`, en: `met in ${month}` },
    owedBy: "policeStation",
    met: () => met.has(month),
  }));
}

/** The months that lie wholly after one day and are over on another. */
function wholeMonths(after: CivilDate, until: CivilDate): readonly string[] {
  const found: string[] = [];
  const first = dayOf(`${after.slice(0, 7)}-01` as CivilDate);
  for (let i = 1; addMonthsClamped(first, i + 1) <= dayOf(until) + 1; i++)
    found.push(dateOf(addMonthsClamped(first, i)).slice(0, 7));
  return found;
}

/**
 * The card that a police station keeps of an idle minor in its area (建档立卡, city-2016 2.3f), with the meeting of each month (2.3g). It is the
 * police's file and not the school's, and no poor household's.
 *
 * Refused as `invalid-input` for a child that is not put down as idle, found, or on such a file.
 */
export const idleMinorCard: ReportDefinition<IdleMinorCard, ChildScope> = /* @__PURE__ */ childForm({
  id: "idleMinorCard",
  title: { zh: "社会闲散未成年人建档立卡登记卡", en: "Card of an idle minor" },
  about: ["pupil"],
  answers: ["city-2016/2.3f", "city-2016/2.3g"],
  forms: [{ document: "city-2016", title: "建档立卡 (闲散未成年人)" }],
  audiences: ["policeStation"],
  fieldsFrom: "inventory",
  tells: "legal",
  suits: (child) =>
    isInGroup(child, "idleMinor") || hasFile(child, "idleMinor") || actsOfKind(child, "found").length > 0,
  suited: "put down as an idle minor",
  parts: [
    { kind: "fields", heading: { zh: "一、基本信息", en: "1. The minor" }, fields: who },
    { kind: "fields", heading: { zh: "二、就学情况", en: "2. Schooling" }, fields: how },
    {
      kind: "records",
      id: "found",
      heading: { zh: "三、排查发现情况", en: "3. Found" },
      columns: [
        { id: "on", label: { zh: "日期", en: "Date" }, class: "record", share: 2 },
        {
          id: "place",
          label: { zh: "发现地点", en: "Where" },
          class: "place",
          share: 4,
          shows: actValueLabel("found", "place"),
        },
      ],
      read: (child) =>
        actsOfKind(child, "found").map((fact) => ({ on: dateOfFact(fact) ?? "", place: fact.event.place })),
      none: { zh: "无排查发现记录", en: "Not found by a screening." },
      blankRows: 3,
    },
    {
      kind: "records",
      id: "meetings",
      heading: { zh: "四、见面跟踪帮教记录", en: "4. Meetings" },
      columns: [
        { id: "month", label: { zh: "月份", en: "Month" }, class: "record", share: 2 },
        { id: "on", label: { zh: "见面日期", en: "Met on" }, class: "record", share: 2 },
        { id: "findings", label: { zh: "了解的情况", en: "What was found out" }, class: "freeText", share: 6 },
      ],
      read: (child) =>
        meetings(child).map((fact) => {
          const on = dateOfFact(fact) ?? "";
          const { reason } = fact.event;
          return {
            month: on.slice(0, 7),
            on,
            ...(reason === undefined ? {} : { findings: reason }),
          };
        }),
      none: { zh: "尚无见面记录", en: "No meeting is on record." },
      blankRows: 12,
    },
    {
      kind: "checks",
      id: "months",
      heading: { zh: "五、每月见面一次核对", en: "5. One meeting a month" },
      checks: months,
      blank: Array.from({ length: 6 }, () => ({ zh: "＿＿＿＿年＿＿月 见面", en: "met in ____-__" })),
    },
    {
      kind: "signatures",
      lines: [
        { zh: "责任民警", en: "Officer in charge" },
        { zh: "公安派出所（盖章）", en: "Police station (seal)" },
        { zh: "日期", en: "Date" },
      ],
    },
  ],
  required: ["name", "sex", "bornOn", "homeAddress", "guardianName", "guardianPhone"],
});
