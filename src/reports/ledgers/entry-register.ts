import { dayOf } from "../../model/civil-date.js";
import { isFirstGrade } from "../counts/roll-flows.js";
import { actsOfKind } from "../fields/read-facts.js";
import { type ChildList, childList, type PeriodScope } from "../kit/child-list.js";
import type { ReportDefinition } from "../kit/report-definition.js";
import type { ChildRecord } from "../source/child-record.js";
import { isIn, servesPeriod } from "../source/in-period.js";

const fields = [
  "name",
  "sex",
  "bornOn",
  "identityNumber",
  "ethnicity",
  "householdAddress",
  "householdKind",
  "homeAddress",
  "village",
  "guardianName",
  "guardianRelation",
  "guardianPhone",
  "groups",
  "health",
  "entryFiledOn",
  "enteredOn",
  "school",
  "class",
] as const;

/** The register of those who enter school in a period (入学信息登记). */
export type EntryRegister = ChildList<(typeof fields)[number]>;

/**
 * The register of those who enter school in a period (入学信息登记, boshan-2025 4.5a): whoever was put on file for entry in it, and whoever came into the
 * first grade of a stage in it. One who came and was never put on file is told as missing. The document names no fields.
 */
export const entryRegister: ReportDefinition<EntryRegister, PeriodScope> = /* @__PURE__ */ childList({
  id: "entryRegister",
  title: { zh: "适龄儿童少年入学信息登记表", en: "Register of those who enter school" },
  about: ["school", "village", "township", "authority"],
  answers: ["boshan-2025/4.5a"],
  forms: [{ document: "boshan-2025", title: "入学信息登记" }],
  audiences: ["school"],
  fieldsFrom: "inventory",
  fields,
  required: [
    "name",
    "sex",
    "bornOn",
    "identityNumber",
    "householdAddress",
    "homeAddress",
    "guardianName",
    "guardianPhone",
    "entryFiledOn",
  ],
  lists: entersIn,
  perPeriod: true,
});

/** Whether a child came to a school for the first time in a period, into the first grade of a stage; or was put on file for it. */
function entersIn(child: ChildRecord, { period }: PeriodScope): boolean {
  const filed = actsOfKind(child, "filed").some((fact) => fact.event.file === "entry" && servesPeriod(fact, period));
  const first = child.spells()[0];
  if (filed || first?.status !== "enrolled") return filed;
  const own = child.source.world.classes.get(first.class ?? "");
  return own !== undefined && isIn(dayOf(first.from), period) && isFirstGrade(child.source, own);
}
