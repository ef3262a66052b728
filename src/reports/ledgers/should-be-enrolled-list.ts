import type { SchoolAge } from "../../calc/reconciliation/options.js";
import { yesNo } from "../fields/read-facts.js";
import { type ChildList, childList } from "../kit/child-list.js";
import type { ReportDefinition } from "../kit/report-definition.js";
import type { ChildRecord } from "../source/child-record.js";
import { atNoSchool, checkAge, ofAge, type SchoolAgeScope } from "./school-age.js";

const elsewhere = {
  zh: "按本库记录判断：在库外学校就读而未登记的，须核实后剔除",
  en: "By what is on record here: who is at a school of which nothing is on record is to be checked and struck off.",
} as const;

const fields = [
  "name",
  "sex",
  "bornOn",
  "village",
  "homeAddress",
  "householdAddress",
  "guardianName",
  "guardianPhone",
  "school",
  "enrolmentStatus",
  "statusSince",
  "timeOffUntil",
  "notEntered",
  "groups",
  "foundOn",
  "procedureOn",
  "responsible",
] as const;

/** The list of children who should be at school and are not enrolled (应入未入). */
export type ShouldBeEnrolledList = ChildList<(typeof fields)[number]>;

/**
 * The list of children who should be at school and are enrolled nowhere (“应入未入”, licheng-2024 2.1b): by their age, or put down so; never entered, gone and nowhere
 * arrived, or with a time off that is over. From which age on the host says: the law says 6, in some places 7 (义务教育法 11).
 */
export const shouldBeEnrolledList: ReportDefinition<ShouldBeEnrolledList, SchoolAgeScope> = /* @__PURE__ */ childList({
  id: "shouldBeEnrolledList",
  title: { zh: "应入未入儿童少年名单", en: "Children who should be at school and are not enrolled" },
  about: ["school", "village", "township", "authority"],
  answers: ["licheng-2024/2.1a", "licheng-2024/2.1b", "licheng-2024/2.2f"],
  forms: [],
  audiences: ["townEducationOffice", "school", "villageCommittee", "educationAuthority"],
  fieldsFrom: "expectation",
  fields,
  required: ["name", "sex", "bornOn", "homeAddress", "guardianName", "guardianPhone"],
  lists: (child, { age }) => shouldBeEnrolled(child, age),
  notes: [elsewhere],
  check: ({ age }) => checkAge(age),
});

function shouldBeEnrolled(child: ChildRecord, age: SchoolAge): boolean | "bornOn" {
  const said = yesNo(child, "notEntered");
  // On record that it is at school, though in none of this world.
  if (!atNoSchool(child) || said === false) return false;
  return said === true ? true : ofAge(child, age);
}
