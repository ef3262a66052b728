import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateOf, dayOf } from "../../src/model/civil-date.js";
import { checkIdentityNumber } from "../../src/model/identity-number.js";
import { checkRegisterNumber } from "../../src/model/register-number.js";

const last = "0123456789X".split("");
const body = fc
  .record({
    area: fc.integer({ min: 110000, max: 659999 }),
    born: fc.integer({ min: dayOf("1990-01-01"), max: dayOf("2025-12-31") }).map(dateOf),
    order: fc.integer({ min: 0, max: 999 }),
  })
  .map(({ area, born, order }) => ({
    area: String(area),
    born,
    digits: `${area}${born.replaceAll("-", "")}${String(order).padStart(3, "0")}`,
  }));

describe("a school-register number", () => {
  it("that begins with G is right when the identity number behind it is", () => {
    fc.assert(
      fc.property(body, fc.constantFrom(...last), ({ digits, born }, digit) => {
        const identity = checkIdentityNumber(digits + digit);
        const made = checkRegisterNumber(`G${digits}${digit}`);
        expect(made.ok).toBe(identity.ok);
        if (made.ok) expect(made.value).toMatchObject({ form: "G", bornOn: born, checkDigit: "checked" });
      }),
      { numRuns: 60 },
    );
  });

  it("that begins with J is not judged by its last digit, unless the host says how that is made", () => {
    fc.assert(
      fc.property(body, ({ digits, born, area }) => {
        const read = last.map((digit) => checkRegisterNumber(`J${digits}${digit}`));
        for (const made of read)
          expect(made).toMatchObject({ ok: true, value: { form: "J", bornOn: born, area, checkDigit: "notJudged" } });
        const strict = last
          .map((digit) => checkRegisterNumber(`J${digits}${digit}`, { madeCheckDigit: "identityNumber" }))
          .filter(({ ok }) => ok);
        expect(strict).toMatchObject([{ value: { checkDigit: "checked" } }]);
      }),
      { numRuns: 60 },
    );
  });

  it("that begins with L is temporary, and ends in four digits of which nothing is asked", () => {
    expect(checkRegisterNumber("l370100201509019999")).toEqual({
      ok: true,
      value: { canonical: "L370100201509019999", form: "L", bornOn: "2015-09-01", area: "370100", checkDigit: "none" },
    });
    expect(checkRegisterNumber("L37010020150901999X").ok).toBe(false);
  });

  it.each([
    "",
    "G",
    "X370100201509010017",
    "370100201509010017",
    "J37010020150901001",
    "J070100201509010017",
    "G1101054912310024444",
  ])("is refused where it has another shape: %j", (text) => {
    expect(checkRegisterNumber(text)).toMatchObject({ ok: false, issues: [{ path: "registerNumber" }] });
  });

  it.each([undefined, null, 370100201509010017n, [], {}, Symbol("G")])(
    "is refused where it is no text, case %#",
    (given) => {
      const made = checkRegisterNumber(given as string);
      expect(made).toMatchObject({
        ok: false,
        issues: [{ path: "registerNumber", value: `a value of type ${typeof given}` }],
      });
    },
  );

  it("is refused with a birthday that does not exist, or is later than the host allows", () => {
    for (const form of ["J", "L"]) {
      expect(checkRegisterNumber(`${form}370100201502300017`)).toMatchObject({
        ok: false,
        issues: [{ expected: "a birthday that is plausible" }],
      });
      expect(checkRegisterNumber(`${form}370100201509010017`, { notAfter: "2015-09-01" }).ok).toBe(true);
      expect(checkRegisterNumber(`${form}370100201509010017`, { notAfter: "2015-08-31" }).ok).toBe(false);
    }
    expect(checkRegisterNumber("G11010519491231002X", { notAfter: "1949-12-30" }).ok).toBe(false);
  });

  it("is not repeated where it is refused", () => {
    for (const number of ["G110105194912310021", "J370100201502300017", "Q370100201509010017"])
      expect(JSON.stringify(checkRegisterNumber(number))).not.toMatch(/110105|0021|3701|0017/);
  });
});
