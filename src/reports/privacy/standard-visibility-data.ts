import type { Purpose, Relation } from "./viewer.js";
import type { VisibilityPolicy } from "./visibility.js";

const near: readonly Relation[] = ["assigned", "class", "school"];
const work: readonly Purpose[] = ["persuasion", "care", "registration", "service"];

/**
 * A visibility policy to begin with (示范可见性规则). No document lays one down: it is a reading of the Personal Information Protection
 * Law (个人信息保护法 6, 28, 31: no more than the purpose needs; all data of under-14s is sensitive) and of reading G17. A host spreads it
 * and puts rules of its own in front.
 */
export const standardVisibility: VisibilityPolicy = [
  {
    id: "public-only-counts",
    classes: ["record", "identity", "contact", "place", "health", "family", "legal", "freeText"],
    purposes: ["publicNotice"],
    how: "aggregate",
    because: { zh: "对外公示只公布汇总数", en: "what is made public are totals only (G17)" },
  },
  {
    id: "statistics-only-counts",
    classes: ["identity", "contact", "place", "health", "family", "legal", "freeText"],
    purposes: ["statistics"],
    how: "aggregate",
    because: { zh: "统计汇总不需要个人信息", en: "counting needs nobody's particulars" },
  },
  {
    id: "supervision-masked",
    classes: ["identity"],
    purposes: ["supervision"],
    how: "mask",
    because: { zh: "督导检查核对工作，不需要知道是谁", en: "supervision looks at the work, not at who the child is" },
  },
  {
    id: "supervision-without",
    classes: ["contact", "place", "health", "family", "freeText"],
    purposes: ["supervision"],
    how: "omit",
    because: { zh: "督导检查不需要此类信息", en: "supervision does not need it" },
  },
  {
    id: "third-body-identity",
    classes: ["identity"],
    relations: [...near, "area"],
    purposes: ["thirdBody"],
    how: "show",
    because: { zh: "证明须写明本人", en: "a statement must say whom it is about" },
  },
  {
    id: "third-body-nothing-else",
    classes: ["contact", "place", "health", "family", "legal", "freeText"],
    purposes: ["thirdBody"],
    how: "omit",
    because: { zh: "超出证明事项", en: "beyond what the statement is about" },
  },
  {
    id: "guardian-own-child",
    classes: ["identity", "contact", "place", "health", "family", "legal"],
    relations: ["guardian"],
    how: "show",
    because: {
      zh: "监护人有权查阅本人被监护人的信息",
      en: "guardians may see what is on record about their own child (PIPL 31, 45)",
    },
  },
  {
    id: "guardian-no-notes",
    classes: ["freeText"],
    relations: ["guardian"],
    how: "omit",
    because: { zh: "工作人员的文字记录可能涉及他人", en: "notes of the staff may speak of others" },
  },
  {
    id: "school-works-with-its-children",
    classes: ["identity", "contact", "place", "family", "freeText"],
    relations: near,
    purposes: work,
    how: "show",
    because: {
      zh: "本校教师和包保责任人为劝返、帮扶、学籍和送达所必需",
      en: "the school and those assigned need it to bring the child back, to help it, to keep its papers",
    },
  },
  {
    id: "health-for-care",
    classes: ["health"],
    relations: near,
    purposes: ["care", "registration"],
    how: "show",
    because: { zh: "帮扶和学籍手续需要健康、残疾信息", en: "care and registration need health and disability" },
  },
  {
    id: "health-for-the-offices-that-approve",
    classes: ["health"],
    relations: ["area"],
    roles: ["townshipGovernment", "townOfficeDirector", "townEducationOffice", "educationAuthority"],
    purposes: ["care", "registration"],
    how: "show",
    because: {
      zh: "镇政府和教育主管部门审批休学、延缓入学，安排残疾儿童入学和送教，需要健康、残疾信息",
      en: "township and education authority approve suspensions and deferrals and place children with disabilities (义务教育法 11, 19)",
    },
  },
  {
    id: "health-not-otherwise",
    classes: ["health"],
    how: "omit",
    because: {
      zh: "健康、残疾信息仅限帮扶和学籍手续使用",
      en: "health and disability are for care and registration only",
    },
  },
  {
    id: "area-brings-back",
    classes: ["identity", "contact", "place", "family"],
    relations: ["area"],
    purposes: ["persuasion", "care", "service", "legalStep", "registration"],
    how: "show",
    because: {
      zh: "所在镇街、村居和主管部门为组织入学、劝返和送达所必需",
      en: "the township, village and authority of the child need it to organise its schooling and to serve papers (义务教育法 13)",
    },
  },
  {
    id: "legal-steps",
    classes: ["identity", "contact", "place", "family", "legal", "freeText"],
    relations: [...near, "area"],
    purposes: ["legalStep", "persuasion", "service"],
    how: "show",
    because: { zh: "依法处理须载明当事人和经过", en: "a legal step must name whom it concerns, and what led to it" },
  },
];
