/** Points on which the interpreter can be told to follow another reading, each by a word: to find out which one a difference comes from. */
export const lenient: ReadonlySet<string> = new Set((process.env["LENIENT"] ?? "").split(","));
