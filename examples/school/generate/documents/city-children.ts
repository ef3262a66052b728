import { type RecordRow, told } from "./record.js";

const pupil = (id: string, kind: string, on: string, fields: string): RecordRow =>
  told(kind, `pupil ${id}`, on, fields);
const isSo = (id: string, fact: string, on = "2025-09-19"): RecordRow =>
  pupil(id, "fact", on, `fact=${fact}; value=yes`);
const assigned = (id: string, as: string, person: string, on = "2025-09-25"): RecordRow =>
  pupil(id, "assigned", on, `as=${as}; person=${person}; office=${as === "pair" ? "teacher" : "subjectTeacher"}`);

/** Pupils prone to drop out, and children in need: each list has one child for whom something is missing. */
const special: readonly RecordRow[] = [
  isSo("P0123", "learningDifficulty"),
  isSo("P0456", "learningDifficulty"),
  isSo("P0789", "learningDifficulty"),
  isSo("P0911", "schoolAverse"),
  isSo("P0234", "hardship"),
  isSo("P0567", "hardship"),
  isSo("P0678", "leftBehind"),
  ...["P0123", "P0456", "P0789"].map((id) =>
    pupil(id, "filed", "2025-09-22", "by=school; file=prone; contents=family study living"),
  ),
  pupil("P0911", "filed", "2025-09-22", "by=school; file=prone; contents=family study"),
  ...["P0123", "P0456", "P0911"].map((id) => pupil(id, "planned", "2025-09-24", "by=school; plan=care")),
  ...["P0123", "P0456", "P0789", "P0911"].map((id) => assigned(id, "carer", "T50")),
  ...["P0123", "P0456", "P0234", "P0567"].map((id) => assigned(id, "pair", "T51")),
  assigned("P0789", "pair", "T52", "2025-11-20"),
  ...["P0234", "P0567"].map((id) =>
    pupil(id, "filed", "2025-09-22", "by=school; file=inNeed; contents=family; category=hardship"),
  ),
];

/** A tendency to drop out: noted, told, visited, reported; the village has not been to the family before November. */
const tendency: readonly RecordRow[] = [
  pupil("P0700", "riskNoted", "2025-10-13", "by=subjectTeacher; sign=sleeps in lessons"),
  pupil("P0700", "report", "2025-10-13", "by=subjectTeacher; to=principal; matter=tendency"),
  pupil(
    "P0700",
    "homeVisit",
    "2025-10-14",
    "by=homeroomTeacher; purpose=return; with=guardian; inPerson=yes; reason=wants to work",
  ),
  ...["educationAuthority", "townshipGovernment"].map((to) =>
    pupil(
      "P0700",
      "report",
      "2025-10-15",
      `by=principal; to=${to}; matter=tendency; written=yes; contents=family reason`,
    ),
  ),
  pupil("P0700", "notice", "2025-10-16", "by=townshipGovernment; to=villageCommittee; notice=urging"),
  pupil("P0700", "notice", "2025-11-03", "by=villageCommittee; to=guardian; notice=urging"),
];

/** A guardian refuses: admonished, ordered, and the day of the order passes. The township decides in November. */
const refusal: readonly RecordRow[] = [
  pupil("F166", "refused", "2025-09-16", "by=townshipGovernment; matter=sendingToSchool"),
  pupil("F166", "talk", "2025-09-18", "by=villageCommittee; purpose=admonish; with=guardian; inPerson=yes"),
  pupil("F166", "notice", "2025-09-22", "by=townshipGovernment; to=guardian; notice=order; dueOn=2025-10-10"),
  pupil("F166", "decision", "2025-11-05", "by=townshipGovernment; matter=penalty-on-refusal; outcome=imposed"),
];

/** Beyond persuasion: handed to the police, found idle, kept on file, met in October and December, found at work. */
const idle: readonly RecordRow[] = [
  pupil("F165", "beyondPersuasion", "2025-09-22", "by=principal; reason=works away"),
  pupil("F165", "handOver", "2025-09-23", "by=school; to=policeStation; what=particulars"),
  pupil(
    "F165",
    "homeVisit",
    "2025-09-26",
    "by=policeStation; purpose=enquiry; with=guardian; inPerson=yes; reason=works away; foundAt=away",
  ),
  isSo("F165", "idleMinor", "2025-09-26"),
  pupil("F165", "filed", "2025-09-28", "by=policeStation; file=idleMinor; category=idle"),
  pupil("F165", "talk", "2025-10-20", "by=policeStation; purpose=followUp; with=pupil; inPerson=yes"),
  pupil("F165", "talk", "2025-12-15", "by=policeStation; purpose=followUp; with=pupil; inPerson=yes"),
  pupil("F165", "found", "2025-10-09", "by=labourDepartment; place=employment"),
  pupil("F165", "talk", "2025-10-14", "by=townshipGovernment; purpose=admonish; with=guardian; inPerson=yes"),
  pupil("F165", "notice", "2025-10-15", "by=townshipGovernment; to=guardian; notice=urging"),
];

/** Dropouts that people confirmed: two of last year, of whom one is back this September, and one of this year. */
const dropouts: readonly RecordRow[] = [
  pupil("F165", "dropoutConfirmed", "2025-03-10", "by=educationAuthority; reason=studyThoughtUseless"),
  pupil("P1005", "dropoutConfirmed", "2025-04-07", "by=educationAuthority; reason=learningDifficulty"),
  pupil("P1005", "returnCompleted", "2025-09-02", "by=school"),
  pupil("P1070", "dropoutConfirmed", "2025-12-01", "by=educationAuthority; reason=poverty"),
];

const incident: readonly RecordRow[] = [pupil("P0850", "incident", "2025-10-14", "by=subjectTeacher; conduct=mockery")];

/** What is on record about single children. */
export const childRecords: readonly RecordRow[] = [
  ...special,
  ...tendency,
  ...refusal,
  ...idle,
  ...dropouts,
  ...incident,
];
