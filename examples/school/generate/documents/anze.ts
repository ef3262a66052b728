import { authority, type RecordRow, school, told, township } from "./record.js";

const pupil = (id: string, kind: string, on: string, fields: string): RecordRow =>
  told(kind, `pupil ${id}`, on, fields);
const incident = (subject: string, on: string, conduct: string): RecordRow =>
  told("incident", subject, on, `by=principal; conduct=${conduct}`);

const statistics = (on: string, of: string, contents: string): RecordRow =>
  told("statistics", school, on, `by=school; of=${of}; contents=${contents}`);

/** The counts: the reasons come after the first week, the dropouts after the first month. */
const counts: readonly RecordRow[] = [
  statistics("2025-09-05", "termStartDropouts", "dropout reason"),
  statistics("2025-09-12", "termStartDropouts", "dropout reason whereabouts"),
  statistics("2025-09-26", "termStart", "enrolment transferIn transferOut suspension"),
  statistics("2025-10-10", "termStart", "enrolment transferIn transferOut suspension dropout"),
  told("workReport", school, "2025-09-26", "by=school; to=educationAuthority; report=dropoutReport"),
  told("workReport", school, "2025-10-09", "by=school; to=townshipGovernment; report=dropoutReport"),
];

/** One breach of each ban. */
const breaches: readonly RecordRow[] = [
  told("schoolClosed", school, "2025-09-05", "by=educationAuthority; replaced=no"),
  incident(school, "2025-10-12", "groupTuition"),
  incident("pupil P0210", "2025-10-14", "discrimination"),
  incident("pupil P0333", "2025-10-16", "humiliation"),
  incident("pupil P0444", "2025-10-20", "corporalPunishment"),
  incident("class 8-1", "2025-11-10", "rankingByMarks"),
  incident("class 6-2", "2025-11-10", "seatingByMarks"),
  incident("pupil P1010", "2025-11-13", "expulsion"),
];

/** Inspections, publicity, the archive, and what was decided. */
const work: readonly RecordRow[] = [
  told("inspection", township, "2025-05-14", "by=educationAuthority; of=dropoutControl"),
  told("inspection", school, "2025-05-15", "by=educationAuthority; of=dropoutControl"),
  told("inspection", township, "2025-11-06", "by=leadingGroup; of=dropoutControl"),
  told("inspection", school, "2025-12-11", "by=leadingGroup; of=dropoutControl"),
  told("activity", authority, "2025-11-20", "by=educationAuthority; topic=lawPublicity"),
  told("activity", school, "2025-11-19", "by=school; topic=lawPublicity; means=lesson newsMedia; covers=penalties"),
  told("activity", school, "2025-11-26", "by=school; topic=schoolEntry; means=parentsMeeting"),
  told("screening", school, "2025-09-18", "by=school; of=leftBehind"),
  told("screening", school, "2025-09-18", "by=school; of=accompanying"),
  told("archived", school, "2026-01-15", "by=school; file=homeTeaching; contents=plan summary ledger photographs"),
  told("decision", school, "2025-12-18", "by=educationAuthority; matter=accountability; outcome=imposed"),
  pupil("F165", "decision", "2025-12-03", "by=partyAndGovernment; matter=employer-investigated; outcome=imposed"),
];

/** Single children: aid, the registered poor, the villages' lists, an admonition, an order. */
const children: readonly RecordRow[] = [
  pupil("P1150", "supportGiven", "2025-10-30", "by=school; support=livingSubsidy"),
  pupil("P1150", "supportGiven", "2025-10-30", "by=school; support=travelAllowance"),
  pupil("P1151", "supportGiven", "2025-10-30", "by=school; support=livingSubsidy"),
  pupil("P1005", "fact", "2025-09-05", "fact=registeredPoor; value=yes"),
  pupil("F166", "fact", "2025-09-05", "fact=registeredPoor; value=yes"),
  ...["P0500", "P1185"].flatMap((id) => [
    pupil(id, "fact", "2025-09-05", "fact=registeredPoor; value=yes"),
    pupil(id, "returnCompleted", "2025-09-03", "by=school"),
    pupil(id, "rollChanged", "2025-09-03", "by=registrationClerk; change=return; papers=yes; formalities=yes"),
    pupil(id, "filed", "2025-09-04", "by=registrationClerk; file=electronicRoll"),
  ]),
  ...["P0300", "P0990"].map((id) =>
    pupil(id, "assigned", "2025-02-17", "as=responsible; person=GC1; office=groupCadre"),
  ),
  pupil("C001", "filed", "2025-06-20", "by=villageCommittee; file=entry"),
  pupil("P0001", "filed", "2025-06-20", "by=villageCommittee; file=entry"),
  pupil("C003", "fact", "2025-11-10", "fact=accompanying; value=yes"),
  pupil("C002", "fact", "2025-09-10", "fact=vagrant; value=yes"),
  pupil("F166", "talk", "2025-10-30", "by=townshipGovernment; purpose=admonish; with=guardian; inPerson=yes"),
  pupil("P1070", "notice", "2025-12-11", "by=educationAuthority; to=guardian; notice=order; dueOn=2025-12-31"),
  pupil("P1070", "notice", "2025-12-29", "by=townshipGovernment; to=guardian; notice=orderByDate; dueOn=2026-01-09"),
  pupil("C002", "timeOffApproved", "2025-10-20", "by=educationAuthority; timeOff=deferral; until=2026-08-31"),
  pupil("P1070", "report", "2025-12-15", "by=school; to=educationAuthority; matter=dropout"),
];

/** What only the county's plan asks for. */
export const anzeRecords: readonly RecordRow[] = [...counts, ...breaches, ...work, ...children];
