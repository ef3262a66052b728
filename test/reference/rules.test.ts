/** Requirements, prohibitions, targets, consequences and what all rules have, reasoned by hand. */
import { describe, expect, it } from "vitest";
import type { SchoolEvent } from "../../src/model/events.js";
import type { WorldData } from "../../src/model/world-data.js";
import { forEach, month, schoolYear } from "../../src/rules/words.js";
import { assessNaively } from "./assess.js";
import {
  call,
  dated,
  duty,
  figure,
  find,
  fiveWeeks,
  lines,
  on,
  only,
  our,
  policyOf,
  registers,
  report,
  theSchool,
  visit,
  world,
} from "./small.js";

const usual = { cites: ["c1"], bearer: "school" } as const;

const fact = (day: `${number}`, value: string | boolean): SchoolEvent => ({
  kind: "fact",
  subject: { kind: "pupil", id: "p" },
  fact: "hardship",
  value,
  ...dated(day),
});

const inNeed = our.fact("hardship", true);
const visited = our.since(our.did("homeVisit"), our.did("phoneCall"));

describe("a requirement", () => {
  const rule = our.requirement("r", { ...usual, given: inNeed, must: visited });

  it("holds, or is violated since the last moment at which it held in the span", () => {
    const data = world(fact("02", true), visit("04"), call("06"));
    expect(find(rule, data, on("01"))).toEqual([]);
    expect(only(rule, data, on("03"))).toMatchObject({
      id: "our/r@p#2025-09-02",
      stage: "violated",
      certainty: "certain",
      triggeredAt: on("02", "T00:00"),
    });
    expect(only(rule, data, on("05"))).toMatchObject({ stage: "holds", triggeredAt: on("04", "T00:00") });
    expect(only(rule, data, on("07"))).toMatchObject({ stage: "violated", triggeredAt: on("06", "T00:00") });
  });

  it("is only possible where what it is given is, and gone when that has ended", () => {
    expect(only(rule, world(fact("02", "unknown")), on("03"))).toMatchObject({
      stage: "violated",
      certainty: "possible",
    });
    expect(find(rule, world(fact("02", true), fact("04", false)), on("05"))).toEqual([]);
  });

  it("is possibly violated where it possibly holds", () => {
    const other = our.requirement("r", { ...usual, given: our.enrolled, must: inNeed });
    expect(only(other, world(fact("02", "unknown")), on("03"))).toMatchObject({
      id: "our/r@p#2025-08-31",
      stage: "violated",
      certainty: "possible",
    });
  });

  it("that has always been given is judged since the records or the policy begin", () => {
    const always = our.requirement("r", {
      ...usual,
      subject: "school",
      given: { kind: "always" },
      must: our.held("principal"),
    });
    expect(only(always, world(), on("03"))).toMatchObject({
      id: "our/r@school:s#always",
      stage: "violated",
      triggeredAt: "2025-08-01T00:00",
    });
  });
});

describe("a prohibition", () => {
  const rule = our.prohibition("r", {
    ...usual,
    act: our.did("notice"),
    unless: our.did("notice", { dueOn: { known: true } }),
  });
  const notice = { kind: "notice", pupil: "p", by: "school", to: "guardian", notice: "order" } as const;

  it("is violated by each act that does not show what it must", () => {
    const bad = { ...notice, ...dated("03", { id: "bad" }) };
    const good = { ...notice, ...dated("03", { id: "good" }), dueOn: on("09") };
    expect(lines(find(rule, world(bad, good), on("03")))).toEqual(["r@p#bad violated onTime certain"]);
  });

  it("is withdrawn where the record was an error; what had left the school is to be taken back", () => {
    const bad = { ...notice, ...dated("03", { id: "bad" }) };
    const error: SchoolEvent = { kind: "retraction", supersedes: "bad", reason: "error", ...dated("05") };
    expect(lines(find(rule, world(bad, error), on("05")))).toEqual(["r@p#bad withdrawn onTime certain"]);
    expect(find(rule, world(bad, error), on("05"))[0]?.basisWithdrawn).toBe(true);
    const within = { ...bad, to: "principal" } as const;
    expect(find(rule, world(within, error), on("05"))[0]?.basisWithdrawn).toBe(false);
  });
});

describe("a consequence", () => {
  const over = our.measured({ kind: "figure", indicator: "rate" }, schoolYear, "over", 0.1);
  const outcome = { zh: "略", en: "left out" };
  const rule = our.consequence("r", { ...usual, subject: "school", when: over, outcome });
  const decision = (matter: string): SchoolEvent => ({
    kind: "decision",
    subject: theSchool,
    by: "educationAuthority",
    matter,
    outcome: "imposed",
    ...dated("08"),
  });

  it("is eligible from the rising edge until somebody has decided its matter", () => {
    const data = world(figure("2025-09-05", "2024-2025", 11), decision("another"));
    expect(lines(find(rule, data, on("09")))).toEqual(["r@school:s#2025-09-05 eligible onTime certain"]);
    const decided = world(figure("2025-09-05", "2024-2025", 11), decision("r"));
    expect(only(rule, decided, on("09"))).toMatchObject({ stage: "decided", performedAt: on("08", "T00:00") });
  });

  it("is possible, and not evaluable, where its level is not given", () => {
    const unset = our.measured({ kind: "figure", indicator: "rate" }, schoolYear, "over", our.parameter("missing"));
    const asked = our.consequence("r", { ...usual, subject: "school", when: unset, outcome });
    expect(lines(find(asked, world(figure("2025-09-05", "2024-2025", 11)), on("09")))).toEqual([
      "r@school:s#2025-09-05 eligible onTime notEvaluable",
    ]);
  });
});

describe("every rule", () => {
  const told = report("03", "school", dated("03", { id: "told" }));

  it("applies to whom it says when it arises: not so, nothing; possibly so, possible", () => {
    const rule = duty({ appliesTo: inNeed });
    expect(find(rule, world(told), on("03"))).toEqual([]);
    expect(only(rule, world(told, fact("02", true)), on("03")).certainty).toBe("certain");
    expect(only(rule, world(told, fact("02", "unknown")), on("03")).certainty).toBe("possible");
    expect(find(rule, world(told, fact("04", true)), on("04"))).toEqual([]);
  });

  it("is in force from its first day to its last", () => {
    const found = (more: object): readonly string[] =>
      lines(assessNaively({ ...policyOf(duty({})), ...more }, fiveWeeks, world(told), { asOf: on("03") }));
    expect(found({ inForceFrom: "2025-09-03", inForceUntil: "2025-09-03" })).toHaveLength(1);
    expect(found({ inForceFrom: "2025-09-04" })).toEqual([]);
    expect(found({ inForceUntil: "2025-09-02" })).toEqual([]);
  });

  it("may be only advisory, whoever bears it", () => {
    expect(only(duty({ force: "advisory" }), world(told), on("04"))).toMatchObject({
      force: "advisory",
      bearers: [{ force: "advisory" }],
    });
  });

  it("names who held its office: on the day judged while open, on the due day once missed", () => {
    const head = (kind: "appointed" | "relieved", day: `${number}`, person: string): SchoolEvent => ({
      kind,
      subject: theSchool,
      office: "principal",
      person,
      ...dated(day),
    });
    const data = world(
      told,
      head("appointed", "01", "old"),
      head("relieved", "05", "old"),
      head("appointed", "05", "new"),
    );
    const rule = (due: "sameDay" | "vague"): ReturnType<typeof duty> =>
      duty({ bearer: "schoolLeader", due: { kind: due } });
    expect(only(rule("vague"), data, on("04")).bearers[0]?.persons).toEqual(["old"]);
    expect(only(rule("vague"), data, on("06")).bearers[0]?.persons).toEqual(["new"]);
    expect(only(rule("sameDay"), data, on("06")).bearers[0]?.persons).toEqual(["old"]);
    expect(only(duty({ bearer: "gradeHead" }), data, on("06")).bearers).toEqual([
      { role: "gradeHead", at: "s/7", force: "expected" },
    ]);
  });

  it("takes what was recorded under a former number for the child's", () => {
    const data: WorldData = {
      ...world(...registers(1, "aa").map((event) => ({ ...event, absent: ["old"] }))),
      pupils: [{ id: "p", formerIds: ["old"] }],
    };
    expect(lines(find(duty({ when: our.absence.goesOn }), data, on("01")))).toEqual([
      "r@p#2025-09-01 open onTime certain",
    ]);
    const reported = { ...told, pupil: "old" };
    expect(lines(find(duty({}), { ...data, events: [reported] }, on("03")))).toEqual(["r@p#told open onTime certain"]);
  });

  it("judges children placed nowhere too, by the office's calendar", () => {
    const nowhere: WorldData = {
      ...world(told),
      villages: [{ id: "v", township: "town" }],
      pupils: [{ id: "p", village: "v" }],
    };
    const data = { ...nowhere, events: nowhere.events.filter(({ kind }) => kind !== "enrolled") };
    const rule = duty({ bearer: "villageCommittee", due: { kind: "within", amount: 1, unit: "workingDay" } });
    expect(only(rule, data, on("03"))).toMatchObject({ due: "2025-09-04", bearers: [{ at: "v" }] });
    const none = assessNaively(policyOf(rule), { bySchool: {} }, data, { asOf: on("03") });
    expect(lines(none)).toEqual(["r@p#told open onTime notEvaluable"]);
    const early = { ...told, occurredOn: "2025-07-30", recordedOn: "2025-07-30" } as const;
    expect(find(rule, { ...data, events: [early] }, on("03"))).toEqual([]);
  });
});

describe("evidence of several", () => {
  const monthly = (must: Parameters<typeof duty>[0]["must"]): ReturnType<typeof duty> =>
    duty({ subject: "school", when: our.each(month(9)), due: { kind: "endOfPeriod" }, ...(must && { must }) });
  const two: WorldData = {
    ...world(),
    pupils: [{ id: "p" }, { id: "q" }],
    events: [...world().events, { kind: "enrolled", pupil: "q", class: "c", ...dated("04") }],
  };

  it("is asked about each member that belonged to the subject and was meant before it was due", () => {
    const rule = monthly(forEach("pupil", our.did("homeVisit")));
    const one = { ...two, events: [...two.events, visit("02")] };
    expect(only(rule, one, on("03"))).toMatchObject({ stage: "fulfilled", wanted: 0 });
    expect(only(rule, one, on("05"))).toMatchObject({ stage: "open", wanted: 1, matched: [expect.any(String)] });
    const both = { ...one, events: [...one.events, visit("07", { pupil: "q" })] };
    expect(only(rule, both, on("07"))).toMatchObject({ stage: "fulfilled", performedAt: on("07", "T00:00") });
  });

  it("that concerns nobody is not done: nobody on record proves nothing", () => {
    const rule = monthly(forEach("pupil", our.did("homeVisit"), inNeed));
    expect(only(rule, two, on("30"))).toMatchObject({ stage: "open", timeliness: "onTime", wanted: 1 });
    expect(only(rule, two, "2025-10-01")).toMatchObject({ stage: "open", timeliness: "overdue" });
  });

  it("notes where more was done than the text asks for", () => {
    const rule = duty({ must: { kind: "times", count: 1, atMost: 2, act: our.did("homeVisit").act } });
    const told = report("03", "school");
    expect(only(rule, world(told, visit("03"), visit("04")), on("05")).notes).toBe(0);
    expect(only(rule, world(told, visit("03"), visit("04"), visit("05")), on("05")).notes).toBe(1);
  });
});
