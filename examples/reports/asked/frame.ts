import type { CivilDate, Purpose, ReportPeriod, SubjectRef } from "baoxue";
import type { Asked } from "../drawing.js";
import type { ViewerName } from "../viewers.js";

/** The week before the winter holidays, unless a report is of another day. */
export const day: CivilDate = "2026-01-16";

export const school: SubjectRef = { kind: "school", id: "S01" };
export const township: SubjectRef = { kind: "township", id: "T01" };
export const authority: SubjectRef = { kind: "authority", id: "A01" };
export const village: SubjectRef = { kind: "village", id: "V1" };
/** The class of the child who drops out. */
export const classOfCase: SubjectRef = { kind: "class", id: "9-4" };

/** The child who drops out in the autumn and is not brought back. */
export const gone = "P1070";
/** The one who works away and was never persuaded back. */
export const idle = "F165";

export const term: ReportPeriod = { from: "2025-09-01", to: "2026-01-23", key: "2025-2026/autumn" };
export const schoolYear: ReportPeriod = { from: "2025-09-01", to: "2026-08-31", key: "2025-2026" };
export const september: ReportPeriod = { from: "2025-09-01", to: "2025-09-30", key: "2025-09" };

/** Whoever has to be at school in this place: from 6, to before 16. */
export const age = { from: 6, to: 15, countedOn: "2025-08-31" } as const;

export function by(reader: ViewerName, purpose: Purpose, more: Partial<Asked> = {}): Asked {
  return { asOf: day, reader, purpose, ...more };
}
