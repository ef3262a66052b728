/** Values broken in one place. */

/** Each place within a value: how to reach it. */
export function placesIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => placesIn(part, [...path, key]))];
}

/** What stands at a place. */
export function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((part, key) => (part as Readonly<Record<string, unknown>>)[key], value);
}

/** A value with another one at a place; with nothing there, where `undefined` is given. */
export function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value)) return value.map((one: unknown, i) => (String(i) === key ? replaced(one, rest, by) : one));
  const fields = Object.entries(value as object).map(([name, part]: readonly [string, unknown]) => [
    name,
    name === key ? replaced(part, rest, by) : part,
  ]);
  return Object.fromEntries(fields);
}
