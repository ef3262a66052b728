// The entry points count as used: they are the package's interface.
import { entries } from "./scripts/lib/entries.mjs";

export default {
  entry: [
    ...entries.map(({ source }) => source),
    "examples/*/main.ts",
    "examples/*/generate/main.ts",
    "bench/**/{main,*.bench}.ts",
    "scripts/*.mjs",
    "test/**/*.{test,test-d}.ts",
  ],
  project: ["src/**/*.ts", "test/**/*.ts", "examples/**/*.ts", "bench/**/*.ts", "scripts/**/*.mjs"],
  ignoreExportsUsedInFile: { interface: true, type: true },
};
