/** What a schema takes and refuses, as one number: words for people and the schema's own name apart. */
export function shapeOf(schema: object): string;
/** The version of a schema, by what was last released of it. */
export function versionOf(shape: string, released: Released | undefined): number;
export function sha256(text: string): string;

/** What is noted of a schema when it is released. */
export interface Released {
  readonly version: number;
  readonly shape: string;
}
