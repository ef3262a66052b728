/** Reads a calendar feed by the rules of RFC 5545, knowing nothing of the library that wrote it. */

/** A component: its lines by name with parameters, and the components within. */
export interface Component {
  readonly name: string;
  readonly lines: ReadonlyMap<string, string>;
  readonly within: readonly Component[];
}

/** The physical lines, each of which must end in CRLF. */
export function physicalLines(feed: string): readonly string[] {
  if (!feed.endsWith("\r\n")) throw new Error("the last line does not end");
  const lines = feed.slice(0, -2).split("\r\n");
  const broken = lines.find((line) => /[\r\n]/.test(line));
  if (broken !== undefined) throw new Error(`a line is broken: ${JSON.stringify(broken)}`);
  return lines;
}

/** The calendar, with every value unescaped. */
export function readFeed(feed: string): Component {
  const lines = physicalLines(feed).join("\r\n").replaceAll("\r\n ", "").split("\r\n");
  const [calendar, rest] = component(lines);
  if (rest.length > 0) throw new Error(`something stands behind the calendar: ${rest[0]}`);
  return calendar;
}

function component(all: readonly string[]): readonly [Component, readonly string[]] {
  const [begin, ...rest] = all;
  const name = begin?.startsWith("BEGIN:") ? begin.slice(6) : "";
  if (name === "") throw new Error(`expected BEGIN, got ${begin}`);
  const lines = new Map<string, string>();
  const within: Component[] = [];
  let left: readonly string[] = rest;
  while (left[0] !== `END:${name}`) {
    const [line] = left;
    if (line === undefined || line.startsWith("END:")) throw new Error(`${name} does not end`);
    if (line.startsWith("BEGIN:")) {
      const [inner, behind] = component(left);
      within.push(inner);
      left = behind;
    } else {
      const [, key = "", value = ""] = /^([A-Z-]+(?:;[^:]*)?):(.*)$/.exec(line) ?? [];
      if (key === "" || lines.has(key)) throw new Error(`${name}: ${line}`);
      lines.set(key, unescaped(value));
      left = left.slice(1);
    }
  }
  return [{ name, lines, within }, left.slice(1)];
}

function unescaped(value: string): string {
  return value.replaceAll(/\\([\\;,nN])/g, (_whole, sign: string) => (/n/i.test(sign) ? "\n" : sign));
}
