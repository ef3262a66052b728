import * as z from "zod";
import { exactly, exactlyTogether } from "../../model/schemas/exactly.js";
import { faultIn } from "../../model/schemas/issues.js";
import { isFactValue } from "../../model/schemas/names.js";
import { StageSchema } from "../../model/schemas/people.js";
import { SubjectKindSchema } from "../../model/schemas/subject.js";
import { IdSchema } from "../../model/schemas/texts.js";
import type { EventPattern } from "../pattern.js";
import type * as states from "../state.js";
import type { Evidence } from "../state.js";
import { someOf, wholeNumber } from "./counts.js";
import type { MeasureSchemas } from "./measures.js";
import { CounterScopeSchema, PeriodSchema } from "./periods.js";
import type { NameSchemas } from "./rule-names.js";

/** What the schema of a state is made of; the state itself among them, for states that hold others. */
export interface StateParts {
  readonly names: NameSchemas;
  readonly act: z.ZodType<EventPattern>;
  readonly measures: MeasureSchemas;
  readonly state: z.ZodType<states.State>;
  readonly evidence: z.ZodType<Evidence>;
}

/** The schema of every state. */
export function stateSchema(parts: StateParts): z.ZodType<states.State> {
  return exactlyTogether<states.State>()([attended(parts), recorded(parts), worked(parts), combined(parts)]);
}

type Attended = states.Absent | states.AbsentFor | states.EnrolledState | states.PersuasionsFailed | states.InTerm;

function attended({ act }: StateParts): z.ZodType<Attended> {
  return exactly<Attended>()(
    z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("absent") }),
      z.strictObject({
        kind: z.literal("absentFor"),
        edge: z.enum(["completes", "enters"]),
        length: z.strictObject({ unit: z.enum(["halfDay", "schoolDay"]), count: wholeNumber(1) }),
      }),
      z.strictObject({ kind: z.literal("enrolled") }),
      z.strictObject({
        kind: z.literal("persuasionsFailed"),
        count: wholeNumber(1),
        attempts: someOf(act),
        within: z.enum(["run", "case"]),
      }),
      z.strictObject({ kind: z.literal("inTerm") }),
    ]),
  );
}

type Recorded =
  | states.FactIs
  | states.CaseIs
  | states.StageIs
  | states.YoungerThan
  | states.AssignedState
  | states.HeldState;

function recorded({ names }: StateParts): z.ZodType<Recorded> {
  const { role, fact, vocabulary } = names;
  return exactly<Recorded>()(
    z.discriminatedUnion("kind", [
      z
        .strictObject({ kind: z.literal("factIs"), fact, value: z.union([z.string(), z.boolean()]) })
        .refine(
          ({ fact: name, value }) => isFactValue(vocabulary.facts, name, value),
          faultIn(["value"], "a value that this fact can have"),
        ),
      z.strictObject({
        kind: z.literal("caseIs"),
        statuses: someOf(z.enum(["atRisk", "suspected", "confirmed", "returned", "closed"])),
      }),
      z.strictObject({ kind: z.literal("stageIs"), stages: someOf(StageSchema) }),
      z.strictObject({ kind: z.literal("youngerThan"), years: wholeNumber(1) }),
      z.strictObject({
        kind: z.literal("assignedTo"),
        as: z.enum(["responsible", "carer", "pair", "helper"]),
        atLeast: wholeNumber(1),
        office: z.exactOptional(role),
      }),
      z.strictObject({ kind: z.literal("held"), office: role }),
    ]),
  );
}

type Worked =
  | states.Counted
  | states.Since
  | states.DoneState
  | states.MissedState
  | states.PerformedState
  | states.MeasuredState
  | states.RisingState;

function worked({ names, act, measures, evidence }: StateParts): z.ZodType<Worked> {
  return exactly<Worked>()(
    z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("counted"), count: wholeNumber(1), act, within: CounterScopeSchema }),
      z.strictObject({ kind: z.literal("since"), act, until: z.exactOptional(act) }),
      z.strictObject({ kind: z.literal("done"), evidence, per: z.exactOptional(PeriodSchema) }),
      z.strictObject({ kind: z.literal("missed"), duty: names.duty }),
      z.strictObject({ kind: z.literal("performed"), duty: names.duty }),
      z.strictObject({
        kind: z.literal("measured"),
        measure: measures.measure,
        per: PeriodSchema,
        is: measures.comparison,
        level: measures.level,
      }),
      z.strictObject({ kind: z.literal("rising"), indicator: IdSchema, per: PeriodSchema, times: wholeNumber(1) }),
    ]),
  );
}

type Combined = states.MembersState | states.AlwaysState | states.AllOf | states.AnyOf | states.NotState;

function combined({ state }: StateParts): z.ZodType<Combined> {
  return exactly<Combined>()(
    z.discriminatedUnion("kind", [
      z.strictObject({
        kind: z.enum(["every", "some"]),
        members: SubjectKindSchema,
        where: z.exactOptional(state),
        of: state,
      }),
      z.strictObject({ kind: z.literal("always") }),
      z.strictObject({ kind: z.literal("and"), of: someOf(state) }),
      z.strictObject({ kind: z.literal("or"), of: someOf(state) }),
      z.strictObject({ kind: z.literal("not"), of: state }),
    ]),
  );
}
