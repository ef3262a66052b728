import { actsAs, type Role } from "../model/role.js";
import type { Text } from "../model/text.js";
import { actLabel } from "./act-phrases.js";
import type { Trigger } from "./duty.js";
import { indicatorText } from "./indicator-phrases.js";
import type { EventPattern, FieldTest } from "./pattern.js";
import type { Policy } from "./policy.js";
import type { Rule } from "./rule.js";
import { actsBroughtAbout, actsOfOccasion, occasionsOf, soleOccasionsOf } from "./rule-parts.js";
import { ownEntry, type Speech } from "./speech.js";
import type { AbsentFor, RuleRef } from "./state.js";
import { absentForText, failuresText } from "./state-phrases.js";
import { subjectOf } from "./subject-phrases.js";

/** One rule leads to another, and how. */
export interface Edge {
  readonly from: Rule;
  readonly to: Rule;
  readonly label: Text;
}

/** What leads to what in a policy, in the order of its rules; each pair with each label once. */
export function edgesOf(policy: Policy, speech: Speech): readonly Edge[] {
  const { rules } = policy;
  const edges = [
    ...steps(rules, lengthOf),
    ...steps(rules, (rule) => failuresOf(rule, speech)),
    ...causes(policy, speech),
  ];
  const rank = new Map(rules.map((rule, i) => [rule, i]));
  const place = (rule: Rule): number => rank.get(rule) ?? rules.length;
  const once = new Map(edges.map((edge) => [`${place(edge.from)} ${place(edge.to)} ${edge.label.zh}`, edge]));
  return [...once.values()]
    .filter(({ from, to }) => from !== to)
    .sort((a, b) => place(a.from) - place(b.from) || place(a.to) - place(b.to));
}

/** How far up a ladder a rule stands, and how one gets there; rules on different ladders are not compared. */
interface Rung {
  readonly ladder: string;
  readonly height: number;
  readonly label: Text;
}

/** From each rung of a ladder to the next. */
function steps(rules: readonly Rule[], rungOf: (rule: Rule) => Rung | undefined): readonly Edge[] {
  const rungs = rules.flatMap((rule) => {
    const rung = rungOf(rule);
    return rung ? [{ rule, ...rung }] : [];
  });
  return rungs.flatMap(({ rule: from, ladder, height }) => {
    const above = rungs.filter((rung) => rung.ladder === ladder && rung.height > height);
    const next = Math.min(...above.map((rung) => rung.height));
    return above.filter((rung) => rung.height === next).map(({ rule: to, label }) => ({ from, to, label }));
  });
}

/** By length of absence: the longest that the rule waits for. */
function lengthOf(rule: Rule): Rung | undefined {
  const lengths = soleOccasionsOf(rule).filter((occasion) => occasion.kind === "absentFor");
  const [longest] = [...lengths].sort((a, b) => halfDaysOf(b) - halfDaysOf(a));
  if (!longest) return undefined;
  return { ladder: "absence", height: halfDaysOf(longest), label: absentForText(longest, subjectOf(rule.subject)) };
}

/** Half days missed until a length is reached; entering it comes just after completing the one before. */
function halfDaysOf({ edge, length: { unit, count } }: AbsentFor): number {
  const each = unit === "schoolDay" ? 2 : 1;
  return edge === "completes" ? each * count : each * (count - 1) + 0.5;
}

function failuresOf(rule: Rule, speech: Speech): Rung | undefined {
  const [failed] = soleOccasionsOf(rule).filter((occasion) => occasion.kind === "persuasionsFailed");
  return failed && { ladder: failed.within, height: failed.count, label: failuresText(failed, speech) };
}

/** From what brings an act, a figure or a duty's end about to what waits for it. */
function causes({ id, rules }: Policy, speech: Speech): readonly Edge[] {
  return rules.flatMap((to) =>
    occasionsOf(to).flatMap((occasion) =>
      rules.flatMap((from): readonly Edge[] => {
        const label = causeOf(from, occasion, id, speech);
        return label ? [{ from, to, label }] : [];
      }),
    ),
  );
}

function causeOf(from: Rule, occasion: Trigger, policy: string, speech: Speech): Text | undefined {
  if (occasion.kind === "missed") return refersTo(occasion.duty, from, policy) ? missed : undefined;
  if (occasion.kind === "performed") return refersTo(occasion.duty, from, policy) ? performed : undefined;
  const indicator = indicatorOf(occasion);
  if (indicator !== undefined) return measures(from, indicator) ? indicatorText(indicator) : undefined;
  const brought = actsBroughtAbout(from);
  const act = actsOfOccasion(occasion).find((wanted) => brought.some((done) => mayBe(done, wanted, speech)));
  if (!act) return undefined;
  return occasion.kind === "persuasionsFailed" ? failuresText(occasion, speech) : actLabel(act.kind, speech);
}

function measures(rule: Rule, indicator: string): boolean {
  return rule.kind === "target" && rule.measure.kind === "figure" && rule.measure.indicator === indicator;
}

const missed: Text = { zh: "逾期未办", en: "overdue" };
const performed: Text = { zh: "已办结", en: "done" };

function refersTo({ policy: id, rule }: RuleRef, from: Rule, policy: string): boolean {
  return id === policy && rule === from.id;
}

function indicatorOf(occasion: Trigger): string | undefined {
  if (occasion.kind === "rising") return occasion.indicator;
  return occasion.kind === "measured" && occasion.measure.kind === "figure" ? occasion.measure.indicator : undefined;
}

/** Whether one act can fit both patterns, and the one that is brought about is of the kind that is waited for: an enquiry is no persuasion. */
function mayBe(a: EventPattern, b: EventPattern, speech: Speech): boolean {
  return (
    a.kind === b.kind &&
    Object.entries(b.where).every(([field]) => Object.hasOwn(a.where, field) || !tellsKind(a.kind, field, speech)) &&
    Object.entries(a.where).every(([field, test]) => {
      const other = ownEntry(b.where, field);
      return other === undefined || mayAgree(test, other, speech);
    })
  );
}

/** Whether a field, which every such act has, says of which kind the act is: the purpose of a visit, the matter of a report. */
function tellsKind(act: string, field: string, { vocabulary }: Speech): boolean {
  const spec = ownEntry(ownEntry(vocabulary.acts, act)?.fields, field);
  return spec?.type === "oneOf" && spec.optional !== true;
}

function mayAgree(a: FieldTest, b: FieldTest, { vocabulary }: Speech): boolean {
  if (typeof a === "object" || typeof b === "object" || a === b) return true;
  const { roles } = vocabulary;
  if (typeof a !== "string" || typeof b !== "string" || !Object.hasOwn(roles, a) || !Object.hasOwn(roles, b))
    return false;
  return actsAs(a as Role, b as Role, roles) || actsAs(b as Role, a as Role, roles);
}
