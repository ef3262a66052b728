/** One event of each kind with every field it can have, typed by hand. */
import type { EventCatalogue, EventKind } from "../../src/model/events.js";

const base = { id: "e1", occurredOn: "2025-10-13", recordedOn: "2025-10-13T08:10", supersedes: "e0" } as const;
const contact = {
  ...base,
  pupil: "P1",
  by: "homeroomTeacher",
  person: "t7",
  purpose: "return",
  with: "guardian",
  reason: "work",
  about: "2025-10-13",
} as const;

export const samples: { readonly [K in EventKind]: Required<EventCatalogue[K]> } = {
  enrolled: { ...base, kind: "enrolled", pupil: "P1", class: "C1" },
  left: { ...base, kind: "left", pupil: "P1", reason: "transferOut", to: "another county" },
  transferAcknowledged: { ...base, kind: "transferAcknowledged", pupil: "P1", by: "S9" },
  register: { ...base, kind: "register", class: "C1", session: "am", absent: ["P1"] },
  mark: { ...base, kind: "mark", pupil: "P1", session: "pm", attended: true },
  leave: {
    ...base,
    kind: "leave",
    pupil: "P1",
    from: { date: "2025-10-13", session: "am" },
    to: { date: "2025-10-14", session: "pm" },
    reason: "sickness",
    approved: true,
  },
  phoneCall: { ...contact, kind: "phoneCall", live: true },
  homeVisit: { ...contact, kind: "homeVisit", inPerson: true },
  report: {
    ...base,
    kind: "report",
    pupil: "P1",
    by: "school",
    to: "townshipGovernment",
    matter: "absence",
    about: "2025-10-13",
  },
  jointPersuasion: { ...base, kind: "jointPersuasion", pupil: "P1", parties: ["school"], about: "2025-10-13" },
  retraction: { ...base, kind: "retraction", reason: "in error" },
};

const optional: ReadonlySet<string> = new Set(["person", "with", "about"]);

/** Whether an event of the kind may lack the field; some fields are optional in one kind, and asked for in another. */
export function isOptional(kind: EventKind, field: string): boolean {
  if (field === "supersedes") return kind !== "retraction";
  if (field === "reason") return kind === "phoneCall" || kind === "homeVisit";
  if (field === "to") return kind === "left";
  return optional.has(field);
}

/** An object without a field. */
export function without(event: object, field: string): object {
  return Object.fromEntries(Object.entries(event).filter(([key]) => key !== field));
}
