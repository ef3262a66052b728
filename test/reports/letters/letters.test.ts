import { describe, expect, it } from "vitest";
import type { SchoolEvent } from "../../../src/model/events.js";
import { boshanTargetLetter } from "../../../src/reports/letters/boshan-target-letter.js";
import { cityResponsibilityLetter } from "../../../src/reports/letters/city-responsibility-letter.js";
import { lichengDirectSchoolLetter } from "../../../src/reports/letters/licheng-direct-school-letter.js";
import { lichengOfficeLetter } from "../../../src/reports/letters/licheng-office-letter.js";
import { lichengPledge } from "../../../src/reports/letters/licheng-pledge.js";
import { drawn, holdTheLaws, owed } from "../support/definition-laws.js";
import { textOf } from "../support/documents.js";
import { event, paperSource, reader } from "../support/paper-world.js";

const period = { from: "2025-09-01", to: "2026-08-31", key: "2025-2026" } as const;
const school = { kind: "school", id: "S1" } as const;
const township = { kind: "township", id: "T1" } as const;
const inClass = { kind: "class", id: "C1" } as const;

const asAsked = { person: "T9", sealed: true, copies: 2, doubleSided: true, asIssued: true } as const;

function signed(id: string, subject: object, what: object): SchoolEvent {
  return event(id, "2025-09-10", { kind: "letterSigned", subject, letter: "responsibility", ...what });
}

function handedIn(id: string, subject: object, material: string, copies: number, more: object = {}): SchoolEvent {
  const base = { by: "school", to: "educationAuthority", material, copies, onPaper: true };
  return event(id, "2025-09-12", { kind: "submitted", subject, ...base, ...more });
}

const layers = { upper: "gradeHead", lower: "homeroomTeacher" } as const;
const bySchool = { upper: "school", lower: "homeroomTeacher" } as const;
const office = { upper: "educationAuthority", lower: "townOfficeDirector", version: "educationOffice" } as const;
const direct = { upper: "educationAuthority", lower: "principal", version: "directSchool" } as const;
const text = [{ zh: "发文单位附件原文。", en: "The issuer's text." }];

/** Each letter, with its place, and the records by which it is signed and handed in. */
const letters = [
  [cityResponsibilityLetter, { of: inClass, period }, [signed("a", inClass, layers)]],
  [boshanTargetLetter, { of: inClass, period }, [signed("b", inClass, bySchool)]],
  [
    lichengOfficeLetter,
    { of: township, period, text },
    [
      signed("c", township, { ...office, ...asAsked }),
      handedIn("c-in", township, "responsibilityLetter", 2, { by: "townEducationOffice" }),
    ],
  ],
  [
    lichengDirectSchoolLetter,
    { of: school, period, text },
    [signed("d", school, { ...direct, ...asAsked }), handedIn("d-in", school, "responsibilityLetter", 2)],
  ],
  [
    lichengPledge,
    { of: school, period, text },
    [
      signed("e", school, { upper: "educationAuthority", lower: "principal", ...asAsked, letter: "pledge" }),
      handedIn("e-in", school, "pledge", 1),
    ],
  ],
] as const;

holdTheLaws(
  letters.map(([definition, scope, events]) =>
    drawn({ definition, scope, secrets: ["某某。"], source: (options) => paperSource(events, options) }),
  ),
);

describe.each(letters.map((one) => [one[0].id, ...one] as const))("%s", (_, definition, scope, events) => {
  it("lacks nothing once it is signed and handed in as asked", () => {
    const letter = definition.build(paperSource(events), scope);
    expect(letter.missing).toEqual([]);
    expect(letter.signed?.on).toBe("2025-09-10");
  });

  it("says who owes the signature while nobody has signed", () => {
    const letter = definition.build(paperSource(), scope);
    expect(letter.signed).toBeUndefined();
    expect(Object.values(owed(letter))).toContain(letter.lower);
  });

  it("knows nothing of one that was signed in another year, or after the cut-off", () => {
    const other = { ...scope, period: { from: "2026-09-01", to: "2027-08-31", key: "2026-2027" } } as const;
    expect(definition.build(paperSource(events), other).signed).toBeUndefined();
    expect(definition.build(paperSource(events, { asOf: "2025-09-09" }), scope).signed).toBeUndefined();
  });

  it("refuses a place that there is none, and a period in the wrong order", () => {
    const build = (of: object, time: object = period): unknown =>
      definition.build(paperSource(events), { ...scope, of: { ...scope.of, ...of }, period: time as typeof period });
    expect(() => build({ id: "nowhere" })).toThrow(/of\.id/);
    expect(() => build({ kind: "village", id: "V1" })).toThrow(/of\.kind/);
    expect(() => build({}, { from: "2025-09-01", to: "2025-08-31" })).toThrow(/period\.to/);
  });
});

describe("a letter whose text is the issuer's", () => {
  const source = paperSource();

  it("leaves room for it, says so, and misses it", () => {
    const letter = lichengPledge.build(source, { of: school, period });
    const shown = textOf(lichengPledge.layout(letter, { reader: reader(), source }));
    expect(shown).toContain("附件原文");
    expect(owed(letter)["发文单位印发的原文（附件）"]).toBe("educationAuthority");
  });

  it("carries it as the host gives it", () => {
    const letter = lichengPledge.build(source, { of: school, period, text });
    expect(textOf(lichengPledge.layout(letter, { reader: reader(), source }))).toContain("发文单位附件原文。");
  });
});

describe("the points of a letter", () => {
  const build = (what: object, more: readonly SchoolEvent[] = []) =>
    lichengOfficeLetter.build(paperSource([signed("x", township, { ...office, ...asAsked, ...what }), ...more]), {
      of: township,
      period,
      text,
    });
  const undone = (what: object, more?: readonly SchoolEvent[]): readonly string[] =>
    build(what, more).points.flatMap(({ what: { zh }, done }) => (done === true ? [] : [zh]));
  const both = handedIn("in", township, "responsibilityLetter", 2);

  it("are each asked by themselves", () => {
    expect(undone({}, [both])).toEqual([]);
    expect(undone({ sealed: false }, [both])).toEqual(["加盖公章"]);
    expect(undone({ copies: 1 }, [both])).toEqual(["一式2份"]);
    expect(undone({ doubleSided: undefined, asIssued: false }, [both])).toEqual([
      "双面打印",
      "版式、内容（含日期）未改动",
    ]);
  });

  it("add up copies handed in one by one, and count none that came only as a file", () => {
    const one = (id: string, onPaper = true) => handedIn(id, township, "responsibilityLetter", 1, { onPaper });
    const handIn = "纸质版2份报送上级教育主管部门";
    expect(undone({}, [one("1")])).toEqual([handIn]);
    expect(undone({}, [one("1"), one("2")])).toEqual([]);
    expect(undone({}, [one("1"), one("2", false)])).toEqual([handIn]);
  });
});

describe("the city's layers", () => {
  const build = (between?: {
    readonly upper: "principal" | "homeroomTeacher";
    readonly lower: "homeroomTeacher" | "subjectTeacher";
  }) => cityResponsibilityLetter.build(paperSource(), { of: inClass, period, ...(between ? { between } : {}) });

  it("are told apart, with the holders of each office", () => {
    expect([build().upper, build().lower]).toEqual(["gradeHead", "homeroomTeacher"]);
    expect(build().lowerHolders).toEqual(["班某某"]);
    const lowest = build({ upper: "homeroomTeacher", lower: "subjectTeacher" });
    expect([lowest.upperHolders, lowest.lowerHolders]).toEqual([["班某某"], []]);
    expect(build({ upper: "principal", lower: "homeroomTeacher" }).upper).toBe("principal");
  });

  it("sign nothing with an office that is not next to theirs", () => {
    expect(() => build({ upper: "principal", lower: "subjectTeacher" })).toThrow(/between/);
  });
});
