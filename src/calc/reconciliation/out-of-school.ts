import type { ListedRows } from "./children.js";
import { type ExitLeave, type ExitStanding, exitStanding } from "./exits-of-child.js";
import type { UnknownReason } from "./findings.js";
import { type Looking, mayStandInAny, type Question, rowsIn } from "./question.js";
import { completedYears, isOfSchoolAge } from "./school-age.js";

/**
 * Whether a child seems to be out of school, and by what: at most one answer, the most telling first. Who attends a school, or has graduated, died or
 * moved away, is not.
 */
export function outOfSchool(child: ListedRows, looking: Looking): Question | undefined {
  const exits = exitStanding(child, looking.rows, looking.options.asOf);
  if (child.in.attendance.length > 0 || exits.settled) return undefined;
  return (
    transferred(child, exits, looking) ??
    onLeave(child, exits, looking) ??
    notOnRegister(child, exits, looking) ??
    notAtSchool(child, exits, looking)
  );
}

/** A transfer out (转出) after which no register has the child. */
function transferred(child: ListedRows, exits: ExitStanding, { given }: Looking): Question | undefined {
  if (exits.transfer === undefined || !given.has("schoolRegister")) return undefined;
  const open = mayStandInAny(child, "schoolRegister", "attendance", "exits") ? "ambiguous" : unclear(exits);
  const rows = [exits.transfer, ...rowsIn(child, "schoolRegister")];
  return question("transferredNowhere", rows, open ?? keyless(child));
}

/** A deferral or suspension (延缓入学、休学): while it runs, the child is let stay away. */
function onLeave(child: ListedRows, { leave }: ExitStanding, { given }: Looking): Question | undefined {
  if (leave === undefined) return undefined;
  const { expiresOn, row } = leave;
  const rows = [row, ...rowsIn(child, "schoolRegister")];
  if (leave.runs) return { kind: leave.kind === "deferral" ? "deferred" : "suspended", rows, expiresOn };
  if (leave.kind === "deferral" && !given.has("schoolRegister")) return undefined;
  const back = mayStandInAny(child, ...backLists(leave)) ? ({ reason: "ambiguous" } as const) : {};
  return { kind: leave.kind === "deferral" ? "deferralExpired" : "suspensionExpired", rows, expiresOn, ...back };
}

function backLists({ kind }: ExitLeave): readonly ("schoolRegister" | "attendance" | "exits")[] {
  return kind === "deferral" ? ["schoolRegister", "attendance", "exits"] : ["attendance", "exits"];
}

/** A child of school age that lives here, by any list of residents, and is on no school register (失学). */
function notOnRegister(child: ListedRows, exits: ExitStanding, { given, options }: Looking): Question | undefined {
  const rows = rowsIn(child, "household", "poverty", "disability");
  if (rows.length === 0 || child.in.schoolRegister.length > 0 || !given.has("schoolRegister")) return undefined;
  const due = isOfSchoolAge(child.bornOn, options.schoolAge);
  if (due === false) return undefined;
  const open = mayStandInAny(child, "schoolRegister", "attendance", "exits") ? "ambiguous" : unclear(exits);
  const reason = open ?? keyless(child) ?? (due === undefined ? "noBirthday" : undefined);
  const age = child.bornOn === undefined ? {} : { age: completedYears(child.bornOn, options.schoolAge.countedOn) };
  return { ...question("neverEnrolled", [...rows, ...child.in.exits], reason), ...age };
}

/** A child on the register of a school that did not see it (名在人不在). */
function notAtSchool(child: ListedRows, exits: ExitStanding, looking: Looking): Question | undefined {
  const entries = rowsIn(child, "schoolRegister");
  if (entries.length === 0 || !looking.given.has("attendance")) return undefined;
  const covered = entries.every((i) => looking.covers(looking.rows[i]?.school));
  const open = mayStandInAny(child, "attendance", "exits") ? "ambiguous" : unclear(exits);
  const reason = covered ? (open ?? keyless(child)) : "notCovered";
  return question("enrolledButAbsent", [...entries, ...child.in.exits], reason);
}

function unclear(exits: ExitStanding): UnknownReason | undefined {
  return exits.unclear ? "unclearExit" : undefined;
}

function keyless({ lookedForBy }: ListedRows): UnknownReason | undefined {
  return lookedForBy().length === 0 ? "noKey" : undefined;
}

function question(kind: Question["kind"], rows: readonly number[], reason: UnknownReason | undefined): Question {
  return reason === undefined ? { kind, rows } : { kind, rows, reason };
}
