/** Looks at a world with a policy: each subject, state and duty is worked out when asked for, and once. */
import type { SubjectRef } from "../../src/model/subject.js";
import type { Duty } from "../../src/rules/duty.js";
import type { Policy } from "../../src/rules/policy.js";
import type { State } from "../../src/rules/state.js";
import type { About, Life, Look } from "./about.js";
import { childOf } from "./attendance.js";
import { livesOf } from "./lives.js";
import { actsAbout, type View } from "./log.js";
import { runsOf } from "./runs.js";
import type { Spans } from "./spans.js";
import { spansOf } from "./states.js";
import type { Minute } from "./time.js";

export function lookWith(policy: Policy, view: View, ahead: Minute = view.asOf): Look {
  const look: Look = {
    view,
    policy,
    ahead,
    about: once(
      ({ kind, id }: SubjectRef) => `${kind}:${id}`,
      (subject) => aboutIn(look, subject),
    ),
  };
  return look;
}

function aboutIn(look: Look, subject: SubjectRef): About {
  const child = subject.kind === "pupil" ? childOf(look.view, subject.id) : undefined;
  const about: About = {
    look,
    subject,
    child,
    runs: child ? runsOf(child) : [],
    acts: actsAbout(look.view, subject),
    spans: once(
      (state: State) => state,
      (state): Spans => spansOf(about, state),
    ),
    lives: once(
      (duty: Duty) => duty,
      (duty): readonly Life[] => livesOf(about, duty),
    ),
  };
  return about;
}

/** Remembers each answer, by what tells its question from others. */
function once<Question, Answer>(
  keyOf: (question: Question) => unknown,
  work: (question: Question) => Answer,
): (question: Question) => Answer {
  const known = new Map<unknown, Answer>();
  return (question) => {
    const key = keyOf(question);
    const answer = known.get(key) ?? work(question);
    known.set(key, answer);
    return answer;
  };
}
