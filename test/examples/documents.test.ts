import { type CivilDate, compile, createWorld, type Finding } from "baoxue";
import { policies } from "baoxue/policies";
import { beforeAll, describe, expect, it } from "vitest";
import { calendar } from "../../examples/school/calendar.js";
import { truthDays } from "../../examples/school/generate/documents/truth-words.js";
import { hostNumbers } from "../../examples/school/host-numbers.js";
import { readSchool } from "../../examples/school/read/read-school.js";
import { toWorld } from "../../examples/school/read/to-world.js";
import { committedRows, dataDirectory } from "./school-data.js";

type Column = "policy" | "rule" | "subject" | "period" | "date" | "stage" | "timeliness";
type TruthRow = Readonly<Record<Column, string>>;

const truth = committedRows<Column>("ground-truth-documents.csv");
const days: readonly CivilDate[] = Object.values(truthDays);
const world = createWorld(toWorld(readSchool(dataDirectory).rows).data);

/** What the sheets of a document must show somewhere in the six days. */
const standings = {
  "open before its day": ({ marks, due }: Finding, day: string) =>
    marks.stage === "open" && marks.timeliness === "onTime" && due !== undefined && due > day,
  overdue: ({ marks }: Finding) => marks.stage === "open" && marks.timeliness === "overdue",
  "done on time": ({ marks }: Finding) => marks.stage === "fulfilled" && marks.timeliness === "onTime",
  "done late": ({ marks }: Finding) => marks.stage === "fulfilled" && marks.timeliness === "late",
  "requirement not kept": ({ kind, marks }: Finding) => kind === "requirement" && marks.stage === "violated",
  "requirement kept": ({ marks }: Finding) => marks.stage === "holds",
  "ban breached": ({ kind, marks }: Finding) => kind === "prohibition" && marks.stage === "violated",
  "target met": ({ marks }: Finding) => marks.stage === "met",
  "target not met": ({ marks }: Finding) => marks.stage === "notMet",
  "target running": ({ kind, marks }: Finding) => kind === "target" && marks.stage === "open",
  "for decision": ({ marks }: Finding) => marks.stage === "eligible",
  decided: ({ marks }: Finding) => marks.stage === "decided",
  gap: ({ kind }: Finding) => kind === "gap",
  withdrawn: ({ marks }: Finding) => marks.stage === "withdrawn",
} as const;

type Standing = keyof typeof standings;

interface Expected {
  readonly policy: string;
  /** Rules of which nothing is found on the six days, and why. */
  readonly silent: Readonly<Record<string, string>>;
  /** What the document cannot show in this school, and why. */
  readonly never: Readonly<Partial<Record<Standing, string>>>;
  /** What the engine sees otherwise than the text says, and why: to be mended there and not in the truth. */
  readonly differs: readonly string[];
}

const june = "the form is for June: this school's records begin in September 2025";
const of2024 = "the notice came in September 2024: this school's records begin a year later";

const expected: readonly Expected[] = [
  {
    policy: "anze-2023",
    silent: {
      "year-end-form": june,
      "year-end-rates": june,
      "year-end-form-handed-in": june,
      "groups-register-handed-in": "due on 20 August: this school's records begin in September 2025",
      "entrants-looked-for": "by the end of a spring term: the calendar has the autumn term only",
    },
    never: {},
    // F165 is a dropout not back, but was taken off the roll in July: the bureau's schools do not count it among their pupils.
    differs: ["2025-09-10 no-child-lost authority A01  violated onTime"],
  },
  {
    policy: "boshan-2025",
    silent: {},
    never: {
      "for decision": "the document has no consequences",
      decided: "the document has no consequences",
    },
    differs: [],
  },
  {
    policy: "licheng-2024",
    silent: {
      "direct-school-letter": of2024,
      pledge: of2024,
      "direct-letter-handed-in": of2024,
      "direct-pledge-handed-in": of2024,
    },
    never: {
      "ban breached": "the notice has no bans",
      "for decision": "the notice has no consequences",
      decided: "the notice has no consequences",
      withdrawn: "its duties rest on what people put down, and nothing of that is taken back",
    },
    // F165 again: nobody is left for whom the school would keep its ledger.
    differs: [
      "2025-10-16 ledger-update school S01 2025-10 open onTime",
      "2025-11-14 ledger-update school S01 2025-10 open overdue",
      "2025-11-14 ledger-update school S01 2025-11 open onTime",
      "2025-12-05 ledger-update school S01 2025-11 fulfilled late",
    ],
  },
  {
    policy: "wutaishan-2023",
    silent: {},
    never: { "target met": "its targets count the cases of a school year, and that is not over" },
    // F165 again.
    differs: ["2025-09-10 no-dropout school S01  violated onTime"],
  },
];

interface Seen {
  readonly day: CivilDate;
  readonly findings: readonly Finding[];
}

function isSeen(seen: readonly Seen[], { rule, subject, period, date, stage, timeliness }: TruthRow): boolean {
  const found = (seen.find(({ day }) => day === date)?.findings ?? []).filter(
    (finding) =>
      finding.rule === rule &&
      `${finding.subject.kind} ${finding.subject.id}` === subject &&
      (period === "" || finding.period === period),
  );
  if (stage === "none") return found.length === 0;
  return found.some(
    ({ marks }) => marks.stage === stage && marks.timeliness === timeliness && marks.certainty === "certain",
  );
}

describe.each(expected)("the school by $policy", { timeout: 120_000 }, ({ policy: id, silent, never, differs }) => {
  const policy = policies.find((one) => one.id === id);
  const planted = truth.filter((row) => row.policy === id);
  let seen: readonly Seen[] = [];

  beforeAll(() => {
    if (!policy) throw new Error(`no document ${id}`);
    const engine = compile(policy, { calendar, parameters: hostNumbers[id] ?? {} });
    seen = days.map((day) => ({ day, findings: engine.assess(world, { asOf: day, knownOn: day }).findings }));
  }, 120_000);

  it("says something of every rule that can speak in autumn 2025", () => {
    const spoken = new Set(seen.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
    expect(policy?.rules.map((rule) => rule.id).filter((rule) => !spoken.has(rule))).toEqual(
      policy?.rules.map((rule) => rule.id).filter((rule) => Object.hasOwn(silent, rule)),
    );
    expect(Object.keys(silent).filter((rule) => spoken.has(rule))).toEqual([]);
  });

  it("shows every standing that it can show", () => {
    const missing = (Object.keys(standings) as Standing[]).filter(
      (standing) => !seen.some(({ day, findings }) => findings.some((finding) => standings[standing](finding, day))),
    );
    expect(missing).toEqual(
      (Object.keys(standings) as Standing[]).filter((standing) => Object.hasOwn(never, standing)),
    );
  });

  it("finds what was planted, as worked out by hand from the text, but for the differences that are named", () => {
    expect(planted.length).toBeGreaterThanOrEqual(60);
    expect(planted.map(({ date }) => date).filter((date) => !(days as readonly string[]).includes(date))).toEqual([]);
    expect(new Set(planted.map(({ rule }) => rule)).size).toBeGreaterThanOrEqual(30);
    const missed = planted.filter((row) => !isSeen(seen, row));
    expect(
      missed.map(
        ({ date, rule, subject, period, stage, timeliness }) =>
          `${date} ${rule} ${subject} ${period} ${stage} ${timeliness}`,
      ),
    ).toEqual(differs);
  });
});
