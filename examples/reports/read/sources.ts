import {
  type CivilDate,
  compile,
  createWorld,
  type Directory,
  type ReportSource,
  type ReportSourceOptions,
  reportSource,
  type World,
} from "baoxue";
import { policies } from "baoxue/policies";
import { calendar } from "../../school/calendar.js";
import { hostNumbers, withHostNumbers } from "../../school/host-numbers.js";
import { notEnrolledTable } from "../../school/read/care-tables.js";
import { given } from "../../school/read/given.js";
import type { Problem } from "../../school/read/problem.js";
import { readSchool } from "../../school/read/read-school.js";
import { readTable } from "../../school/read/read-table.js";
import { recordTable } from "../../school/read/record-table.js";
import { toWorld } from "../../school/read/to-world.js";
import { bodyNames } from "./bodies.js";
import { readDirectory } from "./directory.js";
import { inChinese } from "./said.js";

/** The school as the reports look at it. */
export interface ReportedSchool {
  readonly world: World;
  readonly directory: Directory;
}

/** The synthetic school with a few events more, the names behind its numbers, and what is wrong with the files. */
export function readReported(
  schoolFolder: string,
  folder: string,
): { readonly school?: ReportedSchool; readonly problems: readonly Problem[] } {
  const { rows, problems } = readSchool(schoolFolder);
  const planted = readTable(folder, { ...recordTable, file: "planted.csv" });
  const preschool = readTable(folder, { ...notEnrolledTable, file: "preschool.csv" });
  const names = readDirectory(folder, bodyNames(rows.classes.map(({ row }) => row)));
  const all = [...problems, ...planted.problems, ...preschool.problems, ...names.problems];
  if (all.length > 0) return { problems: all };
  const { data } = toWorld(rows);
  const homes = new Map(names.homes.map(({ pupil, ...home }) => [pupil, given(home)]));
  const world = createWorld({
    ...data,
    pupils: [
      ...data.pupils.map((pupil) => ({ ...homes.get(pupil.id), ...pupil })),
      ...preschool.rows.map(({ row }) => ({ id: row.pupil, village: row.village, bornOn: row.born_on })),
    ],
    events: [...data.events, ...planted.rows.map(({ row }) => row.event)].map(inChinese),
  });
  return { school: { world, directory: names.directory }, problems: [] };
}

/** When a report is drawn up, and by the knowledge of which day. */
export interface Moment {
  readonly asOf: CivilDate;
  readonly knownOn?: CivilDate;
}

/** What reports are drawn up from, for any day and document; each made once. */
export interface Sources {
  readonly options: (moment: Moment, document?: string) => ReportSourceOptions;
  readonly source: (moment: Moment, document?: string) => ReportSource;
}

export function sourcesOf({ world, directory }: ReportedSchool): Sources {
  const made = new Map<string, ReportSourceOptions>();
  const looked = new Map<string, ReportSource>();
  const options = (moment: Moment, document?: string): ReportSourceOptions => {
    const key = keyOf(moment, document);
    const one = made.get(key) ?? { world, calendar, directory, ...moment, ...found(world, moment, document) };
    made.set(key, one);
    return one;
  };
  return {
    options,
    source: (moment, document) => {
      const key = keyOf(moment, document);
      const one = looked.get(key) ?? reportSource(options(moment, document));
      looked.set(key, one);
      return one;
    },
  };
}

function keyOf({ asOf, knownOn }: Moment, document: string | undefined): string {
  return `${asOf} ${knownOn ?? ""} ${document ?? ""}`;
}

/** What a document finds in the school: only the reports that show duties need it. */
function found(
  world: World,
  moment: Moment,
  document: string | undefined,
): Pick<ReportSourceOptions, "policy" | "assessment"> {
  const policy = policies.find(({ id }) => id === document);
  if (!policy) return {};
  const engine = compile(policy, { calendar, parameters: hostNumbers[policy.id] ?? {} });
  return { policy: withHostNumbers(policy), assessment: engine.assess(world, moment) };
}
