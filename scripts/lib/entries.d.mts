/** An entry point: the name a host imports, the stem of its built files, its source from the root. */
export interface EntryPoint {
  readonly id: string;
  readonly stem: string;
  readonly source: string;
}
export const root: string;
export const entries: readonly EntryPoint[];
