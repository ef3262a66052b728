import type { DayNumber } from "../../model/civil-date.js";
import { endOfDay } from "../../model/moment.js";
import { placeAround } from "../../model/placement.js";
import { type Role, type Seat, seatOf } from "../../model/role.js";
import { type SubjectKind, subjectKey } from "../../model/subject.js";
import type { RuleBase } from "../duty.js";
import type { Bearer, Force } from "../finding.js";
import type { Compiler, Context } from "./shapes.js";

/** What is known of offices. */
export type Offices = Pick<Compiler, "roles" | "actsAs">;

/** Gives the bearers of a rule for a subject around a day. */
export type BearerReader = (context: Context, day: DayNumber) => readonly Bearer[];

/** Compiles who bears a rule: moves carry open duties along, not blame for missed ones; so it depends on the day. */
export function compileBearers(
  { bearers }: Pick<RuleBase, "bearers">,
  forceOf: (role: Role) => Force,
  compiler: Offices,
): BearerReader {
  const entries = bearers.map((role) => ({ role, seat: seatOf(role, compiler.roles), force: forceOf(role) }));
  return (context, day) => {
    const places = placesAround(context, day);
    return entries.map(({ role, seat, force }) => {
      if (seat === "elsewhere") return { role, force };
      const at = places[seat];
      if (at === undefined) return { role, force };
      const persons = holders(context, seat, at, role, day, compiler);
      return { role, at, ...(persons.length > 0 ? { persons } : {}), force };
    });
  };
}

const nowhere: Places = {};

type Places = Partial<Readonly<Record<Seat & SubjectKind, string>>>;

/** Which class, grade, school, village, township and authority a subject belongs to around a day. */
function placesAround({ look, subject, view }: Context, day: DayNumber): Places {
  const { areas } = look.world;
  if (subject.kind !== "pupil") return areas.above(subject.kind, subject.id);
  const village = areas.villageOf.get(subject.id);
  const place = view && placeAround(view.placements, day);
  if (village === undefined) return place ? areas.above("class", place.class) : nowhere;
  return { ...areas.above("village", village), ...(place ? areas.above("class", place.class) : {}) };
}

/** Who held an office, or one that acts as it, at a place at the end of a day: by the host's own numbers, sorted. */
function holders(
  { look }: Context,
  seat: Exclude<Seat, "elsewhere">,
  at: string,
  role: Role,
  day: DayNumber,
  { actsAs }: Offices,
): readonly string[] {
  const { world, knownOn } = look;
  const timeline = world.subjects.size === 0 ? undefined : world.subjects.get(subjectKey({ kind: seat, id: at }));
  if (!timeline) return nobody;
  const holding = new Map<string, string>();
  for (const fact of timeline.appointments) {
    const { kind, office, person } = fact.event;
    if (fact.at > endOfDay(day) || !world.counts(fact, knownOn) || !actsAs(office, role)) continue;
    if (kind === "appointed") holding.set(`${office} ${person}`, person);
    else holding.delete(`${office} ${person}`);
  }
  return [...new Set(holding.values())].sort();
}

const nobody: readonly string[] = [];

/** How strongly a rule binds an office: a body that the issuer cannot bind is only expected to act (reading G18). */
export function forceFor(rule: RuleBase, advisory: boolean, compiler: Compiler): (role: Role) => Force {
  if (advisory || rule.force === "advisory") return () => "advisory";
  const { binds } = compiler.settings.policy;
  return (role) => (binds.includes(role) ? "binding" : "expected");
}

/** The strongest of several forces: that of the finding. */
export function strongest(bearers: readonly Bearer[]): Force {
  return (
    (["binding", "expected", "advisory"] as const).find((force) => bearers.some((bearer) => bearer.force === force)) ??
    "advisory"
  );
}
