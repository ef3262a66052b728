import { dayOf } from "../../model/civil-date.js";
import { BaoxueError } from "../../model/errors.js";
import type { SubjectRef } from "../../model/subject.js";
import type { Text } from "../../model/text.js";
import { onlySenior, periodGaps, recordsBegin } from "../counts/units.js";
import { checkSubject } from "../kit/check-subject.js";
import { checkedReport } from "../kit/checked-report.js";
import { blankHead, headFields, missingSection } from "../kit/head-section.js";
import { countSections } from "../kit/only-counts.js";
import { periodIssues } from "../kit/period-issues.js";
import type { ReportDefinition, ReportEntry } from "../kit/report-definition.js";
import { type ReportHead, type ReportPeriod, reportHead } from "../kit/report-head.js";
import type { ReportSection } from "../report-document.js";
import { belonging, isCompulsoryOn } from "../source/belonging.js";
import type { ReportSource } from "../source/report-source.js";
import { childFunnel } from "./child-funnel.js";
import { type FunnelStep, funnelStepNames, funnelSteps } from "./funnel-steps-data.js";

/** Whose children a funnel counts, and which period they entered it in. */
export interface FunnelScope {
  readonly of: SubjectRef;
  readonly period: ReportPeriod;
}

/** How many children came to a step: certainly, and at most where registers are missing. */
export interface FunnelCount {
  readonly step: FunnelStep;
  readonly label: Text;
  readonly definition: Text;
  readonly certain: number;
  readonly possible: number;
}

/** How far the children of a period came, from the first absence to the closing (工作漏斗). */
export interface CaseFunnel extends ReportHead {
  /**
   * The children who entered it: absent without leave, or put down as suspected or confirmed, in the period. Nothing where the period has not begun, or was
   * over before the records begin: then there are no steps either.
   */
  readonly entered?: number;
  readonly steps: readonly FunnelCount[];
}

const entry: ReportEntry = {
  id: "caseFunnel",
  title: { zh: "控辍保学工作漏斗", en: "From absence to closing" },
  about: ["class", "grade", "school", "village", "township", "authority"],
  answers: [],
  forms: [],
  audiences: ["school", "townEducationOffice", "educationAuthority"],
  fieldsFrom: "expectation",
};

/**
 * How many children of compulsory education came how far in a period: absent, reached, visited, suspected, confirmed, returned, closed (工作漏斗). Children
 * are counted where they were when they entered it, however they moved later; each once a step, until the cut-off, and each step says whom it counts: steps are parts of those who entered, not of the step before, since a
 * child may be visited that nobody reached by telephone, or confirmed that no register shows. Where registers are missing there is an upper
 * bound beside; schools whose records begin later, and a period that still runs, are told as missing. Numbers only; small ones are the host's to suppress before it publishes any. Users expect it.
 *
 * Refused as `invalid-input` when the world lacks the subject, or the period does not exist.
 */
export const caseFunnel: ReportDefinition<CaseFunnel, FunnelScope> = /* @__PURE__ */ checkedReport<
  CaseFunnel,
  FunnelScope
>({
  ...entry,
  build: (source, { of, period }) => {
    checkSubject(source, of, entry);
    const issues = periodIssues(period);
    if (issues.length > 0) throw new BaoxueError("invalid-input", issues);
    const children = isOnRecord(source, of, period) ? childrenIn(source, of, period) : undefined;
    return {
      ...reportHead(source, {
        report: entry.id,
        about: of,
        period,
        answers: [],
        missing: [...periodGaps(source, { of, period }), ...onlySenior(source, of)],
      }),
      ...(children === undefined ? {} : { entered: children.length }),
      steps: children === undefined ? [] : stepsOf(children),
    };
  },
  layout: (funnel, context) => ({
    title: entry.title,
    meta: headFields(funnel, context),
    sections: countSections([...table(funnel), ...missingSection(funnel.missing, context)], context.reader),
  }),
  blank: () => ({ title: entry.title, meta: blankHead(entry), sections: table() }),
});

/** Whether anything can be on record of a period: it has begun, and was not over before the records begin. */
function isOnRecord(source: ReportSource, of: SubjectRef, { from, to }: ReportPeriod): boolean {
  return dayOf(from) <= source.day && recordsBegin(source, of)[0] <= dayOf(to);
}

type Reached = NonNullable<ReturnType<typeof childFunnel>>;

function childrenIn(source: ReportSource, of: SubjectRef, period: ReportPeriod): readonly Reached[] {
  const { children, isOn } = belonging(source, of);
  return children.flatMap(
    (child) => childFunnel(child, period, (day) => isOn(child, day) && isCompulsoryOn(child, day)) ?? [],
  );
}

function stepsOf(children: readonly Reached[]): readonly FunnelCount[] {
  return funnelStepNames.map((step) => ({
    step,
    ...funnelSteps[step],
    certain: children.filter((one) => one[step] === "certain").length,
    possible: children.filter((one) => one[step] !== "no").length,
  }));
}

function table(funnel?: CaseFunnel): readonly ReportSection[] {
  const unknown = funnel === undefined ? "" : "—";
  const number = (value: number | undefined) => {
    const text = value === undefined ? unknown : String(value);
    return { text: { zh: text, en: text }, ...(value === undefined ? {} : { number: value }) };
  };
  const counts = new Map(funnel?.steps.map((one) => [one.step, one]));
  const rows = [
    { text: enteredLabel, definition: enteredDefinition, certain: funnel?.entered, possible: funnel?.entered },
    ...funnelStepNames.map((step) => ({
      text: funnelSteps[step].label,
      definition: funnelSteps[step].definition,
      certain: counts.get(step)?.certain,
      possible: counts.get(step)?.possible,
    })),
  ];
  return [
    {
      blocks: [
        {
          kind: "table",
          columns: [
            { label: { zh: "环节", en: "Step" }, share: 2 },
            { label: { zh: "人数（确定）", en: "Children, certainly" }, share: 2, centred: true },
            { label: { zh: "人数（至多）", en: "Children, at most" }, share: 2, centred: true },
            { label: { zh: "口径", en: "Who is counted" }, share: 8 },
          ],
          groups: [
            {
              rows: rows.map(({ text, definition, certain, possible }) => ({
                cells: [{ text }, number(certain), number(possible), { text: definition }],
              })),
            },
          ],
        },
        { kind: "note", text: boundsText },
      ],
    },
  ];
}

const enteredLabel: Text = { zh: "进入", en: "entered" };
const enteredDefinition: Text = {
  zh: "期间内无故缺课，或者被登记为疑似、确认辍学的学生（每人计一次）",
  en: "children who in the period were absent without leave, or put down as suspected or confirmed, each once",
};
const boundsText: Text = {
  zh: "各环节均为“进入”人数的一部分，不逐级包含；缺考勤记录的，“至多”大于“确定”。人数少的格子公布前须作隐去处理",
  en: "Each step is a part of those who entered, and not of the step before. Where registers are missing the most is above what is certain. Small numbers must be suppressed before anything is published.",
};
