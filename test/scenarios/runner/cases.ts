/** The pages of one document, read once, and the engines that they are held against. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type SchoolCalendar, schoolCalendar } from "../../../src/model/school-calendar.js";
import { compile, type Engine } from "../../../src/rules/engine/compile.js";
import type { Policy } from "../../../src/rules/policy.js";
import { calendarOf } from "./calendar-page.js";
import { type Answering, complaintsOf, rulesByTitle } from "./check.js";
import { type Page, pageOf, type Question, type Scenario } from "./page.js";
import { wrong } from "./place.js";

/** An engine for each set of parameters that some scenario gives. */
export type Engines = (scenario: Scenario) => Engine;

/** The cases of a document, as its officials would write them. */
export interface Cases {
  readonly policy: Policy;
  /** In the order of the document. */
  readonly pages: readonly Page[];
  /** Every question of every page, with its scenario. */
  readonly asked: readonly { readonly scenario: Scenario; readonly question: Question }[];
  /** What the tables are read by: always the words of the policy as it is published. */
  readonly answering: Answering;
  /** Compiles the policy, or a changed one, for the parameters of scenarios. */
  readonly enginesOf: (policy: Policy, without?: readonly string[]) => Engines;
  /** What is wrong with the answers of some engines to a question. */
  readonly answerOf: (scenario: Scenario, question: Question, engines: Engines) => readonly string[];
}

const calendarFile = "calendar.md";

/** Reads the cases of a document: the pages in the folder of its id. */
export function casesOf(policy: Policy): Cases {
  const folder = join(import.meta.dirname, "..", policy.id);
  const read = (name: string): readonly [file: string, text: string] => [
    `test/scenarios/${policy.id}/${name}`,
    readFileSync(join(folder, name), "utf8"),
  ];
  const calendar: SchoolCalendar = schoolCalendar(calendarOf(...read(calendarFile)));
  const pages = readdirSync(folder)
    .filter((name) => name.endsWith(".md") && name !== calendarFile)
    .sort()
    .map((name) => pageOf(...read(name)));
  const answering: Answering = { calendar, rules: rulesByTitle(policy.rules) };
  return {
    policy,
    pages,
    asked: pages.flatMap((page) =>
      page.scenarios.flatMap((scenario) => scenario.questions.map((question) => ({ scenario, question }))),
    ),
    answering,
    enginesOf: (asked, without = []) => enginesUnder(asked, without, calendar),
    answerOf: (scenario, question, engines) => complaintsOf(scenario, question, engines(scenario), answering),
  };
}

function enginesUnder(policy: Policy, without: readonly string[], calendar: SchoolCalendar): Engines {
  const made = new Map<string, Engine>();
  return (scenario) => {
    const line = scenario.lines.get("参数") ?? "";
    const engine = made.get(line) ?? compile(policy, { calendar, without, parameters: parametersIn(line, scenario) });
    made.set(line, engine);
    return engine;
  };
}

function parametersIn(line: string, { place }: Scenario): Readonly<Record<string, number>> {
  if (line === "") return {};
  const given = line.split("；").map((one) => {
    const [, name = "", value = ""] = /^([a-z-]+) ?= ?([\d.]+)$/.exec(one) ?? [];
    return name === "" ? wrong(place, "参数须写作“frequent-dropout-school = 3”") : ([name, Number(value)] as const);
  });
  return Object.fromEntries(given);
}
