import {
  admissionPlan,
  appraisalSheet,
  archiveChecklist,
  conferenceRecord,
  homeTeachingFile,
  interviewRecord,
  letterDemands,
  lettersOutstanding,
  networkCoverage,
  photoSheet,
  publicCriticism,
  workPlan,
  yearSummary,
} from "baoxue";
import { boshan2025Lines } from "baoxue/policies";
import { type Drawing, drawing } from "../drawing.js";
import { authority, by, school, schoolYear, township } from "./frame.js";

const entryAge = { from: 6, to: 6, countedOn: "2026-08-31" } as const;

/** Papers about schools and other bodies (网络、档案、考核). */
export function bodies(): readonly Drawing[] {
  return [
    drawing(admissionPlan, { of: township, age: entryAge, classSize: 45 }, by("township", "statistics")),
    drawing(appraisalSheet, { of: authority }, by("authority", "supervision", { policy: "anze-2023" })),
    drawing(archiveChecklist, { of: school, period: schoolYear }, by("school", "supervision")),
    drawing(
      conferenceRecord,
      {
        of: authority,
        texts: {
          raised: "个别学生随父母外出务工，监护人联系困难。",
          discussed: "各成员单位分析当前控辍保学形势，研究重点学生劝返工作。",
        },
      },
      by("authority", "supervision"),
    ),
    drawing(homeTeachingFile, { of: school, period: schoolYear }, by("school", "supervision")),
    drawing(interviewRecord, { of: school }, by("authority", "supervision")),
    drawing(
      lettersOutstanding,
      { of: school, letters: letterDemands["city-2016"], period: schoolYear },
      by("school", "supervision"),
    ),
    drawing(networkCoverage, { of: school, lines: boshan2025Lines }, by("school", "supervision")),
    drawing(
      photoSheet,
      {
        of: school,
        period: schoolYear,
        photos: [
          { caption: "教师入户宣讲义务教育法", takenOn: "2025-10-16", place: "柳河村", picture: "IMG-0412" },
          { caption: "学校召开控辍保学专题会", takenOn: "2025-11-06", place: "学校会议室" },
        ],
      },
      by("school", "supervision"),
    ),
    drawing(
      publicCriticism,
      { of: township, serial: "柳教通〔2025〕8号", issuedOn: "2025-11-24", by: "A01" },
      by("authority", "supervision"),
    ),
    drawing(
      workPlan,
      { of: school, period: schoolYear, lines: boshan2025Lines },
      by("school", "supervision", { policy: "anze-2023" }),
    ),
    drawing(yearSummary, { of: school, period: schoolYear }, by("school", "supervision")),
  ];
}
