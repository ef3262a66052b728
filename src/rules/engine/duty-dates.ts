import { dayOfMinute, type Minute } from "../../model/moment.js";
import type { Text } from "../../model/text.js";
import type { Duty } from "../duty.js";
import type { DateStep } from "../finding.js";
import { compileDeadline } from "./due.js";
import { calendarFor } from "./look.js";
import type { Compiler, Context, Due, DueRequest, Occasion } from "./shapes.js";

/** When a duty is due, or aimed at. */
export interface Dates {
  readonly due: Due | undefined;
  readonly target: Due | undefined;
}

/** Reckons when a duty is due that arose on an occasion at a moment, and tells how. */
export interface DatesReader {
  readonly reckon: (context: Context, occasion: Occasion, at: Minute) => Dates;
  readonly steps: (context: Context, occasion: Occasion, at: Minute) => readonly DateStep[];
}

/** Compiles when a duty is due; where the text sets no time, when a reading or the host aims at. */
export function compileDates({ due }: Duty, compiler: Compiler): DatesReader {
  const isVague = due.kind === "vague";
  const goal = isVague && due.target !== undefined ? compiler.settings.targets.get(due.target) : undefined;
  const deadline = isVague ? goal : due;
  if (!deadline) return { reckon: () => neither, steps: () => [] };
  const reader = compileDeadline(deadline, compiler);
  const dated = (found: Due | undefined): Dates =>
    isVague ? { due: undefined, target: found } : { due: found, target: undefined };
  const withoutCalendar = isVague ? neither : dated({ kind: "missing", what: noCalendar });
  return {
    reckon: (context, occasion, at) => {
      const request = requestOf(context, occasion, at);
      return request ? dated(seenFrom(at, reader.due(request))) : withoutCalendar;
    },
    steps: (context, occasion, at) => {
      const request = requestOf(context, occasion, at);
      return request ? reader.steps(request) : [];
    },
  };
}

/** What was over before the duty arose says so. */
function seenFrom(at: Minute, due: Due): Due {
  return due.kind === "due" && due.last < at ? { ...due, hadPassed: true } : due;
}

const neither: Dates = { due: undefined, target: undefined };
const noCalendar: Text = { zh: "没有可用的校历", en: "no calendar is given for it" };

function requestOf(context: Context, { period, event }: Occasion, at: Minute): DueRequest | undefined {
  const day = dayOfMinute(at);
  const calendar = calendarFor(context, day);
  return calendar && { context, day, calendar, period, event };
}
