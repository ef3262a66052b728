import * as z from "zod";
import { exactly } from "../../model/schemas/exactly.js";
import { faultIn } from "../../model/schemas/issues.js";
import { SubjectKindSchema } from "../../model/schemas/subject.js";
import { IdSchema } from "../../model/schemas/texts.js";
import type { FieldSpec } from "../../model/vocabulary-entries.js";
import type { EventPattern } from "../pattern.js";
import type { Evidence } from "../state.js";
import { someOf, wholeNumber } from "./counts.js";
import { fieldOfAct } from "./patterns.js";
import type { StateParts } from "./states.js";

/** The schema of every kind of evidence. Evidence that asks for nothing is refused: it would read as done. */
export function evidenceSchema({ names, act, state, evidence }: StateParts): z.ZodType<Evidence> {
  const field = { field: IdSchema, act };
  const fieldThat =
    (suits: (spec: FieldSpec) => boolean) =>
    (given: { readonly field: string; readonly act: EventPattern }): boolean => {
      const spec = fieldOfAct(names.vocabulary, given.act, given.field);
      return spec !== undefined && suits(spec);
    };
  return exactly<Evidence>()(
    z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("did"), act }),
      z.strictObject({ kind: z.literal("anyOf"), of: someOf(evidence) }),
      z.strictObject({ kind: z.literal("allOf"), of: someOf(evidence) }),
      z.strictObject({
        kind: z.literal("times"),
        count: wholeNumber(1),
        atMost: z.exactOptional(wholeNumber(1)),
        act,
      }),
      z.strictObject({ kind: z.literal("distinct"), count: wholeNumber(1), ...field }).refine(
        fieldThat(() => true),
        faultIn(["field"], "a field of this act"),
      ),
      z.strictObject({ kind: z.literal("sum"), atLeast: z.number().gt(0, "a number over 0"), ...field }).refine(
        fieldThat(({ type }) => type === "number"),
        faultIn(["field"], "a field of this act that holds a number"),
      ),
      z.strictObject({ kind: z.literal("jointly"), parties: someOf(names.role) }),
      z.strictObject({
        kind: z.literal("forEach"),
        members: SubjectKindSchema,
        where: z.exactOptional(state),
        of: evidence,
      }),
    ]),
  );
}
