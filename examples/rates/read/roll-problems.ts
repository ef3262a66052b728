import type { Issue } from "baoxue";
import type { Problem } from "../../school/read/problem.js";
import type { CountyTables } from "./tables.js";

/** How the files call what the library calls otherwise. */
const columns: Readonly<Record<string, string>> = { pupil: "pupil_no", id: "change", from: "school", to: "school" };

/** What the library says of rosters and changes, by file, line and column. */
export function rollProblems(issues: readonly Issue[], { places }: CountyTables): readonly Problem[] {
  return issues.map(({ path, value, expected }) => {
    const [, list = "", at = "", fields = ""] = /^([a-z.]+)\[(\d+)\]\.?(.*)$/.exec(path) ?? [];
    const place = places[list as keyof CountyTables["places"]]?.[Number(at)];
    const field = fields.split(".").at(-1) ?? "";
    return {
      kind: "row",
      file: place?.file ?? path,
      ...(place ? { line: place.line } : {}),
      field: columns[field] ?? field,
      value: typeof value === "object" ? JSON.stringify(value) : String(value ?? ""),
      expected,
    };
  });
}
