import { describe, expect, it } from "vitest";
import { coreActs } from "../../src/model/core-acts.js";

const entries = Object.entries(coreActs);
const templates = entries.flatMap(([kind, { deed, happened }]) =>
  (["zh", "en"] as const).flatMap((language) => [
    [`${kind} deed ${language}`, kind, deed[language]] as const,
    [`${kind} happened ${language}`, kind, happened[language]] as const,
  ]),
);

function fieldsOf(template: string): readonly string[] {
  return [...template.matchAll(/\{(\w+)\}/g)].map(([, field = ""]) => field);
}

describe("how the acts are said", () => {
  it.each(templates)(
    "%s: every placeholder is a field of the act, and stands in brackets that fall away",
    (_, kind, template) => {
      const fields = Object.keys(coreActs[kind as keyof typeof coreActs].fields);
      expect(fields).toEqual(expect.arrayContaining([...fieldsOf(template)]));
      expect(template.replaceAll(/\[[^[\]]*\]/g, "")).not.toMatch(/[[\]{}]/);
      for (const [, part = ""] of template.matchAll(/\[([^[\]]*)\]/g)) expect(fieldsOf(part)).not.toEqual([]);
    },
  );

  it.each(entries)(
    "%s: both languages say the same fields; a deed says all but who acts",
    (_, { deed, happened, fields }) => {
      const said = (template: string): readonly string[] => [...new Set(fieldsOf(template))].sort();
      expect(said(deed.en)).toEqual(said(deed.zh));
      expect(said(happened.en)).toEqual(said(happened.zh));
      expect(said(deed.en)).toEqual(
        Object.keys(fields)
          .filter((field) => field !== "by")
          .sort(),
      );
      expect(said(happened.en)).toEqual(Object.keys(fields).sort());
    },
  );

  it.each(templates)("%s: reads well with nothing asked for, and with everything", (name, _, template) => {
    const bare = template.replaceAll(/\[[^[\]]*\]/g, "");
    const full = template.replaceAll(/[[\]]/g, "").replaceAll(/\{\w+\}/g, "x");
    for (const text of [bare, full]) {
      expect(text).not.toMatch(/ {2}|^ | $|^[,，]|[,，]$/);
      expect(text.length).toBeGreaterThan(1);
      expect(/\p{Script=Han}/u.test(text)).toBe(name.endsWith("zh"));
    }
  });

  it("every name is there in both languages, and differs from the others beside it", () => {
    const labels = entries.map(([, { label }]) => label);
    expect(new Set(labels.map(({ zh }) => zh)).size).toBe(entries.length);
    expect(new Set(labels.map(({ en }) => en)).size).toBe(entries.length);
    for (const [, { fields }] of entries)
      for (const spec of Object.values(fields)) {
        const values = "values" in spec ? Object.values(spec.values) : [spec.label];
        expect(new Set(values.map(({ zh }) => zh)).size).toBe(values.length);
        expect(new Set(values.map(({ en }) => en)).size).toBe(values.length);
        for (const { zh, en } of [spec.label, ...values])
          expect([/\p{Script=Han}/u.test(zh), en === ""]).toEqual([true, false]);
      }
  });
});
