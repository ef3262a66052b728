import { dayOfMinute, type Minute, never, startOfDay } from "../../model/moment.js";
import type { Text } from "../../model/text.js";
import type { Duty } from "../duty.js";
import { evidencesIn } from "../parts.js";
import { placeFrom } from "./acts-from.js";
import { applying } from "./applying.js";
import { type BearerReader, compileBearers, forceFor } from "./bearers.js";
import { compileDates, type DatesReader } from "./duty-dates.js";
import { dutyCertainty, lackingOf, notesOf, progress, provisionalIn } from "./duty-progress.js";
import { type LevelsLacking, missingLevels } from "./missing-levels.js";
import type {
  Compiler,
  Context,
  Course,
  Due,
  EvidenceReader,
  Instance,
  InstanceReader,
  MoreReasons,
  Occasion,
  Performance,
  Search,
} from "./shapes.js";
import { compileTrigger } from "./triggers.js";
import { anyTime, fromDayUntil, inPeriod } from "./windows.js";

/** A duty with its parts compiled. */
interface Parts {
  readonly duty: Duty;
  readonly performed: EvidenceReader;
  readonly dates: DatesReader;
  readonly bearers: BearerReader;
  readonly levels: LevelsLacking;
  /** It asks for something about each member, whose acts are others than the subject's. */
  readonly asksMembers: boolean;
  /** What is to be done, while nothing can have been. */
  readonly undone: Performance;
  readonly more: (instance: Instance) => Partial<MoreReasons>;
}

/** Compiles a duty. */
export function compileDuty(duty: Duty, compiler: Compiler): InstanceReader {
  const occasions = applying(duty, compileTrigger(duty.when, duty.while, compiler), compiler);
  const dates = compileDates(duty, compiler);
  const parts: Parts = {
    duty,
    performed: compiler.evidence(duty.must),
    dates,
    bearers: compileBearers(duty, forceFor(duty, duty.due.kind === "vague", compiler), compiler),
    levels: missingLevels(duty, compiler),
    asksMembers: evidencesIn(duty.must).some(({ kind }) => kind === "forEach"),
    undone: { matched: [], wanted: [{ evidence: duty.must }] },
    more: ({ context, occasion, at, stage, due, performance }) => ({
      dateSteps: dates.steps(context, occasion, at),
      ...(stage === "scheduled" ? {} : { notes: notesOf(due, performance) }),
    }),
  };
  return (context) => {
    const found = occasions(context);
    return found.length === 0 ? none : found.map((occasion) => instanceOf(parts, context, occasion));
  };
}

const none: readonly never[] = [];

function instanceOf(parts: Parts, context: Context, occasion: Occasion): Instance {
  const at = occasion.certainAt ?? occasion.possibleAt;
  const unsaid = occasion.certainAt === undefined ? parts.levels(context, dayOfMinute(at)) : none;
  return at > context.look.asOf
    ? scheduled(parts, context, occasion, unsaid)
    : arisen(parts, context, occasion, unsaid);
}

function arisen(parts: Parts, context: Context, occasion: Occasion, unsaid: readonly Text[]): Instance {
  const { asOf } = context.look;
  const { possibleAt, certainAt, until } = occasion;
  const at = certainAt ?? possibleAt;
  const { due, target } = parts.dates.reckon(context, occasion, at);
  const performance = parts.performed(searchFor(parts, context, occasion, due));
  const last = lastOf(due);
  const lacking = lackingOf(context, occasion, at, due);
  const { stage, timeliness } = progress(asOf, until, last, performance.at);
  return {
    rule: parts.duty,
    context,
    occasion,
    at,
    stage,
    timeliness,
    certainty: dutyCertainty(occasion, due, unsaid, lacking),
    // What was due before it arose is missed by whoever had it when it arose.
    bearers: parts.bearers(context, dayOfMinute(Math.min(asOf, Math.max(last, at), performance.at ?? never, until))),
    performance,
    due,
    target,
    possibly: possibleAt < at ? () => courseFrom(parts, context, occasion, possibleAt) : undefined,
    lacking: unsaid.length === 0 ? lacking : [...unsaid, ...lacking],
    more: parts.more,
  };
}

/** How it would have gone if it arose at a moment. */
function courseFrom(parts: Parts, context: Context, occasion: Occasion, at: Minute): Course {
  const { due } = parts.dates.reckon(context, occasion, at);
  return { at, due, performance: parts.performed(searchFor(parts, context, occasion, due)) };
}

/** A period that has not begun yet. */
function scheduled(parts: Parts, context: Context, occasion: Occasion, unsaid: readonly Text[]): Instance {
  const at = occasion.certainAt ?? occasion.possibleAt;
  const { due, target } = parts.dates.reckon(context, occasion, at);
  const lacking = provisionalIn(due);
  return {
    rule: parts.duty,
    context,
    occasion,
    at,
    stage: "scheduled",
    timeliness: "onTime",
    certainty: dutyCertainty(occasion, due, unsaid, lacking),
    bearers: parts.bearers(context, dayOfMinute(context.look.asOf)),
    performance: parts.undone,
    due,
    target,
    possibly: undefined,
    lacking: unsaid.length === 0 ? lacking : [...unsaid, ...lacking],
    more: parts.more,
  };
}

/** What evidence is looked for in: it counts from the day on which the duty may have arisen, also where it certainly did only later. */
function searchFor(parts: Parts, context: Context, occasion: Occasion, due: Due | undefined): Search {
  const { period, possibleAt, until } = occasion;
  const from = startOfDay(period?.first ?? dayOfMinute(possibleAt));
  const by = Math.min(context.look.asOf, lastOf(due));
  if (period) return { context, window: inPeriod(period, until), from, by };
  if (parts.asksMembers || context.namesDays) return { context, window: fromDayUntil(possibleAt, until), from, by };
  // Every act serves when it was done, and they are in order: only those of this time are looked at.
  return { context, window: anyTime, from, by, first: placeFrom(context.acts, from), until };
}

function lastOf(due: Due | undefined): Minute {
  return due?.kind === "due" ? due.last : never;
}
