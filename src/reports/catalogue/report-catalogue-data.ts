import { admissionPlan } from "../bodies/admission-plan.js";
import { appraisalSheet } from "../bodies/appraisal-sheet.js";
import { archiveChecklist } from "../bodies/archive-checklist.js";
import { conferenceRecord } from "../bodies/conference-record.js";
import { homeTeachingFile } from "../bodies/home-teaching-file.js";
import { interviewRecord } from "../bodies/interview-record.js";
import { lettersOutstanding } from "../bodies/letters-outstanding.js";
import { networkCoverage } from "../bodies/network-coverage.js";
import { photoSheet } from "../bodies/photo-sheet.js";
import { publicCriticism } from "../bodies/public-criticism.js";
import { workPlan } from "../bodies/work-plan.js";
import { yearSummary } from "../bodies/year-summary.js";
import { attendanceStatement } from "../child-files/attendance-statement.js";
import { boarderLeavePass } from "../child-files/boarder-leave-pass.js";
import { carePlan } from "../child-files/care-plan.js";
import { gateArchive } from "../child-files/gate-archive.js";
import { gateRegister } from "../child-files/gate-register.js";
import { idleMinorCard } from "../child-files/idle-minor-card.js";
import { inNeedFile } from "../child-files/in-need-file.js";
import { oneChildOneFile } from "../child-files/one-child-one-file.js";
import { persuasionRecord } from "../child-files/persuasion-record.js";
import { proneFile } from "../child-files/prone-file.js";
import { pupilForm } from "../child-files/pupil-form.js";
import { registerChangePapers } from "../child-files/register-change-papers.js";
import { returnFormalities } from "../child-files/return-formalities.js";
import { statusChangePapers } from "../child-files/status-change-papers.js";
import { timeOffFormalities } from "../child-files/time-off-formalities.js";
import { attendanceReturn } from "../counts/attendance-return.js";
import { countyBaseData } from "../counts/county-base-data.js";
import { monthlyReport } from "../counts/monthly-report.js";
import { publicNotice } from "../counts/public-notice.js";
import { schoolYearStatistics } from "../counts/school-year-statistics.js";
import { termStartDropouts } from "../counts/term-start-dropouts.js";
import { termStartFlows } from "../counts/term-start-flows.js";
import { termStartReport } from "../counts/term-start-report.js";
import { caseFunnel } from "../daily/case-funnel.js";
import { caseTimeline } from "../daily/case-timeline.js";
import { caseTrend } from "../daily/case-trend.js";
import { chaseList } from "../daily/chase-list.js";
import type { ReportDefinition, ReportEntry } from "../kit/report-definition.js";
import type { ReportHead } from "../kit/report-head.js";
import { accompanyingRegister } from "../ledgers/accompanying-register.js";
import { countyDropoutLedger } from "../ledgers/county-dropout-ledger.js";
import { countyWorkLedger } from "../ledgers/county-work-ledger.js";
import { deferredAndSuspendedList } from "../ledgers/deferred-and-suspended-list.js";
import { disabilityRegister } from "../ledgers/disability-register.js";
import { dropoutControlLedger } from "../ledgers/dropout-control-ledger.js";
import { dropoutLedger } from "../ledgers/dropout-ledger.js";
import { electronicRollEntries } from "../ledgers/electronic-roll-entries.js";
import { entryRegister } from "../ledgers/entry-register.js";
import { hardshipRegister } from "../ledgers/hardship-register.js";
import { homeTeachingLedger } from "../ledgers/home-teaching-ledger.js";
import { homeroomTermRecord } from "../ledgers/homeroom-term-record.js";
import { idleMinorsRegister } from "../ledgers/idle-minors-register.js";
import { inNeedRegister } from "../ledgers/in-need-register.js";
import { informationReturn } from "../ledgers/information-return.js";
import { leftBehindRegister } from "../ledgers/left-behind-register.js";
import { nationalSystemEntries } from "../ledgers/national-system-entries.js";
import { persuasionFailedList } from "../ledgers/persuasion-failed-list.js";
import { platformLedger } from "../ledgers/platform-ledger.js";
import { proneRegister } from "../ledgers/prone-register.js";
import { schoolAgeLedger } from "../ledgers/school-age-ledger.js";
import { schoolDropoutLedger } from "../ledgers/school-dropout-ledger.js";
import { screeningLedger } from "../ledgers/screening-ledger.js";
import { shouldBeEnrolledList } from "../ledgers/should-be-enrolled-list.js";
import { suspectedLedger } from "../ledgers/suspected-ledger.js";
import { workLedger } from "../ledgers/work-ledger.js";
import { boshanTargetLetter } from "../letters/boshan-target-letter.js";
import { cityResponsibilityLetter } from "../letters/city-responsibility-letter.js";
import { lichengDirectSchoolLetter } from "../letters/licheng-direct-school-letter.js";
import { lichengOfficeLetter } from "../letters/licheng-office-letter.js";
import { lichengPledge } from "../letters/licheng-pledge.js";
import { dropoutReportSlip } from "../notices/dropout-report-slip.js";
import { failedPersuasionReport } from "../notices/failed-persuasion-report.js";
import { jointWhereaboutsReport } from "../notices/joint-whereabouts-report.js";
import { judicialReferral } from "../notices/judicial-referral.js";
import { legalDocument } from "../notices/legal-document.js";
import { orderAfterReport } from "../notices/order-after-report.js";
import { orderToSend } from "../notices/order-to-send.js";
import { policeHandOver } from "../notices/police-hand-over.js";
import { returnByNotice } from "../notices/return-by-notice.js";
import { tendencyReport } from "../notices/tendency-report.js";
import { urgeToEnrolNotice } from "../notices/urge-to-enrol-notice.js";
import type { ReportDocument } from "../report-document.js";
import { type ScopeField, type ScopeTold, scopeFields } from "./scope-field.js";
import {
  admissionScope,
  appraisalScope,
  attendanceReturnScope,
  baseDataScope,
  bodyPeriodScope,
  bodyScope,
  changePapersScope,
  chaseScope,
  childScope,
  conferenceScope,
  countScope,
  criticismScope,
  interviewScope,
  leavePassScope,
  legalDocumentScope,
  letterScope,
  lettersScope,
  monthlyScope,
  networkScope,
  orderAfterReportScope,
  paperScope,
  photoScope,
  publicNoticeScope,
  schoolAgeScope,
  screeningScope,
  statementScope,
  statisticsScope,
  termStartReportScope,
  timeOffScope,
  townshipPaperScope,
  trendScope,
  unitLetterScope,
  urgingScope,
  whereaboutsScope,
  workPlanScope,
  yearSummaryScope,
} from "./scope-meanings-data.js";

/** A report as the catalogue lists it: what it is, by what it is asked, and its blank paper. Each is exported by its id, too, with its builder and layout. */
export interface CataloguedReport extends ReportEntry {
  /** The fields of what its `build` is asked by (范围参数). */
  readonly scope: readonly ScopeField[];
  readonly blank: () => ReportDocument;
}

function listed<R extends ReportHead, S>(
  report: ReportDefinition<R, S>,
  scope: ScopeTold<NoInfer<S>>,
): CataloguedReport {
  return { ...report, scope: scopeFields<S>(scope, report.about) };
}

/** Every report, room by room (报表目录). */
export const reportCatalogue: readonly CataloguedReport[] = /* @__PURE__ */ (() => {
  return [
    // Lists of children (台账、名册).
    listed(accompanyingRegister, bodyScope),
    listed(countyDropoutLedger, bodyScope),
    listed(countyWorkLedger, bodyScope),
    listed(deferredAndSuspendedList, bodyScope),
    listed(disabilityRegister, bodyScope),
    listed(dropoutControlLedger, bodyScope),
    listed(dropoutLedger, bodyScope),
    listed(electronicRollEntries, bodyPeriodScope),
    listed(entryRegister, bodyPeriodScope),
    listed(hardshipRegister, bodyScope),
    listed(homeTeachingLedger, bodyScope),
    listed(homeroomTermRecord, bodyPeriodScope),
    listed(idleMinorsRegister, bodyScope),
    listed(inNeedRegister, bodyScope),
    listed(informationReturn, bodyPeriodScope),
    listed(leftBehindRegister, bodyScope),
    listed(nationalSystemEntries, bodyPeriodScope),
    listed(persuasionFailedList, bodyScope),
    listed(platformLedger, bodyScope),
    listed(proneRegister, bodyScope),
    listed(schoolAgeLedger, schoolAgeScope),
    listed(schoolDropoutLedger, bodyScope),
    listed(screeningLedger, screeningScope),
    listed(shouldBeEnrolledList, schoolAgeScope),
    listed(suspectedLedger, bodyScope),
    listed(workLedger, bodyScope),
    // Papers about one child (一人一表).
    listed(attendanceStatement, statementScope),
    listed(boarderLeavePass, leavePassScope),
    listed(carePlan, childScope),
    listed(gateArchive, bodyPeriodScope),
    listed(gateRegister, bodyPeriodScope),
    listed(idleMinorCard, childScope),
    listed(inNeedFile, childScope),
    listed(oneChildOneFile, childScope),
    listed(persuasionRecord, childScope),
    listed(proneFile, childScope),
    listed(pupilForm, childScope),
    listed(registerChangePapers, changePapersScope),
    listed(returnFormalities, childScope),
    listed(statusChangePapers, changePapersScope),
    listed(timeOffFormalities, timeOffScope),
    // What is counted (统计、月报、公示).
    listed(attendanceReturn, attendanceReturnScope),
    listed(countyBaseData, baseDataScope),
    listed(monthlyReport, monthlyScope),
    listed(publicNotice, publicNoticeScope),
    listed(schoolYearStatistics, statisticsScope),
    listed(termStartDropouts, bodyScope),
    listed(termStartFlows, countScope),
    listed(termStartReport, termStartReportScope),
    // Notices, slips, orders (通知、报告单、责令).
    listed(dropoutReportSlip, paperScope),
    listed(failedPersuasionReport, paperScope),
    listed(jointWhereaboutsReport, whereaboutsScope),
    listed(judicialReferral, townshipPaperScope),
    listed(legalDocument, legalDocumentScope),
    listed(orderAfterReport, orderAfterReportScope),
    listed(orderToSend, townshipPaperScope),
    listed(policeHandOver, paperScope),
    listed(returnByNotice, letterScope),
    listed(tendencyReport, paperScope),
    listed(urgeToEnrolNotice, urgingScope),
    // Letters between layers (责任书、承诺书).
    listed(boshanTargetLetter, unitLetterScope({ upper: "school", lower: "homeroomTeacher" })),
    listed(cityResponsibilityLetter, unitLetterScope({ upper: "principal", lower: "gradeHead" })),
    listed(lichengDirectSchoolLetter, unitLetterScope({ upper: "educationAuthority", lower: "principal" })),
    listed(lichengOfficeLetter, unitLetterScope({ upper: "educationAuthority", lower: "townOfficeDirector" })),
    listed(lichengPledge, unitLetterScope({ upper: "educationAuthority", lower: "principal" })),
    // Papers about schools and other bodies (网络、档案、考核).
    listed(admissionPlan, admissionScope),
    listed(appraisalSheet, appraisalScope),
    listed(archiveChecklist, bodyPeriodScope),
    listed(conferenceRecord, conferenceScope),
    listed(homeTeachingFile, bodyPeriodScope),
    listed(interviewRecord, interviewScope),
    listed(lettersOutstanding, lettersScope),
    listed(networkCoverage, networkScope),
    listed(photoSheet, photoScope),
    listed(publicCriticism, criticismScope),
    listed(workPlan, workPlanScope),
    listed(yearSummary, yearSummaryScope),
    // What users expect (日常工作).
    listed(caseFunnel, bodyPeriodScope),
    listed(caseTimeline, childScope),
    listed(caseTrend, trendScope),
    listed(chaseList, chaseScope),
  ];
})();
