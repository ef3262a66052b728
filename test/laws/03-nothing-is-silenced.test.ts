import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CivilDate } from "../../src/model/civil-date.js";
import type { SchoolEvent } from "../../src/model/events.js";
import type { CivilMoment } from "../../src/model/moment.js";
import type { SubjectRef } from "../../src/model/subject.js";
import type { Finding } from "../../src/rules/finding.js";
import { toDate, toDay } from "../reference/time.js";
import { actOf, actSpec } from "../support/arbitraries/acts.js";
import { ask, ourEngine, ours, school } from "../support/worlds.js";
import { answer, arbitraryQuestion, cityQuestion, patient, plain, type Question, standing } from "./question.js";

const acts = fc.array(actSpec, { minLength: 1, maxLength: 4 });
const days = fc.integer({ min: 1, max: 9 });

describe("law 3: irrelevant events change nothing", () => {
  it("lets acts about one child change nothing about another", patient, () => {
    fc.assert(
      fc.property(arbitraryQuestion, acts, (question, specs) => {
        const from = toDay(question.asOf) - 4;
        const extra = specs.map((spec, i) => actOf(spec, `extra-${i}`, "stranger", from));
        const without = withStranger(question, toDate(from));
        const [acted, unacted] = [more(without, extra), without.data].map((data) =>
          plain(answer(question, { data }).findings.filter(({ subject }) => isOther(subject))),
        );
        expect(acted).toEqual(unacted);
      }),
      { numRuns: 120 },
    );
  });

  it("lets acts that have not happened yet change nothing", patient, () => {
    fc.assert(
      fc.property(arbitraryQuestion, acts, days, (question, specs, after) => {
        const from = toDay(question.asOf) + after;
        const extra = specs.map((spec, i) => actOf({ ...spec, about: undefined }, `extra-${i}`, "p0", from));
        expect(plain(answer(question, { data: more(question, extra) }).findings)).toEqual(
          plain(answer(question).findings),
        );
      }),
      { numRuns: 120 },
    );
  });

  it("lets what is recorded later than is known change nothing", patient, () => {
    fc.assert(
      fc.property(arbitraryQuestion, acts, days, (question, specs, after) => {
        const knownOn = question.asOf;
        const extra = specs.map((spec, i) => ({
          ...actOf(spec, `extra-${i}`, "p0", toDay(question.asOf) - 6),
          recordedOn: toDate(toDay(knownOn) + after),
        }));
        const found = answer(question, { data: more(question, extra), knownOn });
        expect(plain(found.findings)).toEqual(plain(answer(question, { knownOn }).findings));
      }),
      { numRuns: 120 },
    );
  });

  it("lets reports that no clause speaks of change nothing in the city's ladder", patient, () => {
    fc.assert(
      fc.property(cityQuestion, fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 4 }), (question, ago) => {
        const extra = ago.map((before, i): SchoolEvent => {
          const on = toDate(toDay(question.asOf) - before);
          const said = { by: "guardian", to: "villageCommittee", matter: "absence" } as const;
          return { kind: "report", id: `extra-${i}`, pupil: "p0", ...said, occurredOn: on, recordedOn: on };
        });
        expect(plain(answer(question, { data: more(question, extra) }).findings)).toEqual(
          plain(answer(question).findings),
        );
      }),
      { numRuns: 100 },
    );
  });
});

describe("law 3: a rule about every child holds for every child", () => {
  it("finds for a child of whom nothing else is recorded what it finds after a call that no clause speaks of", () => {
    const engine = ourEngine({ when: ours.enrolled, must: ours.did("homeVisit") });
    const untold = school().registersThrough("2025-09-01");
    const found = (story: typeof untold): readonly string[] =>
      ask(story, "2025-09-02", { engine }).findings.map(({ id }) => id);
    expect(found(untold.call("P1", "2025-09-02"))).toEqual(["ours/rule@P1#2025-09-01", "ours/rule@P2#2025-09-01"]);
    expect(found(untold)).toEqual(["ours/rule@P1#2025-09-01", "ours/rule@P2#2025-09-01"]);
  });
});

describe("law 3: a duty leaves `open` only by evidence, its state's end or a correction, and stays visible", () => {
  it("shows every duty of one day on each later one, with what closed it", patient, () => {
    fc.assert(
      fc.property(arbitraryQuestion, days, (question, later) => {
        const today = toDate(toDay(question.asOf));
        const tomorrow = toDate(toDay(question.asOf) + later);
        const after = live(question, tomorrow);
        for (const before of standing(answer(question, { asOf: today, knownOn: today }))) {
          const now = after.find(({ id }) => id === before.id);
          expect(now, before.id).toBeDefined();
          if (now && before.marks.stage === "open") expect(closedBy(now), before.id).toBe(true);
        }
      }),
      { numRuns: 120 },
    );
  });
});

function live(question: Question, on: CivilMoment): readonly Finding[] {
  return answer(question, { asOf: on, knownOn: on }).findings;
}

/** Whether a finding is open, or shows what closed it. */
function closedBy({ marks, because, performedAt }: Finding): boolean {
  if (marks.stage === "fulfilled") return because.evidence.done && performedAt !== undefined;
  if (marks.stage === "withdrawn") return because.withdrawn !== undefined;
  return marks.stage === "open" || marks.stage === "lapsed";
}

/** The same world with one child more, that comes to the last class on a day. */
function withStranger(question: Question, on: CivilDate): Question {
  const home = question.data.classes.at(-1)?.id ?? "";
  const since = { occurredOn: on, recordedOn: on };
  const enrolled: SchoolEvent = { kind: "enrolled", id: "stranger-e", pupil: "stranger", class: home, ...since };
  const pupils = [...question.data.pupils, { id: "stranger" }];
  return { ...question, data: { ...question.data, pupils, events: [...question.data.events, enrolled] } };
}

/** Another child: what is found of places may rest on what is done about each child there. */
function isOther({ kind, id }: SubjectRef): boolean {
  return kind === "pupil" && id !== "stranger";
}

function more({ data }: Question, events: readonly SchoolEvent[]): Question["data"] {
  return { ...data, events: [...data.events, ...events] };
}
