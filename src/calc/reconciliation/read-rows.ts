import type { CivilDate } from "../../model/civil-date.js";
import type { Issue } from "../../model/errors.js";
import { type Fields, isObject } from "../../model/shape-check.js";
import type { ListQuality, RowIssue } from "./findings.js";
import { type RegisterListName, type RegisterLists, registerListNames } from "./lists.js";
import type { BadListRows, ReconcileOptions } from "./options.js";
import { dateIn } from "./read-date.js";
import { type ReadExit, readExit } from "./read-exit.js";
import { type ReadNumbers, readNumbers } from "./read-number.js";
import { numberFields, rowIssue, type TellFault } from "./row-faults.js";

/** A row as it is compared. */
export interface ReadRow extends Omit<ReadNumbers, "numberBornOn"> {
  readonly list: RegisterListName;
  readonly id: string;
  readonly source: Fields;
  readonly bornOn: CivilDate | undefined;
  readonly school: string | undefined;
  readonly enteredOn: CivilDate | undefined;
  readonly exit: ReadExit | undefined;
}

/** The rows that are compared, and what is wrong with any. */
export interface ReadLists {
  readonly given: readonly RegisterListName[];
  readonly rows: readonly ReadRow[];
  readonly issues: readonly RowIssue[];
  readonly counts: ReadonlyMap<RegisterListName, Pick<ListQuality, "rows" | "faulty" | "leftOut">>;
  /** What stops the comparison. */
  readonly fatal: readonly Issue[];
}

/** Reads all lists. */
export function readLists(lists: RegisterLists, options: ReconcileOptions): ReadLists {
  const rows: ReadRow[] = [];
  const issues: RowIssue[] = [];
  const fatal: Issue[] = [];
  const counts = new Map<RegisterListName, Pick<ListQuality, "rows" | "faulty" | "leftOut">>();
  for (const list of registerListNames) {
    const given: unknown = lists[list];
    if (given === undefined) continue;
    if (!Array.isArray(given)) {
      fatal.push({ path: list, value: typeof given, expected: "a list of rows" });
      continue;
    }
    const seen = new Set<string>();
    let [faulty, leftOut] = [0, 0];
    for (let i = 0; i < given.length; i++) {
      const before = issues.length;
      const row = readRow(list, i, given[i], seen, options.asOf, issues);
      const wrong = issues.length > before ? issues.slice(before) : none;
      if (wrong.length > 0) faulty += 1;
      const treatment = treatmentOf(wrong, options);
      if (treatment === "stop") fatal.push(...wrong);
      if (treatment === "keep") rows.push(row);
      else leftOut += 1;
    }
    counts.set(list, { rows: given.length, faulty, leftOut });
  }
  return { given: [...counts.keys()], rows, issues, counts, fatal };
}

const none: readonly RowIssue[] = [];

/** The strictest treatment that any fault of the row asks for. */
function treatmentOf(
  wrong: readonly RowIssue[],
  { badRows = "keep", badNumbers = "keep" }: ReconcileOptions,
): BadListRows {
  if (wrong.length === 0) return "keep";
  const asked = wrong.map(({ field }) => (numberFields.has(field) ? badNumbers : badRows));
  return asked.find((one) => one === "stop") ?? asked.find((one) => one === "exclude") ?? "keep";
}

function readRow(
  list: RegisterListName,
  at: number,
  given: unknown,
  seen: Set<string>,
  asOf: CivilDate,
  issues: RowIssue[],
): ReadRow {
  const tell: TellFault = (field, value, expected) => issues.push(rowIssue(list, at, field, value, expected));
  if (!isObject(given)) tell("", given, "an object");
  const source: Fields = isObject(given) ? given : {};
  const { number, numberBornOn, registerNumber, fault } = readNumbers(source, asOf, tell);
  tellTexts(source, tell);
  // One shape for all rows, written out: there are hundreds of thousands.
  return {
    list,
    bornOn: birthday(source, { number, numberBornOn }, asOf, tell),
    id: idOf(source["id"], at, seen, tell),
    source,
    number,
    registerNumber,
    fault,
    enteredOn: list === "schoolRegister" ? dateIn(source, "enteredOn", tell) : undefined,
    school: schoolOf(list, source, tell),
    exit: list === "exits" ? readExit(source, tell) : undefined,
  };
}

/** A record without a number of its own is named by its place. */
function idOf(id: unknown, at: number, seen: Set<string>, tell: TellFault): string {
  if (typeof id !== "string" || id === "") {
    tell("id", id, "a text that is not empty");
    return `[${at}]`;
  }
  if (seen.has(id)) tell("id", id, "an id that no other row of the list has");
  seen.add(id);
  return id;
}

const texts = ["name", "sex", "guardianName", "guardianPhone", "village"] as const;

function tellTexts(source: Fields, tell: TellFault): void {
  for (const field of texts) {
    const value = source[field];
    if (value !== undefined && value !== null && typeof value !== "string") tell(field, value, "a text");
  }
}

/** The birthday in a checked identity number holds; one that is written otherwise is told. */
function birthday(
  source: Fields,
  numbers: Pick<ReadNumbers, "number" | "numberBornOn">,
  asOf: CivilDate,
  tell: TellFault,
): CivilDate | undefined {
  const said = dateIn(source, "bornOn", tell);
  if (said !== undefined && said > asOf) tell("bornOn", said, `a day not after ${asOf}`);
  const plausible = said !== undefined && said <= asOf ? said : undefined;
  if (numbers.number === undefined) return plausible ?? numbers.numberBornOn;
  if (plausible !== undefined && plausible !== numbers.numberBornOn)
    tell("bornOn", plausible, "the birthday in the identity number");
  return numbers.numberBornOn;
}

function schoolOf(list: RegisterListName, source: Fields, tell: TellFault): string | undefined {
  const school = source["school"];
  if (typeof school === "string" && school !== "") return school;
  const needed = list === "schoolRegister" || list === "attendance" || source["kind"] === "transferOut";
  if (needed) tell("school", school, "a school");
  return undefined;
}
