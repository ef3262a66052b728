import { describe, expect, it } from "vitest";
import type { Cases } from "./cases.js";

/** Asks every question of every page of a document. */
export function askAll({ policy, pages, enginesOf, answerOf }: Cases): void {
  const engines = enginesOf(policy);
  for (const page of pages) {
    describe(page.title, () => {
      for (const scenario of page.scenarios) {
        describe(`${scenario.title}（${scenario.clauses.join("、")}）`, () => {
          for (const question of scenario.questions) {
            const name = `问 ${question.asOf}${question.knownOn === undefined ? "" : `，知 ${question.knownOn}`}`;
            if (question.doubt === undefined) {
              it(name, () => expect(answerOf(scenario, question, engines)).toEqual([]));
            } else {
              // What the document asks and is not found yet. Once it is, the line 存疑 must go.
              it(`${name}（存疑）`, () => expect(answerOf(scenario, question, engines)).not.toEqual([]));
            }
          }
        });
      }
    });
  }
}
