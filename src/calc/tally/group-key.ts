/** A group's values as one text; JSON, so that no value can run into the next. */
export function keyText(key: readonly string[]): string {
  return JSON.stringify(key);
}

/** The order of groups: value by value; numbers of one or two digits first and by size, so that grade 10 comes after grade 9. */
export function compareKeys(a: readonly string[], b: readonly string[]): number {
  for (const [i, mine] of a.entries()) {
    const other = b[i] ?? "";
    if (mine !== other) return rank(mine) - rank(other) || (mine < other ? -1 : 1);
  }
  return a.length - b.length;
}

const number = /^\d{1,2}$/;

function rank(value: string): number {
  return number.test(value) ? Number(value) : 100;
}
