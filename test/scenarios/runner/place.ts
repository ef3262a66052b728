/** Where something stands in a scenario file. */
export interface Place {
  /** The file as it is called in messages. */
  readonly file: string;
  /** The line, the first being 1. */
  readonly line: number;
}

/** A place as editors read it. */
export function placeText({ file, line }: Place): string {
  return `${file}:${line}`;
}

/**
 * Says what is wrong with a scenario file, and where.
 *
 * @throws {Error} Always.
 */
export function wrong(place: Place, what: string): never {
  throw new Error(`${placeText(place)}: ${what}`);
}
