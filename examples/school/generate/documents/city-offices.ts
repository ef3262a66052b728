import { classes } from "../roster.js";
import { authority, type RecordRow, school, told, township } from "./record.js";

const grades: readonly number[] = [...new Set(classes.map(({ grade }) => grade))];

/** The homeroom teacher's number: T02 for class 1-1 up to T31 for class 9-4. */
function homeroomTeacher(at: number): string {
  return `T${String(at + 2).padStart(2, "0")}`;
}

function appointed(subject: string, office: string, person: string, on = "2025-09-01"): RecordRow {
  return told("appointed", subject, on, `office=${office}; person=${person}`);
}

const appointments: readonly RecordRow[] = [
  appointed(school, "principal", "L01"),
  appointed(school, "vicePrincipal", "L02"),
  ...grades.map((grade) => appointed(`grade S01/${grade}`, "gradeHead", `G0${grade}`)),
  ...classes.map(({ id }, at) => appointed(`class ${id}`, "homeroomTeacher", homeroomTeacher(at))),
  // Class 5-2 is without a homeroom teacher for a month.
  told("relieved", "class 5-2", "2025-10-09", "office=homeroomTeacher; person=T15"),
  appointed("class 5-2", "homeroomTeacher", "T40", "2025-11-10"),
  appointed(township, "townshipGovernment", "TG1", "2024-10-15"),
  appointed(township, "townEducationOffice", "TE1", "2024-10-15"),
  appointed(township, "policeStation", "PS1", "2024-10-15"),
  ...["V1", "V2", "V3"].map((village) =>
    appointed(`village ${village}`, "villageCommittee", `C${village}`, "2024-10-15"),
  ),
  appointed(authority, "leadingGroup", "LG1", "2024-09-10"),
];

function letter(subject: string, upper: string, lower: string, on = "2025-09-05"): RecordRow {
  return told("letterSigned", subject, on, `letter=responsibility; upper=${upper}; lower=${lower}`);
}

/** Layer by layer; that of class 7-4 with its subject teachers is signed only on 20 October. */
const letters: readonly RecordRow[] = [
  ...grades.map((grade) => letter(`grade S01/${grade}`, "principal", "gradeHead")),
  ...classes.flatMap(({ id }) => [
    letter(`class ${id}`, "gradeHead", "homeroomTeacher"),
    letter(`class ${id}`, "homeroomTeacher", "subjectTeacher", id === "7-4" ? "2025-10-20" : "2025-09-05"),
  ]),
];

/** Who holds which office, and who signed what with whom. */
export const officeRecords: readonly RecordRow[] = [...appointments, ...letters];
