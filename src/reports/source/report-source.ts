import type { CaseFile } from "../../model/case-file.js";
import type { CivilDate, DayNumber } from "../../model/civil-date.js";
import type { EnrolmentSpell } from "../../model/enrolment-spells.js";
import type { Act } from "../../model/events.js";
import type { Fact } from "../../model/fact.js";
import type { CivilMoment, Minute } from "../../model/moment.js";
import type { BodyParticulars, Directory, OfficerParticulars, PupilParticulars } from "../../model/particulars.js";
import type { Pupil, PupilId, SchoolClass, SchoolId } from "../../model/people.js";
import type { PlacedChild } from "../../model/placed-child.js";
import type { Placement } from "../../model/placement.js";
import type { PupilView } from "../../model/pupil-view.js";
import type { SchoolCalendar } from "../../model/school-calendar.js";
import type { SubjectRef } from "../../model/subject.js";
import type { PupilTimeline, World } from "../../model/world.js";
import type { Assessment } from "../../rules/finding.js";
import type { Policy } from "../../rules/policy.js";

/** What reports are drawn up from, and as of when. */
export interface ReportSourceOptions {
  readonly world: World;
  /** The cut-off: what happened after it is not told. A bare date means its end. */
  readonly asOf: CivilMoment;
  /** What was recorded by then is known; unless given, the whole log is. */
  readonly knownOn?: CivilMoment;
  readonly calendar: SchoolCalendar | ((school: SchoolId) => SchoolCalendar);
  /** The names behind the world's numbers; without it papers show the numbers. */
  readonly directory?: Directory;
  /** The document that the reports are drawn up under, where duties are shown too. */
  readonly policy?: Policy;
  /** What {@link policy} finds in the same world as of the same moments. */
  readonly assessment?: Assessment;
  /** How many whole school days a child must have attended before its case can be closed as returned; one unless given (reading G20). */
  readonly daysAttended?: number;
}

/** A world looked at once for any number of reports (报表数据源). A host only hands it on: `reportSource` makes it. */
export interface ReportSource {
  readonly world: World;
  readonly asOf: CivilMoment;
  readonly knownOn?: CivilMoment;
  readonly until: Minute;
  readonly known: Minute;
  readonly day: DayNumber;
  readonly cutOff: CivilDate;
  readonly calendarOf: (school: SchoolId) => SchoolCalendar;
  readonly policy?: Policy;
  readonly assessment?: Assessment;
  readonly daysAttended?: number;
  /** What is on record about a child; nothing where the world does not list it. */
  readonly child: (pupil: PupilId) => ChildRecord | undefined;
  /** The children who belong to a subject at the cut-off, or did last, by class and number. */
  readonly children: (subject: SubjectRef) => readonly ChildRecord[];
  /** Those of them of whom anything on record could make a case: a ledger of a county looks at no others. */
  readonly childrenWithCase: (subject: SubjectRef) => readonly ChildRecord[];
  /** Every child with where it was, by id; worked out once. */
  readonly placed: () => readonly PlacedChild[];
  /** A child as the world lists it. */
  readonly listed: (pupil: PupilId) => Pupil | undefined;
  readonly particulars: (pupil: PupilId) => PupilParticulars | undefined;
  /** Works something out once for all reports off this source that ask for it by the same key. */
  readonly once: <T>(key: string, make: () => T) => T;
  readonly officer: (person: string) => OfficerParticulars | undefined;
  readonly body: (id: string) => BodyParticulars | undefined;
}

/** What is on record about one child at the cut-off; each part is worked out when it is first asked for. */
export interface ChildRecord {
  readonly source: ReportSource;
  readonly pupil: PupilId;
  readonly timeline: PupilTimeline;
  /** As the world lists it. */
  readonly listed: () => Pupil | undefined;
  readonly particulars: () => PupilParticulars | undefined;
  readonly view: () => PupilView;
  /** Where it is at the cut-off, or was last; nothing where it was never expected in a class. */
  readonly place: () => Placement | undefined;
  readonly class: () => SchoolClass | undefined;
  readonly spells: () => readonly EnrolmentSpell[];
  /** The acts that count, in order. */
  readonly acts: () => readonly Fact<Act>[];
  readonly caseFile: () => CaseFile;
  /** Whether anything on record could make a case of it: else its case file says nothing. */
  readonly mayHaveCase: boolean;
}
