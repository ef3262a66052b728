import {
  type AgendaItem,
  type AgendaList,
  type Alert,
  bearersText,
  type CivilDate,
  type DutySheet,
  dayOf,
  deed,
  type Finding,
  type Ladder,
  type Language,
  reason,
  standing,
  standingOf,
  weekdayOf,
} from "baoxue";
import { city2016 } from "baoxue/policies";
import { listOrder, lists, ruleTitle, sessionName, signs, weekdayName, words } from "./show-words.js";
import type { Shown } from "./shown.js";

/** The day at a glance. */
export function showSheet(shown: Shown, sheet: DutySheet): string {
  const { lang } = shown.options;
  return [
    ...head(shown, sheet),
    ...sheet.offices.flatMap(({ role, at, items }) => [
      "",
      bearersText([{ role, force: "binding", ...(at === undefined ? {} : { at }) }], lang).toUpperCase(),
      ...items.flatMap((item) => entry(item, lang)),
    ]),
    ...(sheet.offices.length === 0
      ? ["", words[shown.options.date < shown.world.data.recordsFrom ? "before" : "nothing"][lang]]
      : []),
    ...section(
      words.gaps[lang],
      sheet.gaps.map((gap) => `  ! ${gap.subject.id}  ${reason(gap)[lang]}`),
    ),
    ...section(
      words.withdrawn[lang],
      sheet.withdrawn.map((finding) => withdrawn(finding, lang)),
    ),
    ...section(words.registers[lang], alertLines(sheet.alerts, "registersMissing", lang)),
    ...section(words.restDay[lang], alertLines(sheet.alerts, "registerOnRestDay", lang)),
    ...section(
      words.cases[lang],
      sheet.openCases.flatMap((ladder) => ladderLines(ladder, lang)),
    ),
    "",
    `${words.settled[lang]}: ${sheet.settledCases.length}`,
    ...section(
      words.problems[lang],
      shown.world.problems.map((problem) => `  ${problem.event}: ${problem.code} (${String(problem.value)})`),
    ),
    "",
    `${words.more[lang]}: npm run -s demo -- --date ${shown.options.date} --explain ${sheet.openCases[0]?.pupil ?? "P0001"}`,
  ].join("\n");
}

function head({ world, options, leftOut }: Shown, sheet: DutySheet): readonly string[] {
  const { lang } = options;
  const counts = new Map<AgendaList, Set<Finding>>();
  for (const { items } of sheet.offices)
    for (const { list, finding } of items) counts.set(list, (counts.get(list) ?? new Set()).add(finding));
  const schools = world.data.schools.map((school) => school.id).join(", ");
  return [
    `${words.title[lang]} — ${city2016.title[lang]}`,
    `${words.school[lang]} ${schools}, ${weekdayName(weekdayOf(dayOf(options.date as CivilDate)), lang)} ${options.date}, ${words.endOf[lang]}`,
    `${world.data.pupils.length} ${words.pupils[lang]}, ${world.data.classes.length} ${words.classes[lang]}`,
    listOrder
      .flatMap((list) => (counts.has(list) ? [`${lists[list][lang]}: ${counts.get(list)?.size ?? 0}`] : []))
      .join("   "),
    ...(leftOut > 0 ? [`${words.leftOut[lang]}: ${leftOut}`] : []),
  ];
}

function entry({ list, finding }: AgendaItem, lang: Language): readonly string[] {
  const date = finding.due ?? finding.target;
  const when = date === undefined || list === "dueToday" ? "" : ` ${date}`;
  const cites = finding.cites.map((cite) => cite.split("/").at(-1)).join(", ");
  return [
    `  ${lists[list][lang]}${when}  ${finding.subject.id}  ${deed(city2016, finding)[lang]}  [${cites}]`,
    `      ${reason(finding)[lang]}`,
  ];
}

function withdrawn(finding: Finding, lang: Language): string {
  const note = finding.basisWithdrawn
    ? ` — ${words.retract[lang]}: ${finding.because.withdrawn?.leftTheSchool.join(", ") ?? ""}`
    : "";
  return `  ↩ ${finding.subject.id}  ${ruleTitle(finding, lang)} (${finding.triggeredAt.slice(0, 10)})${note}`;
}

function alertLines(alerts: readonly Alert[], kind: Alert["kind"], lang: Language): readonly string[] {
  return alerts
    .filter((alert) => alert.kind === kind)
    .map(({ session, classes }) => `  ${session.date} ${sessionName(session.session, lang)}: ${classes.join(", ")}`);
}

function ladderLines({ pupil, runFrom, rungs }: Ladder, lang: Language): readonly string[] {
  const since =
    runFrom === undefined ? "" : lang === "zh" ? `${runFrom}${words.since.zh}` : `${words.since.en} ${runFrom}`;
  return [
    `  ${pupil}  ${since}`,
    ...rungs.map((rung) => `      ${signs[standingOf(rung.marks)]} ${ruleTitle(rung, lang)}: ${standing(rung)[lang]}`),
  ];
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", title, ...lines];
}
