import { type DutySheet, dutySheet, sentence } from "baoxue";
import { city2016 } from "baoxue/policies";
import { showCase } from "./show-case.js";
import { showSheet } from "./show-sheet.js";
import type { Shown } from "./shown.js";

/** The day at a glance, one child in full, or everything as JSON. */
export function show(shown: Shown): string {
  const { assessment, options } = shown;
  if (options.json) return asJson(shown);
  if (options.explain !== undefined) return showCase(shown, options.explain);
  return showSheet(shown, dutySheet(city2016, assessment));
}

function asJson({ assessment, world, options, leftOut }: Shown): string {
  const sheet: DutySheet = dutySheet(city2016, assessment);
  const findings = assessment.findings
    .filter((finding) => options.explain === undefined || finding.subject.id === options.explain)
    .map((finding) => ({
      ...(JSON.parse(JSON.stringify(finding)) as Readonly<Record<string, unknown>>),
      sentence: { zh: sentence(city2016, finding, "zh"), en: sentence(city2016, finding, "en") },
    }));
  const sheetIds = {
    offices: sheet.offices.map(({ role, at, items }) => ({
      role,
      at,
      items: items.map(({ list, finding }) => ({ list, finding: finding.id })),
    })),
    gaps: sheet.gaps.map(({ id }) => id),
    withdrawn: sheet.withdrawn.map(({ id }) => id),
  };
  return JSON.stringify(
    {
      policy: assessment.policy,
      asOf: assessment.asOf,
      knownOn: assessment.knownOn,
      leftOut,
      problems: world.problems,
      sheet: sheetIds,
      alerts: assessment.alerts,
      findings,
    },
    undefined,
    2,
  );
}
