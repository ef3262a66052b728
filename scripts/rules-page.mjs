// Writes the pages of rules, their comparison, the catalogues of indicators and of reports, which stand in docs/, from the built library: npm run pages.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  comparisonPage,
  documentForms,
  indicatorCounters,
  indicators,
  indicatorsPage,
  reportCatalogue,
  reportsPage,
  rulesPage,
} from "../dist/index.js";
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

for (const language of ["zh", "en"]) {
  const file = `reports.${language}.md`;
  writeFileSync(join(docs, file), reportsPage(reportCatalogue, documentForms, language));
  console.log(`docs/${file}`);
}
