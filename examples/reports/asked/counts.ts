import {
  attendanceReturn,
  countyBaseData,
  monthlyReport,
  publicNotice,
  schoolYearStatistics,
  termStartDropouts,
  termStartFlows,
  termStartReport,
} from "baoxue";
import { type Drawing, drawing } from "../drawing.js";
import { authority, by, day, school, schoolYear, september } from "./frame.js";

/** What is counted (统计、月报、公示). */
export function counts(): readonly Drawing[] {
  return [
    drawing(attendanceReturn, { of: school, date: "2025-10-16" }, by("school", "persuasion", { asOf: "2025-10-16" })),
    drawing(countyBaseData, { of: authority, period: schoolYear }, by("authority", "statistics")),
    drawing(
      monthlyReport,
      {
        of: school,
        month: "2025-10",
        writes: {
          workDone: "召开控辍保学专题会1次，班主任逐一核对缺课学生去向。\n对缺课学生开展电话联系和入户家访。",
          problems: "个别家长外出务工，联系困难。",
        },
        declared: { suspectedAtClose: 2, confirmedInPeriod: 0 },
      },
      by("school", "persuasion", { asOf: "2025-11-05" }),
    ),
    drawing(
      publicNotice,
      { of: authority, months: ["2025-09", "2025-10", "2025-11", "2025-12"], minimumCell: 5 },
      by("authority", "publicNotice"),
    ),
    drawing(schoolYearStatistics, { of: authority, schoolYear: "2025-2026" }, by("authority", "statistics")),
    drawing(
      termStartDropouts,
      { of: school, period: { from: "2025-09-01", to: "2025-09-07" } },
      by("school", "persuasion", { asOf: "2025-09-08" }),
    ),
    drawing(termStartFlows, { of: school, period: september }, by("school", "statistics", { asOf: "2025-09-30" })),
    drawing(
      termStartReport,
      { of: school, period: { from: "2025-09-01", to: day }, measures: "实行领导包级、教师包人，逐一上门劝返。" },
      by("school", "persuasion"),
    ),
  ];
}
