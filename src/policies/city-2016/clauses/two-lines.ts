import type { Clause } from "../../../rules/policy.js";

/** Section 二（二）. */
export type TwoLinesClause = "2.2-head" | "2.2a" | "2.2b" | "2.2c" | "2.2d" | "2.2e" | "2.2f" | "2.2g" | "2.2h";

/** The two lines of responsibility, and what follows when a pupil tends to drop out (二（二）). */
export const twoLines: Readonly<Record<TwoLinesClause, Clause>> = {
  "2.2-head": {
    at: "二（二）标题",
    computable: "no",
    summary: {
      zh: "标题：实行双线包保，劝复以控为主",
      en: "Heading: two lines of responsibility; children are brought back above all by control",
    },
    note: { zh: "标题，内容在其下各条", en: "A heading; its content stands below it" },
  },
  "2.2a": {
    at: "二（二）第1句 其一",
    computable: "partly",
    summary: {
      zh: "大力推行双线包保的责任制：一条线从镇政府（街道办事处）经村（社区）到家庭，一条线从教育局经镇街教办到学校",
      en: "Two lines of responsibility are pushed forward: township government (subdistrict office), village (community), family; and education bureau, town education office, school",
    },
    note: {
      zh: "两条线各环有没有负责人登记在册可以判定；每名学生是否接上，要核对住址和监护人的登记，由责任网络的核对列出，规则不逐名判定",
      en: "Worked out: whether each link of the two lines has a person in charge on record. Whether each pupil is connected takes a look at the records of home and guardian: the check of the responsibility network lists that, and the rules do not judge it pupil by pupil",
    },
  },
  "2.2b": {
    at: "二（二）第1句 其二",
    computable: "partly",
    summary: {
      zh: "在学校、家庭、社区和镇政府（街道办事处）之间建立联动，定期相互通报，信息互通",
      en: "Township government (subdistrict office), community, school and family are linked: they send each other regular bulletins and share information",
    },
    note: {
      zh: "有没有通报记录可以判定；“定期”间隔多久没有写明",
      en: "Worked out: whether bulletins are on record. The interval is only a vague word",
    },
  },
  "2.2c": {
    at: "二（二）第2句 其一",
    computable: "partly",
    summary: {
      zh: "学生有了辍学倾向，要由班主任、任课教师及时向校长报告",
      en: "When a pupil shows a tendency to drop out, the homeroom teacher and the subject teachers are to report to the principal promptly",
    },
    note: {
      zh: "以记录下来的观察为起点，可以判定有没有报告；什么是倾向没有写明，“及时”不是期限",
      en: "Worked out: whether a recorded observation was reported. The text does not say what a tendency is, and its word for the time is vague",
    },
  },
  "2.2d": {
    at: "二（二）第2句 其二",
    computable: "partly",
    summary: {
      zh: "学校要组织上门，弄清情况并劝其返校",
      en: "The school is to arrange a visit to the home, to learn how things stand and to persuade the child to return",
    },
    note: {
      zh: "有没有这样的家访、有没有问明原因可以判定；没有时限",
      en: "Worked out: whether such a visit was made and the reason learnt. The text gives no deadline",
    },
  },
  "2.2e": {
    at: "二（二）第2句 其三",
    computable: "partly",
    summary: {
      zh: "组织上门的同时，学校第一时间写出书面报告，写明家庭情况和辍学原因，一份给上级教育主管部门，一份给所在的镇政府（街道办事处）",
      en: "While it arranges the visit, and at the first moment, the school is to report in writing on the pupil's family and the reasons for dropping out, to the education authority above it and to its township government (subdistrict office)",
    },
    note: {
      zh: "两项内容、两个报送对象可以判定；“第一时间”不是期限",
      en: "Worked out: the two contents and the two recipients. The word for the time is vague",
    },
  },
  "2.2f": {
    at: "二（二）第3句 其一",
    computable: "partly",
    summary: {
      zh: "镇政府（街道办事处）依法督促学生所在的村委会（社区），再由其通知监护人",
      en: "The township government (subdistrict office) urges, by law, the pupil's village committee (community) to notify the guardian",
    },
    note: {
      zh: "督促和通知两步的记录可以判定；没有时限",
      en: "Worked out: the urging and the notice, both steps. The text gives no deadline",
    },
  },
  "2.2g": {
    at: "二（二）第3句 其二",
    computable: "partly",
    summary: {
      zh: "监护人拒不配合的，镇政府（街道办事处）对其依法追究法律责任",
      en: "Where the guardian refuses to co-operate, the township government (subdistrict office) pursues legal liability by law",
    },
    note: {
      zh: "拒不配合有没有认定、认定以后有没有作出决定，可以判定；是否拒不配合、承担什么责任是法律上的判断，由人作出",
      en: "Worked out: whether a refusal has been found, and a decision recorded after it. Whether there is one, and what liability follows, is a judgement of law that people make",
    },
  },
  "2.2h": {
    at: "二（二）第3句 其三",
    computable: "partly",
    summary: {
      zh: "确保辍学的学生回到学校，依法把义务教育顺利读完",
      en: "It is ensured that dropouts return and complete compulsory education as the law provides",
    },
    note: {
      zh: "辍学的有没有返校可以判定；返校以后有没有把义务教育读完不判定；没有达到只说明数字没有达到，是不是失职另由人查明",
      en: "Worked out: whether dropouts came back. Whether they go on to finish compulsory education is not judged. A figure not reached says only that; people find out whether anybody failed",
    },
  },
};
