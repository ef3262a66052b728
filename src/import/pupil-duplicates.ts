import type { Text } from "../model/text.js";
import { refuseWrong, rowsOf } from "./check-import.js";
import type { ProblemLevel } from "./import-problem.js";
import { comparedNumber } from "./pupil-check.js";
import type { PupilRow } from "./pupil-row.js";

/** By what rows look like the same child. */
export type DuplicateKind =
  | "samePupil"
  | "sameIdentityNumber"
  | "sameRegisterNumber"
  | "sameNameAndBirthday"
  | "sameNameInClass"
  | "sameBirthdayAndGuardian";

/** What each kind is called. */
export const duplicateKindLabels: Readonly<Record<DuplicateKind, Text>> = {
  samePupil: { zh: "学生编号相同", en: "the same number of the pupil" },
  sameIdentityNumber: { zh: "身份证件号相同", en: "the same identity number" },
  sameRegisterNumber: { zh: "学籍号相同", en: "the same register number" },
  sameNameAndBirthday: { zh: "姓名和出生日期相同", en: "the same name and birthday" },
  sameNameInClass: { zh: "同班姓名相同", en: "the same name in one class" },
  sameBirthdayAndGuardian: { zh: "出生日期和监护人相同", en: "the same birthday and guardian" },
};

/** Rows that look like one child (疑似重复). */
export interface PupilDuplicate {
  readonly kind: DuplicateKind;
  /** `check` where two different numbers say that they are two children, twins perhaps (双胞胎), and somebody should only look. */
  readonly level: ProblemLevel;
  readonly rows: readonly number[];
  readonly says: Text;
}

/** A row as it is compared. */
export interface NumberedPupil {
  readonly row: number;
  readonly value: Partial<PupilRow>;
}

type KeyOf = (row: Partial<PupilRow>) => string | undefined;

function joined(...parts: readonly (string | undefined)[]): string | undefined {
  return parts.every((part) => part !== undefined) ? JSON.stringify(parts) : undefined;
}

const keys: Readonly<Record<DuplicateKind, KeyOf>> = {
  samePupil: ({ pupil }) => pupil,
  sameIdentityNumber: comparedNumber,
  sameRegisterNumber: ({ registerNumber }) => registerNumber,
  sameNameAndBirthday: ({ name, bornOn }) => joined(name, bornOn),
  sameNameInClass: ({ name, school, grade, class: inClass }) =>
    inClass === undefined ? undefined : joined(name, school ?? "", String(grade ?? ""), inClass),
  sameBirthdayAndGuardian: ({ bornOn, guardian1IdentityNumber, guardian1Phone }) =>
    joined(bornOn, guardian1IdentityNumber ?? guardian1Phone),
};

const certain: ReadonlySet<DuplicateKind> = new Set(["samePupil", "sameIdentityNumber", "sameRegisterNumber"]);

/**
 * Rows that look like the same child (查重): by the host's number, identity number (an old one of 15 digits and a new one are the same),
 * register number, name and birthday, name in one class, birthday and guardian. Where all of them have different identity numbers, or
 * only a guardian in common, they are told to be looked at, not as duplicates: twins are born on one day.
 *
 * @throws {BaoxueError} `invalid-input` where the rows are none of an import.
 * @example
 * ```ts
 * import { pupilDuplicates } from "baoxue/import";
 * const value = { name: "王某某", bornOn: "2012-03-01" } as const;
 * const found = pupilDuplicates([{ row: 2, value }, { row: 9, value }]);
 * found.map(({ kind, level, rows }) => [kind, level, rows]); //=> [["sameNameAndBirthday", "fault", [2, 9]]]
 * ```
 */
export function pupilDuplicates(rows: readonly NumberedPupil[]): readonly PupilDuplicate[] {
  refuseWrong({ rows: rowsOf({}) }, { rows });
  return (Object.keys(keys) as readonly DuplicateKind[]).flatMap((kind) =>
    groups(rows, keys[kind])
      .filter((group) => kind !== "sameNameInClass" || !areToldApart(group))
      .map((group) => duplicate(kind, group)),
  );
}

function groups(rows: readonly NumberedPupil[], keyOf: KeyOf): readonly (readonly NumberedPupil[])[] {
  const found = new Map<string, NumberedPupil[]>();
  for (const row of rows) {
    const key = keyOf(row.value);
    if (key === undefined) continue;
    const group = found.get(key);
    if (group) group.push(row);
    else found.set(key, [row]);
  }
  return [...found.values()].filter((group) => group.length > 1);
}

function duplicate(kind: DuplicateKind, group: readonly NumberedPupil[]): PupilDuplicate {
  const two = !certain.has(kind) && (kind === "sameBirthdayAndGuardian" || haveOwn(group, comparedNumber));
  const rows = group.map(({ row }) => row);
  const { zh, en } = duplicateKindLabels[kind];
  const places = rows.join("、");
  const list = rows.join(", ");
  return {
    kind,
    level: two ? "check" : "fault",
    rows,
    says: two
      ? {
          zh: `第${places}行${zh}，可能是不同的学生（如双胞胎），请核对。`,
          en: `Rows ${list} have ${en}; they may be different children, such as twins: please check.`,
        }
      : {
          zh: `第${places}行${zh}，疑似同一学生重复登记。`,
          en: `Rows ${list} have ${en}: one child seems to be listed more than once.`,
        },
  };
}

/** Two of one name in a class are ordinary where birthdays or numbers tell them apart; where these too are the same, that is told already. */
function areToldApart(group: readonly NumberedPupil[]): boolean {
  return haveOwn(group, ({ bornOn }) => bornOn) || haveOwn(group, comparedNumber);
}

function haveOwn(group: readonly NumberedPupil[], keyOf: KeyOf): boolean {
  const own = group.map(({ value }) => keyOf(value));
  return !own.includes(undefined) && new Set(own).size === group.length;
}
