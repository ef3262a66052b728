import type { Clause } from "../../../rules/policy.js";

/** Section 三. */
export type ReturningClause =
  | "3.1a"
  | "3.1b"
  | "3.1c"
  | "3.1d"
  | "3.1e"
  | "3.2a"
  | "3.2b"
  | "3.2c"
  | "3.2d"
  | "3.2e"
  | "3.3a"
  | "3.3b"
  | "3.3c"
  | "3.3d"
  | "3.3e"
  | "3.3f"
  | "3.3g"
  | "3.3h";

/** Bringing dropouts back (section 三). */
export const returning: Readonly<Record<ReturningClause, Clause>> = {
  "3.1a": {
    at: "三、1 第1句",
    summary: { zh: "控辍保学由学校直接负责", en: "Schools are directly responsible for keeping children in school" },
    note: {
      zh: "由各条规则的责任单位体现：没有另外点名的，都由学校负责",
      en: "Held by those who bear the rules: wherever nobody else is named it is the school",
    },
  },
  "3.1b": {
    at: "三、1 第2句 其一",
    computable: "partly",
    summary: {
      zh: "学校及时掌握辖区内义务教育阶段谁辍学了",
      en: "Schools keep themselves informed promptly of who in their area drops out of compulsory school",
    },
    note: {
      zh: "以台账每月有没有更新来看；“及时”不是期限",
      en: "Worked out: whether the ledger is brought up to date each month. The word for the time is vague",
    },
  },
  "3.1c": {
    at: "三、1 第2句 其二",
    summary: {
      zh: "每名辍学学生都要定下三个帮扶责任人",
      en: "Each dropout is given three persons who are responsible for help",
    },
  },
  "3.1d": {
    at: "三、1 第2句 其三",
    computable: "no",
    summary: { zh: "督促、检查劝返复学", en: "The work of return is urged on and checked" },
    note: {
      zh: "没有写明查什么、多久一次，也没有写明由谁督促谁",
      en: "Neither what is checked nor how often is said, nor who urges whom",
    },
  },
  "3.1e": {
    at: "三、1 第3句",
    computable: "partly",
    summary: {
      zh: "学校会同司法部门宣传义务教育、未成年人保护等法律",
      en: "Together with the justice department the school makes the laws on education and on minors known",
    },
    note: {
      zh: "每学年有没有与司法部门一起宣传的记录可以判定；多久一次没有写明",
      en: "Worked out: whether publicity together with that department is on record each school year. The text gives no interval",
    },
  },
  "3.2a": {
    at: "三、2 第1句",
    computable: "partly",
    summary: { zh: "辍学学生由学校负责劝返复学", en: "The school is in charge of bringing dropouts back" },
    note: {
      zh: "确认辍学以后学校有没有劝返的记录可以判定；次数没有写明",
      en: "Worked out: whether the school has a persuasion on record once the dropout is confirmed. The text gives no number",
    },
  },
  "3.2b": {
    at: "三、2 第2句 其一",
    computable: "partly",
    summary: {
      zh: "学校劝了多次仍不回来的，会同民政、公安、乡镇政府和村委会查明情况，一起做学生和家长的工作",
      en: "Where the school has persuaded several times in vain, it joins with civil affairs, police, township and village to see how things stand and to work on pupil and parents",
    },
    note: {
      zh: "先由理解确定“多次”是几次，联合劝导有哪些单位参加可以判定；情况查没查清，由参加的单位写明，不判定；没有时限",
      en: "Worked out once a reading says how often several times is: which bodies took part. Whether things were cleared up those who took part say, and it is not judged. The text gives no deadline",
    },
  },
  "3.2c": {
    at: "三、2 第2句 其二",
    summary: { zh: "对这样的学生落实三人帮一人", en: "For such pupils the three helpers do their part" },
  },
  "3.2d": {
    at: "三、2 第3句 其一",
    computable: "partly",
    summary: {
      zh: "还不复学的，学校会同司法行政部门给父母（监护人）送法律文书，依法督促其送孩子上学",
      en: "If the pupil still stays away, the school and the justice administration serve a legal document on the parents, urging them under the law to send the child",
    },
    note: {
      zh: "联合劝导后仍未复学的，提示学校办理；送达哪种文书、什么时候送由有权的人决定",
      en: "Worked out: who is still away after the joint persuasion is pointed out to the school. Which document is served, and when, those with the power decide",
    },
  },
  "3.2e": {
    at: "三、2 第3句 其二",
    computable: "no",
    summary: {
      zh: "对拒不送孩子上学、情节严重而且影响较大的父母（监护人），用公诉等法律手段保障孩子受教育的权利",
      en: "Against parents who refuse, in a serious case of wide effect, legal means such as prosecution are to secure the child's right",
    },
    note: {
      zh: "三个条件都要由人判断，也没有写明由谁提起",
      en: "All three conditions are for people to judge, and it is not said who brings it",
    },
  },
  "3.3a": {
    at: "三、3 第1句 其一",
    summary: { zh: "学校要有控辍保学台账", en: "The school keeps a dropout-control ledger" },
  },
  "3.3b": {
    at: "三、3 第1句 其二",
    computable: "partly",
    summary: { zh: "台账的数据要及时更新", en: "Its data are kept up to date" },
    note: {
      zh: "每月有没有更新可以判定；“及时”不是期限",
      en: "Worked out: whether it was brought up to date in a month. The word for the time is vague",
    },
  },
  "3.3c": {
    at: "三、3 第2句 其一",
    summary: {
      zh: "学校在排查学生入学情况的基础上，给辍学学生立台账",
      en: "Building on the screening, the school enters its dropouts in a ledger",
    },
  },
  "3.3d": {
    at: "三、3 第2句 其二",
    computable: "partly",
    summary: { zh: "这份台账报给教育中心", en: "That ledger goes to the Centre" },
    note: {
      zh: "每名辍学学生有没有报给中心可以判定；没有时限",
      en: "Worked out: whether each dropout was reported to the Centre. The text gives no deadline",
    },
  },
  "3.3e": {
    at: "三、3 第2句 其三",
    computable: "partly",
    summary: {
      zh: "学校派教师到辍学学生家里动员",
      en: "The school sends teachers to the homes of dropouts to win them back",
    },
    note: {
      zh: "有没有这样的家访可以判定；次数没有写明",
      en: "Worked out: whether such a visit was made. The text gives no number",
    },
  },
  "3.3f": {
    at: "三、3 第2句 其四",
    computable: "no",
    summary: { zh: "学校帮着各村动员学生复学", en: "The school helps the villages to win pupils back" },
    note: { zh: "协助的角色，没有可判定的行为", en: "A supporting part; no act to be judged" },
  },
  "3.3g": {
    at: "三、3 第3句 其一",
    computable: "partly",
    summary: {
      zh: "学生劝回来以后，学校及时在台账里销号",
      en: "Once a pupil is back the school closes the entry promptly",
    },
    note: {
      zh: "返校以后有没有销号可以判定；“及时”不是期限",
      en: "Worked out: whether the entry was closed after the return. The word for the time is vague",
    },
  },
  "3.3h": {
    at: "三、3 第3句 其二",
    computable: "partly",
    summary: { zh: "复学的手续补齐", en: "The formalities of the return are completed" },
    note: {
      zh: "有没有办结手续的记录可以判定；包括哪些手续没有写明",
      en: "Worked out: whether their completion is on record. Which they are is not said",
    },
  },
};
