import type { LetterKind, LetterVersion, Material } from "../../model/events-papers.js";
import type { Role } from "../../model/role.js";
import type { SubjectKind } from "../../model/subject.js";
import type { Text } from "../../model/text.js";
import type { ClauseRef } from "../kit/report-head.js";

/** A letter or pledge that a document asks of each class, grade, school or township (责任书、承诺书). */
export interface LetterDemand {
  readonly id: string;
  readonly label: Text;
  readonly clauses: readonly ClauseRef[];
  readonly letter: LetterKind;
  readonly upper?: Role;
  readonly lower: Role;
  /** Of what each is asked. */
  readonly about: Extract<SubjectKind, "class" | "grade" | "school" | "township">;
  /** Of which schools only. */
  readonly only?: "direct" | "underOffice";
  readonly version?: LetterVersion;
  readonly copies?: number;
  /** Whether it must bear a seal, be printed on both sides, and be left as issued. */
  readonly formal?: true;
  /** What of it is handed in, and how many copies. */
  readonly handIn?: { readonly material: Material; readonly copies: number };
  readonly owedBy: Role;
}

/** The letters of a school and its class teachers: boshan-2025 4.7.1a. */
export const boshanLetters: readonly LetterDemand[] = [
  {
    id: "school-homeroom",
    label: { zh: "学校与班主任签订目标责任书", en: "letter of the school with each homeroom teacher" },
    clauses: ["boshan-2025/4.7.1a"],
    letter: "responsibility",
    upper: "school",
    lower: "homeroomTeacher",
    about: "class",
    owedBy: "school",
  },
];

/** The letters by layer inside a school: city-2016 2.1.2b. In a grade without a head its homeroom teachers sign with the principal. */
export const cityLetters: readonly LetterDemand[] = [
  {
    id: "principal-grade",
    label: { zh: "校长与年级主任签订责任书", en: "letter of the principal with each grade head" },
    clauses: ["city-2016/2.1.2b"],
    letter: "responsibility",
    upper: "principal",
    lower: "gradeHead",
    about: "grade",
    owedBy: "school",
  },
  {
    id: "grade-homeroom",
    label: { zh: "年级主任与班主任签订责任书", en: "letter of the grade head with each homeroom teacher" },
    clauses: ["city-2016/2.1.2b"],
    letter: "responsibility",
    upper: "gradeHead",
    lower: "homeroomTeacher",
    about: "class",
    owedBy: "school",
  },
  {
    id: "homeroom-subject",
    label: { zh: "班主任与任课教师签订责任书", en: "letter of the homeroom teacher with the subject teachers" },
    clauses: ["city-2016/2.1.2b"],
    letter: "responsibility",
    upper: "homeroomTeacher",
    lower: "subjectTeacher",
    about: "class",
    owedBy: "school",
  },
];

/** The letters of offices and direct schools, and the pledge of every school: licheng-2024 2.4b, 2.4c, 4.2, 4.3. */
export const lichengLetters: readonly LetterDemand[] = [
  {
    id: "office",
    label: { zh: "《控辍目标责任书》（教办版）", en: "responsibility letter of an education office" },
    clauses: ["licheng-2024/2.4b", "licheng-2024/4.2b", "licheng-2024/4.4a"],
    letter: "responsibility",
    upper: "educationAuthority",
    lower: "townOfficeDirector",
    about: "township",
    version: "educationOffice",
    copies: 2,
    formal: true,
    handIn: { material: "responsibilityLetter", copies: 2 },
    owedBy: "townEducationOffice",
  },
  {
    id: "direct-school",
    label: { zh: "《控辍目标责任书》（区直版）", en: "responsibility letter of a direct school" },
    clauses: ["licheng-2024/2.4b", "licheng-2024/4.2c", "licheng-2024/4.2d", "licheng-2024/4.4a"],
    letter: "responsibility",
    upper: "educationAuthority",
    lower: "principal",
    about: "school",
    only: "direct",
    version: "directSchool",
    copies: 2,
    formal: true,
    handIn: { material: "responsibilityLetter", copies: 2 },
    owedBy: "school",
  },
  {
    id: "pledge",
    label: { zh: "《控辍保学承诺书》", en: "pledge of a principal" },
    clauses: ["licheng-2024/2.4c", "licheng-2024/4.3a", "licheng-2024/4.4a"],
    letter: "pledge",
    lower: "principal",
    about: "school",
    copies: 2,
    formal: true,
    handIn: { material: "pledge", copies: 1 },
    owedBy: "school",
  },
];
