import type { CaseSpans, CaseStatus } from "./case-statuses.js";
import { type CivilMoment, type Minute, momentOf, never, readMoment } from "./moment.js";
import type { Span, Spans } from "./spans.js";

/** The case of a child at a moment. */
export interface CaseStanding {
  /** The status that it certainly has. */
  readonly status?: CaseStatus;
  /** Every status that it may have, the certain one included; none where there is no case. */
  readonly possible: readonly CaseStatus[];
}

/**
 * How a case stands at a moment; a bare date means its end. After the moment that the case was looked at, nothing more is known.
 *
 * @throws {BaoxueError} `invalid-moment` when the moment does not exist.
 * @example
 * ```ts
 * import { caseStanding, childCase, createWorld, schoolCalendar } from "baoxue";
 * const calendar = schoolCalendar({ id: "s", holidays: [], terms: [] });
 * const noted = { id: "e1", kind: "riskNoted", pupil: "P1", by: "homeroomTeacher", occurredOn: "2025-10-13", recordedOn: "2025-10-13" } as const;
 * const world = createWorld({ recordsFrom: "2025-09-01", schools: [], classes: [], pupils: [{ id: "P1" }], events: [noted] });
 * const file = childCase(world, "P1", { asOf: "2025-10-16", calendar });
 * file && caseStanding(file, "2025-10-13").status; //=> "atRisk"
 * file && caseStanding(file, "2025-10-12").possible; //=> []
 * ```
 */
export function caseStanding(file: Pick<CaseSpans, "spans">, at: CivilMoment): CaseStanding {
  return standingAt(file, readMoment(at, "at").last);
}

/** As {@link caseStanding}, at a minute. */
export function standingAt({ spans }: Pick<CaseSpans, "spans">, at: Minute): CaseStanding {
  const having = (pick: (held: Spans) => readonly Span[]): readonly CaseStatus[] =>
    (Object.entries(spans) as readonly (readonly [CaseStatus, Spans])[])
      .filter(([, held]) => pick(held).some(({ from, until }) => from <= at && at < until))
      .map(([status]) => status);
  const [status] = having((held) => held.certain);
  return { ...(status === undefined ? {} : { status }), possible: having((held) => held.possible) };
}

/** From one moment until before another; without an end where it has none yet. */
export interface TimeSpan {
  readonly from: CivilMoment;
  readonly until?: CivilMoment;
}

/** When something of a case was so: certainly, and at most. */
export interface CaseTimes {
  readonly certain: readonly TimeSpan[];
  readonly possible: readonly TimeSpan[];
}

/**
 * When a case had a status, or was open at all, in civil moments.
 *
 * @example
 * ```ts
 * import { caseTimes, childCase, createWorld, schoolCalendar } from "baoxue";
 * const calendar = schoolCalendar({ id: "s", holidays: [], terms: [] });
 * const noted = { id: "e1", kind: "riskNoted", pupil: "P1", by: "homeroomTeacher", occurredOn: "2025-10-13", recordedOn: "2025-10-13" } as const;
 * const world = createWorld({ recordsFrom: "2025-09-01", schools: [], classes: [], pupils: [{ id: "P1" }], events: [noted] });
 * const file = childCase(world, "P1", { asOf: "2025-10-16", calendar });
 * file && caseTimes(file, "open").certain; //=> [{ from: "2025-10-13T00:00" }]
 * ```
 */
export function caseTimes(file: CaseSpans, what: CaseStatus | "open"): CaseTimes {
  const { certain, possible } = what === "open" ? file.open : file.spans[what];
  return { certain: certain.map(timeSpan), possible: possible.map(timeSpan) };
}

function timeSpan({ from, until }: Span): TimeSpan {
  return { from: momentOf(from), ...(until >= never ? {} : { until: momentOf(until) }) };
}
