import type { Clause } from "../../../rules/policy.js";

/** Section 三. */
export type OrganisationClause = "3a" | "3b" | "3c" | "3d" | "3e" | "3f" | "3g" | "3h" | "3i" | "3j" | "3k";

/** The leading group and the networks (三). */
export const organisation: Readonly<Record<OrganisationClause, Clause>> = {
  "3a": {
    at: "三 名单",
    summary: {
      zh: "校内成立领导小组：组长一人，副组长五人，组员八人",
      en: "The school has a leading group of one head, five deputy heads and eight members",
    },
    note: {
      zh: "名单上的姓名不收入系统，只看人数",
      en: "The names on the list are not kept here; only the numbers are looked at",
    },
  },
  "3b": {
    at: "三 第1句 其一",
    computable: "no",
    summary: {
      zh: "校领导人人自始至终参加管理、协调和指导",
      en: "All school leaders take part from beginning to end in managing, co-ordinating and guiding",
    },
    note: { zh: "参与没有可判定的行为", en: "Taking part is no act to be judged" },
  },
  "3c": {
    at: "三 第1句 其二",
    computable: "no",
    summary: {
      zh: "教导处在上下之间协调、指导",
      en: "The teaching affairs office co-ordinates and guides between the levels",
    },
    note: { zh: "协调的角色，没有可判定的行为", en: "A co-ordinating part; no act to be judged" },
  },
  "3d": {
    at: "三 第1句 其三",
    summary: {
      zh: "一个班的控辍由班主任直接负责",
      en: "For a class its homeroom teacher is directly responsible",
    },
  },
  "3e": {
    at: "三 第1句 其四",
    summary: {
      zh: "在家庭里，家长是第一责任人",
      en: "Within the family the parent is the person first responsible",
    },
    note: {
      zh: "不另立规则，由名册体现：学生名下登记的家长（监护人）就是家庭一级的责任人；文件约束不了家长，见理解",
      en: "No rule of its own: the roll holds it, where a child's guardians answer for the level of the family. The document cannot bind them, as a reading says",
    },
  },
  "3f": {
    at: "三 第1句 其五",
    computable: "partly",
    summary: {
      zh: "责任要分清，并建立目标责任制",
      en: "Responsibilities are told apart, and a system of responsibility for targets is set up",
    },
    note: {
      zh: "以责任书为凭，有没有签订可以判定；分工是否明确不判定",
      en: "Worked out: whether the letters are signed, by which the system is shown. Whether the division is clear is not judged",
    },
  },
  "3g": {
    at: "三 第2句",
    computable: "partly",
    summary: {
      zh: "管理要成网络：校内两条线，校外一个网",
      en: "The work is managed by networks: two lines inside the school and one outside",
    },
    note: {
      zh: "校内两条线有没有人可以判定；校外网络见下面“政府、社会、学校、家庭”一条",
      en: "Worked out: whether the two lines inside have their people. The network outside has a clause of its own below",
    },
  },
  "3h": {
    at: "三 第3句 其一",
    summary: {
      zh: "校内第一条线是行政网络，分四级：学校、教导处、年级、班级",
      en: "The first line inside is administrative and has four levels: school, teaching affairs office, grade, class",
    },
  },
  "3i": {
    at: "三 第3句 其二",
    summary: {
      zh: "校内第二条线是学籍网络，分三级：学籍主管、学籍专干、班主任",
      en: "The second line inside is that of the roll and has three levels: registration supervisor, registration clerk, homeroom teacher",
    },
  },
  "3j": {
    at: "三 第3句 其三",
    computable: "partly",
    summary: {
      zh: "校外的网络分四级：政府、社会、学校、家庭",
      en: "The network outside has four levels: government, society, school, family",
    },
    note: {
      zh: "不另立规则，由责任线体现：政府、学校、家庭三级有没有人，由责任网络的核对列出；“社会”一级没有写由谁承担，不在线里；政府和家长文件约束不了",
      en: "No rule of its own: a line of responsibility embodies it, of which the look at the network lists whether government, school and family are there; for society the text names nobody, and it is not in the line; government and parents it cannot bind",
    },
  },
  "3k": {
    at: "三 第3句 其四",
    computable: "no",
    summary: {
      zh: "各个网络合起来，使工作顺利进行",
      en: "Together the networks see to it that the work goes well",
    },
    note: { zh: "目的，没有可判定的行为", en: "An aim; no act to be judged" },
  },
};
