/** How many persons hold the posts of a body or an office, as the paper that sets it up says. */
export interface BodyNumbers {
  /** How many persons head the body (组长). */
  readonly heads?: number;
  /** How many deputy heads it has (副组长). */
  readonly deputies?: number;
  /** How many members beside them (组员). */
  readonly others?: number;
  /** How many persons direct the office (主任). */
  readonly directors?: number;
  /** How many deputy directors it has (副主任). */
  readonly deputyDirectors?: number;
}
