import type { Bounds, RunSummary } from "../model/absence-run.js";
import { roleLabel } from "../model/role.js";
import type { SessionRef } from "../model/session.js";
import type { Language, Text } from "../model/text.js";
import type { Bearer, Finding } from "./finding.js";
import { marksLabel, standingOf } from "./marks.js";
import { evidenceText, joined, text } from "./phrases.js";
import type { Policy } from "./policy.js";

/**
 * A finding as one sentence: who is to do what by when, how it stands, why, and under which clause.
 *
 * @param policy The policy that found it.
 */
export function sentence(policy: Policy, finding: Finding, language: Language): string {
  const parts = [task(policy, finding), standing(finding), reason(finding), clauses(finding)]
    .map((part) => part[language])
    .filter((part) => part !== "");
  const whole = parts.join(language === "en" ? "; " : "；");
  return language === "en" ? `${whole.charAt(0).toUpperCase()}${whole.slice(1)}.` : `${whole}。`;
}

/** Who is to do what: "the homeroom teacher of 7-3 must, for P0613, visit the home, or reach the guardian by telephone". */
export function task(policy: Policy, finding: Finding): Text {
  const { id } = finding.subject;
  const what = deed(policy, finding);
  return text((language) => {
    const who = bearersText(finding.bearers, language);
    if (finding.kind === "gap") return language === "zh" ? `${id}：${what.zh}` : `${id}: ${what.en}`;
    const verb = obligation(finding)[language];
    return language === "zh" ? `${who}${verb}对学生${id}办理：${what.zh}` : `${who} ${verb}, for ${id}, ${what.en}`;
  });
}

/** "Must" while something is to be done, "was to" once it is over; of a body that the issuer cannot bind it is only expected. */
function obligation({ marks, bearers }: Finding): Text {
  const many = bearers.length > 1;
  if (marks.stage !== "open" || marks.timeliness === "moot") return { zh: "当时应", en: many ? "were to" : "was to" };
  return marks.force === "expected" ? { zh: "宜", en: `${many ? "are" : "is"} expected to` } : { zh: "应", en: "must" };
}

/** What is to be done: while it is only partly done, what is still wanted. */
export function deed(policy: Policy, finding: Finding): Text {
  if (finding.kind === "gap") return finding.because.trigger.what;
  const { matched, wanted } = finding.because.evidence;
  if (matched.length > 0 && wanted.length > 0)
    return text((language) =>
      joined(
        wanted.map((part) => part[language]),
        language,
      ),
    );
  const rule = policy.rules.find((one) => one.id === finding.rule);
  return rule ? evidenceText(rule.must) : text(() => finding.rule);
}

/** The offices that bear a duty, with where they are: "the homeroom teacher of 7-3". */
export function bearersText(bearers: readonly Bearer[], language: Language): string {
  return joined(
    bearers.map(({ role, at }) => {
      const label = roleLabel(role)[language];
      if (language === "zh") return at === undefined ? label : `${at}${label}`;
      return at === undefined ? `the ${label}` : `the ${label} of ${at}`;
    }),
    language,
  );
}

/** How a finding stands, with its day. */
export function standing(finding: Finding): Text {
  const label = marksLabel(finding.marks);
  const when = whenText(finding);
  return {
    zh: when.zh === "" ? label.zh : `${label.zh}（${when.zh}）`,
    en: when.en === "" ? label.en : `${label.en} (${when.en})`,
  };
}

const nothing: Text = { zh: "", en: "" };

/** The day that goes with a standing: when it was done, is due, or is aimed at. */
function whenText({ marks, due, target, performedAt }: Finding): Text {
  const how = standingOf(marks);
  if (how === "done" || how === "doneLate") return dated("于", "on", performedAt?.slice(0, 10));
  if (how === "advised") return dated("目标", "aim at", target);
  return how === "due" || how === "overdue" || how === "moot" ? dated("期限", "due", due) : nothing;
}

function dated(zh: string, en: string, moment: string | undefined): Text {
  return moment === undefined ? nothing : { zh: `${zh}${moment}`, en: `${en} ${moment}` };
}

/** Why in brief: the run of absence, and what would settle it where it is only possible. */
export function reason(finding: Finding): Text {
  const { run, wouldSettle, lacking, withdrawn } = finding.because;
  const away = run ? awayText(run, withdrawn !== undefined) : nothing;
  const extra = [
    ...(finding.kind === "gap" && run?.ended === "left" ? [leftText] : []),
    ...(wouldSettle.length > 0 ? [settleText(wouldSettle)] : []),
    ...lacking,
    ...(withdrawn ? [withdrawnText(withdrawn.at.slice(0, 10), withdrawn.leftTheSchool)] : []),
  ];
  return text((language) =>
    [away, ...extra]
      .map((part) => part[language])
      .filter((part) => part !== "")
      .join(language === "zh" ? "，" : ", "),
  );
}

const leftText: Text = { zh: "已离校，尚无学校确认接收", en: "has left since, and no school says that it arrived" };

function awayText({ from, days, halfDays }: RunSummary, past: boolean): Text {
  const how = days.most === 0 ? halvesText(halfDays.most) : daysText(days);
  return past
    ? {
        zh: `当时记为自${from}起无故缺课${how.zh}`,
        en: `recorded then as absent without leave since ${from}, ${how.en}`,
      }
    : { zh: `自${from}起无故缺课${how.zh}`, en: `absent without leave since ${from}, ${how.en}` };
}

function halvesText(count: number): Text {
  return count === 1 ? { zh: "半天", en: "half a day" } : { zh: `${count}个半天`, en: `${count} half days` };
}

function daysText({ least, most }: Bounds): Text {
  const plural = most === 1 ? "" : "s";
  if (least === most) return { zh: `${most}天`, en: `${most} whole school day${plural}` };
  return { zh: `至少${least}天、至多${most}天`, en: `${least} to ${most} whole school day${plural}` };
}

const shownRegisters = 3;

function settleText(missing: readonly (SessionRef & { readonly class: string })[]): Text {
  const more = missing.length - shownRegisters;
  const shown = missing.slice(0, shownRegisters);
  const list = shown.map((each) => `${each.class} ${each.date} ${each.session}`);
  const zh = shown.map((each) => `${each.class}班${each.date}${each.session === "am" ? "上午" : "下午"}`);
  const one = missing.length === 1;
  return {
    zh: `补录点名（${zh.join("、")}${more > 0 ? `等${missing.length}次` : ""}）即可确定`,
    en: `the missing register${one ? "" : "s"} (${list.join(", ")}${more > 0 ? ` and ${more} more` : ""}) would settle it`,
  };
}

function withdrawnText(on: string, left: readonly string[]): Text {
  return left.length === 0
    ? { zh: `依据自${on}起不再成立`, en: `its basis went on ${on}` }
    : {
        zh: `依据自${on}起不再成立，已发出的${left.join("、")}应予撤回`,
        en: `its basis went on ${on}, and ${left.join(", ")} had already left the school: retract it`,
      };
}

function clauses(finding: Finding): Text {
  return finding.cites.length === 0
    ? { zh: "本库提示，非文件条款", en: "the library's own notice, not the document's" }
    : text(() => finding.cites.join(", "));
}
