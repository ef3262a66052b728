import { checkSubject } from "../kit/check-subject.js";
import { type ChildList, childList } from "../kit/child-list.js";
import type { ReportDefinition } from "../kit/report-definition.js";
import type { ChildRecord } from "../source/child-record.js";
import type { ReportSource } from "../source/report-source.js";
import { checkAge, ofAge, type SchoolAgeScope } from "./school-age.js";
import { screeningOwed } from "./screening-owed.js";

/** Whose children a screening tells of, of which age, and the villages of the catchment by their ids. */
export interface ScreeningScope extends SchoolAgeScope {
  readonly catchment?: readonly string[];
}

const fields = [
  "name",
  "sex",
  "bornOn",
  "village",
  "homeAddress",
  "householdAddress",
  "guardianName",
  "guardianPhone",
  "groups",
  "school",
  "class",
  "enrolmentStatus",
  "wentTo",
  "notEntered",
  "status",
  "attempts",
] as const;

/** The ledger of the screening from door to door (排查台账). */
export type ScreeningLedger = ChildList<(typeof fields)[number]>;

/**
 * The ledger of the screening from door to door (台账, wutaishan-2023 2.1c, 2.1d): the children of school age of the catchment, wherever they are taught, and who of
 * them is at no school. The catchment is drawn by the Centre (2.1b): the host names its villages; else the school's own pupils and its subject's villages are looked at.
 */
export const screeningLedger: ReportDefinition<ScreeningLedger, ScreeningScope> = /* @__PURE__ */ childList({
  id: "screeningLedger",
  title: { zh: "适龄入学儿童排查台账", en: "Ledger of the screening from door to door" },
  about: ["school", "village", "township", "authority"],
  answers: ["wutaishan-2023/2.1c", "wutaishan-2023/2.1d", "wutaishan-2023/2.1e"],
  forms: [{ document: "wutaishan-2023", title: "排查台账 (台账)" }],
  audiences: ["school", "educationAuthority"],
  fieldsFrom: "inventory",
  fields,
  required: ["name", "sex", "homeAddress", "guardianName", "guardianPhone"],
  lists: (child, { age }) => ofAge(child, age),
  among: inCatchment,
  check: ({ age }) => checkAge(age),
  owes: /* @__PURE__ */ screeningOwed("schoolAgeChildren"),
});

const village = { about: ["village"], title: { zh: "划片范围", en: "the catchment" } } as const;

/** The children who live in the catchment and those of the subject, each once. */
function inCatchment(source: ReportSource, { of, catchment = [] }: ScreeningScope): readonly ChildRecord[] {
  const home = catchment.flatMap((id) => {
    checkSubject(source, { kind: "village", id }, village);
    return source.children({ kind: "village", id });
  });
  const own = catchment.length > 0 && of.kind === "school" ? [] : source.children(of);
  return [...new Set([...home, ...own])];
}
