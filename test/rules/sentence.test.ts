import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Language } from "../../src/model/text.js";
import { city2016 } from "../../src/policies/city-2016/policy.js";
import { contactOnDayOne } from "../../src/policies/city-2016/rules/ladder.js";
import type { Duty } from "../../src/rules/duty.js";
import type { Explanation, Finding, Marks } from "../../src/rules/finding.js";
import { standingOf } from "../../src/rules/marks.js";
import { clockStoppedNote, dueHadPassedNote } from "../../src/rules/notes.js";
import type { Policy } from "../../src/rules/policy.js";
import type { Consequence, Prohibition, Requirement, Rule, Target } from "../../src/rules/rule.js";
import { bearersText, reason, sentence, standing, task } from "../../src/rules/sentence.js";
import { anyPolicy, policyOf } from "./any-rule.js";
import { faultsOf } from "./faults.js";

const languages: readonly Language[] = ["zh", "en"];
const open: Marks = { stage: "open", timeliness: "onTime", force: "binding", certainty: "certain" };

const because: Explanation = {
  trigger: { at: "2025-10-14T16:30", what: { zh: "学校已报告", en: "when the school has reported" }, events: [] },
  dateSteps: [],
  evidence: { done: false, matched: [], wanted: [] },
  facts: [],
  notes: [],
  cites: [],
  readings: [],
  wouldSettle: [],
  lacking: [],
};

type Wanted = Partial<Omit<Finding, "because">> & { readonly because?: Partial<Explanation> };

/** A finding of a rule, plain but for what is given. */
function found(rule: Rule, { because: why, ...changes }: Wanted = {}): Finding {
  return {
    id: `any/${rule.id}@P1#2025-10-14`,
    policy: "any",
    rule: rule.id,
    kind: rule.kind,
    subject: { kind: rule.subject ?? "pupil", id: "P1" },
    marks: open,
    basisWithdrawn: false,
    bearers: rule.bearers.map((role) => ({ role, at: "S01", persons: ["zhang-77"], force: "binding" })),
    cites: rule.cites.map((clause) => `any/${clause}`),
    triggeredAt: "2025-10-14T16:30",
    recordedLate: false,
    because: { ...because, ...why },
    ...changes,
  };
}

const base = { id: "ours", cites: ["c1"], readings: [], bearers: ["school"] } as const;
const duty: Duty = {
  ...base,
  kind: "duty",
  when: { kind: "enrolled" },
  must: { kind: "did", act: { kind: "homeVisit", where: {} } },
  due: { kind: "sameDay" },
};
const requirement: Requirement = {
  ...base,
  kind: "requirement",
  given: { kind: "caseIs", statuses: ["confirmed"] },
  must: { kind: "assignedTo", as: "helper", atLeast: 3 },
};
const prohibition: Prohibition = {
  ...base,
  kind: "prohibition",
  act: { kind: "incident", where: { conduct: "mockery" } },
};
const target: Target = {
  ...base,
  kind: "target",
  subject: "authority",
  bearers: ["educationAuthority"],
  measure: { kind: "figure", indicator: "retentionRate:primary" },
  per: { kind: "schoolYear" },
  goal: { kind: "level", is: "equals", level: 1 },
};
const consequence: Consequence = {
  ...base,
  kind: "consequence",
  subject: "school",
  bearers: ["educationAuthority"],
  when: { kind: "rising", indicator: "dropoutRate", per: { kind: "schoolYear" }, times: 3 },
  outcome: { zh: "通报批评", en: "public criticism" },
  finding: { zh: "措施不力", en: "measures were weak" },
};

function said(rule: Rule, finding: Wanted, language: Language): string {
  return sentence(policyOf(rule), found(rule, finding), language);
}

describe("a duty as a sentence", () => {
  it("is the one of the README", () => {
    const finding = found(contactOnDayOne, {
      subject: { kind: "pupil", id: "P0613" },
      marks: { ...open, timeliness: "overdue" },
      bearers: [{ role: "homeroomTeacher", at: "7-3", force: "binding" }],
      due: "2025-10-14",
      cites: ["city-2016/2.1.2i"],
      because: { run: awayFor(1) },
    });
    expect(sentence(city2016, finding, "en")).toBe(
      "The homeroom teacher of 7-3 must, for P0613, visit the home and meet somebody, or reach the guardian by telephone; overdue (due 2025-10-14); absent without leave since 2025-10-14, 1 whole school day; city-2016/2.1.2i.",
    );
    expect(sentence(city2016, finding, "zh")).toBe(
      "7-3班主任应对学生P0613办理：家访（须见到人），或与家长电话沟通（须接通）；逾期（期限2025-10-14）；自2025-10-14起无故缺课1天；city-2016/2.1.2i。",
    );
  });

  it.each<[Wanted, string, string]>([
    [
      { subject: { kind: "class", id: "7-3" } },
      "School S01 must, for class 7-3, visit the home",
      "学校S01应对班级7-3办理：家访",
    ],
    [{ subject: { kind: "grade", id: "S01/7" } }, "must, for grade 7 of school S01, visit", "应对学校S01的7年级办理"],
    [{ subject: { kind: "school", id: "S02" } }, "must, for school S02, visit", "应对学校S02办理"],
    [{ subject: { kind: "school", id: "S01" } }, "School S01 must visit the home", "学校S01应办理：家访"],
    [{ subject: { kind: "village", id: "V1" } }, "must, for village V1, visit", "应对村（社区）V1办理"],
    [{ subject: { kind: "township", id: "T1" } }, "must, for township T1, visit", "应对镇街T1办理"],
    [{ subject: { kind: "authority", id: "A1" } }, "must, for authority A1, visit", "应对主管部门A1办理"],
    [{ period: "2025-H2" }, "must, for P1, for 2025-H2, visit", "应对学生P1就2025年下半年办理"],
    [{ period: "2025-09" }, "for 2025-09,", "就2025年9月办理"],
    [{ period: "2025-W37" }, "for 2025-W37,", "就2025年第37周办理"],
    [{ period: "2025-Q3" }, "for 2025-Q3,", "就2025年第3季度办理"],
    [{ period: "2025" }, "for 2025,", "就2025年办理"],
    [{ period: "2025-2026" }, "for 2025-2026,", "就2025—2026学年办理"],
    [{ period: "2025-2026/autumn" }, "for 2025-2026/autumn,", "就2025—2026学年秋季学期办理"],
  ])("names its subject and its period: %j", (finding, en, zh) => {
    expect(said(duty, finding, "en")).toContain(en);
    expect(said(duty, finding, "zh")).toContain(zh);
  });

  it.each<[Wanted, string, string]>([
    [
      { marks: { ...open, stage: "fulfilled" }, performedAt: "2025-10-15T09:00" },
      "School S01 was to, for P1, visit the home; done (on 2025-10-15); ",
      "学校S01当时应对学生P1办理：家访；已办（于2025-10-15）；",
    ],
    [
      { marks: { ...open, stage: "scheduled" }, triggeredAt: "2026-01-01" },
      "School S01 is to, for P1, visit the home; scheduled (from 2026-01-01); ",
      "学校S01届时应对学生P1办理：家访；未到（自2026-01-01）；",
    ],
    [
      { marks: { ...open, force: "expected" }, due: "2025-10-20" },
      "School S01 is expected to, for P1, visit the home; expected, not yet done (due 2025-10-20); ",
      "学校S01宜对学生P1办理：家访；待其办理（提醒）（期限2025-10-20）；",
    ],
    [
      { marks: { ...open, force: "advisory" }, target: "2025-10-15" },
      "must, for P1, visit the home; to be done, no time set (aim at 2025-10-15); ",
      "应办（原文未定时限）（目标2025-10-15）",
    ],
    [
      { due: "2016-09-29", dueHadPassed: true, because: { notes: [dueHadPassedNote] } },
      "the day that the text names had passed when it arose; ",
      "产生时文件写明的日期已过；",
    ],
    [{ clockStopped: true }, clockStoppedNote.en, clockStoppedNote.zh],
    [{ because: { notes: [{ zh: "已有3次", en: "done 3 times" }] } }, "done 3 times", "已有3次"],
    [
      { because: { lacking: [{ zh: "期限尚未设定", en: "the term is not set" }] } },
      "the term is not set",
      "期限尚未设定",
    ],
    [
      { because: { wouldSettle: [{ class: "7-3", date: "2025-10-14", session: "am" }] } },
      "the missing register (7-3 2025-10-14 am) would settle it",
      "补录点名（7-3班2025-10-14上午）即可确定",
    ],
    [
      {
        because: { withdrawn: { at: "2025-10-16T08:00", leftTheSchool: ["r1"] } },
        marks: { ...open, stage: "withdrawn" },
      },
      "its basis went on 2025-10-16, and r1 had already left the school: retract it",
      "依据自2025-10-16起不再成立，已发出的r1应予撤回",
    ],
    [{}, "when the school has reported (2025-10-14); ", "学校已报告（2025-10-14）；"],
    [
      {
        because: {
          evidence: { done: false, matched: ["v1"], wanted: [{ zh: "向镇政府报告", en: "report to the township" }] },
        },
      },
      "School S01 must, for P1, report to the township; ",
      "学校S01应对学生P1办理：向镇政府报告；",
    ],
  ])("says how it stands and why: %j", (finding, en, zh) => {
    expect(said(duty, finding, "en")).toContain(en);
    expect(said(duty, finding, "zh")).toContain(zh);
  });

  it("says once what the flag and a note both say", () => {
    const both = { dueHadPassed: true, because: { notes: [dueHadPassedNote] } } as const;
    expect(said(duty, both, "zh").split(dueHadPassedNote.zh)).toHaveLength(2);
  });
});

describe("the other kinds as a sentence", () => {
  it("a requirement: what must be so, since when it is not, and what is missing", () => {
    const finding: Wanted = { marks: { ...open, stage: "violated" }, triggeredAt: "2025-10-14" };
    const why = {
      trigger: {
        ...because.trigger,
        what: { zh: "处于“确认辍学”状态", en: 'the case of the pupil stands as "confirmed dropout"' },
      },
    };
    expect(said(requirement, { ...finding, because: why }, "en")).toBe(
      'School S01 must see to it, for P1, that at least 3 persons are assigned to the pupil as helpers; violated (since 2025-10-14); as long as the case of the pupil stands as "confirmed dropout"; any/c1.',
    );
    expect(said(requirement, { ...finding, because: why }, "zh")).toBe(
      "学校S01应对学生P1确保：已落实不少于3名帮扶责任人；违反要求（自2025-10-14）；处于“确认辍学”状态的期间；any/c1。",
    );
    const evidence = { done: false, matched: [], wanted: [{ zh: "7-3：有班主任", en: "7-3: a homeroom teacher" }] };
    expect(said(requirement, { ...finding, because: { evidence } }, "en")).toContain(
      "; not yet so: 7-3: a homeroom teacher; ",
    );
    expect(said(requirement, { ...finding, because: { evidence } }, "zh")).toContain("；尚未做到：7-3：有班主任；");
    const many = {
      done: false,
      matched: [],
      wanted: ["甲", "乙", "丙", "丁"].map((zh, i) => ({ zh, en: `part ${i}` })),
    };
    expect(said(requirement, { ...finding, because: { evidence: many } }, "en")).toContain(
      "; not yet so: part 0, part 1, part 2, among others; ",
    );
    expect(said(requirement, { marks: { ...open, stage: "holds" } }, "en")).toContain("; holds; ");
  });

  it("a requirement of always says so without a day", () => {
    const always = { trigger: { ...because.trigger, what: { zh: "任何时候", en: "at all times" } } };
    expect(said(requirement, { because: always }, "en")).toContain("; required at all times; any/c1.");
  });

  it("a prohibition: what must not happen, and when it did", () => {
    const finding: Wanted = { marks: { ...open, stage: "violated" }, subject: { kind: "school", id: "S02" } };
    expect(said(prohibition, finding, "en")).toContain(
      "School S01 must not, for school S02, let forbidden conduct occur (mockery); violated (on 2025-10-14); ",
    );
    expect(said(prohibition, finding, "zh")).toContain(
      "学校S01对学校S02不得有此行为：发生违规行为（挖苦讽刺）；违反要求（于2025-10-14）；",
    );
  });

  it.each<[string, Marks["stage"], string, string]>([
    ["9866/10000", "notMet", "; not met; 98.66 % of 100 %; ", "；未达到；98.66%（目标100%）；"],
    ["98655/100000", "notMet", "; 98.66 % of 100 %; ", "；98.66%（目标100%）；"],
    ["1/1", "met", "; met; 100.00 % of 100 %; ", "；已达到；100.00%（目标100%）；"],
    ["99999/100000", "notMet", "; 100.00 % (99999/100000) of 100 %; ", "；100.00%，即99999/100000（目标100%）；"],
    ["0/0", "open", "; running; not applicable; ", "；进行中；不适用；"],
  ])("a target's figure of %s, %s", (value, stage, en, zh) => {
    const finding: Wanted = {
      marks: { ...open, stage },
      subject: { kind: "authority", id: "A1" },
      bearers: [{ role: "educationAuthority", force: "binding" }],
      period: "2024-2025",
      because: { facts: [{ what: { zh: "公布的数字", en: "published figure" }, value }] },
    };
    const verb = stage === "open" ? "must" : "was to";
    expect(said(target, finding, "en")).toContain(
      `The education authority ${verb} see to it, for authority A1, for 2024-2025, that the primary retention rate is exactly 100 %`,
    );
    expect(said(target, finding, "en")).toContain(en);
    expect(said(target, finding, "zh")).toContain(zh);
  });

  it("a target that is to rise names the figure before; one that counts names the number", () => {
    const rising: Target = { ...target, goal: { kind: "risingUntil", level: { parameter: "given" } } };
    const facts = ["97/100", "98/100"].map((value) => ({ what: { zh: "公布的数字", en: "published figure" }, value }));
    expect(said(rising, { because: { facts } }, "en")).toContain(
      "rises from school year to school year until it is 200 %, and",
    );
    expect(said(rising, { because: { facts } }, "en")).toContain("; 97.00 % of 200 % (98.00 % the period before); ");
    expect(said(rising, { because: { facts } }, "zh")).toContain("；97.00%（目标200%，上期98.00%）；");
    const tally: Target = { ...target, measure: { kind: "tally", act: { kind: "dropoutConfirmed", where: {} } } };
    const number = [{ what: { zh: "本期件数", en: "number in the period" }, value: "3" }];
    expect(said(tally, { because: { facts: number } }, "en")).toContain("; running; number in the period: 3; ");
  });

  it("a consequence: for whom to decide what, on which facts, and what people must still judge", () => {
    const facts = [{ what: { zh: "辍学率", en: "dropout rate" }, value: "3/200" }];
    const finding: Wanted = {
      marks: { ...open, stage: "eligible" },
      subject: { kind: "school", id: "S02" },
      because: { facts },
    };
    expect(said(consequence, finding, "en")).toContain(
      "It is for the education authority of S01 to decide, for school S02: public criticism; for decision by a human; dropout rate: 1.50 %, still for people to judge: measures were weak; ",
    );
    expect(said(consequence, finding, "zh")).toContain(
      "由S01上级教育主管部门对学校S02研究决定：通报批评；可提请处理，待人决定；辍学率：1.50%，尚须由人判断：措施不力；",
    );
    const decided: Wanted = {
      ...finding,
      marks: { ...open, stage: "decided" },
      performedAt: "2025-11-01",
      because: { facts: [{ what: { zh: "处理决定", en: "the decision" }, value: "notImposed" }] },
    };
    expect(said(consequence, decided, "en")).toContain(
      "It was for the education authority of S01 to decide, for school S02: public criticism; decided (on 2025-11-01); the decision: not imposed; ",
    );
    expect(said(consequence, decided, "zh")).toContain("已有决定（于2025-11-01）；处理决定：不予处理；");
  });

  it("a gap: nobody is asked anything", () => {
    const gap: Finding = {
      ...found(duty, { bearers: [], cites: [], because: { run: { ...awayFor(3), ended: "left" } } }),
      kind: "gap",
    };
    expect(sentence(policyOf(duty), gap, "en")).toBe(
      "P1: when the school has reported; due; absent without leave since 2025-10-14, 3 whole school days, has left since, and no school says that it arrived; the library's own notice, not the document's.",
    );
    expect(reason(gap).zh).toBe("自2025-10-14起无故缺课3天，已离校，尚无学校确认接收");
  });
});

describe("the parts", () => {
  it("names offices and places, never persons", () => {
    expect(bearersText([{ role: "principal", at: "S01", persons: ["zhang-77"], force: "binding" }], "en")).toBe(
      "the principal of S01",
    );
    expect(
      bearersText(
        [
          { role: "school", at: "S01", force: "binding" },
          { role: "guardian", force: "expected" },
        ],
        "zh",
      ),
    ).toBe("学校S01和监护人");
    expect(bearersText([], "en")).toBe("the body in charge");
  });

  it("shows a standing with its day", () => {
    expect(standing(found(duty, { due: "2025-10-14T16:00" }))).toEqual({
      zh: "待办（期限2025-10-14 16:00）",
      en: "due (due 2025-10-14 16:00)",
    });
    expect(standing(found(duty, { marks: { ...open, stage: "lapsed" } }))).toEqual({ zh: "已无需办理", en: "lapsed" });
  });

  it("says the task of a rule that the policy does not have by its id, so that a host sees the mistake", () => {
    expect(task(policyOf(), found(duty)).en).toBe("school S01 must, for P1, ours");
  });
});

describe("every finding as a sentence", () => {
  const stages: { readonly [K in Rule["kind"]]: readonly Marks["stage"][] } = {
    duty: ["scheduled", "open", "fulfilled", "lapsed", "withdrawn"],
    requirement: ["holds", "violated"],
    prohibition: ["violated", "withdrawn"],
    target: ["open", "met", "notMet"],
    consequence: ["eligible", "decided", "withdrawn"],
  };
  const subjects = ["pupil", "class", "grade", "school", "village", "township", "authority"] as const;

  const anyFinding = (rule: Rule): fc.Arbitrary<Finding> =>
    fc
      .record({
        stage: fc.constantFrom(...stages[rule.kind]),
        timeliness: fc.constantFrom("onTime", "overdue", "late", "moot"),
        force: fc.constantFrom("binding", "expected", "advisory"),
        certainty: fc.constantFrom("certain", "possible", "provisional", "notEvaluable"),
        subject: fc.constantFrom(...subjects),
        value: fc.constantFrom("148/150", "0/0", "3"),
        run: fc.boolean(),
        away: fc.integer({ min: 0, max: 4 }),
      })
      .map(({ subject, value, run, away, ...marks }) =>
        found(rule, {
          marks,
          subject: { kind: subject, id: "P1" },
          period: "2025-H2",
          due: "2025-10-20",
          target: "2025-10-21",
          because: {
            trigger: { at: "2025-10-14", what: { zh: "某事由", en: "some occasion" }, events: [] },
            facts: [{ what: { zh: "数字", en: "figure" }, value }],
            ...(run ? { run: awayFor(away) } : {}),
          },
        }),
      );

  const anyFound: fc.Arbitrary<readonly [Policy, Finding]> = anyPolicy.chain((policy) =>
    fc.constantFrom(...policy.rules).chain((rule) => anyFinding(rule).map((finding) => [policy, finding] as const)),
  );

  it("is one sentence with the next action and the reason, names nobody, and holds no word of the program", () => {
    fc.assert(
      fc.property(anyFound, ([policy, finding]) => {
        for (const language of languages) {
          const whole = sentence(policy, finding, language);
          const parts = [task(policy, finding), standing(finding)];
          for (const part of parts) expect(whole.toLowerCase()).toContain(part[language].toLowerCase());
          expect(whole).toContain(reason(finding)[language]);
          expect(whole).toContain("any/c1");
          expect(whole).toContain(language === "zh" ? "2025年下半年" : "2025-H2");
          expect(whole).toContain(finding.subject.id);
          expect(whole).not.toContain("zhang-77");
          expect(whole).toMatch(language === "zh" ? /[^。]。$/ : /^[\p{Lu}].*[^.]\.$/su);
          expect(whole.match(/。/g) ?? []).toHaveLength(language === "zh" ? 1 : 0);
          expect(faultsOf(whole, language, ["any/c1", "c1", "S01", "P1"])).toEqual([]);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("tells an open duty's bearer to act by its day, and a thing of the past as past", () => {
    fc.assert(
      fc.property(anyFound, ([policy, finding]) => {
        const en = sentence(policy, finding, "en");
        const how = standingOf(finding.marks, finding.kind);
        if (how === "due" || how === "overdue" || how === "moot") expect(en).toContain("(due 2025-10-20)");
        if (how === "advised") expect(en).toContain("(aim at 2025-10-21)");
        if (how === "done" || how === "lapsed") expect(en).toMatch(/ (was|were) to,/);
      }),
    );
  });
});

function awayFor(days: number): NonNullable<Explanation["run"]> {
  return {
    from: "2025-10-14",
    lastMissed: { date: "2025-10-16", session: "pm" },
    days: { least: days, most: days },
    halfDays: { least: days * 2 + 1, most: days * 2 + 1 },
    excusedSessions: 0,
    correctedSessions: 0,
    unknown: [],
  };
}
