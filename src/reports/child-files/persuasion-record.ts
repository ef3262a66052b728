import { dateOf } from "../../model/civil-date.js";
import { coreActs } from "../../model/core-acts.js";
import { actValueLabel, labelled, roleText } from "../fields/field-words.js";
import { type ChildForm, type ChildScope, childForm } from "../kit/child-form.js";
import type { RecordColumn, RecordRow } from "../kit/form-parts.js";
import type { ReportDefinition } from "../kit/report-definition.js";
import { otherContactsOf } from "../source/attempts.js";
import type { ChildRecord } from "../source/child-record.js";
import { schoolSignatures } from "./signature-lines.js";

const fields = [
  "name",
  "sex",
  "school",
  "class",
  "guardianName",
  "guardianRelation",
  "guardianPhone",
  "homeAddress",
  "absentSince",
  "daysAbsent",
  "status",
  "reason",
  "whereabouts",
  "responsible",
  "helpers",
] as const;

/** The record of persuasion and home visits of one child (劝返、家访记录). */
export type PersuasionRecord = ChildForm<(typeof fields)[number]>;

const kindLabels = Object.fromEntries(
  (["phoneCall", "homeVisit", "talk", "jointPersuasion"] as const).map((kind) => [kind, coreActs[kind].label]),
);

const columns: readonly RecordColumn[] = [
  { id: "on", label: { zh: "日期", en: "Date" }, class: "record", share: 2 },
  { id: "kind", label: { zh: "方式", en: "How" }, class: "record", share: 2, shows: labelled(kindLabels) },
  { id: "by", label: { zh: "联系单位", en: "By" }, class: "record", share: 2, shows: roleText },
  {
    id: "purpose",
    label: { zh: "目的", en: "What for" },
    class: "record",
    share: 2,
    shows: actValueLabel("homeVisit", "purpose"),
  },
  {
    id: "with",
    label: { zh: "对象", en: "With" },
    class: "record",
    share: 2,
    shows: actValueLabel("homeVisit", "with"),
  },
  { id: "reason", label: { zh: "了解到的情况", en: "What was found out" }, class: "freeText", share: 4 },
];

/** The contacts that are no attempt, a row each: whoever is not named under "with" was not reached. */
function others(child: ChildRecord): readonly RecordRow[] {
  return otherContactsOf(child).map(({ event, day }) => {
    const contact =
      event.kind === "phoneCall" || event.kind === "homeVisit" || event.kind === "talk" ? event : undefined;
    return {
      on: dateOf(day),
      kind: event.kind,
      ...(contact === undefined ? {} : { by: contact.by, purpose: contact.purpose }),
      ...(contact?.with === undefined ? {} : { with: contact.with }),
      ...(contact?.reason === undefined ? {} : { reason: contact.reason }),
    };
  });
}

/**
 * The record of all persuasion of one child (劝返、家访记录): the numbered attempts with their outcome by the registers, and below them the
 * calls and visits that reached nobody or asked only why, which are none (city-2016 2.1.2i–k, wutaishan-2023 2.5b, reading G7).
 */
export const persuasionRecord: ReportDefinition<PersuasionRecord, ChildScope> = /* @__PURE__ */ childForm({
  id: "persuasionRecord",
  title: { zh: "学生劝返、家访记录", en: "Record of persuasion and home visits" },
  about: ["pupil"],
  answers: ["city-2016/2.1.2i", "city-2016/2.1.2j", "city-2016/2.1.2k", "wutaishan-2023/2.5b"],
  forms: [],
  audiences: ["homeroomTeacher", "schoolLeader", "school", "townEducationOffice"],
  fieldsFrom: "inventory",
  parts: [
    { kind: "fields", heading: { zh: "一、学生情况", en: "1. The child" }, fields },
    { kind: "attempts", heading: { zh: "二、劝返记录", en: "2. Attempts" }, blankRows: 8 },
    {
      kind: "records",
      id: "others",
      heading: {
        zh: "三、其他联系（未接通、未见到人或者只了解原因，不计劝返次数）",
        en: "3. Other contacts, which are no attempt",
      },
      columns,
      read: others,
      none: { zh: "无", en: "None." },
      blankRows: 4,
    },
    { kind: "signatures", lines: schoolSignatures },
  ],
  required: ["name", "school", "class", "guardianName", "guardianPhone"],
});
