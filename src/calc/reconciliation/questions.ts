import type { ListedRows } from "./children.js";
import { otherQuestions } from "./other-questions.js";
import { outOfSchool } from "./out-of-school.js";
import type { Looking, Question } from "./question.js";

/** Everything that the lists raise about a child. */
export function questionsOf(child: ListedRows, looking: Looking): readonly Question[] {
  const out = outOfSchool(child, looking);
  return [...(out === undefined ? [] : [out, ...inNeed(child, out)]), ...otherQuestions(child, looking)];
}

const letStay: ReadonlySet<Question["kind"]> = new Set<Question["kind"]>(["deferred", "suspended"]);

/** The third comparison (三比对): who seems out of school, against the lists of those in need. */
function inNeed(child: ListedRows, out: Question): readonly Question[] {
  if (out.reason !== undefined || letStay.has(out.kind)) return [];
  const { poverty, disability } = child.in;
  const at = (kind: Question["kind"], rows: readonly number[]): readonly Question[] =>
    rows.length === 0 ? [] : [{ kind, rows: [...new Set([...rows, ...out.rows])], because: out.kind }];
  return [...at("outOfSchoolInPoverty", poverty), ...at("outOfSchoolWithDisability", disability)];
}
