import type { BodyParticulars, CivilDate, Directory, OfficerParticulars, PupilParticulars } from "baoxue";
import { z } from "zod";
import * as cell from "../../school/read/cells.js";
import { given } from "../../school/read/given.js";
import type { Problem } from "../../school/read/problem.js";
import { readTable } from "../../school/read/read-table.js";
import type { TableShape } from "../../school/read/tables.js";

const maybe = cell.optional(cell.text);

const pupilCells = z.object({
  pupil: cell.text,
  name: cell.text,
  sex: cell.code("male", "female"),
  born_on: cell.optional(cell.date),
  village: maybe,
  identity_number: maybe,
  register_number: maybe,
  ethnicity: maybe,
  household_kind: cell.optional(cell.code("agricultural", "nonAgricultural")),
  household_address: maybe,
  home_address: maybe,
  health: maybe,
  disability_certificate: maybe,
  family: maybe,
  studies: maybe,
  living: maybe,
  whereabouts: maybe,
  guardian: cell.text,
  guardian_name: maybe,
  guardian_phone: maybe,
  guardian_address: maybe,
  guardian_workplace: maybe,
  guardian_identity_number: maybe,
});
const officerCells = z.object({ person: cell.text, name: cell.text, phone: maybe, post: maybe });

const pupilTable: TableShape<z.infer<typeof pupilCells>> = {
  file: "pupils.csv",
  columns: Object.keys(pupilCells.shape),
  row: pupilCells,
  key: ({ pupil }) => pupil,
  keyColumns: ["pupil"],
};
const officerTable: TableShape<z.infer<typeof officerCells>> = {
  file: "officers.csv",
  columns: Object.keys(officerCells.shape),
  row: officerCells,
  key: ({ person }) => person,
  keyColumns: ["person"],
};

/** Where a child lives and when it was born, where the directory knows it and the school's own files do not. */
export interface KnownHome {
  readonly pupil: string;
  readonly bornOn?: CivilDate;
  readonly village?: string;
}

/** The names behind the numbers, the homes, and what is wrong with the files. */
export interface ReadDirectory {
  readonly directory: Directory;
  readonly homes: readonly KnownHome[];
  readonly problems: readonly Problem[];
}

/** Reads the directory of a school: names stand in it and nowhere else. */
export function readDirectory(folder: string, bodies: readonly BodyParticulars[]): ReadDirectory {
  const pupils = readTable(folder, pupilTable);
  const officers = readTable(folder, officerTable);
  return {
    directory: {
      pupils: pupils.rows.map(({ row }) => pupilOf(row)),
      officers: officers.rows.map(({ row }): OfficerParticulars => {
        return { person: row.person, name: row.name, ...given({ phone: row.phone, post: row.post }) };
      }),
      bodies,
    },
    homes: pupils.rows.map(({ row }) => ({
      pupil: row.pupil,
      ...given({ bornOn: row.born_on, village: row.village }),
    })),
    problems: [...pupils.problems, ...officers.problems],
  };
}

function pupilOf(row: z.infer<typeof pupilCells>): PupilParticulars {
  return {
    pupil: row.pupil,
    name: row.name,
    sex: row.sex,
    ...given({
      identityNumber: row.identity_number,
      registerNumber: row.register_number,
      ethnicity: row.ethnicity,
      householdKind: row.household_kind,
      householdAddress: row.household_address,
      homeAddress: row.home_address,
      health: row.health,
      disabilityCertificate: row.disability_certificate,
      family: row.family,
      studies: row.studies,
      living: row.living,
      whereabouts: row.whereabouts,
    }),
    guardians: [
      {
        id: row.guardian,
        ...given({
          name: row.guardian_name,
          phone: row.guardian_phone,
          address: row.guardian_address,
          workplace: row.guardian_workplace,
          identityNumber: row.guardian_identity_number,
        }),
      },
    ],
  };
}
