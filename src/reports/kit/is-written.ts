/** Whether there is something in a place for words: blanks are nothing. */
export function isWritten(text: unknown): text is string {
  return typeof text === "string" && text.trim() !== "";
}

/** What is in a place for words; nothing where there are only blanks, or no words. */
export function writtenText(text: unknown): string | undefined {
  return isWritten(text) ? text : undefined;
}
