/**
 * The city document, clause by clause, in cases that its readers know: what happened, as of when it is asked, and what is found.
 * The cases stand in `city-2016/*.md`; how they are written says `README.md`.
 */
import { describe, expect, it } from "vitest";
import { city2016 } from "../../src/policies/city-2016/policy.js";
import { answerOf, enginesOf, pages } from "./runner/city.js";

const engines = enginesOf(city2016);

for (const page of pages) {
  describe(page.title, () => {
    for (const scenario of page.scenarios) {
      describe(`${scenario.title}（${scenario.clauses.join("、")}）`, () => {
        for (const question of scenario.questions) {
          const name = `问 ${question.asOf}${question.knownOn === undefined ? "" : `，知 ${question.knownOn}`}`;
          const answers = (): void => expect(answerOf(scenario, question, engines)).toEqual([]);
          if (question.doubt === undefined) it(name, answers);
          // What the document asks and is not found yet: once it is, the line must go.
          else it.fails(`${name}（存疑：${question.doubt}）`, answers);
        }
      });
    }
  });
}
