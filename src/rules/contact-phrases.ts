import type { Text } from "../model/text.js";
import type { EventPattern } from "./pattern.js";

type Where = EventPattern["where"];

/** The contacts that the ladder asks for, as people say them; `undefined` for any other, which its template says. */
export function contactDeed(kind: string, where: Where): Text | undefined {
  if (kind !== "phoneCall" && kind !== "homeVisit") return undefined;
  const asked = Object.keys(where)
    .sort()
    .map((field) => `${field}=${valueOf(where, field)}`)
    .join(" ");
  return contacts.get(`${kind} ${asked}`.trim());
}

function valueOf(where: Where, field: string): string {
  const test = where[field];
  if (typeof test !== "object") return String(test);
  return "known" in test ? "*" : "?";
}

const contacts: ReadonlyMap<string, Text> = new Map([
  ["phoneCall", { zh: "给学生家庭打电话", en: "telephone the family" }],
  ["phoneCall with=guardian", { zh: "给家长打电话", en: "telephone the guardian" }],
  ["phoneCall live=true", { zh: "与学生家庭电话沟通（须接通）", en: "reach the family by telephone" }],
  ["phoneCall live=true with=guardian", { zh: "与家长电话沟通（须接通）", en: "reach the guardian by telephone" }],
  ["homeVisit", { zh: "家访", en: "visit the home" }],
  ["homeVisit with=*", { zh: "家访（须见到人）", en: "visit the home and meet somebody" }],
  ["homeVisit inPerson=true", { zh: "亲自上门家访", en: "visit the home in person" }],
  [
    "homeVisit purpose=return with=*",
    {
      zh: "家访，见到监护人或学生本人，劝其返校",
      en: "visit the home and meet the guardian or the child to bring the child back",
    },
  ],
  [
    "homeVisit inPerson=true purpose=return with=*",
    {
      zh: "亲自上门家访，见到监护人或学生本人，劝其返校",
      en: "visit the home in person and meet the guardian or the child to bring the child back",
    },
  ],
  ["homeVisit purpose=return", { zh: "家访劝其返校", en: "visit the home to bring the child back" }],
  [
    "homeVisit inPerson=true purpose=return",
    { zh: "亲自上门家访劝其返校", en: "visit the home in person to bring the child back" },
  ],
  ["homeVisit reason=*", { zh: "在家访中问明原因", en: "find out the reason on a home visit" }],
  ["homeVisit inPerson=true reason=*", { zh: "上门问明原因", en: "find out the reason at the home" }],
]);
