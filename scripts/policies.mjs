// What became of each document's clauses, from the built library: npm run -s policies -- --json
import { policyOutline } from "../dist/index.js";
import { policies } from "../dist/policies.js";
import { endWithReader } from "./lib/end-with-reader.mjs";

endWithReader(process.stdout);

const usage = `npm run -s policies            one line per document
npm run -s policies -- --json  every clause with its rules and readings, every rule in words, readings and parameters, as JSON
npm run -s policies -- --policy KEY [--json]  one document only
`;

const args = process.argv.slice(2);
const at = args.indexOf("--policy");
const key = at < 0 ? undefined : args[at + 1];
const known = ["--json", "--policy", ...(key === undefined ? [] : [key])];
const wanted = key === undefined ? policies : policies.filter(({ id }) => id === key);

if (args.includes("--help")) process.stdout.write(usage);
else if (args.some((arg) => !known.includes(arg)) || (at >= 0 && (key === undefined || wanted.length === 0))) {
  process.stderr.write(
    `got ${args.join(" ")}, expected KEY as one of ${policies.map(({ id }) => id).join(", ")}\n${usage}`,
  );
  process.exitCode = 2;
} else if (args.includes("--json")) process.stdout.write(`${JSON.stringify(wanted.map(asData), null, 2)}\n`);
else for (const policy of wanted) process.stdout.write(`${asLine(policyOutline(policy))}\n`);

/** The outline with each text in its plainest form; the Chinese beside the English where a tool shows it to people. */
function asData(policy) {
  const { clauses, rules, readings, parameters } = policyOutline(policy);
  return {
    policy: policy.id,
    title: policy.title,
    clauses: clauses.map(({ reason, ...clause }) => ({
      ...clause,
      ...(reason && { reason: reason.en, reasonZh: reason.zh }),
    })),
    rules: rules.map(({ bearer, deadline, evidence, sentence, ...rule }) => ({
      ...rule,
      bearer: bearer.en,
      bearerZh: bearer.zh,
      deadline: deadline?.en ?? null,
      deadlineZh: deadline?.zh ?? null,
      ...(evidence && { evidence: evidence.en, evidenceZh: evidence.zh }),
      zh: sentence.zh,
      en: sentence.en,
    })),
    readings,
    parameters,
  };
}

function asLine({ policy, clauses, rules, readings, parameters }) {
  const counts = ["encoded", "partly", "definition", "not-computable"].map(
    (disposition) => `${clauses.filter((clause) => clause.disposition === disposition).length} ${disposition}`,
  );
  return `${policy}: ${clauses.length} clauses (${counts.join(", ")}), ${rules.length} rules, ${readings.length} readings, ${parameters.length} parameters`;
}
