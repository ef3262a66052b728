import { describe, expectTypeOf, it } from "vitest";
import type { Duty, Policy } from "../../src/index.js";
import {
  city2016,
  contactOnDayOne,
  halfDayReport,
  jointPersuasion,
  leaderVisitOnDayTwo,
  reportAfterTwoFailures,
} from "../../src/policies/index.js";

/** What survives JSON: no function, no class instance with methods, no symbol. */
type Plain<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends (...args: never) => unknown
    ? never
    : { readonly [K in keyof T]: K extends string | number ? Plain<T[K]> : never };

describe("the city's rules", () => {
  it("are plain duties, whatever words wrote them", () => {
    expectTypeOf(halfDayReport).toEqualTypeOf<Duty>();
    expectTypeOf(contactOnDayOne).toEqualTypeOf<Duty>();
    expectTypeOf(leaderVisitOnDayTwo).toEqualTypeOf<Duty>();
    expectTypeOf(reportAfterTwoFailures).toEqualTypeOf<Duty>();
    expectTypeOf(jointPersuasion).toEqualTypeOf<Duty>();
    expectTypeOf(city2016).toEqualTypeOf<Policy>();
  });

  it("hold nothing that JSON would lose", () => {
    expectTypeOf<Duty>().toExtend<Plain<Duty>>();
    expectTypeOf<Policy>().toExtend<Plain<Policy>>();
    expectTypeOf<{ readonly test: () => boolean }>().not.toExtend<Plain<{ readonly test: () => boolean }>>();
  });
});
