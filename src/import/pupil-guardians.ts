import type { GuardianParticulars } from "../model/particulars.js";
import type { Guardian, PupilId } from "../model/people.js";
import type { GuardianFields, GuardianPlace } from "./pupil-row.js";

const places: readonly GuardianPlace[] = [1, 2, 3, 4];

/** How many members of the family a row has room for. */
export const guardianRoom: number = 4;

type Particulars = Omit<GuardianParticulars, "id">;

const texts = {
  name: "Name",
  phone: "Phone",
  address: "Address",
  workplace: "Workplace",
  identityNumber: "IdentityNumber",
} as const satisfies Readonly<Record<keyof Particulars, string>>;
const fields = Object.keys(texts) as readonly (keyof Particulars)[];

/** The guardians of a row. */
export interface RowGuardians {
  readonly guardians: readonly Guardian[];
  readonly particulars: readonly GuardianParticulars[];
}

/**
 * The guardians of a row: members of the family who are not guardians are left out, and one whose relation is not told stands on paper
 * alone, since the world wants to know it. One without a number of its own gets the child's and its place: `P01/g2`.
 */
export function guardiansOfRow(pupil: PupilId, row: GuardianFields): RowGuardians {
  const there = places.flatMap((n) => {
    const id = row[`guardian${n}`] ?? `${pupil}/g${n}`;
    const relation = row[`guardian${n}Relation`];
    const paper = paperOf(row, n);
    const told = row[`guardian${n}`] !== undefined || relation !== undefined || Object.keys(paper).length > 0;
    return told && row[`guardian${n}IsGuardian`] !== false ? [{ id, relation, paper }] : [];
  });
  return {
    guardians: there.flatMap(({ id, relation }) => (relation === undefined ? [] : [{ id, relation }])),
    particulars: there.map(({ id, paper }) => ({ id, ...paper })),
  };
}

function paperOf(row: GuardianFields, n: GuardianPlace): Particulars {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const told = row[`guardian${n}${texts[field]}`];
      return told === undefined ? [] : [[field, told]];
    }),
  );
}

/** The guardians of a child as fields of a row, in the order of the papers, those whom only the world knows behind them. */
export function fieldsOfGuardians(
  guardians: readonly Guardian[],
  particulars: readonly GuardianParticulars[],
): GuardianFields {
  const ids = [...new Set([...particulars, ...guardians].map(({ id }) => id))];
  const told = ids.slice(0, guardianRoom).flatMap((id, i): readonly (readonly [string, unknown])[] => {
    const n = i + 1;
    const paper = particulars.find((one) => one.id === id);
    const relation = guardians.find((one) => one.id === id)?.relation;
    return [
      [`guardian${n}`, id],
      [`guardian${n}Relation`, relation],
      ...fields.map((field) => [`guardian${n}${texts[field]}`, paper?.[field]] as const),
    ];
  });
  return Object.fromEntries(told.filter(([, value]) => value !== undefined));
}
