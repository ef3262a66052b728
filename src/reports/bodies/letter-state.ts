import { type CivilDate, dateOf } from "../../model/civil-date.js";
import type { LetterSigned } from "../../model/events-papers.js";
import type { Fact } from "../../model/fact.js";
import { officeHolders, personsOf } from "../../model/network-holders.js";
import { actsAs, coreRoles, type Role } from "../../model/role.js";
import type { SubjectRef } from "../../model/subject.js";
import type { Text } from "../../model/text.js";
import type { ReportPeriod } from "../kit/report-head.js";
import { bodyActs, bodyFact } from "../source/body-acts.js";
import type { ReportSource } from "../source/report-source.js";
import type { LetterDemand } from "./letter-demands.js";
import { hasNone } from "./line-cover.js";

/** How one letter stands for one class, grade, school or township. */
export interface LetterState {
  readonly demand: LetterDemand;
  readonly subject: SubjectRef;
  /** The day of the last signature that counts; absent where none does. */
  readonly signedOn?: CivilDate;
  /** The persons who signed below, by the host's numbers. */
  readonly signedBy: readonly string[];
  /** Who holds the lower office and is not among them. */
  readonly unsigned: readonly string[];
  readonly copies?: number;
  /** How many copies were handed in, where the document asks that any are. */
  readonly handedIn?: number;
  /** What is amiss with it; nothing where nothing is. */
  readonly amiss: readonly Text[];
}

/** How one letter stands; nothing where it is not asked of this subject. */
export function letterState(
  source: ReportSource,
  demand: LetterDemand,
  subject: SubjectRef,
  period: ReportPeriod | undefined,
): LetterState | undefined {
  if (!isAsked(source, demand, subject)) return undefined;
  const upper = upperOf(source, demand, subject);
  const letters = bodyActs(source, subject, "letterSigned", period).filter(
    ({ event }) =>
      event.letter === demand.letter &&
      actsAs(event.lower, demand.lower) &&
      (upper === undefined || actsAs(event.upper, upper)),
  );
  const last = letters.at(-1);
  const signedBy = [...new Set(letters.flatMap(({ event }) => event.person ?? []))];
  const unsigned = unsignedOf(source, demand, subject, letters, signedBy);
  const handedIn = handedInOf(source, demand, subject, period);
  return {
    demand,
    subject,
    ...(last === undefined ? {} : { signedOn: dateOf(last.day) }),
    signedBy,
    unsigned,
    ...(last?.event.copies === undefined ? {} : { copies: last.event.copies }),
    ...(handedIn === undefined ? {} : { handedIn }),
    amiss: [...(last ? faultsOf(demand, last.event) : [words.notSigned]), ...lacking(demand, unsigned, handedIn)],
  };
}

function isAsked(source: ReportSource, { only, lower, about }: LetterDemand, subject: SubjectRef): boolean {
  if (about === "grade" && hasNone(source, subject, lower)) return false;
  if (only === undefined) return true;
  return (bodyFact(source, subject, "directSchool") === true) === (only === "direct");
}

/** Who signs above: of a grade without a head the principal. */
function upperOf(
  { world, ...source }: ReportSource,
  { upper, about }: LetterDemand,
  subject: SubjectRef,
): Role | undefined {
  if (upper !== "gradeHead" || about !== "class") return upper;
  const grade = world.areas.above("class", subject.id).grade;
  const none = grade !== undefined && hasNone({ world, ...source }, { kind: "grade", id: grade }, "gradeHead");
  return none ? "principal" : upper;
}

/** Who holds the lower office and has not signed; nobody where a letter names no person: it may be anybody's. */
function unsignedOf(
  { world, until, known }: ReportSource,
  { lower }: LetterDemand,
  subject: SubjectRef,
  letters: readonly Fact<LetterSigned>[],
  signedBy: readonly string[],
): readonly string[] {
  if (letters.length === 0 || letters.some(({ event }) => event.person === undefined)) return [];
  const { holders } = officeHolders(world, subject, lower, { on: until, knownOn: known, roles: coreRoles });
  return personsOf(holders).filter((person) => !signedBy.includes(person));
}

function handedInOf(
  source: ReportSource,
  { handIn }: LetterDemand,
  subject: SubjectRef,
  period: ReportPeriod | undefined,
): number | undefined {
  if (handIn === undefined) return undefined;
  return bodyActs(source, subject, "submitted", period)
    .filter(({ event }) => event.material === handIn.material && event.onPaper === true)
    .reduce((sum, { event }) => sum + (event.copies ?? 1), 0);
}

const words = {
  notSigned: { zh: "尚未签订", en: "not signed" },
  wrongVersion: { zh: "版本不符", en: "not in the form for this kind of unit" },
  tooFewCopies: { zh: "份数不足", en: "too few copies" },
  notSealed: { zh: "未见盖章记录", en: "no seal on record" },
  oneSided: { zh: "未见双面打印记录", en: "not on record as printed on both sides" },
  changed: { zh: "未见版式、内容未改动的记录", en: "not on record as left as issued" },
  notHandedIn: { zh: "上交份数不足", en: "too few copies handed in" },
} as const satisfies Readonly<Record<string, Text>>;

function faultsOf({ version, copies = 1, formal }: LetterDemand, event: LetterSigned): readonly Text[] {
  return [
    ...(version !== undefined && event.version !== version ? [words.wrongVersion] : []),
    ...((event.copies ?? 1) < copies ? [words.tooFewCopies] : []),
    ...(formal ? formalFaults(event) : []),
  ];
}

function formalFaults({ sealed, doubleSided, asIssued }: LetterSigned): readonly Text[] {
  return [
    ...(sealed === true ? [] : [words.notSealed]),
    ...(doubleSided === true ? [] : [words.oneSided]),
    ...(asIssued === true ? [] : [words.changed]),
  ];
}

function lacking({ handIn }: LetterDemand, unsigned: readonly string[], handedIn: number | undefined): readonly Text[] {
  const people = { zh: `还有${unsigned.length}人未签`, en: `${unsigned.length} more to sign` };
  return [
    ...(unsigned.length > 0 ? [people] : []),
    ...(handIn !== undefined && (handedIn ?? 0) < handIn.copies ? [words.notHandedIn] : []),
  ];
}
