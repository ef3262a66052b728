import { z } from "zod";
import * as cell from "./cells.js";
import type { TableShape } from "./tables.js";

const base = { contact: cell.text, pupil: cell.text, occurred_on: cell.moment, recorded_on: cell.moment };

/** What belongs to a conversation, and is empty in a report. */
const conversation = {
  ...base,
  by: cell.role,
  person: cell.optional(cell.text),
  with: cell.optional(cell.code("guardian", "pupil")),
  purpose: cell.code("return", "enquiry"),
  reason: cell.optional(cell.text),
  to: cell.empty,
  matter: cell.empty,
  parties: cell.empty,
  about: cell.optional(cell.moment),
};

const noConversation = {
  ...base,
  person: cell.empty,
  with: cell.empty,
  live: cell.empty,
  in_person: cell.empty,
  purpose: cell.empty,
  reason: cell.empty,
  about: cell.optional(cell.moment),
};

const phoneCall = z.object({ ...conversation, kind: z.literal("phoneCall"), live: cell.yesNo, in_person: cell.empty });

const homeVisit = z.object({ ...conversation, kind: z.literal("homeVisit"), live: cell.empty, in_person: cell.yesNo });

const report = z.object({
  ...noConversation,
  kind: z.literal("report"),
  by: cell.role,
  to: cell.role,
  matter: cell.code("absence", "failedPersuasion"),
  parties: cell.empty,
});

const jointPersuasion = z.object({
  ...noConversation,
  kind: z.literal("jointPersuasion"),
  by: cell.empty,
  to: cell.empty,
  matter: cell.empty,
  parties: cell.rolesList,
});

const contact = z.discriminatedUnion("kind", [phoneCall, homeVisit, report, jointPersuasion], {
  error: "one of phoneCall, homeVisit, report, jointPersuasion",
});

/** A call, a visit, a report or a joint persuasion. */
export type ContactRow = z.infer<typeof contact>;

const columns = ["contact", "pupil", "kind", "occurred_on", "recorded_on", "by", "person", "with", "live", "in_person"];

/** The contacts: each kind fills its own columns, and the others must be empty. */
export const contactTable: TableShape<ContactRow> = {
  file: "contacts.csv",
  columns: [...columns, "purpose", "reason", "to", "matter", "parties", "about"],
  row: contact,
  key: (row) => row.contact,
  keyColumns: ["contact"],
};
