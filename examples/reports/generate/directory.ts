import { roleLabel, type SchoolEvent } from "baoxue";
import type { Table } from "../../school/generate/csv.js";
import { below, randomFrom } from "../../school/generate/random.js";
import type { SchoolRows } from "../../school/read/read-school.js";
import { dayFrom, identityNumber, phoneNumber } from "./numbers.js";
import { address, ethnicity, personName, workplace } from "./people.js";
import { told } from "./told.js";

const seed = 20_250_901;

/** Who the children of the synthetic school are on paper: every one of them, with one guardian. */
export function pupilTable(rows: SchoolRows): Table {
  const random = randomFrom(seed);
  const homes = new Map([...rows.homes, ...rows.notEnrolled].map(({ row }) => [row.pupil, row]));
  const grades = new Map(rows.classes.map(({ row }) => [row.class, row.grade]));
  const lastYear = new Map(rows.lastYear.map(({ row }) => [row.pupil, (grades.get(row.class) ?? 1) + 1]));
  const thisYear = new Map(rows.pupils.map(({ row }) => [row.pupil, grades.get(row.class) ?? 1]));
  const ids = [...new Set([...thisYear.keys(), ...lastYear.keys(), ...homes.keys()])].sort();
  return {
    columns: pupilColumns,
    rows: ids.map((pupil, i) => {
      const grade = thisYear.get(pupil) ?? lastYear.get(pupil) ?? 1;
      const home = homes.get(pupil);
      const bornOn = home?.born_on ?? dayFrom(random, 2019 - grade);
      const isMale = below(random, 2) === 0;
      const number = identityNumber(bornOn, i + 1, isMale);
      const lives = address(random);
      const isAway = below(random, 8) === 0;
      return {
        pupil,
        name: personName(random, i % 97 === 40 || pupil === "P0902"),
        sex: isMale ? "male" : "female",
        // Every fortieth child lives in one of the villages by the records; of the others the villages are not known.
        ...(home === undefined ? { born_on: bornOn, village: i % 40 === 7 ? `V${1 + (i % 3)}` : "" } : {}),
        identity_number: number,
        register_number: `G${number}`,
        ethnicity: ethnicity(random),
        household_kind: below(random, 5) === 0 ? "nonAgricultural" : "agricultural",
        household_address: lives,
        home_address: isAway ? address(random) : lives,
        guardian: `G-${pupil}`,
        guardian_name: personName(random),
        guardian_phone: phoneNumber(random),
        guardian_address: lives,
        guardian_workplace: workplace(random),
        guardian_identity_number: identityNumber(
          dayFrom(random, 1975 + below(random, 14)),
          i + 600,
          below(random, 2) === 0,
        ),
        ...told[pupil],
      };
    }),
  };
}

/** The children of the three villages who are to enter school next autumn, and some a year younger or older. */
export function preschoolTable(): Table {
  const random = randomFrom(seed + 1);
  return {
    columns: ["pupil", "village", "born_on"],
    rows: Array.from({ length: 64 }, (_, i) => ({
      pupil: `N${String(i + 1).padStart(3, "0")}`,
      village: `V${1 + below(random, 3)}`,
      born_on: dayFrom(random, 2019 + (i % 8 === 0 ? 1 : 0)),
    })),
  };
}

/** The columns of `pupils.csv`. */
const pupilColumns = [
  "pupil",
  "name",
  "sex",
  "born_on",
  "village",
  "identity_number",
  "register_number",
  "ethnicity",
  "household_kind",
  "household_address",
  "home_address",
  "health",
  "disability_certificate",
  "family",
  "studies",
  "living",
  "whereabouts",
  "guardian",
  "guardian_name",
  "guardian_phone",
  "guardian_address",
  "guardian_workplace",
  "guardian_identity_number",
] as const;

/** Everybody whom the log names by a number, with the office in which it first does. */
export function officerTable(events: readonly SchoolEvent[]): Table {
  const random = randomFrom(seed + 1);
  const posts = new Map<string, string>();
  for (const event of events) {
    if (!("person" in event) || typeof event.person !== "string") continue;
    const office = "office" in event ? event.office : "by" in event ? event.by : undefined;
    if (!posts.has(event.person)) posts.set(event.person, office === undefined ? "" : roleLabel(office).zh);
  }
  return {
    columns: ["person", "name", "phone", "post"],
    rows: [...posts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([person, post]) => ({ person, name: personName(random), phone: phoneNumber(random), post })),
  };
}
