import type { LeftBehind, PupilRow, Told } from "./pupil-row.js";

/** The facts that a list of pupils tells. */
export const listedFacts = [
  "leftBehind",
  "accompanying",
  "orphan",
  "hardship",
  "singleParent",
  "disability",
  "boarder",
] as const;

/** A fact that a list of pupils tells. */
export type ListedFact = (typeof listedFacts)[number];

/** A field of a row as the value of a fact: left behind by one parent or by both is left behind. */
export function factOfRow(row: PupilRow, fact: ListedFact): Told | undefined {
  if (fact !== "leftBehind") return row[fact];
  const { leftBehind } = row;
  if (leftBehind === undefined || leftBehind === "unknown") return leftBehind;
  return leftBehind !== "no";
}

/** The value of a fact as a field of a row. */
export function fieldOfFact(fact: ListedFact, told: Told): Told | LeftBehind {
  if (fact !== "leftBehind" || told === "unknown") return told;
  return told ? "yes" : "no";
}
