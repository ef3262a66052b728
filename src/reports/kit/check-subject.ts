import { BaoxueError } from "../../model/errors.js";
import { currentId } from "../../model/identities.js";
import { isObject } from "../../model/shape-check.js";
import { type SubjectKind, type SubjectRef, subjectKindLabels } from "../../model/subject.js";
import type { ReportSource } from "../source/report-source.js";
import type { ReportEntry } from "./report-definition.js";

/**
 * Refuses a subject that the world does not have, or about which this report cannot be drawn up: an empty list would look as if nobody stood on it.
 *
 * @throws {BaoxueError} `invalid-input` then.
 */
export function checkSubject(
  { world }: ReportSource,
  subject: SubjectRef,
  { about, title }: Pick<ReportEntry, "about" | "title">,
): void {
  if (!isObject(subject))
    throw new BaoxueError("invalid-input", [{ path: "of", value: subject, expected: "a subject: its kind and id" }]);
  const { kind, id } = subject;
  if (!(Object.keys(subjectKindLabels) as readonly SubjectKind[]).includes(kind) || !about.includes(kind))
    throw new BaoxueError("invalid-input", [
      { path: "of.kind", value: kind, expected: `one of ${about.join(", ")}, which "${title.en}" can be about` },
    ]);
  const there = kind === "pupil" ? world.timelines.has(currentId(world.data, id)) : world.areas.has(kind, id);
  if (!there)
    throw new BaoxueError("invalid-input", [{ path: "of.id", value: id, expected: `a ${kind} of the world` }]);
}
