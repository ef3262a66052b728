import * as z from "zod";
import { exactly, exactlyTogether } from "../../model/schemas/exactly.js";
import { faultIn } from "../../model/schemas/issues.js";
import { SubjectKindSchema } from "../../model/schemas/subject.js";
import { IdSchema, TextSchema } from "../../model/schemas/texts.js";
import type { ExactDeadline } from "../deadline.js";
import type { Duty, EachPeriod, Happening, Trigger } from "../duty.js";
import type { Rule } from "../rule.js";
import type { Evidence, State } from "../state.js";
import { someOf } from "./counts.js";
import { deadlineSchema, exactDeadlineSchema } from "./deadlines.js";
import { evidenceSchema } from "./evidence.js";
import { measureSchemas } from "./measures.js";
import { fieldOfAct, patternSchema } from "./patterns.js";
import { PeriodSchema } from "./periods.js";
import type { NameSchemas } from "./rule-names.js";
import { type StateParts, stateSchema } from "./states.js";

/** The schemas of rules, and of the deadlines that readings give. */
export interface RuleSchemas {
  readonly rule: z.ZodType<Rule>;
  readonly target: z.ZodType<ExactDeadline>;
}

/** Makes the schema of every kind of rule, for the names that they may use. */
export function ruleSchemas(names: NameSchemas): RuleSchemas {
  const act = patternSchema(names);
  // A state may hold states and evidence, and evidence states: each is made when it is first needed.
  const parts: StateParts = {
    names,
    act,
    measures: measureSchemas(names, act),
    state: exactly<State>()(z.lazy(() => state)),
    evidence: exactly<Evidence>()(z.lazy(() => evidence)),
  };
  const state = stateSchema(parts);
  const evidence = evidenceSchema(parts);
  const target = exactDeadlineSchema(names, parts.state);
  const duty = dutySchema(parts, triggerSchema(parts, state), target);
  return { target, rule: exactlyTogether<Rule>()([duty, otherRules(parts)]) };
}

/** What every rule has. */
function base({ names, state }: StateParts) {
  return {
    id: IdSchema,
    title: z.exactOptional(TextSchema),
    cites: z.array(names.clause),
    readings: z.array(names.reading),
    subject: z.exactOptional(SubjectKindSchema),
    appliesTo: z.exactOptional(state),
    bearers: someOf(names.role),
    jurisdiction: z.exactOptional(z.enum(["home", "whereFound"])),
    force: z.exactOptional(z.literal("advisory")),
  };
}

function triggerSchema({ act }: StateParts, state: z.ZodType<State>): z.ZodType<Trigger> {
  const other = exactly<Happening | EachPeriod>()(
    z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("happens"), act, oncePer: z.exactOptional(z.literal("run")) }),
      z.strictObject({ kind: z.literal("each"), period: PeriodSchema, whole: z.exactOptional(z.literal(true)) }),
    ]),
  );
  return exactlyTogether<Trigger>()([state, other]);
}

function dutySchema(parts: StateParts, trigger: z.ZodType<Trigger>, exact: z.ZodType<ExactDeadline>): z.ZodType<Duty> {
  const { names, state, evidence } = parts;
  const namesAMoment = ({ due, when }: Pick<Duty, "due" | "when">): boolean =>
    due.kind !== "namedInTrigger" ||
    (when.kind === "happens" && fieldOfAct(names.vocabulary, when.act, due.field)?.type === "moment");
  return exactly<Duty>()(
    z
      .strictObject({
        ...base(parts),
        kind: z.literal("duty"),
        when: trigger,
        counterparty: z.exactOptional(z.array(names.role)),
        must: evidence,
        due: deadlineSchema(names, exact),
        while: z.exactOptional(state),
      })
      .refine(namesAMoment, faultIn(["due", "field"], "a field of the triggering act that holds a moment")),
  );
}

function otherRules(parts: StateParts): z.ZodType<Exclude<Rule, Duty>> {
  const { act, measures, state } = parts;
  return exactly<Exclude<Rule, Duty>>()(
    z.discriminatedUnion("kind", [
      z.strictObject({ ...base(parts), kind: z.literal("requirement"), given: state, must: state }),
      z.strictObject({ ...base(parts), kind: z.literal("prohibition"), act, unless: z.exactOptional(act) }),
      z.strictObject({
        ...base(parts),
        kind: z.literal("target"),
        measure: measures.measure,
        per: PeriodSchema,
        goal: measures.goal,
      }),
      z.strictObject({
        ...base(parts),
        kind: z.literal("consequence"),
        when: state,
        outcome: TextSchema,
        finding: z.exactOptional(TextSchema),
        decidedBy: z.exactOptional(act),
      }),
    ]),
  );
}
