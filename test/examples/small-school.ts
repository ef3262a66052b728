import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** A school small enough to read: every file, every kind of row, nothing wrong. */
export const smallSchool: Readonly<Record<string, string>> = {
  "classes.csv": "class,grade\n7-1,7\n7-2,7\n",
  "pupils.csv": "pupil,class,enrolled_on\nP1,7-1,2025-09-01\nP2,7-1,2025-09-01\n",
  "movements.csv":
    "movement,pupil,kind,on,class,reason,to,recorded_on\n" +
    "M1,P2,enrolled,2025-10-09,7-2,,,2025-10-08\n" +
    "M2,P2,left,2025-11-03,,transferOut,S2,2025-10-31T16:00\n" +
    "M3,P2,acknowledged,2025-11-10,,,S2,2025-11-10T09:00\n",
  "registers.csv":
    "date,session,class,absent,recorded_on\n" +
    "2025-10-13,am,7-1,P1,2025-10-13T08:20\n" +
    "2025-10-13,pm,7-1,P1,2025-10-13T14:15\n",
  "corrections.csv": "correction,pupil,date,session,attended,recorded_on\nX1,P1,2025-10-13,pm,yes,2025-10-14T09:00\n",
  "leave-slips.csv":
    "slip,pupil,from_date,from_session,to_date,to_session,reason,approved,approved_on,recorded_on\n" +
    "L1,P1,2025-10-15,am,2025-10-15,pm,sickness,yes,2025-10-14,2025-10-14T18:00\n",
  "contacts.csv":
    "contact,pupil,kind,occurred_on,recorded_on,by,person,with,live,in_person,purpose,reason,to,matter,parties,about\n" +
    "K1,P1,phoneCall,2025-10-13T17:30,2025-10-13T17:35,homeroomTeacher,T1,guardian,yes,,return,,,,,\n" +
    "K2,P1,homeVisit,2025-10-13T19:00,2025-10-14,principal,,pupil,,yes,enquiry,overslept,,,,2025-10-13\n" +
    "K3,P1,report,2025-10-13,2025-10-13,homeroomTeacher,,,,,,,school,absence,,\n" +
    "K4,P1,jointPersuasion,2025-10-16,2025-10-16,,,,,,,,,,policeStation school,\n",
};

/** Writes the small school, some files changed or (as `null`) left out, to a directory that lives as long as the test. */
export function schoolDirectory(changes: Readonly<Record<string, string | Uint8Array | null>> = {}): string {
  const directory = mkdtempSync(join(tmpdir(), "baoxue-school-"));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  for (const [file, text] of Object.entries({ ...smallSchool, ...changes })) {
    if (text !== null) writeFileSync(join(directory, file), text);
  }
  return directory;
}

/** A file of the small school with one piece of its text exchanged. */
export function changed(file: string, from: string, to: string): Readonly<Record<string, string>> {
  const text = smallSchool[file] ?? "";
  if (!text.includes(from)) throw new Error(`${file} does not contain ${from}`);
  return { [file]: text.replace(from, to) };
}
