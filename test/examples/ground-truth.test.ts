import { type CivilDate, compile, createWorld, type Finding } from "baoxue";
import { city2016 } from "baoxue/policies";
import { describe, expect, it } from "vitest";
import { calendar } from "../../examples/school/calendar.js";
import { schoolDays } from "../../examples/school/generate/school-days.js";
import { readSchool } from "../../examples/school/read/read-school.js";
import { toWorld } from "../../examples/school/read/to-world.js";
import { committedRows, dataDirectory } from "./school-data.js";

type TruthColumn =
  | "pupil"
  | "rule"
  | "arose"
  | "from"
  | "to"
  | "stage"
  | "timeliness"
  | "certainty"
  | "basis_withdrawn";

const truth = committedRows<TruthColumn>("ground-truth.csv");
const { rows, problems } = readSchool(dataDirectory);
const world = createWorld(toWorld(rows).data);
/** The ladder alone, so that every day of the term can be judged; the whole document is held to its own truth elsewhere. */
const ladderRules = new Set(truth.map(({ rule }) => rule));
const without = city2016.rules.map(({ id }) => id).filter((id) => !ladderRules.has(id));
const engine = compile(city2016, { calendar, without });

/** What must be seen at the end of a day, each finding as one line. */
function wantedOn(date: string): readonly string[] {
  return truth
    .filter(({ from, to }) => from <= date && date <= to)
    .map((row) => {
      const basis = row.basis_withdrawn === "yes" ? " basisWithdrawn" : "";
      return `${row.pupil} ${row.rule} of ${row.arose}: ${row.stage} ${row.timeliness} ${row.certainty}${basis}`;
    })
    .sort();
}

function lineOf({ subject, rule, triggeredAt, marks, basisWithdrawn }: Finding): string {
  const basis = basisWithdrawn ? " basisWithdrawn" : "";
  const arose = triggeredAt.slice(0, 10);
  return `${subject.id} ${rule} of ${arose}: ${marks.stage} ${marks.timeliness} ${marks.certainty}${basis}`;
}

/** What is seen at the end of a day, as known by then. */
function foundOn(date: CivilDate): readonly string[] {
  return engine.assess(world, { asOf: date, knownOn: date }).findings.map(lineOf).sort();
}

/** The lines that only one side has. A line found twice and wanted once is found once too often. */
function differences(date: string): readonly string[] {
  const surplus = [...foundOn(date as CivilDate)];
  const missing = wantedOn(date).filter((line) => {
    const at = surplus.indexOf(line);
    if (at >= 0) surplus.splice(at, 1);
    return at < 0;
  });
  return [
    ...missing.map((line) => `${date} not found: ${line}`),
    ...surplus.map((line) => `${date} not wanted: ${line}`),
  ];
}

describe("the synthetic school against its hand-written truth", () => {
  it("is read without a problem, and holds nothing that cannot be true", () => {
    expect(problems).toEqual([]);
    expect(world.problems).toEqual([]);
  });

  it.each(schoolDays)("finds exactly what must be found on %s", (date) => {
    expect(differences(date)).toEqual([]);
  });

  it("is of use: every rule and every mark occurs in the truth", () => {
    const values = (column: TruthColumn): readonly string[] => [...new Set(truth.map((row) => row[column]))].sort();
    expect(values("rule")).toEqual([
      "contact-on-day-one",
      "gap",
      "half-day-report",
      "joint-persuasion",
      "leader-visit-on-day-two",
      "report-after-two-failures",
    ]);
    expect(values("stage")).toEqual(["fulfilled", "lapsed", "open", "withdrawn"]);
    expect(values("timeliness")).toEqual(["late", "moot", "onTime", "overdue"]);
    expect(values("certainty")).toEqual(["certain", "possible"]);
    expect(values("basis_withdrawn")).toEqual(["no", "yes"]);
  });
});
