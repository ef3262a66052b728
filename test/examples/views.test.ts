import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { agendaListLabel, type CivilDate, compile, createWorld } from "baoxue";
import { city2016 } from "baoxue/policies";
import { describe, expect, it } from "vitest";
import { readArguments } from "../../examples/school/arguments.js";
import { calendar } from "../../examples/school/calendar.js";
import { readSchool } from "../../examples/school/read/read-school.js";
import { toWorld } from "../../examples/school/read/to-world.js";
import { show } from "../../examples/school/show.js";
import { changesOf } from "../../examples/school/show-changes.js";
import { ratesOf } from "../../examples/school/show-rates.js";
import type { Shown } from "../../examples/school/shown.js";
import { feedText, htmlText, writeFiles } from "../../examples/school/write-files.js";
import { committedRows, dataDirectory } from "./school-data.js";
import { schoolDirectory } from "./small-school.js";

const { rows } = readSchool(dataDirectory);
const { data, sources } = toWorld(rows);
const world = createWorld(data);
const engine = compile(city2016, { calendar });
const day: CivilDate = "2025-10-16";
const assessment = engine.assess(world, { asOf: day, knownOn: day });

/** What the program would show for these arguments, on the one day that is assessed here. */
function shownFor(...args: readonly string[]): Shown {
  const read = readArguments(args);
  if (read.kind !== "run") throw new Error(`not to be run: ${args.join(" ")}`);
  return {
    policy: city2016,
    assessment,
    world,
    options: read.options,
    leftOut: 0,
    sources,
    onRoll: rows.pupils.length,
  };
}

describe("the day at a glance", () => {
  it("shows a little of every kind of rule, and each office only a screenful", () => {
    const text = show(shownFor());
    for (const list of [
      "✗ overdue: ",
      "✗ not as required: ",
      "§ for decision: ",
      "△ target running: ",
      "▽ target not met: ",
    ]) {
      expect(text).toContain(list);
    }
    expect(text).toContain("1201 pupils, 30 classes");
    expect(text.split("\n").length).toBeLessThan(260);
  });

  it("is the same in Chinese", () => {
    expect(show(shownFor("--lang", "zh"))).toContain(`§ ${agendaListLabel("forDecision").zh}: `);
  });
});

describe("one office's agenda", () => {
  it("names nobody else's children", () => {
    const text = show(shownFor("--role", "homeroomTeacher", "--at", "4-1"));
    expect([...new Set(text.match(/\b[PF]\d+\b/g))]).toEqual(["P0370"]);
    expect(show(shownFor("--role", "homeroomTeacher", "--at", "1-1"))).toContain("Nothing to do.");
  });

  it("is in the JSON, too", () => {
    const json = JSON.parse(show(shownFor("--role", "homeroomTeacher", "--at", "4-1", "--json"))) as Readonly<
      Record<"agenda", readonly unknown[]>
    >;
    expect(json.agenda).toHaveLength(2);
  });
});

describe("the changes", () => {
  it("tell what is new since the day before, and once each", () => {
    const earlier = engine.assess(world, { asOf: "2025-10-15", knownOn: "2025-10-15" });
    const shown = { ...shownFor("--changes", "2025-10-15"), earlier };
    const ids = changesOf(shown).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const text = show(shown);
    expect(text).toContain("newly overdue\n  P0940  contact on day one");
    expect(text).toContain("done late\n  P1125  leader's visit on day two");
  });
});

describe("the rates", () => {
  type LastYear = "pupil" | "enrolled_on" | "left_on" | "reason" | "acknowledged_on";
  const register = committedRows<LastYear>("last-year.csv");
  const confirmed = committedRows<"kind" | "subject" | "occurred_on">("records.csv").filter(
    ({ kind, occurred_on }) => kind === "dropoutConfirmed" && occurred_on < "2025-09-01",
  );

  it("of last year are those that one counts in the file", () => {
    const base = register.filter(({ reason, acknowledged_on }) => reason !== "transferOut" || acknowledged_on === "");
    const [rates] = ratesOf(shownFor());
    expect(rates?.dropout.value).toEqual({ numerator: confirmed.length, denominator: base.length });
    expect(rates?.retention.value).toEqual({
      numerator: base.length - confirmed.length,
      denominator: base.length,
    });
    expect(rates?.members.dropouts.map((id) => `pupil ${id}`)).toEqual(confirmed.map(({ subject }) => subject).sort());
    expect(rates?.members.transfersIn).toEqual(
      register.filter(({ enrolled_on }) => enrolled_on > "2024-09-01").map(({ pupil }) => pupil),
    );
    expect(rates?.dropout.publishable).toBe(true);
  });

  it("of this year are counted to date, and not for publication", () => {
    const moves = committedRows<"pupil" | "kind" | "on">("movements.csv");
    const acknowledged = moves.filter(({ kind, on }) => kind === "acknowledged" && on <= day);
    const [, rates] = ratesOf(shownFor());
    const came = committedRows<"enrolled_on">("pupils.csv").filter(({ enrolled_on }) => enrolled_on <= day);
    expect(rates?.dropout.value).toEqual({ numerator: 0, denominator: came.length - acknowledged.length });
    expect(rates?.dropout.publishable).toBe(false);
    expect(show(shownFor("--rates"))).toContain("not for publication");
  });
});

describe("the page for print", () => {
  it("runs nothing, fetches nothing, and shows an office only its own", () => {
    const html = htmlText(shownFor());
    expect(html).not.toMatch(/<script|<img|<link|javascript:|\son\w+=/i);
    const one = htmlText(shownFor("--role", "homeroomTeacher", "--at", "4-1"));
    expect([...new Set(one.match(/\b[PF]\d+\b/g))]).toEqual(["P0370"]);
  });

  it("shows whatever stands in a place as text", () => {
    expect(htmlText(shownFor("--role", "homeroomTeacher", "--at", "<b>4-1"))).toContain("&lt;b&gt;4-1");
  });
});

describe("the calendar feed", () => {
  const office = ["--role", "homeroomTeacher", "--at", "4-1", "--feed", "x.ics"];

  it("says no pupil's number unless it is asked to", () => {
    expect(feedText(shownFor(...office))).toContain("BEGIN:VEVENT");
    expect(feedText(shownFor(...office))).not.toMatch(/P0370/);
    expect(feedText(shownFor(...office, "--feed-pupils"))).toContain("P0370");
  });

  it("is the same for the same day", () => {
    expect(feedText(shownFor(...office))).toBe(feedText(shownFor(...office)));
    expect(feedText(shownFor(...office))).toContain("DTSTAMP:20251016T155900Z");
  });
});

describe("the files", () => {
  it("are written only where they are asked for", () => {
    const directory = schoolDirectory();
    const [html, feed] = [join(directory, "a.html"), join(directory, "a.ics")];
    expect(writeFiles(shownFor())).toEqual({ ok: true, lines: [] });
    expect(writeFiles(shownFor("--html", html)).lines).toEqual([`wrote ${html}`]);
    expect(existsSync(feed)).toBe(false);
    expect(writeFiles(shownFor("--role", "principal", "--feed", feed)).lines).toEqual([`wrote ${feed}`]);
    expect(readFileSync(feed, "utf8")).toMatch(/^BEGIN:VCALENDAR/);
  });

  it("that cannot be written are named", () => {
    const file = join(schoolDirectory(), "nowhere", "a.html");
    const { ok, lines } = writeFiles(shownFor("--html", file));
    expect(ok).toBe(false);
    expect(lines[0]).toContain(`${file}: cannot be written`);
  });
});
