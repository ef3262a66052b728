import { afterEach, expect, it, vi } from "vitest";
import { city2016 } from "../../src/policies/index.js";
import { parsePolicy, parseRule, parseSchoolCalendar, parseWorldData } from "../../src/schemas.js";
import { autumn2025Data, school } from "../support/worlds.js";

// Alone in its file: zod would generate its code at the first parse, and keep it.
afterEach(() => {
  vi.unstubAllGlobals();
});

it("parsing runs no generated code, so that hosts may forbid it", () => {
  const made = vi.fn();
  vi.stubGlobal("Function", made);
  const [world, calendar] = [parseWorldData(school().data()), parseSchoolCalendar(autumn2025Data)];
  const [policy, rule] = [parsePolicy(city2016), parseRule(city2016.rules[0])];
  vi.unstubAllGlobals();
  expect([world.ok, calendar.ok, policy.ok, rule.ok]).toEqual([true, true, true, true]);
  expect(made).not.toHaveBeenCalled();
});
