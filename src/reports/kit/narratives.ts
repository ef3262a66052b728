import type { Role } from "../../model/role.js";
import type { SubjectRef } from "../../model/subject.js";
import type { Text } from "../../model/text.js";
import type { ReportNarrative } from "../report-document.js";
import { isWritten } from "./is-written.js";
import { same } from "./plain-table.js";
import { type MissingItem, seatAt } from "./report-head.js";

/** What a person writes in a paper, by name (文字栏): the library leaves room for it and never makes it up. */
export type Narratives<N extends string> = { readonly [K in N]?: string };

/** A place for it: what it is called, and how many lines are left where nothing has been written. */
export interface NarrativeSlot<N extends string> {
  readonly name: N;
  readonly label: Text;
  readonly lines: number;
}

/** The places, with what has been written. */
export function narrativeBlocks<N extends string>(
  slots: readonly NarrativeSlot<N>[],
  texts: Narratives<N> = {},
): readonly ReportNarrative[] {
  return slots.map(({ name, label, lines }) => {
    const text = texts[name];
    return { kind: "narrative", label, lines, ...(isWritten(text) ? { text: same(text) } : {}) };
  });
}

/** What nobody has written yet, and who owes it. */
export function narrativesOwed<N extends string>(
  slots: readonly NarrativeSlot<N>[],
  texts: Narratives<N> | undefined,
  { owedBy, subject }: { readonly owedBy: Role; readonly subject: SubjectRef },
): readonly MissingItem[] {
  return slots
    .filter(({ name }) => !isWritten(texts?.[name]))
    .map(({ name, label }) => ({ what: label, field: name, subject, owedBy, ...seatAt(subject, owedBy) }));
}

/** Whose paper about a body is, where the body's own office draws it up. */
export function officeOf({ kind }: SubjectRef): Role {
  if (kind === "authority") return "educationAuthority";
  return kind === "township" ? "townEducationOffice" : "school";
}
