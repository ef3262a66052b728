import type { Topic } from "../rules/comparison-page.js";
import * as anze from "./anze-2023/rules.js";
import * as boshan from "./boshan-2025/rules.js";
import * as city from "./city-2016/rules.js";
import * as licheng from "./licheng-2024/rules.js";
import * as centre from "./wutaishan-2023/rules.js";

/** What the encoded documents have in common, topic by topic, in the order in which a case runs; thresholds are never merged between them. */
export const comparedTopics: readonly Topic[] = [
  {
    title: { zh: "学校的领导机构", en: "The school's own body" },
    rules: {
      "anze-2023": [anze.schoolLeadingBody, anze.principalInCharge, anze.vicePrincipalInCharge, anze.groupOfSchool],
      "boshan-2025": [boshan.leadingGroup],
      "licheng-2024": [licheng.firstPersonOfSchool],
      "wutaishan-2023": [centre.schoolLeadingGroup],
    },
  },
  {
    title: { zh: "上级和镇街的领导机构", en: "Bodies above the school" },
    rules: {
      "anze-2023": [anze.bureauLeadingGroup, anze.leadingGroupOffice],
      "city-2016": [city.cityLeadingGroup, city.townshipBody, city.threeLevels],
      "licheng-2024": [licheng.firstPersonOfOffice],
      "wutaishan-2023": [centre.centreLeadingGroup],
    },
  },
  {
    title: { zh: "责任网络，包保到人", en: "Lines of responsibility down to each child" },
    rules: {
      "anze-2023": [anze.villageIsHeld, anze.householdIsHeld, anze.schoolIsHeld, anze.pupilIsHeld],
      "boshan-2025": [boshan.administrativeLine, boshan.rollLine],
      "city-2016": [city.townshipLine, city.schoolLine, city.schoolLayers, city.personForEachPupil],
      "wutaishan-2023": [centre.responsibilityNetwork, centre.everyPupilCovered],
    },
  },
  {
    title: { zh: "责任书、承诺书", en: "Responsibility letters and pledges" },
    rules: {
      "boshan-2025": [boshan.responsibilityLetters],
      "city-2016": [city.responsibilityLetters, city.lettersWithoutGradeHead, city.lettersOfSubjectTeachers],
      "licheng-2024": [licheng.officeLetter, licheng.directSchoolLetter, licheng.pledge],
    },
  },
  {
    title: { zh: "宣传", en: "Publicity" },
    rules: {
      "anze-2023": [anze.publicityMeans, anze.bureauPublicity],
      "boshan-2025": [boshan.publicityMonth],
      "city-2016": [city.activityMonth, city.lawPublicityOfEducation],
      "wutaishan-2023": [centre.lawPublicity],
    },
  },
  {
    title: { zh: "摸底排查，入学情况", en: "Looking for children, and counting them" },
    rules: {
      "anze-2023": [anze.entrantsLookedFor, anze.enrolmentCounted, anze.termStartStatistics, anze.openingCount],
      "boshan-2025": [boshan.childrenCounted],
      "city-2016": [city.proneScreening, city.hardshipScreening],
      "licheng-2024": [licheng.schoolSurvey, licheng.officeSurvey, licheng.jointSurvey],
      "wutaishan-2023": [centre.doorToDoorScreening],
    },
  },
  {
    title: { zh: "缺课后第一次联系家长", en: "First contact with the family" },
    rules: {
      "boshan-2025": [boshan.absenceContact],
      "city-2016": [city.contactOnDayOne],
      "licheng-2024": [licheng.verification],
      "wutaishan-2023": [centre.homeroomTeacherTraces, centre.schoolAsksWhy],
    },
  },
  {
    title: { zh: "校内报告", en: "Told within the school" },
    rules: {
      "city-2016": [city.halfDayReport, city.tendencyReport],
      "wutaishan-2023": [centre.absenceToHomeroomTeacher, centre.absenceToLeaders],
    },
  },
  {
    title: { zh: "学校劝返", en: "Persuasion by the school" },
    rules: {
      "anze-2023": [anze.firstPersuasion, anze.dropoutVisited],
      "boshan-2025": [boshan.suspectedPersuaded],
      "city-2016": [city.leaderVisitOnDayTwo, city.tendencyVisit],
      "licheng-2024": [licheng.persuasionStarted, licheng.persuadedAtOnce, licheng.monthlyPersuasion],
      "wutaishan-2023": [centre.dropoutPersuaded, centre.dropoutVisited],
    },
  },
  {
    title: { zh: "向学校以外报告", en: "Told outside the school" },
    rules: {
      "anze-2023": [anze.dropoutReport, anze.formForTown],
      "city-2016": [city.reportAfterTwoFailures, city.earlyWarningReport],
      "licheng-2024": [licheng.informationReport, licheng.reportOfConfirmed],
      "wutaishan-2023": [centre.listToCentre, centre.untraceableReported],
    },
  },
  {
    title: { zh: "联合劝返", en: "Persuasion together" },
    rules: {
      "anze-2023": [anze.persuasionWithTheTown, anze.townTakesCharge],
      "boshan-2025": [boshan.jointPersuasion],
      "city-2016": [city.jointPersuasion],
      "wutaishan-2023": [centre.jointPersuasion],
    },
  },
  {
    title: { zh: "通知书、责令、司法文书", en: "Letters, orders and judicial documents" },
    rules: {
      "anze-2023": [
        anze.letterUrging,
        anze.letterToReturn,
        anze.orderOnReport,
        anze.orderAfterLetter,
        anze.judicialDocument,
      ],
      "city-2016": [city.orderOnRefusal, city.guardianNotified, city.penaltyOnRefusal],
      "wutaishan-2023": [centre.legalDocument],
    },
  },
  {
    title: { zh: "每名辍学学生的台账、表格", en: "Ledger and forms for each dropout" },
    rules: {
      "anze-2023": [anze.rowInLedger, anze.rowToBoth],
      "boshan-2025": [boshan.dropoutLedger, boshan.ledgerRow],
      "licheng-2024": [licheng.ledgerRow, licheng.platformRow, licheng.pupilForm, licheng.ledgerUpdate],
      "wutaishan-2023": [centre.dropoutInLedger, centre.entryToCentre, centre.ledgerUpToDate],
    },
  },
  {
    title: { zh: "月报、统计表、档案", en: "Monthly report, statistics, archive" },
    rules: {
      "anze-2023": [anze.yearEndForm, anze.yearEndFormHandedIn, anze.archive, anze.handedIn],
      "boshan-2025": [boshan.bulletin],
      "city-2016": [city.bulletins],
      "wutaishan-2023": [centre.monthlyReport],
    },
  },
  {
    title: { zh: "学籍变动的材料", en: "Papers for changes on the roll" },
    rules: {
      "anze-2023": [anze.papersOfTransferIn, anze.papersOfTransferOut, anze.papersOfSuspension, anze.papersOfReturn],
      "boshan-2025": [
        boshan.papersForTransferIn,
        boshan.papersForTransferOut,
        boshan.papersForSuspension,
        boshan.papersForReturn,
      ],
    },
  },
  {
    title: { zh: "休学、延缓入学", en: "Suspension and deferred entry" },
    rules: {
      "anze-2023": [anze.papersOfSuspension, anze.papersOfDeferral],
      "licheng-2024": [licheng.timeOffForm, licheng.timeOffFollowUp, licheng.timeOffEnds],
    },
  },
  {
    title: { zh: "返校、销号", en: "Return and closing" },
    rules: {
      "licheng-2024": [licheng.closing, licheng.closingOfEntered, licheng.noRebound],
      "wutaishan-2023": [centre.entryClosed, centre.formalitiesCompleted],
    },
  },
  {
    title: { zh: "特殊群体", en: "Special groups" },
    rules: {
      "anze-2023": [anze.groupsRegister, anze.groupsRegisterHandedIn, anze.disabledChildPlaced, anze.poorPupilsWatched],
      "boshan-2025": [boshan.groupHelped, boshan.groupStays],
      "city-2016": [city.hardshipFile, city.carePlan, city.carer],
      "licheng-2024": [licheng.careForGroups, licheng.helpInTrouble],
      "wutaishan-2023": [centre.tutoringOrCounselling],
    },
  },
  {
    title: { zh: "家庭困难学生的资助", en: "Aid for pupils in hardship" },
    rules: {
      "anze-2023": [anze.aidGiven, anze.boardersAid, anze.noDropoutThroughPoverty],
      "boshan-2025": [boshan.hardshipFile, boshan.financialAid, boshan.noPovertyDropout],
      "city-2016": [city.noDropoutThroughPoverty],
      "wutaishan-2023": [centre.livingSubsidy, centre.noDropoutThroughPoverty],
    },
  },
  {
    title: { zh: "学校不得做的事", en: "What a school must not do" },
    rules: {
      "anze-2023": [anze.noCorporalPunishment, anze.noHumiliation, anze.noExpulsion, anze.noEntranceExam],
      "boshan-2025": [boshan.noEntranceExam],
      "city-2016": [city.noCorporalPunishment, city.noMockery],
      "wutaishan-2023": [centre.boarderStaysIn],
    },
  },
  {
    title: { zh: "辍学率、巩固率、复学率", en: "Dropout, retention and return" },
    rules: {
      "anze-2023": [anze.primaryDropoutRate, anze.juniorDropoutRate],
      "boshan-2025": [boshan.dropoutRate, boshan.returnRate],
      "city-2016": [city.primaryRetention, city.juniorRetention, city.everyDropoutReturns],
      "licheng-2024": [licheng.noNewDropout, licheng.noPupilLost],
      "wutaishan-2023": [centre.noDropout],
    },
  },
  {
    title: { zh: "考核", en: "Appraisal" },
    rules: {
      "anze-2023": [anze.schemeOfAppraisal, anze.yearlyAppraisal],
      "city-2016": [city.appraisalScheme, city.yearlyAppraisal],
      "wutaishan-2023": [centre.appraisalScheme, centre.yearlyAppraisal],
    },
  },
  {
    title: { zh: "约谈、整改、追责", en: "Interview, rectification, accountability" },
    rules: {
      "anze-2023": [anze.rectification, anze.accountability],
      "city-2016": [
        city.criticismOfTownship,
        city.criticismOfSchool,
        city.accountabilityInTownship,
        city.accountabilityInSchool,
      ],
      "wutaishan-2023": [
        centre.interviewOfPrincipal,
        centre.rectification,
        centre.accountabilityOfPrincipal,
        centre.accountabilityOfStaff,
      ],
    },
  },
];
