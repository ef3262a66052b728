import {
  accompanyingRegister,
  agenda,
  attendanceReturn,
  BaoxueError,
  type BodyScope,
  type ChildScope,
  cityResponsibilityLetter,
  dropoutControlLedger,
  dropoutLedger,
  dropoutReportSlip,
  type Finding,
  failedPersuasionReport,
  homeroomTermRecord,
  inNeedFile,
  jointWhereaboutsReport,
  leftBehindRegister,
  legalDocument,
  lichengPledge,
  monthlyReport,
  oneChildOneFile,
  orderAfterReport,
  orderToSend,
  persuasionRecord,
  platformLedger,
  policeHandOver,
  proneFile,
  pupilForm,
  type ReportDefinition,
  type ReportDocument,
  type ReportHead,
  type ReportSource,
  reportFileName,
  reportSource,
  returnByNotice,
  schoolDropoutLedger,
  standardVisibility,
  suspectedLedger,
  tendencyReport,
  termStartDropouts,
  termStartFlows,
  termStartReport,
  urgeToEnrolNotice,
} from "baoxue";
import { calendar } from "./calendar.js";
import type { Shown } from "./shown.js";
import { uidOf } from "./uid.js";

/** A report that the day asks for: the paper, what its file is called, and the clause that asks for it. */
export interface DayReport {
  readonly fileName: string;
  readonly document: ReportDocument;
  readonly title: string;
  readonly clause: string;
}

/** A report as the demo can draw it up for something that is to be done; nothing where that is of another kind of subject. */
interface Maker {
  readonly definition: Pick<ReportDefinition, "answers" | "id">;
  readonly make: (source: ReportSource, finding: Finding, shown: Shown) => Made | undefined;
}

type Made = Omit<DayReport, "clause">;

const schoolItself = { kind: "school", id: "S01" } as const;
const reader = {
  viewer: { role: "school", at: schoolItself.id, purpose: "persuasion" },
  policy: standardVisibility,
} as const;

function maker<R extends ReportHead, S>(
  definition: ReportDefinition<R, S>,
  scopeOf: (finding: Finding, shown: Shown) => S | undefined,
): Maker {
  return {
    definition,
    make: (source, finding, shown) => {
      const scope = scopeOf(finding, shown);
      if (scope === undefined) return undefined;
      const { lang: language } = shown.options;
      const report = definition.build(source, scope);
      const token = uidOf(report.about.id).slice(0, 8);
      return {
        fileName: reportFileName(definition, report, {
          language,
          ...(report.about.kind === "pupil" ? { token } : {}),
        }),
        document: definition.layout(report, { reader, source }),
        title: definition.title[language],
      };
    },
  };
}

const ofChild = ({ subject }: Finding): ChildScope | undefined =>
  subject.kind === "pupil" ? { pupil: subject.id } : undefined;
const ofSchool = (): BodyScope => ({ of: schoolItself });
const ofTerm = (finding: Finding) => ({
  of: bodyOf(finding),
  period: { from: "2025-09-01", to: "2026-01-23" } as const,
});
const sinceTermStart = (_finding: Finding, { options }: Shown) => ({
  of: schoolItself,
  period: { from: "2025-09-01" as const, to: options.date },
});

function bodyOf({ subject }: Finding): Finding["subject"] {
  return subject.kind === "class" || subject.kind === "grade" ? subject : schoolItself;
}

/** What the demo can draw up without a word from anybody: no decision is taken, and no text written for people. */
const makers: readonly Maker[] = [
  maker(dropoutReportSlip, ofChild),
  maker(failedPersuasionReport, ofChild),
  maker(jointWhereaboutsReport, ofChild),
  maker(legalDocument, ofChild),
  maker(orderAfterReport, ofChild),
  maker(orderToSend, ofChild),
  maker(policeHandOver, ofChild),
  maker(returnByNotice, ofChild),
  maker(tendencyReport, ofChild),
  maker(urgeToEnrolNotice, ofChild),
  maker(inNeedFile, ofChild),
  maker(oneChildOneFile, ofChild),
  maker(persuasionRecord, ofChild),
  maker(proneFile, ofChild),
  maker(pupilForm, ofChild),
  maker(accompanyingRegister, ofSchool),
  maker(dropoutControlLedger, ofSchool),
  maker(dropoutLedger, ofSchool),
  maker(leftBehindRegister, ofSchool),
  maker(platformLedger, ofSchool),
  maker(schoolDropoutLedger, ofSchool),
  maker(suspectedLedger, ofSchool),
  maker(attendanceReturn, (_finding, { options }) => ({ of: schoolItself, date: options.date })),
  maker(monthlyReport, ({ period }, { options }) => ({ of: schoolItself, month: monthOf(period, options.date) })),
  maker(termStartDropouts, sinceTermStart),
  maker(termStartFlows, sinceTermStart),
  maker(termStartReport, sinceTermStart),
  maker(homeroomTermRecord, ofTerm),
  maker(cityResponsibilityLetter, (finding) =>
    finding.subject.kind === "class" || finding.subject.kind === "grade" ? ofTerm(finding) : undefined,
  ),
  maker(lichengPledge, () => ({ of: schoolItself, period: { from: "2025-09-01", to: "2026-08-31" } as const })),
];

function monthOf(period: string | undefined, date: string): string {
  return period !== undefined && /^\d{4}-\d{2}$/.test(period) ? period : date.slice(0, 7);
}

/**
 * The reports that the day asks for: of what is overdue or due today, those that answer a clause that it rests on. Each is there once a subject.
 */
export function dayReports(shown: Shown): readonly DayReport[] {
  const { world, assessment, policy, options } = shown;
  const source = reportSource({ world, asOf: options.date, knownOn: options.date, calendar, policy, assessment });
  const reports = new Map<string, DayReport>();
  for (const { list, finding } of agenda(assessment, { world })) {
    if (list !== "overdue" && list !== "dueToday") continue;
    for (const { definition, make } of makers) {
      const clause = definition.answers.find((answer) => finding.cites.includes(answer));
      const made = clause === undefined ? undefined : suited(() => make(source, finding, shown));
      if (clause !== undefined && made && !reports.has(made.fileName)) reports.set(made.fileName, { ...made, clause });
    }
  }
  return [...reports.values()];
}

/** A paper that is not meant for such a child is none of the day's. */
function suited<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof BaoxueError && error.code === "invalid-input") return undefined;
    throw error;
  }
}
