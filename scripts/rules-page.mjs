// Writes the pages of rules, their comparison and the catalogue of indicators, which stand in docs/, from the built library: npm run pages.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { comparisonPage, indicatorCounters, indicators, indicatorsPage, rulesPage } from "../dist/index.js";
import { comparedTopics, policies } from "../dist/policies.js";

const docs = join(import.meta.dirname, "../docs");

for (const policy of policies) {
  for (const language of ["zh", "en"]) {
    const file = `${policy.id}.${language}.md`;
    writeFileSync(join(docs, file), rulesPage(policy, language));
    console.log(`docs/${file}`);
  }
}

for (const language of ["zh", "en"]) {
  const file = `comparison.${language}.md`;
  writeFileSync(join(docs, file), comparisonPage(policies, comparedTopics, language));
  console.log(`docs/${file}`);
}

for (const language of ["zh", "en"]) {
  const file = `indicators.${language}.md`;
  writeFileSync(join(docs, file), indicatorsPage(indicators, indicatorCounters, language));
  console.log(`docs/${file}`);
}
