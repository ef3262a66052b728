import { BaoxueError, type Issue } from "../../model/errors.js";
import { parseMoment } from "../../model/moment.js";
import type { ChildFieldName } from "../fields/child-field-types.js";
import { attemptsOf } from "../source/attempts.js";
import { sinceOpening } from "../source/case-start.js";
import type { ChildRecord } from "../source/child-record.js";
import type { ReportSource } from "../source/report-source.js";
import { checkedReport } from "./checked-report.js";
import { childOf } from "./child-form.js";
import { blankPaper, issuedBy, layOutPaper, needLabels, rolesOf } from "./child-paper-layout.js";
import { childRow, missingOf } from "./child-row.js";
import { isWritten } from "./is-written.js";
import { decisionState, servedInCase } from "./paper-decision.js";
import type { ChildPaper, ChildPaperSpec, PaperDecision, PaperIssue, PaperScope, Precondition } from "./paper-spec.js";
import type { ReportDefinition } from "./report-definition.js";
import { type MissingItem, reportHead } from "./report-head.js";

export type { ChildPaper, PaperScope } from "./paper-spec.js";

/** A notice, slip or order about one child as a report. */
export function childPaper<K extends ChildFieldName, S extends PaperScope = PaperScope>(
  spec: ChildPaperSpec<K, S>,
): ReportDefinition<ChildPaper<K, S>, S> {
  const { id, title, about, answers, forms, audiences, fieldsFrom } = spec;
  return checkedReport({
    id,
    title,
    about,
    answers,
    forms,
    audiences,
    fieldsFrom,
    build: (source, scope) => prepare(spec, source, scope),
    layout: (paper, context) => layOutPaper(spec, paper, context),
    blank: () => blankPaper(spec),
  });
}

function prepare<K extends ChildFieldName, S extends PaperScope>(
  usual: ChildPaperSpec<K, S>,
  source: ReportSource,
  scope: S,
): ChildPaper<K, S> {
  const issues = [...issueIssues(scope), ...(usual.issues?.(scope) ?? [])];
  if (issues.length > 0) throw new BaoxueError("invalid-input", issues);
  const spec = issuedBy(usual, scope);
  const child = childOf(source, scope.pupil);
  const row = childRow(child, spec.fields);
  const { pupil: _, ...issue } = scope;
  const served = spec.servedBy(child);
  const decision = spec.decision && decisionState(child, spec.decision, served);
  const wanting = spec.before.filter(({ met }) => met(child, scope) !== true);
  const missing: readonly MissingItem[] = [
    ...missingOf(row, spec.required),
    ...wanting.filter(({ advised }) => !advised).map((one) => unmet(one, child, scope)),
    ...(spec.decision && decision?.state !== "taken" ? [decisionWanted(spec.decision, child)] : []),
    ...spec.needs
      .filter((name) => !isWritten(scope[name]))
      .map((name) => ({ what: needLabels[name], field: name, owedBy: rolesOf(spec.from)[0] ?? "school" })),
  ];
  return {
    ...reportHead(source, {
      report: spec.id,
      about: { kind: "pupil", id: child.pupil },
      answers: spec.answers,
      missing,
    }),
    issue,
    row,
    attempts: attemptsOf(child, { from: sinceOpening(child) }),
    mayBeIssued: missing.length === 0,
    advised: wanting.filter(({ advised }) => advised).map((one) => unmet(one, child, scope)),
    force: spec.expected ? "expected" : "binding",
    ...(decision === undefined ? {} : { decision }),
    toServe: rolesOf(spec.to).filter((role) => !servedInCase(child, served).some(({ to }) => to === role)),
    served,
  };
}

function unmet<S extends PaperScope>({ what, owedBy }: Precondition<S>, child: ChildRecord, scope: S): MissingItem {
  const said = typeof what === "function" ? what(scope, child) : what;
  return { what: said, owedBy, subject: { kind: "pupil", id: child.pupil } };
}

function decisionWanted({ what, by }: PaperDecision, { pupil }: ChildRecord): MissingItem {
  return { what, owedBy: by, subject: { kind: "pupil", id: pupil } };
}

/** What is wrong with the days of an issue: they exist, and what is asked for is not due before it is asked. */
function issueIssues({ issuedOn, dueOn }: PaperIssue): readonly Issue[] {
  const [issued, due] = [issuedOn, dueOn].map((day) => (day === undefined ? undefined : parseMoment(day)));
  const expected = "an existing date YYYY-MM-DD";
  return [
    ...(issuedOn !== undefined && !issued ? [{ path: "issuedOn", value: issuedOn, expected }] : []),
    ...(dueOn !== undefined && !due
      ? [{ path: "dueOn", value: dueOn, expected: `${expected}, or a moment of it` }]
      : []),
    ...(issued && due && due.last < issued.first
      ? [{ path: "dueOn", value: dueOn, expected: `a day not before ${issuedOn}, the day of issue` }]
      : []),
  ];
}
