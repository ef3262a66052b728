import type { Clause } from "../../../rules/policy.js";

/** Section 三. */
export type NetworksClause =
  | "3-head"
  | "3.1"
  | "3.2a"
  | "3.2b"
  | "3.3a"
  | "3.3b"
  | "3.3c"
  | "3.3d"
  | "3.4a"
  | "3.4b"
  | "3.4c"
  | "3.5a"
  | "3.5b"
  | "3.5c"
  | "3.5d"
  | "3.5e"
  | "3.5f"
  | "3.5g"
  | "3.6a"
  | "3.6b"
  | "3.6c"
  | "3.6d"
  | "3.6e";

/** Joint control and contracted responsibility (三). */
export const networks: Readonly<Record<NetworksClause, Clause>> = {
  "3-head": {
    at: "三、标题",
    summary: {
      zh: "建立各方联手控辍、逐级包干负责的机制，共有六条",
      en: "A mechanism of joint control and contracted responsibility is set up, in six strands",
    },
  },
  "3.1": {
    at: "三、一是",
    summary: {
      zh: "镇的领导干部各包一个村，村干部各包一个组，组里的干部各包到户",
      en: "Town leaders answer for villages, village cadres for groups, group cadres for households",
    },
  },
  "3.2a": {
    at: "三、二是 其一",
    summary: {
      zh: "教科局班子成员分片负责，科室分校负责，教师分学生负责",
      en: "Leaders of the bureau answer for areas, its sections for schools, teachers for pupils",
    },
  },
  "3.2b": {
    at: "三、二是 其二",
    summary: {
      zh: "责任分到人，下一级对上一级负责",
      en: "Responsibility is divided up, and each level answers to the one above",
    },
  },
  "3.3a": {
    at: "三、三是 其一",
    computable: "no",
    summary: {
      zh: "县政府统筹全县的劝返",
      en: "The county government co-ordinates bringing dropouts back in the county",
    },
    note: {
      zh: "统筹的角色，没有可判定的行为；县教科局也不能给县政府设定义务",
      en: "A co-ordinating part; no act to be judged, and the bureau cannot bind its own government",
    },
  },
  "3.3b": {
    at: "三、三是 其二",
    computable: "no",
    summary: {
      zh: "县政府建立、健全工作机制，劝返复学遇到的问题及时研究解决",
      en: "It sets up and completes the mechanisms and solves problems of the work promptly",
    },
    note: { zh: "问题是否研究、是否解决没有标准", en: "There is no measure of a problem studied or solved" },
  },
  "3.3c": {
    at: "三、三是 其三",
    computable: "partly",
    summary: {
      zh: "用人单位招用义务教育段孩子的，县政府组织查处",
      en: "It has employers investigated who take on children of compulsory school age",
    },
    note: {
      zh: "登记了在用人单位发现的孩子，就列为可以提请查处；查处什么、怎样处罚由人决定",
      en: "A child put down as found at work makes it fit to be referred; what is investigated and penalised is for people",
    },
  },
  "3.3d": {
    at: "三、三是 其四",
    computable: "partly",
    summary: {
      zh: "县政府要让本县没有找到或者没有确定监护人的孤儿、流浪人员中适龄的孩子上学",
      en: "It secures schooling for orphans of the county whose guardian was not found or determined, and for vagrants, of school age",
    },
    note: {
      zh: "登记为这两种情况的孩子有没有学上可以判定；怎样落实没有写明",
      en: "Worked out: whether a child on record as one of these is at school. How it is secured is not said",
    },
  },
  "3.4a": {
    at: "三、四是 其一",
    computable: "partly",
    summary: {
      zh: "县教科局组织宣传义务教育和未成年人保护等法律",
      en: "The bureau has the laws on compulsory education and on minors made known",
    },
    note: {
      zh: "有没有开展宣传可以判定；次数没有写明",
      en: "Worked out: whether there was publicity. How often is not said",
    },
  },
  "3.4b": {
    at: "三、四是 其二",
    computable: "partly",
    summary: {
      zh: "全县义务教育阶段有哪些学生辍学，县教科局心中有数",
      en: "The bureau keeps informed of the county's dropouts",
    },
    note: {
      zh: "台账有没有更新可以判定；多久一次没有写明",
      en: "Worked out: whether its ledger is brought up to date. How often is not said",
    },
  },
  "3.4c": {
    at: "三、四是 其三",
    computable: "no",
    summary: { zh: "县教科局支持镇、村劝返", en: "The bureau supports towns and villages in bringing back" },
    note: { zh: "配合的角色，没有可判定的行为", en: "A supporting part; no act to be judged" },
  },
  "3.5a": {
    at: "三、五是 其一",
    computable: "partly",
    summary: {
      zh: "镇政府依法组织劝返本镇的辍学学生",
      en: "The town government organises bringing back the dropouts of its area under the law",
    },
    note: {
      zh: "有没有人负责可以判定；怎样组织没有标准",
      en: "Worked out: whether somebody is in charge. How it is organised has no measure",
    },
  },
  "3.5b": {
    at: "三、五是 其二",
    summary: {
      zh: "学校向所在镇报送《义务教育阶段学生辍学情况报告单》，镇政府收到以后开始下一步",
      en: "Schools send the town government a form on each dropout, and its receipt starts the next step",
    },
  },
  "3.5c": {
    at: "三、五是 其三",
    computable: "partly",
    summary: {
      zh: "镇政府收到报告单后，及时把《限期返校通知书》发给监护人",
      en: "With the form in hand the town government promptly sends the guardian a letter that sets a day for the return",
    },
    note: {
      zh: "发了没有、定了哪一天、到期回来没有可以判定；“及时”“限期”没有天数",
      en: "Worked out: whether the letter went out, which day it set, and whether the pupil was back. Neither promptly nor the set time is a number of days",
    },
  },
  "3.5d": {
    at: "三、五是 其四",
    computable: "partly",
    summary: {
      zh: "到期仍不回校的，镇政府依法批评教育监护人",
      en: "Where the pupil still does not return the town government admonishes the guardian under the law",
    },
    note: {
      zh: "通知书写明的日子过了没有回来、批评教育了没有可以判定",
      en: "Worked out: whether the day set has passed, and whether the guardian was admonished",
    },
  },
  "3.5e": {
    at: "三、五是 其五",
    computable: "partly",
    summary: {
      zh: "同时责令监护人在期限以内送学生回校",
      en: "And orders the guardian to bring the pupil back within a set time",
    },
    note: {
      zh: "责令了没有、定了哪一天、到期回来没有可以判定；期限多长没有写明",
      en: "Worked out: whether the order was made, which day it set, and whether the pupil was back. How long it is to be is not said",
    },
  },
  "3.5f": {
    at: "三、五是 其六",
    computable: "partly",
    summary: {
      zh: "过了期限还不改的，司法部门依法发出司法文书，促其早日送学生复学",
      en: "Where that time passes in vain the judicial department issues judicial documents that urge an early return",
    },
    note: {
      zh: "过期没有可以判定；发什么文书、发不发由司法部门决定",
      en: "Worked out: whether the time has passed. Which document, and whether, is for the judicial department",
    },
  },
  "3.5g": {
    at: "三、五是 其七",
    computable: "no",
    summary: {
      zh: "情节严重的，或者已经构成犯罪的，依法追究责任",
      en: "Where the case is serious, or amounts to a crime, those responsible are pursued under the law",
    },
    note: { zh: "情节和是否犯罪由司法机关认定", en: "Gravity and crime are for the courts to find" },
  },
  "3.6a": {
    at: "三、六是 其一",
    computable: "partly",
    summary: { zh: "学校把学生入学的信息整理好", en: "Schools put the information on entry in order" },
    note: {
      zh: "每名学生有没有登记可以判定；登记什么、何时整理没有写明",
      en: "Worked out: whether each pupil has an entry on file. What it holds and when it is made is not said",
    },
  },
  "3.6b": {
    at: "三、六是 其二",
    summary: { zh: "学校建有辍学学生的台账", en: "Schools keep a ledger of dropouts" },
  },
  "3.6c": {
    at: "三、六是 其三",
    computable: "partly",
    summary: { zh: "台账上报镇政府和县教科局", en: "The ledger goes to the town government and to the bureau" },
    note: { zh: "两家都报了没有可以判定；何时报没有写明", en: "Worked out: whether it went to both. No time is set" },
  },
  "3.6d": {
    at: "三、六是 其四",
    computable: "partly",
    summary: { zh: "学校安排教师到辍学学生家里走访", en: "Schools have teachers visit dropouts at home" },
    note: {
      zh: "有没有教师走访可以判定；次数没有写明",
      en: "Worked out: whether a teacher visited. How often is not said",
    },
  },
  "3.6e": {
    at: "三、六是 其五",
    computable: "partly",
    summary: { zh: "学校配合镇政府劝返", en: "Schools co-operate with the town government in bringing back" },
    note: {
      zh: "有没有一起劝导的记录可以判定，见二、2；配合到什么程度没有标准",
      en: "Worked out: whether a persuasion with both is on record, as under section 2 of chapter 2. How far the co-operation goes has no measure",
    },
  },
};
