import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";

/** The directory with the committed files of the synthetic school. */
export const dataDirectory: string = fileURLToPath(new URL("../../examples/school/data/", import.meta.url));

/** The text of a committed file. */
export function committed(file: string): string {
  return readFileSync(`${dataDirectory}${file}`, "utf8");
}

/** The rows of a committed file, read without the example's own reader. */
export function committedRows<Column extends string>(file: string): readonly Readonly<Record<Column, string>>[] {
  return parse<Record<Column, string>>(committed(file), { columns: true });
}
