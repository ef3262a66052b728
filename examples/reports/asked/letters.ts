import {
  boshanTargetLetter,
  cityResponsibilityLetter,
  lichengDirectSchoolLetter,
  lichengOfficeLetter,
  lichengPledge,
} from "baoxue";
import { type Drawing, drawing } from "../drawing.js";
import { by, classOfCase, school, schoolYear, township } from "./frame.js";

/** Letters between layers (责任书、承诺书). */
export function letters(): readonly Drawing[] {
  return [
    drawing(boshanTargetLetter, { of: classOfCase, period: schoolYear }, by("school", "supervision")),
    drawing(
      cityResponsibilityLetter,
      { of: { kind: "grade", id: "S01/9" }, period: schoolYear },
      by("school", "supervision"),
    ),
    drawing(lichengDirectSchoolLetter, { of: school, period: schoolYear }, by("authority", "supervision")),
    drawing(lichengOfficeLetter, { of: township, period: schoolYear }, by("authority", "supervision")),
    drawing(lichengPledge, { of: school, period: schoolYear }, by("school", "supervision")),
  ];
}
