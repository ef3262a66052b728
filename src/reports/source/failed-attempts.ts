import { attemptsAmong } from "../../calc/returns/case-contacts.js";
import { type Minute, startOfDay } from "../../model/moment.js";
import { sessionsFrom } from "../../model/presence.js";
import { sinceOpening } from "./case-start.js";
import type { ChildRecord } from "./child-record.js";

/** How many attempts were in vain: certainly, and at most, where registers are missing. */
export interface FailedAttempts {
  readonly certain: number;
  readonly possible: number;
}

/**
 * How many attempts of the open case were in vain (劝返无效次数): the child was still away without leave at the first session of the next
 * school day (reading G7). One made on the day of the cut-off can be in vain only tomorrow.
 */
export function failedAttempts(child: ChildRecord, from: Minute = sinceOpening(child)): FailedAttempts {
  const after = attemptsAmong(child.acts().filter(({ at }) => at >= from)).map(({ day }) => {
    const [next] = sessionsFrom(child.view(), startOfDay(day + 1));
    return next?.status;
  });
  return {
    certain: after.filter((status) => status === "absent").length,
    possible: after.filter((status) => status === "absent" || status === "unknown").length,
  };
}

/** The same of the absence that goes on, by which attempts are on end (连续): an attended session begins the count anew. */
export function failedOnEnd(child: ChildRecord): FailedAttempts {
  const run = child.mayHaveCase ? child.caseFile().input.runs.at(-1) : undefined;
  return run && run.end === undefined ? failedAttempts(child, run.from) : { certain: 0, possible: 0 };
}

/** Whether there were so many; nothing where registers are missing that would say. */
export function reached({ certain, possible }: FailedAttempts, count: number): boolean | undefined {
  return certain >= count ? true : possible >= count ? undefined : false;
}
