import { type AgendaItem, agenda, type Change, type DutySheet, dutySheet, sentence } from "baoxue";
import { given } from "./read/given.js";
import { showCase } from "./show-case.js";
import { changesOf, showChanges } from "./show-changes.js";
import { ratesOf, showRates } from "./show-rates.js";
import { showOffice, showSheet } from "./show-sheet.js";
import type { Shown } from "./shown.js";

/** The day at a glance, one office, one child in full, what has changed, the rates, or everything as JSON. */
export function show(shown: Shown): string {
  const { policy, assessment, options } = shown;
  if (options.json) return asJson(shown);
  if (options.explain !== undefined) return showCase(shown, options.explain);
  if (options.changes !== undefined) return showChanges(shown);
  if (options.rates) return showRates(shown);
  if (options.role !== undefined) return showOffice(shown, agendaOf(shown));
  return showSheet(shown, dutySheet(policy, assessment));
}

function agendaOf({ assessment, options, world }: Shown): readonly AgendaItem[] {
  return agenda(assessment, { world, ...given({ role: options.role, at: options.at }) });
}

const idsOf = (items: readonly AgendaItem[]) => items.map(({ list, finding }) => ({ list, finding: finding.id }));

/** What was asked for beside the sheet. */
function askedFor(shown: Shown): Readonly<Record<string, unknown>> {
  const { role, changes: since, rates } = shown.options;
  return {
    ...(role === undefined ? {} : { agenda: idsOf(agendaOf(shown)) }),
    ...(since === undefined ? {} : { since, changes: changesOf(shown).map(changeIds) }),
    ...(rates ? { rates: ratesOf(shown) } : {}),
  };
}

function changeIds({ id, what, notify, before, after }: Change) {
  return { id, what, notify, finding: (after ?? before)?.id };
}

function asJson(shown: Shown): string {
  const { policy, assessment, world, options, leftOut } = shown;
  const sheet: DutySheet = dutySheet(policy, assessment);
  const findings = assessment.findings
    .filter((finding) => options.explain === undefined || finding.subject.id === options.explain)
    .map((finding) => ({
      ...(JSON.parse(JSON.stringify(finding)) as Readonly<Record<string, unknown>>),
      sentence: { zh: sentence(policy, finding, "zh"), en: sentence(policy, finding, "en") },
    }));
  const sheetIds = {
    offices: sheet.offices.map(({ role, at, items }) => ({
      role,
      at,
      items: idsOf(items),
    })),
    unassigned: idsOf(sheet.unassigned),
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
      ...askedFor(shown),
      alerts: assessment.alerts,
      findings,
    },
    undefined,
    2,
  );
}
