import type { Clause } from "../../../rules/policy.js";

/** Section 二（一）4. */
export type DutiesFamiliesClause = "2.1.4a" | "2.1.4b" | "2.1.4c";

/** Family education (二（一）4). */
export const dutiesFamilies: Readonly<Record<DutiesFamiliesClause, Clause>> = {
  "2.1.4a": {
    at: "二（一）4 第1句",
    computable: "partly",
    summary: {
      zh: "教育部门和妇联要重视、发展家庭教育，发挥其对未成年人思想道德的特殊作用；用好家长学校、家长委员会、各家庭教育指导站点和公益讲堂，靠讲座、沙龙、亲子阅读和家风家训征集等大力普及有关知识，使家长更会教子女",
      en: "The education department and the women's federation are to value and develop family education for its special part in minors' moral growth: through parents' schools and committees, guidance stations and public lectures, with talks, salons, shared reading and collections of family mottoes, they spread knowledge so that parents bring up children better",
    },
    note: {
      zh: "有没有活动记录可以判定；次数没有写明，效果没有标准",
      en: "Worked out: whether activities are on record. The text gives no number, and no measure of the effect",
    },
  },
  "2.1.4b": {
    at: "二（一）4 第2句 其一",
    computable: "no",
    summary: {
      zh: "加强家校之间的沟通，使家庭、学校、社会三方面的教育紧密结合，普及家教知识，帮助、引导家长形成正确观念",
      en: "Home and school are brought into closer contact, family, social and school education are closely joined, knowledge is spread, and parents are helped and guided to sound views",
    },
    note: { zh: "没有可衡量的行为", en: "No act that can be measured" },
  },
  "2.1.4c": {
    at: "二（一）4 第2句 其二",
    computable: "partly",
    summary: {
      zh: "消除因个别家长认为读书没有用而造成的辍学",
      en: "Dropout that comes from some parents' belief that study is useless is done away with",
    },
    note: {
      zh: "以此为原因的辍学可以计数；观念有没有改变无从判定",
      en: "Worked out: the number of dropouts with that reason. Not: what parents believe",
    },
  },
};
