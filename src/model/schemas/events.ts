import * as z from "zod";
import type { EventCatalogue, SchoolEvent } from "../events.js";
import { allRoles, type Role } from "../role.js";
import { exactly } from "./exactly.js";
import { IdSchema } from "./texts.js";
import { CivilMomentSchema, SessionRefSchema, SessionSchema } from "./time.js";

/**
 * Parses a {@link Role}: an office of the catalogue.
 *
 * @example
 * ```ts
 * import { RoleSchema } from "baoxue/schemas";
 * RoleSchema.safeParse("headmaster").success; //=> false
 * ```
 */
export const RoleSchema: z.ZodType<Role> = /* @__PURE__ */ (() => exactly<Role>()(z.enum(allRoles)))();

const catalogue = /* @__PURE__ */ (() => {
  const base = {
    id: IdSchema,
    occurredOn: CivilMomentSchema,
    recordedOn: CivilMomentSchema,
    supersedes: z.exactOptional(IdSchema),
  };
  const aboutPupil = { ...base, pupil: IdSchema };
  const contact = {
    ...aboutPupil,
    by: RoleSchema,
    person: z.exactOptional(IdSchema),
    purpose: z.enum(["return", "enquiry"]),
    with: z.exactOptional(z.enum(["guardian", "pupil"])),
    reason: z.exactOptional(z.string()),
    about: z.exactOptional(CivilMomentSchema),
  };
  return {
    enrolled: z.strictObject({ ...aboutPupil, kind: z.literal("enrolled"), class: IdSchema }),
    left: z.strictObject({
      ...aboutPupil,
      kind: z.literal("left"),
      reason: z.enum(["transferOut", "graduated", "suspension", "deferral", "died", "other"]),
      to: z.exactOptional(z.string()),
    }),
    transferAcknowledged: z.strictObject({ ...aboutPupil, kind: z.literal("transferAcknowledged"), by: IdSchema }),
    register: z.strictObject({
      ...base,
      kind: z.literal("register"),
      class: IdSchema,
      session: SessionSchema,
      absent: z.array(IdSchema),
    }),
    mark: z.strictObject({ ...aboutPupil, kind: z.literal("mark"), session: SessionSchema, attended: z.boolean() }),
    leave: z.strictObject({
      ...aboutPupil,
      kind: z.literal("leave"),
      from: SessionRefSchema,
      to: SessionRefSchema,
      reason: z.enum(["sickness", "personal", "other"]),
      approved: z.boolean(),
    }),
    phoneCall: z.strictObject({ ...contact, kind: z.literal("phoneCall"), live: z.boolean() }),
    homeVisit: z.strictObject({ ...contact, kind: z.literal("homeVisit"), inPerson: z.boolean() }),
    report: z.strictObject({
      ...aboutPupil,
      kind: z.literal("report"),
      by: RoleSchema,
      to: RoleSchema,
      matter: z.enum(["absence", "failedPersuasion"]),
      about: z.exactOptional(CivilMomentSchema),
    }),
    jointPersuasion: z.strictObject({
      ...aboutPupil,
      kind: z.literal("jointPersuasion"),
      parties: z.array(RoleSchema),
      about: z.exactOptional(CivilMomentSchema),
    }),
    retraction: z.strictObject({ ...base, kind: z.literal("retraction"), supersedes: IdSchema, reason: z.string() }),
  };
})();

/** The schema of each kind of event: {@link EventSchemas}. */
export type EventSchemaTable = { readonly [K in keyof EventCatalogue]: z.ZodType<EventCatalogue[K]> };

/**
 * The schema of each kind of event, for a host that reads one table a kind.
 *
 * @example
 * ```ts
 * import { EventSchemas } from "baoxue/schemas";
 * EventSchemas.mark.safeParse({ kind: "mark" }).success; //=> false
 * ```
 */
export const EventSchemas: EventSchemaTable = catalogue;

/**
 * Parses any {@link SchoolEvent}, told apart by its `kind`. A field that the kind does not have is refused.
 *
 * @example
 * ```ts
 * import { SchoolEventSchema } from "baoxue/schemas";
 * const event = { id: "e1", kind: "enrolled", pupil: "p1", class: "c1", occurredOn: "2025-09-01", recordedOn: "2025-09-01" };
 * SchoolEventSchema.parse(event).kind; //=> "enrolled"
 * SchoolEventSchema.safeParse({ ...event, clas: "c2" }).success; //=> false
 * ```
 */
export const SchoolEventSchema: z.ZodType<SchoolEvent> = /* @__PURE__ */ (() =>
  exactly<SchoolEvent>()(
    z.discriminatedUnion("kind", [
      catalogue.enrolled,
      catalogue.left,
      catalogue.transferAcknowledged,
      catalogue.register,
      catalogue.mark,
      catalogue.leave,
      catalogue.phoneCall,
      catalogue.homeVisit,
      catalogue.report,
      catalogue.jointPersuasion,
      catalogue.retraction,
    ]),
  ))();
