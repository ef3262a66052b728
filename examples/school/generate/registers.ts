import type { Table } from "./csv.js";
import { parameters } from "./parameters.js";
import type { MissingRegister } from "./planted/case.js";
import { classes, type RosterPupil } from "./roster.js";
import { schoolSessions } from "./school-days.js";
import { sessionSaid, sessionsSaid } from "./sessions-said.js";
import type { MayBeSick, Spell } from "./sickness.js";

/** The registers not taken on the day, by class and session number. */
export type MissingRegisters = ReadonlyMap<string, MissingRegister>;

function keyOf(inClass: string, session: number): string {
  return `${inClass} ${session}`;
}

/** Collects the missing registers of all planted cases. */
export function missingRegisters(pupils: readonly RosterPupil[]): MissingRegisters {
  return new Map(
    pupils.flatMap(({ planted }) =>
      (planted?.missingRegisters ?? []).map((missing) => [
        keyOf(planted?.class ?? "", sessionSaid(missing.session)),
        missing,
      ]),
    ),
  );
}

/** Nobody with a story falls sick, and nobody within a day of a missing register: the background gives rise to nothing. */
export function sickOnlyInPeace(missing: MissingRegisters): MayBeSick {
  return (pupil, first, sessions) =>
    pupil.planted === undefined &&
    Array.from({ length: sessions + 4 }, (_, i) => first - 2 + i).every(
      (session) => !missing.has(keyOf(pupil.class, session)),
    );
}

/** `registers.csv`: a row for each class and session, but for registers that were never taken. */
export function registerTable(
  pupils: readonly RosterPupil[],
  spells: readonly Spell[],
  missing: MissingRegisters,
): Table {
  const absent = absentBySession(pupils, spells);
  const rows = schoolSessions.flatMap(({ date, session }, number) =>
    classes.flatMap((entry) => {
      const late = missing.get(keyOf(entry.id, number));
      if (late && late.handedIn === undefined) return [];
      const ids = [...(absent.get(keyOf(entry.id, number)) ?? [])].sort();
      const recorded_on = late?.handedIn ?? `${date}T${parameters.hours.register[session]}`;
      return [{ date, session, class: entry.id, absent: ids.join(" "), recorded_on }];
    }),
  );
  return { columns: ["date", "session", "class", "absent", "recorded_on"], rows };
}

function absentBySession(
  pupils: readonly RosterPupil[],
  spells: readonly Spell[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const absent = new Map<string, Set<string>>();
  const add = (inClass: string, session: number, pupil: string): void => {
    const key = keyOf(inClass, session);
    absent.set(key, (absent.get(key) ?? new Set()).add(pupil));
  };
  for (const { pupil, first, sessions } of spells) {
    for (let session = first; session < first + sessions; session += 1) add(pupil.class, session, pupil.id);
  }
  for (const pupil of pupils) {
    for (const session of sessionsSaid(pupil.planted?.absent ?? [])) add(classIn(pupil, session), session, pupil.id);
  }
  return absent;
}

/** The class in whose register a child stands: the one it was last moved to. */
function classIn(pupil: RosterPupil, session: number): string {
  const date = schoolSessions[session]?.date ?? "";
  const moves = pupil.planted?.movements?.filter((move) => move.kind === "enrolled" && move.on <= date) ?? [];
  return moves.at(-1)?.class ?? pupil.class;
}
