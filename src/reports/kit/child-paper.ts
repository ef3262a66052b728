import { BaoxueError } from "../../model/errors.js";
import { actsAs, type Role } from "../../model/role.js";
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
import { actsForAny, bodyKinds, issuerIssues } from "./issuing-body.js";
import { decisionState, decisionWanted, servedInCase } from "./paper-decision.js";
import { dayWanted, issueDay, issueIssues } from "./paper-issue.js";
import type {
  ChildPaper,
  ChildPaperSpec,
  PaperDecision,
  PaperScope,
  PaperService,
  Precondition,
} from "./paper-spec.js";
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
  asked: S,
): ChildPaper<K, S> {
  const scope = usual.settle?.(asked, bodyKinds(source, asked.by)) ?? asked;
  const spec = checkedSpec(usual, source, scope);
  const child = childOf(source, scope.pupil);
  const row = childRow(child, spec.fields);
  const { pupil: _, ...issue } = scope;
  const served = servicesOf(spec, child);
  const decision = spec.decision && decisionState(child, spec.decision, served, issueDay(scope));
  const wanting = spec.before.filter(({ met }) => met(child, scope) !== true);
  const missing: readonly MissingItem[] = [
    ...missingOf(row, spec.required),
    ...wanting.filter(({ advised }) => !advised).map((one) => unmet(one, child, scope)),
    ...(spec.decision && decision?.state !== "taken" ? [undecided(spec.decision, child, scope)] : []),
    ...issueWanting(spec, child, scope),
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
    toServe: rolesOf(spec.to).filter((role) => !servedInCase(child, served).some(({ to }) => actsAs(to, role))),
    served,
  };
}

/** The paper with who issues it this time, where nothing is wrong with what the host says of its issue. */
function checkedSpec<K extends ChildFieldName, S extends PaperScope>(
  usual: ChildPaperSpec<K, S>,
  source: ReportSource,
  scope: S,
): ChildPaperSpec<K, S> {
  const wrong = [...issueIssues(scope), ...(usual.issues?.(scope) ?? [])];
  if (wrong.length > 0) throw new BaoxueError("invalid-input", wrong);
  const spec = issuedBy(usual, scope);
  const issues = issuerIssues(source, scope.by, issuerOf(spec));
  if (issues.length > 0) throw new BaoxueError("invalid-input", issues);
  return spec;
}

/** When the paper was served by whom it is issued, on whom it is for: what others sent is another paper. */
function servicesOf<K extends ChildFieldName, S extends PaperScope>(
  { servedBy, from, to }: ChildPaperSpec<K, S>,
  child: ChildRecord,
): readonly PaperService[] {
  return servedBy(child).filter((one) => actsForAny(one.by, rolesOf(from)) && actsForAny(one.to, rolesOf(to)));
}

/** What the issue itself lacks: a number, a day, and that the day is one on which it may be issued. */
function issueWanting<K extends ChildFieldName, S extends PaperScope>(
  spec: ChildPaperSpec<K, S>,
  child: ChildRecord,
  scope: S,
): readonly MissingItem[] {
  const owedBy = issuerOf(spec);
  const day = dayWanted(spec, child, scope);
  return [
    ...spec.needs
      .filter((name) => !isWritten(scope[name]))
      .map((name) => ({ what: needLabels[name], field: name, owedBy })),
    ...(day === undefined ? [] : [{ what: day, field: "issuedOn", owedBy }]),
  ];
}

function issuerOf<K extends ChildFieldName, S extends PaperScope>({ from }: ChildPaperSpec<K, S>): Role {
  return rolesOf(from)[0] ?? "school";
}

function unmet<S extends PaperScope>({ what, owedBy }: Precondition<S>, child: ChildRecord, scope: S): MissingItem {
  const said = typeof what === "function" ? what(scope, child) : what;
  return { what: said, owedBy, subject: { kind: "pupil", id: child.pupil } };
}

function undecided(decision: PaperDecision, child: ChildRecord, scope: PaperScope): MissingItem {
  const what = decisionWanted(child, decision, issueDay(scope));
  return { what, owedBy: decision.by, subject: { kind: "pupil", id: child.pupil } };
}
