import type { RoleTable } from "../../model/role.js";
import type { Rule } from "../rule.js";
import type { RuleRef } from "../state.js";
import { absenceThresholds } from "./absence-thresholds.js";
import { compiler } from "./compiler.js";
import { compileConsequence } from "./consequence-rule.js";
import { compileDuty } from "./duty-rule.js";
import type { CompiledRule } from "./instance.js";
import { negates } from "./negating.js";
import { compileProhibition } from "./prohibition-rule.js";
import { compileRequirement } from "./requirement-rule.js";
import { replayed, type Settings } from "./settings.js";
import type { Compiler, InstanceReader, StateReader } from "./shapes.js";
import { compileTarget } from "./target-rule.js";
import { wakesOf } from "./wakes.js";

/** The rules that are assessed, and what the engine itself needs to look at. */
export interface CompiledRules {
  readonly all: readonly CompiledRule[];
  readonly roles: RoleTable;
  /** The lengths of absence from which some duty about a child arises. */
  readonly thresholds: StateReader | undefined;
}

/** Compiles the rules that are assessed; a rule may refer to any other. */
export function compileRules(settings: Settings): CompiledRules {
  const byId = new Map<string, CompiledRule>();
  const ruleOf = (ref: RuleRef): Rule | undefined => settings.rules.find(({ id }) => id === ref.rule);
  const parts = compiler(settings, (id) => byId.get(id)?.instances);
  const all = settings.rules.map((rule, slot) => {
    const compiled: CompiledRule = {
      rule,
      slot,
      subject: rule.subject ?? "pupil",
      replayed: replayed(rule),
      instances: once(compileRule(rule, parts), slot),
      wakes: wakesOf(rule, ruleOf),
      negates: negates(rule, ruleOf),
    };
    byId.set(rule.id, compiled);
    return compiled;
  });
  const thresholds = absenceThresholds(settings.rules);
  return { all, roles: settings.vocabulary.roles, thresholds: thresholds && parts.state(thresholds) };
}

function compileRule(rule: Rule, parts: Compiler): InstanceReader {
  switch (rule.kind) {
    case "duty":
      return compileDuty(rule, parts);
    case "requirement":
      return compileRequirement(rule, parts);
    case "prohibition":
      return compileProhibition(rule, parts);
    case "target":
      return compileTarget(rule, parts);
    case "consequence":
      return compileConsequence(rule, parts);
    default:
      return rule satisfies never;
  }
}

/** Works a rule out once per subject and look, though other rules wait on it. */
function once(read: InstanceReader, slot: number): InstanceReader {
  return (context) => {
    const before = context.instances[slot];
    if (before) return before;
    const instances = read(context);
    context.instances[slot] = instances;
    return instances;
  };
}
