import type { ResponsibilityLine } from "../../model/network.js";

/** The line of responsibility inside the school, from the principal to each pupil (clauses 1.1c and 1.1d), for `networkFaults` and `lineCoverage`. */
export const wutaishan2023Lines: readonly ResponsibilityLine[] = [
  {
    id: "in-school",
    label: {
      zh: "校内责任网络（校长、副校长、处室主任、班主任、教师、学生）",
      en: "inside the school, from the principal to each pupil",
    },
    levels: [
      { office: "principal", covers: "school" },
      { office: "vicePrincipal", covers: "school", several: true },
      { office: "officeHead", covers: "school", several: true },
      { office: "homeroomTeacher", covers: "class" },
      { office: "teacher", covers: "pupil", several: true },
    ],
  },
];
