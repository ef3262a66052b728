import type { CivilDate } from "../../model/civil-date.js";
import type { EventId } from "../../model/event-base.js";
import type { LetterKind, LetterSigned, LetterVersion, Material } from "../../model/events-papers.js";
import type { Role } from "../../model/role.js";
import type { SubjectKind, SubjectRef } from "../../model/subject.js";
import type { Text } from "../../model/text.js";
import type { CheckedPoint } from "../kit/form-parts.js";
import type { ReportEntry } from "../kit/report-definition.js";
import type { ReportHead, ReportPeriod } from "../kit/report-head.js";

/** Two layers between which a letter is signed, and for what kind of place. */
export interface LetterPair {
  readonly upper: Role;
  readonly lower: Role;
  readonly about: SubjectKind;
}

/** For which place and school year a letter is drawn up, and what the host says of it. */
export interface UnitLetterScope {
  readonly of: SubjectRef;
  /** The time that it holds for; `key` where the log names it, as `2025-2026`. */
  readonly period: ReportPeriod;
  /** Between which two layers, where a place has several; the first that fits unless given. */
  readonly between?: Pick<LetterPair, "upper" | "lower">;
  /** Who signs for the lower layer, by the host's number, where several hold the office. */
  readonly person?: string;
  /** The text of the issuer, where it gives one that may not be changed. */
  readonly text?: readonly Text[];
}

/** A letter between two layers as it was signed (签订情况). */
export interface LetterSignature
  extends Partial<Pick<LetterSigned, "person" | "sealed" | "copies" | "version" | "doubleSided" | "asIssued">> {
  readonly on: CivilDate;
  readonly event: EventId;
}

/** What was handed in (报送情况). */
export interface HandedIn {
  readonly on: CivilDate;
  readonly copies?: number;
  readonly onPaper?: boolean;
}

/** A responsibility letter or pledge, prepared (责任书、承诺书): who signs with whom, for what, and what of it is still missing. */
export interface UnitLetter extends ReportHead {
  readonly upper: Role;
  readonly lower: Role;
  /** Who holds each office, by name where the directory has one. */
  readonly upperHolders: readonly string[];
  readonly lowerHolders: readonly string[];
  readonly text?: readonly Text[];
  readonly signed?: LetterSignature;
  readonly handedIn?: HandedIn;
  /** What the issuer asks of the paper, and whether it is so. */
  readonly points: readonly CheckedPoint[];
}

/** What such a letter is. */
export interface UnitLetterSpec extends ReportEntry {
  readonly letter: LetterKind;
  readonly pairs: readonly LetterPair[];
  readonly version?: LetterVersion;
  /** It bears the unit's seal. */
  readonly sealed?: true;
  /** In so many copies. */
  readonly copies?: number;
  /** Printed on both sides, without any change. */
  readonly asIssued?: true;
  /** What is handed in, and in how many copies. */
  readonly handIn?: { readonly material: Material; readonly copies: number; readonly to: Role };
  /** A text to begin with; none where the text is the issuer's and may not be changed. */
  readonly says?: (words: LetterWords) => readonly Text[];
}

/** The words that a letter is made of. */
export interface LetterWords {
  readonly upper: Text;
  readonly lower: Text;
  readonly place: Text;
  readonly period: Text;
}
