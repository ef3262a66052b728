import type { Clause } from "../../rules/policy.js";
import { type DutiesFamiliesClause, dutiesFamilies } from "./clauses/duties-families.js";
import { type DutiesHardshipClause, dutiesHardship } from "./clauses/duties-hardship.js";
import { type DutiesLadderClause, dutiesLadder } from "./clauses/duties-ladder.js";
import { type DutiesLawClause, dutiesLaw } from "./clauses/duties-law.js";
import { type DutiesSchoolClause, dutiesSchool } from "./clauses/duties-school.js";
import { type DutiesTeachersClause, dutiesTeachers } from "./clauses/duties-teachers.js";
import { type GoalsClause, goals } from "./clauses/goals.js";
import { type OrganisationClause, organisation } from "./clauses/organisation.js";
import { type TrackingClause, tracking } from "./clauses/tracking.js";
import { type TwoLinesClause, twoLines } from "./clauses/two-lines.js";

/** The ids of the clauses: chapter, section, item, and a letter for each demand; headings end in `-head`. */
export type ClauseId =
  | GoalsClause
  | DutiesLawClause
  | DutiesSchoolClause
  | DutiesLadderClause
  | DutiesTeachersClause
  | DutiesHardshipClause
  | DutiesFamiliesClause
  | TwoLinesClause
  | TrackingClause
  | OrganisationClause;

/**
 * Every clause of the document, in its order and in our own words. `at` gives section and item, then the sentence
 * after the heading (第1句), then the demand within that sentence (其一).
 */
export const clauses: Readonly<Record<ClauseId, Clause>> = {
  ...goals,
  ...dutiesLaw,
  ...dutiesSchool,
  ...dutiesLadder,
  ...dutiesTeachers,
  ...dutiesHardship,
  ...dutiesFamilies,
  ...twoLines,
  ...tracking,
  ...organisation,
};
