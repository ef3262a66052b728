import { agendaListLabel } from "../calc/agenda-lists.js";
import type { Ladder } from "../calc/ladders.js";
import type { Text } from "../model/text.js";
import { becauseOf } from "../rules/explained.js";
import { alertKindLabels, type Finding, type LeftOut } from "../rules/finding.js";
import type { Policy } from "../rules/policy.js";
import { reason, standing } from "../rules/sentence.js";
import { subjectText } from "../rules/subject-phrases.js";
import { joined, linked, listed, text } from "../rules/texts.js";
import type { DutySheet } from "./duty-sheet.js";
import { sessionText, sheetWords as words } from "./duty-sheet-words.js";
import type { ReportCell, ReportColumn, ReportSection } from "./report-document.js";

/** What a duty sheet tells beside the duties of the offices; a part with nothing in it falls away. */
export function annexes(policy: Policy, sheet: DutySheet): readonly ReportSection[] {
  const parts = [
    gaps(sheet),
    withdrawn(policy, sheet),
    cases(policy, sheet),
    expired(sheet),
    registers(sheet),
    leftOut(policy, sheet),
  ];
  return parts
    .filter((part) => part !== undefined)
    .map((part, i) => (i === 0 && sheet.offices.length > 0 ? { ...part, ownPage: true } : part));
}

function table(
  heading: Text,
  columns: readonly ReportColumn[],
  rows: readonly (readonly ReportCell[])[],
): ReportSection | undefined {
  if (rows.length === 0) return undefined;
  return { heading, blocks: [{ kind: "table", columns, groups: [{ rows: rows.map((cells) => ({ cells })) }] }] };
}

function gaps(sheet: DutySheet): ReportSection | undefined {
  const columns = [
    { label: words.subject, share: 20 },
    { label: words.why, share: 60 },
    { label: words.outcome, share: 20 },
  ];
  return table(
    words.gaps,
    columns,
    sheet.gaps.map((gap) => [{ text: subjectText(gap.subject) }, { text: reason(gap) }, { text: text(() => "") }]),
  );
}

function withdrawn(policy: Policy, sheet: DutySheet): ReportSection | undefined {
  const columns = [
    { label: words.subject, share: 20 },
    { label: words.what, share: 35 },
    { label: words.why, share: 45 },
  ];
  return table(
    words.withdrawn,
    columns,
    sheet.withdrawn.map((finding) => [
      { text: subjectText(finding.subject) },
      { text: titleOf(policy, finding), note: text(() => finding.cites.join(", ")) },
      { text: reason(finding), ...(finding.basisWithdrawn ? { note: words.retract } : {}) },
    ]),
  );
}

function cases(policy: Policy, sheet: DutySheet): ReportSection | undefined {
  const columns = [
    { label: words.subject, share: 15 },
    { label: words.since, share: 17 },
    { label: words.steps, share: 68 },
  ];
  const shown = table(
    words.openCases,
    columns,
    sheet.openCases.map((ladder) => [
      { text: text(() => ladder.pupil) },
      { text: text(() => ladder.runFrom ?? "") },
      { text: stepsText(policy, ladder) },
    ]),
  );
  const settled = sheet.settledCases.length;
  const note = { zh: `${words.settled.zh}：${settled}`, en: `${words.settled.en}: ${settled}` };
  return shown && { ...shown, blocks: [...shown.blocks, { kind: "note", text: note }] };
}

function stepsText(policy: Policy, { rungs }: Ladder): Text {
  const steps = rungs.map((rung) =>
    rung.kind === "gap"
      ? agendaListLabel(rung.kind)
      : linked([titleOf(policy, rung), standing(rung)], { zh: "：", en: ": " }),
  );
  return linked(steps, { zh: "；", en: "; " });
}

function expired(sheet: DutySheet): ReportSection | undefined {
  const columns = [
    { label: words.subject, share: 20 },
    { label: words.what, share: 80 },
  ];
  return table(
    words.expired,
    columns,
    sheet.alerts.flatMap((alert) =>
      alert.kind === "expiredWithoutReturn" ? [[{ text: text(() => alert.pupil) }, { text: alert.says }]] : [],
    ),
  );
}

function registers(sheet: DutySheet): ReportSection | undefined {
  const columns = [
    { label: words.what, share: 30 },
    { label: words.session, share: 25 },
    { label: words.classes, share: 45 },
  ];
  return table(
    words.alerts,
    columns,
    sheet.alerts.flatMap((alert) =>
      alert.kind === "expiredWithoutReturn"
        ? []
        : [
            [
              { text: alertKindLabels[alert.kind] },
              { text: sessionText(alert) },
              { text: text((language) => joined(alert.classes, language)) },
            ],
          ],
    ),
  );
}

function leftOut(policy: Policy, sheet: DutySheet): ReportSection | undefined {
  if (sheet.leftOut.length === 0) return undefined;
  const names = listed(sheet.leftOut.map((one) => leftOutText(policy, one)));
  return { heading: words.leftOut, blocks: [{ kind: "note", text: names }] };
}

/** A rule that was left out, and with which others where the host did not name it. */
function leftOutText(policy: Policy, { rule, waitsOn = [] }: LeftOut): Text {
  const title = ruleTitle(policy, rule);
  if (waitsOn.length === 0) return title;
  const others = listed(waitsOn.map((id) => ruleTitle(policy, id)));
  return { zh: `${title.zh}（须待${others.zh}）`, en: `${title.en} (waits for ${others.en})` };
}

function titleOf(policy: Policy, finding: Finding): Text {
  return finding.kind === "gap" ? becauseOf(finding).trigger.what : ruleTitle(policy, finding.rule);
}

function ruleTitle(policy: Policy, id: string): Text {
  return policy.rules.find((rule) => rule.id === id)?.title ?? text(() => id);
}
