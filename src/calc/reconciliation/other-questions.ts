import type { ListedRows } from "./children.js";
import { type Looking, type Question, rowsIn } from "./question.js";
import { completedYears, isOfSchoolAge } from "./school-age.js";

/** What the registers say of a child beside whether it is at school. */
export function otherQuestions(child: ListedRows, looking: Looking): readonly Question[] {
  const asked = [unregistered(child, looking), elsewhere(child, looking), twice(child), ageOf(child, looking)];
  return asked.flatMap((one) => one ?? []);
}

/** Seen at a school, and on no register (有人无籍). */
function unregistered(child: ListedRows, { given }: Looking): Question | undefined {
  if (child.in.attendance.length === 0 || child.in.schoolRegister.length > 0 || !given.has("schoolRegister"))
    return undefined;
  const rows = child.in.attendance;
  const kind = "attendingUnregistered";
  if (child.mayStandIn("schoolRegister")) return { kind, rows, reason: "ambiguous" };
  return child.lookedForBy().length === 0 ? { kind, rows, reason: "noKey" } : { kind, rows };
}

/** Seen only at schools that do not have the child on their registers (人籍分离). */
function elsewhere(child: ListedRows, { rows }: Looking): Question | undefined {
  if (child.in.schoolRegister.length === 0 || child.in.attendance.length === 0) return undefined;
  const registered = new Set(child.in.schoolRegister.map((i) => rows[i]?.school));
  const seen = child.in.attendance.map((i) => rows[i]?.school);
  if (registered.has(undefined) || seen.some((school) => school === undefined || registered.has(school)))
    return undefined;
  return { kind: "attendingElsewhere", rows: rowsIn(child, "schoolRegister", "attendance") };
}

/** More than one current entry (重复学籍), at two schools or at one. */
function twice(child: ListedRows): Question | undefined {
  const rows = child.in.schoolRegister;
  return rows.length > 1 ? { kind: "enrolledTwice", rows } : undefined;
}

/** On a register, and not of school age. */
function ageOf(child: ListedRows, { options: { schoolAge } }: Looking): Question | undefined {
  const rows = child.in.schoolRegister;
  const due = isOfSchoolAge(child.bornOn, schoolAge);
  if (rows.length === 0 || due === true) return undefined;
  if (child.bornOn === undefined) return { kind: "ageOutOfRange", rows, reason: "noBirthday" };
  return { kind: "ageOutOfRange", rows, age: completedYears(child.bornOn, schoolAge.countedOn) };
}
