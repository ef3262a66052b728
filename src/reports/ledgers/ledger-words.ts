import type { Text } from "../../model/text.js";

/** What a reader of a ledger of cases must know. */
export const closedStay: Text = {
  zh: "已销号的条目保留在册；返校后再次辍学的，重新立案并计入反弹次数",
  en: "Closed entries stay on the ledger; a child that drops out again is entered anew and counted as a rebound.",
};

/** What a reader of a ledger must know on which suspected children stand. */
export const possibleToo: Text = {
  zh: "个案状态为“不详”的，是因缺少考勤记录，只能说可能；补齐记录后即可判断",
  en: "Where the case is put down as not known, a register is missing: once it is there, one can tell.",
};

/** Who checks a ledger before it goes up. */
export const checker: Text = { zh: "审核人", en: "Checked by" };
