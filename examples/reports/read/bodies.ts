import type { BodyParticulars } from "baoxue";

const figures = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"] as const;

/** What the places of the synthetic school are called. The county is made up, and so is everything in it. */
export function bodyNames(
  classes: readonly { readonly class: string; readonly grade: number }[],
): readonly BodyParticulars[] {
  const grades = [...new Set(classes.map(({ grade }) => grade))];
  return [
    { id: "A01", name: "柳河县教育局", address: "柳河县城关镇文化路1号" },
    { id: "T01", name: "柳河县青石镇人民政府", address: "青石镇政府街8号" },
    { id: "S01", name: "青石镇九年一贯制学校", address: "青石镇学府路16号" },
    { id: "S77", name: "柳河县第七中学" },
    { id: "V1", name: "柳河村" },
    { id: "V2", name: "石门村" },
    { id: "V3", name: "东岭村" },
    ...grades.map((grade) => ({ id: `S01/${grade}`, name: `${figures[grade] ?? grade}年级` })),
    ...classes.map((one) => ({
      id: one.class,
      name: `${figures[one.grade] ?? one.grade}年级（${one.class.split("-")[1] ?? ""}）班`,
    })),
  ];
}
