import type { CoreFacts } from "./core-facts.js";
import type { FactEntry } from "./vocabulary-entries.js";

/** The names of the facts: the special groups (重点群体), how and where a child lives, where it is. */
export const coreFacts: Readonly<Record<keyof CoreFacts, FactEntry>> = {
  learningDifficulty: { label: { zh: "学习困难", en: "has difficulty in learning" } },
  schoolAverse: { label: { zh: "厌学", en: "is averse to school" } },
  hardship: { label: { zh: "家庭经济困难", en: "is in hardship" } },
  orphan: { label: { zh: "孤儿", en: "is an orphan" } },
  disability: { label: { zh: "残疾", en: "has a disability" } },
  singleParent: { label: { zh: "单亲", en: "has a single parent" } },
  leftBehind: { label: { zh: "留守", en: "is left behind by parents who work away" } },
  accompanying: { label: { zh: "随迁", en: "came along with migrant parents" } },
  boarder: { label: { zh: "寄宿", en: "boards at school" } },
  idleMinor: { label: { zh: "社会闲散未成年人", en: "is an idle minor in society" } },
  unsettled: { label: { zh: "心理有波动", en: "is unsettled in mind" } },
  familyTrouble: { label: { zh: "家庭有状况", en: "has trouble in the family" } },
  notEntered: { label: { zh: "应入未入", en: "is due to be at school and not enrolled" } },
  directSchool: { label: { zh: "直属学校", en: "is directly under the education authority" } },
  livesInArea: { label: { zh: "在辖区内居住", en: "lives in the area" } },
  noGradeHead: { label: { zh: "不设年级主任", en: "has no grade head" } },
  noVicePrincipal: { label: { zh: "不设副校长", en: "has no vice-principal" } },
  noSchoolOffice: { label: { zh: "不设处室", en: "has no school offices" } },
  subsidyEligible: { label: { zh: "符合生活费补助条件", en: "is entitled to a living subsidy" } },
  workingAway: { label: { zh: "外出务工", en: "has gone away to work" } },
  registeredPoor: { label: { zh: "建档立卡家庭经济困难", en: "is of a registered poor household" } },
  noGuardian: { label: { zh: "监护人未找到或者未确定", en: "has no guardian found or determined" } },
  vagrant: { label: { zh: "流浪", en: "is vagrant" } },
  finishedCompulsory: { label: { zh: "已完成义务教育", en: "has finished compulsory education" } },
  placement: {
    label: { zh: "安置方式", en: "placement" },
    values: {
      regularClass: { zh: "随班就读", en: "taught in a regular class" },
      specialSchool: { zh: "特殊教育学校就读", en: "taught at a special school" },
      homeTeaching: { zh: "送教上门", en: "taught at home" },
    },
  },
  whereabouts: {
    label: { zh: "去向", en: "whereabouts" },
    values: {
      known: { zh: "去向明确", en: "whereabouts known" },
      untraceable: { zh: "去向不明", en: "untraceable" },
      notEstablished: { zh: "去向未查明", en: "whereabouts not established" },
    },
  },
};
