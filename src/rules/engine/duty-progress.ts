import { type Minute, never } from "../../model/moment.js";
import type { Text } from "../../model/text.js";
import type { Certainty, Marks } from "../finding.js";
import { dueHadPassedNote } from "../notes.js";
import type { Context, Due, Occasion, Performance } from "./shapes.js";
import { unpublishedIn } from "./unpublished.js";

type Progress = Pick<Marks, "stage" | "timeliness">;

const fulfilled: Progress = { stage: "fulfilled", timeliness: "onTime" };
const fulfilledLate: Progress = { stage: "fulfilled", timeliness: "late" };
const lapsed: Progress = { stage: "lapsed", timeliness: "onTime" };
const open: Progress = { stage: "open", timeliness: "onTime" };
const overdue: Progress = { stage: "open", timeliness: "overdue" };
const moot: Progress = { stage: "open", timeliness: "moot" };

/**
 * How far a duty has come. Without a deadline nothing is ever overdue.
 * A return before the deadline lapses it; after it, it stays overdue and is moot.
 */
export function progress(asOf: Minute, until: Minute, due: Minute, performed: Minute = never): Progress {
  const hasLapsed = until <= Math.min(asOf, due);
  if (performed < (hasLapsed ? until : never)) return performed > due ? fulfilledLate : fulfilled;
  if (hasLapsed) return lapsed;
  if (asOf <= due) return open;
  return until <= asOf ? moot : overdue;
}

/** How sure a duty is; `unsaid` are the levels that have no value, `lacking` is what is not published or not given. */
export function dutyCertainty(
  { certainAt }: Occasion,
  due: Due | undefined,
  unsaid: readonly Text[],
  lacking: readonly Text[],
): Certainty {
  if (due?.kind === "missing" || unsaid.length > 0) return "notEvaluable";
  if (certainAt === undefined) return "possible";
  return lacking.length > 0 ? "provisional" : "certain";
}

/** What is not published, or not given, and yet was needed: for the run up to the moment it arose, and for the deadline. */
export function lackingOf(context: Context, occasion: Occasion, at: Minute, due: Due | undefined): readonly Text[] {
  if (due?.kind === "missing") return [due.what];
  const unpublished = unpublishedIn(context, occasion, at);
  return unpublished ? [unpublished] : provisionalIn(due);
}

/** Why a due date is only provisional. */
export function provisionalIn(due: Due | undefined): readonly Text[] {
  return due?.kind === "due" && due.provisional ? [due.provisional] : nothing;
}

const nothing: readonly Text[] = [];

/** What is worth knowing of how a duty was performed, or of its due date, and no breach. */
export function notesOf(due: Due | undefined, { beyond }: Performance): readonly Text[] {
  const more: readonly Text[] = beyond
    ? [
        {
          zh: `已有${beyond.count}次，文件只说至多${beyond.atMost}次`,
          en: `done ${beyond.count} times, where the text speaks of ${beyond.atMost} at most`,
        },
      ]
    : nothing;
  return due?.kind === "due" && due.hadPassed ? [...more, dueHadPassedNote] : more;
}
