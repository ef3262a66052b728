import { type RecordRow, told } from "./record.js";

const pupil = (id: string, kind: string, on: string, fields: string): RecordRow =>
  told(kind, `pupil ${id}`, on, fields);
const fact = (id: string, name: string, on: string, value = "yes"): RecordRow =>
  pupil(id, "fact", on, `fact=${name}; value=${value}`);
const inNeed = (id: string, category: string, on: string): RecordRow =>
  pupil(id, "filed", on, `by=school; file=inNeed; contents=family; category=${category}`);
const changed = (id: string, change: string, on: string, papers: string, formalities = papers): RecordRow =>
  pupil(id, "rollChanged", on, `by=registrationClerk; change=${change}; papers=${papers}; formalities=${formalities}`);
const onRoll = (id: string, on: string): RecordRow =>
  pupil(id, "filed", on, "by=registrationClerk; file=electronicRoll");

/** Changes on the roll: one of each kind first without all its papers, and one that never gets them. */
const changes: readonly RecordRow[] = [
  changed("P1005", "return", "2025-09-02", "no"),
  changed("P1005", "return", "2025-09-16", "yes"),
  onRoll("P1005", "2025-09-18"),
  changed("P0725", "transferOut", "2025-09-22", "yes"),
  onRoll("P0725", "2025-09-24"),
  changed("P1201", "transferIn", "2025-10-13", "no"),
  changed("P1201", "transferIn", "2025-10-21", "yes"),
  onRoll("P1201", "2025-10-22"),
  changed("P1055", "transferOut", "2025-10-15", "no"),
  pupil("P0620", "timeOffApproved", "2025-11-24", "by=educationAuthority; timeOff=suspension; until=2026-02-16"),
  changed("P0620", "suspension", "2025-11-24", "yes", "no"),
  changed("P0620", "suspension", "2025-12-15", "yes"),
  onRoll("P0620", "2025-12-15"),
  changed("P1070", "dropout", "2025-12-09", "yes"),
  onRoll("P1070", "2025-12-10"),
];

/** Special groups: who is in them, and who is helped. P0678 and P0567 wait. */
const groups: readonly RecordRow[] = [
  fact("P0150", "disability", "2025-09-19"),
  inNeed("P0150", "disability", "2025-09-19"),
  fact("P0150", "placement", "2025-10-13", "regularClass"),
  fact("P0600", "disability", "2025-09-19"),
  inNeed("P0600", "disability", "2025-09-19"),
  fact("P0600", "placement", "2025-09-19", "homeTeaching"),
  fact("P1070", "leftBehind", "2025-10-13"),
  inNeed("P1070", "leftBehind", "2025-10-13"),
  fact("P0234", "subsidyEligible", "2025-09-19"),
  fact("P0567", "subsidyEligible", "2025-09-19"),
  pupil("P0234", "supportGiven", "2025-10-15", "by=school; support=financialAid"),
  pupil("P0234", "supportGiven", "2025-11-03", "by=school; support=livingSubsidy"),
  pupil("P0150", "supportGiven", "2025-10-20", "by=school; support=counselling"),
  pupil("P0600", "supportGiven", "2025-10-20", "by=school; support=tutoring"),
  pupil("P0567", "talk", "2025-11-06", "by=homeroomTeacher; purpose=support; with=pupil; inPerson=yes"),
  pupil("P1070", "talk", "2025-10-20", "by=homeroomTeacher; purpose=support; with=guardian; inPerson=yes"),
  fact("P1150", "boarder", "2025-09-01"),
  fact("P1151", "boarder", "2025-09-01"),
];

/** Signs of dropping out, noted by the village: P0678 is spoken with, its parents are not; P1185 stays away three days later. */
const signs: readonly RecordRow[] = [
  pupil("P0700", "talk", "2025-10-21", "by=homeroomTeacher; purpose=watch; with=pupil; inPerson=yes"),
  pupil("P0678", "riskNoted", "2025-11-05", "by=villageCommittee; sign=talks of work"),
  pupil("P0678", "talk", "2025-11-07", "by=homeroomTeacher; purpose=watch; with=pupil; inPerson=yes"),
  pupil("P1185", "riskNoted", "2025-12-05", "by=villageCommittee; sign=plays at night"),
];

/** Put down as suspected: P1095 was visited that day, for P0765 nothing more is done before it comes back. */
const suspected: readonly RecordRow[] = [
  pupil("P1095", "dropoutSuspected", "2025-09-23", "by=school"),
  pupil("P0765", "dropoutSuspected", "2025-10-13", "by=school"),
];

/** F165 works away: a row in the ledger, one persuasion, two helpers instead of three. */
const away: readonly RecordRow[] = [
  fact("F165", "workingAway", "2025-09-26"),
  pupil("F165", "filed", "2025-09-30", "by=school; file=dropout"),
  pupil("F165", "report", "2025-10-10", "by=school; to=educationAuthority; matter=dropout"),
  pupil("F165", "report", "2025-10-10", "by=school; to=educationAuthority; matter=ledgerEntry"),
  pupil("F165", "talk", "2025-10-16", "by=homeroomTeacher; purpose=return; with=guardian; inPerson=yes"),
  pupil("F165", "homeVisit", "2025-11-18", "by=villageCommittee; purpose=return; with=guardian; inPerson=yes"),
  ...["T41", "T42"].map((person) =>
    pupil("F165", "assigned", "2025-10-10", `as=helper; person=${person}; office=teacher`),
  ),
];

/** P1070: where it is is known; the Centre has a list, everybody goes once more; confirmed in December, with its papers. */
const gone: readonly RecordRow[] = [
  fact("P1070", "whereabouts", "2025-09-15", "known"),
  pupil("P1070", "report", "2025-09-18", "by=principal; to=educationAuthority; matter=nameList; written=yes"),
  pupil("P1070", "procedureOpened", "2025-09-22", "by=educationAuthority"),
  pupil("P1070", "talk", "2025-10-16", "by=homeroomTeacher; purpose=return; with=guardian; inPerson=yes"),
  pupil("P1070", "notice", "2025-10-27", "by=townshipGovernment; to=guardian; notice=urging; dueOn=2025-11-14"),
  pupil(
    "P1070",
    "jointPersuasion",
    "2025-11-12",
    "parties=school civilAffairs policeStation townshipGovernment villageCommittee",
  ),
  pupil("P1070", "planned", "2025-12-03", "by=school; plan=return"),
  pupil(
    "P1070",
    "talk",
    "2025-12-04",
    "by=homeroomTeacher; purpose=return; with=guardian; inPerson=yes; reason=works in another town",
  ),
  pupil("P1070", "report", "2025-12-04", "by=school; to=townshipGovernment; matter=dropout; written=yes"),
  ...["T43", "T44", "T45"].map((person) =>
    pupil("P1070", "assigned", "2025-12-05", `as=helper; person=${person}; office=teacher`),
  ),
  pupil("P1070", "assigned", "2025-12-05", "as=responsible; person=TG1; office=townshipGovernment"),
  pupil("P1070", "filed", "2025-12-08", "by=school; file=dropout"),
  pupil("P1070", "notice", "2025-12-08", "by=townshipGovernment; to=guardian; notice=returnByDate; dueOn=2025-12-20"),
  pupil("P1070", "homeVisit", "2025-12-09", "by=homeroomTeacher; purpose=return; with=guardian; inPerson=yes"),
  pupil("P1070", "jointPersuasion", "2025-12-10", "parties=school villageCommittee townshipGovernment"),
  pupil("P1070", "talk", "2025-12-24", "by=townshipGovernment; purpose=admonish; with=guardian; inPerson=yes"),
];

/** Back at school, and found out later: P1005's case is closed, and what led to it decided. */
const back: readonly RecordRow[] = [
  pupil("P1005", "caseClosed", "2025-10-10", "by=school; ground=returned"),
  pupil("P1005", "causeFound", "2025-10-15", "by=educationAuthority; cause=staffConduct"),
  pupil("F165", "causeFound", "2025-10-15", "by=educationAuthority; cause=schoolManagement"),
];

/** Where the leavers went. */
const leavers: readonly RecordRow[] = [
  fact("P0725", "whereabouts", "2025-10-14", "known"),
  fact("P1055", "whereabouts", "2025-10-27", "untraceable"),
  fact("P1055", "whereabouts", "2025-12-08", "known"),
];

/** Children of the area who are on no roll. */
const notEnrolled: readonly RecordRow[] = [
  fact("C001", "notEntered", "2025-09-15"),
  fact("C003", "notEntered", "2025-11-10"),
  fact("P1201", "notEntered", "2025-10-09"),
];

/** What more than one document looks at in single children. */
export const sharedChildRecords: readonly RecordRow[] = [
  ...changes,
  ...groups,
  ...signs,
  ...suspected,
  ...away,
  ...gone,
  ...back,
  ...leavers,
  ...notEnrolled,
];
