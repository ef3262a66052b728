import { summarise } from "../../model/absence-run.js";
import { actsAs } from "../../model/role.js";
import { factOf } from "../fields/read-facts.js";
import { attemptsOf } from "../source/attempts.js";
import type { ChildRecord } from "../source/child-record.js";

const persuasions = 2;
/** A week by the reading `a-week-is-five-school-days` of the document. */
const week = 5;

/**
 * Whether two persuasions by the school were in vain in an absence that goes on, it has reached a week, and it is known where the child is
 * (wutaishan-2023 2.5b); or what nobody can tell it without: the days, where registers are missing; the whereabouts.
 */
export function persuadedInVain(child: ChildRecord): boolean | "daysAbsent" | "whereabouts" {
  if (!child.mayHaveCase) return false;
  const run = child.caseFile().input.runs.at(-1);
  if (!run || run.end) return false;
  const { days } = summarise(run);
  const bySchool = attemptsOf(child, { from: run.from }).filter(({ by }) => by.some((role) => actsAs(role, "school")));
  if (bySchool.length < persuasions || days.most < week) return false;
  const whereabouts = factOf(child, "whereabouts");
  if (whereabouts === undefined || whereabouts === "unknown") return "whereabouts";
  if (whereabouts !== "known") return false;
  return days.least >= week ? true : "daysAbsent";
}
