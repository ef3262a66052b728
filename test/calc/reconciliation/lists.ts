import type { Reconciliation, RegisterFinding } from "../../../src/calc/reconciliation/findings.js";
import type { RegisterLists } from "../../../src/calc/reconciliation/lists.js";
import type { MatchKey, ReconcileOptions } from "../../../src/calc/reconciliation/options.js";
import { reconcile } from "../../../src/calc/reconciliation/reconcile.js";
import type { CivilDate } from "../../../src/model/civil-date.js";
import { checkIdentityNumber } from "../../../src/model/identity-number.js";

/** A made-up identity number of the area that the standard itself uses for its examples. */
export function numberOf(order: number, bornOn: CivilDate = "2015-05-20"): string {
  const body = `110105${bornOn.replaceAll("-", "")}${String(order).padStart(3, "0")}`;
  const last = "0123456789X".split("").find((digit) => checkIdentityNumber(body + digit).ok);
  return body + (last ?? "");
}

/** The same with a last digit that is wrong. */
export function wrongNumberOf(order: number): string {
  const right = numberOf(order);
  return right.slice(0, 17) + (right.endsWith("1") ? "2" : "1");
}

export const family: MatchKey = {
  id: "family",
  fields: ["name", "bornOn", "guardianPhone"],
  confidence: { numerator: 197, denominator: 200 },
};

export const household: MatchKey = {
  id: "household",
  fields: ["bornOn", "guardianPhone"],
  confidence: { zh: "未抽查", en: "never sampled" },
};

/** Nobody's telephone. */
export const alike = { name: "甲", bornOn: "2015-05-20", guardianPhone: "100" } as const;

export const options: ReconcileOptions = {
  asOf: "2025-10-10",
  schoolAge: { from: 6, to: 15, countedOn: "2025-08-31" },
  attendanceCovers: "all",
  keys: [family],
};

/** With all lists there are; those that are not given have nobody. */
export function compare(lists: RegisterLists, more: Partial<ReconcileOptions> = {}): Reconciliation {
  const nobody = { household: [], schoolRegister: [], attendance: [], poverty: [], disability: [], exits: [] };
  return reconcile({ ...nobody, ...lists }, { ...options, ...more });
}

/** Findings in short: kind and records. */
export function found(lists: RegisterLists, more: Partial<ReconcileOptions> = {}): readonly string[] {
  return compare(lists, more).findings.map(short);
}

export function short({ kind, records }: Pick<RegisterFinding, "kind" | "records">): string {
  return `${kind} ${records.map(({ id }) => id).join(" ")}`;
}

/** What stays open, in short. */
export function open(lists: RegisterLists, more: Partial<ReconcileOptions> = {}): readonly string[] {
  return compare(lists, more).unknown.map((one) => `${short(one)}: ${one.reason}`);
}
