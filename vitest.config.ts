import { join } from "node:path";
import { defineConfig } from "vitest/config";
import { entries, root } from "./scripts/lib/entries.mjs";

export default defineConfig({
  resolve: {
    // Examples use the published names; in tests they mean the sources.
    alias: entries.map(({ id, source }) => ({ find: new RegExp(`^${id}$`), replacement: join(root, source) })),
  },
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/support/setup.ts"],
    // Properties take their time on a busy machine; a hang is still found.
    testTimeout: 60_000,
    // Processes, not threads: TZ belongs to a process. Two, for a two-core machine.
    pool: "forks",
    maxWorkers: 2,
    // The library keeps no state, so test files may share what a process has loaded: half of the time went into loading it again for each.
    isolate: false,
    typecheck: {
      enabled: true,
      include: ["test/**/*.test-d.ts"],
      tsconfig: "./tsconfig.json",
      // `npm run types` has checked the sources already.
      ignoreSourceErrors: true,
    },
    // The second reporter is for .ci/run, which counts from it.
    reporters: process.env["BAOXUE_RESULTS"] ? ["default", "json"] : ["default"],
    ...(process.env["BAOXUE_RESULTS"] ? { outputFile: { json: process.env["BAOXUE_RESULTS"] } } : {}),
    coverage: { provider: "v8", include: ["src/**/*.ts"], reporter: ["text-summary", "html"] },
  },
});
