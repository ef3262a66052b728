import type { Clause } from "../../../rules/policy.js";

/** Section 三. */
export type OrganisationClause =
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
  | "3.2f"
  | "3.3a"
  | "3.3b"
  | "3.3c"
  | "3.3d"
  | "3.3e"
  | "3.3f";

/** Organisation, working system and assessment (三). */
export const organisation: Readonly<Record<OrganisationClause, Clause>> = {
  "3.1a": {
    at: "三、1 第1句 其一",
    summary: {
      zh: "为组织和协调这项工作，市一级由市委和市政府设立未成年人控辍保学工作领导小组",
      en: "To organise and co-ordinate the work, the city's Party committee and government set up a leading group for keeping minors in school",
    },
  },
  "3.1b": {
    at: "三、1 第1句 其二",
    computable: "no",
    summary: {
      zh: "领导小组协调成员单位，使其各尽其责、积极联动，一起做好未成年人保护",
      en: "The leading group sees to it that the member units each do their part and act together to protect minors",
    },
    note: { zh: "协调的角色，没有可判定的行为", en: "A co-ordinating part; no act to be judged" },
  },
  "3.1c": {
    at: "三、1 第2句 其一",
    summary: {
      zh: "各镇街也要有相应的领导机构，并确定由专人负责",
      en: "Each township (subdistrict) is to set up a leading body as well, with a person appointed to be in charge",
    },
  },
  "3.1d": {
    at: "三、1 第2句 其二",
    computable: "partly",
    summary: {
      zh: "各镇街要具体安排本辖区的控辍保学和未成年人保护",
      en: "They are to make specific arrangements for protecting minors and keeping them in school in their area",
    },
    note: {
      zh: "有没有安排的文件可以判定；两件是否都写到、是否具体不判定",
      en: "Worked out: whether there is a document of the arrangements. Whether it is about both, and how specific it is, is not judged",
    },
  },
  "3.1e": {
    at: "三、1 第2句 其三",
    summary: {
      zh: "组织体系由此分为三级，依次是市、镇街和村（社区）",
      en: "So there are three levels of organisation: city, township (subdistrict), village (community)",
    },
  },
  "3.2a": {
    at: "三、2 第1句 其一",
    computable: "no",
    summary: {
      zh: "由领导小组牵头履职，抓好全市未成年人的保护和控辍",
      en: "The city's leading group is to take the lead well, in dropout control and the protection of minors throughout the city",
    },
    note: { zh: "牵头的角色，没有可判定的行为", en: "A leading part; no act to be judged" },
  },
  "3.2b": {
    at: "三、2 第1句 其二",
    computable: "partly",
    summary: {
      zh: "领导小组要建立健全三项制度：联席会议、信息通报、工作督查",
      en: "The leading group is to set up and complete three systems: joint conference, information bulletin, inspection of the work",
    },
    note: {
      zh: "三项制度有没有文件可以判定；是否健全没有标准",
      en: "Worked out: whether there is a document of each system. Not: whether they are complete",
    },
  },
  "3.2c": {
    at: "三、2 第1句 其三",
    computable: "partly",
    summary: {
      zh: "市教育局每年牵头召开一至两次联席会议，提出、讨论并解决工作中的问题",
      en: "The city's education bureau leads one or two joint conferences a year, at which problems are raised, discussed and solved",
    },
    note: {
      zh: "每年开了几次可以判定；问题有没有提出、讨论、解决不判定",
      en: "Worked out: how many were held in a year. Whether problems were raised, discussed and solved is not judged",
    },
  },
  "3.2d": {
    at: "三、2 第2句 其一",
    computable: "partly",
    summary: {
      zh: "各镇街也要拿出切实可行的措施",
      en: "The townships (subdistricts) are to adopt practical measures as well",
    },
    note: {
      zh: "有没有写下措施的文件可以判定；是否切实可行没有标准",
      en: "Worked out: whether there is a document of them. There is no measure of what is practical",
    },
  },
  "3.2e": {
    at: "三、2 第2句 其二",
    computable: "no",
    summary: {
      zh: "各镇街要把保护未成年人看作长期而又最为重要的任务",
      en: "They are to treat the protection of minors as a long-term task of the first importance",
    },
    note: { zh: "对态度的要求，没有可判定的行为", en: "It asks for an attitude; no act to be judged" },
  },
  "3.2f": {
    at: "三、2 第2句 其三",
    computable: "no",
    summary: {
      zh: "各镇街要主动同市直有关部门沟通、协调，一起推进未成年人保护",
      en: "They are to communicate and co-ordinate actively with the city's departments and units, and advance the protection of minors together",
    },
    note: { zh: "沟通没有次数，也没有标准", en: "Neither a number nor a measure of it is said" },
  },
  "3.3a": {
    at: "三、3 第1句 其一",
    computable: "partly",
    summary: {
      zh: "每年度由领导小组按目标任务考核各镇街、各成员单位的控辍保学工作",
      en: "The leading group assesses member units and townships (subdistricts) each year against their target tasks in keeping minors in school",
    },
    note: {
      zh: "每年有没有考核结果可以判定；哪些是成员单位、考核标准是什么没有写明",
      en: "Worked out: whether there is a result each year. The text neither lists the member units nor gives criteria",
    },
  },
  "3.3b": {
    at: "三、3 第1句 其二",
    computable: "partly",
    summary: {
      zh: "控辍保学的考核还要纳入镇街教育工作的考核之中",
      en: "This assessment is made part of that of the townships' (subdistricts') education work",
    },
    note: {
      zh: "考核办法有没有列入这一项可以判定；占多大分量没有写明",
      en: "Worked out: whether the scheme includes it. The text gives no weight",
    },
  },
  "3.3c": {
    at: "三、3 第2句 其一",
    summary: {
      zh: "市教育局每年度都要开展控辍保学的专项督查",
      en: "The city's education bureau is to hold a special inspection on keeping children in school every year",
    },
  },
  "3.3d": {
    at: "三、3 第2句 其二",
    computable: "no",
    summary: {
      zh: "对成效明显的学校和镇街，市教育局给予表彰和奖励",
      en: "The city's education bureau commends and rewards townships (subdistricts) and schools with clear results",
    },
    note: { zh: "何为成效明显没有界线", en: "No line is drawn at which results are clear" },
  },
  "3.3e": {
    at: "三、3 第2句 其三",
    computable: "partly",
    summary: {
      zh: "学校和镇街因措施不力而使辍学频发的，市教育局予以通报批评",
      en: "The city's education bureau publicly criticises townships (subdistricts) and schools where weak measures lead to frequent dropout",
    },
    note: {
      zh: "辍学人次可以计数；镇街、学校各多少算“频发”没有写明，措施是否不力由人认定",
      en: "Worked out: the number of cases. The text does not say how many are frequent in a township or a school, and people find whether measures were weak",
    },
  },
  "3.3f": {
    at: "三、3 第2句 其四",
    computable: "partly",
    summary: {
      zh: "对其中的有关人员，还要按规定追责",
      en: "The persons concerned there are held to account as well, as the rules provide",
    },
    note: {
      zh: "通报批评之后有没有作出决定的记录，可以判定；责任依据另外的规定，由有权机关决定",
      en: "Worked out: whether a decision is on record after the criticism. The liability rests on other rules, and the competent body decides it",
    },
  },
};
