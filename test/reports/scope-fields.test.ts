import { describe, expect, it } from "vitest";
import { createWorld } from "../../src/model/create-world.js";
import { BaoxueError } from "../../src/model/errors.js";
import { city2016 } from "../../src/policies/city-2016/policy.js";
import * as charts from "../../src/render/charts.js";
import * as csv from "../../src/render/csv.js";
import * as markdown from "../../src/render/markdown.js";
import * as print from "../../src/render/print.js";
import * as spreadsheet from "../../src/render/spreadsheet.js";
import * as word from "../../src/render/word.js";
import { chartsOfReports, renderCalls } from "../../src/reports/catalogue/render-calls-data.js";
import { reportCatalogue } from "../../src/reports/catalogue/report-catalogue-data.js";
import { type ScopeTold } from "../../src/reports/catalogue/scope-field.js";
import type { ReportDefinition } from "../../src/reports/kit/report-definition.js";
import { reportSource } from "../../src/reports/source/make-report-source.js";
import type { ReportSource } from "../../src/reports/source/report-source.js";
import { compile } from "../../src/rules/engine/compile.js";
import { calendar } from "./support/paper-world.js";

type Anything = ReportDefinition;
type Asked = Readonly<Record<string, unknown>>;

const on = { occurredOn: "2025-09-01", recordedOn: "2025-09-01" } as const;

/** A small place whose ids are those of the examples. */
const world = createWorld({
  recordsFrom: "2025-09-01",
  schools: [{ id: "S01", township: "T01", authority: "A01" }],
  classes: [{ id: "7-3", school: "S01", grade: 7 }],
  villages: ["V1", "V2"].map((id) => ({ id, township: "T01" })),
  pupils: [{ id: "P0613", bornOn: "2012-05-01", village: "V1" }],
  events: [
    { id: "e1", kind: "enrolled", pupil: "P0613", class: "7-3", ...on },
    { id: "e2", kind: "fact", subject: { kind: "pupil", id: "P0613" }, fact: "boarder", value: true, ...on },
    {
      id: "E-0210",
      kind: "conference",
      subject: { kind: "authority", id: "A01" },
      by: "educationAuthority",
      parties: ["school"],
      ...on,
    },
  ],
});
const engine = compile(city2016, { calendar });
const assessment = engine.assess(world, { asOf: "2026-01-23" });
const source: ReportSource = reportSource({ world, asOf: "2026-01-23", calendar, policy: city2016, assessment });

const definitions = reportCatalogue as unknown as readonly (Anything & (typeof reportCatalogue)[number])[];

/** What is wrong with a scope, by the paths that are named; nothing where it is taken. */
function refused(definition: Anything, scope: Asked): readonly string[] {
  try {
    definition.build(source, scope);
    return [];
  } catch (error) {
    if (!(error instanceof BaoxueError)) throw error;
    return error.issues.map(({ path }) => path);
  }
}

/** Of papers for only some children, the child of this place is none, which the refusal says of `pupil`; a change is on file only where one is on record. */
const suited = new Set(["pupil", "onFile[0].event"]);

describe("the fields by which a report is asked for", () => {
  it.each(definitions)("of $id are taken as their examples say", (definition) => {
    const whole = Object.fromEntries(definition.scope.map(({ name, example }) => [name, example]));
    expect(refused(definition, whole).filter((path) => !suited.has(path))).toEqual([]);
  });

  it.each(definitions)("of $id can be left out where they are optional, and only there", (definition) => {
    const required = definition.scope.filter((field) => field.required);
    const least = Object.fromEntries(required.map(({ name, example }) => [name, example]));
    expect(refused(definition, least).filter((path) => !suited.has(path))).toEqual([]);
    for (const { name } of required) {
      const { [name]: _, ...rest } = least;
      expect(() => definition.build(source, rest), name).toThrow();
    }
  });

  it("do not compile where one is left out, misspelt or told wrongly", () => {
    interface Scope {
      readonly of: string;
      readonly month?: string;
    }
    const meaning = { zh: "月份", en: "the month" };
    const of = { meaning, required: true, example: "S01" } as const;
    const month = { meaning, required: false, example: "2025-10" } as const;
    const told: ScopeTold<Scope> = { of, month };
    // @ts-expect-error one is left out
    const less: ScopeTold<Scope> = { of };
    // @ts-expect-error one is none of the scope's
    const more: ScopeTold<Scope> = { of, month, year: month };
    // @ts-expect-error one is optional, and told as required
    const wrong: ScopeTold<Scope> = { of, month: { ...month, required: true } };
    // @ts-expect-error the example is none
    const bad: ScopeTold<Scope> = { of, month: { ...month, example: 10 } };
    expect([told, less, more, wrong, bad].map((one) => Object.keys(one).length)).toEqual([2, 1, 3, 2, 2]);
  });
});

describe("the calls that draw a report", () => {
  const rooms: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
    "baoxue/print": print,
    "baoxue/word": word,
    "baoxue/spreadsheet": spreadsheet,
    "baoxue/csv": csv,
    "baoxue/markdown": markdown,
    "baoxue/charts": charts,
  };

  it("are there, and draw any blank", async () => {
    const [blank] = reportCatalogue.map((report) => report.blank());
    for (const { entry, call } of renderCalls) {
      const name = /(\w+)\(document/.exec(call)?.[1] ?? "";
      const draw = rooms[entry]?.[name] as (document: unknown, options: object) => unknown;
      expect((await draw(blank, { language: "zh" })) as string).not.toHaveLength(0);
    }
  });

  it("are charts only of reports of the catalogue", () => {
    const ids = new Set(reportCatalogue.map(({ id }) => id));
    for (const [id, chart] of Object.entries(chartsOfReports))
      expect([ids.has(id), typeof rooms["baoxue/charts"]?.[chart]]).toEqual([true, "function"]);
  });
});
