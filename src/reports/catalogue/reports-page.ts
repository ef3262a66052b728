import { roleLabel } from "../../model/role.js";
import { subjectKindLabels } from "../../model/subject.js";
import type { Language, Text } from "../../model/text.js";
import { documentTitle } from "../kit/clause-text.js";
import type { FieldsFrom, ReportEntry } from "../kit/report-definition.js";
import type { DocumentForm } from "./document-forms-data.js";
import { chartsOfReports, renderCalls } from "./render-calls-data.js";
import type { ScopeField } from "./scope-field.js";

const words = {
  title: { zh: "报表目录", en: "The catalogue of reports" },
  note: {
    zh: "每张报表都可填报、留空打印、按查看人脱敏，并可按当时的记录重新生成。由定义生成，改了定义要重新生成。",
    en: "Each can be filled in, printed blank, masked for whoever reads it, and drawn up again as it was known then. Made from the definitions.",
  },
  reports: { zh: "报表", en: "Reports" },
  report: { zh: "报表", en: "Report" },
  about: { zh: "对象", en: "About" },
  for: { zh: "使用单位", en: "For" },
  clauses: { zh: "依据条款", en: "Clauses" },
  fields: { zh: "栏目来源", en: "Fields" },
  forms: { zh: "五份文件所列的63种表册", en: "The 63 papers that the five documents name" },
  document: { zh: "文件", en: "Document" },
  paper: { zh: "表册名称", en: "Paper" },
  becomes: { zh: "对应报表", en: "Report, or why there is none" },
  expected: { zh: "用户通常需要", en: "expected by users" },
  asked: { zh: "生成方法与范围参数", en: "How each is asked for and drawn" },
  askedNote: {
    zh: "`build` 的第二个参数为范围参数；`layout` 按查看人排成文档，`source` 提供单位、人员的名称；同一文档可用下列任一调用输出。空白表：`dropoutLedger.blank()`。",
    en: "The second argument of `build` is the scope. `layout` makes a document for one reader, with the names of bodies and persons from `source`; any of the calls below draws it. A blank: `dropoutLedger.blank()`.",
  },
  call: { zh: "调用", en: "Call" },
  entry: { zh: "引自", en: "From" },
  gives: { zh: "得到", en: "Gives" },
  required: { zh: "（必填）：", en: " (required): " },
  optional: { zh: "（可选）：", en: " (optional): " },
  example: { zh: "；例：", en: "; as " },
  chart: { zh: "另可用 `baoxue/charts` 画图：", en: "Its data can be drawn as a chart, too, by `baoxue/charts`: " },
} satisfies Readonly<Record<string, Text>>;

/** Where the fields of a report come from, as pages say it. */
export const fieldsFromLabels: Readonly<Record<FieldsFrom, Text>> = {
  document: { zh: "文件规定", en: "named by the document" },
  inventory: { zh: "通用栏目（文件未规定）", en: "the usual ones, where the document names none" },
  expectation: { zh: "用户需要（无文件要求）", en: "what users expect, though no document asks for it" },
};

/** A report as the page lists it; with the fields by which it is asked for, where it tells them. */
export interface ListedReport extends ReportEntry {
  readonly scope?: readonly ScopeField[];
}

/**
 * The catalogue as a page in Markdown (报表目录): every report, what has become of every paper that the documents name, and by which fields and
 * calls each report is had.
 */
export function reportsPage(
  reports: readonly ListedReport[],
  forms: readonly DocumentForm[],
  language: Language,
): string {
  return [
    `# ${words.title[language]}`,
    words.note[language],
    `## ${words.reports[language]}`,
    table(
      [words.report, words.about, words.for, words.clauses, words.fields],
      reports.map((report) => [
        `${report.title[language]}<br>\`${report.id}\``,
        report.about.map((kind) => subjectKindLabels[kind][language]).join(comma[language]),
        report.audiences.map((role) => roleLabel(role)[language]).join(comma[language]),
        report.answers.length === 0 ? words.expected[language] : report.answers.join(comma[language]),
        fieldsFromLabels[report.fieldsFrom][language],
      ]),
      language,
    ),
    `## ${words.forms[language]}`,
    table(
      [words.document, words.paper, words.clauses, words.becomes],
      forms.map((form) => [
        documentTitle(form.document)[language],
        form.title,
        form.clauses.join(comma[language]),
        outcome(form, reports, language),
      ]),
      language,
    ),
    `## ${words.asked[language]}`,
    words.askedNote[language],
    usage,
    table(
      [words.call, words.entry, words.gives],
      renderCalls.map(({ call, entry, gives }) => [`\`${call}\``, `\`${entry}\``, gives[language]]),
      language,
    ),
    ...reports.flatMap((report) => scopeLines(report, language)),
    "",
  ].join("\n\n");
}

const usage = `\`\`\`ts
import { createWorld, dropoutLedger, reportSource, schoolCalendar, standardVisibility } from "baoxue";
import { printHtml } from "baoxue/print";

const world = createWorld({ recordsFrom: "2025-09-01", schools: [{ id: "S01" }], classes: [], pupils: [], events: [] });
const calendar = schoolCalendar({
  id: "S01",
  holidays: [{ year: 2025, source: "2025", publishedOn: "2024-11-12", rest: [], makeUp: [] }],
  terms: [{ schoolYear: "2025-2026", name: "autumn", from: "2025-09-01", to: "2025-12-31", source: "2025", publishedOn: "2025-06-20" }],
});
const source = reportSource({ world, asOf: "2025-10-31", calendar });
const reader = { viewer: { role: "school", at: "S01", purpose: "persuasion" }, policy: standardVisibility } as const;

const report = dropoutLedger.build(source, { of: { kind: "school", id: "S01" } });
const document = dropoutLedger.layout(report, { reader, source });
printHtml(document, { language: "zh" }).includes("<h1>辍学学生台账</h1>"); //=> true
\`\`\``;

function scopeLines({ id, title, scope = [] }: ListedReport, language: Language): readonly string[] {
  const chart = chartsOfReports[id];
  const lines = [
    ...scope.map(({ name, required, meaning, example }) => {
      const need = (required ? words.required : words.optional)[language];
      return `- \`${name}\`${need}${meaning[language]}${words.example[language]}\`${JSON.stringify(example)}\``;
    }),
    ...(chart === undefined ? [] : [`- ${words.chart[language]}\`${chart}\``]),
  ];
  return [`### ${title[language]} \`${id}\``, ...(lines.length === 0 ? [] : [lines.join("\n")])];
}

const comma: Readonly<Record<Language, string>> = { zh: "、", en: ", " };

function outcome(form: DocumentForm, reports: readonly ReportEntry[], language: Language): string {
  const own = reportsOfForm(form, reports).map(({ id, title }) => `${title[language]} \`${id}\``);
  return own.length > 0 ? own.join("<br>") : (form.noReport?.[language] ?? "");
}

/** The reports that a paper of a document is. */
export function reportsOfForm<R extends ReportEntry>(
  { document, title }: DocumentForm,
  reports: readonly R[],
): readonly R[] {
  return reports.filter(({ forms }) => forms.some((form) => form.document === document && form.title === title));
}

function table(heads: readonly Text[], rows: readonly (readonly string[])[], language: Language): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(heads.map((head) => head[language])), `|${"---|".repeat(heads.length)}`, ...rows.map(line)].join("\n");
}
