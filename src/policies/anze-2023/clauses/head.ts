import type { Clause } from "../../../rules/policy.js";

/** Head of the notice, opening paragraph of the plan, and section 一. */
export type HeadClause = "0a" | "0b" | "0c" | "0d" | "0e" | "1a" | "1b" | "1c";

/** Head of the notice, opening paragraph of the plan and its aims (section 一). */
export const head: Readonly<Record<HeadClause, Clause>> = {
  "0a": {
    at: "通知 主送",
    summary: {
      zh: "通知发给县直的中小学和各镇的中心校",
      en: "Addressed to the primary and secondary schools directly under the county and to the central schools of the towns",
    },
    note: {
      zh: "没有规则，由文件自身的数据体现：受约束的单位。县政府、镇、村和部门在方案里有任务，但不是主送单位，见理解。没有单列的标题不另成条",
      en: "No rule: the policy's own data hold it, whom it binds. County, towns, villages and departments are given tasks in the plan and are no addressees, as a reading says. Headings that are not listed have no clause of their own",
    },
  },
  "0b": {
    at: "通知 第1句",
    computable: "no",
    summary: {
      zh: "目的：使全县的这项工作更规范，贯彻上级精神，建起各方联手、逐级包干的责任机制，让每个孩子受到公平、优质的教育",
      en: "Purpose: to put the county's work in order, to carry out what higher levels have set, to build the mechanism of joint control and contracted responsibility, and to give every child fair and good education",
    },
    note: { zh: "只说明目的，没有规定谁做什么", en: "A purpose; it tells nobody to do anything" },
  },
  "0c": {
    at: "通知 第2句",
    computable: "no",
    summary: {
      zh: "方案发到各校，各校联系自身情况照此办理",
      en: "The plan is sent to the schools, which carry it out as their circumstances require",
    },
    note: {
      zh: "总的要求，没有可判定的行为；看得见的一项是本校工作方案，见四（四）",
      en: "A general demand; no act to be judged. What can be seen of it, each school's own plan, stands in 4.4a",
    },
  },
  "0d": {
    at: "通知 落款、附注、印发",
    summary: {
      zh: "由县教科局发文，其办公室2023年7月6日印发，对外公开",
      en: "Issued by the county's education and science bureau, printed by its office on 6 July 2023, and open to the public",
    },
    note: {
      zh: "没有规则，由文件自身的数据体现：发文机关、文号、发文日期。没有写施行日和有效期，见理解",
      en: "No rule: the policy's own data hold it, its issuer, number and date. It names no day from which or until which it is in force, as a reading says",
    },
  },
  "0e": {
    at: "方案 首段",
    computable: "no",
    summary: {
      zh: "交代背景：贯彻上级精神，解决失学和辍学，使义务教育更有保障，要求照方案执行",
      en: "The background: in the spirit of higher levels, children out of school are to be brought back and compulsory education better secured; the plan is to be followed",
    },
    note: { zh: "说明目的，没有可判定的行为", en: "A purpose; no act to be judged" },
  },
  "1a": {
    at: "一 其一",
    computable: "no",
    summary: {
      zh: "守住脱贫的成果并同乡村振兴接起来，使义务教育的保障更稳、更高",
      en: "What was won against poverty is held and joined to the revival of the countryside; compulsory education is secured more steadily and better",
    },
    note: { zh: "方向，没有可衡量的标准", en: "A direction; there is no measure of it" },
  },
  "1b": {
    at: "一 其二",
    summary: { zh: "接受义务教育的孩子，不让任何一个掉队", en: "No child is lost to compulsory education" },
  },
  "1c": {
    at: "一 其三",
    computable: "no",
    summary: {
      zh: "把教育办得让群众满意，为现代化出力",
      en: "Education with which the people are content, and which serves modernisation",
    },
    note: { zh: "号召，没有可判定的行为", en: "An exhortation; no act to be judged" },
  },
};
