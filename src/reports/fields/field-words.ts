import { coreActs } from "../../model/core-acts.js";
import type { ActKind } from "../../model/events.js";
import { type Role, roleLabel } from "../../model/role.js";
import type { Text } from "../../model/text.js";

/** Not known, as papers say it. */
export const unknownText: Text = { zh: "不详", en: "not known" };

/** Looks a code up among labels; one that is none of them is shown as it stands. */
export function labelled(labels: Readonly<Record<string, Text>>): (value: string) => Text {
  return (value) => (Object.hasOwn(labels, value) ? labels[value] : undefined) ?? { zh: value, en: value };
}

/** What the values of a field of an act are called, by the library's own vocabulary. */
export function actValueLabel(kind: ActKind, field: string): (value: string) => Text {
  return (value) => {
    const spec = coreActs[kind].fields[field];
    return labelled(spec && "values" in spec ? spec.values : {})(value);
  };
}

/** A grade as schools name it: 九年级, and 高一 to 高三 above. */
export function gradeText(value: string): Text {
  const grade = Number(value);
  const zh = grade <= 9 ? `${figures[grade] ?? value}年级` : `高${figures[grade - 9] ?? value}`;
  return { zh, en: value };
}

const figures = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"] as const;

/** What a role is called. */
export function roleText(role: string): Text {
  return roleLabel(role as Role);
}

/** Yes and no, as papers say it; what nobody knows is neither. */
export function yesNoText(value: string): Text {
  if (value === "unknown") return unknownText;
  return value === "true" ? { zh: "是", en: "yes" } : { zh: "否", en: "no" };
}
