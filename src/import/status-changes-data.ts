import { registerChanges } from "../calc/movements/change-codes-data.js";
import type { RegisterChange } from "../calc/movements/roll-effect.js";
import type { ExitKind } from "../calc/spells/spell-state.js";
import type { LeavingReason } from "../model/events-attendance.js";
import type { RollChange } from "../model/events-case.js";

/**
 * What a change of a list does in a world (学籍异动的含义). `comes`: the child is expected in a class; `leaves`: it is expected no longer;
 * `arrived`: another school says that it came there; `unclear`: the word does not say whether the child came or left; `notTaken`: it must
 * not, or need not, change where the child is expected.
 */
export type StatusEffect =
  | { readonly kind: "comes"; readonly roll?: RollChange }
  | { readonly kind: "leaves"; readonly reason: LeavingReason; readonly roll?: RollChange }
  | { readonly kind: "arrived" | "unclear" }
  | { readonly kind: "notTaken"; readonly because: "changesNoRoll" | "notCompulsory" | "stillDue" };

/** A change of a list: the word by which it is known, the codes that mean it, what it does. */
export interface StatusChange {
  readonly word: string;
  readonly codes: readonly string[];
  readonly effect: StatusEffect;
}

const reasons: Partial<Readonly<Record<ExitKind, LeavingReason>>> = {
  transferOut: "transferOut",
  graduated: "graduated",
  suspended: "suspension",
  deferred: "deferral",
  died: "died",
};

const rolls: Partial<Readonly<Record<LeavingReason, RollChange>>> = {
  transferOut: "transferOut",
  suspension: "suspension",
  deferral: "deferral",
};

/** A child that is missing, or was struck off against the law, is still due at school: taking it off the roll would hide a dropout. */
const stillDue: ReadonlySet<ExitKind> = new Set(["missing", "withdrawn", "expelled", "cancelled", "droppedOut"]);

const own: readonly StatusChange[] = [
  { word: "转入", codes: [], effect: { kind: "comes", roll: "transferIn" } },
  { word: "转出", codes: [], effect: { kind: "leaves", reason: "transferOut", roll: "transferOut" } },
  { word: "转入回执", codes: ["转入确认", "接收回执"], effect: { kind: "arrived" } },
  { word: "延缓入学", codes: ["缓学"], effect: { kind: "leaves", reason: "deferral", roll: "deferral" } },
  { word: "调班", codes: [], effect: { kind: "comes" } },
];

/**
 * The changes that a list may hold (异动类别), by word: those of the school register and the national system (see `registerChanges`) and some of
 * our own. What each does in a world is a reading of its name. 退学, 开除, 取消学籍, 肄业 and 失踪 end no duty to be at school and are not taken.
 */
export const statusChanges: Readonly<Record<string, StatusChange>> = /* @__PURE__ */ (() => {
  const words = new Map<string, StatusChange>();
  for (const change of Object.values(registerChanges)) {
    const word = change.names.zh;
    const before = words.get(word);
    const codes = [...(before?.codes ?? []), ...(change.code === word ? [] : [change.code])].sort();
    words.set(word, { word, codes, effect: before?.effect ?? effectOf(change) });
  }
  for (const change of own) words.set(change.word, change);
  return Object.fromEntries(words);
})();

function effectOf({ effect }: RegisterChange): StatusEffect {
  switch (effect.kind) {
    case "comes":
      return comes(effect.entry);
    case "moves":
      return { kind: "comes" };
    case "leaves":
      return stillDue.has(effect.exit)
        ? { kind: "notTaken", because: "stillDue" }
        : leaves(reasons[effect.exit] ?? "other");
    case "either":
      return { kind: "unclear" };
    case "none":
      return { kind: "notTaken", because: "changesNoRoll" };
    default:
      return { kind: "notTaken", because: effect.kind satisfies "notCompulsory" };
  }
}

function comes(entry: string): StatusEffect {
  if (entry === "newEntrant") return { kind: "comes" };
  return { kind: "comes", roll: entry === "transferIn" ? "transferIn" : "return" };
}

function leaves(reason: LeavingReason): StatusEffect {
  const roll = rolls[reason];
  return { kind: "leaves", reason, ...(roll === undefined ? {} : { roll }) };
}
