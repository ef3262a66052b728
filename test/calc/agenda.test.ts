import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AgendaOptions, agenda } from "../../src/calc/agenda.js";
import { agendaListLabel, agendaLists } from "../../src/calc/agenda-lists.js";
import { createWorld } from "../../src/model/create-world.js";
import { allRoles, type Role } from "../../src/model/role.js";
import type { SubjectKind } from "../../src/model/subject.js";
import { coreVocabulary, extendVocabulary } from "../../src/model/vocabulary.js";
import type { Assessment, Finding } from "../../src/rules/finding.js";
import { assessment, finding, someAssessment, teacher, undated } from "./findings.js";

const twoTownships = createWorld({
  recordsFrom: "2025-09-01",
  schools: [
    { id: "S1", township: "T1" },
    { id: "S2", township: "T2" },
  ],
  classes: [{ id: "7-3", school: "S1", grade: 7 }],
  pupils: [],
  events: [],
});

function lists(findings: readonly Finding[], options: AgendaOptions = {}): readonly string[] {
  return agenda(assessment(findings), options).map((item) => `${item.list} ${item.finding.id}`);
}

const listed = (one: Finding, options: AgendaOptions = {}): string | undefined =>
  agenda(assessment([one]), options)[0]?.list;

describe("an office that does not exist", () => {
  it("is refused: nothing to do must not be what it hears", () => {
    const none = assessment([]);
    expect(() => agenda(none, { role: "headmaster" as Role })).toThrow(/^invalid-input: role/);
    expect(() => agenda(none, { role: "principal", at: "S9", world: twoTownships })).toThrow(/^invalid-input: at/);
    expect(agenda(none, { role: "principal", at: "S1", world: twoTownships })).toEqual([]);
    expect(agenda(none, { role: "principal", at: "S9" })).toEqual([]);
  });

  it("nor are raw findings an assessment", () => {
    expect(() => agenda(undefined as never)).toThrow(/^invalid-input: assessment/);
  });
});

describe("in which list a duty stands", () => {
  it.each([
    ["2025-10-16", "dueToday"],
    ["2025-10-16T10:00", "dueToday"],
    ["2025-10-17", "dueSoon"],
    ["2025-10-19", "dueSoon"],
    ["2025-10-20", "dueNext"],
    ["2025-10-23", "dueNext"],
    ["2025-10-24", "dueLater"],
    ["2026-10-24", "dueLater"],
  ] as const)("due %s, seen on 16 October: %s", (due, list) => {
    expect(listed(finding("a", { due }))).toBe(list);
  });

  it("looks as far ahead as it is asked to", () => {
    const far = finding("a", { due: "2025-10-24" });
    expect(listed(far, { horizonDays: [1, 8] })).toBe("dueNext");
    expect(listed(far, { horizonDays: [8, 8] })).toBe("dueSoon");
    expect(agendaListLabel("dueNext", [1, 8])).toEqual({ zh: "8日内到期", en: "due within 8 days" });
    expect(agendaListLabel("dueSoon", [1, 8]).en).toBe("due within 1 day");
  });

  it("keeps the overdue, and what stands outside the days, apart", () => {
    expect(listed(finding("a", { due: "2025-10-15", marks: { timeliness: "overdue" } }))).toBe("overdue");
    expect(listed(undated("a", { target: "2025-10-20", marks: { force: "advisory" } }))).toBe("noTimeSet");
    expect(listed(undated("a", { clockStopped: true }))).toBe("clockStopped");
    expect(listed(finding("a", { marks: { force: "expected", timeliness: "overdue" } }))).toBe("expected");
    expect(listed(finding("a", { marks: { certainty: "possible", timeliness: "overdue" } }))).toBe("possible");
    expect(listed(undated("a", { marks: { certainty: "notEvaluable" } }))).toBe("notEvaluable");
    expect(listed(finding("a", { due: "2025-11-30", marks: { stage: "scheduled" } }))).toBe("coming");
  });

  it("shows a provisional duty where its day puts it, marked as provisional", () => {
    const [item] = agenda(assessment([finding("a", { marks: { certainty: "provisional" } })]));
    expect([item?.list, item?.finding.marks.certainty]).toEqual(["dueToday", "provisional"]);
  });
});

describe("in which list the other kinds of finding stand", () => {
  const requirement = (marks: Partial<Finding["marks"]>): Finding => undated("a", { kind: "requirement", marks });
  const target = (id: string, stage: "open" | "met" | "notMet", period: string, rule = "rate"): Finding =>
    undated(id, { kind: "target", rule, period, marks: { stage } });

  it("lists what is not as required, and what only may be so", () => {
    expect(listed(requirement({ stage: "violated" }))).toBe("requirementViolated");
    expect(listed(requirement({ stage: "violated", certainty: "possible" }))).toBe("possible");
    expect(listed(requirement({ stage: "violated", force: "expected" }))).toBe("expected");
    expect(listed(requirement({ stage: "violated", force: "advisory" }))).toBe("noTimeSet");
    expect(listed(requirement({ stage: "holds", certainty: "notEvaluable" }))).toBe("notEvaluable");
    expect(listed(requirement({ stage: "holds", certainty: "possible" }))).toBeUndefined();
  });

  it("lists breached prohibitions, matters for decision and gaps", () => {
    expect(listed(undated("a", { kind: "prohibition", marks: { stage: "violated" } }))).toBe("prohibitionViolated");
    expect(listed(undated("a", { kind: "consequence", marks: { stage: "eligible" } }))).toBe("forDecision");
    expect(listed(undated("a", { kind: "consequence", marks: { stage: "decided" } }))).toBeUndefined();
    expect(listed(undated("a", { kind: "gap", marks: { force: "advisory" } }))).toBe("gap");
  });

  it("lists running targets, and of missed ones only the last that was judged", () => {
    expect(
      lists([
        target("open", "open", "2025-10"),
        target("old miss", "notMet", "2025-08"),
        target("last miss", "notMet", "2025-09"),
        target("another's miss", "notMet", "2025-08", "other"),
      ]),
    ).toEqual(["targetMissed another's miss", "targetMissed last miss", "targetRunning open"]);
    expect(lists([target("miss", "notMet", "2025-08"), target("hit", "met", "2025-09")])).toEqual([]);
  });
});

describe("whose agenda it is", () => {
  const joint = finding("joint", {
    bearers: [
      { role: "school", at: "S1", persons: ["N7"], force: "binding" },
      { role: "townshipGovernment", at: "T1", force: "expected" },
    ],
  });

  it("asks for role, place and person of one and the same bearer", () => {
    const own = finding("own", { bearers: [{ ...teacher, persons: ["N1"] }] });
    expect(lists([own, joint], { role: "homeroomTeacher" })).toEqual(["dueToday own"]);
    expect(lists([own, joint], { at: "7-3" })).toEqual(["dueToday own"]);
    expect(lists([own, joint], { person: "N7" })).toEqual(["dueToday joint"]);
    expect(lists([own, joint], { role: "school", at: "T1" })).toEqual([]);
    expect(lists([own, joint], { role: "principal" })).toEqual(["dueToday joint"]);
    expect(lists([finding("nobody on record")], { person: "N1" })).toEqual([]);
  });

  it("has what falls to all offices of a wider area, in each of their places", () => {
    const bulletins = finding("bulletins", {
      subject: { kind: "township", id: "T1" },
      bearers: [
        { role: "townshipGovernment", at: "T1", force: "expected" },
        { role: "school", force: "binding" },
      ],
    });
    const world = twoTownships;
    expect(lists([bulletins], { role: "principal", at: "S1", world })).toEqual(["dueToday bulletins"]);
    expect(lists([bulletins], { role: "principal", at: "S2", world })).toEqual([]);
    expect(lists([bulletins], { role: "principal", at: "7-3", world })).toEqual([]);
    expect(lists([bulletins], { role: "homeroomTeacher", at: "7-3", world })).toEqual([]);
    expect(lists([bulletins], { role: "townshipGovernment", at: "T2", world })).toEqual([]);
    expect(lists([bulletins], { role: "principal", at: "S1" })).toEqual(["dueToday bulletins"]);
    expect(lists([bulletins], { role: "principal", at: "S1", person: "N7", world })).toEqual([]);
  });

  it("guesses no place for an office of a child, nor for one above the subject or in no place", () => {
    const nowhere = (kind: SubjectKind, role: Role): Finding =>
      finding("nowhere", {
        subject: { kind, id: kind === "pupil" ? "P1" : "S1" },
        bearers: [{ role, force: "binding" }],
      });
    expect(lists([nowhere("pupil", "townshipGovernment")], { role: "townshipGovernment", at: "T1" })).toEqual([]);
    expect(lists([nowhere("school", "townshipGovernment")], { role: "townshipGovernment", at: "T1" })).toEqual([]);
    expect(lists([nowhere("school", "guardian")], { role: "guardian", at: "7-3" })).toEqual([]);
    expect(lists([nowhere("pupil", "townshipGovernment")], { role: "townshipGovernment" })).toEqual([
      "dueToday nowhere",
    ]);
  });

  it("expects of a body what it binds another to", () => {
    expect(lists([joint], { role: "townshipGovernment" })).toEqual(["expected joint"]);
    expect(lists([joint])).toEqual(["dueToday joint"]);
  });

  it("knows the host's own offices", () => {
    const label = { zh: "宿管", en: "dormitory keeper" };
    const keeper = { label, sits: "school", countsAs: ["school"], answersFor: ["school"] } as const;
    const vocabulary = extendVocabulary(coreVocabulary, { roles: { "ours:dormKeeper": keeper } });
    expect(lists([joint], { role: "ours:dormKeeper" })).toEqual([]);
    expect(lists([joint], { role: "ours:dormKeeper", vocabulary })).toEqual(["dueToday joint"]);
  });
});

/** Over, or resting: nothing is left to do about it. */
const settled = new Set(["fulfilled", "lapsed", "withdrawn", "holds", "met", "decided"]);

function isOpen({ marks }: Finding): boolean {
  return !settled.has(marks.stage) && marks.timeliness !== "moot" && marks.stage !== "notMet";
}

describe("laws of the agenda", () => {
  it("never drops an open finding, and never shows one that is over", () => {
    fc.assert(
      fc.property(someAssessment, (found) => {
        const shown = agenda(found).map((item) => item.finding);
        expect(new Set(shown).size).toBe(shown.length);
        for (const one of found.findings) if (isOpen(one)) expect(shown).toContain(one);
        for (const { marks } of shown) {
          expect(["fulfilled", "lapsed", "withdrawn", "met", "decided"]).not.toContain(marks.stage);
          expect(marks.timeliness).not.toBe("moot");
        }
      }),
    );
  });

  it("gives every open finding with a bearer to some office, and together no more than the whole", () => {
    fc.assert(
      fc.property(someAssessment, (found) => {
        const roles = [...allRoles, "ours:dormKeeper"] as const;
        const given = new Set(roles.flatMap((role) => agenda(found, { role }).map((item) => item.finding)));
        const whole = agenda(found).map((item) => item.finding);
        expect(given).toEqual(new Set(whole.filter(({ bearers }) => bearers.length > 0)));
      }),
    );
  });

  it("comes in the order of its lists, whatever the order of the findings", () => {
    fc.assert(
      fc.property(someAssessment, (found) => {
        const items = agenda(found);
        const ranks = items.map(({ list }) => agendaLists.indexOf(list));
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
        const turned: Assessment = { ...found, findings: [...found.findings].reverse() };
        expect(agenda(turned)).toEqual(items);
      }),
    );
  });

  it("has a name in both languages for every list", () => {
    const names = agendaLists.map((list) => agendaListLabel(list));
    expect(new Set(names.map(({ zh }) => zh)).size).toBe(agendaLists.length);
    expect(new Set(names.map(({ en }) => en)).size).toBe(agendaLists.length);
    expect(names.every(({ zh }) => /\p{Script=Han}/u.test(zh))).toBe(true);
  });
});
