/** The pages of the city document, read once, and the engine that they are held against. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type SchoolCalendar, schoolCalendar } from "../../../src/model/school-calendar.js";
import { city2016 } from "../../../src/policies/city-2016/policy.js";
import { compile, type Engine } from "../../../src/rules/engine/compile.js";
import type { Policy } from "../../../src/rules/policy.js";
import { calendarOf } from "./calendar-page.js";
import { type Answering, complaintsOf, rulesByTitle } from "./check.js";
import { type Page, pageOf, type Question, type Scenario } from "./page.js";
import { wrong } from "./place.js";

const folder = new URL("../city-2016/", import.meta.url);

function read(name: string): readonly [file: string, text: string] {
  return [`test/scenarios/city-2016/${name}`, readFileSync(fileURLToPath(new URL(name, folder)), "utf8")];
}

const calendarFile = "calendar.md";

/** The calendar of all pages. */
const calendar: SchoolCalendar = schoolCalendar(calendarOf(...read(calendarFile)));

/** The pages in the order of the document. */
export const pages: readonly Page[] = readdirSync(folder)
  .filter((name) => name.endsWith(".md") && name !== calendarFile)
  .sort()
  .map((name) => pageOf(...read(name)));

/** Every question of every page, with its scenario. */
export const asked: readonly { readonly scenario: Scenario; readonly question: Question }[] = pages.flatMap((page) =>
  page.scenarios.flatMap((scenario) => scenario.questions.map((question) => ({ scenario, question }))),
);

/** What the tables are read by: always the words of the policy as it is published. */
export const answering: Answering = { calendar, rules: rulesByTitle(city2016.rules) };

/** An engine for each set of parameters that some scenario gives. */
export type Engines = (scenario: Scenario) => Engine;

/** Compiles a policy for the parameters of scenarios. */
export function enginesOf(policy: Policy, without: readonly string[] = []): Engines {
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

/** What is wrong with the answers of some engines to a question. */
export function answerOf(scenario: Scenario, question: Question, engines: Engines): readonly string[] {
  return complaintsOf(scenario, question, engines(scenario), answering);
}
