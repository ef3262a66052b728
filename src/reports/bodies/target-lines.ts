import type { SubjectRef } from "../../model/subject.js";
import type { Text } from "../../model/text.js";
import type { Finding, Stage } from "../../rules/finding.js";
import { periodText } from "../../rules/period-phrases.js";
import { listed } from "../../rules/texts.js";
import { actValueLabel } from "../fields/field-words.js";
import { clauseText } from "../kit/clause-text.js";
import { subjectName } from "../kit/head-section.js";
import { plainTable, same } from "../kit/plain-table.js";
import type { LayoutContext } from "../kit/report-definition.js";
import type { ClauseRef, MissingItem } from "../kit/report-head.js";
import type { ReportTable } from "../report-document.js";
import { placesWithin } from "../source/body-acts.js";
import type { ReportSource } from "../source/report-source.js";

/** What the source's document finds of a body: a target, or a consequence that people decide on. */
export interface JudgedLine {
  readonly rule: string;
  readonly title: Text;
  readonly subject: SubjectRef;
  readonly stage: Stage;
  readonly certainty: Finding["marks"]["certainty"];
  readonly period?: string;
  readonly cites: readonly string[];
  /** The figures and thresholds that it was judged by, as published; what is missing where it cannot be judged. */
  readonly facts: readonly { readonly what: Text; readonly value: string }[];
  readonly lacking: readonly Text[];
}

/** What a matter is called that no rule of the source's document has. */
export const otherMatter: Text = { zh: "其他文件规定的事项", en: "a matter of another document" };

/** The findings of a kind about a body and the places within it, children left out. */
export function judgedLines(
  source: ReportSource,
  of: SubjectRef,
  kind: "target" | "consequence",
): readonly JudgedLine[] {
  const { assessment, policy } = source;
  if (!assessment || !policy) return [];
  const titles = new Map(policy.rules.map(({ id, title }) => [id, title]));
  return assessment.findings
    .filter((finding) => finding.kind === kind && isWithin(source, of, finding.subject))
    .map(({ rule, subject, marks, period, cites, because }) => ({
      rule,
      title: titles.get(rule) ?? otherMatter,
      subject,
      stage: marks.stage,
      certainty: marks.certainty,
      ...(period === undefined ? {} : { period }),
      cites,
      facts: because.facts.map(({ what, value }) => ({ what, value })),
      lacking: because.lacking,
    }));
}

function isWithin(source: ReportSource, of: SubjectRef, { kind, id }: SubjectRef): boolean {
  return kind !== "pupil" && placesWithin(source, of, kind).some((place) => place.id === id);
}

/** That no assessment was given, where a paper rests on one; nothing where one was. */
export function assessmentOwed({ assessment, policy }: ReportSource, subject: SubjectRef): readonly MissingItem[] {
  if (assessment && policy) return [];
  return [{ what: { zh: "依据文件的评估结果（目标、后果）", en: "an assessment under the document" }, subject }];
}

/** What each stage of a target or consequence is called on papers. */
const stageTexts: Partial<Readonly<Record<Stage, Text>>> = {
  met: { zh: "已达到", en: "met" },
  notMet: { zh: "未达到", en: "not met" },
  open: { zh: "期限未满", en: "its period runs" },
  scheduled: { zh: "尚未开始", en: "not begun" },
  eligible: { zh: "符合提请条件，由有权单位决定", en: "may be referred; for people to decide" },
  decided: { zh: "已作出决定", en: "decided" },
  withdrawn: { zh: "依据已不成立", en: "its basis is gone" },
};

const notEvaluable: Text = { zh: "缺少数据，无法评定", en: "cannot be judged: something is missing" };
const onlyPossible: Text = { zh: "（缺记录，仅为可能）", en: " (possible: a record is missing)" };

/** How a line stands, in words. */
function standingText({ stage, certainty }: Pick<JudgedLine, "stage" | "certainty">): Text {
  if (certainty === "notEvaluable") return notEvaluable;
  const said = stageTexts[stage] ?? same(stage);
  return certainty === "possible" ? { zh: `${said.zh}${onlyPossible.zh}`, en: `${said.en}${onlyPossible.en}` } : said;
}

export const judgedColumns = [
  [{ zh: "指标或事项", en: "Matter" }, 4],
  [{ zh: "对象", en: "Of" }, 3],
  [{ zh: "期间", en: "Period" }, 2],
  [{ zh: "公布的数据及标准", en: "Figures published, and the standard" }, 5],
  [{ zh: "评定", en: "Standing" }, 3],
  [{ zh: "条款", en: "Clauses" }, 3],
] as const;

/** The lines as a table. */
export function judgedTable(lines: readonly JudgedLine[], context: LayoutContext): ReportTable {
  return plainTable(
    judgedColumns,
    lines.map((line) => [
      line.title,
      subjectName(line.subject, context),
      line.period === undefined ? same(undefined) : periodText(line.period),
      basisText(line),
      standingText(line),
      clauseText(line.cites as readonly ClauseRef[]),
    ]),
  );
}

const outcomeText = /* @__PURE__ */ actValueLabel("decision", "outcome");

function basisText({ facts, lacking }: JudgedLine): Text {
  const said = facts.map(({ what, value }) => {
    // Of a consequence the fact is how people decided: a code of the library's.
    const told = outcomeText(value);
    return { zh: `${what.zh}：${told.zh}`, en: `${what.en}: ${told.en}` };
  });
  const absent = lacking.map(({ zh, en }) => ({ zh: `缺：${zh}`, en: `missing: ${en}` }));
  return listed([...said, ...absent], { zh: "；", en: "; " });
}
