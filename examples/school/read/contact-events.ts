import type { Act } from "baoxue";
import type { ContactRow } from "./contact-table.js";
import { given } from "./given.js";

/** A row of `contacts.csv` as an event of the log. */
export function contactEvent(row: ContactRow): Act {
  const base = {
    id: `contact:${row.contact}`,
    pupil: row.pupil,
    occurredOn: row.occurred_on,
    recordedOn: row.recorded_on,
    ...given({ about: row.about }),
  };
  switch (row.kind) {
    case "phoneCall":
      return { ...base, kind: row.kind, ...conversation(row), live: row.live };
    case "homeVisit":
      return { ...base, kind: row.kind, ...conversation(row), inPerson: row.in_person };
    case "report":
      return { ...base, kind: row.kind, by: row.by, to: row.to, matter: row.matter };
    case "jointPersuasion":
      return { ...base, kind: row.kind, parties: row.parties };
    default:
      return row satisfies never;
  }
}

type ConversationRow = Extract<ContactRow, { readonly kind: "phoneCall" | "homeVisit" }>;

function conversation({ by, purpose, person, with: whom, reason }: ConversationRow) {
  return { by, purpose, ...given({ person, with: whom, reason }) };
}
