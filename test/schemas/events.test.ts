import { describe, expect, it } from "vitest";
import type { EventKind } from "../../src/model/events.js";
import { issuesOf } from "../../src/model/schemas/issues.js";
import { EventSchemas, SchoolEventSchema } from "../../src/schemas.js";
import { isOptional, samples, without } from "./samples.js";

const kinds = Object.keys(samples) as readonly EventKind[];

/** The fields that the schema complains of. */
function places(event: unknown): readonly unknown[] {
  return issuesOf(SchoolEventSchema.safeParse(event, { reportInput: true }).error?.issues ?? []).map(
    ({ path }) => path.split(/[.[]/)[0],
  );
}

/** A number that is right in these fields is nonsense in all others. */
const counts: readonly string[] = [
  "numerator",
  "denominator",
  "copies",
  "heads",
  "deputies",
  "others",
  "directors",
  "deputyDirectors",
];

describe.each(kinds)("an event of kind %s", (kind) => {
  const sample = samples[kind];

  it("is taken with all its fields, and comes out the same", () => {
    expect(SchoolEventSchema.parse(sample)).toEqual(sample);
    expect(EventSchemas[kind].parse(sample)).toEqual(sample);
  });

  it.each(Object.keys(sample))("without %s it is refused, unless that may be left out", (field) => {
    expect(places(without(sample, field))).toEqual(isOptional(kind, field) ? [] : [field]);
  });

  it.each(Object.keys(sample))("with nonsense in %s it is refused there", (field) => {
    for (const nonsense of [null, counts.includes(field) ? "42" : 42, { a: 1 }, [[]]])
      expect(places({ ...sample, [field]: nonsense })).toContain(field);
  });

  it("with a field of no meaning it is refused", () => {
    expect(SchoolEventSchema.safeParse({ ...sample, colour: "red" }).success).toBe(false);
    expect(SchoolEventSchema.safeParse({ ...sample, constructor: {} }).success).toBe(false);
  });

  it("a field that may be left out is left out, not undefined", () => {
    for (const field of Object.keys(sample).filter((each) => isOptional(kind, each)))
      expect(places({ ...sample, [field]: undefined })).toEqual([field]);
  });

  it("is no event of another kind", () => {
    for (const other of kinds.filter((each) => each !== kind))
      expect(EventSchemas[other].safeParse(sample).success).toBe(false);
  });
});

describe("an event of no kind", () => {
  it.each([undefined, "", "Enrolled", "toString", "__proto__", 3])("%j is refused, once, at its kind", (kind) => {
    expect(places({ ...samples.enrolled, kind })).toEqual(["kind"]);
  });
});
