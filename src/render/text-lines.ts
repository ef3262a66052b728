/** What somebody wrote, line by line; at least one line. */
export function textLines(text: string): readonly string[] {
  return text.split(/\r\n|[\n\r\u2028\u2029]/);
}
