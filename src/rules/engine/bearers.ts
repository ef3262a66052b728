import type { DayNumber } from "../../model/civil-date.js";
import { endOfDay, startOfDay } from "../../model/moment.js";
import { type Role, type Seat, seatOf } from "../../model/role.js";
import { subjectKey } from "../../model/subject.js";
import type { World } from "../../model/world.js";
import type { Jurisdiction, RuleBase } from "../duty.js";
import type { Bearer, Force } from "../finding.js";
import { placeOf } from "./look.js";
import type { Compiler, Context, LookMemory, Places } from "./shapes.js";

/** What is known of offices. */
export type Offices = Pick<Compiler, "roles" | "actsAs">;

/** Gives the bearers of a rule for a subject around a day. */
export type BearerReader = (context: Context, day: DayNumber) => readonly Bearer[];

/** Compiles who bears a rule: moves carry open duties along, not blame for missed ones; so it depends on the day. */
export function compileBearers(
  { bearers, jurisdiction }: Pick<RuleBase, "bearers" | "jurisdiction">,
  forceOf: (role: Role) => Force,
  compiler: Offices,
): BearerReader {
  const entries = bearers.map((role) => ({ role, seat: seatOf(role, compiler.roles), force: forceOf(role) }));
  const at = (context: Context, places: Places, day: DayNumber): readonly Bearer[] =>
    entries.map((entry) => bearerAt(entry, context, places, day, compiler));
  return (context, day) => {
    const places = placesAround(context, day, jurisdiction ?? "school");
    const known = knownBearers(context.look.memory, entries);
    const before = known.get(places);
    if (before) return before;
    const found = at(context, places, day);
    if (!entries.some(({ seat }) => hasAppointments(context.look.world, seat, places))) known.set(places, found);
    return found;
  };
}

interface Entry {
  readonly role: Role;
  readonly seat: Seat;
  readonly force: Force;
}

/** The bearers of a rule by their places, where they are the same on all days: nobody is on record as holding an office there. */
function knownBearers({ bearers }: LookMemory, entries: readonly Entry[]): Map<Places, readonly Bearer[]> {
  const before = bearers.get(entries);
  if (before) return before;
  const known = new Map<Places, readonly Bearer[]>();
  bearers.set(entries, known);
  return known;
}

function bearerAt(
  { role, seat, force }: Entry,
  context: Context,
  places: Places,
  day: DayNumber,
  offices: Offices,
): Bearer {
  const at = seat === "elsewhere" ? undefined : places[seat];
  if (seat === "elsewhere" || at === undefined) return { role, force };
  const persons = holders(context, seat, at, role, day, offices);
  return { role, at, ...(persons.length > 0 ? { persons } : {}), force };
}

const nowhere: Places = {};

/**
 * Which class, grade, school, village, township and authority answer for a subject around a day; the same ones are one value.
 *
 * @param whose Whose area it is, for a child.
 */
function placesAround(context: Context, day: DayNumber, whose: Jurisdiction | "school"): Places {
  const { look, subject } = context;
  const { areas } = look.world;
  if (subject.kind !== "pupil") return areas.above(subject.kind, subject.id);
  const village = areas.villageOf.get(subject.id);
  const place = placeOf(context, day);
  const learns = place ? areas.above("class", place.class) : nowhere;
  if (village === undefined && whose === "school") return learns;
  return joined(village === undefined ? nowhere : areas.above("village", village), learns, whose, look.memory);
}

/** Where a child lives and where it learns, as one: its class and its village always; its township and authority are those of one of the two, or of neither. */
const joins: Readonly<Record<Jurisdiction | "school", (home: Places, learns: Places) => Places>> = {
  school: (home, learns) => ({ ...home, ...learns }),
  home: (home, learns) => ({ ...withoutArea(learns), ...home }),
  whereFound: (home, learns) => withoutArea({ ...home, ...learns }),
};

function withoutArea({ township: _township, authority: _authority, ...places }: Places): Places {
  return places;
}

function joined(home: Places, learns: Places, whose: Jurisdiction | "school", { homes }: LookMemory): Places {
  const byHome = homes[whose];
  const known = byHome.get(home) ?? new Map<Places, Places>();
  byHome.set(home, known);
  const places = known.get(learns) ?? joins[whose](home, learns);
  known.set(learns, places);
  return places;
}

function hasAppointments({ subjects }: World, seat: Seat, places: Places): boolean {
  if (seat === "elsewhere" || subjects.size === 0) return false;
  const id = places[seat];
  const timeline = id === undefined ? undefined : subjects.get(subjectKey({ kind: seat, id }));
  return timeline !== undefined && timeline.appointments.length > 0;
}

/** Who held an office, or one that acts as it, at a place on a day, up to the moment judged: by the host's own numbers, sorted. */
function holders(
  { look }: Context,
  seat: Exclude<Seat, "elsewhere">,
  at: string,
  role: Role,
  day: DayNumber,
  { actsAs }: Offices,
): readonly string[] {
  const { world, knownOn, asOf } = look;
  const timeline = world.subjects.size === 0 ? undefined : world.subjects.get(subjectKey({ kind: seat, id: at }));
  if (!timeline) return nobody;
  const holding = new Map<string, string>();
  const last = Math.min(endOfDay(day), asOf);
  for (const fact of timeline.appointments) {
    const { kind, office, person } = fact.event;
    if (fact.at > last || !world.counts(fact, knownOn) || !actsAs(office, role)) continue;
    if (kind === "appointed") holding.set(`${office} ${person}`, person);
    else if (fact.at <= startOfDay(day)) holding.delete(`${office} ${person}`); // who leaves in the course of the day held it that day
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
  let found: Force = "advisory";
  for (const { force } of bearers) {
    if (force === "binding") return force;
    if (force === "expected") found = force;
  }
  return found;
}
