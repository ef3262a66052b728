// What a host pays, gzipped: each host of sizes.json bundled and minified from dist, without and with the dependencies.
// A ceiling is what was measured when it was set and about 15 %; raise one only with the reason in `because`. Build first.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { root } from "./lib/entries.mjs";

const hosts = JSON.parse(readFileSync(join(root, "scripts/sizes.json"), "utf8"));
const faults = [];

for (const { host, code, own, all, without } of hosts) {
  const bundle = await bundled(code);
  const size = { own: gzipped(await bundled(code, own)), all: gzipped(bundle) };
  const used = packagesIn(bundle);
  const row = [
    `own ${size.own} of ${own} bytes`,
    `with dependencies ${size.all} of ${all}`,
    `uses ${used.join(", ") || "nothing"}`,
  ];
  console.log(`a host that ${host}: ${row.join("; ")}`);
  if (size.own > own) faults.push(`a host that ${host}: own code is ${size.own - own} bytes over its ceiling`);
  if (size.all > all) faults.push(`a host that ${host}: ${size.all - all} bytes over its ceiling`);
  for (const name of used.filter((one) => without.includes(one))) faults.push(`a host that ${host} pays for ${name}`);
}
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;

async function bundled(code, ownOnly) {
  const externals = { name: "externals", setup };
  return build({
    stdin: { contents: code, resolveDir: root },
    bundle: true,
    minify: true,
    treeShaking: true,
    write: false,
    metafile: true,
    format: "esm",
    target: "es2022",
    platform: "neutral",
    mainFields: ["module", "main"],
    logLevel: "error",
    plugins: ownOnly === undefined ? [] : [externals],
  });

  /** Everything but the library is left out. */
  function setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path }) => (/^baoxue(\/|$)/.test(path) ? undefined : { path, external: true }));
  }
}

function gzipped({ outputFiles }) {
  return gzipSync(outputFiles[0].contents, { level: 9 }).length;
}

/** The packages of which something stayed in the bundle. */
function packagesIn({ metafile }) {
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  const kept = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path);
  const names = kept.flatMap((path) => path.match(/.*node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1] ?? []);
  return [...new Set(names)].sort();
}
