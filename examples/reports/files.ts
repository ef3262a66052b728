import { standardVisibility } from "baoxue";
import type { Options } from "./arguments.js";
import { charts } from "./charts.js";
import type { Drawing } from "./drawing.js";
import { allDrawings } from "./drawings.js";
import { rendered } from "./formats.js";
import type { Sources } from "./read/sources.js";
import { viewerOf } from "./viewers.js";

/** A file that the program writes: where, what it is called, what is in it. */
export interface DrawnFile {
  readonly path: string;
  readonly title: string;
  readonly content: string | Uint8Array;
}

/** What was asked for besides where to write it. */
export type How = Pick<Options, "format" | "language" | "report" | "viewer" | "knownOn" | "pages" | "check">;

/** Every file: each report filled in and blank, and the charts. Reference pages have the reports' ids for names. */
export async function drawnFiles(sources: Sources, how: How): Promise<readonly DrawnFile[]> {
  const files: DrawnFile[] = [];
  for (const one of allDrawings()) {
    if (how.report !== undefined && how.report !== one.entry.id) continue;
    files.push(...(await bothOf(one, sources, how)));
  }
  if (how.report !== undefined) return files;
  const pictures = [...charts(sources, how.language)].map(([name, content]) => ({
    path: `charts/${name}`,
    title: "",
    content,
  }));
  const isReference = how.pages || how.check;
  return [...files, ...pictures, ...(isReference ? await forReference(files, sources, how) : [])];
}

/** Reports whose reference pages are kept for print as well: together they show every kind of part that a page can have. */
const printed = [
  "attendanceReturn",
  "dropoutControlLedger",
  "dropoutReportSlip",
  "idleMinorCard",
  "judicialReferral",
  "monthlyReport",
  "pupilForm",
  "publicNotice",
] as const;

async function forReference(files: readonly DrawnFile[], sources: Sources, how: How): Promise<readonly DrawnFile[]> {
  const pages: DrawnFile[] = [];
  for (const one of allDrawings()) {
    if (!printed.some((id) => id === one.entry.id)) continue;
    const [filled] = await bothOf(one, sources, { ...how, format: "html" });
    if (filled) pages.push({ ...filled, path: filled.path.replace("filled/", "print/") });
  }
  return [...pages, { path: "README.md", title: "", content: listed(files) }];
}

/** The list of the reference pages. */
function listed(files: readonly DrawnFile[]): string {
  const filled = files.filter(({ path }) => path.startsWith("filled/"));
  const lines = filled.map(({ path, title }) => {
    const id = path.slice("filled/".length, -".md".length);
    const print = printed.some((one) => one === id) ? `[打印页](print/${id}.html)` : "";
    return `| ${title} | [填好](${path}) | [空白](blank/${id}.md) | ${print} |`;
  });
  return `# 样张

每张报表一份填好的、一份空白的，由 \`npm run report-pages -- --pages\` 生成；\`--check\` 核对它们与现在生成的是否一致。学校、学生、号码和地址都是虚构的。

图：[工作漏斗](charts/funnel.svg)、[趋势](charts/trend.svg)、[个案时间轴](charts/timeline.svg)、[班级月考勤](charts/class-month.svg)

| 报表 | 填好 | 空白 | 打印 |
|---|---|---|---|
${lines.join("\n")}
`;
}

async function bothOf(one: Drawing, sources: Sources, how: How): Promise<readonly DrawnFile[]> {
  const { format, language, viewer = one.reader, knownOn } = how;
  const reader = { viewer: viewerOf(viewer, one.purpose), policy: standardVisibility };
  const { document, fileName } = one.filled(sources, {
    context: { reader },
    language,
    ...(knownOn === undefined ? {} : { knownOn }),
  });
  const title = one.entry.title[language];
  const named = (own: string): string => `${how.pages || how.check ? one.entry.id : own}.${format}`;
  return [
    { path: `filled/${named(fileName)}`, title, content: await rendered(document, format, language) },
    {
      path: `blank/${named(fileName.split("_")[0] ?? one.entry.id)}`,
      title,
      content: await rendered(one.blank(), format, language),
    },
  ];
}
