import { type AgendaItem, agenda } from "../../calc/agenda.js";
import { agendaLine } from "../../calc/agenda-line.js";
import type { AgendaList } from "../../calc/agenda-lists.js";
import { BaoxueError } from "../../model/errors.js";
import type { PupilId } from "../../model/people.js";
import type { SubjectRef } from "../../model/subject.js";
import type { Assessment } from "../../rules/finding.js";
import type { Policy } from "../../rules/policy.js";
import { actsBroughtAbout } from "../../rules/rule-parts.js";
import { checkSubject } from "../kit/check-subject.js";
import { checkedReport } from "../kit/checked-report.js";
import { childRow } from "../kit/child-row.js";
import type { ReportDefinition } from "../kit/report-definition.js";
import { reportHead } from "../kit/report-head.js";
import { isGoneForGood } from "../source/gone-for-good.js";
import type { ReportSource } from "../source/report-source.js";
import { blankChase, chaseEntry, layOutChase } from "./chase-layout.js";
import { type ChaseDeed, type ChaseLine, type ChaseList, type ChaseScope, chaseFields } from "./chase-types.js";

const today: readonly AgendaList[] = ["overdue", "dueToday", "noTimeSet", "possible"];

/**
 * Who is to be called, visited, spoken to or reported on today (今日追访清单), for an office, a place or a person, off the assessment that the
 * source carries: nothing is judged anew here. Children are shown as the reader may see them. Users expect it; each line names its clauses.
 * Nobody is sent after a child that has died, is through with school, or has arrived elsewhere, whatever is still due on paper: that stays on the agenda.
 *
 * Refused as `invalid-input` when the source has no assessment or no policy, or the world lacks the place or office.
 */
export const chaseList: ReportDefinition<ChaseList, ChaseScope> = /* @__PURE__ */ checkedReport<ChaseList, ChaseScope>({
  ...chaseEntry,
  build,
  layout: layOutChase,
  blank: blankChase,
});

function build(source: ReportSource, scope: ChaseScope): ChaseList {
  const { policy, assessment } = judged(source);
  const { of, role, at, person, lists = today } = scope;
  checkSubject(source, of, chaseEntry);
  const mine = agenda(assessment, {
    world: source.world,
    ...(role === undefined ? {} : { role }),
    ...(at === undefined ? {} : { at }),
    ...(person === undefined ? {} : { person }),
  }).filter(({ list }) => lists.includes(list));
  const here = new Set<PupilId>(
    source
      .children(of)
      .filter((child) => !isGoneForGood(child, source.day))
      .map(({ pupil }) => pupil),
  );
  const lines = mine.flatMap((item) => {
    const { subject } = item.finding;
    return subject.kind === "pupil" && here.has(subject.id) ? lineOf(source, policy, item) : [];
  });
  return {
    ...reportHead(source, { report: chaseEntry.id, about: of, answers: [], missing: [] }),
    ...(role === undefined ? {} : { role }),
    ...(at === undefined ? {} : { at }),
    ...(person === undefined ? {} : { person }),
    lines,
    elsewhere: mine.filter(({ finding }) => isPlaceIn(source, of, finding.subject)).length,
  };
}

/** Whether something is about a place that lies within another, or is it. */
function isPlaceIn({ world }: ReportSource, of: SubjectRef, { kind, id }: SubjectRef): boolean {
  return kind !== "pupil" && of.kind !== "pupil" && world.areas.within(of.kind, of.id, kind).includes(id);
}

function judged({ policy, assessment }: ReportSource): { readonly policy: Policy; readonly assessment: Assessment } {
  if (policy && assessment) return { policy, assessment };
  throw new BaoxueError("invalid-input", [
    {
      path: policy ? "source.assessment" : "source.policy",
      value: undefined,
      expected: "a source made with the policy and its assessment: the list rests on what is due",
    },
  ]);
}

function lineOf(source: ReportSource, policy: Policy, item: AgendaItem): readonly ChaseLine[] {
  const { finding, list } = item;
  const child = source.child(finding.subject.id);
  if (!child) return [];
  const { next, why, clauses } = agendaLine(policy, item);
  return [
    {
      list,
      row: childRow(child, chaseFields),
      deeds: deedsOf(policy, finding.rule),
      next,
      why,
      ...(finding.due === undefined ? {} : { due: finding.due }),
      certainty: finding.marks.certainty,
      clauses,
      wouldSettle: finding.because.wouldSettle,
      finding: finding.id,
    },
  ];
}

const deeds: Readonly<Record<string, ChaseDeed>> = {
  phoneCall: "call",
  homeVisit: "visit",
  jointPersuasion: "visit",
  talk: "talk",
  report: "report",
  notice: "notice",
};

/** What the rule asks for, in the order in which it names it, each once. */
function deedsOf({ rules }: Policy, id: string): readonly ChaseDeed[] {
  const rule = rules.find((one) => one.id === id);
  const kinds = rule ? actsBroughtAbout(rule).map(({ kind }) => deeds[kind] ?? "other") : ["other" as const];
  return [...new Set(kinds)];
}
