import { type CivilDate, dayOf } from "../../model/civil-date.js";
import type { ClassId } from "../../model/people.js";
import { type SubjectRef, subjectKey } from "../../model/subject.js";
import { type AttendanceCount, attendanceCounts } from "./attendance-counts.js";
import { logBetaBinomialAtMost } from "./beta-binomial.js";
import {
  type CheckResult,
  type EvidenceFinding,
  type EvidenceGap,
  findingFrom,
  gapFrom,
  resultOf,
} from "./evidence-finding.js";
import { countText, type EvidenceScene, placeText } from "./evidence-scene.js";
import { dayIssue, refuse, shareIssue } from "./limit-issues.js";
import { type Probability, probabilityOf } from "./probability.js";

/**
 * What absence is usual, and what is too little. No document gives any of these numbers: all are readings, without authority, and the
 * finding states them.
 *
 * To get `mean` and `icc`, take comparable schools (same stage, season, length of stretch) whose registers are trusted, and the same unit as here: the
 * half days of a class, or of a school. With mᵢ half days and shares pᵢ of absences in each of k such units, `mean` is all absences by all
 * half days, and `icc` by the analysis-of-variance estimator (MSB − MSW) / (MSB + (m₀ − 1) MSW), where
 * MSB = Σ mᵢ (pᵢ − mean)² / (k − 1), MSW = Σ mᵢ pᵢ (1 − pᵢ) / (Σ mᵢ − k), m₀ = (Σ mᵢ − Σ mᵢ² / Σ mᵢ) / (k − 1).
 */
export interface AllPresentLimits {
  /** What is compared as one unit. */
  readonly of: "class" | "school";
  /** The stretch, both days included. */
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** The usual share of half days missed for whatever reason, leave included; above 0 and below 1. */
  readonly mean: number;
  /** The intra-class correlation (组内相关系数) of half days within a unit over such a stretch; above 0 and below 1. */
  readonly icc: number;
  /** Told is what is less likely than this. Of a thousand units in good order, about a thousand times this will be told too. */
  readonly level: number;
}

/**
 * Classes or schools with fewer absences over a stretch than illness allows (缺勤异常偏少): how likely so few or fewer are by a
 * beta-binomial model, which allows for units that are healthier than others and for children who fall ill together. Sessions without a
 * register are not counted; a unit without any register declares nothing, and is not told. A low probability is a reason to look, and proves nothing.
 *
 * @throws {BaoxueError} `invalid-input` when a number is out of range or a day does not exist; `beyond-horizon` under a strict calendar.
 */
export function allPresent(scene: EvidenceScene, limits: AllPresentLimits): CheckResult {
  const { from, to, mean, icc, level } = limits;
  refuse(
    dayIssue("allPresent.from", from),
    dayIssue("allPresent.to", to),
    shareIssue("allPresent.mean", mean),
    shareIssue("allPresent.icc", icc),
    shareIssue("allPresent.level", level),
  );
  const units = unitsOf(scene, attendanceCounts(scene, { first: dayOf(from), last: dayOf(to) }), limits);
  const compared = units.filter(({ count }) => !count.unpublished && count.occasions > 0);
  const findings = compared.flatMap((unit): readonly EvidenceFinding[] => {
    const ln = logBetaBinomialAtMost({ atMost: unit.count.absences, of: unit.count.occasions, mean, icc });
    return ln < Math.log(level) ? [findingOf(unit, limits, probabilityOf(ln), compared.length)] : [];
  });
  return resultOf(
    findings,
    units.filter(({ count }) => count.unpublished).map((unit) => gapOf(unit, limits)),
  );
}

interface Unit {
  readonly subject: SubjectRef;
  readonly count: AttendanceCount;
}

function unitsOf(
  { world }: EvidenceScene,
  counts: ReadonlyMap<ClassId, AttendanceCount>,
  { of }: AllPresentLimits,
): readonly Unit[] {
  const units = new Map<string, Unit>();
  for (const [id, count] of counts) {
    const subject: SubjectRef =
      of === "class" ? { kind: "class", id } : { kind: "school", id: world.classes.get(id)?.school ?? "" };
    const unit = units.get(subjectKey(subject));
    if (unit) add(unit.count, count);
    else units.set(subjectKey(subject), { subject, count });
  }
  return [...units.values()];
}

function add(sum: AttendanceCount, more: AttendanceCount): void {
  sum.occasions += more.occasions;
  sum.absences += more.absences;
  for (const id of more.registers) sum.registers.push(id); // a school may have more than a call takes arguments
  sum.unpublished ||= more.unpublished;
}

function findingOf(
  { subject, count: { occasions, absences, registers } }: Unit,
  { of, from, to, mean, icc }: AllPresentLimits,
  probability: Probability,
  compared: number,
): EvidenceFinding {
  const place = placeText(subject);
  const units =
    of === "class"
      ? countText(compared, "个班级", ["class", "classes"])
      : countText(compared, "所学校", ["school", "schools"]);
  return findingFrom({
    kind: "allPresent",
    subject,
    key: `${from}/${to}`,
    because: registers,
    declared: {
      zh: `${place.zh}在${from}至${to}的考勤记录了${occasions}人次（半天计），其中缺勤${absences}人次`,
      en: `the registers of ${place.en} from ${from} to ${to} tell of ${countText(occasions, "", ["half day", "half days"]).en} of pupils, ${absences} of them missed`,
    },
    evidenced: {
      zh: `可比学校的缺勤率为${mean}（组内相关系数${icc}），按贝塔二项模型，缺勤如此之少的概率为${probability.text}（共比较${units.zh}）`,
      en: `in comparable schools the share missed is ${mean} (intra-class correlation ${icc}), and so few or fewer have a probability of ${probability.text} by the beta-binomial model (${units.en} compared)`,
    },
    probability,
  });
}

function gapOf({ subject, count }: Unit, { from, to }: AllPresentLimits): EvidenceGap {
  const place = placeText(subject);
  return gapFrom({
    kind: "allPresent",
    subject,
    key: `${from}/${to}`,
    because: count.registers,
    says: {
      zh: `无法判断：${place.zh}在${from}至${to}之间有未公布校历的日子`,
      en: `Not evaluable: between ${from} and ${to}, ${place.en} has registers on days for which no calendar is published`,
    },
  });
}
