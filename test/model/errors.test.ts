import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BaoxueError, type Issue, issueText } from "../../src/model/errors.js";

const issue = (value: unknown): Issue => ({ path: "events[3].session", value, expected: '"am" or "pm"' });

function nested(depth: number): unknown {
  let value: unknown = [];
  for (let i = 0; i < depth; i++) value = [value];
  return value;
}

describe("issues as sentences", () => {
  it("say where, what was given, and what was expected", () => {
    expect(issueText(issue("noon"))).toBe('events[3].session: got "noon", expected "am" or "pm"');
    expect(issueText(issue(undefined))).toBe('events[3].session: got undefined, expected "am" or "pm"');
  });

  it("cut a long value short", () => {
    expect(issueText(issue("x".repeat(10_000))).length).toBeLessThan(200);
  });

  it("can be said of any value whatever", () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withNullPrototype: true }), (value) => {
        expect(issueText(issue(value))).toContain("events[3].session");
      }),
    );
  });

  it("can be said of a value that contains itself", () => {
    const ring: { self?: unknown } = {};
    ring.self = ring;
    expect(issueText(issue(ring))).toContain("expected");
  });

  it("can be said of a value nested as deep as a hostile request likes", () => {
    expect(issueText(issue(nested(100_000)))).toContain("expected");
  });
});

describe("the error of the library", () => {
  it("carries its code and every issue, and says them all", () => {
    const error = new BaoxueError("invalid-world", [issue("noon"), { path: "pupils", value: 3, expected: "a list" }]);
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe("BaoxueError");
    expect(error.code).toBe("invalid-world");
    expect(error.issues).toHaveLength(2);
    expect(error.message).toBe(
      'invalid-world: events[3].session: got "noon", expected "am" or "pm"; pupils: got 3, expected a list',
    );
  });
});
