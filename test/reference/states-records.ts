/** States read off what is on record: acts since acts, facts, assignments, offices held, stages, ages. */
import type { Act, ActCatalogue } from "../../src/model/events.js";
import type { AssignedState, FactIs, HeldState, Since, StageIs, YoungerThan } from "../../src/rules/state.js";
import type { About } from "./about.js";
import { classOn } from "./attendance.js";
import { tenuresAt } from "./bearers.js";
import { stageOfClass } from "./circumstances.js";
import { recordsAbout } from "./log.js";
import { matches } from "./pattern.js";
import { countsAs } from "./roles.js";
import { alwaysSo, forEver, holdsAt, neverSo, type Span, type Spans, spansBetween, surely, tidy } from "./spans.js";
import { classesIn } from "./subjects.js";
import { addMonths, dayOfMinute, firstMinute, toDay } from "./time.js";

/** From each act to the next act of the other kind that stands after it in the log. */
export function since({ acts }: About, { act, until }: Since): Spans {
  return surely(
    acts.flatMap((one, i) =>
      matches(act, one)
        ? [
            fromTo(
              one,
              acts.slice(i + 1).find((later) => until && matches(until, later)),
            ),
          ]
        : [],
    ),
  );
}

type Dated = Pick<Act, "occurredOn">;

function fromTo(begin: Dated, end: Dated | undefined): Span {
  return { from: firstMinute(begin.occurredOn), until: end ? firstMinute(end.occurredOn) : Infinity };
}

/** From a record to the next one of the same fact. What is put down as unknown is possible. */
export function fact({ look, subject }: About, state: FactIs): Spans {
  const records = recordsAbout(look.view, "fact", subject).filter((record) => record.fact === state.fact);
  const spans = records.map((record, i) => ({ value: record.value, ...fromTo(record, records[i + 1]) }));
  const certain = spans.filter(({ value }) => value === state.value);
  const open = spans.filter(({ value }) => value === "unknown");
  return { certain: tidy(certain), possible: tidy([...certain, ...open]) };
}

/** A person is assigned from an assignment to the next end of one to the same purpose. */
export function assigned({ acts }: About, { as, atLeast, office }: AssignedState): Spans {
  const ends = acts.filter((act): act is ActCatalogue["unassigned"] => act.kind === "unassigned" && act.as === as);
  const tenures = acts
    .filter((act): act is ActCatalogue["assigned"] => act.kind === "assigned" && act.as === as)
    .filter((act) => office === undefined || countsAs(act.office, office))
    .map((act) => ({
      person: act.person,
      ...fromTo(
        act,
        ends.find((end) => end.person === act.person && acts.indexOf(end) > acts.indexOf(act)),
      ),
    }));
  const changes = tenures.flatMap(({ from, until }) => [from, until]);
  return surely(
    spansBetween(changes, (minute) => {
      const there = tenures.filter((tenure) => holdsAt([tenure], minute)).map(({ person }) => person);
      return new Set(there).size >= atLeast;
    }),
  );
}

export function held({ look, subject }: About, { office }: HeldState): Spans {
  return surely(tenuresAt(look.view, subject, office));
}

export function stage({ look, subject, child }: About, { stages }: StageIs): Spans {
  if (!child) {
    const classes = classesIn(look.view.data, subject);
    return classes.some((entry) => stages.includes(stageOfClass(entry))) ? alwaysSo : neverSo;
  }
  const moves = child.moves.map((move) => toDay(move.occurredOn) * 1440);
  return surely(
    spansBetween(moves, (minute) => {
      const entry = classOn(child, dayOfMinute(minute));
      return entry !== undefined && stages.includes(stageOfClass(entry));
    }),
  );
}

/** Until the birthday begins; of a child born on 29 February, on the 28th where the year has no other. */
export function youngerThan({ look, subject, child }: About, { years }: YoungerThan): Spans {
  if (!child) return neverSo;
  const born = look.view.data.pupils.find(({ id }) => id === subject.id)?.bornOn;
  if (born === undefined) return { certain: [], possible: [forEver] };
  return surely([{ from: -Infinity, until: addMonths(toDay(born), years * 12) * 1440 }]);
}

/** While the child is expected in a class. */
export function enrolled({ child }: About): Spans {
  if (!child) return neverSo;
  const moves = child.moves.map((move) => toDay(move.occurredOn) * 1440);
  return surely(spansBetween(moves, (minute) => classOn(child, dayOfMinute(minute)) !== undefined));
}
