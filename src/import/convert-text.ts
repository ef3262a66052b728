import type { Text } from "../model/text.js";
import { isSubjectId } from "../model/world-shape.js";
import { type Cell, halfWidth } from "./cell.js";
import { type CellConverter, fault, type ReadCell, value } from "./cell-converter.js";

const longestText = 4000;
const mostDigits = 1e15; // a spreadsheet keeps 15 digits of a number; the others it turns into zeros

const someText: Text = { zh: "文字", en: "a text" };
const shorter: Text = { zh: "不超过4000字的文字", en: "a text of at most 4000 characters" };
const cutNumber: Text = {
  zh: "文本格式的号码（以数值格式保存时，第15位以后的数字已丢失）",
  en: "a number kept as text (kept as a number, its digits after the 15th are lost)",
};

/** What a cell shows as text, unless it is none or digits of it are lost. */
export function shownText(cell: Cell): ReadCell<string> {
  if (typeof cell === "string") {
    const text = cell.trim();
    return text.length > longestText ? fault(shorter) : value(text);
  }
  if (typeof cell !== "number" || !Number.isFinite(cell)) return fault(someText);
  return Math.abs(cell) >= mostDigits ? fault(cutNumber) : value(String(cell));
}

/**
 * Free text: names, addresses, notes. Blanks around it are taken off; full-width signs stay. A number counts as its digits.
 *
 * @example
 * ```ts
 * import { textCell } from "baoxue/import";
 * textCell.read(" 王某某 "); //=> { kind: "value", value: "王某某" }
 * textCell.read(370112201509010417).kind; //=> "fault"
 * ```
 */
export const textCell: CellConverter<string> = { read: shownText, write: (text) => text, expected: someText };

const idPhrase: Text = { zh: "不含#号的编号", en: "an id without #" };

/** A number of the host's own for a child, a class or a body: full-width digits count as digits; it holds no `#`. */
export const idCell: CellConverter<string> = {
  read: (cell) => {
    const read = shownText(cell);
    if (read.kind !== "value") return read;
    const id = halfWidth(read.value);
    return id !== "" && isSubjectId(id) ? value(id) : fault(idPhrase);
  },
  write: (id) => id,
  expected: idPhrase,
};

const phonePhrase: Text = {
  zh: "电话号码，如13800000000，多个号码用“、”分开",
  en: "a telephone number such as 13800000000, several parted by 、",
};
const onePhone = /^\+?[\d() -]{5,24}$/;

/**
 * A telephone number or several (联系电话), written with a 、 between. That it is in use cannot be told from it.
 *
 * @example
 * ```ts
 * import { phoneCell } from "baoxue/import";
 * phoneCell.read("+86 138 0000 0000；0531-00000000"); //=> { kind: "value", value: "+86 138 0000 0000、0531-00000000" }
 * phoneCell.read("'+8613800000000").kind; //=> "fault"
 * ```
 */
export const phoneCell: CellConverter<string> = {
  read: (cell) => {
    const read = shownText(cell);
    if (read.kind !== "value") return read;
    const phones = halfWidth(read.value)
      .split(/[、,;/]/)
      .map((phone) => phone.trim());
    return phones.every((phone) => onePhone.test(phone)) ? value(phones.join("、")) : fault(phonePhrase);
  },
  write: (phones) => phones,
  expected: phonePhrase,
};

const leftOver = /^'+\s*[+＋(（]?[\d０-９]/;

/** Telephone numbers as they stand; only an apostrophe before one is a fault: a spreadsheet put it there, and nobody would notice it later. */
export const phoneTextCell: CellConverter<string> = {
  read: (cell) => {
    const read = shownText(cell);
    return read.kind === "value" && leftOver.test(read.value) ? fault(phonePhrase) : read;
  },
  write: (phones) => phones,
  expected: phonePhrase,
};

const listPhrase: Text = { zh: "编号，多个用“、”分开，每个只写一次", en: "ids parted by 、, each once" };
const nobody: ReadonlySet<string> = new Set(["无", "全勤", "0", "none"]);

/** Several ids (编号列表), parted by 、 , ; or a blank. 无, 全勤 and 0 say that there is none. */
export const idListCell: CellConverter<readonly string[]> = {
  read: (cell) => {
    const read = shownText(cell);
    if (read.kind !== "value") return read;
    const text = halfWidth(read.value);
    if (nobody.has(text)) return value([]);
    const ids = text.split(/[、,;\s]+/).filter((id) => id !== "");
    const right = ids.length > 0 && new Set(ids).size === ids.length && ids.every(isSubjectId);
    return right ? value(ids) : fault(listPhrase);
  },
  write: (ids) => (ids.length === 0 ? "无" : ids.join("、")),
  expected: listPhrase,
};

const documentPhrase: Text = { zh: "身份证件号码", en: "the number of an identity document" };

/** The number of an identity document (身份证件号), in capitals and half width, unchecked: what is right depends on the document. */
export const documentNumberCell: CellConverter<string> = {
  read: (cell) => {
    const read = shownText(cell);
    if (read.kind !== "value") return read;
    const number = halfWidth(read.value).replace(/\s/g, "").toUpperCase();
    return number === "" ? fault(documentPhrase) : value(number);
  },
  write: (number) => number,
  expected: documentPhrase,
};
