import type { Text } from "../model/text.js";

const rates: ReadonlyMap<string, Text> = new Map([
  ["enrolmentRate", { zh: "入学率", en: "enrolment rate" }],
  ["grossEnrolmentRate", { zh: "毛入学率", en: "gross enrolment rate" }],
  ["netEnrolmentRate", { zh: "净入学率", en: "net enrolment rate" }],
  ["retentionRate", { zh: "巩固率", en: "retention rate" }],
  ["dropoutRate", { zh: "辍学率", en: "dropout rate" }],
  ["progressionRate", { zh: "升学率", en: "progression rate" }],
  ["returnRate", { zh: "复学率", en: "return rate" }],
  ["completionRate", { zh: "完成学业率", en: "completion rate" }],
]);

const groups: ReadonlyMap<string, Text> = new Map([
  ["primary", { zh: "小学", en: "primary" }],
  ["junior", { zh: "初中", en: "junior secondary" }],
  ["senior", { zh: "高中", en: "senior secondary" }],
  ["suspected", { zh: "疑似辍学", en: "suspected-dropout" }],
  ["confirmed", { zh: "确认辍学", en: "confirmed-dropout" }],
  ["compulsory", { zh: "义务教育", en: "compulsory-education" }],
]);

/** What an indicator is called, from its id: `retentionRate:primary` is the primary retention rate (小学巩固率). */
export function indicatorText(indicator: string): Text {
  const [name = "", ...parts] = indicator.split(":");
  const rate = rates.get(name);
  const group = parts.map((part) => groups.get(part));
  if (!rate || group.includes(undefined)) return { zh: "另行公布的一项数字", en: "a figure published apart" };
  const named = [...group, rate].flatMap((part) => part ?? []);
  return { zh: named.map(({ zh }) => zh).join(""), en: `the ${named.map(({ en }) => en).join(" ")}` };
}
