/** When a state is so about a subject, certainly or possibly. */
import type { Counted, State } from "../../src/rules/state.js";
import type { About } from "./about.js";
import { caseIs, countedInCase, failedInCase } from "./cases.js";
import { inTerm } from "./circumstances.js";
import { alwaysSo, combined, opposite, type Spans, surely } from "./spans.js";
import { countedInPeriods, done } from "./states-counts.js";
import { missed, performed } from "./states-duties.js";
import { measured, rising } from "./states-measures.js";
import { ofMembers } from "./states-members.js";
import { assigned, enrolled, fact, held, since, stage, youngerThan } from "./states-records.js";
import { spansInRuns } from "./states-runs.js";

export function spansOf(about: About, state: State): Spans {
  switch (state.kind) {
    case "and":
      return combined(state.of.map(about.spans), (parts) => parts.every(Boolean));
    case "or":
      return combined(state.of.map(about.spans), (parts) => parts.some(Boolean));
    case "not":
      return opposite(about.spans(state.of));
    case "always":
      return alwaysSo;
    case "inTerm":
      return surely(inTerm(about));
    case "counted":
      return counted(about, state);
    case "absent":
    case "absentFor":
      return spansInRuns(about, state);
    case "persuasionsFailed":
      return state.within === "run" ? spansInRuns(about, state) : failedInCase(about, state);
    case "every":
    case "some":
      return ofMembers(about, state);
    default:
      return read(about, state);
  }
}

function counted(about: About, state: Counted): Spans {
  if (state.within === "run") return spansInRuns(about, state);
  if (state.within === "case") return countedInCase(about, state);
  return countedInPeriods(about, state.act, state.count, state.within);
}

type Read = Exclude<
  State,
  {
    readonly kind:
      | "and"
      | "or"
      | "not"
      | "always"
      | "inTerm"
      | "counted"
      | "absent"
      | "absentFor"
      | "persuasionsFailed"
      | "every"
      | "some";
  }
>;

/** States that are read off records. */
function read(about: About, state: Read): Spans {
  switch (state.kind) {
    case "since":
      return since(about, state);
    case "enrolled":
      return enrolled(about);
    case "factIs":
      return fact(about, state);
    case "stageIs":
      return stage(about, state);
    case "youngerThan":
      return youngerThan(about, state);
    case "assignedTo":
      return assigned(about, state);
    case "held":
      return held(about, state);
    case "done":
      return done(about, state);
    case "missed":
      return missed(about, state);
    case "performed":
      return performed(about, state);
    case "measured":
      return measured(about, state);
    case "rising":
      return rising(about, state);
    default:
      return caseIs(about, state);
  }
}
