import { classes } from "../roster.js";
import { type RecordRow, school, told } from "./record.js";

const destination = (id: string, on: string): RecordRow =>
  told("filed", `pupil ${id}`, on, "by=homeroomTeacher; file=termRecord; contents=destination");

const onFile = (id: string, on: string, fields: string): RecordRow => told("filed", `pupil ${id}`, on, fields);

/** What only the central school's document asks for. */
export const boshanRecords: readonly RecordRow[] = [
  told("bulletin", school, "2025-10-20", "by=school; matter=dropouts; published=yes"),
  told("submitted", school, "2025-09-29", "by=registrationClerk; to=authoritySection; material=pupilInformation"),
  told("figure", school, "2025-12-19", "indicator=completionRate; numerator=1200; denominator=1200; period=2025-2026"),
  // Each class teacher signs with the school; class 5-2 has none then and signs when it has one.
  ...classes.map(({ id }) =>
    told(
      "letterSigned",
      `class ${id}`,
      id === "5-2" ? "2025-11-12" : "2025-09-08",
      "letter=responsibility; upper=school; lower=homeroomTeacher",
    ),
  ),
  // P1201 comes in the midst of the term.
  onFile("P1201", "2025-10-17", "by=school; file=entry"),
  onFile("P1201", "2025-10-24", "by=homeroomTeacher; file=termRecord; contents=entry address guardians contactDetails"),
  // Where those went who left: P1055's is never put down.
  destination("P0725", "2025-10-14"),
  destination("P0620", "2025-11-25"),
];
