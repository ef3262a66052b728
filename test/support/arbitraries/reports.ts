/** Reports of any shape, with texts that try to be something else in one format or another. */
import fc from "fast-check";
import type { Text } from "../../../src/model/text.js";
import type {
  ReportBlock,
  ReportCell,
  ReportDocument,
  ReportField,
  ReportTable,
} from "../../../src/reports/report-document.js";
import { present, rarely } from "./chance.js";

/** What a format could take for more than text. */
export const hostileTexts: readonly string[] = [
  "=1+1",
  "+cmd|' /C calc'!A0",
  "-2+3",
  "@SUM(1)",
  "\t=1",
  "\r=1",
  "\n=1",
  " =1",
  "\u3000=1",
  "\ufeff=1",
  "＝1",
  "a|b",
  "\\|",
  "<script>alert(1)</script>",
  "</td></tr>",
  "]]>",
  "&lt;",
  "`x`",
  "**x**",
  "# x",
  "1. x",
  "- [x] y",
  "[x](http://example.org)",
  "https://example.org",
  '"',
  '",=1',
  "a,b",
  "a\nb",
  "a\r\n\r\nb",
  "\u0000\u0007",
  "\u202e\u2028",
  "\ud800",
  "\uffff",
  "_x003D_1",
  "\u202e=1",
  "\ufdd0=1",
  "\ud83f\udffe=1",
  "toString",
  "__proto__",
  "'",
  "学".repeat(40),
  "😀",
  "Donaudampfschifffahrtsgesellschaft".repeat(3),
];

const words: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.constantFrom("张某某", "2025-10-16", "家访", "visited", ""),
  fc.string({ unit: "binary", maxLength: 12 }),
);

const said: fc.Arbitrary<Text> = fc.record({ zh: words, en: words });

const field: fc.Arbitrary<ReportField> = fc
  .record({ label: said, value: said, wide: rarely(4, fc.constant(true as const)) })
  .map(present);

const cell: fc.Arbitrary<ReportCell> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .record({ text: said, note: rarely(4, said), strong: rarely(4, fc.constant(true as const)) })
      .map(present),
  },
  {
    weight: 1,
    arbitrary: fc
      .integer({ min: -9999, max: 9999 })
      .map((number) => ({ text: { zh: String(number), en: String(number) }, number })),
  },
);

/** A table of a few columns, each row as long as they are. */
export const someTable: fc.Arbitrary<ReportTable> = fc.integer({ min: 1, max: 13 }).chain((count) => {
  const row = fc.record({ cells: fc.array(cell, { minLength: count, maxLength: count }) });
  const column = fc
    .record({ label: said, share: fc.integer({ min: 1, max: 5 }), centred: rarely(3, fc.constant(true as const)) })
    .map(present);
  return fc.record({
    kind: fc.constant("table" as const),
    columns: fc.array(column, { minLength: count, maxLength: count }),
    groups: fc.array(fc.record({ heading: rarely(3, said), rows: fc.array(row, { maxLength: 3 }) }).map(present), {
      maxLength: 2,
    }),
  });
});

const few = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(one, { maxLength: 3 });

const check = fc.record({ text: said, done: rarely(2, fc.boolean()), note: rarely(3, said) }).map(present);

/** Parts of a section, of every kind. */
const someBlock: fc.Arbitrary<ReportBlock> = fc.oneof(
  fc.record({ kind: fc.constant("note" as const), text: said }),
  someTable,
  fc.record({ kind: fc.constant("fields" as const), fields: few(field) }),
  fc.record({ kind: fc.constant("checklist" as const), items: few(check) }),
  fc
    .record({ kind: fc.constant("narrative" as const), label: said, text: rarely(2, said), lines: fc.nat(3) })
    .map(present),
  fc.record({ kind: fc.constant("letter" as const), addressee: rarely(2, said), paragraphs: few(said) }).map(present),
  fc.record({ kind: fc.constant("signatures" as const), lines: few(said) }),
  fc.record({ kind: fc.constant("seal" as const), body: said, date: said }),
  fc.record({ kind: fc.constant("attachments" as const), items: few(said) }),
);

/** Whole reports. */
export const someReport: fc.Arbitrary<ReportDocument> = fc
  .record({
    title: said,
    subtitle: rarely(2, said),
    serial: rarely(2, said),
    orientation: rarely(3, fc.constant("landscape" as const)),
    meta: few(field),
    sections: fc.array(
      fc
        .record({
          heading: rarely(2, said),
          ownPage: rarely(4, fc.constant(true as const)),
          blocks: fc.array(someBlock, { maxLength: 4 }),
        })
        .map(present),
      { maxLength: 3 },
    ),
  })
  .map(present);

/** A report in which each text ends with a number of its own, by which it is found again; empty ones stay so. Numbers to reckon with have none. */
export function numbered<Value>(report: Value): { readonly report: Value; readonly marks: readonly string[] } {
  const marks: string[] = [];
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== "object" || value === null) return value;
    if ("number" in value) return value;
    if (isText(value)) return mark(value);
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, walk(each)]));
  };
  const mark = ({ zh, en }: Text): Text => {
    if (zh === "" || en === "") return { zh: "", en: "" };
    const own = `《${marks.length}》`;
    marks.push(own);
    return { zh: zh + own, en: en + own };
  };
  return { report: walk(report) as Value, marks };
}

function isText(value: object): value is Text {
  return "zh" in value && "en" in value;
}

/** The numbers that stand in a text, each once, in their order. */
export function marksIn(text: string): readonly string[] {
  const found = new Set(text.match(/《\d+》/g));
  return [...found].toSorted((a, b) => Number(a.slice(1, -1)) - Number(b.slice(1, -1)));
}
