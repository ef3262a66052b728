import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { city2016 } from "../../src/policies/index.js";
import { parsePolicy, parsePolicyText, parseRule } from "../../src/schemas.js";

const json = JSON.stringify(city2016);

function stored(): Record<string, unknown> {
  return JSON.parse(json) as Record<string, unknown>;
}

/** Where a policy is refused, and what would have been right. */
function refused(input: unknown): readonly (readonly [string, string])[] {
  const read = typeof input === "string" ? parsePolicyText(input) : parsePolicy(input);
  return read.ok ? [] : read.issues.map(({ path, expected }) => [path, expected]);
}

/** A state inside so many others. */
function nested(depth: number): unknown {
  let state: unknown = { kind: "absent" };
  for (let i = 0; i < depth; i++) state = { kind: "not", of: state };
  return state;
}

function withState(state: unknown): Record<string, unknown> {
  const [rule] = city2016.rules;
  return { ...stored(), rules: [{ ...rule, appliesTo: state }] };
}

describe("trap 46: prototype pollution in policies loaded from JSON", () => {
  const names = ["__proto__", "constructor", "prototype"];

  it.each(names)("a field named %s is refused wherever it stands, in text or parsed", (name) => {
    const evil = `"${name}":{"polluted":true},`;
    const absent = JSON.stringify(withState({ kind: "absent" }));
    const places: readonly (readonly [string, string])[] = [
      ["", json.replace("{", `{${evil}`)],
      ["clauses.", json.replace('"clauses":{', `"clauses":{${evil}`)],
      ["rules[0].", json.replace('"rules":[{', `"rules":[{${evil}`)],
      ["rules[0].appliesTo.", absent.replace('"appliesTo":{', `"appliesTo":{${evil}`)],
    ];
    for (const [place, text] of places) {
      expect(text).toContain(evil);
      expect(refused(text)).toEqual([[`${place}${name}`, "no field of this name"]]);
      expect(refused(JSON.parse(text))).toEqual([[`${place}${name}`, "no field of this name"]]);
    }
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it("a name that every object inherits is no clause, reading, office, act, field or fact", () => {
    const [rule] = city2016.rules;
    const withRule = (change: object): unknown => ({ ...stored(), rules: [{ ...rule, ...change }] });
    for (const name of ["toString", "hasOwnProperty", "__proto__", "constructor"]) {
      expect(refused(withRule({ cites: [name] }))).toHaveLength(1);
      expect(refused(withRule({ readings: [name] }))).toHaveLength(1);
      expect(refused(withRule({ bearers: [name] }))).toHaveLength(1);
      expect(refused(withRule({ appliesTo: { kind: "factIs", fact: name, value: true } }))).toHaveLength(1);
      expect(refused(withRule({ appliesTo: { kind: name } }))).toHaveLength(1);
      expect(refused(withRule({ must: { kind: "did", act: { kind: name, where: {} } } }))).toHaveLength(1);
      const distinct = { kind: "distinct", count: 1, field: name, act: { kind: "homeVisit", where: {} } };
      expect(refused(withRule({ must: distinct }))).toHaveLength(1);
    }
  });

  it("what is inherited does not count", () => {
    const heir: unknown = Object.create(stored());
    expect(refused(heir)).toEqual([["", "a plain object or list"]]);
    class Host {
      id = "x";
    }
    expect(refused({ ...stored(), title: new Host() })).toEqual([["title", "a plain object or list"]]);
    expect(refused({ ...stored(), issuedOn: new Date(0) })).toEqual([["issuedOn", "a plain object or list"]]);
    expect(refused({ ...stored(), rules: new Set() })).toEqual([["rules", "a plain object or list"]]);
    const subclass = class extends Array<unknown> {};
    expect(refused({ ...stored(), rules: new subclass() })).toEqual([["rules", "a plain object or list"]]);
  });

  it("objects without any prototype are as good as others", () => {
    const bare: unknown = Object.assign(Object.create(null) as object, stored());
    expect(parsePolicy(bare)).toEqual({ ok: true, value: city2016 });
  });
});

describe("trap 46: no code of the input runs", () => {
  it("getters are refused, not called", () => {
    let called = 0;
    const input = {
      ...stored(),
      get title(): unknown {
        called += 1;
        return city2016.title;
      },
    };
    expect(parsePolicy(input)).toMatchObject({
      issues: [{ path: "title", expected: "a value that stands there as such" }],
    });
    expect(called).toBe(0);
  });

  it("functions, symbols and hidden fields are refused", () => {
    expect(refused({ ...stored(), toJSON: () => city2016 })).toEqual([["toJSON", "a value that JSON can say"]]);
    expect(refused({ ...stored(), [Symbol("x")]: 1 })).toHaveLength(1);
    expect(refused(Object.defineProperty(stored(), "colour", { value: "red" }))).toEqual([
      ["colour", "a value that stands there as such"],
    ]);
    expect(refused({ ...stored(), number: undefined })).toEqual([["number", "a value that JSON can say"]]);
    expect(refused({ ...stored(), number: 1n })).toEqual([["number", "a value that JSON can say"]]);
  });

  it("a proxy that throws is one more fault", () => {
    const proxy = new Proxy(stored(), {
      ownKeys() {
        throw new RangeError("no");
      },
    });
    expect(refused(proxy)).toEqual([["", "plain data that can be read"]]);
  });

  it("a proxy that answers differently each time is asked once", () => {
    let asked = 0;
    const proxy = new Proxy(
      { ...stored() },
      {
        getOwnPropertyDescriptor(target, key) {
          const honest = Reflect.getOwnPropertyDescriptor(target, key);
          if (key !== "id" || !honest) return honest;
          asked += 1;
          return { ...honest, value: asked === 1 ? "city-2016" : "evil" };
        },
      },
    );
    expect(parsePolicy(proxy)).toEqual({ ok: true, value: city2016 });
  });
});

describe("trap 46: deep nesting", () => {
  it("a policy may nest to a depth that no document needs, and no deeper", () => {
    expect(refused(withState(nested(28)))).toEqual([]);
    expect(refused(withState(nested(29)))).toEqual([
      [`rules[0].appliesTo${".of".repeat(29)}`, "nesting at most 32 deep"],
    ]);
  });

  it.each([100, 10_000, 200_000])("%i levels are refused, not followed", (depth) => {
    expect(refused(withState(nested(depth)))).toHaveLength(1);
    const text = JSON.stringify(withState(0)).replace(
      '"appliesTo":0',
      `"appliesTo":${'{"kind":"not","of":'.repeat(depth)}0${"}".repeat(depth)}`,
    );
    expect(refused(text)).toHaveLength(1);
    expect(refused("[".repeat(depth))).toEqual([["", "a text that is JSON"]]);
    expect(refused("[".repeat(depth) + "]".repeat(depth))).toHaveLength(1);
  });

  it("what contains itself is refused, not followed", () => {
    const ring: Record<string, unknown> = stored();
    ring["rules"] = [ring];
    expect(refused(ring).map(([, expected]) => expected)).toEqual(["nesting at most 32 deep"]);
    const state: Record<string, unknown> = { kind: "and" };
    state["of"] = [state, state];
    expect(refused(withState(state))).toHaveLength(1);
  });
});

describe("trap 46: sheer size", () => {
  it("lists and objects of too many entries are refused before they are read", () => {
    expect(refused({ ...stored(), rules: Array.from({ length: 10_001 }, () => 0) })).toEqual([
      ["rules", "at most 10000 entries"],
    ]);
    const clauses = Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`c${i}`, 0]));
    expect(refused({ ...stored(), clauses })).toEqual([["clauses", "at most 10000 entries"]]);
    const withHole: unknown[] = [];
    withHole[1] = 1;
    expect(refused({ ...stored(), rules: withHole })).toEqual([["rules", "a list without holes"]]);
    const endless: unknown[] = [];
    endless.length = 4_294_967_295;
    expect(refused({ ...stored(), rules: endless })).toEqual([["rules", "at most 10000 entries"]]);
  });

  it("texts of too many characters are refused", () => {
    expect(refused({ ...stored(), id: "x".repeat(10_001) })).toEqual([["id", "at most 10000 characters"]]);
    expect(refused(" ".repeat(8_000_001))).toEqual([["", "at most 8000000 characters"]]);
  });

  it("a list of references to one and the same list is no way round", () => {
    let list: unknown = Array.from({ length: 1000 }, () => 0);
    for (let i = 0; i < 3; i++) list = Array.from({ length: 1000 }, () => list);
    expect(refused({ ...stored(), rules: list }).map(([, expected]) => expected)).toEqual([
      "at most 200000 values in all",
    ]);
  });
});

describe("trap 46: numbers that are none", () => {
  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])("%d is refused", (value) => {
    const clause = Object.keys(city2016.clauses)[0];
    const text = { zh: "略", en: "left out" };
    const parameters = { ...city2016.parameters, more: { clauses: [clause], meaning: text, unit: text, value } };
    expect(refused({ ...stored(), parameters })).toEqual([["parameters.more.value", "a finite number"]]);
  });
});

it("trap 46: nothing whatever makes it throw, and nothing is changed", () => {
  const nearly = fc.oneof(
    fc.record(
      { id: fc.anything(), rules: fc.array(fc.anything()), clauses: fc.anything(), counting: fc.anything() },
      { requiredKeys: [] },
    ),
    fc.jsonValue(),
    fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withObjectString: true }),
  );
  fc.assert(
    fc.property(nearly, (input) => {
      const before = fc.stringify(input);
      const [policy, rule] = [parsePolicy({ ...stored(), rules: [input] }), parseRule(input)];
      expect([policy.ok, rule.ok, parsePolicy(input).ok]).toEqual([false, false, false]);
      expect(fc.stringify(input)).toBe(before);
    }),
  );
});

it("trap 46: any text whatever is a policy or refused", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const read = parsePolicyText(text);
      expect(read.ok ? [] : read.issues).not.toEqual([]);
    }),
  );
});
