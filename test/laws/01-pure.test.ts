import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { createWorld } from "../../src/model/create-world.js";
import { schoolCalendar } from "../../src/model/school-calendar.js";
import { compile } from "../../src/rules/engine/compile.js";
import { answer, arbitraryQuestion, patient, plain } from "./question.js";

const zones = ["UTC", "Asia/Shanghai", "America/St_Johns", "Pacific/Kiritimati", "Pacific/Pago_Pago"];
const zone = process.env["TZ"];

afterEach(() => {
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
});

describe("law 1: findings are a pure function of policy, world, asOf and knownOn", () => {
  it("gives the same findings twice, and changes nothing that it was given", patient, () => {
    fc.assert(
      fc.property(arbitraryQuestion, (question) => {
        const before = JSON.stringify(question);
        frozen(question);
        const [once, twice] = [answer(question), answer(question)];
        expect(plain(twice.findings)).toEqual(plain(once.findings));
        expect(twice.alerts).toEqual(once.alerts);
        expect(JSON.stringify(question)).toBe(before);
      }),
      { numRuns: 150 },
    );
  });

  it("keeps nothing of another world, of another day, or of an explanation read before", patient, () => {
    fc.assert(
      fc.property(arbitraryQuestion, arbitraryQuestion, ({ policy, calendar, data, asOf }, other) => {
        const engine = compile(policy, { calendar: schoolCalendar(calendar) });
        const [world, another] = [createWorld(data), createWorld(other.data)];
        const before = plain(engine.assess(world, { asOf }).findings);
        plain(engine.assess(another, { asOf }).findings);
        plain(engine.assess(world, { asOf: other.asOf }).findings);
        expect(plain(engine.assess(world, { asOf }).findings)).toEqual(before);
      }),
      { numRuns: 100 },
    );
  });

  it("does not depend on the zone of the machine", patient, () => {
    fc.assert(
      fc.property(arbitraryQuestion, (question) => {
        const answers = zones.map((name) => {
          process.env["TZ"] = name;
          const { findings, alerts } = answer(question);
          return JSON.stringify([findings, alerts]);
        });
        expect(new Set(answers).size).toBe(1);
      }),
      { numRuns: 60 },
    );
  });
});

/** Freezes a value and everything in it: writing to it throws from now on. */
function frozen(value: unknown): void {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const inner of Object.values(value)) frozen(inner);
}
