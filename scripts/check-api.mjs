// The public interface of each entry, as its declarations say it, in api/: what a host sees changes only where a reviewer sees it.
// `--write` writes the reports; otherwise a report that no longer holds fails. Reads dist, so build first.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { CompilerState, Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";
import { entries, root } from "./lib/entries.mjs";

/** Named in a public signature, yet nothing that a host would write down. */
/** The lists of fields, counters and slots of one report: seen through the type of its value, which is exported, and named after nothing else. */
const ofOneReport =
  /^(?:fields|gateFields|monthlyFields|who|how|help|work|course|family|living|dropout|timeOff|Field|ReturnByField|Counter|Slot)(?:\$\w+|_\d+)?$/;

const INTERNALS = {
  PlacedChild: "inside a ReportSource, which a host only passes on",
  Lasting: "inside what a form tells of a time off",
  ColumnOf: "how a mapping's columns follow from its rows",
  GuardianTexts: "a part of the fields of guardians",
  GuardianRelations: "a part of the fields of guardians",
  GuardianRights: "a part of the fields of guardians",
  Areas: "inside a World, which a host only passes on",
  ClassRegisters: "inside a World",
  Counts: "inside a World",
  AbsenceRun: "inside what a CaseFile was derived from",
  PupilView: "inside what a CaseFile was derived from",
  Fact: "inside a World",
  PupilTimeline: "inside a World",
  SubjectTimeline: "inside a World",
  Supersession: "inside a World",
  NetworkIndex: "what networkIndex gives and a host only passes on",
  FaultBase: "what all faults of a network share",
  LevelFault: "what the faults of a level share",
  Bookkeeping: "the fields that no rule tests",
  FactValueOf: "worked out by the compiler from a vocabulary",
  CounterBase: "what all counters say of themselves",
  TallyBase: "what all tallies are",
  RegisterNumberBase: "what all forms of a register number share",
  FieldsOf: "worked out by the compiler from a vocabulary",
  TestOf: "worked out by the compiler from a field",
};

const write = process.argv.includes("--write");
const folder = join(root, "api");
const fresh = join(root, "node_modules/.cache/baoxue-api");
mkdirSync(folder, { recursive: true });
mkdirSync(fresh, { recursive: true });

const declarations = entries.map(({ stem }) => join(root, `dist/${stem}.d.ts`));
const missing = declarations.filter((path) => !existsSync(path));
if (missing.length > 0) end(`not built: ${missing.join(", ")}; run \`npm run build\``);

const configs = entries.map(configOf);
const state = CompilerState.create(configs[0], { additionalEntryPoints: declarations });
const unreachable = new Set();
const stale = entries.filter((_, i) => !reported(configs[i])).map(({ stem }) => `${stem}.api.md`);

const known = new Set(entries.map(({ stem }) => `${stem}.api.md`));
const left = readdirSync(folder).filter((name) => !known.has(name));
if (write) for (const name of left) rmSync(join(folder, name));

const importable = new Set(entries.flatMap(({ stem }) => namesIn(join(fresh, `${stem}.api.md`))));
const lost = [...unreachable].filter(
  (name) => !importable.has(name) && !(name in INTERNALS) && !ofOneReport.test(name),
);
const needless = Object.keys(INTERNALS).filter((name) => !unreachable.has(name) || importable.has(name));
if (needless.length > 0) end(`no longer needed in INTERNALS: ${needless.join(", ")}`);
if (lost.length > 0) end(`named in a public signature, but exported by no entry: ${lost.join(", ")}`);
if (!write && stale.length + left.length > 0) {
  for (const name of stale) showChange(name);
  end(`the public interface changed: ${[...stale, ...left].join(", ")}; look at it, then run \`npm run api\``);
}
console.log(
  `api: ${entries.map(({ stem }) => `${stem} ${namesIn(join(folder, `${stem}.api.md`)).length}`).join(", ")} names`,
);

function configOf({ stem }) {
  return ExtractorConfig.prepare({
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: join(root, `dist/${stem}.d.ts`),
      compiler: { overrideTsconfig: compilerOptions() },
      apiReport: {
        enabled: true,
        reportFileName: `${stem}.api.md`,
        reportFolder: folder,
        reportTempFolder: fresh,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: "lf",
      messages: {
        compilerMessageReporting: { default: { logLevel: "error" } },
        extractorMessageReporting: { default: { logLevel: "none" } },
        tsdocMessageReporting: { default: { logLevel: "none" } },
      },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: join(root, "package.json"),
  });
}

/** As a strict host compiles it. */
function compilerOptions() {
  return {
    compilerOptions: {
      target: "ES2022",
      lib: ["ES2023"],
      module: "NodeNext",
      moduleResolution: "NodeNext",
      types: [],
      strict: true,
      skipLibCheck: true,
      noEmit: true,
    },
    files: declarations,
  };
}

/** Writes or compares one report; whether it holds. */
function reported(config) {
  const { apiReportChanged, errorCount } = Extractor.invoke(config, {
    localBuild: write,
    compilerState: state,
    messageCallback: (message) => {
      if (message.messageId === "ae-forgotten-export") unreachable.add(message.text.match(/"(.+?)"/)[1]);
      if (message.logLevel === ExtractorLogLevel.Error) console.error(message.text);
      message.handled = true;
    },
  });
  if (errorCount > 0) end(`${config.mainEntryPointFilePath}: ${errorCount} errors`);
  return write || !apiReportChanged;
}

/** The names that a report declares. */
function namesIn(path) {
  if (!existsSync(path)) return [];
  const declared = /^export (?:declare )?(?:const|function|interface|type|class|namespace|abstract class) ([\w$]+)/gm;
  return [...readFileSync(path, "utf8").matchAll(declared)].map((found) => found[1]);
}

function showChange(name) {
  const linesOf = (path) => (existsSync(path) ? readFileSync(path, "utf8").split("\n") : []);
  const [before, after] = [linesOf(join(folder, name)), linesOf(join(fresh, name))];
  const [had, has] = [new Set(before), new Set(after)];
  const changes = [
    ...before.filter((line) => !has.has(line)).map((line) => `- ${line}`),
    ...after.filter((line) => !had.has(line)).map((line) => `+ ${line}`),
  ];
  console.error([`${name}:`, ...changes.slice(0, 40), ...(changes.length > 40 ? ["…"] : [])].join("\n"));
}

function end(message) {
  console.error(`api: ${message}`);
  process.exit(1);
}
