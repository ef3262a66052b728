import { type CivilDate, parseDay } from "../../model/civil-date.js";
import type { Issue } from "../../model/errors.js";
import { type Fields, isObject } from "../../model/shape-check.js";
import type { ListQuality, RowIssue } from "./findings.js";
import { type ExitKind, type RegisterListName, type RegisterLists, registerListNames } from "./lists.js";
import type { BadRows, ReconcileOptions } from "./options.js";
import { type ReadNumbers, readNumbers } from "./read-number.js";
import { numberFields, rowIssue, type TellFault } from "./row-faults.js";

/** An exit as far as it can be judged by; what is missing was not said, or is wrong. */
export interface ReadExit {
  readonly kind?: ExitKind;
  readonly occurredOn?: CivilDate;
  readonly expiresOn?: CivilDate;
  readonly acknowledgedOn?: CivilDate;
}

/** A row as it is compared. */
export interface ReadRow extends ReadNumbers {
  readonly list: RegisterListName;
  readonly id: string;
  readonly source: Fields;
  readonly school?: string;
  readonly enteredOn?: CivilDate;
  readonly exit?: ReadExit;
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
      const wrong = issues.length > before ? issues.slice(before) : [];
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

/** The strictest treatment that any fault of the row asks for. */
function treatmentOf(wrong: readonly RowIssue[], { badRows = "keep", badNumbers = "keep" }: ReconcileOptions): BadRows {
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
  const numbers = readNumbers(source, asOf, tell);
  tellTexts(source, tell);
  const bornOn = birthday(source, numbers, asOf, tell);
  return {
    ...numbers,
    ...(bornOn === undefined ? {} : { bornOn }),
    list,
    id: idOf(source["id"], at, seen, tell),
    source,
    ...schoolOf(list, source, tell),
    ...(list === "exits" ? { exit: readExit(source, tell) } : {}),
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
function birthday(source: Fields, numbers: ReadNumbers, asOf: CivilDate, tell: TellFault): CivilDate | undefined {
  const said = dateIn(source, "bornOn", tell);
  if (said !== undefined && said > asOf) tell("bornOn", said, `a day not after ${asOf}`);
  const plausible = said !== undefined && said <= asOf ? said : undefined;
  if (numbers.number === undefined) return plausible ?? numbers.bornOn;
  if (plausible !== undefined && plausible !== numbers.bornOn)
    tell("bornOn", plausible, "the birthday in the identity number");
  return numbers.bornOn;
}

function schoolOf(list: RegisterListName, source: Fields, tell: TellFault): Pick<ReadRow, "school" | "enteredOn"> {
  const school = source["school"];
  const enteredOn = list === "schoolRegister" ? dateIn(source, "enteredOn", tell) : undefined;
  const entered = enteredOn === undefined ? {} : { enteredOn };
  if (typeof school === "string" && school !== "") return { school, ...entered };
  const needed = list === "schoolRegister" || list === "attendance" || source["kind"] === "transferOut";
  if (needed) tell("school", school, "a school");
  return entered;
}

const exitKinds: ReadonlySet<unknown> = new Set<ExitKind>([
  "graduated",
  "died",
  "movedAway",
  "transferOut",
  "deferral",
  "suspension",
]);

function readExit(source: Fields, tell: TellFault): ReadExit {
  const kind = exitKinds.has(source["kind"]) ? (source["kind"] as ExitKind) : undefined;
  if (kind === undefined) tell("kind", source["kind"], [...exitKinds].join(", "));
  const occurredOn = dateIn(source, "occurredOn", tell);
  if (isMissing(source["occurredOn"])) tell("occurredOn", undefined, "an existing date YYYY-MM-DD");
  const acknowledgedOn = dateIn(source, "acknowledgedOn", tell);
  const expiresOn = expiryOf(kind, source, occurredOn, tell);
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(occurredOn === undefined ? {} : { occurredOn }),
    ...(expiresOn === undefined ? {} : { expiresOn }),
    ...(acknowledgedOn === undefined ? {} : { acknowledgedOn }),
  };
}

function expiryOf(
  kind: ExitKind | undefined,
  source: Fields,
  occurredOn: CivilDate | undefined,
  tell: TellFault,
): CivilDate | undefined {
  const expiresOn = dateIn(source, "expiresOn", tell);
  const temporary = kind === "deferral" || kind === "suspension";
  if (temporary && isMissing(source["expiresOn"])) tell("expiresOn", undefined, "the last day of it");
  if (expiresOn === undefined || occurredOn === undefined || expiresOn >= occurredOn) return expiresOn;
  tell("expiresOn", expiresOn, `a day not before ${occurredOn}`);
  return undefined;
}

/** The date in a field, unless there is none, or none that exists, which is told. */
function dateIn(source: Fields, field: string, tell: TellFault): CivilDate | undefined {
  const value = source[field];
  if (isMissing(value)) return undefined;
  if (typeof value === "string" && parseDay(value) !== undefined) return value as CivilDate;
  tell(field, value, "an existing date YYYY-MM-DD");
  return undefined;
}

function isMissing(value: unknown): boolean {
  return value === undefined || value === null || value === "";
}
