import { describe, expectTypeOf, it } from "vitest";
import type { Consequence, Duty, Policy, Prohibition, Requirement, Rule, Target } from "../../src/index.js";
import { city2016, city2016Rules } from "../../src/policies/index.js";

/** What survives JSON: no function, no class instance with methods, no symbol. */
type Plain<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends (...args: never) => unknown
    ? never
    : { readonly [K in keyof T]: K extends string | number ? Plain<T[K]> : never };

describe("the city's rules", () => {
  it("are plain values, whatever words wrote them", () => {
    expectTypeOf(city2016Rules.contactOnDayOne).toEqualTypeOf<Duty>();
    expectTypeOf(city2016Rules.personForEachPupil).toEqualTypeOf<Requirement>();
    expectTypeOf(city2016Rules.noMockery).toEqualTypeOf<Prohibition>();
    expectTypeOf(city2016Rules.juniorRetention).toEqualTypeOf<Target>();
    expectTypeOf(city2016Rules.criticismOfSchool).toEqualTypeOf<Consequence>();
    expectTypeOf(city2016).toEqualTypeOf<Policy>();
  });

  it("hold nothing that JSON would lose", () => {
    expectTypeOf<Rule>().toExtend<Plain<Rule>>();
    expectTypeOf<Policy>().toExtend<Plain<Policy>>();
    expectTypeOf<{ readonly test: () => boolean }>().not.toExtend<Plain<{ readonly test: () => boolean }>>();
  });
});
