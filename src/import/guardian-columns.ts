import type { Column, ColumnMapping } from "./column.js";
import { codeCell } from "./convert-code.js";
import { identityNumberCell } from "./convert-number.js";
import { idCell, phoneCell, textCell } from "./convert-text.js";
import { relationCodes, yesNoCodes } from "./pupil-codes-data.js";
import type { GuardianFields, GuardianPlace } from "./pupil-row.js";

const part = (n: number, zh: string, en: string): Column<string>["label"] => ({
  zh: `成员${n}${zh}`,
  en: `guardian ${n} ${en}`.trim(),
});

/** Headers that other lists use for a member of the family; the first is often written without a number. */
function alsoCalled(n: GuardianPlace, ...words: readonly string[]): readonly string[] {
  const numbered = words.flatMap((word) => [`家庭成员${n}${word}`, `监护人${n}${word}`]);
  return n === 1 ? [...numbered, ...words.map((word) => `监护人${word}`)] : numbered;
}

/**
 * The columns of members of the family (家庭成员), as the national form names them.
 *
 * @param places For how many there is room.
 * @param phones How telephone numbers are read: checked, and 无 for none, unless given.
 */
export function guardianColumns(
  places: readonly GuardianPlace[],
  phones: Pick<Column<string>, "cell" | "blanks"> = { cell: phoneCell, blanks: ["无"] },
): ColumnMapping<GuardianFields> {
  const columns = places.flatMap((n): readonly (readonly [string, unknown])[] => [
    [`guardian${n}`, { label: part(n, "编号", ""), headers: alsoCalled(n, "编号"), cell: idCell }],
    [`guardian${n}Name`, { label: part(n, "姓名", "name"), headers: alsoCalled(n, "姓名"), cell: textCell }],
    [
      `guardian${n}Relation`,
      { label: part(n, "关系", "relation"), headers: alsoCalled(n, "关系"), cell: codeCell(relationCodes) },
    ],
    [
      `guardian${n}IsGuardian`,
      { label: part(n, "是否监护人", "is guardian"), headers: alsoCalled(n, "是否监护人"), cell: codeCell(yesNoCodes) },
    ],
    [
      `guardian${n}Phone`,
      { label: part(n, "联系电话", "phone"), headers: alsoCalled(n, "联系电话", "电话"), ...phones },
    ],
    [
      `guardian${n}Address`,
      { label: part(n, "现住址", "address"), headers: alsoCalled(n, "现住址", "地址"), cell: textCell },
    ],
    [
      `guardian${n}Workplace`,
      { label: part(n, "工作单位", "workplace"), headers: alsoCalled(n, "工作单位", "工作或学习单位"), cell: textCell },
    ],
    [
      `guardian${n}IdentityNumber`,
      {
        label: part(n, "身份证件号", "identity number"),
        headers: alsoCalled(n, "身份证件号", "身份证号"),
        cell: identityNumberCell,
        blanks: ["无"],
      },
    ],
  ]);
  return Object.fromEntries(columns);
}
