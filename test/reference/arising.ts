/** When triggers arise: acts, rising edges of states, periods. */
import type { EachPeriod, Happening, RuleBase } from "../../src/rules/duty.js";
import type { State } from "../../src/rules/state.js";
import type { About, Arising } from "./about.js";
import { periodsOf } from "./belonging.js";
import { firstInForce, isInForce, isJudgedOn } from "./circumstances.js";
import { matches } from "./pattern.js";
import { holdsAt, type Span, touches } from "./spans.js";
import { endOf } from "./states-counts.js";
import { dayOfMinute, firstMinute, lastMinute, type Minute, momentText, toDate } from "./time.js";

/** Something that arose, and when the state it serves ends. */
export interface Arisen {
  readonly arising: Arising;
  readonly until: Minute;
}

/** Where an act or a state is the trigger: within the state that is to hold meanwhile, if there is one. */
export function arisings(about: About, trigger: State | Happening, during?: State): readonly Arisen[] {
  const all = trigger.kind === "happens" ? acts(about, trigger) : edges(about, trigger);
  return all.flatMap((arising) => meant(about, arising)).flatMap((arising) => serving(about, arising, during));
}

/** What could be certain only after the policy's last day stays possible. */
function meant(about: About, arising: Arising): readonly Arising[] {
  if (isMeant(about, arising.first)) return [arising];
  return isMeant(about, arising.possibleAt) ? [asPossible(arising)] : [];
}

/** Neither before the records begin, nor out of force. */
export function isMeant(about: About, moment: Minute): boolean {
  return isJudgedOn(about, dayOfMinute(moment)) && isInForce(about, dayOfMinute(moment));
}

function acts(about: About, { act: pattern }: Pick<Happening, "act">): readonly Arising[] {
  return about.acts
    .filter((act) => matches(pattern, act))
    .map((act) => {
      const first = firstMinute(act.occurredOn);
      return { key: act.id, possibleAt: first, certainAt: first, first, last: lastMinute(act.occurredOn), act };
    });
}

function edges(about: About, state: State): readonly Arising[] {
  const { asOf } = about.look.view;
  const { certain, possible } = about.spans(state);
  const begun = possible.filter((span) => span.from !== -Infinity && span.from <= asOf);
  return begun.map((span, i) => {
    const sure = certain.find((each) => span.from <= each.from && each.from < span.until && each.from <= asOf);
    const day = dayOfMinute(span.from);
    const isFirstOfDay = begun.findIndex((other) => dayOfMinute(other.from) === day) === i;
    return { key: isFirstOfDay ? toDate(day) : momentText(span.from), ...moments(span.from, sure?.from) };
  });
}

function moments(possibleAt: Minute, certainAt: Minute | undefined): Omit<Arising, "key"> {
  const at = certainAt ?? possibleAt;
  return { possibleAt, ...(certainAt !== undefined && { certainAt }), first: at, last: at };
}

function serving(about: About, arising: Arising, during: State | undefined): readonly Arisen[] {
  if (!during) return [{ arising, until: Infinity }];
  const { possible } = about.spans(during);
  const covering = ({ first, last }: Arising): Span | undefined =>
    possible.find((span) => touches([span], first, last));
  const span = covering(asPossible(arising)) ?? covering(arising);
  if (!span) return [];
  // What could be certain only after the state has ended stays possible.
  const late = arising.certainAt !== undefined && arising.certainAt >= span.until;
  return [{ arising: late ? asPossible(arising) : arising, until: span.until }];
}

/** An arising as only the possible one; that of an act is but one. */
function asPossible(arising: Arising): Arising {
  const { certainAt: _, ...possible } = arising;
  const { act, possibleAt } = possible;
  return act ? possible : { ...possible, first: possibleAt, last: possibleAt };
}

/** One for each period, from its beginning, or from when the state first holds in it that is to hold meanwhile. */
export function arisingsInPeriods(about: About, { period: per, whole }: EachPeriod, during?: State): readonly Arisen[] {
  const { ahead } = about.look;
  return periodsOf(about, per, firstInForce(about), dayOfMinute(ahead))
    .filter(({ first }) => first * 1440 <= ahead && isMeant(about, first * 1440))
    .flatMap((period) => {
      const begin = period.first * 1440;
      if (!during) return [{ arising: { key: period.key, ...moments(begin, begin), period }, until: Infinity }];
      return whole ? duringAllOf(about, period, during) : duringIn(about, period, during);
    });
}

/** Only where the state holds when the period begins. */
function duringAllOf(about: About, period: NonNullable<Arising["period"]>, during: State): readonly Arisen[] {
  const begin = period.first * 1440;
  const { possible, certain } = about.spans(during);
  const span = possible.find((one) => holdsAt([one], begin));
  if (!span) return [];
  const arising = { key: period.key, ...moments(begin, holdsAt(certain, begin) ? begin : undefined), period };
  return [{ arising, until: span.until }];
}

/** Each time that it holds in the period; the first has the period's own key. */
function duringIn(about: About, period: NonNullable<Arising["period"]>, during: State): readonly Arisen[] {
  const { ahead, view } = about.look;
  const begin = period.first * 1440;
  const { possible, certain } = about.spans(during);
  const inside = (span: Span): boolean => touches([span], begin, endOf(period) - 1);
  return possible.filter(inside).flatMap((span, i): readonly Arisen[] => {
    const possibleAt = Math.max(span.from, begin);
    if (possibleAt > ahead) return [];
    const horizon = possibleAt > view.asOf ? ahead : view.asOf;
    const sure = certain.find(
      (each) => inside(each) && touches([each], span.from, span.until - 1) && Math.max(each.from, begin) <= horizon,
    );
    const certainAt = sure && Math.max(sure.from, begin);
    const key = i === 0 ? period.key : `${period.key}+${momentText(possibleAt)}`;
    return [{ arising: { key, ...moments(possibleAt, certainAt), period }, until: span.until }];
  });
}

/**
 * Judges whom a rule applies to when something arises: nothing where not so; only possible where possibly so.
 * What may have arisen while it applied stays possible, and else what arose certainly while it possibly applied.
 */
export function applied(
  about: About,
  { appliesTo }: Pick<RuleBase, "appliesTo">,
  arising: Arising,
): Arising | undefined {
  if (!appliesTo) return arising;
  const { certain, possible } = about.spans(appliesTo);
  if (touches(certain, arising.first, arising.last)) return arising;
  const before = asPossible(arising);
  if (touches(possible, before.first, before.last)) return before;
  return touches(possible, arising.first, arising.last)
    ? asPossible({ ...arising, possibleAt: arising.first })
    : undefined;
}
