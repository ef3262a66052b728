import { defineConfig } from "tsup";
import { entries } from "./scripts/lib/entries.mjs";

export default defineConfig({
  entry: Object.fromEntries(entries.map(({ stem, source }) => [stem, source])),
  format: ["esm", "cjs"],
  target: ["es2022", "node20"],
  platform: "neutral",
  tsconfig: "tsconfig.build.json",
  // tsup sets baseUrl, which TypeScript 6 calls deprecated.
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  // Shared chunks for CommonJS too: else every entry has its own classes and `instanceof` breaks.
  splitting: true,
  clean: true,
  external: ["chinese-days", "docx", "fflate", "ical-generator", /^papaparse/, /^read-excel-file/, /^write-excel-file/],
});
