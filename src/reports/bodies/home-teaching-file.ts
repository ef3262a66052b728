import { type CivilDate, dateOf } from "../../model/civil-date.js";
import type { ArchivedContent } from "../../model/events-papers.js";
import { actValueLabel } from "../fields/field-words.js";
import { factOf } from "../fields/read-facts.js";
import { type BodyPeriodScope, bodyReport } from "../kit/body-report.js";
import { same } from "../kit/plain-table.js";
import type { ReportDefinition } from "../kit/report-definition.js";
import type { ReportHead } from "../kit/report-head.js";
import { onOurBooks } from "../ledgers/who.js";
import { archivedWith, homeTeachingPapers } from "./archive-items.js";

/** One of the papers on teaching at home, and the day on which it was put in the archive. */
export interface HomeTeachingPaper {
  readonly paper: ArchivedContent;
  readonly archivedOn?: CivilDate;
}

/** The papers that a school keeps of its teaching at home (送教上门材料). */
export interface HomeTeachingFile extends ReportHead {
  /** How many children are taught at home. */
  readonly children: number;
  readonly papers: readonly HomeTeachingPaper[];
}

/**
 * The papers that a school with children taught at home keeps of it: plan, summary, ledger, photographs (送教上门 方案、总结、台账、照片,
 * anze-2023 4.4d). Where nobody is taught at home none is owed. The document names the papers; who is taught stands on their ledger.
 */
export const homeTeachingFile: ReportDefinition<HomeTeachingFile, BodyPeriodScope> = /* @__PURE__ */ bodyReport({
  id: "homeTeachingFile",
  title: { zh: "送教上门工作材料清单", en: "Papers on teaching at home" },
  about: ["school"],
  answers: ["anze-2023/4.4d"],
  forms: [{ document: "anze-2023", title: "送教上门 方案、总结、台账、照片" }],
  audiences: ["school", "educationAuthority"],
  fieldsFrom: "document",
  countsChildren: true,
  perPeriod: true,
  read: (source, { of, period }: BodyPeriodScope) => {
    const taught = source.children(of).filter((one) => onOurBooks(one) && factOf(one, "placement") === "homeTeaching");
    const papers = homeTeachingPapers.map((paper): HomeTeachingPaper => {
      const last = archivedWith(source, of, period, "homeTeaching", [paper]).at(-1);
      return { paper, ...(last === undefined ? {} : { archivedOn: dateOf(last.day) }) };
    });
    const lacking = taught.length === 0 ? [] : papers.filter(({ archivedOn }) => archivedOn === undefined);
    return {
      content: { children: taught.length, papers },
      missing: lacking.map(({ paper }) => ({
        what: paperText(paper),
        field: paper,
        subject: of,
        owedBy: "school",
        at: of.id,
      })),
    };
  },
  sections: ({ children, papers }) => [
    { blocks: [{ kind: "fields", fields: [{ label: childrenText, value: same(children) }] }] },
    {
      blocks: [
        {
          kind: "checklist",
          items: papers.map(({ paper, archivedOn }) => ({
            text: paperText(paper),
            ...(children === 0 && archivedOn === undefined ? {} : { done: archivedOn !== undefined }),
            ...(archivedOn === undefined ? {} : { note: same(archivedOn) }),
          })),
        },
      ],
    },
  ],
  blankSections: () => [
    { blocks: [{ kind: "fields", fields: [{ label: childrenText, value: same(undefined) }] }] },
    { blocks: [{ kind: "checklist", items: homeTeachingPapers.map((paper) => ({ text: paperText(paper) })) }] },
  ],
});

const childrenText = { zh: "送教上门学生数", en: "Children taught at home" } as const;

const paperText = /* @__PURE__ */ actValueLabel("archived", "contents");
