import type { Requirement, Rule } from "../../../rules/rule.js";
import { always } from "../../../rules/words.js";
import { centre } from "../dialect.js";

/** Each school has laid down how three help one. */
export const helperSystem: Requirement = centre.requirement("helper-system", {
  title: { zh: "“三帮一”劝返复学机制", en: "a system of three helpers for one" },
  cites: ["2.5a"],
  readings: ["exists-when-a-document-says-so", "which-schools"],
  subject: "school",
  bearer: "school",
  given: always,
  must: centre.done(centre.did("documentAdopted", { by: "school", document: "helperSystem" })),
});

/** Each dropout has three helpers, three different persons. */
export const threeHelpers: Requirement = centre.requirement("three-helpers", {
  title: { zh: "“三帮一”责任人", en: "three helpers for one" },
  cites: ["2.5a", "3.1c", "3.2c"],
  readings: ["three-different-persons", "helpers-from-the-confirmation", "suspected-and-confirmed"],
  bearer: "school",
  given: centre.caseIs("confirmed"),
  must: centre.assigned("helper", { atLeast: 3 }),
});

/** The rules of section 二, 5, on helpers. */
export const helpers: readonly Rule[] = [helperSystem, threeHelpers];
