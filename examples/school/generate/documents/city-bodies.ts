import { authority, type RecordRow, school, told, township } from "./record.js";

function figure(indicator: string, period: string, on: string, numerator: number, denominator: number): RecordRow {
  const fields = `indicator=${indicator}; numerator=${numerator}; denominator=${denominator}; period=${period}`;
  return told("figure", authority, on, fields);
}

/** What the bodies above the school set up, did and published; and the school's own work. */
export const bodyRecords: readonly RecordRow[] = [
  // Set up in writing. The appraisal scheme comes only in December.
  told("documentAdopted", authority, "2024-09-10", "by=leadingGroup; document=leadingGroup"),
  told("documentAdopted", authority, "2024-10-08", "by=leadingGroup; document=jointConferenceSystem"),
  told("documentAdopted", authority, "2024-10-08", "by=leadingGroup; document=bulletinSystem"),
  told("documentAdopted", authority, "2024-10-08", "by=leadingGroup; document=inspectionSystem"),
  told("documentAdopted", authority, "2025-12-10", "by=leadingGroup; document=appraisalScheme"),
  told("documentAdopted", township, "2024-10-15", "by=townshipGovernment; document=leadingGroup; person=TG1"),
  told("documentAdopted", township, "2024-10-15", "by=townshipGovernment; document=arrangement"),
  // The work of 2025. No special inspection is ever made.
  told("conference", authority, "2025-03-20", "by=educationAuthority; parties=policeStation womensFederation"),
  told("activity", authority, "2025-04-22", "by=educationAuthority; topic=lawPublicity; parties=justiceDepartment"),
  told("activity", authority, "2025-11-12", "by=labourDepartment; topic=lawPublicity; means=leaflet"),
  told("activity", authority, "2025-05-15", "by=educationAuthority; topic=familyEducation; parties=womensFederation"),
  told("screening", authority, "2025-06-05", "by=labourDepartment; of=childLabour"),
  told("inspection", township, "2025-07-16", "by=policeStation; of=venues"),
  told("appraisal", authority, "2025-12-20", "by=leadingGroup; unit=policeStation; result=good"),
  told("appraisal", township, "2025-12-20", "by=leadingGroup; result=good"),
  // The half-yearly screening: none in the first half, one in the second; its register follows a week later.
  told("screening", township, "2025-10-28", "by=policeStation; of=idleMinors; parties=school"),
  told(
    "documentAdopted",
    township,
    "2025-11-04",
    "by=policeStation; document=idleMinorsRegister; categories=vagrant idle",
  ),
  // The bulletins of the term; the school's comes last.
  told("bulletin", township, "2025-10-10", "by=townshipGovernment"),
  told("bulletin", township, "2025-10-11", "by=villageCommittee"),
  told("bulletin", township, "2025-12-30", "by=school"),
  // The figures of last year, and the one that junior secondary school rises from.
  figure("enrolmentRate:primary", "2024-2025", "2025-09-10", 3120, 3120),
  figure("retentionRate:primary", "2024-2025", "2025-09-10", 3118, 3120),
  figure("retentionRate:junior", "2023-2024", "2024-09-12", 1180, 1200),
  figure("retentionRate:junior", "2024-2025", "2025-09-10", 1190, 1200),
  figure("returnRate:confirmed", "2024-2025", "2025-09-10", 5, 7),
  // The school.
  told("activity", school, "2025-09-17", "by=school; topic=lawPublicity; means=leaflet letterToParents"),
  told("screening", school, "2025-09-18", "by=school; of=childrenInNeed"),
  told("screening", school, "2025-09-19", "by=school; of=pronePupils"),
];
