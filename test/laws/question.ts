/** A random policy asked about a random world, and its answers as plain data that can be compared. */
import fc from "fast-check";
import type { SchoolCalendarData } from "../../src/model/calendar-data.js";
import { createWorld, worldKnownOn } from "../../src/model/create-world.js";
import type { CivilMoment } from "../../src/model/moment.js";
import { type SchoolCalendar, schoolCalendar } from "../../src/model/school-calendar.js";
import type { WorldData } from "../../src/model/world-data.js";
import { compile, type Engine } from "../../src/rules/engine/compile.js";
import type { Assessment, Finding } from "../../src/rules/finding.js";
import type { Policy } from "../../src/rules/policy.js";
import type { Calendars } from "../reference/calendars.js";
import { arbitraryPolicy } from "../support/arbitraries/policies.js";
import { arbitrarySituation, type Situation } from "../support/arbitraries/worlds.js";
import { cityLadder } from "../support/city-ladder.js";

/** For laws over many worlds: they take a while on a busy machine. */
export const patient = { timeout: 60_000 } as const;

/** A policy, a calendar, a world, and as of when it is looked at. */
export interface Question extends Situation {
  readonly policy: Policy;
}

/** The city's ladder, or any small policy. */
export const arbitraryQuestion: fc.Arbitrary<Question> = fc
  .record({ situation: arbitrarySituation, policy: fc.oneof(fc.constant(cityLadder), arbitraryPolicy) })
  .map(({ situation, policy }) => ({ ...situation, policy }));

/** The city's ladder asked about a random world. */
export const cityQuestion: fc.Arbitrary<Question> = arbitrarySituation.map((situation) => ({
  ...situation,
  policy: cityLadder,
}));

interface Asked {
  readonly data?: WorldData;
  readonly asOf?: CivilMoment;
  readonly knownOn?: CivilMoment | undefined;
  readonly aheadDays?: number | undefined;
}

/** Answers a question, or the same one with something else in it. Without `knownOn` in either the whole log is known. */
export function answer(question: Question, other: Asked = {}): Assessment {
  const { data, asOf, knownOn, aheadDays } = { ...question, ...other };
  const options = { asOf, ...(knownOn !== undefined && { knownOn }), ...(aheadDays !== undefined && { aheadDays }) };
  return engineFor(question).assess(createWorld(data), options);
}

/** Answers a question in the world that was cut to what was recorded by a moment, under the calendars cut likewise. */
export function answerCut(question: Question, cut: CivilMoment): Assessment {
  const { data, asOf, aheadDays } = question;
  const world = worldKnownOn(createWorld(data), cut);
  return engineFor(question, cut).assess(world, { asOf, ...(aheadDays !== undefined && { aheadDays }) });
}

/** The policy of a question, compiled with its calendars, as they were known at a moment where one is named. */
function engineFor({ policy, calendar, others }: Question, cut?: CivilMoment): Engine {
  const compiled = (data: SchoolCalendarData): SchoolCalendar => {
    const whole = schoolCalendar(data);
    return cut === undefined ? whole : whole.knownOn(cut);
  };
  const [forAll, second] = [compiled(calendar), others.secondSchool && compiled(others.secondSchool)];
  return compile(policy, {
    calendar: second ? (school) => (school === "s1" ? second : forAll) : forAll,
    ...(others.office && { officeCalendar: compiled(others.office) }),
  });
}

/** The calendars of a situation as the reference reads them: one for all, or one for each school, and that of the offices. */
export function calendarsIn({ calendar, others: { office, secondSchool } }: Situation): Calendars {
  return {
    ...(secondSchool ? { bySchool: { s0: calendar, s1: secondSchool } } : { all: calendar }),
    ...(office && { office }),
  };
}

/** Findings as plain data, explanations and all. */
export function plain(findings: readonly Finding[]): unknown {
  return JSON.parse(JSON.stringify(findings));
}

/** The duties that have arisen: neither gaps, nor what is only told ahead. */
export function arisen({ findings }: Assessment): readonly Finding[] {
  return findings.filter(({ kind, marks }) => kind === "duty" && marks.stage !== "scheduled");
}

/** Those that stand: not withdrawn. */
export function standing(assessment: Assessment): readonly Finding[] {
  return arisen(assessment).filter(({ marks }) => marks.stage !== "withdrawn");
}
