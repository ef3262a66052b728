import { describe, expect, it } from "vitest";
import type { CivilDate } from "../../../src/model/civil-date.js";
import type { Role } from "../../../src/model/role.js";
import { policies } from "../../../src/policies/all.js";
import type { ReportDefinition } from "../../../src/reports/kit/report-definition.js";
import type { ReportHead } from "../../../src/reports/kit/report-head.js";
import type { ReportSource } from "../../../src/reports/source/report-source.js";
import { labelsOf, textOf } from "./documents.js";
import { namedForms } from "./named-forms.js";
import { reader, stranger } from "./paper-world.js";

/** A report as these tests draw it up: with a source, its scope, and what a stranger must not read. */
export interface Drawn<R extends ReportHead = ReportHead, S = unknown> {
  readonly definition: ReportDefinition<R, S>;
  readonly scope: S;
  /** The source with all that the report tells of. */
  readonly source: (options?: { readonly knownOn?: CivilDate }) => ReportSource;
  readonly secrets: readonly string[];
  /** A day on which less was known of it: the third of September, unless given. */
  readonly knownOn?: CivilDate;
}

/** One drawn report of any kind. */
export function drawn<R extends ReportHead, S>(one: Drawn<R, S>): Drawn {
  return one as unknown as Drawn;
}

/** What holds of every report, whatever it tells of. */
export function holdTheLaws(all: readonly Drawn[]): void {
  describe.each(all.map((one) => [one.definition.id, one] as const))(
    "%s",
    (id, { definition, scope, source, secrets, knownOn: early = "2025-09-03" }) => {
      const draw = (options?: { readonly knownOn?: CivilDate }): ReportHead => definition.build(source(options), scope);

      it("names its report, its clauses and its paper as the documents do", () => {
        expect(draw().report).toBe(id);
        for (const answer of definition.answers) {
          const [document = "", clause = ""] = answer.split("/", 2);
          const policy = policies.find((one) => one.id === document);
          expect(Object.keys(policy?.clauses ?? {}), answer).toContain(clause);
        }
        for (const { document, title } of definition.forms) expect(namedForms[document], title).toContain(title);
      });

      it("is the same twice", () => {
        expect(JSON.stringify(draw())).toBe(JSON.stringify(draw()));
      });

      it("tells as known then", () => {
        const { knownOn: _full, ...now } = draw();
        const { knownOn, ...then } = draw({ knownOn: early });
        expect(knownOn).toBe(early);
        expect(JSON.stringify(then)).not.toBe(JSON.stringify(now));
      });

      it("can be had blank, with every label in both languages and no entry", () => {
        const blank = definition.blank();
        for (const { zh, en } of labelsOf(blank)) expect([zh.trim(), en.trim()]).not.toContain("");
        for (const { value } of blank.meta) if (value.zh !== "") expect(value.zh).toMatch(/\d/);
        for (const secret of secrets) expect(textOf(blank)).not.toContain(secret);
      });

      it("has every label in both languages when it is filled in", () => {
        const document = definition.layout(draw(), { reader: reader(), source: source() });
        for (const { zh, en } of labelsOf(document)) expect([zh.trim(), en.trim()]).not.toContain("");
      });

      it("shows a stranger nothing of who a child is, where it lives, or what was written of it", () => {
        const document = definition.layout(draw(), { reader: stranger, source: source() });
        for (const secret of secrets) expect(textOf(document)).not.toContain(secret);
      });
    },
  );
}

/** Which offices owe what a report lacks, by what it is. */
export function owed({ missing }: ReportHead): Readonly<Record<string, Role | undefined>> {
  return Object.fromEntries(missing.map(({ what, owedBy }) => [what.zh, owedBy]));
}
