import { type ChildPaper, childPaper, type PaperScope } from "../kit/child-paper.js";
import type { ReportDefinition } from "../kit/report-definition.js";
import { failedOnEnd, reached } from "../source/failed-attempts.js";
import { stillAway } from "./away-now.js";
import { reasonKnown } from "./preconditions.js";
import { reportsMade } from "./served.js";

const fields = [
  "name",
  "sex",
  "school",
  "class",
  "homeAddress",
  "guardianName",
  "guardianPhone",
  "absentSince",
  "daysAbsent",
  "reason",
  "reasonFound",
  "attempts",
  "lastAttemptOn",
] as const;

/** The report that two persuasions on end have failed (劝复无效报告). */
export type FailedPersuasionReport = ChildPaper<(typeof fields)[number]>;

/**
 * The school's report, after two persuasions on end in vain, to the township and to the education authority (city-2016 2.1.2k). Two on end:
 * in one absence, without an attended session between. An early report on a tendency (2.2e) does not stand for it. Both recipients must have it.
 */
export const failedPersuasionReport: ReportDefinition<FailedPersuasionReport, PaperScope> = /* @__PURE__ */ childPaper({
  id: "failedPersuasionReport",
  title: { zh: "学生劝复无效情况报告", en: "Report on persuasion in vain" },
  about: ["pupil"],
  answers: ["city-2016/2.1.2k"],
  forms: [{ document: "city-2016", title: "报告 (按程序)" }],
  audiences: ["school", "townshipGovernment", "educationAuthority"],
  fieldsFrom: "inventory",
  from: "school",
  to: ["townshipGovernment", "educationAuthority"],
  fields,
  required: ["name", "school", "class", "guardianName"],
  needs: ["issuedOn"],
  before: [
    stillAway,
    {
      what: { zh: "连续两次劝复无效的记录", en: "two persuasions on end in vain, on record" },
      owedBy: "school",
      met: (child) => reached(failedOnEnd(child), 2),
    },
    reasonKnown,
  ],
  says: (words) => [
    {
      zh: `我校学生${words.field("name").zh}（${words.field("class").zh}）自${words.field("absentSince").zh}起无故未到校，连续缺课至少${words.field("daysAbsent").zh}天。经连续两次劝复无效（经过附后），目前仍未返校。`,
      en: `${words.field("name").en} (${words.field("class").en}) of this school has been absent without leave since ${words.field("absentSince").en}, for at least ${words.field("daysAbsent").en} school days. Two persuasions on end were in vain, as told below, and the child is still away.`,
    },
    {
      zh: "现按程序报告，请镇政府（街道办事处）会同公安派出所与我校对该生及其家庭成员进行联合劝导，并请教育主管部门指导。",
      en: "We report this as the procedure asks. We ask the township to persuade child and family together with the police station and us, and the education authority for guidance.",
    },
  ],
  withAttempts: true,
  servedBy: reportsMade("failedPersuasion"),
  receipt: true,
});
