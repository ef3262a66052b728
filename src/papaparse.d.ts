/**
 * As much of papaparse as is used. Its published types bring Node's types with them, and the compiler could no longer prove that the
 * library needs none; so it is imported by its file.
 */
declare module "papaparse/papaparse.js" {
  interface ParseError {
    readonly type: string;
    readonly row?: number;
  }
  interface Unparse {
    readonly unparse: (
      rows: readonly (readonly (string | number)[])[],
      options: { readonly newline: string },
    ) => string;
  }
  interface Papa {
    readonly parse: (
      text: string,
      options: { readonly delimiter: string; readonly header: false; readonly skipEmptyLines: false },
    ) => { readonly data: readonly (readonly string[])[]; readonly errors: readonly ParseError[] };
  }
  const papa: Papa & Unparse;
  export default papa;
}
