/**
 * The same counts as a good engineer would gather them for this one job: one loop over the log, then one over the children. It relies on what it knows
 * of the data: registers complete and on time, every session in order, one school per child, no corrections, no suspensions, nobody absent when moved.
 */
import { dayOf, type PupilParticulars, type WorldData } from "baoxue";

/** What is compared: counts by school, and the rows of the ledger. */
export interface CountyFigures {
  readonly monthly: ReadonlyMap<string, Readonly<Record<string, number>>>;
  readonly statistics: ReadonlyMap<string, Readonly<Record<string, number>>>;
  readonly ledger: readonly Readonly<Record<string, unknown>>[];
}

interface Child {
  readonly school: string;
  readonly class: string;
  readonly from: number;
  until: number;
  left: string;
  /** Whole days missed without leave, by day, as sessions missed. */
  readonly missed: Map<number, number>;
  readonly excused: Set<number>;
  confirmed: number;
  reason: string;
  /** The days of the visits that met somebody. */
  readonly visits: number[];
  attemptsInMonth: number;
  village?: string;
}

const entries = [
  "opening",
  "newEntrants",
  "transfersIn",
  "transfersOut",
  "closing",
  "dropouts",
  "returnsFromDropout",
  "dropoutsAtClose",
] as const;
const cases = [
  "suspectedInPeriod",
  "confirmedInPeriod",
  "returnedInPeriod",
  "suspectedAtClose",
  "confirmedAtClose",
  "attempts",
  "childrenPersuaded",
] as const;

/** Gathers the counts of a month and of the school year so far, and the ledger. */
export function figuresByHand(
  data: WorldData,
  particulars: readonly PupilParticulars[],
  days: readonly number[],
  month: readonly [number, number],
): CountyFigures {
  const classes = new Map(data.classes.map((one) => [one.id, one]));
  const names = new Map(particulars.map((one) => [one.pupil, one]));
  const born = new Map(data.pupils.map((one) => [one.id, one.bornOn]));
  const first = dayOf("2025-09-01");
  const last = days.at(-1) ?? first;
  const children = new Map<string, Child>();
  for (const event of data.events) {
    if (event.kind !== "enrolled") continue;
    const school = classes.get(event.class)?.school ?? "";
    children.set(event.pupil, {
      school,
      class: event.class,
      from: dayOf(event.occurredOn.slice(0, 10) as "2025-09-01"),
      until: Number.MAX_SAFE_INTEGER,
      left: "",
      missed: new Map(),
      excused: new Set(),
      confirmed: 0,
      reason: "",
      visits: [],
      attemptsInMonth: 0,
    });
  }
  for (const event of data.events) {
    switch (event.kind) {
      case "left": {
        const child = children.get(event.pupil);
        if (child) {
          child.until = dayOf(event.occurredOn.slice(0, 10) as "2025-09-01");
          child.left = event.reason;
        }
        break;
      }
      case "leave": {
        const child = children.get(event.pupil);
        const [a, b] = [
          dayOf(event.from.date) * 2 + Number(event.from.session === "pm"),
          dayOf(event.to.date) * 2 + Number(event.to.session === "pm"),
        ];
        if (child && event.approved) for (let s = a; s <= b; s++) child.excused.add(s);
        break;
      }
      case "register": {
        const session = dayOf(event.occurredOn.slice(0, 10) as "2025-09-01") * 2 + Number(event.session === "pm");
        for (const pupil of event.absent) {
          const child = children.get(pupil);
          if (child) child.missed.set(session, 1);
        }
        break;
      }
      case "homeVisit": {
        const child = children.get(event.pupil);
        if (child && event.purpose === "return" && event.with) {
          const day = dayOf(event.occurredOn.slice(0, 10) as "2025-09-01");
          child.visits.push(day);
          if (day >= month[0] && day <= month[1]) child.attemptsInMonth++;
        }
        break;
      }
      case "dropoutConfirmed": {
        const child = children.get(event.pupil);
        if (child) {
          child.confirmed = dayOf(event.occurredOn.slice(0, 10) as "2025-09-01");
          child.reason = event.reason;
        }
        break;
      }
      default:
    }
  }
  const zero = <K extends string>(names_: readonly K[]): Record<K, number> =>
    Object.fromEntries(names_.map((name) => [name, 0])) as Record<K, number>;
  const monthly = new Map<string, Record<(typeof cases)[number], number>>();
  const statistics = new Map<string, Record<(typeof entries)[number], number>>();
  const ledger: { readonly class: string; readonly pupil: string; readonly row: Readonly<Record<string, unknown>> }[] =
    [];
  for (const { id } of data.schools) {
    monthly.set(id, zero(cases));
    statistics.set(id, zero(entries));
  }
  for (const [pupil, child] of children) {
    const [m, s] = [monthly.get(child.school), statistics.get(child.school)];
    if (!m || !s) continue;
    if (child.from <= first) s.opening++;
    else
      s[
        classes.get(child.class)?.grade === 1 || classes.get(child.class)?.grade === 7 ? "newEntrants" : "transfersIn"
      ]++;
    if (child.until <= last) s.transfersOut++;
    else s.closing++;
    m.attempts += child.attemptsInMonth;
    m.childrenPersuaded += Number(child.attemptsInMonth > 0);
    if (child.missed.size === 0 && child.confirmed === 0) continue;
    // The spells of whole days missed without leave, from the first whole day to the next session attended.
    let [open, opened] = [false, 0];
    let [suspectedInMonth, returnedInMonth, returnedAfter, wholeOpen] = [false, false, 0, false];
    for (const day of days) {
      for (const session of [day * 2, day * 2 + 1]) {
        const absent = child.missed.has(session);
        if (absent && child.excused.has(session)) continue;
        if (absent) {
          open = true;
          const whole = (session & 1) === 1 && child.missed.has(session - 1) && !child.excused.has(session - 1);
          if (whole && !wholeOpen) {
            wholeOpen = true;
            opened = day;
            // A decision of that very day comes first: the child is no longer merely suspected.
            if (day >= month[0] && day <= month[1] && (child.confirmed === 0 || child.confirmed > day))
              suspectedInMonth = true;
          }
        } else if (open) {
          if (wholeOpen && day >= month[0] && day <= month[1]) returnedInMonth = true;
          if (child.confirmed > 0 && day > child.confirmed && returnedAfter === 0) returnedAfter = day;
          [open, wholeOpen] = [false, false];
        }
      }
    }
    m.suspectedInPeriod += Number(suspectedInMonth);
    m.returnedInPeriod += Number(returnedInMonth);
    if (child.confirmed === 0) {
      m.suspectedAtClose += Number(wholeOpen);
      continue;
    }
    m.confirmedInPeriod += Number(child.confirmed >= month[0] && child.confirmed <= month[1]);
    m.confirmedAtClose += Number(returnedAfter === 0);
    s.dropouts++;
    s.returnsFromDropout += Number(returnedAfter > 0);
    s.dropoutsAtClose += Number(returnedAfter === 0);
    const who = names.get(pupil);
    ledger.push({
      class: child.class,
      pupil,
      row: {
        name: who?.name,
        sex: who?.sex,
        bornOn: born.get(pupil),
        class: child.class,
        homeAddress: who?.homeAddress,
        confirmedOn: child.confirmed,
        reason: child.reason,
        // Those of the last case only: what was tried before the child last came back says nothing of it.
        attempts: child.visits.filter((day) => day >= opened).length,
        out: returnedAfter === 0,
      },
    });
  }
  ledger.sort((a, b) => (a.class < b.class ? -1 : a.class > b.class ? 1 : a.pupil < b.pupil ? -1 : 1));
  return { monthly, statistics, ledger: ledger.map(({ row }) => row) };
}
