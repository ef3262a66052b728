import type { Table } from "./csv.js";
import { parameters } from "./parameters.js";
import type { PlantedCase } from "./planted/case.js";
import { classes, type RosterPupil } from "./roster.js";
import { schoolSessions } from "./school-days.js";
import type { Spell } from "./sickness.js";

/** `classes.csv`. */
export function classTable(): Table {
  return { columns: ["class", "grade"], rows: classes.map(({ id, grade }) => ({ class: id, grade: String(grade) })) };
}

/** `pupils.csv`: where each pupil begins. */
export function pupilTable(pupils: readonly RosterPupil[]): Table {
  return {
    columns: ["pupil", "class", "enrolled_on"],
    rows: pupils.map((pupil) => ({ pupil: pupil.id, class: pupil.class, enrolled_on: pupil.enrolledOn })),
  };
}

/** The rows of a kind of all cases, each with an id made of the pupil's. */
function rowsOf<T extends object>(
  cases: readonly PlantedCase[],
  prefix: string,
  pick: (planted: PlantedCase) => readonly T[] | undefined,
): readonly (T & { readonly id: string; readonly pupil: string })[] {
  return cases.flatMap((planted) =>
    (pick(planted) ?? []).map((row, i) => ({
      ...row,
      id: `${prefix}-${planted.pupil}-${i + 1}`,
      pupil: planted.pupil,
    })),
  );
}

/** `movements.csv`: changes of class, departures, and answers from other schools. */
export function movementTable(cases: readonly PlantedCase[]): Table {
  return {
    columns: ["movement", "pupil", "kind", "on", "class", "reason", "to", "recorded_on"],
    rows: rowsOf(cases, "M", (planted) => planted.movements).map(({ id, ...row }) => ({ movement: id, ...row })),
  };
}

/** `corrections.csv`: single marks that differ from the register. */
export function correctionTable(cases: readonly PlantedCase[]): Table {
  return {
    columns: ["correction", "pupil", "date", "session", "attended", "recorded_on"],
    rows: rowsOf(cases, "X", (planted) => planted.corrections).map(({ id, session, ...row }) => {
      const [date, half] = session.split(" ");
      return { correction: id, ...row, date, session: half };
    }),
  };
}

/** `contacts.csv`: calls, visits, reports and joint persuasions. */
export function contactTable(cases: readonly PlantedCase[]): Table {
  const columns = [
    "contact",
    "pupil",
    "kind",
    "occurred_on",
    "recorded_on",
    "by",
    "person",
    "with",
    "live",
    "in_person",
  ];
  return {
    columns: [...columns, "purpose", "reason", "to", "matter", "parties", "about"],
    rows: rowsOf(cases, "K", (planted) => planted.contacts).map(({ id, ...row }) => ({ contact: id, ...row })),
  };
}

/** `leave-slips.csv`: those of the background, then those of the stories. */
export function slipTable(spells: readonly Spell[], cases: readonly PlantedCase[]): Table {
  const planted = rowsOf(cases, "L", (one) => one.slips).map(({ id, from, to, approved_on, ...row }) => ({
    slip: id,
    ...row,
    ...sessionCells(from, to),
    approved: approved_on === undefined ? "no" : "yes",
    approved_on,
  }));
  const columns = ["slip", "pupil", "from_date", "from_session", "to_date", "to_session"];
  return {
    columns: [...columns, "reason", "approved", "approved_on", "recorded_on"],
    rows: [...spells.map(sicknessSlip), ...planted],
  };
}

/** Every sick child's slip is there before the first missed session is over, and covers the whole spell. */
function sicknessSlip({ pupil, first, sessions }: Spell, i: number): Table["rows"][number] {
  const from = schoolSessions[first];
  const to = schoolSessions[first + sessions - 1];
  if (!from || !to) throw new Error(`a spell of ${pupil.id} lies outside the term`);
  return {
    slip: `L${String(i + 1).padStart(4, "0")}`,
    pupil: pupil.id,
    ...sessionCells(`${from.date} ${from.session}`, `${to.date} ${to.session}`),
    reason: "sickness",
    approved: "yes",
    approved_on: from.date,
    recorded_on: `${from.date}T${parameters.hours.slip[from.session]}`,
  };
}

function sessionCells(from: string, to: string): Table["rows"][number] {
  const [from_date, from_session] = from.split(" ");
  const [to_date, to_session] = to.split(" ");
  return { from_date, from_session, to_date, to_session };
}
