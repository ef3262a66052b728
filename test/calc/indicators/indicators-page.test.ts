import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../../../scripts/lib/entries.mjs";
import { indicatorCounters, indicators } from "../../../src/calc/indicators/catalogue.js";
import { indicatorsPage } from "../../../src/calc/indicators/indicators-page.js";

describe.each(["zh", "en"] as const)("the page of indicators in %s", (language) => {
  const page = indicatorsPage(indicators, indicatorCounters, language);

  it("is what the definitions say; npm run pages writes it again", () => {
    expect(readFileSync(join(root, `docs/indicators.${language}.md`), "utf8")).toBe(page);
  });

  it("has every definition with its formula, and its sums in words", () => {
    for (const { id, variant, version, formula } of indicators) {
      expect(page).toContain(`\`${id}/${variant}@${version}\``);
      expect(page).toContain(formula[language]);
    }
  });
});

it("says a sum as one would read it", () => {
  const page = indicatorsPage(indicators, indicatorCounters, "en");
  expect(page).toContain(
    "(confirmed dropouts not back) ÷ (roll at the opening + entries after the opening − acknowledged transfers out − deaths − left and came back − moves within the school)",
  );
});
