import type { Reading } from "../../../rules/policy.js";

/** Choices about organisation and assessment. */
export type OrganisationReading =
  | "exists-when-a-document-says-so"
  | "one-education-bureau"
  | "city-sets-up-its-group"
  | "three-levels-everywhere"
  | "listed-in-two-places"
  | "each-level-answers-for-itself"
  | "township-body-by-any-name"
  | "arrangement-is-for-both"
  | "systems-without-a-group"
  | "what-a-conference-does"
  | "measures-stand-in-the-arrangement"
  | "one-conference-at-least"
  | "assessment-on-record-each-year"
  | "member-units-are-not-listed"
  | "scheme-names-the-item"
  | "one-special-inspection-each-year"
  | "frequent-is-a-parameter"
  | "people-find-weak-measures"
  | "accountability-follows-the-criticism"
  | "competent-body-decides";

/** What organisation and assessment leave open (三). */
export const organisationReadings: Readonly<Record<OrganisationReading, Reading>> = {
  "exists-when-a-document-says-so": {
    clauses: ["1.2f", "3.1a", "3.1c", "3.1d", "3.2b"],
    open: {
      zh: "怎样算成立了机构、建立了制度、作出了安排",
      en: "When a body or system has been set up, or arrangements made",
    },
    chosen: {
      zh: "有已经通过的文件，写明所需职位；镇街的领导机构还要有一个负责人职位已落实；只记职位，不记姓名",
      en: "When an adopted document says so and names the posts it needs; a township's body needs the post of the person in charge to be filled as well. Posts are held, never names",
    },
    why: { zh: "没有文件就看不出存在", en: "Without a document its existence does not show" },
  },
  "one-education-bureau": {
    clauses: [
      "1.2c",
      "2.1.1a",
      "2.1.2k",
      "2.1.3d",
      "2.1.4a",
      "2.1.4c",
      "2.2a",
      "2.2e",
      "2.2h",
      "3.2c",
      "3.3c",
      "3.3d",
      "3.3e",
      "3.3f",
    ],
    open: {
      zh: "“教育部门”“教育局”“市教育局”和“上级教育主管部门”是不是一个单位",
      en: "Whether the education department, the city's education bureau and the education authority above the school are one body",
    },
    chosen: {
      zh: "是：都指市教育局；规则的句子统一写作“上级教育主管部门”，条款的概括照原文的名称",
      en: "They are: the city's education bureau. The sentences of the rules always say education authority; the summaries of the clauses use the name of the text",
    },
    why: {
      zh: "市里的学校由市教育局主管，文件没有写别的主管部门",
      en: "The city's schools come under it, and the document names no other authority",
    },
  },
  "city-sets-up-its-group": {
    clauses: ["3.1a"],
    open: { zh: "没有成立领导小组的，由谁负责", en: "Who answers where there is no leading group" },
    chosen: {
      zh: "成立的主体是市委、市政府，文件由两个办公室印发，对市委、市政府自己只表达期待，所以标为待其办理；领导小组自己不为自己的成立负责",
      en: "The city's Party committee and government set it up, which their own offices cannot bind: it is marked as expected of them. The group does not answer for its own being",
    },
    why: {
      zh: "还没有的机构不能负责，列在它名下的制度和考核也一样，只表明还缺；印发文件的办公室是市委、市政府的下属",
      en: "A body that is not there cannot answer, nor for the systems and assessments listed under its name, which are shown as wanting; the offices that issued the document are under those two",
    },
  },
  "three-levels-everywhere": {
    clauses: ["3.1e"],
    open: { zh: "三级体系怎样算形成", en: "When the three levels are there" },
    chosen: {
      zh: "在每个镇街看两级：镇街有领导机构，所辖每个村（社区）有责任人登记在册；缺哪一处列出哪一处。市一级即“市领导小组”一项，不在镇街名下再列",
      en: "In each township two levels are looked at: its leading body, and a person in charge in each of its villages; what is missing is listed. The level of the city is its leading group, for which there is a rule of its own, and is not listed against townships again",
    },
    why: {
      zh: "少一处就不成体系；市领导小组不由镇街成立",
      en: "With one missing it is no system; and townships do not set up the city's group",
    },
  },
  "listed-in-two-places": {
    clauses: ["1.2f", "2.2a", "3.1c", "3.1e", "3.2b"],
    open: {
      zh: "同一处缺失在两条里都列出，是不是算两次",
      en: "One thing missing is listed under two clauses: does it count twice",
    },
    chosen: {
      zh: "是同一处缺失，两条各列一次，补上以后两处同时消失：镇街没有领导机构的，“镇街领导机构和专人”和“三级组织体系”都列出；村（社区）没有负责人的，“双线包保”和“三级组织体系”都列出；没有联席会议制度的，“联席会议制度”和“三项制度”都列出。统计时不要相加",
      en: "It is one thing missing, listed once under each, and gone from both once it is there: a township without a leading body under the rule on that body and under that on the three levels; a village with nobody in charge under the line of township and village and under the three levels; the want of the joint conference system under the rule on it and under the three systems. Do not add them up",
    },
    why: {
      zh: "原文在两处写了同一件事，每一条都要能单独看出做到没有",
      en: "The text says the same thing in two places, and each clause must show by itself whether it is met",
    },
  },
  "each-level-answers-for-itself": {
    clauses: ["3.1e"],
    open: { zh: "三级体系由谁负责形成", en: "Who answers for the three levels" },
    chosen: {
      zh: "每个镇政府（街道办事处）只对本镇街和所辖村（社区）负责；市一级由市委、市政府成立，市教育局和别的镇街都不为此负责",
      en: "Each township government, for its own township and the villages in it alone; the level of the city is set up by its Party committee and government, and neither the bureau nor any other township answers for it",
    },
    why: { zh: "句子以各镇街为主语", en: "The townships are the subject of the sentence" },
  },
  "township-body-by-any-name": {
    clauses: ["3.1c", "3.1e"],
    open: {
      zh: "镇街“相应的领导机构”叫什么，专人专什么",
      en: "What the leading body of a township is called, and what its person is for",
    },
    chosen: {
      zh: "名称不限，叫领导小组、工作专班、办公室都可以，登记时都记为控辍保学工作领导小组；专人指文件明确由谁负责本镇街的控辍保学和未成年人保护，可以兼任其他工作",
      en: "Any name will do, leading group, task force or office; each is put down as a leading group. The person is whoever the document names as in charge of this work in the township, and may have other duties as well",
    },
    why: {
      zh: "条文写的是“相应的”机构，没有规定名称",
      en: "The clause asks for a corresponding body and prescribes no name",
    },
  },
  "arrangement-is-for-both": {
    clauses: ["3.1d"],
    open: { zh: "具体安排要写哪些事", en: "What the arrangements must be about" },
    chosen: {
      zh: "未成年人保护和控辍保学两件都要安排，可以写在一份文件里，也可以分写；规则只看有没有安排的文件，两件是否都写到、是否具体由人核对，不判定",
      en: "Protecting minors and keeping them in school, in one paper or two; the rule sees only whether there is a paper of arrangements. Whether both are in it, and how specific it is, people check and it is not judged",
    },
    why: {
      zh: "条文并列写了两件；内容的好坏没有标准",
      en: "The clause names both side by side; there is no measure of the contents",
    },
  },
  "measures-stand-in-the-arrangement": {
    clauses: ["3.2d"],
    open: { zh: "镇街的措施以什么为凭", en: "What shows the measures of a township" },
    chosen: {
      zh: "写在镇街的工作安排里即可，不要求另发文件；是否切实可行不评判",
      en: "They stand in its work arrangements, and no paper of their own is asked for; whether they are practical is not judged",
    },
    why: {
      zh: "安排和措施说的是同一项工作",
      en: "Arrangements and measures are about the same work",
    },
  },
  "systems-without-a-group": {
    clauses: ["1.2f", "3.2b", "3.3a", "3.3b"],
    open: {
      zh: "领导小组还没有成立的，它的制度、考核和考核办法怎样判定",
      en: "How its systems, its assessment and its scheme are judged where there is no leading group yet",
    },
    chosen: {
      zh: "照样判定：制度、考核办法的文件缺哪一项列出哪一项，考核到期没有的列为逾期，责任一栏写领导小组；这只说明制度还没有、考核没有做，还没有成立的机构不能负责，先要办的是“市领导小组”一项，由市委、市政府办。制度和考核办法由市教育局等单位先代拟、已经通过的也算；考核只认领导小组作出的",
      en: "All the same: whichever paper of a system or of the scheme is missing is listed, and an assessment not made in time is overdue, with the leading group named as bearer. That says no more than that system or assessment is wanting: a body that is not there cannot answer, and what comes first is the rule on the city's leading group, which is for Party committee and government. A system or scheme adopted that the bureau or another body drew up in its place counts; an assessment counts only if the group made it",
    },
    why: {
      zh: "制度有没有可以查到，不因没有领导小组就当作有了",
      en: "Whether a system exists can be looked up, and the want of a group does not make it exist",
    },
  },
  "what-a-conference-does": {
    clauses: ["3.2c"],
    open: {
      zh: "会议要“提报、讨论和解决”问题，怎样判定",
      en: "That problems be raised, discussed and solved at the conference: how that is judged",
    },
    chosen: {
      zh: "只看会开了没有；问题有没有提报、讨论、解决由会议记录反映，由人核对，不判定",
      en: "Only whether it was held; whether problems were raised, discussed and solved stands in the minutes, which people check, and is not judged",
    },
    why: { zh: "问题是否解决没有标准", en: "There is no measure of a problem solved" },
  },
  "one-conference-at-least": {
    clauses: ["3.2c"],
    general: "G12",
    open: { zh: "“每年一至两次”的两次是不是上限", en: "Whether two conferences a year are the most" },
    chosen: {
      zh: "每个自然年至少一次，以十二月三十一日为限；多于两次只作说明，不算违反；以会议记录为凭",
      en: "At least one in a calendar year, by 31 December; more than two are noted and no breach; minutes are the proof",
    },
    why: { zh: "多开会议不损害条文的目的", en: "More conferences do the clause no harm" },
  },
  "assessment-on-record-each-year": {
    clauses: ["3.3a"],
    general: "G12",
    open: { zh: "年度考核以什么为准，标准是什么", en: "What shows the yearly assessment, and by which criteria" },
    chosen: {
      zh: "每个自然年，对成员单位和每个镇街都有考核结果，以十二月三十一日为限；次年初才考核的，写明所属年度，算补办，列为逾期补办；标准不评判",
      en: "In each calendar year results for the member units and for each township, by 31 December; one made early in the next year that names its year counts for it, as done late; the criteria are not judged",
    },
    why: {
      zh: "写明“年度”，当年没有考核就不是每年度都有；原文没有写十二月三十一日，惯例在次年初考核的，使用者可以改期限",
      en: "The text says yearly, and a year without one is not covered; 31 December is not in the text, and a host whose custom is to assess early in the next year may change the date",
    },
  },
  "member-units-are-not-listed": {
    clauses: ["3.3a"],
    open: {
      zh: "成员单位是哪些，是否个个都要有结果",
      en: "Which are the member units, and whether each needs a result",
    },
    chosen: {
      zh: "文件没有名单，规则只能看出有没有成员单位的结果：有一个即算；镇街则逐个核对；名单由使用者掌握，个个是否齐全由人核对",
      en: "The document has no list, so the rule can only see whether there is a result of any: one is enough. Townships are gone through one by one. The host has the list, and people check that no unit is left out",
    },
    why: {
      zh: "没有名单就不知道缺谁，不能代为列出",
      en: "Without a list nobody can be said to be missing, and none is made up here",
    },
  },
  "scheme-names-the-item": {
    clauses: ["3.3b"],
    open: { zh: "怎样算纳入了对教育工作的考核", en: "When it is part of the assessment of education work" },
    chosen: {
      zh: "“纳入”指镇街教育工作的考核办法中列有控辍保学一项：列了的才登记为列有控辍保学的考核办法，只有考核办法而没有列入的不登记；分量不评判",
      en: "Included is it once the scheme for the townships' education work has an item on keeping children in school: only then is the scheme put down, and a scheme without the item is not; its weight is not judged",
    },
    why: { zh: "列入可以查到，分量没有写明", en: "Inclusion can be looked up; a weight is not given" },
  },
  "one-special-inspection-each-year": {
    clauses: ["3.3c"],
    general: "G12",
    open: { zh: "“年度专项督查”每年几次，以什么为凭", en: "How many inspections a year, and what shows them" },
    chosen: {
      zh: "每个自然年至少一次，以十二月三十一日为限，有督查报告为凭；查哪些镇街和学校由市教育局定",
      en: "At least one in a calendar year, by 31 December, shown by a report; the bureau chooses the townships and schools",
    },
    why: { zh: "“年度”即每年都有", en: "Yearly means one in every year" },
  },
  "frequent-is-a-parameter": {
    clauses: ["3.3e"],
    general: "G1",
    open: { zh: "多少算“频发”", en: "How many are frequent" },
    chosen: {
      zh: "一学年内新确认的辍学人次达到所定的数即为频发；镇街和学校各定一个数，因为一个镇街有几所学校；两个数都没有默认值，哪个未定，哪个不可判定",
      en: "Frequent is when the dropouts newly confirmed in a school year reach the number set; townships and schools have a number each, since a township has several schools. Neither has a default, and until one is set its rule is not evaluable",
    },
    why: { zh: "文件没有给出数字，本系统不代为确定", en: "The document gives no number, and none is made up for it" },
  },
  "people-find-weak-measures": {
    clauses: ["3.3e"],
    general: "G16",
    open: { zh: "怎样算“措施不力”，是否由此导致", en: "When measures were weak, and whether they were the cause" },
    chosen: {
      zh: "由市教育局认定并记录；人次达到频发只提示可以提请认定",
      en: "When the city's education bureau has found so on record; a frequent number alone only makes it fit to be referred",
    },
    why: {
      zh: "辍学多也可能另有原因；句中主语是市教育局",
      en: "Many dropouts may have other causes; the bureau is the subject of the sentence",
    },
  },
  "accountability-follows-the-criticism": {
    clauses: ["3.3f"],
    general: "G16",
    open: { zh: "从何时起可以提请追究", en: "From when accountability may be proposed" },
    chosen: {
      zh: "通报批评的决定登记以后，提示可以提请追责，一直列到追责与否的决定登记为止；决定不予批评的不提示。追责与否还没有决定，又一次通报批评的，并为一件；已经决定以后又通报批评的，另行提请",
      en: "Once public criticism has been decided on record it is marked as fit to be referred, and a recorded decision is awaited; not where criticism was decided against. Another criticism before that decision is the same matter, one after it a new one",
    },
    why: {
      zh: "条文把追究放在通报批评之后，起因相同",
      en: "The clause puts it after the criticism, and for the same cause",
    },
  },
  "competent-body-decides": {
    clauses: ["3.3f"],
    general: "G16",
    open: { zh: "由谁追究，追究谁，按什么规定", en: "Who holds to account, whom, and by which rules" },
    chosen: {
      zh: "市教育局提请，由有权机关按其规定决定追究谁、怎样追究；市教育局自己有权的，也由它记录决定；不追究也要记录",
      en: "The city's education bureau proposes; the competent body decides by its own rules whom and how; where the bureau itself is competent it records the decision. A decision against it is recorded too",
    },
    why: {
      zh: "所依据的规定在文件之外，镇街人员也不归教育局管理",
      en: "The rules it rests on lie outside the text, and the staff of townships are not the bureau's",
    },
  },
};
