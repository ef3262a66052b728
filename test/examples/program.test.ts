import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { changed, schoolDirectory } from "./small-school.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Runs the program as a reader would, but on the sources: tsconfig.json says what the published names mean here. */
function demo(...args: readonly string[]) {
  const run = spawnSync(process.execPath, ["--import", "tsx", "examples/school/main.ts", ...args], {
    cwd: root,
    encoding: "utf8",
  });
  return { code: run.status, out: run.stdout, errors: run.stderr.trim().split("\n") };
}

describe("the program", { timeout: 30_000 }, () => {
  it("answers a bad argument with one line and exit code 2", () => {
    expect(demo("--date", "2025-02-30")).toEqual({
      code: 2,
      out: "",
      errors: ['--date: got "2025-02-30", expected an existing date YYYY-MM-DD'],
    });
    expect(demo("--data", schoolDirectory(), "--explain", "P9")).toEqual({
      code: 2,
      out: "",
      errors: ['--explain: got "P9", expected a pupil of pupils.csv'],
    });
    expect(demo("--data", schoolDirectory(), "--role", "principal", "--at", "S9")).toEqual({
      code: 2,
      out: "",
      errors: ['--at: got "S9", expected a class, school or other place of the data'],
    });
  });

  it("gives help on request", () => {
    const { code, out } = demo("--help");
    expect([code, out.startsWith("Usage: ")]).toEqual([0, true]);
  });

  it("stops at bad rows and names them all", () => {
    const directory = schoolDirectory({
      ...changed("registers.csv", ",pm,", ",noon,"),
      ...changed("contacts.csv", "K1,P1", "K1,P9"),
    });
    const { code, out, errors } = demo("--data", directory);
    expect([code, out, errors.length]).toEqual([1, "", 2]);
    const skipping = demo("--data", directory, "--bad-rows", "skip");
    expect(skipping.code).toBe(0);
    expect(skipping.errors).toEqual([...errors, "went on without 2 rows"]);
    expect(skipping.out).toContain("2025-10-16");
  });

  it("stops at a file that cannot be read, whatever the mode", () => {
    const { code, out, errors } = demo("--data", schoolDirectory({ "pupils.csv": null }), "--bad-rows", "skip");
    expect([code, out]).toEqual([1, ""]);
    expect(errors[0]).toBe('pupils.csv: got "no such file", expected a file that can be read');
  });

  it("prints JSON alone when asked for JSON", () => {
    const { code, out } = demo("--data", schoolDirectory(), "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ policy: "city-2016" });
  });
});
