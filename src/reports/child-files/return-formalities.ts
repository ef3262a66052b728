import { closingIssues } from "../../model/case-claims.js";
import { actsOfKind } from "../fields/read-facts.js";
import { type ChildForm, type ChildScope, childForm } from "../kit/child-form.js";
import type { FormCheck } from "../kit/form-parts.js";
import type { ReportDefinition } from "../kit/report-definition.js";
import { everAway } from "../ledgers/who.js";
import { sinceOpening } from "../source/case-start.js";
import type { ChildRecord } from "../source/child-record.js";
import { withGuardian } from "./signature-lines.js";

const fields = [
  "name",
  "sex",
  "school",
  "class",
  "registerNumber",
  "guardianName",
  "guardianPhone",
  "absentSince",
  "reason",
  "status",
  "returnedOn",
  "formalitiesOn",
  "closedOn",
  "ground",
] as const;

/** The formalities of one child's return (复学手续). */
export type ReturnFormalities = ChildForm<(typeof fields)[number]>;

/** Whether what a closing as returned needs is there: what is closed so has it. */
function has(path: "attended" | "returnCompleted"): (child: ChildRecord) => boolean {
  return (child) => {
    const file = child.caseFile();
    if (file.closedOn !== undefined && file.ground === "returned") return true;
    return !closingIssues(file, { ground: "returned", on: child.source.asOf }).some((issue) => issue.path === path);
  };
}

const checks: readonly FormCheck<ChildScope>[] = [
  {
    what: { zh: "返校后到校上课满规定的完整教学日", en: "has attended the whole school days that a return takes" },
    owedBy: "homeroomTeacher",
    met: has("attended"),
  },
  {
    what: { zh: "复学手续办结的登记", en: "the formalities of the return are put down as complete" },
    owedBy: "registrationClerk",
    met: has("returnCompleted"),
  },
  {
    what: { zh: "复学申请（监护人签字）", en: "application to return, signed by the guardian" },
    owedBy: "guardian",
    optional: true,
    met: () => undefined,
  },
  {
    what: { zh: "学籍系统复学（恢复）登记", en: "the return entered on the roll" },
    owedBy: "registrationClerk",
    optional: true,
    met: (child) => {
      const since = sinceOpening(child);
      return (
        actsOfKind(child, "rollChanged").some(({ event, at }) => at >= since && event.change === "return") || undefined
      );
    },
  },
  {
    what: { zh: "台账销号", en: "the entry of the ledger is closed" },
    owedBy: "school",
    met: (child) => child.caseFile().closedOn !== undefined,
  },
];

/**
 * The formalities of one child's return (复学手续, wutaishan-2023 3.3h) as a checklist, with what is missing: the document lists none. What a
 * closing needs is reading G20: whole days attended, and formalities put down as complete; the application and the entry on the roll are the
 * usual papers and ticked off by hand.
 *
 * Refused as `invalid-input` for a child that never was away.
 */
export const returnFormalities: ReportDefinition<ReturnFormalities, ChildScope> = /* @__PURE__ */ childForm({
  id: "returnFormalities",
  title: { zh: "学生复学手续办理单", en: "Formalities of a return" },
  about: ["pupil"],
  answers: ["wutaishan-2023/3.3h", "wutaishan-2023/3.3g"],
  forms: [{ document: "wutaishan-2023", title: "复学手续" }],
  audiences: ["homeroomTeacher", "registrationClerk", "school"],
  fieldsFrom: "inventory",
  suits: everAway,
  suited: "that was suspected or confirmed as a dropout",
  parts: [
    { kind: "fields", heading: { zh: "一、学生情况", en: "1. The child" }, fields },
    { kind: "checks", id: "formalities", heading: { zh: "二、手续核对", en: "2. Formalities" }, checks },
    { kind: "narrative", label: { zh: "三、返校后帮扶安排", en: "3. Help after the return" }, lines: 3 },
    { kind: "signatures", lines: withGuardian },
  ],
  required: ["name", "school", "class", "guardianName"],
});
