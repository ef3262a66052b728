import type { RecordRef, RegisterFinding, RegisterFindingKind } from "./findings.js";
import { registerListNames } from "./lists.js";
import { registerFindingLabels } from "./wording-data.js";

const kinds = Object.keys(registerFindingLabels) as readonly RegisterFindingKind[];

/** The records of some rows, by list and id. */
export function inOrder(records: readonly RecordRef[]): readonly RecordRef[] {
  return [...records].sort(
    (a, b) => registerListNames.indexOf(a.list) - registerListNames.indexOf(b.list) || compareTexts(a.id, b.id),
  );
}

/** Findings by kind, then by their records, then by their sentence: the order of rows makes no difference. */
export function findingsInOrder<T extends Pick<RegisterFinding, "kind" | "records" | "says">>(
  findings: readonly T[],
): readonly T[] {
  const keyed = findings.map((one) => ({ one, kind: kinds.indexOf(one.kind), name: nameOf(one.records) }));
  keyed.sort((a, b) => a.kind - b.kind || compareTexts(a.name, b.name) || compareTexts(a.one.says.en, b.one.says.en));
  return keyed.map(({ one }) => one);
}

function nameOf(records: readonly RecordRef[]): string {
  return records.map(({ list, id }) => `${registerListNames.indexOf(list)}${id}`).join("\n");
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
