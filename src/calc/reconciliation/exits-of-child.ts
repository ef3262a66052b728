import type { CivilDate } from "../../model/civil-date.js";
import type { ListedRows } from "./children.js";
import type { ListedExitKind } from "./lists.js";
import type { ReadExit } from "./read-exit.js";
import type { ReadRow } from "./read-rows.js";

/** What the exits of a child say on the day of the comparison. */
export interface ExitStanding {
  /** Graduated, dead or moved away: not out of school. */
  readonly settled: boolean;
  /** The last transfer after which no register has the child. */
  readonly transfer?: number;
  /** The deferral or suspension that runs longest, and whether it still does. */
  readonly leave?: ExitLeave;
  /** An exit that cannot be judged by. */
  readonly unclear: boolean;
}

/** A deferral or suspension. */
export interface ExitLeave {
  readonly row: number;
  readonly kind: "deferral" | "suspension";
  readonly expiresOn: CivilDate;
  readonly runs: boolean;
}

/** Reads the exits that have happened by a day; one without a date may have. */
export function exitStanding(child: ListedRows, rows: readonly ReadRow[], asOf: CivilDate): ExitStanding {
  if (child.in.exits.length === 0) return noExit;
  const exits = child.in.exits.flatMap((i): readonly DatedRow[] => {
    const row = rows[i];
    return row?.exit === undefined || (row.exit.occurredOn ?? asOf) > asOf ? [] : [{ i, row, exit: row.exit }];
  });
  const entries = child.in.schoolRegister.flatMap((i) => rows[i] ?? []);
  const gone = last(exits, "transferOut", ({ occurredOn }) => occurredOn);
  const open = gone !== undefined && isOpenTransfer(gone, entries, asOf);
  const leave = longestLeave(exits, asOf, entries);
  return {
    settled: exits.some(({ exit }) => isFinal(exit)),
    ...(open ? { transfer: gone.i } : {}),
    ...(leave === undefined ? {} : { leave }),
    unclear: exits.some(({ exit }) => isUnclear(exit)) || (open && gone.row.school === undefined && entries.length > 0),
  };
}

const noExit: ExitStanding = { settled: false, unclear: false };

interface DatedRow {
  readonly i: number;
  readonly row: ReadRow;
  readonly exit: ReadExit;
}

function isFinal({ kind, occurredOn }: ReadExit): boolean {
  return occurredOn !== undefined && (kind === "graduated" || kind === "died" || kind === "movedAway");
}

/** No school says that the child arrived, and no entry is of another school, or of a later day. */
function isOpenTransfer({ row, exit }: DatedRow, entries: readonly ReadRow[], asOf: CivilDate): boolean {
  const acknowledged = exit.acknowledgedOn !== undefined && exit.acknowledgedOn <= asOf;
  return !acknowledged && !entries.some((entry) => isArrival(entry, row.school, exit.occurredOn));
}

function isArrival({ school, enteredOn }: ReadRow, from: string | undefined, on: CivilDate | undefined): boolean {
  const elsewhere = school !== undefined && from !== undefined && school !== from;
  return elsewhere || (enteredOn !== undefined && on !== undefined && enteredOn >= on);
}

/** The exit of a kind with the last day; of several on one day, by id, so that the order of rows does not matter. */
function last(
  exits: readonly DatedRow[],
  kind: ListedExitKind,
  dayOf: (exit: ReadExit) => CivilDate | undefined,
): DatedRow | undefined {
  let found: readonly [string, DatedRow] | undefined;
  for (const one of exits) {
    const day = one.exit.kind === kind ? dayOf(one.exit) : undefined;
    if (day === undefined) continue;
    const order = `${day} ${one.row.id} ${one.row.school ?? ""}`;
    if (found === undefined || order > found[0]) found = [order, one];
  }
  return found?.[1];
}

/** A leave is over where the child was entered at a school after it began; a deferral that has expired, where it is on a register at all. */
function longestLeave(exits: readonly DatedRow[], asOf: CivilDate, entries: readonly ReadRow[]): ExitLeave | undefined {
  const leaves = (["deferral", "suspension"] as const).flatMap((kind): readonly ExitLeave[] => {
    const found = last(exits, kind, ({ expiresOn }) => expiresOn);
    const expiresOn = found?.exit.expiresOn;
    if (found === undefined || expiresOn === undefined) return [];
    const runs = expiresOn >= asOf;
    const over = entries.some((entry) => isArrival(entry, undefined, found.exit.occurredOn));
    return over || (kind === "deferral" && !runs && entries.length > 0)
      ? []
      : [{ row: found.i, kind, expiresOn, runs }];
  });
  const [first, second] = leaves;
  return second !== undefined && first !== undefined && second.expiresOn >= first.expiresOn ? second : first;
}

/** Without a kind, a date, or an end of what is to end. */
function isUnclear({ kind, occurredOn, expiresOn }: ReadExit): boolean {
  if (kind === undefined || occurredOn === undefined) return true;
  return (kind === "deferral" || kind === "suspension") && expiresOn === undefined;
}
