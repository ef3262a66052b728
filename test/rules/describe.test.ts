import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Language } from "../../src/model/text.js";
import { coreVocabulary, extendVocabulary } from "../../src/model/vocabulary.js";
import { city2016 } from "../../src/policies/city-2016/policy.js";
import {
  contactOnDayOne,
  halfDayReport,
  jointPersuasion,
  leaderVisitOnDayTwo,
  reportAfterTwoFailures,
} from "../../src/policies/city-2016/rules/ladder.js";
import type { Deadline } from "../../src/rules/deadline.js";
import { describe as describeRule } from "../../src/rules/describe.js";
import type { Duty, Trigger } from "../../src/rules/duty.js";
import type { Policy } from "../../src/rules/policy.js";
import type { Rule } from "../../src/rules/rule.js";
import type { Evidence, State } from "../../src/rules/state.js";
import { oneSchoolDay, term } from "../../src/rules/words.js";
import { arbitraryPolicy } from "../support/arbitraries/policies.js";
import { anyPolicy, policyOf } from "./any-rule.js";
import { faultsOf } from "./faults.js";

const languages: readonly Language[] = ["zh", "en"];

const duty: Duty = {
  kind: "duty",
  id: "ours",
  cites: ["c1"],
  readings: [],
  bearers: ["school"],
  when: { kind: "enrolled" },
  must: { kind: "did", act: { kind: "homeVisit", where: {} } },
  due: { kind: "sameDay" },
};

function said(rule: Rule, language: Language): string {
  return describeRule(policyOf(rule), rule, language);
}

describe("the ladder of the city, said", () => {
  it.each([
    [
      halfDayReport,
      "When an absence without leave reaches half a day, the homeroom teacher must report the absence to the school (no time is stated; aim: the same day) (2.1.2h).",
      "无故缺课满半天的，班主任应向学校报告缺课情况（原文未定时限，以当天为目标）",
    ],
    [
      contactOnDayOne,
      "When an absence without leave reaches 1 whole school day, the homeroom teacher must, the same day, visit the home and meet somebody, or reach the guardian by telephone (2.1.2i).",
      "无故缺课满1个上学日的，班主任应于当天家访（须见到人），或与家长电话沟通（须接通）",
    ],
    [
      leaderVisitOnDayTwo,
      "When an absence without leave enters its second school day, the school leader must, the same day, visit the home in person and meet the guardian or the child to bring the child back, and find out the reason at the home (2.1.2j).",
      "无故缺课至第2个上学日的，学校领导应于当天亲自上门家访，见到监护人或学生本人，劝其返校，并上门问明原因",
    ],
    [
      reportAfterTwoFailures,
      'When 2 persuasions on end have failed, or the home has been visited in person by the school to bring the child back (twice on end, and the child has stayed away), the school must report the failed persuasion to the township government, and report the failed persuasion to the education authority (the text only says "by procedure"; aim: within 1 school day) (2.1.2k).',
      "连续2次劝复无效，或学校已亲自上门家访，劝其返校（连续2次，学生仍未到校）的，学校应向镇政府（街道办事处）报告劝复无效的情况，并向上级教育主管部门报告劝复无效的情况（原文只写“按程序”，以1个上学日内为目标）",
    ],
    [
      jointPersuasion,
      "When a report of the failed persuasion has been made by the school to the township government (for the first time in a run of absence), the township government, the police station and the school must persuade the child and the family together, with each of them taking part, as long as the pupil is absent without leave (no time is stated) (2.1.2l).",
      "学校已向镇政府（街道办事处）报告劝复无效的情况（同一次缺课只计首次）的，镇政府（街道办事处）、公安派出所和学校应联合劝导学生及其家人（须有各方参加），限于无故缺课的期间（原文未定时限）",
    ],
  ])("$id", (rule, en, zh) => {
    expect(describeRule(city2016, rule, "en")).toBe(en);
    expect(describeRule(city2016, rule, "zh")).toContain(zh);
    for (const id of rule.cites) expect(describeRule(city2016, rule, "zh")).toContain(id);
  });
});

describe("when a duty arises", () => {
  const visit = { kind: "homeVisit", where: { by: "school" } } as const;
  it.each<[Trigger, string, string]>([
    [{ kind: "each", period: { kind: "halfYear" } }, "For each pupil, each half year, ", "对每名学生，每半年，"],
    [{ kind: "each", period: { kind: "term", terms: ["autumn"] } }, "each autumn term, ", "每学年秋季学期，"],
    [{ kind: "each", period: { kind: "month", months: [3, 9] } }, "each March and September, ", "每年3月和9月，"],
    [{ kind: "inTerm" }, "when a term is running, ", "处于学期之中的，"],
    [{ kind: "always" }, "at all times, ", "任何时候，"],
    [{ kind: "happens", act: visit }, "When the home has been visited by the school, ", "学校已家访的，"],
    [{ kind: "absent" }, "When the pupil is absent without leave, ", "无故缺课的，"],
    [
      { kind: "absentFor", edge: "enters", length: { unit: "halfDay", count: 21 } },
      "When an absence without leave enters its 21st half day, ",
      "无故缺课至第21个半天的，",
    ],
    [
      { kind: "persuasionsFailed", count: 3, attempts: [visit], within: "case" },
      "When 3 persuasions in one case have failed, ",
      "同一个案内累计3次劝复无效的，",
    ],
    [
      { kind: "counted", count: 2, act: visit, within: { kind: "term" } },
      "When the home has been visited by the school (twice in one term), ",
      "学校已家访（同一学期内满2次）的，",
    ],
    [
      { kind: "since", act: { kind: "riskNoted", where: {} }, until: { kind: "riskCleared", where: {} } },
      "When a tendency to drop out has been noted, and after that it is not yet so that the tendency to drop out has been found to be over, ",
      "发现辍学倾向，其后尚未出现“辍学倾向已消除”的，",
    ],
    [
      { kind: "factIs", fact: "hardship", value: true },
      "When it is on record that the pupil is in hardship, ",
      "记录为家庭经济困难的，",
    ],
    [
      { kind: "factIs", fact: "whereabouts", value: "untraceable" },
      'When the record of the pupil says "untraceable" about "whereabouts", ',
      "记录为去向不明的，",
    ],
    [
      { kind: "caseIs", statuses: ["suspected", "confirmed"] },
      'When the case of the pupil stands as "suspected dropout" or "confirmed dropout", ',
      "处于“疑似辍学”或“确认辍学”状态的，",
    ],
    [
      { kind: "stageIs", stages: ["primary", "junior"] },
      "When the pupil is in primary or junior secondary school, ",
      "就读于小学或初中的，",
    ],
    [{ kind: "youngerThan", years: 16 }, "When the pupil is younger than 16, ", "不满16周岁的，"],
    [
      { kind: "assignedTo", as: "helper", atLeast: 3 },
      "When at least 3 persons are assigned to the pupil as helpers, ",
      "已落实不少于3名帮扶责任人的，",
    ],
    [
      { kind: "assignedTo", as: "responsible", atLeast: 1, office: "subjectTeacher" },
      "When at least 1 person is assigned to the pupil as responsible person, from the office of subject teacher, ",
      "已落实包保责任人（由任课教师担任）的，",
    ],
    [{ kind: "held", office: "principal" }, "When the pupil has a principal on record, ", "有登记在册的校长的，"],
    [
      { kind: "done", evidence: { kind: "times", count: 3, act: visit }, per: { kind: "term" } },
      "When this term the home has been visited by the school, at least 3 times, ",
      "本学期内学校已家访，不少于3次的，",
    ],
    [
      { kind: "missed", duty: { policy: "any", rule: "titled" } },
      'When the step "some step" is overdue, ',
      "“某一步”逾期未办的，",
    ],
    [
      { kind: "missed", duty: { policy: "any", rule: "plain" } },
      "When what c1 asks for is overdue, ",
      "c1所定事项逾期未办的，",
    ],
    [
      { kind: "performed", duty: { policy: "other", rule: "x" } },
      "When what another document asks for has been done, ",
      "另一文件所定事项已办结的，",
    ],
    [
      {
        kind: "measured",
        measure: { kind: "figure", indicator: "dropoutRate:junior" },
        per: { kind: "schoolYear" },
        is: "over",
        level: 0.018,
      },
      "When the latest published junior secondary dropout rate of a school year is over 1.8 %, ",
      "最近公布的学年初中辍学率超过1.8%的，",
    ],
    [
      {
        kind: "measured",
        measure: { kind: "tally", act: { kind: "dropoutConfirmed", where: {} } },
        per: { kind: "schoolYear" },
        is: "atLeast",
        level: { parameter: "missing" },
      },
      `When the number of times that the dropout has been confirmed, in one school year, is at least the number set for it ("the 'number' set", not yet set), `,
      "本学年“确认辍学”的人次不少于规定的数（“所定的‘数’”，尚未设定）的，",
    ],
    [
      { kind: "rising", indicator: "dropoutRate", per: { kind: "schoolYear" }, times: 3 },
      "When the dropout rate of a school year has risen 3 periods on end, ",
      "学年辍学率连续3期上升的，",
    ],
    [
      {
        kind: "and",
        of: [{ kind: "absent" }, { kind: "or", of: [{ kind: "enrolled" }, { kind: "youngerThan", years: 6 }] }],
      },
      "When the pupil is absent without leave, and (the pupil is expected in a class, or the pupil is younger than 6), ",
      "无故缺课，且（在班就读，或不满6周岁）的，",
    ],
    [
      { kind: "not", of: { kind: "factIs", fact: "orphan", value: true } },
      "When it is not on record that the pupil is an orphan, ",
      "未记录为孤儿的，",
    ],
    [
      { kind: "not", of: { kind: "factIs", fact: "idleMinor", value: false } },
      "When it is not on record as not so that the pupil is an idle minor in society, ",
      "未记录为“社会闲散未成年人：否”的，",
    ],
    [
      { kind: "not", of: { kind: "stageIs", stages: ["senior"] } },
      "When the pupil is not in senior secondary school, ",
      "不就读于高中的，",
    ],
    [
      { kind: "not", of: { kind: "caseIs", statuses: ["confirmed"] } },
      'When the case of the pupil does not stand as "confirmed dropout", ',
      "未处于“确认辍学”状态的，",
    ],
    [{ kind: "not", of: { kind: "inTerm" } }, "When it is not so that a term is running, ", "并非“处于学期之中”的，"],
    [
      {
        kind: "or",
        of: [
          { kind: "factIs", fact: "hardship", value: true },
          { kind: "factIs", fact: "orphan", value: true },
        ],
      },
      "When it is on record that the pupil is in hardship or is an orphan, ",
      "记录为家庭经济困难或孤儿的，",
    ],
    [
      {
        kind: "every",
        members: "pupil",
        where: { kind: "enrolled" },
        of: { kind: "assignedTo", as: "responsible", atLeast: 1 },
      },
      "When for each pupil, where that pupil is expected in a class, it is so that at least 1 person is assigned to that pupil as responsible person, ",
      "每名学生（限于在班就读的）均已落实包保责任人的，",
    ],
    [
      { kind: "some", members: "class", of: { kind: "stageIs", stages: ["primary"] } },
      "When for at least one class it is so that that class has primary classes, ",
      "至少一个班级设有小学班级的，",
    ],
  ])("%j", (when, en, zh) => {
    expect(said({ ...duty, when }, "en")).toContain(en);
    expect(said({ ...duty, when }, "zh")).toContain(zh);
  });
});

describe("what performs a duty", () => {
  const call = { kind: "phoneCall", where: { by: "school", purpose: "return" } } as const;
  it.each<[Evidence, string, string]>([
    [
      { kind: "did", act: { kind: "homeVisit", where: { by: "principal" } } },
      "visit the home (by the principal)",
      "由校长家访",
    ],
    [
      { kind: "did", act: { kind: "phoneCall", where: { live: false } } },
      "telephone the home (call not answered)",
      "电话沟通（须未接通）",
    ],
    [
      { kind: "did", act: { kind: "filed", where: { file: "prone", contents: { includes: ["family", "study"] } } } },
      "put the child on file among pupils prone to drop out with the family circumstances and study situation",
      "建档登记（易辍学生），载明家庭情况和学习情况",
    ],
    [
      {
        kind: "did",
        act: {
          kind: "activity",
          where: { topic: "lawPublicity", parties: { includes: ["labourDepartment", "justiceDepartment"] } },
        },
      },
      "hold an activity for publicity for the law together with the labour department and the justice department",
      "会同人社局和司法行政部门开展法律法规宣传活动",
    ],
    [
      { kind: "did", act: { kind: "screening", where: { of: "idleMinors", parties: { includes: ["school"] } } } },
      "help to carry out a screening for vagrant children and idle youth",
      "配合开展流浪儿童和闲散青少年摸底排查",
    ],
    [
      { kind: "did", act: { kind: "activity", where: { means: { known: true } } } },
      "hold an activity (by means on record)",
      "开展活动（记明形式）",
    ],
    [
      { kind: "times", count: 1, atMost: 2, act: { kind: "conference", where: {} } },
      "hold a joint conference, 1 to 2 times (more is only noted)",
      "召开联席会议，1至2次（超出的只作提示）",
    ],
    [
      { kind: "times", count: 1, act: { kind: "screening", where: {} } },
      "carry out a screening, at least once",
      "开展摸底排查，不少于1次",
    ],
    [
      { kind: "distinct", count: 3, field: "person", act: call },
      'telephone the home to bring the child back, with at least 3 different entries under "person who acted"',
      "电话沟通，劝其返校，其中“经办人”各不相同的不少于3个",
    ],
    [
      { kind: "sum", atLeast: 2, field: "copies", act: { kind: "notice", where: { notice: "urging" } } },
      'serve a notice (urging to act), with "number of copies" adding up to at least 2',
      "送达通知（敦促），份数共不少于2",
    ],
    [
      { kind: "jointly", parties: ["school", "policeStation"] },
      "persuade the child and the family together, with the school and the police station taking part",
      "共同劝导学生及其家人（须有学校和公安派出所参加）",
    ],
    [
      {
        kind: "forEach",
        members: "class",
        of: { kind: "did", act: { kind: "documentAdopted", where: { document: "proneList" } } },
      },
      "for each class, set up in writing the list of pupils prone to drop out",
      "对每个班级以书面形式建立易辍学生名册",
    ],
    [
      {
        kind: "allOf",
        of: [
          {
            kind: "anyOf",
            of: [
              { kind: "did", act: { kind: "homeVisit", where: {} } },
              { kind: "did", act: { kind: "talk", where: {} } },
            ],
          },
          { kind: "did", act: { kind: "planned", where: { plan: "care" } } },
        ],
      },
      "(visit the home, or hold a talk), and draw up measures of care for the child",
      "（家访，或约谈），并制定关爱帮扶措施",
    ],
  ])("%j", (must, en, zh) => {
    expect(said({ ...duty, must }, "en")).toBe(
      `When the pupil is expected in a class, the school must, the same day, ${en} (c1).`,
    );
    expect(said({ ...duty, must }, "zh")).toBe(`在班就读的，学校应于当天${zh}（一 c1）。`);
  });
});

describe("a duty of each period that is due the same day", () => {
  it.each([
    [
      term("autumn"),
      "each autumn term, the school must, by the end of its first day,",
      "每学年秋季学期，学校应于开学当天结束前",
    ],
    [oneSchoolDay, "each school day, the school must, the same day,", "每个上学日，学校应于当天"],
  ])("%j", (period, en, zh) => {
    const rule: Duty = { ...duty, when: { kind: "each", period } };
    expect(said(rule, "en")).toContain(en);
    expect(said(rule, "zh")).toContain(zh);
  });

  it("which may arise in the midst of it, is due on the day on which it does", () => {
    const rule: Duty = { ...duty, when: { kind: "each", period: term() }, while: { kind: "enrolled" } };
    expect(said(rule, "en")).toContain("each term, the school must, the same day,");
    expect(said(rule, "zh")).toContain("每学期，学校应于当天");
  });
});

describe("a duty that lasts as long as what gives rise to it", () => {
  it("does not say it twice", () => {
    const suspected = { kind: "caseIs", statuses: ["suspected"] } as const;
    const zh = said({ ...duty, when: suspected, while: suspected }, "zh");
    expect(zh.split("疑似辍学")).toHaveLength(2);
    expect(zh).toContain("，不再如此的即不再需要");
    const other = { kind: "caseIs", statuses: ["confirmed"] } as const;
    expect(said({ ...duty, when: suspected, while: other }, "zh")).toContain("限于");
  });
});

describe("what is due so long after a period begins", () => {
  const spring = { kind: "each", period: { kind: "term" } } as const;
  const within = { kind: "within", amount: 1, unit: "week" } as const;

  it("says from when it is counted, unless the duty may arise later in the period", () => {
    const rule = { ...duty, when: spring, due: within } satisfies Duty;
    expect(said(rule, "zh")).toContain("开学后1周内");
    expect(said(rule, "en")).toContain("within 1 week of its beginning");
    expect(said({ ...rule, while: { kind: "inTerm" } }, "zh")).not.toContain("开学后");
    expect(said({ ...duty, when: { kind: "each", period: { kind: "month" } }, due: within }, "zh")).toContain(
      "当期开始后1周内",
    );
    expect(said({ ...duty, when: { kind: "enrolled" }, due: within }, "zh")).not.toContain("开始后");
  });
});

describe("one act of several bearers", () => {
  const bulletin = (by: string): Evidence => ({ kind: "did", act: { kind: "bulletin", where: { by } } });
  const rule = (kind: "allOf" | "anyOf", ...actors: readonly string[]): Duty => ({
    ...duty,
    bearers: ["school", "villageCommittee"],
    must: { kind, of: actors.map(bulletin) },
  });

  it("is said once, as wanted of each or of one of them", () => {
    const each = rule("allOf", "school", "villageCommittee");
    expect(said(each, "en")).toContain("must, the same day, exchange information by bulletin, each of them");
    expect(said(each, "zh")).toContain("学校和村（居）委会应于当天各自通报信息");
    const one = rule("anyOf", "school", "villageCommittee");
    expect(said(one, "en")).toContain("exchange information by bulletin (it is enough that one of them does)");
    expect(said(one, "zh")).toContain("通报信息（有一方办理即可）");
  });

  it("is said with its actors where these are not the bearers", () => {
    expect(said(rule("allOf", "school", "policeStation"), "zh")).toContain("由学校通报信息，并由公安派出所通报信息");
  });
});

describe("by when", () => {
  it.each<[Deadline, string, string]>([
    [{ kind: "sameDay", at: "16:00" }, "by 16:00 the same day", "当天16:00前"],
    [{ kind: "within", amount: 10, unit: "workingDay" }, "within 10 working days", "10个工作日内"],
    [
      { kind: "within", amount: 1, unit: "month", roll: "nextWorkingDay" },
      "within 1 month (moved on from a rest day to a working day)",
      "1个月内（遇休息日顺延）",
    ],
    [
      { kind: "within", amount: 3, unit: "schoolDay", startDay: "included", at: "12:00" },
      "within 3 school days (by 12:00, that day counted)",
      "3个上学日内（12:00前，当天计入）",
    ],
    [
      { kind: "within", amount: 5, unit: "schoolDay", suspendedWhile: { kind: "caseIs", statuses: ["returned"] } },
      'within 5 school days (not counting any day on which the case of the pupil stands as "returned, not closed yet")',
      "5个上学日内（处于“已返校、尚未销号”状态的日子不计入）",
    ],
    [
      { kind: "within", amount: { parameter: "given" }, unit: "calendarDay" },
      `within 2 calendar days ("the 'number' set")`,
      "2日内（“所定的‘数’”）",
    ],
    [
      { kind: "within", amount: { parameter: "dated" }, unit: "week" },
      `within a number of weeks ("the 'number' set")`,
      "若干周内（“所定的‘数’”）",
    ],
    [
      { kind: "within", amount: { parameter: "missing" }, unit: "week" },
      `within a number of weeks ("the 'number' set", not yet set)`,
      "若干周内（“所定的‘数’”，尚未设定）",
    ],
    [{ kind: "endOfPeriod" }, "by the end of the period", "当期结束前"],
    [{ kind: "onDayOfYear", month: 7, day: 15 }, "by 15 July", "7月15日前"],
    [{ kind: "onDate", date: "2024-09-29", at: "16:00" }, "by 16:00 on 29 September 2024", "2024年9月29日16:00前"],
    [{ kind: "namedInTrigger", field: "dueOn" }, "by the day that the record names", "所载日期前"],
  ])("%j", (due, en, zh) => {
    expect(said({ ...duty, due }, "en")).toBe(
      `When the pupil is expected in a class, the school must, ${en}, visit the home (c1).`,
    );
    expect(said({ ...duty, due }, "zh")).toBe(`在班就读的，学校应于${zh}家访（一 c1）。`);
  });

  it("says whose end of a period, and which act names the day", () => {
    const each = (due: Deadline): Duty => ({ ...duty, when: { kind: "each", period: { kind: "month" } }, due });
    expect(said(each({ kind: "endOfPeriod" }), "en")).toContain("must, by the end of the month, visit");
    expect(said(each({ kind: "endOfPeriod", at: "12:00" }), "zh")).toContain("应于当月最后一日12:00前家访");
    const served: Duty = {
      ...duty,
      when: { kind: "happens", act: { kind: "notice", where: {} } },
      due: { kind: "namedInTrigger", field: "dueOn" },
    };
    expect(said(served, "en")).toContain("must, by the day by which to act that the notice names, visit the home");
    expect(said(served, "zh")).toContain("应于该通知载明的期限前家访");
  });

  it("says where a policy moves days off rest days, and where a rule departs from it", () => {
    const policy: Policy = { ...policyOf(duty), counting: { startDay: "included", roll: "nextWorkingDay" } };
    const due = (options: object): string =>
      describeRule(policy, { ...duty, due: { kind: "within", amount: 2, unit: "calendarDay", ...options } }, "en");
    expect(due({})).toContain("within 2 calendar days (moved on from a rest day to a working day)");
    expect(due({ roll: "none", startDay: "excluded" })).toContain(
      "(that day not counted, also where it ends on a rest day)",
    );
    expect(due({ unit: "workingDay" })).toContain("within 2 working days,");
  });

  it("keeps the document's vague word, says it in English, and names the aim of a reading", () => {
    const vague = (word: string, target?: string): Duty => ({
      ...duty,
      due: { kind: "vague", word, ...(target === undefined ? {} : { target }) },
    });
    expect(said(vague("及时"), "zh")).toContain("（原文只写“及时”）");
    expect(said(vague("及时"), "en")).toContain('(the text only says "promptly")');
    expect(said(vague("旋即"), "en")).toContain("(the text has only a vague word for the time)");
    expect(said(vague("及时", "aimed"), "en")).toContain("aim: within a number of school days");
  });
});

describe("whom it binds, for whom, and for how long", () => {
  it("says of each subject that is not a child, and to whom of them it applies", () => {
    const rule: Duty = {
      ...duty,
      subject: "school",
      appliesTo: { kind: "stageIs", stages: ["primary"] },
      when: { kind: "each", period: { kind: "term" } },
    };
    expect(said(rule, "en")).toBe(
      "For each school, where the school has primary classes, each term, the school must, by the end of its first day, visit the home (c1).",
    );
    expect(said(rule, "zh")).toBe("对每所学校，凡设有小学班级的，每学期，学校应于开学当天结束前家访（一 c1）。");
  });

  it("says how strongly", () => {
    expect(said({ ...duty, force: "advisory" }, "en")).toContain("the school should, the same day, visit");
    expect(said({ ...duty, force: "advisory" }, "zh")).toContain("学校宜于当天");
    expect(said({ ...duty, bearers: ["guardian"] }, "en")).toContain(
      "the guardian is expected to, the same day, visit",
    );
    expect(said({ ...duty, bearers: ["school", "guardian"] }, "en")).toContain(
      "visit the home, which is only expected of the guardian",
    );
    expect(said({ ...duty, counterparty: ["guardian"] }, "en")).toContain("visit the home, owed to the guardian");
    expect(said({ ...duty, counterparty: ["guardian"] }, "zh")).toContain("家访（对象：监护人）");
  });

  it("says how long, save that a step of an absence ends with the absence", () => {
    const absent: State = { kind: "absent" };
    const reached: State = { kind: "absentFor", edge: "completes", length: { unit: "schoolDay", count: 1 } };
    expect(said({ ...duty, while: absent }, "en")).toContain(
      "visit the home, as long as the pupil is absent without leave",
    );
    expect(said({ ...duty, when: reached, while: absent }, "en")).not.toContain("as long as");
    expect(said({ ...duty, when: reached }, "en")).toContain("even once the child is back");
    expect(said({ ...duty, when: reached }, "zh")).toContain("返校后仍须办理");
    expect(said({ ...duty, when: reached, while: { kind: "enrolled" } }, "zh")).toContain("限于在班就读的期间");
  });
});

describe("the other kinds of rule", () => {
  const base = { id: "ours", cites: ["c1"], readings: [], bearers: ["school"] } as const;

  it.each<[Rule, string, string]>([
    [
      {
        ...base,
        kind: "requirement",
        given: { kind: "enrolled" },
        must: { kind: "assignedTo", as: "responsible", atLeast: 1 },
      },
      "For each pupil, as long as the pupil is expected in a class, the school must see to it that at least 1 person is assigned to the pupil as responsible person (c1).",
      "对每名学生，在班就读的期间，学校应确保已落实包保责任人（一 c1）。",
    ],
    [
      {
        ...base,
        kind: "requirement",
        subject: "township",
        given: { kind: "always" },
        must: { kind: "held", office: "policeStation" },
      },
      "For each township, the school must at all times see to it that the township has a person in charge of its police station on record (c1).",
      "对每个镇街，学校应始终确保有登记在册的公安派出所负责人（一 c1）。",
    ],
    [
      {
        ...base,
        kind: "prohibition",
        bearers: ["homeroomTeacher"],
        act: { kind: "incident", where: { by: "teacher", conduct: "mockery" } },
      },
      "The homeroom teacher must not let forbidden conduct occur (mockery) (c1).",
      "班主任不得发生违规行为（挖苦讽刺）（一 c1）。",
    ],
    [
      {
        ...base,
        kind: "prohibition",
        act: { kind: "notice", where: { notice: "order" } },
        unless: { kind: "notice", where: { notice: "order", dueOn: { known: true }, copies: 2 } },
      },
      "The school must not serve a notice (order to send the child to school), unless the record shows: day by which to act, number of copies: 2 (c1).",
      "学校不得送达通知（责令），但记录载明期限、份数：2的除外（一 c1）。",
    ],
    [
      {
        ...base,
        kind: "prohibition",
        bearers: ["employer"],
        act: { kind: "caseClosed", where: {} },
        unless: { kind: "returnCompleted", where: {} },
      },
      "The employer is expected not to close the case, unless the formalities of the entry or return have been completed (c1).",
      "用人单位不宜销号，但已办结入学、复学手续的除外（一 c1）。",
    ],
    [
      {
        ...base,
        kind: "target",
        subject: "authority",
        measure: { kind: "figure", indicator: "retentionRate:primary" },
        per: { kind: "schoolYear" },
        goal: { kind: "level", is: "equals", level: 1 },
      },
      "For each authority's area, each school year, the school must see to it that the primary retention rate is exactly 100 % (c1).",
      "对全市（县、区），每学年，学校应确保小学巩固率为100%（一 c1）。",
    ],
    [
      {
        ...base,
        kind: "target",
        subject: "authority",
        measure: { kind: "figure", indicator: "retentionRate:junior" },
        per: { kind: "schoolYear" },
        goal: { kind: "risingUntil", level: 1 },
      },
      "For each authority's area, each school year, the school must see to it that the junior secondary retention rate rises from school year to school year until it is 100 %, and then stays there (c1).",
      "对全市（县、区），每学年，学校应确保初中巩固率逐学年上升，直至达到100%并保持（一 c1）。",
    ],
    [
      {
        ...base,
        kind: "target",
        subject: "school",
        force: "advisory",
        measure: { kind: "tally", act: { kind: "dropoutConfirmed", where: {} } },
        per: { kind: "schoolYear" },
        goal: { kind: "level", is: "atMost", level: 0 },
      },
      "For each school, each school year, the school should see to it that the number of times that the dropout has been confirmed is at most 0 (c1).",
      "对每所学校，每学年，学校宜确保“确认辍学”的人次不多于0（一 c1）。",
    ],
    [
      {
        ...base,
        kind: "consequence",
        subject: "school",
        when: { kind: "rising", indicator: "dropoutRate", per: { kind: "schoolYear" }, times: 3 },
        outcome: { zh: "通报批评", en: "public criticism" },
        finding: { zh: "措施不力", en: "measures were weak" },
        decidedBy: { kind: "decision", where: { matter: "titled" } },
      },
      'For each school, when the dropout rate of a school year has risen 3 periods on end, it is for the school to decide: public criticism (for people to judge: measures were weak, settled once a decision on the step "some step" has been taken) (c1).',
      "对每所学校，学年辍学率连续3期上升的，由学校研究决定：通报批评（须由人判断：措施不力，办结以此为准：已作出处理决定（事项：“某一步”））（一 c1）。",
    ],
  ])("$kind", (rule, en, zh) => {
    expect(said(rule, "en")).toBe(en);
    expect(said(rule, "zh")).toBe(zh);
  });
});

describe("every rule, said", () => {
  it("has no trace of the program or of the other language: the city's rules", () => {
    for (const rule of city2016.rules)
      for (const language of languages)
        expect(faultsOf(describeRule(city2016, rule, language), language, Object.keys(city2016.clauses))).toEqual([]);
  });

  it("has no trace of the program or of the other language: any rule", () => {
    fc.assert(
      fc.property(anyPolicy, (policy) => {
        for (const rule of policy.rules)
          for (const language of languages)
            expect(faultsOf(describeRule(policy, rule, language), language, Object.keys(policy.clauses))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("has no trace of the program or of the other language: the policies that the engine is tried on", () => {
    fc.assert(
      fc.property(arbitraryPolicy, (policy) => {
        for (const rule of policy.rules)
          for (const language of languages)
            expect(faultsOf(describeRule(policy, rule, language), language, Object.keys(policy.clauses))).toEqual([]);
      }),
    );
  });

  it("is one sentence that names its bearers and its clause", () => {
    fc.assert(
      fc.property(anyPolicy, (policy) => {
        for (const rule of policy.rules) {
          expect(describeRule(policy, rule, "en")).toMatch(/^\p{Lu}.* \(c1\)\.$/u);
          expect(describeRule(policy, rule, "zh")).toMatch(/（一 c1）。$/);
          expect(describeRule(policy, rule, "zh").match(/。/g)).toHaveLength(1);
        }
      }),
    );
  });

  it("says a host's own offices and acts by the host's own words, and does not stumble without them", () => {
    const ours = extendVocabulary(coreVocabulary, {
      roles: {
        "ours:dormKeeper": { label: { zh: "宿管员", en: "dormitory keeper" }, sits: "school", countsAs: ["school"] },
      },
      acts: {
        "ours:dormCheck": {
          about: "pupil",
          label: { zh: "查寝", en: "dormitory check" },
          deed: { zh: "[在{hour}]查寝", en: "check the dormitory[ at {hour}]" },
          happened: { zh: "已查寝", en: "the dormitory has been checked" },
          fields: { hour: { type: "text", label: { zh: "时刻", en: "hour" } } },
        },
      },
    });
    const rule: Duty = {
      ...duty,
      bearers: ["ours:dormKeeper"],
      must: { kind: "did", act: { kind: "ours:dormCheck", where: { by: "ours:dormKeeper", hour: { known: true } } } },
    };
    expect(describeRule(policyOf(rule), rule, "en", ours)).toContain(
      "the dormitory keeper is expected to, the same day, check the dormitory at hour (c1)",
    );
    expect(describeRule(policyOf(rule), rule, "zh", ours)).toContain("宿管员宜于当天在时刻查寝");
    expect(said(rule, "en")).toContain("do something that the vocabulary does not name");
    expect(said(rule, "zh")).toContain("办理词汇表以外的事项");
  });
});
