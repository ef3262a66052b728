import { type DayNumber, dateOf } from "../../model/civil-date.js";
import type { FigurePublished } from "../../model/events-figures.js";
import type { Fact } from "../../model/fact.js";
import { dayOfMinute } from "../../model/moment.js";
import { placementsOf } from "../../model/placement.js";
import { type SubjectRef, subjectKey } from "../../model/subject.js";
import { append } from "../../model/supersession.js";
import { type Declaration, declarationsIn } from "./declarations.js";
import {
  type CheckResult,
  type EvidenceFinding,
  type EvidenceGap,
  findingFrom,
  gapFrom,
  resultOf,
} from "./evidence-finding.js";
import { countText, type EvidenceScene, keysOver, placeText, timelinesIn } from "./evidence-scene.js";
import { refuse, wholeIssue } from "./limit-issues.js";

/** Where a published figure tells how many pupils there were. */
export interface RollFigure {
  /** As in `figure` events: the documents fix no name for a roll. */
  readonly indicator: string;
  /** Which of its two numbers is the roll: the denominator of a dropout rate may be the opening one. */
  readonly part: "numerator" | "denominator";
  /** Whether it is the roll on the first or the last day of the figure's period. */
  readonly at: "start" | "end";
}

/** Which figures declare a roll, and what difference is told. */
export interface RollLimits {
  readonly figures: readonly RollFigure[];
  /** From how many children missing on: a reading, without authority. */
  readonly atLeast: number;
}

/**
 * A declared roll smaller than the enrolments on record, or that fell from one declaration to the next by more than children left on
 * record (在校人数减少而无离校记录). Every exit has its record, so that what the enrolments do not explain is unexplained. Days before the records begin
 * are told as not evaluable. The children behind a number cannot be named.
 *
 * @throws {BaoxueError} `invalid-input` when `atLeast` is no whole number from 1.
 */
export function rollShrinks(scene: EvidenceScene, { figures, atLeast }: RollLimits): CheckResult {
  refuse(wholeIssue("rollShrinks.atLeast", atLeast, 1));
  const meant = new Map(figures.map((figure) => [figure.indicator, figure]));
  const declared = declarationsIn(
    scene,
    "rollShrinks",
    (event) => event.kind === "figure" && meant.has(event.indicator),
  );
  const today = dayOfMinute(scene.asOf);
  const rolls = declared.all
    .flatMap((one) => rollsIn(one, meant))
    .filter(({ day }) => day <= today)
    .sort((a, b) => a.day - b.day || (a.fact.event.id < b.fact.event.id ? -1 : 1));
  const [open, known] = [rolls.filter((roll) => isBeforeRecords(scene, roll)), new Map<string, Roll[]>()];
  for (const roll of rolls) if (!isBeforeRecords(scene, roll)) append(known, subjectKey(roll.subject), roll);
  const enrolled = enrolledIn(scene, known);
  const findings = [...known.values()].flatMap((own) => [
    ...own.flatMap((roll) => belowEnrolment(roll, enrolled, atLeast)),
    ...own.flatMap((roll, i) => fallenSince(own[i - 1], roll, enrolled, atLeast)),
  ]);
  return resultOf(findings, [...declared.gaps, ...open.map(gapOf)]);
}

/** How many pupils a body declared for a day. */
interface Roll {
  readonly fact: Fact<FigurePublished>;
  readonly subject: SubjectRef;
  readonly day: DayNumber;
  readonly count: number;
}

function rollsIn({ fact, subject, first, last }: Declaration, meant: ReadonlyMap<string, RollFigure>): readonly Roll[] {
  const { event } = fact;
  if (event.kind !== "figure") return [];
  const figure = meant.get(event.indicator);
  if (!figure) return [];
  const day = figure.at === "start" ? first : last;
  return [{ fact: { ...fact, event }, subject, day, count: event[figure.part] }];
}

function isBeforeRecords(
  { world: { areas, recordsFrom } }: EvidenceScene,
  { subject: { kind, id }, day }: Roll,
): boolean {
  if (kind === "pupil") return false;
  const above = areas.above(kind, id).school;
  const schools = above === undefined ? areas.within(kind, id, "school") : [above];
  return schools.length === 0 || schools.some((school) => recordsFrom(school) > day);
}

/** How many children were enrolled in a body on the day of each roll. */
type Enrolled = ReadonlyMap<Roll, number>;

function enrolledIn(scene: EvidenceScene, rolls: ReadonlyMap<string, readonly Roll[]>): Enrolled {
  const counts = new Map<Roll, number>();
  if (rolls.size === 0) return counts;
  for (const { pupil, moves } of timelinesIn(scene)) {
    for (const place of placementsOf(scene.world, moves, scene.knownOn)) {
      for (const key of keysOver(scene, pupil, place.class)) {
        for (const roll of rolls.get(key) ?? [])
          if (place.from <= roll.day && roll.day < place.until) counts.set(roll, (counts.get(roll) ?? 0) + 1);
      }
    }
  }
  return counts;
}

function belowEnrolment(roll: Roll, enrolled: Enrolled, atLeast: number): readonly EvidenceFinding[] {
  const { fact, subject, day, count } = roll;
  const recorded = enrolled.get(roll) ?? 0;
  if (recorded - count < atLeast) return [];
  const place = placeText(subject);
  return [
    findingFrom({
      kind: "rollShrinks",
      subject,
      key: fact.event.id,
      because: [fact.event.id],
      declared: {
        zh: `${place.zh}报${dateOf(day)}在校生${count}人`,
        en: `${place.en} declares ${countText(count, "", ["pupil", "pupils"]).en} for ${dateOf(day)}`,
      },
      evidenced: {
        zh: `学籍变动记录显示当日在册${recorded}人，少报的${recorded - count}人没有离校记录`,
        en: `by the enrolments on record there were ${recorded}, and nobody is recorded as leaving for the difference of ${recorded - count}`,
      },
    }),
  ];
}

function fallenSince(
  before: Roll | undefined,
  roll: Roll,
  enrolled: Enrolled,
  atLeast: number,
): readonly EvidenceFinding[] {
  if (!before) return [];
  const fallen = before.count - roll.count;
  const explained = (enrolled.get(before) ?? 0) - (enrolled.get(roll) ?? 0);
  if (fallen <= 0 || fallen - explained < atLeast) return [];
  const place = placeText(roll.subject);
  const [from, to] = [dateOf(before.day), dateOf(roll.day)];
  return [
    findingFrom({
      kind: "rollShrinks",
      subject: roll.subject,
      key: `${before.fact.event.id}>${roll.fact.event.id}`,
      because: [before.fact.event.id, roll.fact.event.id],
      declared: {
        zh: `${place.zh}报${from}在校生${before.count}人，${to}在校生${roll.count}人，减少${fallen}人`,
        en: `${place.en} declares ${countText(before.count, "", ["pupil", "pupils"]).en} for ${from} and ${roll.count} for ${to}, ${fallen} fewer`,
      },
      evidenced: {
        zh: `同期学籍变动记录的净减少为${explained}人，另有${fallen - explained}人没有离校记录`,
        en: `the moves on record make it ${explained} fewer, and nobody is recorded as leaving for the other ${fallen - explained}`,
      },
    }),
  ];
}

function gapOf({ fact, subject, day }: Roll): EvidenceGap {
  const place = placeText(subject);
  return gapFrom({
    kind: "rollShrinks",
    subject,
    key: fact.event.id,
    because: [fact.event.id],
    says: {
      zh: `无法判断：${place.zh}所报${dateOf(day)}在校人数，当日学籍变动记录不全或尚未开始`,
      en: `Not evaluable: the roll that ${place.en} declares for ${dateOf(day)} lies before the records of its schools begin`,
    },
  });
}
