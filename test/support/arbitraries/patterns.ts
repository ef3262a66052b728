/** Random patterns of acts about children and about other subjects. */
import fc from "fast-check";
import type { Did } from "../../../src/rules/evidence.js";
import type { FieldTest } from "../../../src/rules/pattern.js";
import { present, rarely } from "./chance.js";
import { conducts, screened } from "./vocabulary.js";

const officeTest = fc.constantFrom<FieldTest>(
  "school",
  "school",
  "schoolLeader",
  "homeroomTeacher",
  "principal",
  "teacher",
  "guardian",
);
const known = fc.constant<FieldTest>({ known: true });

function pattern(
  kind: Did["act"]["kind"],
  where: Readonly<Record<string, fc.Arbitrary<FieldTest | undefined>>>,
): fc.Arbitrary<Did> {
  return fc
    .record(where)
    .map((tests) => ({ kind: "did", act: { kind, where: present(tests) as Readonly<Record<string, FieldTest>> } }));
}

const contact = {
  by: rarely(3, officeTest),
  purpose: rarely(4, fc.constantFrom<FieldTest>("return", "enquiry")),
  with: rarely(4, fc.oneof(known, fc.constant<FieldTest>("guardian"))),
  reason: rarely(5, known),
};

const receiver = fc.constantFrom<FieldTest>("townshipGovernment", "educationAuthority", "school");

const visit = pattern("homeVisit", { ...contact, inPerson: rarely(4, fc.boolean()) });
const call = pattern("phoneCall", { ...contact, live: rarely(3, fc.boolean()) });
export const notice = pattern("notice", {
  by: rarely(3, officeTest),
  to: rarely(3, receiver),
  notice: rarely(3, fc.constantFrom<FieldTest>("urging", "order")),
  dueOn: rarely(5, known),
});

/** Acts about a child that a rule asks for or builds on. */
export const did: fc.Arbitrary<Did> = fc.oneof(
  { withCrossShrink: true },
  { weight: 4, arbitrary: visit },
  { weight: 4, arbitrary: call },
  {
    weight: 4,
    arbitrary: pattern("report", {
      by: rarely(3, officeTest),
      to: rarely(2, receiver),
      matter: rarely(3, fc.constantFrom<FieldTest>("absence", "failedPersuasion")),
    }),
  },
  {
    weight: 1,
    arbitrary: pattern("jointPersuasion", { parties: rarely(2, fc.constant<FieldTest>({ includes: ["school"] })) }),
  },
  { weight: 2, arbitrary: notice },
  { weight: 1, arbitrary: pattern("assigned", { as: rarely(2, fc.constant<FieldTest>("helper")) }) },
  { weight: 1, arbitrary: pattern("found", {}) },
  { weight: 1, arbitrary: pattern("dropoutConfirmed", { reason: rarely(3, known) }) },
);

/** Work of a school, a township, an authority. */
export const workDone: fc.Arbitrary<Did> = fc.oneof(
  { withCrossShrink: true },
  {
    weight: 5,
    arbitrary: pattern("conference", {
      by: rarely(4, officeTest),
      parties: rarely(5, fc.constantFrom<FieldTest>({ known: true }, { includes: ["schoolLeader"] })),
    }),
  },
  { weight: 2, arbitrary: pattern("screening", { of: rarely(3, fc.constantFrom<FieldTest>(...screened)) }) },
  { weight: 1, arbitrary: pattern("incident", { conduct: rarely(3, fc.constantFrom<FieldTest>(...conducts)) }) },
  { weight: 1, arbitrary: pattern("decision", {}) },
);

export const attempts = fc.array(
  fc.oneof(pattern("homeVisit", contact), pattern("phoneCall", { ...contact, live: rarely(2, fc.boolean()) }), did),
  { minLength: 1, maxLength: 2 },
);
