import { readIdentityNumber } from "../model/identity-number.js";
import { readRegisterNumber } from "../model/register-number.js";
import type { Text } from "../model/text.js";
import { halfWidth } from "./cell.js";
import { type CellConverter, fault, value } from "./cell-converter.js";
import { codeCell } from "./convert-code.js";
import { shownText } from "./convert-text.js";

const identityPhrase: Text = {
  zh: "18位身份证号码（末位可为X）或15位旧号码，出生日期存在，校验码正确",
  en: "an identity number of 18 digits (the last may be X) or 15, with a birthday that exists and the right check digit",
};
const registerPhrase: Text = {
  zh: "以G、J或L开头的19位学籍号，出生日期存在，校验码正确",
  en: "a register number of G, J or L and 18 digits, with a birthday that exists and the right check digit",
};

/** A number whose fault is named: cut in a spreadsheet, wrong in shape, birthday or check digit. */
function numberCell(right: (text: string) => boolean, expected: Text): CellConverter<string> {
  return {
    read: (cell) => {
      const read = shownText(cell);
      if (read.kind !== "value") return read;
      const written = halfWidth(read.value).replace(/\s/g, "").toUpperCase();
      return right(written) ? value(written) : fault(expected);
    },
    write: (number) => number,
    expected,
  };
}

/**
 * A citizen identity number (公民身份号码), checked by GB 11643-1999; kept as written, in capitals and half width. A number cell of more
 * than 15 digits is a fault: the spreadsheet has lost the last ones.
 *
 * @example
 * ```ts
 * import { identityNumberCell } from "baoxue/import";
 * identityNumberCell.read("１１０１０５１９４９１２３１００２ｘ"); //=> { kind: "value", value: "11010519491231002X" }
 * identityNumberCell.read("110105194912310021").kind; //=> "fault"
 * ```
 */
export const identityNumberCell: CellConverter<string> = /* @__PURE__ */ numberCell(
  (text) => !("fault" in readIdentityNumber(text)),
  identityPhrase,
);

/** A school-register number (学籍号), checked as far as its form allows; kept as written, in capitals and half width. */
export const registerNumberCell: CellConverter<string> = /* @__PURE__ */ numberCell(
  (text) => !("fault" in readRegisterNumber(text)),
  registerPhrase,
);

const chineseDigits = ["一", "二", "三", "四", "五", "六", "七", "八", "九"] as const;

/**
 * A grade (年级), 1 to 9, or 10 to 12 in senior secondary school: 7, 7年级, 七年级, 初一, 高一. A year of entry such as 2019级 is a fault:
 * which grade it is depends on the day and on the years of schooling.
 */
export const gradeCell: CellConverter<number> = /* @__PURE__ */ (() => {
  const compulsory = chineseDigits.map((digit, i) => ({
    value: i + 1,
    words: [
      `${i + 1}`,
      `${digit}年级`,
      `${i + 1}年级`,
      ...(i >= 6 ? [`初${chineseDigits[i - 6] ?? ""}`] : []),
    ] as const,
  }));
  const senior = chineseDigits.slice(0, 3).map((digit, i) => ({
    value: i + 10,
    words: [`${i + 10}`, `高${digit}`, `${i + 10}年级`] as const,
  }));
  return codeCell<number>([...compulsory, ...senior], {
    zh: "1至12的年级，如7或七年级",
    en: "a grade from 1 to 12, such as 7 or 七年级",
  });
})();
