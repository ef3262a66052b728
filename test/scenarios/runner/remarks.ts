import { roleLabel } from "../../../src/model/role.js";
import type { Text } from "../../../src/model/text.js";
import type { Finding } from "../../../src/rules/finding.js";
import { subjectName } from "./cast.js";
import { detailsOf, listIn } from "./details.js";
import type { Place } from "./place.js";
import { momentWord } from "./times.js";
import { meaning } from "./words.js";

/** What is wrong with a finding, if anything: what should stand there, and what does. */
export interface Mismatch {
  readonly should: string;
  readonly does: string;
}

/**
 * Compares what is still wanted. Parts are set apart by ；, words of a part by 、: each part must be found in one entry of what is
 * wanted, with all its words, and there must be as many entries as parts. 某项 is in every entry; a word after 不提 must not be.
 */
export function wantedMismatch(cell: string, finding: Finding): Mismatch | undefined {
  const entries = finding.because.evidence.wanted.map(({ zh }) => withGrades(zh));
  const parts = cell === "无" ? [] : cell.split("；").map(listIn);
  const left = [...entries];
  const met = parts.every((words) => {
    const at = left.findIndex((entry) => words.every((word) => says(entry, word)));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return met && left.length === 0 ? undefined : { should: cell, does: entries.join("；") || "无" };
}

function says(entry: string, word: string): boolean {
  if (word === "某项") return true;
  return word.startsWith("不提") ? !entry.includes(word.slice(2)) : entry.includes(word);
}

/** A grade by its name, where it is called by its id. */
function withGrades(text: string): string {
  return text.replaceAll(/([^\s：]+\/\d+)/g, (id) => subjectName("grade", id));
}

type Checker = (value: string, finding: Finding) => Mismatch | undefined;

const same = (should: string, does: string): Mismatch | undefined => (should === does ? undefined : { should, does });

const among = (word: string, texts: readonly Text[]): Mismatch | undefined => {
  const does = texts.map(({ zh }) => zh).join("；") || "无";
  return word === "无" ? same(word, does) : does.includes(word) ? undefined : { should: word, does };
};

const sessionWords = { am: "上午", pm: "下午" } as const;

/** What a remark may say of a finding. */
const remarks: ReadonlyMap<string, Checker> = new Map<string, Checker>([
  ["产生", (value, { triggeredAt }) => same(value, momentWord(triggeredAt))],
  ["办结", (value, { performedAt }) => same(value, performedAt === undefined ? "无" : momentWord(performedAt))],
  ["面向", (value, { counterparty = [] }) => same(value, counterparty.map((role) => roleLabel(role).zh).join("、"))],
  ["人员", (value, { bearers }) => same(value, bearers.flatMap(({ persons = [] }) => persons).join("、") || "无")],
  ["说明", (value, { because }) => among(value, because.notes)],
  ["缺少", (value, { because }) => among(value, because.lacking)],
  ["事实", (value, { because }) => same(value, because.facts.map((fact) => fact.value).join("、") || "无")],
  [
    "待补点名",
    (value, { because }) =>
      same(
        value,
        because.wouldSettle.map(({ date, session, class: of }) => `${date} ${sessionWords[session]} ${of}`).join("、"),
      ),
  ],
]);

/**
 * Compares the remarks.
 *
 * @throws {Error} Where a remark is unknown.
 */
export function remarkMismatches(cell: string, finding: Finding, place: Place): readonly Mismatch[] {
  return [...detailsOf(cell, place)].flatMap(([key, value]) => {
    const mismatch = meaning(remarks, key, "备注", place)(value, finding);
    return mismatch ? [{ should: `${key}：${mismatch.should}`, does: mismatch.does }] : [];
  });
}
