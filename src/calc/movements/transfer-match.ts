import type { CivilDate, DayNumber } from "../../model/civil-date.js";
import type { PupilId, SchoolId } from "../../model/people.js";
import { dayCache } from "./day-cache.js";
import type { Movement, NamedPlace } from "./movement.js";
import { compareTexts, valueOf } from "./place-table.js";
import { knownChange } from "./register-change.js";

/** The receiving school's word that a child is there (接收回执), where it is kept apart from the register. */
export interface ArrivalWord {
  readonly id: string;
  readonly pupil: PupilId;
  readonly school: SchoolId;
  /** The day on which it was said. */
  readonly on: Movement["on"];
}

/** A child sent to another school. */
export interface TransferOut {
  readonly kind: "out";
  readonly id: string;
  readonly day: DayNumber;
  readonly school: SchoolId;
  readonly to: SchoolId | undefined;
}

/** A sign that a child is at a school. */
export interface Arrival {
  readonly kind: "arrival";
  readonly id: string;
  readonly day: DayNumber;
  readonly school: SchoolId;
  readonly from: SchoolId | undefined;
  /** Whether it calls for a transfer out: a word or a transfer in does, a return from a time off does not. */
  readonly transfer: boolean;
}

/** A transfer as far as both schools recorded it. */
export interface MatchedTransfer {
  readonly pupil: PupilId;
  readonly out?: TransferOut;
  readonly arrival?: Pick<Arrival, "id" | "day" | "school" | "from">;
}

/** Brings together, child by child, what the sending and the receiving schools recorded up to a day. */
export function matchTransfers(
  movements: readonly Movement[],
  words: readonly ArrivalWord[],
  upTo: DayNumber,
): readonly MatchedTransfer[] {
  const dayOf = dayCache();
  const signs = new Map<PupilId, (TransferOut | Arrival)[]>();
  const put = (pupil: PupilId, sign: TransferOut | Arrival): void => {
    if (sign.day <= upTo) valueOf(signs, pupil, () => []).push(sign);
  };
  for (const movement of movements) for (const sign of signsOf(movement, dayOf)) put(movement.pupil, sign);
  for (const { id, pupil, school, on } of words)
    put(pupil, { kind: "arrival", id, day: dayOf(on), school, from: undefined, transfer: true });
  return [...signs]
    .sort(([one], [other]) => compareTexts(one, other))
    .flatMap(([pupil, own]) => matchOwn(own.sort(bySign)).map((found) => ({ pupil, ...found })));
}

/** What a row says of leaving for, or being at, a school. */
function signsOf(row: Movement, dayOf: (date: CivilDate) => DayNumber): readonly (TransferOut | Arrival)[] {
  const effect = knownChange(row.code)?.effect;
  if (effect === undefined || effect.kind === "moves") return [];
  const counts = effect.kind === "either" ? namedSides(row) : { exit: row.from, entry: row.to };
  const day = dayOf(row.on);
  const out = "exit" in effect && effect.exit === "transferOut" ? outOf(row, counts.exit, day) : [];
  return "entry" in effect ? [...out, ...arrivalOf(row, counts.entry, day, effect.entry === "transferIn")] : out;
}

function outOf({ id, to }: Movement, from: NamedPlace | undefined, day: DayNumber): readonly TransferOut[] {
  return from ? [{ kind: "out", id, day, school: from.school, to: to?.school }] : [];
}

function arrivalOf(
  { id, from }: Movement,
  at: NamedPlace | undefined,
  day: DayNumber,
  transfer: boolean,
): readonly Arrival[] {
  return at ? [{ kind: "arrival", id, day, school: at.school, from: from?.school, transfer }] : [];
}

/** Of a change that may be either, the sides whose class is named count; where two schools and no class are, the child has only left yet. */
function namedSides({ from, to }: Movement): { readonly [K in "exit" | "entry"]: NamedPlace | undefined } {
  const arrived = to?.class !== undefined || from === undefined;
  return { exit: from?.class !== undefined || !arrived ? from : undefined, entry: arrived ? to : undefined };
}

function bySign(one: TransferOut | Arrival, other: TransferOut | Arrival): number {
  if (one.day !== other.day) return one.day - other.day;
  if (one.kind !== other.kind) return one.kind === "out" ? -1 : 1;
  return compareTexts(one.id, other.id);
}

type Match = Omit<MatchedTransfer, "pupil">;

/** What is known of one child while its signs are gone through. */
interface Tracing {
  readonly pending: WaitingOuts;
  readonly found: Match[];
  /** Where the child last was, and whether a transfer out goes with that arrival. */
  here: { readonly arrival: Arrival; readonly claimed: boolean } | undefined;
}

/** The signs of one child, in order: an arrival may be recorded before the transfer out that it belongs to. */
function matchOwn(signs: readonly (TransferOut | Arrival)[]): readonly Match[] {
  const tracing: Tracing = { pending: waitingOuts(), found: [], here: undefined };
  for (const sign of signs) {
    if (sign.kind === "out") sent(tracing, sign);
    else came(tracing, sign);
  }
  leave(tracing);
  return [...tracing.found, ...tracing.pending.rest().map((out) => ({ out }))];
}

function sent(tracing: Tracing, out: TransferOut): void {
  const { pending, found, here } = tracing;
  if (here && !here.claimed && belongs(out, here.arrival)) {
    found.push({ out, arrival: here.arrival });
    tracing.here = { arrival: here.arrival, claimed: true };
    return;
  }
  const before = pending.takeTo(out.school); // who sends the child on had it
  if (before) found.push({ out: before, arrival: { ...out, from: undefined } });
  if (here?.arrival.school === out.school) leave(tracing);
  pending.add(out);
}

function came(tracing: Tracing, arrival: Arrival): void {
  const out = tracing.pending.take(arrival.school);
  if (!out && tracing.here?.arrival.school === arrival.school) return; // the same arrival, told again
  leave(tracing);
  if (out) tracing.found.push({ out, arrival });
  tracing.here = { arrival, claimed: out !== undefined };
}

/** The child is no longer where it was; if no transfer out brought it there, that is told. */
function leave(tracing: Tracing): void {
  const { here, found } = tracing;
  if (here && !here.claimed && here.arrival.transfer) found.push({ arrival: here.arrival });
  tracing.here = undefined;
}

/** Whether a transfer out that was recorded later is the one by which the child came here. */
function belongs(out: TransferOut, { school, from }: Arrival): boolean {
  return out.school !== school && (from === undefined || from === out.school);
}

interface WaitingOuts {
  readonly add: (out: TransferOut) => void;
  /** The latest that was to go to this school. */
  readonly takeTo: (school: SchoolId) => TransferOut | undefined;
  /** The latest that was to go to this school, or else the latest of all. */
  readonly take: (school: SchoolId) => TransferOut | undefined;
  readonly rest: () => readonly TransferOut[];
}

function waitingOuts(): WaitingOuts {
  const all: TransferOut[] = [];
  const byTarget = new Map<SchoolId, TransferOut[]>();
  const done = new Set<TransferOut>();
  const pop = (list: TransferOut[] | undefined): TransferOut | undefined => {
    let last = list?.pop();
    while (last && done.has(last)) last = list?.pop();
    if (last) done.add(last);
    return last;
  };
  const takeTo = (school: SchoolId): TransferOut | undefined => pop(byTarget.get(school));
  return {
    add: (out) => {
      all.push(out);
      if (out.to !== undefined) valueOf(byTarget, out.to, () => []).push(out);
    },
    takeTo,
    take: (school) => takeTo(school) ?? pop(all),
    rest: () => all.filter((out) => !done.has(out)),
  };
}
