import type { Issue } from "./errors.js";
import { moment, role } from "./field-checks.js";
import type { CivilMoment } from "./moment.js";
import type { Directory } from "./particulars.js";
import type { Pupil, PupilId } from "./people.js";
import type { Role } from "./role.js";
import { fields, listOf, optional, someText, wholeIssues } from "./shape-check.js";
import type { WorldData } from "./world-data.js";
import { isSubjectId, worldShapeIssues } from "./world-shape.js";

/** Whose data are erased, and how the erasure is put on record. */
export interface ErasureRequest {
  readonly pupil: PupilId;
  /** The number that stands for the child from now on: one of the host's, from which nobody can tell who it was. */
  readonly pseudonym: PupilId;
  readonly by: Role;
  /** On what ground: the retention period and where it is laid down. It stays on record, so it names nobody. */
  readonly ground: string;
  /** The id of the record of the erasure, and when it was made. */
  readonly id: string;
  readonly on: CivilMoment;
}

/** What is wrong with the shape of what an erasure is asked by: a host without types may hand over anything, and erasing cannot be undone. */
export function erasureShapeIssues(data: unknown, directory: unknown, request: unknown): readonly Issue[] {
  const entries = optional(listOf(fields({ pupil: someText, guardians: optional(listOf(fields({ id: someText }))) })));
  const asked = fields({ pupil: someText, pseudonym: someText, by: role, ground: someText, id: someText, on: moment });
  const world = worldShapeIssues(data).map((issue) => ({
    ...issue,
    path: issue.path === "" ? "data" : `data.${issue.path}`,
  }));
  return [
    ...world,
    ...wholeIssues(
      fields({ directory: fields({ pupils: entries, officers: optional(listOf(fields({ person: someText }))) }) }),
      { directory },
      undefined,
    ),
    ...wholeIssues(fields({ request: asked }), { request }, undefined).map((issue) => ({
      ...issue,
      path: issue.path.replace(/^request\./, ""),
    })),
  ];
}

/** What is wrong with an erasure of a child: what it puts on record must neither tell who the child was nor be anybody else's. */
export function erasureIssues(
  data: WorldData,
  directory: Directory,
  { child, request }: { readonly child: Pupil; readonly request: ErasureRequest },
): readonly Issue[] {
  const own = new Set([child.id, ...(child.formerIds ?? [])]);
  const { pseudonym, ground, id } = request;
  const tellsOf = wordsOf(own, child, directory);
  const tells = (text: string): boolean => tellsOf.some((word) => tellsWord(text, word));
  const numbered = [...own].some((number) => pseudonym.includes(number));
  const free = isSubjectId(pseudonym) && !isTaken(data, directory, pseudonym) && !numbered && !tells(pseudonym);
  const isNamed = data.events.some((event) => event.id === id);
  return [
    ...(free
      ? []
      : [
          {
            path: "pseudonym",
            value: pseudonym,
            expected: "a number that no child and no person has or had, without # and without the child's own",
          },
        ]),
    ...(isNamed ? [{ path: "id", value: id, expected: "an id that no event has" }] : []),
    ...(tells(id) ? [{ path: "id", value: id, expected: "an id that tells nothing of the child" }] : []),
    ...(ground.trim() === "" || tells(ground)
      ? [{ path: "ground", value: ground, expected: "a ground that names neither the child nor any number of it" }]
      : []),
  ];
}

/** The numbers and names by which the child and its guardians are known. */
function wordsOf(own: ReadonlySet<PupilId>, child: Pupil, { pupils = [] }: Directory): readonly string[] {
  const entries = pupils.filter(({ pupil }) => own.has(pupil));
  const guardians = entries.flatMap((entry) => entry.guardians ?? []);
  return [
    ...own,
    ...(child.guardians ?? []).map((guardian) => guardian.id),
    ...[...entries, ...guardians].flatMap((one) => [one.name, one.phone, one.identityNumber]),
    ...entries.map(({ registerNumber }) => registerNumber),
  ].filter((word): word is string => word !== undefined && word.trim() !== "");
}

const fewDigits = /^\d{1,4}$/;
const sign = /[\p{L}\p{N}]/u;

/**
 * Whether a text holds a word: a number of letters and digits where it stands alone, a name wherever it stands. A few digits alone are no telling number,
 * since every ground names a year or a clause.
 */
function tellsWord(text: string, word: string): boolean {
  if (fewDigits.test(word)) return false;
  if (/\p{Script=Han}/u.test(word)) return text.includes(word);
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const [before, after] = [text[at - 1] ?? " ", text[at + word.length] ?? " "];
    if (!isLatin(before) && !isLatin(after)) return true;
  }
  return false;
}

/** Chinese has no blanks: a number ends where a sign of it begins. */
function isLatin(one: string): boolean {
  return sign.test(one) && !/\p{Script=Han}/u.test(one);
}

/** Whether a number is, or was, that of a child, a guardian or anybody who acted, or begins those that the guardians are about to get. */
function isTaken({ pupils, events }: WorldData, directory: Directory, pseudonym: PupilId): boolean {
  const isOne = (number: string): boolean => number === pseudonym || number.startsWith(`${pseudonym}-guardian-`);
  const entries = directory.pupils ?? [];
  return (
    pupils.some((one) =>
      [one.id, ...(one.formerIds ?? []), ...(one.guardians ?? []).map(({ id }) => id)].some(isOne),
    ) ||
    entries.some((one) => [one.pupil, ...(one.guardians ?? []).map(({ id }) => id)].some(isOne)) ||
    (directory.officers ?? []).some(({ person }) => isOne(person)) ||
    events.some((event) => "person" in event && typeof event.person === "string" && isOne(event.person))
  );
}
