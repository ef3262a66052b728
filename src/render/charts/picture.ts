import type { Language, Text } from "../../model/text.js";
import { escapeHtml } from "../html.js";
import { element } from "./svg.js";

/** How a chart is drawn. */
export interface ChartOptions {
  readonly language: Language;
  readonly title: Text;
  /** Begins the ids within the picture, which must be its own in a page that holds several. */
  readonly id?: string;
}

/** A picture's size and what is said of it. */
export interface PictureFrame extends ChartOptions {
  readonly width: number;
  readonly height: number;
  readonly id: string;
  /** The same in words, for those who do not see it. */
  readonly described: string;
}

const fonts =
  "'Noto Sans CJK SC','Source Han Sans SC','PingFang SC','Microsoft YaHei','WenQuanYi Micro Hei',system-ui,sans-serif";

/** A picture on white: it stands by itself, and names what it shows to programs that read aloud. */
export function picture(frame: PictureFrame, ...content: readonly string[]): string {
  const { width, height, id, language, title, described } = frame;
  return `${element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: "img",
      "aria-labelledby": `${id}-title ${id}-desc`,
      "font-family": fonts,
      lang: language === "zh" ? "zh-CN" : "en",
    },
    element("title", { id: `${id}-title` }, escapeHtml(title[language])),
    element("desc", { id: `${id}-desc` }, escapeHtml(described)),
    element("rect", { width, height, fill: "#fff" }),
    ...content,
  )}\n`;
}

/** A text cut to so many Latin letters; a Chinese sign counts as two. */
export function shortened(text: string, letters: number): string {
  let used = 0;
  let kept = "";
  for (const sign of text) {
    used += wide(sign);
    if (used > letters) return `${withoutLast(kept, used - wide(sign) > letters - 1)}…`;
    kept += sign;
  }
  return text;
}

function withoutLast(text: string, isFull: boolean): string {
  return isFull ? Array.from(text).slice(0, -1).join("") : text;
}

/** How wide a text is, in Latin letters. */
export function lettersOf(text: string): number {
  let sum = 0;
  for (const sign of text) sum += wide(sign);
  return sum;
}

function wide(sign: string): number {
  return sign > "\u2e7f" ? 2 : 1;
}
