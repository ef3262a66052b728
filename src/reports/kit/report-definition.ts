import type { PupilId } from "../../model/people.js";
import type { Role } from "../../model/role.js";
import type { SubjectKind } from "../../model/subject.js";
import type { Text } from "../../model/text.js";
import type { ChildTies } from "../privacy/viewer.js";
import type { Reader } from "../privacy/visibility.js";
import type { ReportDocument } from "../report-document.js";
import type { ReportSource } from "../source/report-source.js";
import type { ClauseRef, ReportHead } from "./report-head.js";

/**
 * Where the fields of a report come from: the documents name them; they name the paper and not its fields, which then come from the common
 * inventory of what such papers hold; or users expect the report, and no document asks for it.
 */
export type FieldsFrom = "document" | "inventory" | "expectation";

/** A paper that a document names: which document, and its title there. */
export interface NamedForm {
  readonly document: string;
  readonly title: string;
}

/** What the catalogue says of a report. */
export interface ReportEntry {
  readonly id: string;
  readonly title: Text;
  /** About what kind of subject it can be drawn up. */
  readonly about: readonly SubjectKind[];
  /** The clauses that ask for it; none where only users expect it. */
  readonly answers: readonly ClauseRef[];
  /** The papers of the documents that it is. */
  readonly forms: readonly NamedForm[];
  /** The offices that it is for. */
  readonly audiences: readonly Role[];
  readonly fieldsFrom: FieldsFrom;
}

/** A report of the catalogue (报表定义): what it is, how it is drawn up, and how it is laid out for a reader. */
export interface ReportDefinition<R extends ReportHead = ReportHead, Scope = unknown> extends ReportEntry {
  /**
   * Draws it up.
   *
   * @throws {BaoxueError} `invalid-input` when the scope names what the world does not have, or what the report cannot be about; `invalid-date` or
   * `invalid-moment` when a day of it does not exist; `beyond-horizon` under a strict calendar.
   */
  readonly build: (source: ReportSource, scope: Scope) => R;
  /**
   * Lays it out for a reader: what it shows of each child is what the reader may see.
   *
   * @throws {BaoxueError} `invalid-input` when the report is none that it has built, or there is no reader, or one of no office or for no purpose that there
   * is; `invalid-date` when a day of the report does not exist, as in one that was not built here.
   */
  readonly layout: (report: R, context: LayoutContext) => ReportDocument;
  /**
   * The same paper without any entry, for filling in by hand.
   *
   * @throws {BaoxueError} `invalid-date` never in practice: a blank paper has no day.
   */
  readonly blank: () => ReportDocument;
}

/** What a layout is made by: who reads, and the names of places and persons. */
export interface LayoutContext {
  readonly reader: Reader;
  /** What places and persons are called; by their numbers, unless given. */
  readonly source?: Pick<ReportSource, "body" | "officer">;
  /** Children who are only counted are told by their number from this on (最低公布人数): below it none is. Every number is told, unless given. */
  readonly minimumCell?: number;
  /** To whom the children of the report belong: by it the reader is told their numbers, or has them masked. A layout sets it itself. */
  readonly ties?: (pupil: PupilId) => ChildTies | undefined;
}

/** A context that knows to whom the children of some rows belong. */
export function withTies(context: LayoutContext, rows: readonly { readonly child: ChildTies }[]): LayoutContext {
  const ties = new Map(rows.map(({ child }) => [child.pupil, child]));
  return { ...context, ties: (pupil) => ties.get(pupil) };
}
