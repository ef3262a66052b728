/** Two leave slips for one session: which of them is named must not depend on which was recorded first. */
import { expect, it } from "vitest";
import { dayOf } from "../../src/model/civil-date.js";
import { createWorld } from "../../src/model/create-world.js";
import type { Leave } from "../../src/model/events-attendance.js";
import type { CivilMoment } from "../../src/model/moment.js";
import { never } from "../../src/model/moment.js";
import { pupilView } from "../../src/model/pupil-view.js";
import { sessionIndex } from "../../src/model/session.js";
import { worldOf } from "../support/child.js";
import { autumn2025 } from "../support/worlds.js";

const slip = (id: string, from: "2025-10-13" | "2025-10-14", recordedOn: CivilMoment): Leave => ({
  kind: "leave",
  id,
  pupil: "P1",
  from: { date: from, session: "am" },
  to: { date: "2025-10-15", session: "pm" },
  reason: "sickness",
  approved: true,
  occurredOn: "2025-10-13",
  recordedOn,
});

function slipNamed(...slips: readonly Leave[]): string | undefined {
  const world = createWorld(worldOf({ away: [["2025-10-14", "2025-10-14"]], events: slips }));
  const timeline = world.timelines.get("P1");
  if (!timeline) throw new Error("the child is listed");
  const view = pupilView(world, timeline, { asOf: never, knownOn: never, calendarOf: () => autumn2025 });
  const [place] = view.placements;
  if (!place) throw new Error("the child is in a class");
  const reading = view.read(sessionIndex(dayOf("2025-10-14"), "am"), place);
  return "decidedBy" in reading ? reading.decidedBy?.event.id : undefined;
}

it("names the slip that begins first, and of two that begin together the first by id", () => {
  const [early, late]: readonly [CivilMoment, CivilMoment] = ["2025-10-13", "2025-10-20"];
  expect(slipNamed(slip("b", "2025-10-13", late), slip("a", "2025-10-14", early))).toBe("b");
  expect(slipNamed(slip("b", "2025-10-13", early), slip("a", "2025-10-14", late))).toBe("b");
  expect(slipNamed(slip("b", "2025-10-14", early), slip("a", "2025-10-14", late))).toBe("a");
  expect(slipNamed(slip("b", "2025-10-14", late), slip("a", "2025-10-14", early))).toBe("a");
});
