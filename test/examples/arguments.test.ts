import { describe, expect, it } from "vitest";
import { readArguments, usage } from "../../examples/school/arguments.js";

describe("the command line", () => {
  it("has a default for everything", () => {
    const read = readArguments([]);
    expect(read).toMatchObject({
      kind: "run",
      options: { policy: "city-2016", date: "2025-10-16", json: false, badRows: "stop", lang: "en" },
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
      "--html=a.html",
    ];
    expect(readArguments(args)).toEqual({
      kind: "run",
      options: {
        policy: "city-2016",
        date: "2025-11-03",
        explain: "P0533",
        json: true,
        data: "/tmp/x",
        badRows: "skip",
        lang: "zh",
        html: "a.html",
        rates: false,
        feedPupils: false,
      },
    });
    expect(
      readArguments(["--role", "homeroomTeacher", "--at", "7-3", "--feed", "f.ics", "--feed-pupils"]),
    ).toMatchObject({
      options: { role: "homeroomTeacher", at: "7-3", feed: "f.ics", feedPupils: true },
    });
    expect(readArguments(["--changes", "2025-10-15"])).toMatchObject({ options: { changes: "2025-10-15" } });
    expect(readArguments(["--policy", "licheng-2024"])).toMatchObject({ options: { policy: "licheng-2024" } });
    expect(readArguments(["--rates"])).toMatchObject({ options: { rates: true } });
  });

  it("gives help, which names every option", () => {
    expect(readArguments(["--help"])).toEqual({ kind: "help" });
    const old = ["--date", "--explain", "--json", "--data", "--bad-rows", "--lang", "--help", "--policy"];
    for (const option of [...old, "--role", "--at", "--changes", "--rates", "--html", "--feed", "--feed-pupils"]) {
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
    [["--at", "7-3"], '--at: got "7-3", expected a --role beside it'],
    [["--feed", "f.ics"], '--feed: got "f.ics", expected a --role beside it, whose deadlines they are'],
    [["--feed-pupils"], "--feed-pupils: expected a --feed beside it"],
    [["--html="], '--html: got "", expected a file to write'],
    [["--feed=", "--role", "school"], '--feed: got "", expected a file to write'],
    [
      ["--changes", "2025-10-16"],
      '--changes: got "2025-10-16", expected an existing date YYYY-MM-DD before 2025-10-16',
    ],
    [["--rates", "--explain", "P1"], "--explain and --rates: expected only one of them"],
  ])("refuses %j in one line", (args, message) => {
    expect(readArguments(args)).toEqual({ kind: "wrong", message });
  });

  it("refuses a document that there is none of, and names those that there are", () => {
    expect(readArguments(["--policy", "licheng"])).toMatchObject({
      message: expect.stringMatching(/^--policy: got "licheng", expected one of .*licheng-2024/) as string,
    });
  });

  it("refuses an office that there is none of, and names those that there are", () => {
    expect(readArguments(["--role", "janitor"])).toMatchObject({
      message: expect.stringMatching(/^--role: got "janitor", expected an office: homeroomTeacher, /) as string,
    });
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
