import { describe, expectTypeOf, it } from "vitest";
import {
  coreVocabulary,
  type Duty,
  document,
  type Evidence,
  extendVocabulary,
  type HostName,
  type SchoolEvent,
  type State,
  sameDay,
  type Vocabulary,
  type Words,
} from "../../src/index.js";

const label = { zh: "略", en: "left out" } as const;
const clause = { at: "一", summary: label } as const;
const said = { label, deed: label, happened: label } as const;

const words = extendVocabulary(coreVocabulary, {
  roles: { "ours:dormKeeper": { label, sits: "school", countsAs: ["school"] } },
  acts: {
    "ours:dormCheck": {
      ...said,
      about: "pupil",
      fields: {
        by: { type: "role", label },
        present: { type: "boolean", label },
        beds: { type: "number", label, optional: true },
        mood: { type: "oneOf", values: { calm: label, low: label }, label },
        found: { type: "someOf", values: { phone: label, light: label }, label },
        words: { type: "text", label },
      },
    },
  },
  facts: {
    "ours:nightBoarder": { label },
    "ours:floor": { label, values: { ground: label, upper: label } },
  },
});

const tables = { clauses: { "1.1": clause }, parameters: {}, readings: {} } as const;
const ours = document("ours", { ...tables, vocabulary: words });
const core = document("core", tables);
const check = ours.did("ours:dormCheck", { present: false });
const base = { cites: ["1.1"], when: ours.absence.goesOn, must: check, due: sameDay } as const;

describe("a host's own words", () => {
  it("are written like those of the documents, and make the same plain values", () => {
    const duty = ours.duty("a", { ...base, bearer: ["ours:dormKeeper", "school"], counterparty: "ours:dormKeeper" });
    expectTypeOf(duty).toEqualTypeOf<Duty>();
    expectTypeOf(ours.distinct(2, "mood", "ours:dormCheck")).toExtend<Evidence>();
    expectTypeOf(ours.fact("ours:floor", "upper")).toExtend<State>();
    expectTypeOf(words).toExtend<Vocabulary<Words>>();
    ours.did("ours:dormCheck", { mood: "low", words: { known: true }, found: { includes: ["phone"] }, beds: 4 });
    ours.did("phoneCall", { by: "school", live: true });
    ours.fact("ours:nightBoarder", true);
    ours.fact("boarder", true);
    ours.held("ours:dormKeeper");
  });

  it("roles are those that it has", () => {
    // @ts-expect-error: misspelt
    ours.duty("a", { ...base, bearer: "ours:dormkeeper" });
    // @ts-expect-error: another host's prefix
    ours.duty("a", { ...base, bearer: ["school", "theirs:dormKeeper"] });
    // @ts-expect-error: misspelt, as the office to whom it is owed
    ours.duty("a", { ...base, bearer: "school", counterparty: "ours:dormKeepers" });
    // @ts-expect-error: without its prefix
    ours.held("dormKeeper");
    // @ts-expect-error: misspelt core role
    ours.duty("a", { ...base, bearer: "headmaster" });
  });

  it("acts are those that it has", () => {
    // @ts-expect-error: misspelt
    ours.did("ours:dormcheck");
    // @ts-expect-error: without its prefix
    ours.did("dormCheck");
    // @ts-expect-error: misspelt core act
    ours.did("phonecall");
    // @ts-expect-error: misspelt, in what counts different values
    ours.distinct(2, "mood", "ours:dormChecks");
  });

  it("fields are those of the act", () => {
    // @ts-expect-error: misspelt
    ours.did("ours:dormCheck", { presnet: false });
    // @ts-expect-error: a field of another act
    ours.did("ours:dormCheck", { live: true });
    // @ts-expect-error: a host's field is none of a core act
    ours.did("phoneCall", { present: true });
    // @ts-expect-error: misspelt, in what counts different values
    ours.distinct(2, "moods", "ours:dormCheck");
    // @ts-expect-error: misspelt, in what is added up
    ours.sum(2, "bed", "ours:dormCheck");
  });

  it("values are those of the field", () => {
    // @ts-expect-error: yes or no
    ours.did("ours:dormCheck", { present: "no" });
    // @ts-expect-error: misspelt
    ours.did("ours:dormCheck", { mood: "lo" });
    // @ts-expect-error: a number
    ours.did("ours:dormCheck", { beds: "4" });
    // @ts-expect-error: misspelt in a list
    ours.did("ours:dormCheck", { found: { includes: ["fone"] } });
    // @ts-expect-error: a list is not one value
    ours.did("ours:dormCheck", { found: "phone" });
  });

  it("facts and their values are those that it has", () => {
    // @ts-expect-error: misspelt
    ours.fact("ours:nightboarder", true);
    // @ts-expect-error: yes or no
    ours.fact("ours:nightBoarder", "yes");
    // @ts-expect-error: misspelt value
    ours.fact("ours:floor", "uper");
    // @ts-expect-error: misspelt core fact
    ours.fact("border", true);
    // @ts-expect-error: misspelt value of a core fact
    ours.fact("whereabouts", "untracable");
  });
});

describe("without them, a document has none of them", () => {
  it("nor roles, acts, facts", () => {
    // @ts-expect-error: no such role
    core.held("ours:dormKeeper");
    // @ts-expect-error: no such act
    core.did("ours:dormCheck");
    // @ts-expect-error: no such fact
    core.fact("ours:nightBoarder", true);
  });
});

describe("what a host adds", () => {
  it("has a prefix", () => {
    expectTypeOf<"ours:dormCheck">().toExtend<HostName>();
    expectTypeOf<"dormCheck">().not.toExtend<HostName>();
  });

  it("has fields of known shapes, and names in both languages", () => {
    const act = { ...said, about: "pupil" } as const;
    // @ts-expect-error: no such shape
    extendVocabulary(coreVocabulary, { acts: { "ours:x": { ...act, fields: { a: { type: "date", label } } } } });
    // @ts-expect-error: its values have to be listed
    extendVocabulary(coreVocabulary, { acts: { "ours:x": { ...act, fields: { a: { type: "oneOf", label } } } } });
    // @ts-expect-error: one language is missing
    extendVocabulary(coreVocabulary, { facts: { "ours:x": { label: { zh: "略" } } } });
    // @ts-expect-error: no such seat
    extendVocabulary(coreVocabulary, { roles: { "ours:x": { label, sits: "dorm", countsAs: [] } } });
  });

  it("can be recorded", () => {
    const when = { id: "e1", occurredOn: "2025-10-14", recordedOn: "2025-10-14" } as const;
    const event: SchoolEvent = { ...when, kind: "ours:dormCheck", pupil: "P1", fields: { present: false } };
    // @ts-expect-error: a host's fields lie apart
    const flat: SchoolEvent = { ...when, kind: "ours:dormCheck", pupil: "P1", present: false };
    expectTypeOf([event, flat]).toExtend<readonly SchoolEvent[]>();
  });
});
