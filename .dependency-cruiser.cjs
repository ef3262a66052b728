// The floors of the house: each room may import only the rooms named for it.
const floors = {
  model: [],
  rules: ["model"],
  policies: ["model", "rules"],
  calc: ["model", "rules"],
  reports: ["model", "rules", "calc"],
  import: ["model", "rules", "calc"],
  render: ["model", "reports"],
};

const floorRules = Object.entries(floors).map(([room, below]) => ({
  name: `floor-${room}`,
  comment: `src/${room} may import only ${[room, ...below].join(", ")}.`,
  severity: "error",
  from: { path: `^src/${room}/` },
  to: { path: "^src/", pathNot: `^src/(${[room, ...below].join("|")})/` },
}));

// What a host may import, as package.json says it.
const entries = Object.keys(require("./package.json").exports)
  .map((entry) => entry.slice(2))
  .filter((entry) => entry !== "" && !entry.endsWith(".json"));

// A file or a folder whose name says so.
const schemaFile = "^src/.*schemas";

module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "resolvable",
      severity: "error",
      from: { path: "^(src|test)/" },
      to: { couldNotResolve: true, pathNot: "^baoxue(/|$)" },
    },
    ...floorRules,
    {
      name: "entries-stand-on-top",
      comment: "Rooms do not import the package entries or the optional rooms.",
      severity: "error",
      from: { path: "^src/[^/]+/", pathNot: "^src/(testing|adapters|render)/" },
      to: { path: "^src/([^/]+\\.ts$|exports/|testing/|adapters/|render/)" },
    },
    {
      name: "main-entry-stays-light",
      comment: "What has an entry of its own must not reach every host through the main one.",
      severity: "error",
      from: { path: "^src/(index\\.ts$|exports/)" },
      to: { path: "^src/(policies|adapters|testing|render|import)/" },
    },
    {
      name: "src-stands-alone",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(test|examples|bench|scripts|dist)/" },
    },
    {
      name: "src-has-no-builtins",
      comment: "The library also runs in browsers and edge workers.",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "src-has-no-dev-dependencies",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["npm-peer"] },
    },
    {
      name: "zod-only-in-schemas",
      severity: "error",
      from: { path: "^src/", pathNot: schemaFile },
      to: { path: "node_modules/zod/" },
    },
    {
      name: "schemas-only-from-schemas",
      comment: "A host that only computes never loads zod, so nothing but schemas imports schemas.",
      severity: "error",
      from: { path: "^src/", pathNot: schemaFile },
      to: { path: schemaFile, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "chinese-days-only-in-adapters",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/adapters/" },
      to: { path: "node_modules/chinese-days/" },
    },
    {
      name: "ical-generator-only-in-calendar-feed",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/render/calendar-feed\\.ts$" },
      to: { path: "node_modules/ical-generator/" },
    },
    {
      name: "read-excel-file-only-in-read-table",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/adapters/read-table\\.ts$" },
      to: { path: "node_modules/read-excel-file/" },
    },
    {
      name: "docx-only-in-word",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/render/word" },
      to: { path: "node_modules/docx/" },
    },
    {
      name: "fflate-only-in-what-is-zipped",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/render/(zip\\.ts|sheet-stream\\.ts)$" },
      to: { path: "node_modules/fflate/" },
    },
    {
      name: "papaparse-only-where-csv-is-read-and-written",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(render/csv|adapters/read-table)\\.ts$" },
      to: { path: "node_modules/(@types/)?papaparse/" },
    },
    {
      name: "write-excel-file-only-in-spreadsheet",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/render/spreadsheet\\.ts$" },
      to: { path: "node_modules/write-excel-file/" },
    },
    {
      name: "examples-use-the-published-names",
      comment: "An example imports baoxue as a host would; relative paths stay within the examples.",
      severity: "error",
      from: { path: "^examples/" },
      to: { path: "^(src|test|bench|scripts)/" },
    },
    {
      name: "only-known-entries",
      severity: "error",
      from: { path: "^(examples|test)/" },
      to: { path: "^baoxue/", pathNot: `^baoxue/(${entries.join("|")})$` },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules|^dist/" },
    // Type imports count: the floors hold for types too.
    tsPreCompilationDeps: true,
    // This one has no `paths`, so that a published name is told from a path into src.
    tsConfig: { fileName: "tsconfig.build.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "default"] },
  },
};
