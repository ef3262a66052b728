import { type Block, blocksOf, type Row, type Table } from "./markdown.js";
import { type Place, wrong } from "./place.js";

/** A moment at which it is asked what is found. */
export interface Question {
  readonly place: Place;
  /** As asked, such as `2025-10-13 20:00`. */
  readonly asOf: string;
  readonly knownOn: string | undefined;
  /** Why the document's answer is not what is found today; such a question must fail. */
  readonly doubt: string | undefined;
  /** All that is given before it. */
  readonly given: readonly Row[];
  readonly expected: Table;
}

/** A case that an official can follow: what is given, and what is to be found when. */
export interface Scenario {
  readonly place: Place;
  readonly page: Page;
  /** The part of the page under which it stands. */
  readonly part: string;
  readonly title: string;
  /** The clauses that its heading names. */
  readonly clauses: readonly string[];
  readonly cast: readonly Row[];
  /** Lines of the scenario, and of its page where it has none of its own. */
  readonly lines: ReadonlyMap<string, string>;
  readonly questions: readonly Question[];
}

/** A file of scenarios. */
export interface Page {
  readonly file: string;
  readonly title: string;
  readonly phrases: readonly Row[];
  readonly scenarios: readonly Scenario[];
}

/** The parts of a page that hold for all its scenarios. */
const commonParts = ["名册", "用语", "背景"] as const;

const lineWords: readonly string[] = ["记录自", "点名至", "列全", "参数", "问", "存疑"];

interface Section {
  readonly heading: string;
  readonly level: number;
  readonly place: Place;
  readonly blocks: readonly Exclude<Block, { readonly kind: "heading" }>[];
}

/**
 * Reads a page: `#` its title, `##` its parts, `###` its scenarios.
 *
 * @throws {Error} Where something stands where it cannot.
 */
export function pageOf(file: string, text: string): Page {
  const sections = sectionsOf(blocksOf(file, text));
  const common = new Map(
    sections.filter(({ level }) => level === 2).map((section): [string, Section] => [section.heading, section]),
  );
  const rowsOf = (part: (typeof commonParts)[number]): readonly Row[] =>
    common.get(part)?.blocks.flatMap((block) => (block.kind === "table" ? block.rows : [])) ?? [];
  const lines = common.get("背景") ? linesOf(common.get("背景")) : new Map<string, string>();
  const scenarios: Scenario[] = [];
  const page: Page = {
    file,
    title: sections.find(({ level }) => level === 1)?.heading ?? file,
    phrases: rowsOf("用语"),
    scenarios,
  };
  let part = "";
  for (const section of sections) {
    if (section.level === 2) part = section.heading;
    if (section.level === 3)
      scenarios.push(scenarioOf(section, { page, part, cast: rowsOf("名册"), background: rowsOf("背景"), lines }));
  }
  return page;
}

function sectionsOf(blocks: readonly Block[]): readonly Section[] {
  const sections: (Section & { readonly blocks: Exclude<Block, { readonly kind: "heading" }>[] })[] = [];
  for (const block of blocks) {
    if (block.kind === "heading")
      sections.push({ heading: block.text, level: block.level, place: block.place, blocks: [] });
    else (sections.at(-1) ?? wrong(block.place, "第一行须是标题")).blocks.push(block);
  }
  return sections;
}

function linesOf(section: Section | undefined): ReadonlyMap<string, string> {
  return new Map(
    (section?.blocks ?? []).flatMap((block): readonly (readonly [string, string])[] => {
      if (block.kind !== "line") return [];
      if (!lineWords.includes(block.key)) wrong(block.place, `不认识的“${block.key}”，可以写：${lineWords.join("、")}`);
      return block.key === "问" || block.key === "存疑" ? [] : [[block.key, block.value]];
    }),
  );
}

interface Common {
  readonly page: Page;
  readonly part: string;
  readonly cast: readonly Row[];
  readonly background: readonly Row[];
  readonly lines: ReadonlyMap<string, string>;
}

function scenarioOf(section: Section, { page, part, cast, background, lines }: Common): Scenario {
  const { heading, place, blocks } = section;
  const [, title = "", cited = ""] = /^(.*)（([^（）]*)）$/.exec(heading) ?? [];
  if (title === "") wrong(place, "例的标题须以条款结尾，写作“……（2.1.2h）”");
  const own = blocks.flatMap((block) => tableOf(block, "类别")?.rows ?? []);
  return {
    place,
    page,
    part,
    title,
    clauses: cited.split("、"),
    cast: [...cast, ...own],
    lines: new Map([...lines, ...linesOf(section)]),
    questions: questionsOf(section, background),
  };
}

/** The block as a table, if it is one with such a column. */
function tableOf(block: Section["blocks"][number], column: string): Table | undefined {
  return block.kind === "table" && block.columns.includes(column) ? block : undefined;
}

/** The questions of a scenario, each with what is given before it. */
function questionsOf({ blocks, place }: Section, background: readonly Row[]): readonly Question[] {
  const questions: Question[] = [];
  const given: Row[] = [...background];
  let asked: Pick<Question, "place" | "asOf" | "knownOn" | "doubt"> | undefined;
  for (const block of blocks) {
    if (block.kind === "line") {
      if (block.key === "问") asked = askedIn(block.value, block.place);
      if (block.key === "存疑") asked = { ...(asked ?? wrong(block.place, "“存疑”须在“问”之后")), doubt: block.value };
      continue;
    }
    const expected = tableOf(block, "规则");
    if (expected) {
      questions.push({ ...(asked ?? wrong(block.place, "应得表之前须有“问”")), given: [...given], expected });
      asked = undefined;
    } else if (block.columns.includes("事项")) given.push(...block.rows);
    else if (!block.columns.includes("类别")) wrong(block.place, "看不出是哪种表");
  }
  if (questions.length === 0 || asked) wrong(asked?.place ?? place, "缺少应得表");
  return questions;
}

function askedIn(value: string, place: Place): Pick<Question, "place" | "asOf" | "knownOn" | "doubt"> {
  const [asOf = "", knownOn] = value.split("，知：");
  return { place, asOf: asOf.trim(), knownOn: knownOn?.trim(), doubt: undefined };
}
