import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/rules/finding.js";
import { halfDay } from "../../src/rules/words.js";
import { childOf } from "../reference/attendance.js";
import { calendarsOn } from "../reference/calendars.js";
import { lookAt, occurredBefore } from "../reference/log.js";
import { type Run, reached, runsOf } from "../reference/runs.js";
import { dayOfMinute, lastMinute, toDate } from "../reference/time.js";
import { answer, arbitraryQuestion, calendarsIn, cityQuestion, patient, type Question, standing } from "./question.js";

const firstStep = { kind: "absentFor", edge: "completes", length: halfDay(1) } as const;

describe("law 6: no child is silent", () => {
  it("has something open, or a gap, for every child past the ladder's first step and not back", patient, () => {
    fc.assert(
      fc.property(cityQuestion, (question) => {
        const { findings } = answer(question);
        for (const { pupil, run, view } of runsIn(question)) {
          if (run.endedBy !== undefined || reached(view, run.sessions, firstStep, true) === undefined) continue;
          const asked = findings.filter((finding) => finding.subject.id === pupil && speaks(finding, run));
          expect(asked.length, pupil).toBeGreaterThan(0);
        }
      }),
      { numRuns: 150 },
    );
  });

  it(
    "has something open, or a gap, for every run of any policy in which a duty arose and which goes on",
    patient,
    () => {
      fc.assert(
        fc.property(arbitraryQuestion, (question) => {
          const found = answer(question);
          for (const { pupil, run } of runsIn(question)) {
            const own = (finding: Finding): boolean => finding.subject.id === pupil && finding.runFrom === dayOf(run);
            if (run.endedBy !== undefined || !standing(found).some(own)) continue;
            expect(found.findings.some((finding) => own(finding) && speaks(finding, run))).toBe(true);
          }
        }),
        { numRuns: 150 },
      );
    },
  );

  it(
    "has something open, or a gap, for every run that is as long as some duty of any policy in force wants",
    patient,
    () => {
      fc.assert(
        fc.property(arbitraryQuestion, (question) => {
          const today = question.asOf.slice(0, 10);
          const { inForceFrom = question.policy.issuedOn, inForceUntil = today, rules } = question.policy;
          fc.pre(inForceFrom <= today && today <= inForceUntil);
          const lengths = rules.flatMap((rule) =>
            rule.kind === "duty" && rule.subject === undefined && rule.when.kind === "absentFor" ? [rule.when] : [],
          );
          const { findings } = answer(question);
          for (const { pupil, run, view } of runsIn(question)) {
            if (run.endedBy !== undefined) continue;
            if (!lengths.some((length) => reached(view, run.sessions, length, true) !== undefined)) continue;
            const asked = findings.filter((finding) => finding.subject.id === pupil && speaks(finding, run));
            expect(asked.length, pupil).toBeGreaterThan(0);
          }
        }),
        { numRuns: 150 },
      );
    },
  );

  it("has no gap beside an open duty of the same run, and at most one gap a run", patient, () => {
    fc.assert(
      fc.property(arbitraryQuestion, (question) => {
        const { findings } = answer(question);
        for (const gap of findings.filter(({ kind }) => kind === "gap")) {
          const beside = findings.filter(
            (one) => one.subject.id === gap.subject.id && one.runFrom === gap.runFrom && isOpen(one),
          );
          expect(beside).toEqual([gap]);
        }
      }),
      { numRuns: 150 },
    );
  });
});

type View = ReturnType<typeof lookAt>;

/** The runs of absence, as the naive interpreter sees them. */
function runsIn(question: Question): readonly { pupil: string; run: Run; view: View }[] {
  const { data, asOf, knownOn } = question;
  const known = knownOn === undefined ? Infinity : lastMinute(knownOn);
  const inOrder = { ...data, events: data.events.toSorted(occurredBefore) };
  const view = lookAt(inOrder, calendarsOn(calendarsIn(question), dayOfMinute(known)), lastMinute(asOf), known);
  return data.pupils.flatMap(({ id }) => runsOf(childOf(view, id)).map((run) => ({ pupil: id, run, view })));
}

function dayOf(run: Run): string {
  return toDate(dayOfMinute(run.from));
}

function isOpen({ marks }: Finding): boolean {
  return marks.stage === "open" && marks.timeliness !== "moot";
}

function speaks(finding: Finding, run: Run): boolean {
  return finding.runFrom === dayOf(run) && isOpen(finding);
}
