import { describe, expect, it } from "vitest";
import * as baoxue from "../../src/index.js";
import { policies } from "../../src/policies/all.js";
import { documentForms } from "../../src/reports/catalogue/document-forms-data.js";
import { reportCatalogue } from "../../src/reports/catalogue/report-catalogue-data.js";
import { reportsOfForm } from "../../src/reports/catalogue/reports-page.js";

const clauses = new Set(policies.flatMap((policy) => Object.keys(policy.clauses).map((id) => `${policy.id}/${id}`)));

describe("the catalogue of reports", () => {
  it("lists every report that is exported, once, under its own name", () => {
    const ids = reportCatalogue.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const exported = Object.entries(baoxue).flatMap(([name, value]) =>
      typeof value === "object" && value !== null && "blank" in value && "build" in value ? [[name, value.id]] : [],
    );
    expect(new Set(exported.map(([name]) => name))).toEqual(new Set(ids));
    for (const [name, id] of exported) expect(id).toBe(name);
  });

  it.each(reportCatalogue)("$id names clauses that its documents have, and titles in both languages", (report) => {
    for (const clause of report.answers) expect(clauses).toContain(clause);
    expect(report.title.zh).not.toBe("");
    expect(report.title.en).not.toBe("");
    expect(report.about.length).toBeGreaterThan(0);
    expect(report.fieldsFrom === "expectation" || report.answers.length > 0).toBe(true);
  });

  it("has no two reports of one title", () => {
    const titles = reportCatalogue.map(({ title }) => title.zh);
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
  });

  it("makes a report of each of the 63 papers that the documents name, or says why it makes none", () => {
    expect(documentForms).toHaveLength(63);
    for (const form of documentForms) {
      const reports = reportsOfForm(form, reportCatalogue);
      expect([form.title, reports.length > 0 || form.noReport !== undefined]).toEqual([form.title, true]);
      expect([form.title, reports.length > 0 && form.noReport !== undefined]).toEqual([form.title, false]);
      for (const clause of form.clauses) expect(clauses).toContain(`${form.document}/${clause}`);
    }
  });

  it("claims no paper that no document names", () => {
    const named = new Set(documentForms.map(({ document, title }) => `${document} ${title}`));
    for (const { forms } of reportCatalogue)
      for (const { document, title } of forms) expect(named).toContain(`${document} ${title}`);
  });
});
