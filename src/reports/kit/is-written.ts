/** Whether there is something in a place for words: blanks are nothing. */
export function isWritten(text: unknown): text is string {
  return typeof text === "string" && text.trim() !== "";
}
