import { existsSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { chromium } from "playwright-core";
import { type Consumer, faultsOf, makeConsumer, type Outcome, outcomesIn, run } from "./consumer.js";
import { importsOf } from "./snippets.js";

// Runs every example, bundled, in Chromium under a policy that forbids generated code, in a time zone far from China:
// it must give what it gives on Node. Ends with 3 when there is no Chromium (Debian: `apt-get install chromium`).

const noBrowser = 3;
const browsers = [
  process.env["CHROMIUM"] ?? "",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];
const policy = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'";

interface Visit {
  readonly outcomes: readonly Outcome[];
  readonly violations: readonly string[];
  readonly errors: readonly string[];
}

const executablePath = browsers.find((path) => existsSync(path));
if (executablePath === undefined) {
  console.error("no Chromium found; install one, or name it in CHROMIUM");
  process.exit(noBrowser);
}

const host = makeConsumer();
const faults: string[] = [];
try {
  const onNode = outcomesIn(run(host.folder, "node esm/all.mjs"));
  // Everything, as a host does that has told zod to generate no code; then, untold, what does not load zod.
  const told = await visit(
    host,
    host.snippets.map((_, i) => i),
    'import * as z from "zod";\nz.config({ jitless: true });',
  );
  const plain = host.snippets.flatMap(({ code }, i) =>
    importsOf(code).some((id) => id.endsWith("/schemas")) ? [] : [i],
  );
  const untold = await visit(host, plain, "");
  faults.push(
    ...faultsOf(host, "Chromium", told.outcomes),
    ...told.errors,
    ...told.violations,
    ...untold.errors,
    ...untold.violations,
  );
  if (JSON.stringify(told.outcomes) !== JSON.stringify(onNode)) faults.push("Chromium gives other values than Node");
  if (JSON.stringify(untold.outcomes) !== JSON.stringify(plain.map((i) => onNode[i])))
    faults.push("untold, Chromium gives other values than Node");
} finally {
  host.close();
}
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;

/** Bundles some of the examples, opens a page with them, and gives what it saw. */
async function visit({ folder }: Consumer, chosen: readonly number[], first: string): Promise<Visit> {
  writeFileSync(join(folder, "first.mjs"), first);
  const loads = chosen.map((i) => `import { results as r${i} } from "./esm/${i}.mjs";`);
  const all = `[${chosen.map((i) => `r${i}`).join(", ")}]`;
  writeFileSync(
    join(folder, "page.mjs"),
    [
      'import "./first.mjs";',
      'import { encode } from "./encode.mjs";',
      ...loads,
      `globalThis.outcomes = ${all}.map((results) => results.map((pair) => pair.map(encode)));`,
    ].join("\n"),
  );
  const bundle = buildSync({
    entryPoints: [join(folder, "page.mjs")],
    bundle: true,
    platform: "browser",
    format: "esm",
    target: "es2022",
    write: false,
    logLevel: "error",
  });
  const page = await open({
    "/": [
      "text/html",
      '<!doctype html><meta charset="utf-8"><script src="/watch.js"></script><script type="module" src="/page.js"></script>',
    ],
    "/watch.js": [
      "text/javascript",
      "globalThis.violations = []; addEventListener('securitypolicyviolation', (event) => violations.push(`${event.violatedDirective}: ${event.blockedURI} at ${event.lineNumber}`));",
    ],
    "/page.js": ["text/javascript", bundle.outputFiles[0]?.text ?? ""],
  });
  console.log(
    `Chromium ${page.version}: ${page.outcomes.length} examples, ${page.outcomes.flat().length} values, ${page.violations.length} violations, ${bundle.outputFiles[0]?.contents.length} bytes`,
  );
  return page;
}

type Pages = Readonly<Record<string, readonly [type: string, text: string]>>;

async function open(pages: Pages): Promise<Visit & { readonly version: string }> {
  const server = createServer((request, response) => {
    const [type, text] = pages[request.url ?? ""] ?? ["text/plain", ""];
    response.writeHead(text === "" ? 404 : 200, { "content-type": type, "content-security-policy": policy }).end(text);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  try {
    const context = await browser.newContext({ timezoneId: "America/Havana", locale: "tr-TR" });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(`in Chromium: ${error.message}`));
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page
      .waitForFunction("globalThis.outcomes !== undefined", undefined, { timeout: 60_000 })
      .catch(() => errors.push("in Chromium: the examples did not end"));
    const [outcomes, violations] = (await page.evaluate("[globalThis.outcomes ?? [], globalThis.violations]")) as [
      readonly Outcome[],
      readonly string[],
    ];
    return { outcomes, violations, errors, version: browser.version() };
  } finally {
    await browser.close();
    server.close();
  }
}
