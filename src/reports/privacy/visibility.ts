import type { Role } from "../../model/role.js";
import type { Text } from "../../model/text.js";
import { type FieldClass, fieldClassLabels } from "./field-class.js";
import {
  type ChildTies,
  type Purpose,
  purposeLabels,
  type Relation,
  relationLabels,
  relationOf,
  type Viewer,
} from "./viewer.js";

/** What becomes of a field: shown, masked, left out, or only counted. */
export type Showing = "show" | "mask" | "omit" | "aggregate";

/** One line of a visibility policy (可见性规则): which fields, for which relation and purpose, and why. */
export interface VisibilityRule {
  readonly id: string;
  readonly classes: readonly FieldClass[];
  /** Every relation, unless given. */
  readonly relations?: readonly Relation[];
  /** Every purpose, unless given. */
  readonly purposes?: readonly Purpose[];
  /** Every office, unless given. */
  readonly roles?: readonly Role[];
  readonly how: Showing;
  readonly because: Text;
}

/** Rules in order: the first that fits counts; what none fits is masked. */
export type VisibilityPolicy = readonly VisibilityRule[];

/** A decision on a field, and what it rests on: "why may I see this". */
export interface Visibility {
  readonly how: Showing;
  readonly relation: Relation;
  /** The rule that decided; absent where none fits, and the field is masked. */
  readonly rule?: string;
  readonly because: Text;
}

/** Who reads by which policy: what a report is laid out for. */
export interface Reader {
  readonly viewer: Viewer;
  readonly policy: VisibilityPolicy;
}

/**
 * What a reader sees of a field of a child, and why (为何可见). For a purpose that there is none of, nothing: no rule speaks of it.
 *
 * @example
 * ```ts
 * import { standardVisibility, visibilityOf } from "baoxue";
 * const child = { pupil: "P1", places: { class: "7-3", school: "S01" }, persons: [], guardians: [] };
 * const teacher = { role: "homeroomTeacher", at: "7-3", purpose: "persuasion" } as const;
 * visibilityOf({ viewer: teacher, policy: standardVisibility }, "identity", child).how; //=> "show"
 * visibilityOf({ viewer: { ...teacher, at: "7-4" }, policy: standardVisibility }, "identity", child).how; //=> "mask"
 * ```
 */
export function visibilityOf({ viewer, policy }: Reader, field: FieldClass, child: ChildTies): Visibility {
  const relation = relationOf(viewer, child);
  if (!Object.hasOwn(purposeLabels, viewer.purpose)) return { how: "omit", relation, because: noPurpose };
  const rule = policy.find((one) => fits(one, { field, relation, viewer }));
  if (rule) return { how: rule.how, relation, rule: rule.id, because: rule.because };
  const [{ zh, en }, tie, aim] = [fieldClassLabels[field], relationLabels[relation], purposeLabels[viewer.purpose]];
  return {
    how: field === "record" ? "show" : "mask",
    relation,
    because: {
      zh: `没有规则允许“${tie.zh}”为“${aim.zh}”查看${zh}，故默认${field === "record" ? "显示工作记录" : "脱敏"}`,
      en: `no rule speaks of ${en} for "${tie.en}" and "${aim.en}": ${field === "record" ? "records of the work are shown" : "masked by default"}`,
    },
  };
}

const noPurpose: Text = {
  zh: "查看用途不明，一律不予显示",
  en: "nobody said for what it is read, so nothing is shown",
};

interface Asked {
  readonly field: FieldClass;
  readonly relation: Relation;
  readonly viewer: Viewer;
}

function fits(rule: VisibilityRule, { field, relation, viewer }: Asked): boolean {
  return (
    rule.classes.includes(field) &&
    (rule.relations?.includes(relation) ?? true) &&
    (rule.purposes?.includes(viewer.purpose) ?? true) &&
    (rule.roles?.includes(viewer.role) ?? true)
  );
}
