import { caseStanding } from "../../model/case-standing.js";
import { dateOf } from "../../model/civil-date.js";
import type { Act } from "../../model/events.js";
import type { NoticeKind } from "../../model/events-contact.js";
import { parseMoment } from "../../model/moment.js";
import { actsAs, type Role } from "../../model/role.js";
import { actsOfKind, factOf } from "../fields/read-facts.js";
import { isWritten } from "../kit/is-written.js";
import { actsForAny } from "../kit/issuing-body.js";
import type { PaperScope, PaperService, Precondition } from "../kit/paper-spec.js";
import { attemptsOf, isContact } from "../source/attempts.js";
import { sinceOpening } from "../source/case-start.js";
import type { ChildRecord } from "../source/child-record.js";
import { awayNow } from "./away-now.js";
import { noticesServed } from "./served.js";

/** Whether the school reported the open case in writing to one of some bodies, by the day on which a paper that rests on it is issued. */
function reportedTo(child: ChildRecord, bodies: readonly Role[], { issuedOn }: PaperScope): boolean {
  const since = sinceOpening(child);
  return actsOfKind(child, "report").some(
    ({ event, at, day }) =>
      at >= since &&
      event.matter === "dropout" &&
      event.written === true &&
      actsAs(event.by, "school") &&
      actsForAny(event.to, bodies) &&
      (issuedOn === undefined || dateOf(day) <= issuedOn),
  );
}

/** The school's slip has come to the township, no later than the paper is issued. */
export const slipReceived: Precondition = {
  what: {
    zh: "签发前收到的学校《义务教育阶段学生辍学情况报告单》",
    en: "the school's report slip on the dropout, there when the paper is issued",
  },
  owedBy: "school",
  met: (child, scope) => reportedTo(child, ["townshipGovernment"], scope),
};

/** The school has reported in writing to the education authority or the township, no later than the paper is issued. */
export const reportedInWriting: Precondition = {
  what: {
    zh: "签发前收到的学校书面报告",
    en: "the school's written report, there when the paper is issued",
  },
  owedBy: "school",
  met: (child, scope) => reportedTo(child, ["educationAuthority", "townshipGovernment"], scope),
};

/** The notices of a kind that the township served on the guardian in the open case: another body's are papers of their own. */
export function servedInThisCase(child: ChildRecord, kind: NoticeKind): readonly PaperService[] {
  const since = sinceOpening(child);
  const own = new Set(actsOfKind(child, "notice").flatMap(({ event, at }) => (at >= since ? [event.id] : [])));
  return noticesServed(kind)(child).filter(
    ({ by, to, event }) => own.has(event) && actsAs(by, "townshipGovernment") && to === "guardian",
  );
}

/**
 * Whether a notice of a kind was served in the open case, and the day that it set is over at the cut-off, and on the day on which a paper is issued
 * that rests on it (reading G14: that day itself counts as in time). Where several were, the last one that sets a day counts: it gave the guardian
 * time anew.
 */
export function setDayIsOver(child: ChildRecord, kind: NoticeKind, { issuedOn }: PaperScope): boolean {
  const { until } = child.source;
  const dueOn = servedInThisCase(child, kind).findLast((one) => one.dueOn !== undefined)?.dueOn;
  const over = dueOn === undefined ? undefined : parseMoment(dueOn)?.last;
  if (over === undefined) return false;
  const issued = issuedOn === undefined ? undefined : parseMoment(issuedOn)?.last;
  return over < until && (issued === undefined || over < issued);
}

/** The guardian was admonished by the township in the open case (批评教育). */
export const admonished: Precondition = {
  what: { zh: "镇政府对监护人批评教育的记录", en: "a record that the township admonished the guardian" },
  owedBy: "townshipGovernment",
  met: (child) => {
    const since = sinceOpening(child);
    return child.acts().some(({ event, at }) => at >= since && isAdmonition(event));
  },
};

function isAdmonition(event: Act): boolean {
  return (
    (event.kind === "homeVisit" || event.kind === "talk") &&
    actsAs(event.by, "townshipGovernment") &&
    event.purpose === "admonish" &&
    event.with === "guardian"
  );
}

/** A precondition that is only advised elsewhere, and asked for here. */
export function mandatory({ what, owedBy, met }: Precondition): Precondition {
  return { what, owedBy, met };
}

/** Somebody found out, or decided, why the child stays away; `unknown` is no reason. */
export const reasonKnown: Precondition = {
  what: { zh: "辍学原因（确认的或者走访了解的）", en: "the reason, as decided or as found out" },
  owedBy: "homeroomTeacher",
  advised: true,
  met: (child) => {
    const since = sinceOpening(child);
    const decided = child.mayHaveCase ? child.caseFile().reason : undefined;
    return (
      (decided !== undefined && decided !== "unknown") ||
      child
        .acts()
        .some(({ event, at }) => at >= since && isContact(event) && "reason" in event && isWritten(event.reason))
    );
  },
};

/** It is on record where the child is, or that nobody knows. */
export const whereaboutsSaid: Precondition = {
  what: { zh: "学生去向", en: "where the child is, or that it is not known" },
  owedBy: "homeroomTeacher",
  advised: true,
  met: (child) => factOf(child, "whereabouts") !== undefined || child.particulars()?.whereabouts !== undefined,
};

/** Somebody tried to bring the child back. */
export const attemptMade: Precondition = {
  what: { zh: "至少一次劝返记录", en: "an attempt to bring the child back, on record" },
  owedBy: "homeroomTeacher",
  advised: true,
  met: (child) => attemptsOf(child, { from: sinceOpening(child) }).length > 0,
};

/** Somebody observed that the child tends to drop out, and it is not over. */
export const tendencySeen: Precondition = {
  what: { zh: "辍学倾向的登记", en: "a tendency to drop out, on record" },
  owedBy: "homeroomTeacher",
  met: (child) =>
    child.mayHaveCase && caseStanding(child.caseFile(), child.source.asOf).status === "atRisk"
      ? true
      : actsOfKind(child, "riskNoted").some(({ at }) => at >= sinceOpening(child)) && awayNow(child) === true,
};

/** The child's home was visited in the open case. */
export const homeVisited: Precondition = {
  what: { zh: "入户了解和劝复的记录", en: "a visit to the home, on record" },
  owedBy: "school",
  advised: true,
  met: (child) => {
    const since = sinceOpening(child);
    return actsOfKind(child, "homeVisit").some(({ event, at }) => at >= since && event.inPerson);
  },
};
