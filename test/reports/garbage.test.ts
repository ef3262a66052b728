/** Every report of the catalogue, asked by whatever a host without types may hand over. */
import { describe, expect, it } from "vitest";
import { BaoxueError, type LayoutContext, standardVisibility } from "../../src/index.js";
import { placesIn, replaced } from "../json-schema/broken.js";
import { isValid, schemaOf } from "../json-schema/published.js";
import { definitions, drawnUp, source } from "../json-schema/small-world.js";
import { isTold, named, thrownAtOnce } from "../support/wrong-values.js";

/** None of them is what any field of a scope asks for, but for a text or a number where one is asked for. */
const wrongs: readonly unknown[] = [
  null,
  undefined,
  0,
  -1,
  1.5,
  Number.NaN,
  1e9,
  "",
  " ",
  "zzz",
  "toString",
  "2025-02-30",
  true,
  {},
  { foo: 1 },
  [],
  [null],
  [undefined],
  [5],
  3n,
  Symbol("x"),
  () => 1,
];

/** What may be given besides what every scope of the small world has. */
const further: Readonly<Record<string, unknown>> = {
  classSize: 40,
  texts: {},
  backOn: "2025-10-14",
  reason: "看病",
  signed: true,
  collector: "父亲",
  papers: { suspension: [{ id: "proof", label: { zh: "证明", en: "proof" } }] },
  onFile: [{ event: "left-1", paper: "proof" }],
  role: "school",
  at: "S1",
  person: "t7",
  lists: ["overdue"],
  guardianSigns: true,
  withoutGuardian: "外出",
  lastSeen: "车站",
  appearance: "蓝色上衣",
  text: [{ zh: "正文", en: "text" }],
  stages: ["primary"],
  evidence: { findings: [], notEvaluable: [], asOf: "2025-10-31", notRun: ["silentClass"] },
  issuer: "educationAuthority",
  photos: [{ caption: "家访", takenOn: "2025-10-13" }],
  alreadyPublished: [],
  order: "urgingFirst",
  measures: "家访",
  timeOff: "suspension",
  appliedOn: "2025-10-10",
  proof: "YZ-1",
  grounds: "生病",
  several: 3,
};

const context: LayoutContext = {
  reader: { viewer: { role: "school", at: "S1", purpose: "persuasion" }, policy: standardVisibility },
  source,
};

/** Without what is not there, which JSON does not have. */
function asGiven(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asGiven);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .map(([name, part]) => [name, asGiven(part)]),
  );
}

/** The scopes of a report, each with a field more, and the places of it that are looked at. */
function scopesOf(report: string): readonly (readonly [scope: unknown, places: readonly (readonly string[])[]])[] {
  const { scope, scopeType } = drawnUp(report);
  const asked = scopeType === undefined ? [] : Object.keys(schemaOf(scopeType).properties ?? {});
  const given = scope as Readonly<Record<string, unknown>>;
  const more = asked
    .filter((field) => !(field in given) && field in further)
    .map((field) => ({ [field]: further[field] }));
  return [
    [scope, placesIn(scope)],
    ...more.map((own) => [{ ...given, ...own }, placesIn(own).filter(({ length }) => length > 0)] as const),
  ];
}

describe("a report of the catalogue", () => {
  it.each([...definitions.keys()])(
    "%s takes each scope of these, and no wrong value in any of its fields",
    (report) => {
      const { definition, scopeType } = drawnUp(report);
      const draw = (scope: unknown): unknown => definition.layout(definition.build(source, scope), context);
      for (const [scope, places] of scopesOf(report)) {
        expect(thrownAtOnce(() => draw(scope))).toBeUndefined();
        for (const place of places)
          for (const wrong of wrongs) {
            const given = replaced(scope, place, wrong);
            const error = thrownAtOnce(() => draw(given));
            const where = `${place.join(".")} ${named(wrong)}: ${String(error)}`;
            if (error !== undefined) expect([where, isTold(error)]).toEqual([where, true]);
            // What is taken is what the scope may be, but for fields of no meaning beside the others.
            const isObject = typeof wrong === "object" && wrong !== null && !Array.isArray(wrong);
            if (error === undefined && scopeType !== undefined && !isObject)
              expect([where, isValid(scopeType, asGiven(given))]).toEqual([where, true]);
          }
      }
    },
  );

  it.each([...definitions.keys()])("%s is drawn up from a source, and from nothing else", (report) => {
    const { definition, scope } = drawnUp(report);
    for (const wrong of [...wrongs, { world: null }, { world: {} }])
      expect(isTold(thrownAtOnce(() => definition.build(wrong as never, scope)))).toBe(true);
  });

  it.each([...definitions.keys()])("%s is laid out for a reader, and for nobody else", (report) => {
    const { definition, value } = drawnUp(report);
    const readers = placesIn({ reader: { viewer: context.reader.viewer, policy: [standardVisibility[0]] } });
    const whole = { ...context, reader: { ...context.reader, policy: standardVisibility.slice(0, 1) } };
    for (const place of readers)
      for (const wrong of [null, 0, Number.NaN, { foo: 1 }, [null], 3n, "zzz", Symbol("x")]) {
        if (typeof wrong === "string" && ["at", "id", "zh", "en"].includes(place.at(-1) ?? "")) continue;
        const where = `${place.join(".")} ${named(wrong)}`;
        const given = replaced(whole, place, wrong) as LayoutContext;
        expect([where, isTold(thrownAtOnce(() => definition.layout(value, given)))]).toEqual([where, true]);
      }
    for (const names of [null, 5, {}, { body: 1, officer: 1 }])
      expect(isTold(thrownAtOnce(() => definition.layout(value, { ...context, source: names } as never)))).toBe(true);
    for (const other of [null, undefined, 5, [], {}, { report: "zzz" }])
      expect(isTold(thrownAtOnce(() => definition.layout(other as never, context)))).toBe(true);
  });

  it("takes an office of the host's own", () => {
    const { definition, value } = drawnUp("dropoutLedger");
    const viewer = { role: "ours:dormKeeper", at: "S1", sits: "school", purpose: "care" } as const;
    const { title } = definition.layout(value, { reader: { viewer, policy: standardVisibility } });
    expect(title).toEqual(definition.title);
  });
});

describe("a monthly report", () => {
  const { definition, scope } = drawnUp("monthlyReport");
  const asked = scope as object;

  it.each([
    ["declared", null],
    ["declared", 0],
    ["declared", "zero"],
    ["declared.foo", { foo: 1 }],
    ["declared.attempts", { attempts: -1 }],
    ["declared.attempts", { attempts: null }],
  ])("refuses what was declared at %s: %j", (path, declared) => {
    const error = thrownAtOnce(() => definition.build(source, { ...asked, declared })) as BaoxueError;
    expect(error.issues.map((issue) => issue.path)).toEqual([path]);
  });

  it("refuses what nobody could have written", () => {
    const error = thrownAtOnce(() => definition.build(source, { ...asked, writes: { workDone: 5 } })) as BaoxueError;
    expect(error.issues).toEqual([{ path: "writes.workDone", value: 5, expected: "a text" }]);
  });
});

describe("what people wrote", () => {
  const reports = [...definitions.keys()].filter((report) => {
    const { scopeType } = drawnUp(report);
    return scopeType !== undefined && "texts" in (schemaOf(scopeType).properties ?? {});
  });

  it.each(reports)("is text: %s", (report) => {
    const { definition, scope } = drawnUp(report);
    for (const wrong of wrongs.filter((one) => typeof one !== "string" && one !== undefined)) {
      const given = { ...(scope as object), texts: { opinion: wrong } };
      const error = thrownAtOnce(() => definition.build(source, given)) as BaoxueError;
      expect(error.issues).toEqual([{ path: "texts.opinion", value: wrong, expected: "a text" }]);
    }
  });
});

describe("a public notice", () => {
  const { definition, scope } = drawnUp("publicNotice");
  const cell = { area: "school:S1", period: "2025-09", measure: "confirmedInPeriod", value: { shown: 3 } };

  it("refuses months that are none, and a list that is none", () => {
    for (const months of [undefined, null, 5, "2025-10", [], [null], [5], {}])
      expect(isTold(thrownAtOnce(() => definition.build(source, { ...(scope as object), months })))).toBe(true);
  });

  it("refuses cells of earlier notices that say nothing", () => {
    for (const place of placesIn(cell).slice(1))
      for (const wrong of [null, undefined, Number.NaN, -1, {}, [], 3n, Symbol("x")]) {
        const alreadyPublished = [replaced(cell, place, wrong)];
        const error = thrownAtOnce(() => definition.build(source, { ...(scope as object), alreadyPublished }));
        expect([place.join("."), named(wrong), isTold(error)]).toEqual([place.join("."), named(wrong), true]);
      }
  });
});
