// Writes the pages of rules that stand in docs/ from the built library: node scripts/rules-page.mjs, after npm run build.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { rulesPage } from "../dist/index.js";
import { policies } from "../dist/policies.js";

const docs = join(import.meta.dirname, "../docs");

for (const policy of policies) {
  for (const language of ["zh", "en"]) {
    const file = `${policy.id}.${language}.md`;
    writeFileSync(join(docs, file), rulesPage(policy, language));
    console.log(`docs/${file}`);
  }
}
