import { describe, expect, it } from "vitest";
import { readArguments, usage } from "../../examples/school/arguments.js";

describe("the command line", () => {
  it("has a default for everything", () => {
    const read = readArguments([]);
    expect(read).toMatchObject({
      kind: "run",
      options: { date: "2025-10-16", json: false, badRows: "stop", lang: "en" },
    });
    if (read.kind !== "run") return;
    expect(read.options.data).toMatch(/examples\/school\/data$/);
    expect("explain" in read.options).toBe(false);
  });

  it("takes every option", () => {
    const args = [
      "--date",
      "2025-11-03",
      "--explain=P0533",
      "--json",
      "--data",
      "/tmp/x",
      "--bad-rows",
      "skip",
      "--lang",
      "zh",
    ];
    expect(readArguments(args)).toEqual({
      kind: "run",
      options: { date: "2025-11-03", explain: "P0533", json: true, data: "/tmp/x", badRows: "skip", lang: "zh" },
    });
  });

  it("gives help, which names every option", () => {
    expect(readArguments(["--help"])).toEqual({ kind: "help" });
    for (const option of ["--date", "--explain", "--json", "--data", "--bad-rows", "--lang", "--help"]) {
      expect(usage).toContain(option);
    }
  });

  it.each([
    [["--date", "2025-02-30"], '--date: got "2025-02-30", expected an existing date YYYY-MM-DD'],
    [["--date", "today"], '--date: got "today", expected an existing date YYYY-MM-DD'],
    [["--bad-rows", "ignore"], '--bad-rows: got "ignore", expected stop or skip'],
    [["--lang", "fr"], '--lang: got "fr", expected zh or en'],
    [["--data="], '--data: got "", expected a directory'],
    [["--explain="], '--explain: got "", expected a pupil\'s id'],
  ])("refuses %j in one line", (args, message) => {
    expect(readArguments(args)).toEqual({ kind: "wrong", message });
  });

  it.each([
    [["--dat", "2025-10-16"], "--dat"],
    [["--date"], "--date"],
    [["P0533"], "P0533"],
    [["--json=yes"], "--json"],
  ])("names what it does not understand: %j", (args, named) => {
    const read = readArguments(args);
    expect(read.kind).toBe("wrong");
    if (read.kind !== "wrong") return;
    expect(read.message).toContain(named);
    expect(read.message).not.toContain("\n");
  });
});
