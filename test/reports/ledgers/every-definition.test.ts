import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allRoles } from "../../../src/model/role.js";
import type { Text } from "../../../src/model/text.js";
import { policies } from "../../../src/policies/all.js";
import { documentForms } from "../../../src/reports/catalogue/document-forms-data.js";
import { standardVisibility } from "../../../src/reports/privacy/standard-visibility-data.js";
import { type Purpose, purposeLabels } from "../../../src/reports/privacy/viewer.js";
import type { ReportDocument } from "../../../src/reports/report-document.js";
import { definitions, scopeOf } from "../support/definitions.js";
import { ledgerSource, secrets } from "../support/ledger-world.js";

const source = ledgerSource();
const purposes = Object.keys(purposeLabels) as readonly Purpose[];
const named = definitions.map((one) => [one.id, one] as const);

/** Every text of a document, wherever it stands. */
function textsOf(value: unknown): readonly Text[] {
  if (typeof value !== "object" || value === null) return [];
  if ("zh" in value && "en" in value) return [value as Text];
  return Object.values(value).flatMap(textsOf);
}

/** The headings, labels and columns of a document: what stands there whoever fills it in. */
function labelsOf({ title, meta, sections }: ReportDocument): readonly Text[] {
  const own = (value: object): readonly Text[] =>
    Object.entries(value).flatMap(([key, held]) => {
      if (["label", "heading", "title", "lines"].includes(key)) return textsOf(held);
      return typeof held === "object" && held !== null && key !== "rows" ? own(held) : [];
    });
  return [title, ...own(meta), ...sections.flatMap(own)];
}

function secretsIn(document: ReportDocument): readonly string[] {
  const whole = JSON.stringify(document);
  return secrets.filter((one) => whole.includes(one));
}

describe("every ledger and every paper about a body", () => {
  it("has an id and a title of its own", () => {
    expect(definitions.length).toBe(38);
    expect(new Set(definitions.map(({ id }) => id)).size).toBe(38);
    expect(new Set(definitions.map(({ title }) => title.zh)).size).toBe(38);
    expect(new Set(definitions.map(({ title }) => title.en)).size).toBe(38);
  });

  it.each(named)("%s has words in both languages for all that it asks", (_, definition) => {
    const reader = {
      viewer: { role: "educationAuthority", at: "A1", purpose: "persuasion" },
      policy: standardVisibility,
    } as const;
    const filled = definition.layout(definition.build(source, scopeOf(definition)), { reader, source });
    for (const { zh, en } of [...labelsOf(filled), ...labelsOf(definition.blank())]) {
      expect(zh).not.toBe("");
      expect(en).not.toBe("");
      if (en !== zh) expect(en).not.toMatch(/\p{Script=Han}/u); // a name is the same in both
    }
  });

  it.each(named)("%s rests on clauses of the documents", (_, { answers, fieldsFrom }) => {
    for (const answer of answers) {
      const cut = answer.indexOf("/");
      const policy = policies.find(({ id }) => id === answer.slice(0, cut));
      expect(Object.keys(policy?.clauses ?? {}), answer).toContain(answer.slice(cut + 1));
    }
    if (fieldsFrom !== "expectation") expect(answers.length).toBeGreaterThan(0);
  });

  it.each(named)("%s is a paper that its document names, or names none", (_, { forms, fieldsFrom }) => {
    for (const { document, title } of forms)
      expect(documentForms).toContainEqual(expect.objectContaining({ document, title }));
    if (fieldsFrom === "inventory") expect(forms.length).toBeGreaterThan(0);
  });

  it.each(named)("%s is blank without a child on it, and asks the same", (_, definition) => {
    const blank = definition.blank();
    expect(secretsIn(blank)).toEqual([]);
    expect(JSON.stringify(blank)).not.toMatch(/P\d\d|S1|某镇/);
    expect(blank.title).toEqual(definition.title);
  });

  it.each(named)("%s tells a stranger no name, number or address, whatever the office and purpose", (_, definition) => {
    const report = definition.build(source, scopeOf(definition));
    fc.assert(
      fc.property(fc.constantFrom(...allRoles), fc.constantFrom(...purposes), (role, purpose) => {
        const reader = { viewer: { role, at: "elsewhere", purpose }, policy: standardVisibility };
        expect(secretsIn(definition.layout(report, { reader, source }))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it.each(named)("%s is the same when it is drawn up again", (_, definition) => {
    const scope = scopeOf(definition);
    expect(JSON.stringify(definition.build(ledgerSource(), scope))).toBe(
      JSON.stringify(definition.build(ledgerSource(), scope)),
    );
  });

  it.each(named)(
    "%s refuses a body that there is not, a child, and a period that ends before it begins",
    (_, definition) => {
      const { of } = scopeOf(definition);
      expect(() => definition.build(source, scopeOf(definition, { of: { ...of, id: "nowhere" } }))).toThrow(/of\.id/);
      expect(() => definition.build(source, scopeOf(definition, { of: { kind: "pupil", id: "P01" } }))).toThrow(
        /of\.kind/,
      );
      const period = { from: "2025-10-01", to: "2025-09-01" };
      expect(() => definition.build(source, scopeOf(definition, { period }))).toThrow(/period/);
    },
  );
});
