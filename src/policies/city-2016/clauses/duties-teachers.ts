import type { Clause } from "../../../rules/policy.js";

/** Section 二（一）2, 四要. */
export type DutiesTeachersClause = "2.1.2m" | "2.1.2n" | "2.1.2o" | "2.1.2p" | "2.1.2q";

/** How teachers treat their pupils (二（一）2 四要). */
export const dutiesTeachers: Readonly<Record<DutiesTeachersClause, Clause>> = {
  "2.1.2m": {
    at: "二（一）2 四要 其一",
    computable: "no",
    summary: {
      zh: "师德建设要持续加强：各中小学认真落实教师的职业道德规范，使教师的道德水准更高；教师要怀着感情对待每名学生的工作",
      en: "Teachers' ethics are to be strengthened without pause: all schools apply the code of professional ethics in earnest and raise its standard; teachers are to work with feeling for each pupil",
    },
    note: { zh: "态度和水准没有可衡量的行为", en: "Attitude and standard; no act that can be measured" },
  },
  "2.1.2n": {
    at: "二（一）2 四要 其二",
    computable: "partly",
    summary: {
      zh: "教师不得挖苦学生，也不得讽刺学生",
      en: "Teachers may not mock pupils or be sarcastic to them",
    },
    note: {
      zh: "只能判定有没有经查实的事件记录；没有记录不等于没有发生",
      en: "Worked out: only whether an established incident is on record. No record does not mean that none happened",
    },
  },
  "2.1.2o": {
    at: "二（一）2 四要 其三",
    computable: "partly",
    summary: {
      zh: "严禁对学生体罚，换一种形式的体罚同样严禁",
      en: "Corporal punishment of pupils is strictly forbidden, open or disguised",
    },
    note: {
      zh: "只能判定有没有经查实的事件记录；没有记录不等于没有发生",
      en: "Worked out: only whether an established incident is on record. No record does not mean that none happened",
    },
  },
  "2.1.2p": {
    at: "二（一）2 四要 其四",
    computable: "partly",
    summary: {
      zh: "教师要和学困生以及贫困生结对帮扶，形成尊重、关爱学生的风气",
      en: "Teachers are to pair up with pupils in learning difficulty and pupils in hardship, and make respect and care for pupils the climate of the school",
    },
    note: {
      zh: "每名这样的学生有没有结对教师可以判定；风气没有标准",
      en: "Worked out: whether each such pupil has a paired teacher. Not: the climate",
    },
  },
  "2.1.2q": {
    at: "二（一）2 四要 其五",
    computable: "partly",
    summary: {
      zh: "人要留住，心也要留住；确保没有一名学生流失，而且人人学得好",
      en: "Pupils are kept in body and in heart; it is ensured that each one stays and learns well",
    },
    note: {
      zh: "确认辍学而学年结束时没有返校的可以计数；是否学得好、心是否留住没有标准",
      en: "Worked out: whether a confirmed dropout is still out when the school year ends. There is no measure of hearts, nor of learning well",
    },
  },
};
