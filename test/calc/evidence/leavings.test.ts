import { describe, expect, it } from "vitest";
import { suspensionWithoutProof } from "../../../src/calc/evidence/suspension-without-proof.js";
import { transferWithoutArrival } from "../../../src/calc/evidence/transfer-without-arrival.js";
import type { CivilDate } from "../../../src/model/civil-date.js";
import type { SchoolEvent } from "../../../src/model/events.js";
import type { Left } from "../../../src/model/events-attendance.js";
import type { SubjectRef } from "../../../src/model/subject.js";
import { type Story, school } from "../../support/worlds.js";
import { found, s1, seen } from "./scenes.js";

function left(more: Partial<Left> = {}): SchoolEvent {
  const day = "2025-10-20" as const;
  return { kind: "left", id: "x1", pupil: "P1", reason: "suspension", occurredOn: day, recordedOn: day, ...more };
}

function inspection(
  on: CivilDate,
  subject: SubjectRef = s1,
  of: "dropoutControl" | "venues" = "dropoutControl",
): SchoolEvent {
  return { kind: "inspection", id: `i-${on}`, by: "educationAuthority", of, subject, occurredOn: on, recordedOn: on };
}

const limits = { withinDays: 7 };

function suspensions(story: Story): readonly string[] {
  return found(suspensionWithoutProof(seen(story.world()), limits));
}

const told = ["suspensionWithoutProof@pupil:P1#x1"];

describe("a suspension without proof before an inspection", () => {
  it("is told with the inspection", () => {
    const story = school().event(left(), inspection("2025-10-22"));
    const { findings } = suspensionWithoutProof(seen(story.world()), limits);
    expect(findings).toMatchObject([{ id: told[0], pupils: ["P1"], because: ["x1", "i-2025-10-22"] }]);
    expect(findings[0]?.says.zh).toBe(
      "学生P1自2025-10-20起休学（2025-10-20录入）；没有佐证材料，其后不久为检查日（2025-10-22）。待核查。",
    );
  });

  it("is none with a paper, for another reason, or with a complete change of the roll", () => {
    const soon = school().event(inspection("2025-10-22"));
    expect(suspensions(soon.event(left({ proof: "hospital 12" })))).toEqual([]);
    expect(suspensions(soon.event(left({ reason: "transferOut" })))).toEqual([]);
    const roll = { kind: "rollChanged", id: "r1", pupil: "P1", by: "school", change: "suspension" } as const;
    const day = { occurredOn: "2025-10-21", recordedOn: "2025-10-21" } as const;
    expect(suspensions(soon.event(left(), { ...roll, ...day, papers: true }))).toEqual([]);
    expect(suspensions(soon.event(left(), { ...roll, ...day, papers: false }))).toEqual(told);
    expect(suspensions(soon.event(left(), { ...roll, ...day, papers: true, pupil: "P2" }))).toEqual(told);
  });

  it("is none a day too early, after the inspection, or where nothing is inspected", () => {
    expect(suspensions(school().event(left(), inspection("2025-10-26")))).toEqual(told);
    expect(suspensions(school().event(left(), inspection("2025-10-27")))).toEqual([]);
    expect(suspensions(school().event(left(), inspection("2025-10-19")))).toEqual([]);
    expect(suspensions(school().event(left()))).toEqual([]);
    expect(suspensions(school().event(left(), inspection("2025-10-22", s1, "venues")))).toEqual([]);
  });

  it("is told of one that was only entered then, for an earlier day", () => {
    const back = left({ occurredOn: "2025-09-15" });
    expect(suspensions(school().event(back, inspection("2025-10-22")))).toEqual(told);
    expect(
      suspensions(
        school().event(left({ occurredOn: "2025-09-15", recordedOn: "2025-09-15" }), inspection("2025-10-22")),
      ),
    ).toEqual([]);
  });

  it("is told where the inspection is of a body above the school, and not of another school", () => {
    expect(suspensions(school().event(left(), inspection("2025-10-22", { kind: "authority", id: "A1" })))).toEqual(
      told,
    );
    expect(suspensions(school().event(left(), inspection("2025-10-22", { kind: "school", id: "S2" })))).toEqual([]);
  });

  it("is told of inspections that the host names", () => {
    const scene = seen(school().event(left()).world());
    expect(found(suspensionWithoutProof(scene, { ...limits, inspections: [{ on: "2025-10-22" }] }))).toEqual(told);
    const elsewhere = [{ on: "2025-10-22", subject: { kind: "school", id: "S2" } }] as const;
    expect(found(suspensionWithoutProof(scene, { ...limits, inspections: elsewhere }))).toEqual([]);
    const never = [{ on: "2025-02-30" }] as const;
    expect(() => suspensionWithoutProof(scene, { ...limits, inspections: never })).toThrow("inspections[0].on");
  });
});

const gone = school().left("P1", "2025-10-01", "transferOut");

function transfers(story: Story, asOf: CivilDate = "2025-10-31", knownOn?: CivilDate): readonly string[] {
  return found(transferWithoutArrival(seen(story.world(), asOf, knownOn), { afterDays: 30 }));
}

describe("a transfer without arrival", () => {
  it("is told once the days are over", () => {
    expect(transfers(gone, "2025-10-30")).toEqual([]);
    expect(transfers(gone)).toEqual(["transferWithoutArrival@pupil:P1#left-1"]);
  });

  it("is none once somebody says that the child arrived, here or elsewhere, as soon as that is known", () => {
    const arrived = gone.acknowledged("P1", "2025-10-09", "2025-10-20");
    expect(transfers(arrived)).toEqual([]);
    expect(transfers(arrived, "2025-10-31", "2025-10-19")).toHaveLength(1);
    expect(transfers(gone.moved("P1", "2025-10-20", "C2"))).toEqual([]);
  });

  it("is none of other leavings, and none that was taken back", () => {
    expect(transfers(school().left("P1", "2025-10-01", "graduated"))).toEqual([]);
    expect(transfers(gone.retracted("left-1", "2025-10-20"))).toEqual([]);
  });

  it("is told of the last leaving only, and not by an arrival before it", () => {
    const again = gone.acknowledged("P1", "2025-10-02").moved("P1", "2025-10-09", "C1");
    expect(transfers(again)).toEqual([]);
    expect(transfers(again.left("P1", "2025-10-20", "transferOut"), "2025-11-30")).toEqual([
      "transferWithoutArrival@pupil:P1#left-4",
    ]);
  });
});
