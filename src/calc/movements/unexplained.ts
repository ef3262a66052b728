import type { PupilId } from "../../model/people.js";
import type { Text } from "../../model/text.js";
import type { RollPlace } from "./movement.js";

/** Why the books do not explain where a child is. */
export type UnexplainedWhy =
  | "goneWithoutExit"
  | "notArrivedAtJunior"
  | "cameWithoutEntry"
  | "leftYetThere"
  | "cameYetNotThere"
  | "changedSchoolWithoutMovement"
  | "changedGradeWithoutMovement"
  | "changedClassWithoutMovement"
  | "repeatedWithoutMovement"
  | "skippedWithoutMovement"
  | "enteredWithoutLeaving"
  | "enteredWhileThere"
  | "leftFromElsewhere"
  | "unknownChild"
  | "contradictingMovements"
  | "listedTwice";

/** What each reason means. */
export const unexplainedLabels: Readonly<Record<UnexplainedWhy, Text>> = {
  goneWithoutExit: {
    zh: "期初在册，无减少记录，期末不在册",
    en: "was on the roll, no exit is recorded, and is not there",
  },
  notArrivedAtJunior: {
    zh: "小学毕业后未见在初中入学",
    en: "finished primary school, and is on the roll of no junior secondary school",
  },
  cameWithoutEntry: {
    zh: "期末在册，期初不在册，无增加记录",
    en: "is on the roll, was not before, and no entry is recorded",
  },
  leftYetThere: { zh: "已有减少记录，期末仍在册", en: "left by a movement, yet is still there" },
  cameYetNotThere: { zh: "已有增加记录，期末不在册", en: "came by a movement, yet is not there" },
  changedSchoolWithoutMovement: { zh: "换了学校，无异动记录", en: "is at another school without a movement" },
  changedGradeWithoutMovement: { zh: "换了年级，无异动记录", en: "is in another grade without a movement" },
  changedClassWithoutMovement: { zh: "换了班级，无异动记录", en: "is in another class without a movement" },
  repeatedWithoutMovement: { zh: "未升级，无留级记录", en: "did not go up, and no repeated grade is recorded" },
  skippedWithoutMovement: { zh: "跳级，无跳级记录", en: "skipped a grade, and none is recorded" },
  enteredWithoutLeaving: {
    zh: "已进入新班级，原班级未作减少",
    en: "entered a class while the books still hold it in another",
  },
  enteredWhileThere: { zh: "已在该班，又作增加", en: "entered a class in which it already was" },
  leftFromElsewhere: { zh: "从其不在的班级作减少", en: "left a class in which it was not" },
  unknownChild: { zh: "有异动记录，期初期末均不在册", en: "has a movement, and is on neither roll" },
  contradictingMovements: { zh: "异动记录相互矛盾", en: "movements contradict each other" },
  listedTwice: { zh: "在同一名册中出现两次以上", en: "is on the same roll more than once" },
};

/** A child whose place on the roll the movements do not explain: a matter to look into, never a verdict. */
export interface Unexplained {
  readonly pupil: PupilId;
  readonly why: UnexplainedWhy;
  /** Where the first roster has it. */
  readonly opening?: RollPlace;
  /** Where the last roster has it. */
  readonly closing?: RollPlace;
  /** The ids of its movements in the period, in order. */
  readonly movements: readonly string[];
  readonly says: Text;
}
