import { BorderStyle, type IBorderOptions, type IRunOptions, type ITableBordersOptions, TextRun } from "docx";
import type { Language, Text } from "../model/text.js";
import { plainText } from "./plain-text.js";

/** Twips, of which Word counts 1440 to the inch. */
export const twipsPerMillimetre = 56.7;

/** What the parts of a file have in common: its language, and how wide its text is, in twips. */
export interface WordPage {
  readonly language: Language;
  readonly width: number;
  /** Whether a block ends on the page on which the next begins, as a table does before the signatures under it. */
  readonly keepNext?: boolean;
}

/** Fonts that Chinese offices have: one for letters and figures, one for Chinese signs. */
function font(eastAsia: string): {
  readonly ascii: string;
  readonly hAnsi: string;
  readonly cs: string;
  readonly eastAsia: string;
} {
  return { ascii: "Times New Roman", hAnsi: "Times New Roman", cs: "Times New Roman", eastAsia };
}

/** What is written in which type; sizes are half points. */
export const typeFaces: Readonly<
  Record<TypeFace, Pick<IRunOptions, "font" | "bold" | "color"> & { readonly size: number }>
> = {
  title: { font: /* @__PURE__ */ font("SimSun"), size: 40, bold: true, color: "000000" },
  heading: { font: /* @__PURE__ */ font("SimHei"), size: 26, bold: true, color: "000000" },
  label: { font: /* @__PURE__ */ font("SimHei"), size: 21, bold: true },
  cell: { font: /* @__PURE__ */ font("SimSun"), size: 21 },
  /** For tables of many columns. */
  narrowLabel: { font: /* @__PURE__ */ font("SimHei"), size: 17, bold: true },
  narrowCell: { font: /* @__PURE__ */ font("SimSun"), size: 17 },
  /** For those of most. */
  tinyLabel: { font: /* @__PURE__ */ font("SimHei"), size: 15, bold: true },
  tinyCell: { font: /* @__PURE__ */ font("SimSun"), size: 15 },
  small: { font: /* @__PURE__ */ font("SimSun"), size: 18 },
  body: { font: /* @__PURE__ */ font("FangSong"), size: 24 },
  mark: {
    font: { ascii: "Segoe UI Symbol", hAnsi: "Segoe UI Symbol", cs: "Segoe UI Symbol", eastAsia: "Segoe UI Symbol" },
    size: 24,
  },
};

/** A way of writing. */
export type TypeFace =
  | "title"
  | "heading"
  | "label"
  | "cell"
  | "narrowLabel"
  | "narrowCell"
  | "tinyLabel"
  | "tinyCell"
  | "small"
  | "body"
  | "mark";

/** A text in one of the type faces. */
export function run(text: string, face: TypeFace, more: Pick<IRunOptions, "bold" | "size"> = {}): TextRun {
  return new TextRun({ ...typeFaces[face], ...more, text: plainText(text) });
}

/** A text in the language of the file. */
export function said(text: Text, { language }: WordPage, face: TypeFace): TextRun {
  return run(text[language], face);
}

/** A thin line, as tables have them. */
export const thinLine: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: "000000" };

/** No line. */
export const noLine: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: "auto" };

/** No line on any side. */
export const noLines: ITableBordersOptions = {
  top: noLine,
  bottom: noLine,
  left: noLine,
  right: noLine,
  insideHorizontal: noLine,
  insideVertical: noLine,
};
