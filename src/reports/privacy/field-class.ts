import type { Text } from "../../model/text.js";

/**
 * What kind of thing a field says about a child (字段类别): `record` is what its case rests on, such as days, steps and statuses, and the
 * host's own numbers; all others say who it is or how it is placed.
 */
export type FieldClass = "record" | "identity" | "contact" | "place" | "health" | "family" | "legal" | "freeText";

/** What each class is called. */
export const fieldClassLabels: Readonly<Record<FieldClass, Text>> = {
  record: { zh: "工作记录", en: "record of the work" },
  identity: { zh: "身份信息", en: "identity" },
  contact: { zh: "联系方式", en: "contact" },
  place: { zh: "住址及去向", en: "place" },
  health: { zh: "健康和残疾信息", en: "health and disability" },
  family: { zh: "家庭情况", en: "family" },
  legal: { zh: "法律措施", en: "legal steps" },
  freeText: { zh: "文字记录", en: "free text" },
};
