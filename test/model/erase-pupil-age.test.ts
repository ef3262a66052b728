import { describe, expect, it } from "vitest";
import { createWorld } from "../../src/model/create-world.js";
import { erasePupil } from "../../src/model/erase-pupil.js";
import type { WorldData } from "../../src/model/world-data.js";
import { city2016 } from "../../src/policies/city-2016/policy.js";
import { compile } from "../../src/rules/engine/compile.js";
import { fullChild, told, work } from "../reports/fields/full-child.js";
import { autumn2025 } from "../support/worlds.js";

const request = {
  pupil: "P1",
  pseudonym: "X7",
  by: "school",
  ground: "closed three years ago",
  id: "erased-1",
  on: "2029-01-05",
} as const;

/** The rules of the city that find something about the child by the end of October, with how certain each is. */
function found(data: WorldData, pupil: string): Readonly<Record<string, string>> {
  const { findings } = compile(city2016, { calendar: autumn2025 }).assess(createWorld(data), { asOf: "2025-10-31" });
  const own = findings.filter(({ subject }) => subject.kind === "pupil" && subject.id === pupil);
  return Object.fromEntries(own.map(({ rule, marks }) => [rule, marks.certainty]));
}

const atWork = told({ kind: "found", by: "labourDepartment", place: "employment", occurredOn: "2025-10-20" });
const labour = [
  "charge-of-township-and-village",
  "child-labour-penalty",
  "township-admonishes",
  "township-urges-enrolment",
  "village-admonishes",
  "village-urges-enrolment",
];

describe("what an erasure takes away for good", () => {
  it.each([
    ["2012-05-20", "certain"],
    ["2009-05-20", undefined],
  ] as const)(
    "is the age: of a child born %s that was found at work the city's rules no longer know whether it was under sixteen",
    (bornOn, certainty) => {
      const whole = fullChild([...work, atWork]);
      const data = { ...whole, pupils: whole.pupils.map((one) => ({ ...one, bornOn })) };
      const [before, after] = [found(data, "P1"), found(erasePupil(data, {}, request).data, "X7")];
      expect(labour.map((rule) => before[rule])).toEqual(labour.map(() => certainty));
      expect(labour.map((rule) => after[rule])).toEqual(labour.map(() => "possible"));
      const rest = (of: typeof before): unknown => Object.entries(of).filter(([rule]) => !labour.includes(rule));
      expect(rest(after)).toEqual(rest(before));
    },
  );
});
