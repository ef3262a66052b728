import type { CivilDate } from "../../model/civil-date.js";
import type { Issue } from "../../model/errors.js";
import type { EventId } from "../../model/event-base.js";
import type { CivilMoment } from "../../model/moment.js";
import type { PupilId } from "../../model/people.js";
import type { Role } from "../../model/role.js";
import type { SubjectKind } from "../../model/subject.js";
import type { Text } from "../../model/text.js";
import type { ChildFieldName } from "../fields/child-field-types.js";
import type { Attempt } from "../source/attempts.js";
import type { ChildRecord } from "../source/child-record.js";
import type { ChildRow } from "./child-row.js";
import type { PaperWords } from "./paper-words.js";
import type { ReportEntry } from "./report-definition.js";
import type { MissingItem, ReportHead } from "./report-head.js";

/** What the host says of the issue of a paper: its number, its day, the day that it sets. */
export interface PaperIssue {
  readonly serial?: string;
  /**
   * The day of issue (签发日期). A paper may not be issued on a day after the cut-off, of which nobody knows anything yet, nor on a day before what it
   * tells: either is told among what is missing, and refuses nothing, so that a draft can be drawn up ahead.
   */
  readonly issuedOn?: CivilDate;
  /** By when what it asks for is to be done. */
  readonly dueOn?: CivilMoment;
  /**
   * The body that issues it, by its number. Where the world knows the number it must be a body of the kind that issues the paper (a school, a township,
   * an authority); another is refused. A number that the world does not know is taken as it is.
   */
  readonly by?: string;
}

/** Which child a paper is about, and what the host says of its issue. */
export interface PaperScope extends PaperIssue {
  readonly pupil: PupilId;
}

/** That a paper of this kind was served, as the log tells it (送达记录). */
export interface PaperService {
  readonly on: CivilDate;
  readonly by: Role;
  readonly to: Role;
  readonly dueOn?: CivilMoment;
  readonly copies?: number;
  readonly event: EventId;
}

/** What must be on record before a paper may be issued. */
export interface Precondition<S extends PaperScope = PaperScope> {
  readonly what: Text | ((scope: S, child: ChildRecord) => Text);
  readonly owedBy: Role;
  /**
   * Whether it is; `undefined` where nobody knows, which does not do.
   *
   * @throws {BaoxueError} `invalid-moment` when a moment of the source does not exist; `beyond-horizon` under a strict calendar.
   */
  readonly met: (child: ChildRecord, scope: S) => boolean | undefined;
  /** It is only advised: where it is not met this is said, and bars nothing. */
  readonly advised?: true;
}

/** Whether the body that issues a paper is bound by the document, or the step is only expected of it (reading G18). */
export type PaperForce = "binding" | "expected";

/** A decision that people take and the library never does (reading G16): without it a paper is a draft. */
export interface PaperDecision {
  /** What is to be decided, as it stands among what is missing. */
  readonly what: Text;
  /** Who decides: this body, by an office that decides for it. */
  readonly by: Role;
  /** The matters under which the decision may be on record: ids of the rules that call for it. */
  readonly matters: readonly string[];
}

/** How such a decision stands: nobody has decided, it was decided to act, or not to. */
export interface DecisionState {
  readonly state: "awaited" | "taken" | "declined";
  readonly by: Role;
  readonly on?: CivilDate;
  readonly event?: EventId;
}

/**
 * A notice, slip or order about one child, prepared (文书): what it says, what it rests on, and what is missing before it may be issued.
 * The library prepares it and never decides on it (reading G16).
 */
export interface ChildPaper<K extends ChildFieldName = ChildFieldName, S extends PaperScope = PaperScope>
  extends ReportHead {
  /** What the host says of its issue. */
  readonly issue: Omit<S, "pupil">;
  readonly row: ChildRow<K>;
  readonly attempts: readonly Attempt[];
  /** Whether nothing is missing that it needs before it may be issued. */
  readonly mayBeIssued: boolean;
  /** What is advised before it, and not there; it bars nothing. */
  readonly advised: readonly MissingItem[];
  readonly force: PaperForce;
  /** How the decision stands that it waits for; absent where it needs none of its own. */
  readonly decision?: DecisionState;
  /** The addressees to whom it was not served in the case that is open: where several are named, each must have it (reading G22). */
  readonly toServe: readonly Role[];
  /** The papers of the kind that its issuer served on its addressees already. */
  readonly served: readonly PaperService[];
}

/** Whether a paper that was prepared lacks something that must be on record before it, by the words of it. */
export type PaperLacks = (what: Text) => boolean;

/** What such a paper is. */
export interface ChildPaperSpec<K extends ChildFieldName, S extends PaperScope = PaperScope> extends ReportEntry {
  /** Who issues it, or issue it jointly, the first of whom owes what is missing; and to whom. */
  readonly from: Role | readonly Role[];
  readonly to: Role | readonly Role[];
  /** Who issues it this time, where either of several offices may: in the place of `from`, which then is the usual one. */
  readonly fromOf?: (scope: Omit<S, "pupil">) => Role;
  /** What the host left open and the kind of the body that issues it settles; the kinds are none where the world does not know the body. */
  readonly settle?: (scope: S, kinds: readonly SubjectKind[]) => S;
  readonly fields: readonly K[];
  readonly required: readonly NoInfer<K>[];
  /** Whether it needs a day by which to act, a serial number, and a day of issue of its own. */
  readonly needs: readonly PaperNeed[];
  readonly before: readonly Precondition<S>[];
  /** What is wrong with what the host says. */
  readonly issues?: (scope: S) => readonly Issue[];
  /** The decision of people that it waits for, where it is a legal step. */
  readonly decision?: PaperDecision;
  /** The issuer is outside of whom the document binds. */
  readonly expected?: true;
  /**
   * Its text, paragraph by paragraph; of a blank one no scope is given. What it lacks it must not state, not even as a draft.
   *
   * @throws {BaoxueError} `invalid-date` when a day in it does not exist.
   */
  readonly says: (words: PaperWords, scope?: Omit<S, "pupil">, lacks?: PaperLacks) => readonly Text[];
  /** Whether the attempts are part of it. */
  readonly withAttempts?: true;
  /** The services of this paper that the log knows. */
  readonly servedBy: (child: ChildRecord) => readonly PaperService[];
  readonly attachments?: readonly Text[];
  /** Whether a slip of receipt is below it (送达回证). */
  readonly receipt?: true;
}

/** What a paper may need of its own. */
export type PaperNeed = "serial" | "issuedOn" | "dueOn";
