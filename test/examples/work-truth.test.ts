import { type CivilDate, compile, createWorld, type Finding } from "baoxue";
import { city2016 } from "baoxue/policies";
import { describe, expect, it } from "vitest";
import { calendar } from "../../examples/school/calendar.js";
import { readSchool } from "../../examples/school/read/read-school.js";
import { toWorld } from "../../examples/school/read/to-world.js";
import { committedRows, dataDirectory } from "./school-data.js";

type Column = "rule" | "subject" | "period" | "from" | "to" | "stage" | "timeliness" | "certainty";

const truth = committedRows<Column>("ground-truth-work.csv");
const ladderTruth = committedRows<"pupil" | "rule" | "from" | "to">("ground-truth.csv");
const ofLadder = new Set(ladderTruth.map(({ rule }) => rule));
const world = createWorld(toWorld(readSchool(dataDirectory).rows).data);
const engine = compile(city2016, { calendar });

function lineOf({ rule, subject, period, marks }: Finding): string {
  const { stage, timeliness, certainty } = marks;
  return `${rule} ${subject.kind} ${subject.id} ${period ?? ""} ${stage} ${timeliness} ${certainty}`;
}

describe("the whole document against what was written down by hand", { timeout: 60_000 }, () => {
  it.each<CivilDate>(["2025-09-30", "2025-10-16", "2025-11-05", "2026-01-05"])("finds exactly that on %s", (date) => {
    const { findings } = engine.assess(world, { asOf: date, knownOn: date });
    const found = findings.filter(({ rule, marks }) => !ofLadder.has(rule) && marks.stage !== "holds").map(lineOf);
    const wanted = truth
      .filter(({ from, to }) => from <= date && date <= to)
      .map(
        ({ rule, subject, period, stage, timeliness, certainty }) =>
          `${rule} ${subject} ${period} ${stage} ${timeliness} ${certainty}`,
      );
    expect(found.sort()).toEqual(wanted.sort());
    // The wider document takes nothing from the ladder: as many findings of it as its own truth has.
    expect(findings.filter(({ rule }) => ofLadder.has(rule))).toHaveLength(
      ladderTruth.filter(({ from, to }) => from <= date && date <= to).length,
    );
  });
});
