import type { HomeVisit } from "../../model/events-contact.js";
import type { Fact } from "../../model/fact.js";
import { type Minute, momentOf } from "../../model/moment.js";
import type { PupilId } from "../../model/people.js";
import { placementOn, placementsOf } from "../../model/placement.js";
import { type Role, seatOf } from "../../model/role.js";
import { append } from "../../model/supersession.js";
import type { PupilTimeline } from "../../model/world.js";
import {
  type CheckResult,
  type EvidenceFinding,
  type EvidenceGap,
  findingFrom,
  gapFrom,
  resultOf,
} from "./evidence-finding.js";
import { countText, type EvidenceScene, placeText, stands, timelinesIn } from "./evidence-scene.js";
import { type Households, householdsIn } from "./households.js";

/** Whose visits can be compared. */
export interface VisitsLimits {
  /**
   * Offices that one person holds, such as `homeroomTeacher` of a class: visits that name no person are compared within these. None
   * unless given, since two people of one office can be in two places.
   */
  readonly onePersonOffices?: readonly Role[];
}

/**
 * Home visits that one person made at the same minute in two places (同一时刻两地家访). Two places are the homes of children of different
 * villages who share no guardian; one village or one household is none. Where it is not on record where a child lives, the visits
 * are told as not evaluable. Only visits in person with a time of day can be compared.
 */
export function visitsAtOnce(scene: EvidenceScene, { onePersonOffices = [] }: VisitsLimits = {}): CheckResult {
  const households = householdsIn(scene);
  const findings: EvidenceFinding[] = [];
  const gaps: EvidenceGap[] = [];
  for (const [key, visits] of visitsTogether(scene, onePersonOffices)) {
    const places = placesOf(scene, visits, households);
    if (places.apart) findings.push(findingOf(key, visits));
    else if (places.unknown) gaps.push(gapOf(key, visits));
  }
  return resultOf(findings, gaps);
}

/** The visits by who came, and when. */
function visitsTogether(scene: EvidenceScene, onePerson: readonly Role[]): ReadonlyMap<string, readonly Visit[]> {
  const groups = new Map<string, Visit[]>();
  for (const timeline of timelinesIn(scene)) {
    for (const fact of timeline.acts) {
      if (!isTimedVisit(fact) || !stands(scene, fact)) continue;
      const visitor = visitorOf(scene, timeline, fact, onePerson);
      if (visitor !== undefined) append(groups, `${visitor}@${momentOf(fact.at)}`, { fact, pupil: timeline.pupil });
    }
  }
  return groups;
}

interface Visit {
  readonly fact: Fact<HomeVisit>;
  readonly pupil: PupilId;
}

/** With a time of day: of a visit on a bare date nobody knows the minute. */
function isTimedVisit(fact: Fact): fact is Fact<HomeVisit> {
  return fact.event.kind === "homeVisit" && fact.event.inPerson && fact.at === fact.until;
}

/** Who came: a person, or an office of one person at its seat. */
function visitorOf(
  { world, knownOn }: EvidenceScene,
  { pupil, moves }: PupilTimeline,
  { event: { person, by }, day }: Fact<HomeVisit>,
  onePerson: readonly Role[],
): string | undefined {
  if (person !== undefined) return `person:${person}`;
  if (!onePerson.includes(by)) return undefined;
  const seat = seatOf(by);
  if (seat === "elsewhere") return `office:${by}`;
  const inClass = placementOn(placementsOf(world, moves, knownOn), day)?.class;
  const village = world.areas.villageOf.get(pupil);
  const over = {
    ...(village === undefined ? {} : world.areas.above("village", village)),
    ...(inClass === undefined ? {} : world.areas.above("class", inClass)),
  };
  const at = over[seat];
  return at === undefined ? undefined : `office:${by}:${at}`;
}

interface Places {
  /** Two homes that are certainly in two places. */
  readonly apart: boolean;
  /** Two that may be. */
  readonly unknown: boolean;
}

/** Counts households and villages, not pairs: many visits at one minute cost no more than their number. */
function placesOf({ world: { areas } }: EvidenceScene, visits: readonly Visit[], households: Households): Places {
  const pupils = [...new Set(visits.map(({ pupil }) => pupil))];
  const householdCount = (some: readonly PupilId[]): number =>
    new Set(some.map((one) => households.get(one) ?? one)).size;
  const settled = pupils.filter((pupil) => areas.villageOf.has(pupil));
  const villages = new Set(settled.map((pupil) => areas.villageOf.get(pupil)));
  // With two households and two villages, some two children differ in both.
  return {
    apart: householdCount(settled) > 1 && villages.size > 1,
    unknown: householdCount(pupils) > 1 && settled.length < pupils.length,
  };
}

function shared(visits: readonly Visit[]): Pick<EvidenceFinding, "subject" | "because"> & { readonly at: Minute } {
  const [first] = visits;
  return {
    subject: { kind: "pupil", id: first?.pupil ?? "" },
    because: visits.map(({ fact }) => fact.event.id).sort(),
    at: first?.fact.at ?? 0,
  };
}

function findingOf(key: string, visits: readonly Visit[]): EvidenceFinding {
  const { subject, because, at } = shared(visits);
  const pupils = [...new Set(visits.map(({ pupil }) => pupil))];
  const many = countText(pupils.length, "名学生", ["child", "children"]);
  const found = findingFrom({
    kind: "visitsAtOnce",
    subject,
    key,
    pupils,
    because,
    declared: {
      zh: `${momentOf(at)}同一人（单位）记录了对${many.zh}的当面家访`,
      en: `at ${momentOf(at)} one person (office) is recorded as visiting ${many.en} at home`,
    },
    evidenced: {
      zh: "这些学生住在不同的村（社区），且没有共同的监护人",
      en: "they live in different villages and share no guardian",
    },
  });
  return { ...found, id: `visitsAtOnce#${key}` }; // the first child may be another in a later look
}

function gapOf(key: string, visits: readonly Visit[]): EvidenceGap {
  const { subject, because, at } = shared(visits);
  const place = placeText(subject);
  const gap = gapFrom({
    kind: "visitsAtOnce",
    subject,
    key,
    because,
    says: {
      zh: `无法判断：${momentOf(at)}同一人（单位）家访${place.zh}等多名学生，住址记录不全，是否在两地不明`,
      en: `Not evaluable: at ${momentOf(at)} one person (office) visited ${place.en} and others, and it is not on record whether they live in two places`,
    },
  });
  return { ...gap, id: `visitsAtOnce#${key}` };
}
