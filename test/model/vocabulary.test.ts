import { describe, expect, it } from "vitest";
import { BaoxueError } from "../../src/model/errors.js";
import { coreVocabulary, type Extension, extendVocabulary } from "../../src/model/vocabulary.js";

const label = { zh: "略", en: "left out" };
const entry = { about: "pupil", label, deed: label, happened: label } as const;
const fact = { label };

/** Where an extension is refused, as a host without types may write it. */
function refused(extension: object, base = coreVocabulary): readonly string[] {
  try {
    extendVocabulary(base, extension as Extension);
  } catch (error) {
    if (error instanceof BaoxueError && error.code === "invalid-input") return error.issues.map(({ path }) => path);
    throw error;
  }
  return [];
}

describe("a host's words", () => {
  it("are added to those of the library, which stay as they are", () => {
    const ours = extendVocabulary(coreVocabulary, { facts: { "ours:boarder": fact } });
    expect(Object.keys(ours.facts)).toEqual([...Object.keys(coreVocabulary.facts), "ours:boarder"]);
    expect(ours.acts).toEqual(coreVocabulary.acts);
  });

  it("carry a prefix: so they can never take the place of a word of the library", () => {
    const role = { label, sits: "school", countsAs: [] };
    expect(refused({ acts: { phoneCall: { ...entry, fields: {} } } })).toEqual(["acts.phoneCall"]);
    expect(refused({ roles: { school: role, warden: role }, facts: { "": fact, ":x": fact, "ours:": fact } })).toEqual([
      "roles.school",
      "roles.warden",
      "facts.",
      "facts.:x",
      "facts.ours:",
    ]);
  });

  it("are said once", () => {
    const ours = extendVocabulary(coreVocabulary, { facts: { "ours:boarder": fact } });
    expect(refused({ facts: { "ours:boarder": fact } }, ours)).toEqual(["facts.ours:boarder"]);
  });

  it.each(["constructor", "toString", "__proto__", "prototype", "hasOwnProperty"])(
    "have no field called %s",
    (name) => {
      const fields = Object.fromEntries([[name, { type: "text", label }]]);
      expect(refused({ acts: { "ours:check": { ...entry, fields } } })).toEqual([`acts.ours:check.fields.${name}`]);
    },
  );
});
