import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EventCatalogue, EventKind } from "../../src/model/events.js";
import { EventSchemas, SchoolEventSchema } from "../../src/schemas.js";
import { isOptional, samples, without } from "../schemas/samples.js";
import { index, isValid, schemaOf } from "./published.js";

const kinds = Object.keys(samples) as readonly EventKind[];

/** The name of the schema of each kind of event, by the kind that it asks for. */
const schemaByKind: ReadonlyMap<string, string> = new Map(
  index.schemas.flatMap(({ name }) => {
    const { kind } = schemaOf(name).properties ?? {};
    const asked = typeof kind === "object" && kind !== null && "const" in kind ? kind.const : undefined;
    return typeof asked === "string" && asked in samples ? [[asked, name] as const] : [];
  }),
);

/** What zod, the schema of the kind and the schema of any event say; they must say the same, but that zod alone knows the values of a fact. */
function verdict(kind: EventKind, event: unknown): boolean {
  const said = [
    EventSchemas[kind].safeParse(event).success,
    SchoolEventSchema.safeParse(event).success,
    isValid(schemaByKind.get(kind) ?? "none", event),
    isValid("SchoolEvent", event),
  ];
  const [zod, , shape] = said;
  if (kind === "fact" && shape && EventSchemas.fact.safeParse({ ...Object(event), value: "unknown" }).success)
    return zod === true;
  expect(new Set(said).size, `${kind} ${JSON.stringify(event)}: ${said.join(" ")}`).toBe(1);
  return zod === true;
}

describe.each(kinds)("an event of kind %s", (kind) => {
  const sample: EventCatalogue[EventKind] = samples[kind];

  it("is taken with all its fields", () => {
    expect(verdict(kind, sample)).toBe(true);
  });

  it("is refused without a field that it must have, and taken without one that it may lack", () => {
    for (const field of Object.keys(sample))
      expect([field, verdict(kind, without(sample, field))]).toEqual([field, isOptional(kind, field)]);
  });

  it("is refused with nonsense in a field, or with a field of no meaning", () => {
    for (const field of Object.keys(sample))
      for (const nonsense of [null, { a: 1 }, [[]], 4.5, ""]) verdict(kind, { ...sample, [field]: nonsense });
    for (const field of Object.keys(sample)) expect(verdict(kind, { ...sample, [field]: { a: 1 } })).toBe(false);
    expect(verdict(kind, { ...sample, colour: "red" })).toBe(false);
  });
});

describe("any event", () => {
  it("has a schema for each of its kinds", () => {
    expect([...schemaByKind.keys()].toSorted()).toEqual(kinds.toSorted());
  });

  it("broken by chance, is taken or refused by both", () => {
    const breaks = fc.record({
      kind: fc.constantFrom(...kinds),
      like: fc.constantFrom(...kinds),
      value: fc.jsonValue({ maxDepth: 2 }),
      at: fc.nat(),
    });
    fc.assert(
      fc.property(breaks, ({ kind, like, value, at }) => {
        const fields = Object.keys(samples[like]).filter((field) => field !== "kind");
        const field = fields[at % fields.length] ?? "id";
        const borrowed = Object.entries(samples[like]).find(([name]) => name === field)?.[1] as unknown;
        verdict(kind, { ...samples[kind], [field]: borrowed });
        verdict(kind, { ...samples[kind], [field]: value });
      }),
    );
  });

  it("of a host's own kind carries its fields under one name", () => {
    const own = { id: "e1", kind: "ours:dormCheck", occurredOn: "2025-10-13", recordedOn: "2025-10-13", pupil: "P1" };
    for (const name of ["SchoolEvent", "HostAct"]) {
      expect(isValid(name, { ...own, fields: { beds: 12, dry: true, rooms: ["1"] } })).toBe(true);
      expect(isValid(name, { ...own, fields: { beds: { of: 12 } } })).toBe(false);
      expect(isValid(name, { ...own, kind: "dormCheck", fields: {} })).toBe(false);
      expect(isValid(name, own)).toBe(false);
    }
  });
});
