/** A line of a table, cell by cell. */
export type Line = readonly string[];

/** A plain table: the first column to the left, all others to the right, two spaces between; a line under the header. */
export function table(header: Line, lines: readonly Line[]): readonly string[] {
  const widths = header.map((_, i) => Math.max(...[header, ...lines].map((line) => width(line[i] ?? ""))));
  const row = (line: Line): string =>
    line
      .map((cell, i) => {
        const gap = " ".repeat((widths[i] ?? 0) - width(cell));
        return i === 0 ? cell + gap : gap + cell;
      })
      .join("  ")
      .trimEnd();
  return [row(header), "-".repeat(widths.reduce((sum, each) => sum + each + 2, -2)), ...lines.map(row)];
}

/** How many columns of a terminal a text takes: a Chinese sign takes two. */
export function width(text: string): number {
  let sum = 0;
  for (const sign of text) sum += /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\uffe0-\uffe6]/.test(sign) ? 2 : 1;
  return sum;
}
