import type { Text } from "../../model/text.js";

/** Who signs a form of a school, in order. */
export const schoolSignatures: readonly Text[] = [
  { zh: "填表人", en: "Filled in by" },
  { zh: "班主任", en: "Homeroom teacher" },
  { zh: "校长", en: "Principal" },
  { zh: "学校（盖章）", en: "School (seal)" },
  { zh: "日期", en: "Date" },
];

/** Who signs where the guardian signs, too. */
export const withGuardian: readonly Text[] = [
  { zh: "监护人（签字）", en: "Guardian (signature)" },
  ...schoolSignatures,
];
