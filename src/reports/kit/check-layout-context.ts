import { anyFunction, givenIssues } from "../../calc/given.js";
import { BaoxueError } from "../../model/errors.js";
import { bilingual, role, text } from "../../model/field-checks.js";
import { type Check, fields, listOf, oneOf, optional, someText, that } from "../../model/shape-check.js";
import { fieldClassLabels } from "../privacy/field-class.js";
import { purposeLabels, relationLabels } from "../privacy/viewer.js";

/**
 * Refuses a layout for nobody: without a reader, a viewer or a policy, or with an office, a purpose or a class of fields that there is none of. What such a
 * reader may see nobody has laid down, and a policy that names none that exists would fall silent where it should forbid.
 *
 * @throws {BaoxueError} `invalid-input` then, naming each such field.
 */
export function checkLayoutContext(context: unknown): void {
  const issues = givenIssues(context, "context", contextShape());
  if (issues.length > 0) throw new BaoxueError("invalid-input", issues);
}

/** Made when first asked for: most programs lay out no report. */
function contextShape(): Check {
  const purpose = oneOf(...Object.keys(purposeLabels));
  const viewer = fields({
    role,
    purpose,
    at: optional(text),
    sits: optional(oneOf("class", "grade", "school", "village", "township", "authority", "elsewhere")),
    person: optional(text),
  });
  const rule = fields({
    id: someText,
    classes: listOf(oneOf(...Object.keys(fieldClassLabels))),
    relations: optional(listOf(oneOf(...Object.keys(relationLabels)))),
    purposes: optional(listOf(purpose)),
    roles: optional(listOf(role)),
    how: oneOf("show", "mask", "omit", "aggregate"),
    because: bilingual,
  });
  return fields({
    reader: fields({ viewer, policy: listOf(rule) }),
    minimumCell: optional(that((value) => Number.isSafeInteger(value) && Number(value) >= 1, "a whole number from 1")),
    source: optional(fields({ body: anyFunction, officer: anyFunction })),
  });
}
