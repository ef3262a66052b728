import type { Text } from "../../model/text.js";

/** The steps of a funnel, in order. */
export type FunnelStep = "absence" | "contact" | "visit" | "suspected" | "confirmed" | "returned" | "closed";

/** What a step is called, and exactly who is counted at it. */
export interface FunnelStepEntry {
  readonly label: Text;
  readonly definition: Text;
}

/** Each step with its definition: every one counts children of the same group, those that entered the funnel in the period. */
export const funnelSteps: Readonly<Record<FunnelStep, FunnelStepEntry>> = {
  absence: {
    label: { zh: "无故缺课", en: "absent" },
    definition: {
      zh: "期间内有一次无故缺课开始的学生（半天以上，以点名为准）",
      en: "children whose absence without leave began in the period, half a day or more, by the registers",
    },
  },
  contact: {
    label: { zh: "已联系", en: "reached" },
    definition: {
      zh: "进入之日起，接通电话、见到监护人或学生，或者联合劝导过的",
      en: "of them, those of whom guardian or child was reached by telephone or met, or who were persuaded jointly, since that day",
    },
  },
  visit: {
    label: { zh: "已家访", en: "visited" },
    definition: {
      zh: "进入之日起，有人上门家访过的（不论是否见到人）",
      en: "those whose home was visited in person since that day, whoever was met",
    },
  },
  suspected: {
    label: { zh: "疑似辍学", en: "suspected" },
    definition: {
      zh: "进入之日起，无故缺课满一个教学日或者被登记为疑似的",
      en: "those who since that day missed a whole school day without leave, or were put down as suspected",
    },
  },
  confirmed: {
    label: { zh: "确认辍学", en: "confirmed" },
    definition: { zh: "进入之日起，经人工确认辍学的", en: "those whom people confirmed as dropouts since that day" },
  },
  returned: {
    label: { zh: "已返校", en: "returned" },
    definition: {
      zh: "其中疑似或者确认辍学后又到校上课的（以点名为准，再次缺课的也计入）",
      en: "those who were suspected or confirmed and then attended again, by the registers, even if they stayed away once more",
    },
  },
  closed: {
    label: { zh: "已销号", en: "closed" },
    definition: {
      zh: "进入之日起个案结束、截止时未再立案的（含仅因缺课立案、返校即结束的）",
      en: "those whose case was closed since that day and is so at the cut-off, also where it rested on absence alone and ended with it",
    },
  },
};

/** The steps in order. */
export const funnelStepNames: readonly FunnelStep[] = [
  "absence",
  "contact",
  "visit",
  "suspected",
  "confirmed",
  "returned",
  "closed",
];
