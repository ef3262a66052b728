import { readFileSync } from "node:fs";
import type { Directory, Language } from "baoxue";
import { coreVocabulary, reportCatalogue, standardVisibility } from "baoxue";
import { reportMarkdown } from "baoxue/markdown";
import { printHtml } from "baoxue/print";
import { beforeAll, describe, expect, it } from "vitest";
import { readArguments } from "../../examples/reports/arguments.js";
import type { Drawing } from "../../examples/reports/drawing.js";
import { allDrawings } from "../../examples/reports/drawings.js";
import { identityNumber } from "../../examples/reports/generate/numbers.js";
import { readReported, type Sources, sourcesOf } from "../../examples/reports/read/sources.js";
import { type ViewerName, viewerNames, viewerOf } from "../../examples/reports/viewers.js";

const drawings = allDrawings().map((one) => [one.entry.id, one] as const);
const languages: readonly Language[] = ["zh", "en"];

let sources: Sources;
let withOwnNames: Sources;
let directory: Directory;

beforeAll(() => {
  const { school, problems } = readReported("examples/school/data", "examples/reports/data");
  expect(problems).toEqual([]);
  if (!school) throw new Error("the school cannot be read");
  sources = sourcesOf(school);
  directory = school.directory;
  // Many share a made-up name: to tell a child's from a teacher's, each child has one of its own here.
  const pupils = (directory.pupils ?? []).map((one) => ({ ...one, name: ownName(one.pupil) }));
  withOwnNames = sourcesOf({ ...school, directory: { ...directory, pupils } });
});

function ownName(pupil: string): string {
  return `赵某${pupil}`;
}

function filled(one: Drawing, language: Language, viewer: ViewerName = one.reader, from = sources) {
  const reader = { viewer: viewerOf(viewer, one.purpose), policy: standardVisibility };
  return one.filled(from, { context: { reader }, language });
}

/** What of a page in Chinese is written in Latin letters, numbers and file names of the host's own left out. */
function latinWords(page: string): readonly string[] {
  const own = /[PFCSVTAM]\d[\w/-]*|G?99\d{15}[\dX]|IMG-\d+|A4|X\d\d|<br>|\d{4}-\d\d-\d\dT/g;
  return (page.replaceAll(own, "").match(/[A-Za-z][A-Za-z.:-]+/g) ?? []).filter((word) => !/^x$/i.test(word));
}

describe("the example of all reports", () => {
  it("asks for every report of the catalogue", () => {
    expect(drawings.map(([id]) => id)).toEqual(reportCatalogue.map(({ id }) => id));
  });

  it.each(drawings)("%s reads as a page in both languages, filled in and blank", (_, one) => {
    for (const language of languages) {
      for (const document of [filled(one, language).document, one.blank()]) {
        const page = reportMarkdown(document, { language });
        expect(page).not.toMatch(/undefined|\[object|NaN|null/);
        expect(page.split("\n")[0]).toBe(`# ${one.entry.title[language]}`);
        if (language === "zh") expect(latinWords(page)).toEqual([]);
      }
    }
  });

  it.each(drawings)("%s says no word of the library's own code in English", (_, one) => {
    const codes = Object.keys(coreVocabulary.acts).filter((kind) => /[a-z][A-Z]/.test(kind));
    const page = reportMarkdown(filled(one, "en").document, { language: "en" });
    expect(codes.filter((code) => page.includes(code))).toEqual([]);
  });

  it.each(drawings)("%s tells a stranger nobody's name, number, telephone or address", (_, one) => {
    const page = printHtml(filled(one, "zh", "stranger", withOwnNames).document, { language: "zh" });
    const secrets = (directory.pupils ?? []).flatMap(
      ({ pupil, identityNumber: number, registerNumber, homeAddress, householdAddress, guardians = [] }) => [
        ownName(pupil),
        number,
        registerNumber,
        homeAddress,
        householdAddress,
        ...guardians.flatMap((who) => [who.phone, who.address, who.identityNumber]),
      ],
    );
    const told = secrets.filter((secret) => secret !== undefined && page.includes(secret));
    expect(told).toEqual([]);
  });

  it.each(drawings)("%s has a file name without a child's name or number", (_, one) => {
    for (const language of languages) {
      const { fileName } = filled(one, language);
      expect(fileName).not.toMatch(/某|P\d{4}|F\d{3}|C\d{3}|99\d{16}/);
      expect(fileName).not.toMatch(/[\\/:*?"<>|]/);
    }
  });

  it("shows a report as it was known on an earlier day, with what has changed since", () => {
    const slip = drawings.find(([id]) => id === "suspectedLedger")?.[1];
    if (!slip) throw new Error("no such report");
    const reader = { viewer: viewerOf("school", "persuasion"), policy: standardVisibility };
    const { document } = slip.filled(sources, { context: { reader }, language: "zh", knownOn: "2025-10-16" });
    expect(document.sections.at(-1)?.heading?.zh).toMatch(/^此后的变动/);
  });

  it("has numbers with right check digits", () => {
    const numbers = (directory.pupils ?? []).flatMap(({ identityNumber: number }) => number ?? []);
    expect(numbers.length).toBeGreaterThan(1300);
    for (const number of numbers.slice(0, 200)) {
      const [, born = "", order = ""] = /^990123(\d{8})(\d{3})/.exec(number) ?? [];
      const day = `${born.slice(0, 4)}-${born.slice(4, 6)}-${born.slice(6)}`;
      expect(identityNumber(day, Math.floor(Number(order) / 2), Number(order) % 2 === 1)).toBe(number);
      const values = Array.from(number, (digit) => (digit === "X" ? 10 : Number(digit)));
      const sum = values.reduce((total, value, i) => total + value * (2 ** (17 - i) % 11), 0);
      expect(sum % 11).toBe(1);
    }
  });

  it("keeps a page of every report, filled in and blank", () => {
    for (const [id, one] of drawings) {
      for (const kind of ["filled", "blank"]) {
        const page = readFileSync(`examples/reports/pages/${kind}/${id}.md`, "utf8");
        expect(page).toContain(`# ${one.entry.title.zh}\n`);
      }
    }
  });
});

describe("the arguments of the example of all reports", () => {
  it.each([
    [["--format", "pdf"], "--format"],
    [["--language", "fr"], "--language"],
    [["--report", "nothing"], "--report"],
    [["--viewer", "anybody"], "--viewer"],
    [["--known-on", "2025-02-30"], "--known-on"],
    [["--out", ""], "--out"],
    [["--pages", "--check"], "--pages"],
    [["--what"], "--what"],
  ])("refuses %j", (args, option) => {
    const read = readArguments(args);
    expect(read.kind === "wrong" && read.message).toContain(option);
  });

  it("takes every reader by name, and help", () => {
    for (const viewer of viewerNames)
      expect(readArguments(["--viewer", viewer])).toMatchObject({ kind: "run", options: { viewer } });
    expect(readArguments(["--help"]).kind).toBe("help");
  });
});
