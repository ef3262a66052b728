import { coreActs } from "./core-acts.js";
import type { ActKind, EventKind } from "./events.js";
import type { Text } from "./text.js";

const records: Readonly<Record<Exclude<EventKind, ActKind>, Text>> = {
  enrolled: { zh: "入学、转入、调班", en: "enrolment" },
  left: { zh: "离校", en: "leaving" },
  transferAcknowledged: { zh: "转入回执", en: "arrival acknowledged" },
  register: { zh: "点名", en: "register" },
  mark: { zh: "考勤更正", en: "attendance corrected" },
  leave: { zh: "请假", en: "leave" },
  retraction: { zh: "作废", en: "retraction" },
  erasure: { zh: "个人信息删除", en: "personal data erased" },
  fact: { zh: "情况登记", en: "fact on record" },
  figure: { zh: "公布的指标", en: "published figure" },
  appointed: { zh: "任职", en: "appointment" },
  relieved: { zh: "离任", en: "end of an appointment" },
};

/** What each kind of record is called; the acts as in the vocabulary, where a host's own have their labels, too. */
export const eventKindLabels: Readonly<Record<EventKind, Text>> = /* @__PURE__ */ (() => ({
  ...records,
  ...(Object.fromEntries(Object.entries(coreActs).map(([kind, { label }]) => [kind, label])) as Record<ActKind, Text>),
}))();
