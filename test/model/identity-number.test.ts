import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateOf, dayOf } from "../../src/model/civil-date.js";
import { checkIdentityNumber } from "../../src/model/identity-number.js";

/** The check digit by the table of weights in the standard. */
function byTable(body: string): string {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, i) => total + weight * Number(body[i]), 0);
  return ["1", "0", "X", "9", "8", "7", "6", "5", "4", "3", "2"][sum % 11] ?? "";
}

const birthday = fc.integer({ min: dayOf("1990-01-01"), max: dayOf("2025-12-31") }).map(dateOf);
const body = fc
  .record({ area: fc.integer({ min: 110000, max: 659999 }), born: birthday, order: fc.integer({ min: 0, max: 999 }) })
  .map(({ area, born, order }) => `${area}${born.replaceAll("-", "")}${String(order).padStart(3, "0")}`);

/** Made-up numbers with the check digit of the standard. */
const right = body.map((digits) => digits + byTable(digits));

describe("an identity number", () => {
  it("of 18 digits is right with the check digit of the standard, and with no other", () => {
    fc.assert(
      fc.property(body, (digits) => {
        const passing = "0123456789X".split("").filter((last) => checkIdentityNumber(digits + last).ok);
        expect(passing).toEqual([byTable(digits)]);
      }),
    );
  });

  it("is refused after any one digit was changed", () => {
    fc.assert(
      fc.property(right, fc.nat({ max: 16 }), fc.integer({ min: 1, max: 9 }), (number, place, by) => {
        const digit = String((Number(number[place]) + by) % 10);
        expect(checkIdentityNumber(number.slice(0, place) + digit + number.slice(place + 1)).ok).toBe(false);
      }),
    );
  });

  it("is refused after two neighbours changed places", () => {
    fc.assert(
      fc.property(right, fc.nat({ max: 15 }), (number, place) => {
        const [a = "", b = ""] = [number[place], number[place + 1]];
        const turned = number.slice(0, place) + b + a + number.slice(place + 2);
        expect(checkIdentityNumber(turned).ok).toBe(a === b);
      }),
    );
  });

  it("of 15 digits is the one of 18 of a person of the last century", () => {
    fc.assert(
      fc.property(
        right.filter((number) => number.slice(6, 8) === "19"),
        (number) => {
          const old = number.slice(0, 6) + number.slice(8, 17);
          expect(checkIdentityNumber(old)).toMatchObject({ ok: true, value: { form: 15, canonical: number } });
          expect(checkIdentityNumber(number)).toMatchObject({ ok: true, value: { form: 18, canonical: number } });
        },
      ),
    );
  });

  it("may end in X, great or small", () => {
    for (const number of ["11010519491231002X", "11010519491231002x"])
      expect(checkIdentityNumber(number)).toEqual({
        ok: true,
        value: { canonical: "11010519491231002X", form: 18, bornOn: "1949-12-31" },
      });
  });

  it.each(["", "1234", "1101051949123100X2", "11010519491231002", "1101051949123100 2X", "０１０５"])(
    "is refused where it has another shape: %j",
    (text) => {
      expect(checkIdentityNumber(text).ok).toBe(false);
    },
  );

  it("is not repeated where it is refused", () => {
    const made = checkIdentityNumber("110105194912310021");
    expect(JSON.stringify(made)).not.toMatch(/1101|0021/);
    expect(made).toMatchObject({ ok: false, issues: [{ value: "******************" }] });
  });

  it.each([undefined, null, 110105194912310021n, []])("is refused where it is no text, case %#", (given) => {
    const made = checkIdentityNumber(given as unknown as string);
    expect(made).toMatchObject({
      ok: false,
      issues: [{ path: "identityNumber", value: `a value of type ${typeof given}` }],
    });
  });

  it("is refused with a birthday that does not exist, or is too long ago, whatever its check digit", () => {
    for (const digits of ["11010520230229001", "11010520231301001", "11010518991231001"])
      expect(checkIdentityNumber(digits + byTable(digits))).toMatchObject({
        ok: false,
        issues: [{ expected: "a birthday that is plausible" }],
      });
  });

  it("is refused with a birthday later than the host allows", () => {
    const digits = "11010520200901001";
    const number = digits + byTable(digits);
    expect(checkIdentityNumber(number, { notAfter: "2020-09-01" }).ok).toBe(true);
    expect(checkIdentityNumber(number, { notAfter: "2020-08-31" }).ok).toBe(false);
  });
});
