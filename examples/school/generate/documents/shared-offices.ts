import { classes } from "../roster.js";
import { authority, type RecordRow, school, told, township } from "./record.js";

const appointed = (subject: string, office: string, person: string, on = "2025-09-01"): RecordRow =>
  told("appointed", subject, on, `office=${office}; person=${person}`);

const adopted = (subject: string, on: string, fields: string): RecordRow =>
  told("documentAdopted", subject, on, fields);

/** The offices that the other documents name. The clerk, the section, the director and the leader of V3's town come late. */
const offices: readonly RecordRow[] = [
  appointed(school, "officeHead", "H01"),
  appointed(school, "dutyTeacher", "D01"),
  appointed(school, "registrationSupervisor", "H02"),
  appointed(school, "registrationClerk", "H03", "2025-09-15"),
  ...classes.map(({ id }) => appointed(`class ${id}`, "subjectTeacher", `S${id}`)),
  appointed(school, "authorityLeader", "AL1"),
  appointed(school, "authoritySection", "AS1", "2025-09-22"),
  appointed(authority, "authorityHead", "AH1", "2024-09-10"),
  appointed(authority, "authoritySection", "AS1", "2024-09-10"),
  appointed(township, "townOfficeDirector", "TE2", "2025-10-13"),
  ...["V1", "V2", "V3"].flatMap((village) => [
    appointed(`village ${village}`, "villageCadre", `K${village}`, "2024-10-15"),
    appointed(`village ${village}`, "townLeader", `TL${village}`, village === "V3" ? "2025-11-03" : "2024-10-15"),
  ]),
];

/** What school and bureau set up in writing, some of it late. */
const papers: readonly RecordRow[] = [
  adopted(school, "2025-09-05", "by=school; document=leadingGroup; members=principal vicePrincipal officeHead"),
  adopted(school, "2025-09-22", "by=school; document=leadingGroup; heads=1; deputies=5; others=8; headedBy=principal"),
  adopted(school, "2025-09-05", "by=school; document=admissionPlan"),
  adopted(school, "2025-09-05", "by=school; document=screeningSystem"),
  adopted(school, "2025-09-05", "by=school; document=persuasionSystem"),
  adopted(school, "2025-09-05", "by=school; document=registrationSystem"),
  adopted(school, "2025-09-08", "by=school; document=gateRegister"),
  adopted(school, "2025-09-12", "by=school; document=dropoutControlLedger"),
  adopted(school, "2025-09-24", "by=school; document=screeningLedger"),
  adopted(school, "2025-09-25", "by=school; document=dropoutLedger"),
  adopted(school, "2025-09-25", "by=school; document=workPlan"),
  adopted(school, "2025-10-15", "by=school; document=writtenReportSystem"),
  adopted(school, "2025-10-20", "by=school; document=helperSystem"),
  adopted(school, "2025-10-24", "by=school; document=leftBehindRegister"),
  adopted(school, "2025-10-24", "by=school; document=accompanyingRegister"),
  adopted(school, "2025-11-03", "by=educationAuthority; document=catchment"),
  adopted(
    authority,
    "2024-10-10",
    "by=educationAuthority; document=leadingGroup; members=authorityHead authoritySection principal; heads=1; deputies=2; others=3",
  ),
  adopted(authority, "2024-11-05", "by=educationAuthority; document=database"),
  adopted(authority, "2025-09-18", "by=educationAuthority; document=dropoutControlLedger"),
  adopted(
    authority,
    "2025-10-20",
    "by=educationAuthority; document=leadingGroupOffice; directors=1; deputyDirectors=1",
  ),
  adopted(authority, "2025-12-15", "by=educationAuthority; document=appraisalScheme"),
];

/** Offices and papers that more than one document asks for. */
export const sharedOfficeRecords: readonly RecordRow[] = [...offices, ...papers];
