import type { Language, Text } from "../model/text.js";

/** A text in the language of the page, as HTML. */
export type Say = (text: Text) => string;

/** What the parts of a page have in common. */
export interface PageParts {
  readonly say: Say;
  readonly language: Language;
  /** How wide the text is, in millimetres. */
  readonly width: number;
  /** What a page of its own belongs to; empty where a section has none. */
  readonly running: string;
}
