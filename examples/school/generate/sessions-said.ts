import { schoolDayNumber, sessionNumber } from "./school-days.js";

/** The numbers of the sessions that a planted case names: `2025-10-14 am`, `2025-10-14`, `2025-10-13..2025-10-17`. */
export function sessionsSaid(texts: readonly string[]): ReadonlySet<number> {
  return new Set(texts.flatMap(numbersOf));
}

function numbersOf(text: string): readonly number[] {
  if (text.includes(" ")) return [sessionSaid(text)];
  const [from = text, to = from] = text.split("..");
  const first = schoolDayNumber(from) * 2;
  return Array.from({ length: schoolDayNumber(to) * 2 + 2 - first }, (_, i) => first + i);
}

/** The number of the session that a text such as `2025-10-14 am` names. */
export function sessionSaid(text: string): number {
  const [date = "", session] = text.split(" ");
  if (session !== "am" && session !== "pm") throw new Error(`not a session: ${text}`);
  return sessionNumber(date, session);
}
