import type { Bounds, RunSummary } from "../model/absence-run.js";
import { sessionLabels } from "../model/session.js";
import type { Text } from "../model/text.js";
import { becauseOf } from "./explained.js";
import type { Explanation, Finding, MissingRegister } from "./finding.js";
import { clockStoppedNote, dueHadPassedNote } from "./notes.js";
import { atAllTimes, halfDaysText } from "./state-phrases.js";
import { nothing } from "./texts.js";

/** What gave rise to a finding: its run of absence; else the act, state or period, with the day. */
export function basisText(finding: Finding): Text {
  const { kind, triggeredAt } = finding;
  const { run, trigger, withdrawn } = becauseOf(finding);
  if (run) return awayText(run, withdrawn !== undefined);
  if (kind === "gap" || kind === "target") return nothing; // its task has said it
  const { zh, en } = trigger.what;
  if (kind === "requirement") return zh === atAllTimes.zh ? always : { zh: `${zh}的期间`, en: `as long as ${en}` };
  const on = triggeredAt.slice(0, 10);
  return { zh: `${zh}（${on}）`, en: `${en} (${on})` };
}

const always: Text = { zh: "任何时候都须如此", en: "required at all times" };

function awayText({ from, days, halfDays }: RunSummary, past: boolean): Text {
  const how = days.most === 0 ? halfDaysText(halfDays.most) : daysText(days);
  return past
    ? {
        zh: `当时记为自${from}起无故缺课${how.zh}`,
        en: `recorded then as absent without leave since ${from}, ${how.en}`,
      }
    : { zh: `自${from}起无故缺课${how.zh}`, en: `absent without leave since ${from}, ${how.en}` };
}

function daysText({ least, most }: Bounds): Text {
  const plural = most === 1 ? "" : "s";
  if (least === most) return { zh: `${most}天`, en: `${most} whole school day${plural}` };
  return { zh: `至少${least}天、至多${most}天`, en: `${least} to ${most} whole school day${plural}` };
}

/** What else one should know: that the child left, what stands still, what was noted, what would settle it, what is missing, what went. */
export function remarksOf(finding: Finding): readonly Text[] {
  const { run, wouldSettle, lacking, notes, withdrawn } = becauseOf(finding);
  return withoutRepeats([
    ...(finding.kind === "gap" && run?.ended === "left" ? [leftText] : []),
    ...(finding.dueHadPassed ? [dueHadPassedNote] : []),
    ...(finding.clockStopped ? [clockStoppedNote] : []),
    ...notes,
    ...(wouldSettle.length > 0 ? [settleText(wouldSettle)] : []),
    ...lacking,
    ...(withdrawn ? [withdrawnText(withdrawn)] : []),
  ]);
}

function withoutRepeats(remarks: readonly Text[]): readonly Text[] {
  return [...new Map(remarks.map((remark) => [remark.zh, remark])).values()];
}

const leftText: Text = { zh: "已离校，尚无学校确认接收", en: "has left since, and no school says that it arrived" };

const shownRegisters = 3;

function settleText(missing: readonly MissingRegister[]): Text {
  const more = missing.length - shownRegisters;
  const shown = missing.slice(0, shownRegisters);
  const list = shown.map((each) => `${each.class} ${each.date} ${each.session}`);
  const zh = shown.map((each) => `${each.class}班${each.date}${sessionLabels[each.session].zh}`);
  const one = missing.length === 1;
  return {
    zh: `补录点名（${zh.join("、")}${more > 0 ? `等${missing.length}次` : ""}）即可确定`,
    en: `the missing register${one ? "" : "s"} (${list.join(", ")}${more > 0 ? ` and ${more} more` : ""}) would settle it`,
  };
}

function withdrawnText({ at, leftTheSchool }: NonNullable<Explanation["withdrawn"]>): Text {
  const on = at.slice(0, 10);
  return leftTheSchool.length === 0
    ? { zh: `依据自${on}起不再成立`, en: `its basis went on ${on}` }
    : {
        zh: `依据自${on}起不再成立，已发出的${leftTheSchool.join("、")}应予撤回`,
        en: `its basis went on ${on}, and ${leftTheSchool.join(", ")} had already left the school: retract it`,
      };
}
