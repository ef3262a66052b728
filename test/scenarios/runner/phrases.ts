import { type Details, detailsOf } from "./details.js";
import { cell, type Row } from "./markdown.js";
import { wrong } from "./place.js";

/** What a page says in one word: an act with its office and details. */
export interface Phrase {
  readonly item: string;
  readonly by: string;
  readonly details: Details;
}

/** The phrases of a page (用语) by name. */
export type Phrases = ReadonlyMap<string, Phrase>;

/** Reads the table of phrases. */
export function phrasesOf(rows: readonly Row[]): Phrases {
  return new Map(
    rows.map((row): [string, Phrase] => [
      cell(row, "用语"),
      { item: cell(row, "事项"), by: cell(row, "经办"), details: detailsOf(cell(row, "详情"), row.place) },
    ]),
  );
}

/** A row of what is given, with its phrase spelt out: what the row itself says comes before what the phrase says. */
export interface Entry extends Phrase {
  readonly row: Row;
  readonly time: string;
  readonly about: string;
  readonly recorded: string;
  /** The mark by which another row can name this one. */
  readonly mark: string;
}

/** Spells a row out. */
export function entryOf(row: Row, phrases: Phrases): Entry {
  const item = cell(row, "事项");
  if (item === "") wrong(row.place, "缺少事项");
  const phrase = phrases.get(item);
  const own = detailsOf(cell(row, "详情"), row.place);
  return {
    row,
    time: cell(row, "时间"),
    about: cell(row, "对象"),
    recorded: cell(row, "录入"),
    mark: cell(row, "号"),
    item: phrase?.item ?? item,
    by: cell(row, "经办") || (phrase?.by ?? ""),
    details: withoutNone(new Map([...(phrase?.details ?? []), ...own])),
  };
}

/** A row can take back what its phrase says. */
function withoutNone(details: Details): Details {
  return new Map([...details].filter(([, value]) => value !== "无"));
}
