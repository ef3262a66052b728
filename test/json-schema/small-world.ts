/** A small world in which every act has happened once, and the reports that can be drawn up of it. */

import type {
  Act,
  Directory,
  EventKind,
  ReportDefinition,
  ReportHead,
  ReportSource,
  SchoolEvent,
  SubjectKind,
  SubjectRef,
  World,
} from "../../src/index.js";
import * as library from "../../src/index.js";
import { city2016 } from "../../src/policies/index.js";
import { compile } from "../../src/rules/engine/compile.js";
import type { Assessment } from "../../src/rules/finding.js";
import { samples } from "../schemas/samples.js";
import { autumn2025, school } from "../support/worlds.js";
import { index, schemaOf } from "./published.js";

const notActs: ReadonlySet<EventKind> = new Set([
  "enrolled",
  "left",
  "transferAcknowledged",
  "register",
  "mark",
  "leave",
  "retraction",
  "erasure",
  "figure",
]);

/** Every act that the catalogue has, and a fact, once. */
const acts: readonly SchoolEvent[] = Object.values(samples)
  .filter(({ kind }) => !notActs.has(kind))
  .map((sample) => {
    const { supersedes: _, ...act } = sample as Act & { readonly supersedes: string };
    return { ...act, id: `${sample.kind}-1` };
  });

/** What is so of the child: papers for such children can be drawn up. */
const facts = (["boarder", "leftBehind"] as const).map(
  (fact): SchoolEvent => ({
    id: `fact-${fact}`,
    kind: "fact",
    subject: { kind: "pupil", id: "P1" },
    fact,
    value: true,
    occurredOn: "2025-09-02",
    recordedOn: "2025-09-02",
  }),
);

export const world: World = school()
  .absent("P1", "2025-10-13", "2025-10-22")
  .noRegister("2025-10-15", ["pm"])
  .leave("P2", "2025-10-15", "2025-10-16")
  .left("P2", "2025-10-20", "transferOut")
  .event(...acts, ...facts)
  .world();

export const directory: Directory = {
  pupils: [
    {
      pupil: "P1",
      name: "王某某",
      sex: "female",
      registerNumber: "G000000000000000000",
      ethnicity: "汉族",
      householdKind: "agricultural",
      homeAddress: "某某村",
      health: "健康",
      guardians: [{ id: "g1", name: "王某", phone: "13800000000" }],
    },
  ],
  officers: [{ person: "t7", name: "李某某", phone: "13900000000", post: "班主任" }],
  bodies: [{ id: "S1", name: "某某中学", address: "某某镇", phone: "0300-0000000" }],
};

export const asOf = "2025-10-31";
export const assessment: Assessment = compile(city2016, { calendar: autumn2025 }).assess(world, { asOf });

export const source: ReportSource = library.reportSource({
  world,
  asOf,
  calendar: autumn2025,
  directory,
  policy: city2016,
  assessment,
});

/** What any report may be asked by; each takes what its scope has. */
const asked: Readonly<Record<string, unknown>> = {
  pupil: "P1",
  age: { from: 6, to: 15, countedOn: "2025-08-31" },
  lines: [
    {
      id: "school",
      label: { zh: "校内责任网络", en: "The school's own" },
      levels: [
        { office: "principal", covers: "school" },
        { office: "homeroomTeacher", covers: "class" },
      ],
    },
  ],
  letters: [],
  from: "2025-09",
  to: "2025-10",
  leavesOn: "2025-10-13T10:00",
  askedBy: "某某派出所",
  askedFor: "核实在校情况",
  month: "2025-10",
  date: "2025-10-13",
  months: ["2025-10"],
  minimumCell: 3,
  schoolYear: "2025-2026",
  period: { from: "2025-10-01", to: "2025-10-31", key: "2025-10" },
  writes: { workDone: "入户家访", problems: "无", nextSteps: "继续劝返" },
  declared: { confirmedInPeriod: 0 },
  serial: "2025-1",
  issuedOn: "2025-10-30",
  dueOn: "2025-11-05",
  by: "B1",
};

/** A body that a report can be drawn up about. */
function subjectOf(about: readonly SubjectKind[]): SubjectRef {
  const bodies = { school: "S1", township: "T1", authority: "A1", class: "C1", grade: "S1/7" } as const;
  const [kind] = (Object.keys(bodies) as readonly (keyof typeof bodies)[]).filter((one) => about.includes(one));
  return kind === undefined ? { kind: "school", id: "S1" } : { kind, id: bodies[kind] };
}

export interface DrawnUp {
  readonly report: string;
  readonly type: string;
  readonly scopeType: string | undefined;
  readonly scope: unknown;
  readonly definition: ReportDefinition;
  readonly value: ReportHead;
}

/** Every report of the public interface, by its name there. */
export const definitions: ReadonlyMap<string, ReportDefinition> = new Map(
  Object.entries(library).flatMap(([name, value]) =>
    typeof value === "object" && "build" in value && "layout" in value && "blank" in value
      ? [[name, value as unknown as ReportDefinition] as const]
      : [],
  ),
);

/** The names of the reports that the index knows, each with the types of its value and of what it is asked by. */
export const indexed: ReadonlyMap<string, { readonly type: string; readonly scope: string | undefined }> = new Map(
  index.schemas.flatMap(({ name, reports = [] }) =>
    reports.map(({ report, scope }) => [report, { type: name, scope }] as const),
  ),
);

/** A report drawn up of the small world. */
export function drawnUp(report: string): DrawnUp {
  const definition = definitions.get(report);
  const types = indexed.get(report);
  if (!definition || !types) throw new Error(`no report ${report}`);
  const fields = types.scope === undefined ? [] : Object.keys(schemaOf(types.scope).properties ?? {});
  const given: Readonly<Record<string, unknown>> = { ...asked, of: subjectOf(definition.about) };
  const scope = Object.fromEntries(fields.filter((field) => field in given).map((field) => [field, given[field]]));
  const value = definition.build(source, scope);
  return { report, type: types.type, scopeType: types.scope, scope, definition, value };
}
