import { agendaLists } from "../../calc/agenda-lists.js";
import { anyObject } from "../../calc/given.js";
import { bilingual, day, moment, role, text, whole, yesNo } from "../../model/field-checks.js";
import { type Check, fields, isObject, listOf, oneOf, optional, someText } from "../../model/shape-check.js";
import { subjectKindLabels } from "../../model/subject.js";

/** The fields of scopes that are looked at: within the library one name means one thing. */
export type ScopeField =
  | "age"
  | "period"
  | "serial"
  | "issuedOn"
  | "dueOn"
  | "by"
  | "person"
  | "role"
  | "at"
  | "lists"
  | "texts"
  | "writes"
  | "measures"
  | "text"
  | "date"
  | "schoolYear"
  | "catchment"
  | "lines"
  | "photos"
  | "papers"
  | "onFile"
  | "letters"
  | "alreadyPublished"
  | "leavesOn"
  | "backOn"
  | "appliedOn"
  | "timeOff"
  | "order"
  | "askedBy"
  | "askedFor"
  | "reason"
  | "collector"
  | "withoutGuardian"
  | "lastSeen"
  | "appearance"
  | "proof"
  | "grounds"
  | "signed"
  | "guardianSigns";

/** Fields of every list, paper and form, a host's own among them. */
export const commonFields: readonly ScopeField[] = ["period", "serial", "issuedOn", "dueOn", "by"];

/** Which further ones each report of the library asks for. */
export const ownFields: Readonly<Record<string, readonly ScopeField[]>> = {
  admissionPlan: ["age", "catchment"],
  appraisalSheet: ["texts"],
  attendanceReturn: ["date"],
  attendanceStatement: ["askedBy", "askedFor"],
  boarderLeavePass: ["leavesOn", "backOn", "reason", "signed", "collector"],
  boshanTargetLetter: ["person", "text"],
  chaseList: ["role", "at", "person", "lists"],
  cityResponsibilityLetter: ["person", "text"],
  conferenceRecord: ["texts"],
  interviewRecord: ["texts"],
  jointWhereaboutsReport: ["guardianSigns", "withoutGuardian", "lastSeen", "appearance"],
  legalDocument: ["text"],
  lettersOutstanding: ["letters"],
  lichengDirectSchoolLetter: ["person", "text"],
  lichengOfficeLetter: ["person", "text"],
  lichengPledge: ["person", "text"],
  monthlyReport: ["writes"],
  networkCoverage: ["lines"],
  photoSheet: ["photos"],
  publicCriticism: ["texts"],
  publicNotice: ["alreadyPublished"],
  registerChangePapers: ["papers", "onFile"],
  returnByNotice: ["order"],
  schoolAgeLedger: ["age"],
  schoolYearStatistics: ["schoolYear"],
  screeningLedger: ["age", "catchment"],
  shouldBeEnrolledList: ["age"],
  statusChangePapers: ["papers", "onFile"],
  termStartReport: ["measures"],
  timeOffFormalities: ["timeOff", "appliedOn", "proof", "grounds"],
  urgeToEnrolNotice: ["order"],
  workPlan: ["lines", "texts"],
  yearSummary: ["texts"],
};

/** What people wrote, each text under the name of its place. */
const written: Check = (value) =>
  isObject(value)
    ? Object.entries(value).flatMap(([name, one]) =>
        one === undefined || typeof one === "string" ? [] : [{ path: `.${name}`, value: one, expected: "a text" }],
      )
    : [{ path: "", value, expected: "an object of texts" }];

/** Papers by the change that they prove. */
const paperLists: Check = (value, context) =>
  isObject(value)
    ? Object.entries(value).flatMap(([name, list]) =>
        optional(listOf(fields({ id: someText, label: bilingual })))(list, context).map((issue) => ({
          ...issue,
          path: `.${name}${issue.path}`,
        })),
      )
    : [{ path: "", value, expected: "an object of lists of papers" }];

/** What each field is. Made when first asked for, since most programs draw up no report. */
export function scopeChecks(): Readonly<Record<ScopeField, Check>> {
  const level = fields({
    office: role,
    covers: oneOf(...Object.keys(subjectKindLabels)),
    several: optional(yesNo),
  });
  return {
    age: fields({ from: whole, to: whole, countedOn: day }),
    period: fields({ from: day, to: day, key: optional(text) }),
    serial: text,
    issuedOn: day,
    dueOn: moment,
    by: text,
    person: text,
    role,
    at: text,
    lists: listOf(oneOf(...agendaLists)),
    texts: written,
    writes: written,
    measures: text,
    text: listOf(bilingual),
    date: text,
    schoolYear: text,
    catchment: listOf(someText),
    lines: listOf(fields({ id: someText, label: bilingual, levels: listOf(level) })),
    photos: listOf(
      fields({ caption: optional(text), takenOn: optional(day), place: optional(text), picture: optional(text) }),
    ),
    papers: paperLists,
    onFile: listOf(fields({ event: someText, paper: someText })),
    letters: listOf(letterDemand()),
    alreadyPublished: listOf(fields({ area: text, period: text, measure: text, value: anyObject })),
    leavesOn: text,
    backOn: text,
    appliedOn: day,
    timeOff: oneOf("deferral", "suspension"),
    order: oneOf("returnByFirst", "urgingFirst", "asConditionsCome"),
    askedBy: text,
    askedFor: text,
    reason: text,
    collector: text,
    withoutGuardian: text,
    lastSeen: text,
    appearance: text,
    proof: text,
    grounds: text,
    signed: yesNo,
    guardianSigns: yesNo,
  };
}

function letterDemand(): Check {
  return fields({
    id: someText,
    label: bilingual,
    clauses: listOf(text),
    letter: someText,
    upper: optional(someText),
    lower: someText,
    about: oneOf("class", "grade", "school", "township"),
    only: optional(oneOf("direct", "underOffice")),
    version: optional(someText),
    copies: optional(whole),
    formal: optional(yesNo),
    handIn: optional(fields({ material: someText, copies: whole })),
    owedBy: someText,
  });
}
