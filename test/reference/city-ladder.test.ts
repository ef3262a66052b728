/** Tiny worlds for the city's ladder, each with what must be found reasoned by hand: they check the reference itself. */
import { describe, expect, it } from "vitest";
import type { SchoolEvent } from "../../src/model/events.js";
import type { Register } from "../../src/model/events-attendance.js";
import type { CivilMoment } from "../../src/model/moment.js";
import type { WorldData } from "../../src/model/world-data.js";
import { assessNaively } from "./assess.js";
import { cityLadder } from "./city-ladder.js";
import type { NaiveFinding } from "./finding.js";
import { call, fiveWeeks, lines, on, register, registers, report, visit, world } from "./small.js";

function find(data: WorldData, asOf: CivilMoment, knownOn?: CivilMoment): readonly NaiveFinding[] {
  return assessNaively(cityLadder, fiveWeeks, data, { asOf, knownOn });
}

describe("the reference interpreter on the city's ladder", () => {
  it("asks the homeroom teacher to report the first half day, and nobody else yet", () => {
    expect(find(world(...registers(1, "a.")), on("01", "T13:00"))).toEqual([
      {
        id: "city-2016/half-day-report@p#2025-09-01",
        rule: "half-day-report",
        kind: "duty",
        subject: { kind: "pupil", id: "p" },
        stage: "open",
        timeliness: "onTime",
        force: "advisory",
        certainty: "certain",
        basisWithdrawn: false,
        triggeredAt: "2025-09-01T12:00",
        runFrom: "2025-09-01",
        target: "2025-09-01",
        bearers: [{ role: "homeroomTeacher", at: "c", force: "advisory" }],
        matched: [],
        wanted: 1,
        notes: 0,
      },
    ]);
  });

  it("finds nothing while the session still runs, although the child is already marked absent", () => {
    expect(find(world(...registers(1, "a.")), on("01", "T11:59"))).toEqual([]);
  });

  it("asks for contact on the first whole day, until that day's end", () => {
    const [contact] = find(world(...registers(1, "aa")), on("01"));
    expect(contact).toMatchObject({
      rule: "contact-on-day-one",
      stage: "open",
      timeliness: "onTime",
      force: "binding",
      triggeredAt: "2025-09-01T17:00",
      due: "2025-09-01",
      bearers: [{ role: "homeroomTeacher", at: "c", force: "binding" }],
    });
  });

  it("counts a call at ten for the day that is complete at five", () => {
    const [contact] = find(
      world(...registers(1, "aa"), call("01", { occurredOn: on("01", "T10:00") })),
      on("02", "T07:00"),
    );
    expect(contact).toMatchObject({ stage: "fulfilled", timeliness: "onTime", performedAt: "2025-09-01T10:00" });
  });

  it("is overdue from the next day on, and late once done", () => {
    const away = registers(1, "aa aa");
    expect(lines(find(world(...away), on("02", "T07:00")))).toContain(
      "contact-on-day-one@p#2025-09-01 open overdue certain",
    );
    const late = find(world(...away, visit("02", { occurredOn: on("02", "T15:00") })), on("02"));
    expect(lines(late)).toContain("contact-on-day-one@p#2025-09-01 fulfilled late certain");
  });

  it("sends a leader as soon as the second day is entered; two visits by two leaders may share the task", () => {
    const away = registers(1, "aa a.");
    const leader = find(world(...away), on("02", "T08:00")).find(
      (finding) => finding.rule === "leader-visit-on-day-two",
    );
    expect(leader).toMatchObject({
      triggeredAt: "2025-09-02T08:00",
      due: "2025-09-02",
      bearers: [{ role: "schoolLeader", at: "s" }],
    });
    const visits = [
      visit("02", { by: "principal", purpose: "return", occurredOn: on("02", "T09:00") }),
      visit("02", { by: "vicePrincipal", reason: "work", occurredOn: on("02", "T11:00") }),
    ];
    const done = find(world(...away, ...visits), on("02")).find(
      (finding) => finding.rule === "leader-visit-on-day-two",
    );
    expect(done).toMatchObject({ stage: "fulfilled", timeliness: "onTime", performedAt: "2025-09-02T11:00" });
  });

  it("begins day one on the next full day when the run begins with an afternoon", () => {
    // Monday afternoon, Tuesday: one whole day. The second day is entered on Wednesday morning.
    expect(lines(find(world(...registers(1, "pa aa aa")), on("03", "T08:00")))).toEqual([
      "contact-on-day-one@p#2025-09-02 open overdue certain",
      "half-day-report@p#2025-09-01 open onTime certain",
      "leader-visit-on-day-two@p#2025-09-03 open onTime certain",
    ]);
  });

  it("does not let a holiday or a weekend cut a run, and teaches on the make-up day", () => {
    // Tuesday 9, off on Wednesday 10, Thursday 11 enters day two.
    const found = find(
      world(...registers(1, "pp pp pp pp pp"), ...registers(0, "pp aa aa", 8, 9, 11)),
      on("11", "T08:00"),
    );
    expect(lines(found)).toContain("leader-visit-on-day-two@p#2025-09-11 open onTime certain");
    // Friday 12, then the Saturday of the make-up day.
    const saturday = find(world(...registers(0, "pp aa aa", 11, 12, 13)), on("13", "T08:00"));
    expect(lines(saturday)).toContain("leader-visit-on-day-two@p#2025-09-13 open onTime certain");
  });

  it("lapses what is not yet due, and leaves what was overdue as moot, when the child comes back", () => {
    // Back on Tuesday morning: contact was due on Monday, so it is moot; the report of the half day has no day, so it lapses.
    expect(lines(find(world(...registers(1, "aa pp")), on("02")))).toEqual([
      "contact-on-day-one@p#2025-09-01 open moot certain",
      "half-day-report@p#2025-09-01 lapsed onTime certain",
    ]);
  });

  it("neither lengthens nor ends a run by an excused day", () => {
    const leave: SchoolEvent = {
      kind: "leave",
      id: "slip",
      pupil: "p",
      from: { date: "2025-09-02", session: "am" },
      to: { date: "2025-09-02", session: "pm" },
      reason: "sickness",
      approved: true,
      occurredOn: on("02"),
      recordedOn: on("02"),
    };
    const data = world(...registers(1, "aa aa aa"), leave);
    expect(lines(find(data, on("02")))).toEqual([
      "contact-on-day-one@p#2025-09-01 open overdue certain",
      "half-day-report@p#2025-09-01 open onTime certain",
    ]);
    expect(lines(find(data, on("03", "T08:00")))).toContain("leader-visit-on-day-two@p#2025-09-03 open onTime certain");
  });

  it("is only possible across a register that is missing", () => {
    // Absent on Monday morning, nothing known of the afternoon: the whole day is possible, and with it the second.
    expect(lines(find(world(...registers(1, "a. a.")), on("02", "T08:00")))).toEqual([
      "contact-on-day-one@p#2025-09-01 open overdue possible",
      "half-day-report@p#2025-09-01 open onTime certain",
      "leader-visit-on-day-two@p#2025-09-02 open onTime possible",
    ]);
  });

  it("becomes certain later under the id of the day on which it was possible", () => {
    // Monday morning absent, afternoon unknown, Tuesday absent: certainly a whole day on Tuesday at five.
    const [contact] = find(world(...registers(1, "a. aa")), on("02"));
    expect(contact).toMatchObject({
      id: "city-2016/contact-on-day-one@p#2025-09-01",
      certainty: "certain",
      triggeredAt: "2025-09-02T17:00",
      due: "2025-09-02",
    });
  });

  it("takes two attempts after each of which the child stayed away, and aims at the next school day", () => {
    // Tried on Monday and on Tuesday: failed on Tuesday and on Wednesday at eight.
    const data = world(...registers(1, "aa aa aa"), visit("01"), call("02"), call("02"));
    expect(find(data, on("02", "T23:00")).some((finding) => finding.rule === "report-after-two-failures")).toBe(false);
    const failed = find(data, on("03", "T08:00")).find((finding) => finding.rule === "report-after-two-failures");
    expect(failed).toMatchObject({
      id: "city-2016/report-after-two-failures@p#2025-09-03",
      stage: "open",
      timeliness: "onTime",
      force: "advisory",
      triggeredAt: "2025-09-03T08:00",
      target: "2025-09-04",
    });
    expect(failed?.due).toBeUndefined();
  });

  it("invites three bodies to a joint persuasion once the township has the report, each where it is", () => {
    const sent = report("03", "townshipGovernment", { id: "sent" });
    const joint = find(world(...registers(1, "aa aa aa"), sent), on("03")).find(
      (finding) => finding.rule === "joint-persuasion",
    );
    expect(joint).toMatchObject({
      id: "city-2016/joint-persuasion@p#sent",
      stage: "open",
      triggeredAt: "2025-09-03T00:00",
      runFrom: "2025-09-01",
      bearers: [
        { role: "townshipGovernment", at: "town", force: "advisory" },
        { role: "policeStation", at: "town", force: "advisory" },
        { role: "school", at: "s", force: "advisory" },
      ],
    });
    const parties = ["townshipGovernment", "policeStation", "principal"] as const;
    const met: SchoolEvent = {
      kind: "jointPersuasion",
      id: "met",
      pupil: "p",
      parties,
      occurredOn: on("04"),
      recordedOn: on("04"),
    };
    const done = find(world(...registers(1, "aa aa aa"), sent, met), on("04"));
    expect(lines(done)).toContain("joint-persuasion@p#sent fulfilled onTime certain");
  });

  it("withdraws everything that rested on an absence excused afterwards, and says that a report had left", () => {
    const leave: SchoolEvent = {
      kind: "leave",
      id: "slip",
      pupil: "p",
      from: { date: "2025-09-01", session: "am" },
      to: { date: "2025-09-05", session: "pm" },
      reason: "sickness",
      approved: true,
      occurredOn: on("04"),
      recordedOn: on("04"),
    };
    const data = world(...registers(1, "aa aa"), report("02", "townshipGovernment", { id: "sent" }), leave);
    const found = find(data, on("04"));
    expect(lines(found)).toEqual([
      "contact-on-day-one@p#2025-09-01 withdrawn overdue certain",
      "half-day-report@p#2025-09-01 withdrawn onTime certain",
      "joint-persuasion@p#sent withdrawn onTime certain",
      "leader-visit-on-day-two@p#2025-09-02 withdrawn overdue certain",
    ]);
    expect(found.map((finding) => finding.basisWithdrawn)).toEqual([false, false, true, false]);
    // As known on the day before the slip was written, all of it stands.
    expect(find(data, on("04"), on("03")).every((finding) => finding.stage !== "withdrawn")).toBe(true);
  });

  it("shows a gap where everything asked for is done and the child is still away", () => {
    const done = [report("01", "school", { by: "homeroomTeacher", matter: "absence" }), call("01")];
    expect(find(world(...registers(1, "aa"), ...done), on("01")).find((finding) => finding.kind === "gap")).toEqual({
      id: "city-2016/gap@p#2025-09-01",
      rule: "gap",
      kind: "gap",
      subject: { kind: "pupil", id: "p" },
      stage: "open",
      timeliness: "onTime",
      force: "advisory",
      certainty: "certain",
      basisWithdrawn: false,
      triggeredAt: "2025-09-01T08:00",
      runFrom: "2025-09-01",
      bearers: [{ role: "school", at: "s", force: "advisory" }],
    });
  });

  it("shows a gap for a child that left for a school from which nothing is heard, until it is", () => {
    const left: SchoolEvent = {
      kind: "left",
      id: "out",
      pupil: "p",
      reason: "transferOut",
      occurredOn: on("02"),
      recordedOn: on("02"),
    };
    const away = [...registers(1, "aa"), left];
    expect(lines(find(world(...away), on("03")))).toEqual([
      "contact-on-day-one@p#2025-09-01 open moot certain",
      "gap@p#2025-09-01 open onTime certain",
      "half-day-report@p#2025-09-01 lapsed onTime certain",
    ]);
    const heard: SchoolEvent = {
      kind: "transferAcknowledged",
      id: "ok",
      pupil: "p",
      by: "far",
      occurredOn: on("03"),
      recordedOn: on("03"),
    };
    expect(find(world(...away, heard), on("03")).some((finding) => finding.kind === "gap")).toBe(false);
  });

  it("marks as provisional what rests on days after the last term", () => {
    // Friday 3 October is the last day of the term; Monday 6 October is a weekday after it, and taken for a school day.
    const day = (date: CivilMoment, more: Partial<Register>): Register =>
      register("01", "am", true, { occurredOn: date, recordedOn: date, ...more });
    const friday = [day("2025-10-03", {}), day("2025-10-03", { session: "pm" })];
    const data: WorldData = { ...world(...friday, day("2025-10-06", {})), recordsFrom: "2025-10-03" };
    expect(lines(find(data, "2025-10-03"))).toEqual([
      "contact-on-day-one@p#2025-10-03 open onTime certain",
      "half-day-report@p#2025-10-03 open onTime certain",
    ]);
    expect(lines(find(data, "2025-10-06T08:00"))).toContain(
      "leader-visit-on-day-two@p#2025-10-06 open onTime provisional",
    );
  });
});
