import { type CivilDate, dayOf } from "../../model/civil-date.js";
import { BaoxueError, type Issue } from "../../model/errors.js";
import { text } from "../../model/field-checks.js";
import { type Check, fields, listOf, oneOf, optional } from "../../model/shape-check.js";
import type { Language, Text } from "../../model/text.js";
import { checkChart } from "./check-chart.js";
import { type ChartOptions, picture, shortened } from "./picture.js";
import { element, label } from "./svg.js";

/** How a pupil stood to a day. */
export type DayMark = "attended" | "absent" | "excused" | "unknown" | "noSchool";

/** What the marks are called. */
export const dayMarkLabels: Readonly<Record<DayMark, Text>> = {
  attended: { zh: "到校", en: "Attended" },
  absent: { zh: "缺课", en: "Absent" },
  excused: { zh: "请假", en: "On leave" },
  unknown: { zh: "未登记", en: "Not recorded" },
  noSchool: { zh: "非上课日", en: "No school" },
};

/** A class over the days of a month. */
export interface MonthOfClass {
  readonly days: readonly CivilDate[];
  readonly pupils: readonly {
    /** What stands before the row; its number unless given, so that nobody is named without need. */
    readonly label?: string;
    /** A mark for each of the days. */
    readonly marks: readonly DayMark[];
  }[];
}

/**
 * The attendance of a class in a month as an SVG picture (班级月考勤图): a row a pupil, a column a day, each mark with a sign of its own beside its shade,
 * so that copies in grey are read as well. Days without a record are shown as such, and never as attended.
 *
 * @throws {BaoxueError} `invalid-date` where a day does not exist; `invalid-input` where the month or the options are none, or a pupil has more or fewer marks than there are days.
 * @example
 * ```ts
 * import { monthChart } from "baoxue/charts";
 * const month = { days: ["2025-10-13"], pupils: [{ marks: ["absent"] }] } as const;
 * const svg = monthChart(month, { language: "en", title: { zh: "十月", en: "October" } });
 * svg.includes("1: 1 absent of 1 school day"); //=> true
 * ```
 */
export function monthChart(month: MonthOfClass, options: ChartOptions): string {
  checkChart({ name: "month", shape: monthShape() }, month, options);
  const { days, pupils } = month;
  const { language, title } = options;
  check(month);
  const width = Math.max(560, left + days.length * cell + 60);
  const foot = top + pupils.length * cell;
  const id = options.id ?? "month";
  return picture(
    {
      ...options,
      width,
      height: foot + 46,
      id,
      described: pupils.map((one, i) => inWords(one, i, language)).join("; "),
    },
    label(24, 32, title[language], { "font-size": 18, "font-weight": 700, fill: "#222" }),
    hatching(`${id}-none`),
    ...days.map((day, i) => label(left + (i + 0.5) * cell, top - 8, String(Number(day.slice(8))), dayStyle)),
    label(left + days.length * cell + 8, top - 8, dayMarkLabels.absent[language], {
      ...dayStyle,
      "text-anchor": "start",
    }),
    ...pupils.map((pupil, i) => rowOf(pupil, { i, y: top + i * cell, id, end: left + days.length * cell })),
    ...legend(foot + 30, id, language),
  );
}

const left = 110;
const top = 72;
const cell = 20;
const dayStyle = { "font-size": 11, "text-anchor": "middle", fill: "#555" } as const;

function monthShape(): Check {
  const marks = listOf(oneOf(...Object.keys(dayMarkLabels)));
  return fields({ days: listOf(text), pupils: listOf(fields({ label: optional(text), marks })) });
}

type Pupil = MonthOfClass["pupils"][number];

function check({ days, pupils }: MonthOfClass): void {
  for (const day of days) dayOf(day);
  const issues = pupils.flatMap(({ marks }, i): readonly Issue[] =>
    marks.length === days.length
      ? []
      : [{ path: `pupils[${i}].marks`, value: marks.length, expected: `${days.length} marks, one for each day` }],
  );
  if (issues.length > 0) throw new BaoxueError("invalid-input", issues);
}

function nameOf({ label: given }: Pupil, i: number): string {
  return given ?? String(i + 1);
}

function absences({ marks }: Pupil): number {
  return marks.filter((mark) => mark === "absent").length;
}

interface Row {
  readonly i: number;
  readonly y: number;
  readonly id: string;
  readonly end: number;
}

function rowOf(pupil: Pupil, { i, y, id, end }: Row): string {
  return element(
    "g",
    {},
    label(left - 8, y + 14, shortened(nameOf(pupil, i), 13), { "font-size": 12, "text-anchor": "end", fill: "#222" }),
    ...pupil.marks.map((mark, at) => markAt(mark, left + at * cell, y, id)),
    label(end + 8, y + 14, String(absences(pupil)), { "font-size": 12, fill: "#222" }),
  );
}

const shades: Readonly<Record<DayMark, string>> = {
  attended: "#fff",
  absent: "#333",
  excused: "#cfe2ef",
  unknown: "#fff3cf",
  noSchool: "",
};

/** A square with its sign: a cross, a ring, a question mark; nothing where a child was at school. */
function markAt(mark: DayMark, x: number, y: number, id: string): string {
  const fill = mark === "noSchool" ? `url(#${id}-none)` : shades[mark];
  const square = element("rect", { x, y, width: cell, height: cell, fill, stroke: "#999", "stroke-width": 0.5 });
  return square + signAt(mark, x + cell / 2, y + cell / 2);
}

function signAt(mark: DayMark, x: number, y: number): string {
  switch (mark) {
    case "absent":
      return element("path", {
        d: `M${x - 5} ${y - 5}L${x + 5} ${y + 5}M${x - 5} ${y + 5}L${x + 5} ${y - 5}`,
        stroke: "#fff",
        "stroke-width": 2,
      });
    case "excused":
      return element("circle", { cx: x, cy: y, r: 5, fill: "none", stroke: "#0b4a70", "stroke-width": 1.5 });
    case "unknown":
      return label(x, y + 5, "?", { "font-size": 14, "text-anchor": "middle", fill: "#222" });
    case "attended":
    case "noSchool":
      return "";
    default:
      return mark satisfies never;
  }
}

function hatching(id: string): string {
  const line = element("path", { d: "M0 5L5 0", stroke: "#aaa" });
  return element("defs", {}, element("pattern", { id, width: 5, height: 5, patternUnits: "userSpaceOnUse" }, line));
}

const legendOrder = ["attended", "absent", "excused", "unknown", "noSchool"] as const satisfies readonly DayMark[];

function legend(y: number, id: string, language: Language): readonly string[] {
  return legendOrder.flatMap((mark, i) => [
    markAt(mark, 24 + i * 106, y - 14, id),
    label(24 + i * 106 + cell + 6, y, dayMarkLabels[mark][language], { "font-size": 12, fill: "#222" }),
  ]);
}

function inWords(pupil: Pupil, i: number, language: Language): string {
  const [absent, whole] = [absences(pupil), pupil.marks.filter((mark) => mark !== "noSchool").length];
  const unknown = pupil.marks.filter((mark) => mark === "unknown").length;
  const more = { zh: `，未登记${unknown}天`, en: `, ${unknown} not recorded` }[language];
  const said = {
    zh: `上课日${whole}天，缺课${absent}天`,
    en: `${absent} absent of ${whole} school ${whole === 1 ? "day" : "days"}`,
  }[language];
  return `${nameOf(pupil, i)}: ${said}${unknown === 0 ? "" : more}`;
}
