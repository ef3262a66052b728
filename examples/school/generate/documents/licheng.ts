import { type RecordRow, school, told, township } from "./record.js";

const pupil = (id: string, kind: string, on: string, fields: string): RecordRow =>
  told(kind, `pupil ${id}`, on, fields);

/** The months in which the office surveyed, on their twelfth: all but November 2025. */
const surveyed: readonly string[] = [
  "2024-10",
  "2024-11",
  "2024-12",
  "2025-01",
  "2025-02",
  "2025-03",
  "2025-04",
  "2025-05",
  "2025-06",
  "2025-07",
  "2025-08",
  "2025-09",
  "2025-10",
  "2025-12",
  "2026-01",
];

/** The letter of the notice of 2024: signed in time, the second copy handed in late. */
const letters: readonly RecordRow[] = [
  told(
    "taskReceived",
    township,
    "2024-09-26",
    "by=townEducationOffice; from=educationAuthority; task=lettersAndPledges",
  ),
  told(
    "letterSigned",
    township,
    "2024-09-27",
    "letter=responsibility; version=educationOffice; upper=educationAuthority; lower=townOfficeDirector; person=TE1; sealed=yes; copies=2; doubleSided=yes; asIssued=yes",
  ),
  ...["2024-09-29T15:30", "2024-10-08T09:00"].map((on) =>
    told(
      "submitted",
      township,
      on,
      "by=townEducationOffice; to=educationAuthority; material=responsibilityLetter; copies=1; onPaper=yes",
    ),
  ),
  told(
    "submitted",
    school,
    "2024-09-29T15:30",
    "by=townEducationOffice; to=educationAuthority; material=pledge; copies=1; onPaper=yes",
  ),
];

const surveys: readonly RecordRow[] = [
  ...surveyed.map((month) =>
    told("screening", township, `${month}-12`, "by=townEducationOffice; of=schoolAgeChildren"),
  ),
  told(
    "screening",
    township,
    "2025-10-15",
    "by=townEducationOffice; of=schoolAgeChildren; parties=townshipGovernment villageCommittee",
  ),
  told("ledgerUpdated", township, "2025-10-30", "by=townEducationOffice; ledger=dropoutControl"),
  told("ledgerUpdated", township, "2025-12-29", "by=townEducationOffice; ledger=dropoutControl"),
];

/** Due to be at school and on no roll: everything is done about C001 but the enrolment, about C003 nothing. */
const notEnrolled: readonly RecordRow[] = [
  pupil(
    "C001",
    "talk",
    "2025-09-16",
    "by=townEducationOffice; purpose=enquiry; with=guardian; inPerson=yes; reason=kept at home",
  ),
  pupil("C001", "report", "2025-09-17", "by=townEducationOffice; to=educationAuthority; matter=dropout"),
  pupil("C001", "talk", "2025-09-25", "by=townEducationOffice; purpose=return; with=guardian; inPerson=yes"),
  pupil("C001", "filed", "2025-09-30", "by=townEducationOffice; file=dropoutControlLedger"),
  pupil("P1201", "filed", "2025-10-10", "by=townEducationOffice; file=dropoutControlLedger"),
  pupil("P1201", "caseClosed", "2025-10-30", "by=townEducationOffice; ground=returned"),
  pupil("C001", "filed", "2025-10-20", "by=townEducationOffice; file=platformLedger"),
];

/** Dropouts: on the platform, on a form each; F165's form tells of the persuasion only later. */
const dropouts: readonly RecordRow[] = [
  pupil("P1095", "report", "2025-09-24", "by=school; to=townEducationOffice; matter=dropout"),
  pupil("F165", "planned", "2025-10-10", "by=school; plan=return"),
  pupil("F165", "filed", "2025-10-10", "by=school; file=dropoutControlLedger"),
  pupil("F165", "filed", "2025-10-10", "by=school; file=platformLedger"),
  pupil("P1070", "filed", "2025-12-08", "by=school; file=dropoutControlLedger"),
  pupil("F165", "filed", "2025-10-10", "by=school; file=pupilForm; contents=particulars"),
  pupil("F165", "filed", "2025-11-20", "by=school; file=pupilForm; contents=persuasion"),
  pupil("F165", "talk", "2025-12-16", "by=homeroomTeacher; purpose=return; with=guardian; inPerson=yes"),
  pupil("P1070", "filed", "2025-12-12", "by=school; file=platformLedger"),
  pupil("P1070", "filed", "2025-12-12", "by=school; file=pupilForm; contents=particulars persuasion"),
  pupil("P0620", "filed", "2025-12-01", "by=school; file=pupilForm; contents=particulars"),
  pupil("P0620", "talk", "2025-12-18", "by=homeroomTeacher; purpose=watch; with=guardian; inPerson=yes"),
];

const trouble: readonly RecordRow[] = [
  pupil("P0311", "fact", "2025-10-09", "fact=unsettled; value=yes"),
  pupil("P0311", "supportGiven", "2025-10-14", "by=school; support=counselling"),
  pupil("P0722", "fact", "2025-12-03", "fact=familyTrouble; value=yes"),
];

/** What only the district's notice asks for. */
export const lichengRecords: readonly RecordRow[] = [...letters, ...surveys, ...notEnrolled, ...dropouts, ...trouble];
