import { type RecordRow, school, told } from "./record.js";

const pupil = (id: string, kind: string, on: string, fields: string): RecordRow =>
  told(kind, `pupil ${id}`, on, fields);

/** Days on which absences were told to homeroom teacher and leaders, the parents asked why and where the child is. */
const toldOf: readonly (readonly [string, string])[] = [
  ["P0807", "2025-09-15"],
  ["P1070", "2025-09-08"],
  ["P1095", "2025-09-22"],
  ["P0765", "2025-10-09"],
];

const absences: readonly RecordRow[] = toldOf.flatMap(([id, on]) => [
  pupil(id, "report", `${on}T08:40`, "by=subjectTeacher; to=homeroomTeacher; matter=absence"),
  pupil(id, "report", `${on}T09:00`, "by=dutyTeacher; to=schoolLeader; matter=absence"),
  pupil(
    id,
    "talk",
    `${on}T18:00`,
    "by=homeroomTeacher; purpose=enquiry; with=guardian; inPerson=no; reason=does not want to go; foundAt=home",
  ),
]);

const lesson = (id: string, on: string): RecordRow =>
  pupil(id, "report", `${on}T08:50`, "by=subjectTeacher; to=homeroomTeacher; matter=missedLesson");

/** Three pupils missed a lesson: one is traced, one only reported, of one nobody is told. */
const lessons: readonly RecordRow[] = [
  lesson("P0100", "2025-09-24"),
  pupil(
    "P0100",
    "talk",
    "2025-09-24T12:00",
    "by=homeroomTeacher; purpose=enquiry; with=guardian; inPerson=no; foundAt=home",
  ),
  lesson("P0350", "2025-10-22"),
];

/** Through the gate: one with all three conditions, one without the signature. */
const gate: readonly RecordRow[] = [
  pupil("P1150", "leftCampus", "2025-10-24", "by=dutyTeacher; reason=dentist; signed=yes; collected=yes"),
  pupil("P1151", "leftCampus", "2025-11-12", "by=dutyTeacher; reason=errand; signed=no; collected=yes"),
  told("archived", school, "2026-01-20", "by=school; file=gateRegister"),
];

/** Looked for: P0612 found the same evening, P0860 not yet, P1055 in vain. */
const searches: readonly RecordRow[] = [
  pupil("P0612", "report", "2025-10-28T18:30", "by=guardian; to=school; matter=notHome"),
  pupil("P0612", "searched", "2025-10-28T19:10", "parties=school guardian; result=found"),
  pupil("P0612", "report", "2025-10-28T20:00", "by=guardian; to=school; matter=cameHome"),
  pupil("P0860", "report", "2025-12-05", "by=guardian; to=school; matter=notHome"),
  pupil("P1055", "report", "2025-10-28", "by=school; to=townshipGovernment; matter=whereaboutsUnknown"),
  pupil("P1055", "report", "2025-11-03", "by=school; to=policeStation; matter=whereaboutsUnknown"),
  pupil("P1055", "searched", "2025-11-05", "parties=school guardian; result=notFound"),
  pupil("C002", "found", "2025-09-10", "by=school; place=area; outOfSchool=yes"),
  pupil("C002", "talk", "2025-09-29", "by=homeroomTeacher; purpose=return; with=guardian; inPerson=yes"),
];

const monthly = (on: string, contents: string, more = ""): RecordRow =>
  told("workReport", school, on, `by=school; to=educationAuthority; report=monthly; contents=${contents}${more}`);
const all = "dropoutData workDone persuasion problems nextSteps";

/** October's report lacks a part until November; December's says nothing is to report, though a dropout was confirmed. */
const reports: readonly RecordRow[] = [
  monthly("2025-09-30", all, "; nil=yes"),
  monthly("2025-10-31", "dropoutData workDone persuasion problems"),
  monthly("2025-11-06", all, "; period=2025-10"),
  monthly("2025-11-28", all),
  monthly("2025-12-31", all, "; nil=yes"),
];

/** Last year's rate is over the standard: interview, a day set, things put right late; what people decided. */
const accountability: readonly RecordRow[] = [
  told("interview", school, "2025-09-25", "by=authorityHead; office=principal; rectifyBy=2025-10-31"),
  told("decision", school, "2025-10-30", "by=educationAuthority; matter=accountability-for-target; outcome=notImposed"),
  pupil("P1005", "decision", "2025-11-06", "by=school; matter=accountability-of-staff; outcome=imposed"),
  pupil("P1070", "decision", "2025-12-15", "by=school; matter=legal-document; outcome=imposed"),
];

const support: readonly RecordRow[] = [
  pupil("P1070", "report", "2025-12-16", "by=school; to=educationAuthority; matter=ledgerEntry"),
  pupil("P0123", "supportGiven", "2025-10-13", "by=school; support=tutoring"),
  pupil("P0456", "supportGiven", "2025-10-20", "by=school; support=counselling"),
];

/** What only the Centre's document asks for. */
export const wutaishanRecords: readonly RecordRow[] = [
  ...absences,
  ...lessons,
  ...gate,
  ...searches,
  ...reports,
  ...accountability,
  ...support,
];
