import { dateOf } from "../../model/civil-date.js";
import { dayOfMinute } from "../../model/moment.js";
import type { PaperService } from "../kit/paper-spec.js";
import { sinceOpening } from "../source/case-start.js";
import type { ChildRecord } from "../source/child-record.js";
import type { ServedBy } from "./served.js";

/** Of some papers those of the case that is open, or was last. */
export function sinceCase(child: ChildRecord, served: ServedBy): readonly PaperService[] {
  const since = dateOf(dayOfMinute(sinceOpening(child)));
  return served(child).filter(({ on }) => on >= since);
}
