import { defineConfig } from "tsup";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    policies: "src/policies/index.ts",
    schemas: "src/schemas.ts",
    "chinese-days": "src/adapters/chinese-days.ts",
  },
  format: ["esm", "cjs"],
  target: ["es2022", "node20"],
  platform: "neutral",
  tsconfig: "tsconfig.build.json",
  // tsup sets baseUrl, which TypeScript 6 calls deprecated.
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  // Shared chunks for CommonJS too: else every entry has its own classes and `instanceof` breaks.
  splitting: true,
  clean: true,
  external: ["chinese-days"],
});
