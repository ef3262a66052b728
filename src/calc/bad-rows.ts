/** What to do about rows that cannot be true as they stand: `stop` and name them, or `exclude` them, count the others, and say how many were left out. */
export type BadRows = "stop" | "exclude";
