import { describe, expect, it } from "vitest";
import type { SchoolClass } from "../../../src/model/people.js";
import { rollFlows } from "../../../src/reports/counts/roll-flows.js";
import { sourceOf } from "../../support/reports.js";
import { countyOf, type Step, short } from "./rolls.js";

const year = { from: "2024-09-01", to: "2025-08-31" } as const;

function flows(steps: readonly Step[], school = "S2", classes?: readonly SchoolClass[]): string {
  const source = sourceOf(countyOf({ X: steps }, classes ? { classes } : {}), "2025-08-31");
  return short(rollFlows(source, year).get(school));
}

describe("how a move is read", () => {
  const here: Step = ["2024-08-20", "J7"];
  const cases: readonly (readonly [what: string, steps: readonly Step[], flow: string, school?: string])[] = [
    ["stays", [here], "opening 1, closing 1"],
    ["comes into a first grade from nowhere", [["2024-09-02", "J7"]], "newEntrants 1, closing 1"],
    ["comes into another grade from nowhere", [["2024-09-02", "J8"]], "transfersIn 1, closing 1"],
    [
      "comes from a primary school",
      [
        ["2024-08-20", "P6"],
        ["2024-09-02", "J8"],
      ],
      "newEntrants 1, closing 1",
    ],
    [
      "has gone on from a primary school",
      [
        ["2024-08-20", "P6"],
        ["2024-09-02", "J7"],
      ],
      "opening 1, graduates 1",
      "S1",
    ],
    [
      "comes from a school of the stage",
      [
        ["2024-08-20", "N7"],
        ["2024-10-02", "J7"],
      ],
      "transfersIn 1, closing 1",
    ],
    ["has gone to a school of the stage", [here, ["2024-10-02", "N7"]], "opening 1, transfersOut 1"],
    ["moves between classes of the school", [here, ["2024-10-02", "J8"]], "opening 1, closing 1"],
    [
      "goes on within the school",
      [
        ["2024-08-20", "N6"],
        ["2024-10-02", "N7"],
      ],
      "opening 1, closing 1",
      "S3",
    ],
    ["left for another school", [here, ["2024-10-02", "transferOut"]], "opening 1, transfersOut 1"],
    ["graduated", [here, ["2025-06-30", "graduated"]], "opening 1, graduates 1"],
    ["has its entry deferred", [here, ["2024-10-02", "deferral"]], "opening 1, deferrals 1"],
    ["died", [here, ["2024-10-02", "died"]], "opening 1, deaths 1"],
    ["left otherwise", [here, ["2024-10-02", "other"]], "opening 1, otherLeavers 1"],
    ["is suspended", [here, ["2024-10-02", "suspension"]], "opening 1, suspensions 1"],
    [
      "is back from suspension",
      [here, ["2024-10-02", "suspension"], ["2025-02-17", "J7"]],
      "opening 1, returnsFromTimeOff 1, suspensions 1, closing 1",
    ],
    [
      "left in time and came back as a transfer",
      [here, ["2024-10-02", "transferOut"], ["2025-02-17", "J8"]],
      "opening 1, transfersIn 1, transfersOut 1, closing 1",
    ],
    [
      "came and went before the period",
      [
        ["2024-08-02", "J7"],
        ["2024-08-20", "transferOut"],
      ],
      "",
    ],
    ["leaves on the first day of the period", [here, ["2024-09-01", "died"]], "opening 1, deaths 1"],
    ["leaves on its last day", [here, ["2025-08-31", "died"]], "opening 1, deaths 1"],
    ["leaves the day after", [here, ["2025-09-01", "died"]], "opening 1, closing 1"],
  ];

  const named = cases.map(([what, steps, flow, school = "S2"]) => ({ what, steps, flow, school }));

  it.each(named)("a child $what", ({ steps, flow, school }) => {
    expect(flows(steps, school)).toBe(flow);
  });

  it("has grade 6 as the first of junior schools where a county has four years of them (五四学制)", () => {
    const fourYears: readonly SchoolClass[] = [
      { id: "P5", school: "S1", grade: 5 },
      { id: "J6", school: "S2", grade: 6, stage: "junior" },
      { id: "J7", school: "S2", grade: 7 },
    ];
    expect(flows([["2024-09-02", "J6"]], "S2", fourYears)).toBe("newEntrants 1, closing 1");
    expect(flows([["2024-09-02", "J7"]], "S2", fourYears)).toBe("transfersIn 1, closing 1");
    const entered: readonly Step[] = [
      ["2024-08-20", "P5"],
      ["2024-09-02", "J6"],
    ];
    expect(flows(entered, "S2", fourYears)).toBe("newEntrants 1, closing 1");
    expect(flows(entered, "S1", fourYears)).toBe("opening 1, graduates 1");
  });

  it("counts who comes on the first day with the opening where the school year asks for it", () => {
    const source = sourceOf(countyOf({ X: [["2024-09-01", "J7"]] }), "2025-08-31");
    expect(short(rollFlows(source, year).get("S2"))).toBe("newEntrants 1, closing 1");
    expect(short(rollFlows(source, year, { opening: "firstDay" }).get("S2"))).toBe("opening 1, closing 1");
  });

  it("opens with the first day of the records where a school's begin only in the period", () => {
    const county = countyOf({ X: [["2024-10-08", "J7"]], Y: [["2024-10-20", "J7"]] }, { late: "2024-10-08" });
    expect(short(rollFlows(sourceOf(county, "2025-08-31"), year).get("S2"))).toBe(
      "opening 1, newEntrants 1, closing 2",
    );
  });

  it("counts up to the cut-off, by what was known then", () => {
    const county = countyOf({
      X: [
        ["2024-08-20", "J7"],
        ["2024-10-02", "died"],
      ],
    });
    expect(short(rollFlows(sourceOf(county, "2024-10-01"), year).get("S2"))).toBe("opening 1, closing 1");
    const late = county.events.map((event) => ({ ...event, recordedOn: "2024-12-01" }) as const);
    const then = sourceOf({ ...county, events: late }, "2025-08-31", { knownOn: "2024-11-30" });
    expect(short(rollFlows(then, year).get("S2"))).toBe("");
  });

  it("are those of the cut-off, where the period has not begun by then", () => {
    const ahead = sourceOf(
      countyOf({
        A: [
          ["2024-08-20", "P1"],
          ["2025-09-24", "P1"],
        ],
      }),
      "2024-08-20",
    );
    for (const day of ["2025-09-24", "2025-10-24"] as const)
      for (const opening of ["firstDay", "dayBefore"] as const)
        expect(short(rollFlows(ahead, { from: day, to: day }, { opening }).get("S1"))).toBe("opening 1, closing 1");
  });
});
