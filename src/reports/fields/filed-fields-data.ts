import type { CivilDate } from "../../model/civil-date.js";
import type { FileKind } from "../../model/events-care.js";
import { coreFacts } from "../../model/facts-data.js";
import type { Role } from "../../model/role.js";
import type { Text } from "../../model/text.js";
import type { ChildRecord } from "../source/child-record.js";
import type { ChildField } from "./child-field.js";
import type { FiledFields } from "./child-field-types.js";
import { actValueLabel, labelled } from "./field-words.js";
import { actsOfKind, dateOfFact, lastOf, yesNo } from "./read-facts.js";

/** The day on which a child was first, or last, put on a file. */
function filed(file: FileKind, which: "first" | "last"): (child: ChildRecord) => CivilDate | undefined {
  return (child) => {
    const all = actsOfKind(child, "filed").filter(({ event }) => event.file === file);
    return dateOfFact(which === "first" ? all[0] : all.at(-1));
  };
}

/** A category that is one of the facts by its name; whatever else a host wrote stands as it is. */
function categoryText(value: string): Text {
  const name = value === "idle" ? "idleMinor" : value;
  return Object.hasOwn(coreFacts, name) ? coreFacts[name as keyof typeof coreFacts].label : { zh: value, en: value };
}

/** The category under which its file is kept, as last put down. */
function category(file: FileKind): (child: ChildRecord) => string | undefined {
  return (child) =>
    actsOfKind(child, "filed").findLast(({ event }) => event.file === file && event.category !== undefined)?.event
      .category;
}

/** The column of a day on which a file was kept. */
function day(label: Text, owedBy: Role, read: (child: ChildRecord) => CivilDate | undefined): ChildField<CivilDate> {
  return { label, class: "record", share: 2.4, owedBy, read };
}

const idleFacts = ["vagrant", "idleMinor"] as const;

/** On which files a child was put (建档、登记). */
export const filedFields: { readonly [K in keyof FiledFields]: ChildField<FiledFields[K]> } = {
  ledgerEntryOn: /* @__PURE__ */ day({ zh: "入册日期", en: "Entered on" }, "school", filed("dropout", "first")),
  controlLedgerOn: /* @__PURE__ */ day(
    { zh: "建账日期", en: "Ledger opened on" },
    "school",
    filed("dropoutControlLedger", "first"),
  ),
  platformEntryOn: /* @__PURE__ */ day(
    { zh: "平台录入日期", en: "Entered on the platform on" },
    "school",
    filed("platformLedger", "first"),
  ),
  entryFiledOn: /* @__PURE__ */ day(
    { zh: "入学登记日期", en: "Registered for entry on" },
    "school",
    filed("entry", "first"),
  ),
  termRecordOn: /* @__PURE__ */ day(
    { zh: "记录日期", en: "Recorded on" },
    "homeroomTeacher",
    filed("termRecord", "last"),
  ),
  rollEntryOn: /* @__PURE__ */ day(
    { zh: "电子学籍录入日期", en: "Entered on the electronic roll on" },
    "registrationClerk",
    filed("electronicRoll", "last"),
  ),
  proneFileOn: /* @__PURE__ */ day(
    { zh: "易辍学生建档日期", en: "On file as prone since" },
    "homeroomTeacher",
    filed("prone", "first"),
  ),
  inNeedFileOn: /* @__PURE__ */ day(
    { zh: "困境儿童建档日期", en: "On file as in need since" },
    "school",
    filed("inNeed", "first"),
  ),
  inNeedCategory: {
    label: { zh: "困境类别", en: "Kind of need" },
    class: "family",
    share: 2.4,
    owedBy: "school",
    shows: categoryText,
    read: category("inNeed"),
  },
  idleFileOn: /* @__PURE__ */ day(
    { zh: "建档立卡日期", en: "On a police file since" },
    "policeStation",
    filed("idleMinor", "first"),
  ),
  idleCategory: {
    label: { zh: "管理类别", en: "Category" },
    class: "legal",
    share: 2.2,
    owedBy: "policeStation",
    shows: categoryText,
    read: category("idleMinor"),
  },
  idleKind: {
    label: { zh: "流浪或闲散", en: "Vagrant or idle" },
    class: "legal",
    share: 2.4,
    owedBy: "policeStation",
    shows: labelled({ vagrant: coreFacts.vagrant.label, idleMinor: coreFacts.idleMinor.label }),
    read: (child) => {
      const own = idleFacts.filter((name) => yesNo(child, name) === true);
      return own.length === 0 ? undefined : own;
    },
  },
  foundOn: {
    label: { zh: "排查发现日期", en: "Found on" },
    class: "record",
    share: 2.4,
    owedBy: "policeStation",
    read: (child) => dateOfFact(lastOf(child, "found")),
  },
  foundPlace: {
    label: { zh: "发现地点", en: "Found at" },
    class: "place",
    share: 2.4,
    owedBy: "policeStation",
    shows: actValueLabel("found", "place"),
    read: (child) => lastOf(child, "found")?.event.place,
  },
  lastFollowUpOn: {
    label: { zh: "最近见面帮教日期", en: "Last met on" },
    class: "record",
    share: 2.4,
    owedBy: "policeStation",
    read: (child) => dateOfFact(followUps(child).at(-1)),
  },
};

/** The meetings by which a minor on file is followed up (见面帮教). */
function followUps(child: ChildRecord): readonly ReturnType<ChildRecord["acts"]>[number][] {
  return child.acts().filter(({ event }) => {
    if (event.kind !== "homeVisit" && event.kind !== "talk") return false;
    return event.purpose === "followUp" && event.with === "pupil";
  });
}
