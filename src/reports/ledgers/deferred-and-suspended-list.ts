import { type ChildList, childList, type ListScope } from "../kit/child-list.js";
import { tiesOf } from "../kit/child-row.js";
import type { ReportDefinition } from "../kit/report-definition.js";
import { timeOffOf } from "../source/time-off.js";

const fields = [
  "name",
  "sex",
  "bornOn",
  "registerNumber",
  "school",
  "class",
  "timeOff",
  "timeOffFrom",
  "timeOffUntil",
  "timeOffOver",
  "timeOffApprovedBy",
  "timeOffProof",
  "guardianName",
  "guardianPhone",
  "lastAttemptOn",
  "status",
] as const;

/** The list of those whose entry is deferred or studies are suspended (延缓入学、休学学生名册). */
export type DeferredAndSuspendedList = ChildList<(typeof fields)[number]>;

/**
 * The list of those whose entry is deferred or studies are suspended, with approval, papers and last day (anze-2023 2.8.2h, boshan-2025 4.3c; licheng-2024 3h, 3i ask
 * to watch over them). One whose last day has passed stays until it is in a class again (trap 32).
 */
export const deferredAndSuspendedList: ReportDefinition<DeferredAndSuspendedList, ListScope> =
  /* @__PURE__ */ childList({
    id: "deferredAndSuspendedList",
    title: { zh: "延缓入学、休学学生名册", en: "Pupils whose entry is deferred or studies suspended" },
    about: ["class", "grade", "school", "village", "township", "authority"],
    answers: ["anze-2023/2.8.2h", "boshan-2025/4.3c", "licheng-2024/3h", "licheng-2024/3i"],
    forms: [
      { document: "anze-2023", title: "延缓入学/休学手续" },
      { document: "boshan-2025", title: "学籍变更证明材料" },
    ],
    audiences: ["school", "townEducationOffice", "educationAuthority"],
    fieldsFrom: "inventory",
    fields,
    required: ["name", "sex", "bornOn", "timeOffUntil", "timeOffApprovedBy", "timeOffProof"],
    tells: "health",
    lists: (child) => timeOffOf(child) !== undefined,
    owes: (_source, _scope, listed) =>
      listed
        .filter((child) => timeOffOf(child)?.over)
        .map((child) => {
          const { school } = tiesOf(child).places;
          return {
            what: {
              zh: "期满未复学，须核实去向并督促复学",
              en: "its time off is over and it is not back: to be followed up",
            },
            subject: { kind: "pupil", id: child.pupil },
            owedBy: "school",
            ...(school === undefined ? {} : { at: school }),
          };
        }),
  });
