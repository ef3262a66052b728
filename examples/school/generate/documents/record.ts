/** A row of `records.csv` without its number. */
export interface RecordRow {
  readonly kind: string;
  /** Such as `pupil P0123`, `class 7-1`, `grade S01/7`, `school S01`, `village V1`, `township T01`, `authority A01`. */
  readonly subject: string;
  readonly on: string;
  /** Such as `by=school; contents=family study`. */
  readonly fields: string;
}

/** A row written down on the day on which it happened. */
export function told(kind: string, subject: string, on: string, fields: string): RecordRow {
  return { kind, subject, on, fields };
}

export const school = "school S01";
export const township = "township T01";
export const authority = "authority A01";
