import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absenceRuns, summarise } from "../../src/model/absence-run.js";
import { createWorld } from "../../src/model/create-world.js";
import { readMoment } from "../../src/model/moment.js";
import { type PupilView, pupilView } from "../../src/model/pupil-view.js";
import { schoolCalendar } from "../../src/model/school-calendar.js";
import { sessionIndex } from "../../src/model/session.js";
import { arbitrarySituation, type Situation } from "../support/arbitraries/worlds.js";
import { ask, only, patient, school } from "../support/worlds.js";

describe("excused, unexcused, unknown and attended sessions make up all taught ones", () => {
  it("counts a week of all sorts so that nothing is lost or doubled", () => {
    const story = school()
      .absent("P1", "2025-10-13", "2025-10-17")
      .leave("P1", "2025-10-14", "2025-10-14", { recordedOn: "2025-10-13" })
      .noRegister("2025-10-15", ["pm"]);
    const { run } = only(ask(story, "2025-10-17"), "contact-on-day-one").because;
    // Ten sessions: two excused, one unknown, seven without leave; of these three before and four after the unknown one.
    expect(run).toMatchObject({
      excusedSessions: 2,
      unknown: [{ date: "2025-10-15", session: "pm" }],
      halfDays: { least: 4, most: 8 },
      days: { least: 2, most: 4 },
    });
  });

  it(
    "shows of each run as many missed, excused and unknown sessions as were taught in it and are over",
    patient,
    () => {
      fc.assert(
        fc.property(arbitrarySituation, (situation) => {
          for (const view of viewsOf(situation)) {
            const taught = taughtSessions(view);
            for (const run of absenceRuns(view)) {
              const [first = 0, last = 0] = [run.sessions[0]?.session, run.sessions.at(-1)?.session];
              const { halfDays, excusedSessions, unknown } = summarise(run);
              const within = taught.filter(({ session }) => first <= session && session <= last);
              const excused = within.filter(({ session, place }) => view.read(session, place).status === "excused");
              const running = within.filter(
                ({ session, place }) =>
                  view.calendarOf(place.school).sessionEnd(session) > view.asOf &&
                  !excused.some((one) => one.session === session),
              );
              expect(halfDays.most + excusedSessions + running.length).toBe(within.length);
              expect(excusedSessions).toBe(excused.length);
              expect(halfDays.least).toBeLessThanOrEqual(halfDays.most - unknown.length);
            }
          }
        }),
        { numRuns: 150 },
      );
    },
  );

  it("holds in a run every taught session from its first to its last, and none that was attended", patient, () => {
    fc.assert(
      fc.property(arbitrarySituation, (situation) => {
        for (const view of viewsOf(situation)) {
          const taught = taughtSessions(view)
            .filter((entry) => !isUnpublished(view, entry))
            .map(({ session }) => session);
          for (const run of absenceRuns(view)) {
            const own = run.sessions.map(({ session }) => session);
            const [first = 0, last = 0] = [own[0], own.at(-1)];
            expect(own).toEqual(taught.filter((session) => first <= session && session <= last));
            expect(
              run.sessions.filter(({ session, place }) => view.read(session, place).status === "attended"),
            ).toEqual([]);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});

/** Of a day of which nobody has said yet that it is a school day, no register is missing. */
function isUnpublished(view: PupilView, { session, place }: ReturnType<typeof taughtSessions>[number]): boolean {
  const unpublished = view.calendarOf(place.school).provisional("schoolDays", session >> 1) !== undefined;
  return unpublished && view.read(session, place).status === "unknown";
}

function viewsOf({ data, calendar, asOf, knownOn }: Situation): readonly PupilView[] {
  const world = createWorld(data);
  const compiled = schoolCalendar(calendar).knownOn(knownOn ?? "2099-01-01");
  const known = knownOn === undefined ? Number.MAX_SAFE_INTEGER : readMoment(knownOn).last;
  const request = { asOf: readMoment(asOf).last, knownOn: known, calendarOf: () => compiled };
  return [...world.timelines.values()].map((timeline) => pupilView(world, timeline, request));
}

/** The sessions that are looked at, day by day. */
function taughtSessions(view: PupilView): readonly { session: number; place: PupilView["placements"][number] }[] {
  return view.placements.flatMap((place) => {
    const calendar = view.calendarOf(place.school);
    const first = Math.max(place.from, view.world.recordsFrom(place.school));
    const last = Math.min(place.until - 1, Math.floor(view.asOf / 1440));
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i)
      .flatMap((day) => [sessionIndex(day, "am"), sessionIndex(day, "pm")])
      .filter((session) => (calendar.teaching(session >> 1) & (1 << (session & 1))) !== 0)
      .filter((session) => calendar.sessionStart(session) <= view.asOf)
      .map((session) => ({ session, place }));
  });
}
