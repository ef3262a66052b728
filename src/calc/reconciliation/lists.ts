import type { CivilDate } from "../../model/civil-date.js";
import type { SchoolId } from "../../model/people.js";
import type { Text } from "../../model/text.js";

/**
 * A child as some list writes it. Only `id` is ever repeated in a finding; numbers, names and telephones are compared and forgotten.
 * What a list does not know is left out.
 */
export interface ListedChild {
  /** The host's own number of this record, once in its list. Choose one that says nothing of the child. */
  readonly id: string;
  /** Citizen identity number (公民身份号码), 18 digits or the old 15. */
  readonly identityNumber?: string;
  /** School-register number (学籍号); one that begins with G says the identity number too. */
  readonly registerNumber?: string;
  readonly bornOn?: CivilDate;
  readonly name?: string;
  readonly sex?: string;
  readonly guardianName?: string;
  readonly guardianPhone?: string;
  readonly village?: string;
  /** Whatever else the host wants to match by; a key names it `more.` and the name here. */
  readonly more?: Readonly<Record<string, string>>;
}

/** A child on the school register (学籍): one current entry of one school. */
export interface RegisteredChild extends ListedChild {
  readonly school: SchoolId;
  /** The day from which this entry holds: one that is not before a transfer shows that the child arrived. */
  readonly enteredOn?: CivilDate;
}

/** A child that was seen at a school (在校). Children that were not are not on this list. */
export interface AttendingChild extends ListedChild {
  readonly school: SchoolId;
}

/**
 * How a child went: `graduated` from compulsory education (初中毕业; who only finished primary school is expected at another one, so that is a
 * `transferOut`), `died`, `movedAway` with its household, `transferOut` to another school (转出), `deferral` of entry (延缓入学), `suspension` of studies (休学).
 */
export type ListedExitKind = "graduated" | "died" | "movedAway" | "transferOut" | "deferral" | "suspension";

/** A child that went, or was let stay away for a time, as approved. */
export interface ChildExit extends ListedChild {
  readonly kind: ListedExitKind;
  /** The day from which it holds. */
  readonly occurredOn: CivilDate;
  /** The school that a transfer left. */
  readonly school?: SchoolId;
  /** The last day of a deferral or suspension. */
  readonly expiresOn?: CivilDate;
  /** The day on which a receiving school outside these lists confirmed a transfer (转入回执). */
  readonly acknowledgedOn?: CivilDate;
}

/**
 * The lists to compare (四查). A list that is left out was not given: nothing is compared with it. An empty one says that there is nobody.
 */
export interface RegisterLists {
  /** Household register (户籍) of the children who live in the area. */
  readonly household?: readonly ListedChild[];
  readonly schoolRegister?: readonly RegisteredChild[];
  readonly attendance?: readonly AttendingChild[];
  /** Children of households lifted out of poverty, or at risk of it (脱贫户、建档立卡). */
  readonly poverty?: readonly ListedChild[];
  readonly disability?: readonly ListedChild[];
  readonly exits?: readonly ChildExit[];
}

/** The name of a list. */
export type RegisterListName = keyof RegisterLists;

/** The lists, in the order in which findings name their records. */
export const registerListNames: readonly RegisterListName[] = [
  "household",
  "schoolRegister",
  "attendance",
  "poverty",
  "disability",
  "exits",
];

/** What each list is called. */
export const registerListLabels: Readonly<Record<RegisterListName, Text>> = {
  household: { zh: "户籍", en: "household register" },
  schoolRegister: { zh: "学籍", en: "school register" },
  attendance: { zh: "在校", en: "attendance list" },
  poverty: { zh: "脱贫户", en: "poverty list" },
  disability: { zh: "残疾儿童", en: "disability list" },
  exits: { zh: "离校", en: "list of exits" },
};
