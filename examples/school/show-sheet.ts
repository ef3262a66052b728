import {
  type AgendaItem,
  type AgendaList,
  type Alert,
  agendaLine,
  agendaLists,
  bearersText,
  type DutySheet,
  dayOf,
  deed,
  type Finding,
  type Ladder,
  type Language,
  type Policy,
  type RegisterAlert,
  reason,
  sessionLabels,
  standing,
  standingOf,
  weekdayOf,
  wordsOf,
} from "baoxue";
import { defaultPolicy } from "./arguments.js";
import { listName, ruleTitle, signs, weekdayName, words } from "./show-words.js";
import type { Shown } from "./shown.js";

/** The day at a glance. */
export function showSheet(shown: Shown, sheet: DutySheet): string {
  const { policy } = shown;
  const { lang } = shown.options;
  return [
    ...head(shown, sheet),
    ...sheet.offices.flatMap(({ role, at, items }) => [
      "",
      bearersText(
        [{ role, force: "binding", ...(at === undefined ? {} : { at }) }],
        lang,
        wordsOf(policy),
      ).toUpperCase(),
      ...entries(items, policy, lang),
    ]),
    ...section(words.unassigned[lang], entries(sheet.unassigned, policy, lang)),
    ...(sheet.offices.length === 0
      ? ["", words[shown.options.date < shown.world.data.recordsFrom ? "before" : "nothing"][lang]]
      : []),
    ...section(
      words.gaps[lang],
      sheet.gaps.map((gap) => `  ! ${gap.subject.id}  ${reason(gap)[lang]}`),
    ),
    ...section(
      words.withdrawn[lang],
      sheet.withdrawn.map((finding) => withdrawn(finding, policy, lang)),
    ),
    ...section(
      words.expired[lang],
      sheet.alerts.flatMap((alert) => (alert.kind === "expiredWithoutReturn" ? [`  ! ${alert.says[lang]}`] : [])),
    ),
    ...section(words.registers[lang], alertLines(sheet.alerts, "registersMissing", lang)),
    ...section(words.restDay[lang], alertLines(sheet.alerts, "registerOnRestDay", lang)),
    ...section(
      words.cases[lang],
      sheet.openCases.flatMap((ladder) => ladderLines(ladder, policy, lang)),
    ),
    "",
    `${words.settled[lang]}: ${sheet.settledCases.length}`,
    ...section(
      words.problems[lang],
      shown.world.problems.map(({ says }) => `  ${says[lang]}`),
    ),
    "",
    `${words.more[lang]}: npm run -s demo --${policyOption(shown)} --date ${shown.options.date} --explain ${sheet.openCases[0]?.pupil ?? "P0001"}`,
  ].join("\n");
}

/** The option that asks for this document again; none for the one that is shown unless another is asked for. */
function policyOption({ options: { policy } }: Shown): string {
  return policy === defaultPolicy ? "" : ` --policy ${policy}`;
}

/** One office's agenda alone. */
export function showOffice({ policy, options }: Shown, items: readonly AgendaItem[]): string {
  const { role, at, date, lang } = options;
  const name =
    role === undefined
      ? ""
      : bearersText([{ role, force: "binding", ...(at === undefined ? {} : { at }) }], lang, wordsOf(policy));
  const lines = items.length === 0 ? [`  ${words.officeFree[lang]}`] : entries(items, policy, lang);
  return [`${name.toUpperCase()}, ${date}, ${words.endOf[lang]}`, ...lines].join("\n");
}

function head({ policy, world, options, leftOut, onRoll }: Shown, sheet: DutySheet): readonly string[] {
  const { lang } = options;
  const counts = new Map<AgendaList, Set<Finding>>();
  for (const { items } of sheet.offices)
    for (const { list, finding } of items) counts.set(list, (counts.get(list) ?? new Set()).add(finding));
  const schools = world.data.schools.map((school) => school.id).join(", ");
  return [
    `${words.title[lang]} — ${policy.title[lang]}`,
    `${words.school[lang]} ${schools}, ${weekdayName(weekdayOf(dayOf(options.date)), lang)} ${options.date}, ${words.endOf[lang]}`,
    `${onRoll} ${words.pupils[lang]}, ${world.data.classes.length} ${words.classes[lang]}`,
    agendaLists
      .flatMap((list) => (counts.has(list) ? [`${listName(list, lang)}: ${counts.get(list)?.size ?? 0}`] : []))
      .join("   "),
    ...(leftOut > 0 ? [`${words.leftOut[lang]}: ${leftOut}`] : []),
  ];
}

/** From this many on, entries that ask the same, of different children or for different periods, share one. */
const alike = 4;

function entries(items: readonly AgendaItem[], policy: Policy, lang: Language): readonly string[] {
  const groups = new Map<string, AgendaItem[]>();
  for (const item of items) {
    const { list, finding } = item;
    const key = JSON.stringify([list, finding.rule, finding.due, deed(policy, finding)[lang]]);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()].flatMap((group) => {
    const [item] = group;
    if (group.length < alike || !item) return group.flatMap((one) => entry(one, policy, lang));
    const ids = [...new Set(group.map(({ finding }) => finding.subject.id))];
    const shown = ids.slice(0, 8).join(" ") + (ids.length > 8 ? " …" : "");
    return [...entry(item, policy, lang, `${group.length} × ${shown}`)];
  });
}

function entry(
  item: AgendaItem,
  policy: Policy,
  lang: Language,
  about: string = item.finding.subject.id,
): readonly string[] {
  const { list, finding } = item;
  const { next, why } = agendaLine(policy, item);
  const date = finding.due ?? finding.target;
  const when = date === undefined || list === "dueToday" ? "" : ` ${date}`;
  const cites = finding.cites.map((cite) => cite.split("/").at(-1)).join(", ");
  return [`  ${listName(list, lang)}${when}  ${about}  ${next[lang]}  [${cites}]`, `      ${why[lang]}`];
}

function withdrawn(finding: Finding, policy: Policy, lang: Language): string {
  const note = finding.basisWithdrawn
    ? ` — ${words.retract[lang]}: ${finding.because.withdrawn?.leftTheSchool.join(", ") ?? ""}`
    : "";
  return `  ↩ ${finding.subject.id}  ${ruleTitle(finding, policy, lang)} (${finding.triggeredAt.slice(0, 10)})${note}`;
}

function alertLines(alerts: readonly Alert[], kind: RegisterAlert["kind"], lang: Language): readonly string[] {
  return alerts.flatMap((alert) =>
    alert.kind === "expiredWithoutReturn" || alert.kind !== kind
      ? []
      : [`  ${alert.session.date} ${sessionLabels[alert.session.session][lang]}: ${alert.classes.join(", ")}`],
  );
}

function ladderLines({ pupil, runFrom, rungs }: Ladder, policy: Policy, lang: Language): readonly string[] {
  const since =
    runFrom === undefined ? "" : lang === "zh" ? `${runFrom}${words.since.zh}` : `${words.since.en} ${runFrom}`;
  return [
    `  ${pupil}  ${since}`.trimEnd(),
    ...rungs.map(
      (rung) =>
        `      ${signs[standingOf(rung.marks, rung.kind)]} ${ruleTitle(rung, policy, lang)}: ${standing(rung)[lang]}`,
    ),
  ];
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", title, ...lines];
}
