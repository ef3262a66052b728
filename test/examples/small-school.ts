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
  "last-year.csv":
    "pupil,class,enrolled_on,left_on,reason,to,acknowledged_on\n" +
    "P1,7-2,2024-09-01,,,,\nF1,7-1,2024-09-01,2025-02-17,transferOut,S9,2025-02-24\n",
  "villages.csv": "village,township\nV1,T01\n",
  "homes.csv": "pupil,village,born_on\nP1,V1,2012-05-14\nP2,,\n",
  "responsible.csv": "pupil,person,office,from\nP1,T9,subjectTeacher,2025-09-01\n",
  "records.csv":
    "record,kind,subject,occurred_on,recorded_on,fields\n" +
    "R1,appointed,class 7-1,2025-09-01,2025-09-01,office=homeroomTeacher; person=T1\n" +
    "R2,filed,pupil P1,2025-09-22,2025-09-22T10:00,by=school; file=prone; contents=family study living\n" +
    "R3,figure,authority A01,2025-09-10,2025-09-10,indicator=retentionRate:primary; numerator=9; denominator=10; period=2024-2025\n" +
    "R4,fact,pupil P2,2025-09-19,2025-09-19,fact=hardship; value=yes\n",
  "not-enrolled.csv": "pupil,village,born_on\nC1,V1,2018-04-12\n",
  "class-records.csv":
    "record,kind,class,except,occurred_on,recorded_on,fields\n" +
    "CR1,filed,7-1,P2,2025-09-12,2025-09-12,by=school; file=entry\n",
  "headcounts.csv": "date,class,lesson,by,missing,recorded_on\n2025-10-13,7-1,1,subjectTeacher,P2,2025-10-13\n",
  "attendance-returns.csv": "date,by,classes,recorded_on\n2025-10-13,dutyTeacher,7-1 7-2,2025-10-13\n",
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
