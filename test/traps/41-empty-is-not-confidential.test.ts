import { describe, expect, it } from "vitest";
import { childRow } from "../../src/reports/kit/child-row.js";
import { shownField } from "../../src/reports/kit/show-field.js";
import { standardVisibility } from "../../src/reports/privacy/standard-visibility-data.js";
import { type Purpose, purposeLabels, type Viewer } from "../../src/reports/privacy/viewer.js";
import { childIn, sourceOf } from "../support/reports.js";
import { school } from "../support/worlds.js";

const fields = [
  "name",
  "phone",
  "homeAddress",
  "health",
  "family",
  "sign",
  "notices",
  "village",
  "guardianName",
] as const;
const offices: readonly Omit<Viewer, "purpose">[] = [
  { role: "guardian", person: "G1" },
  { role: "homeroomTeacher", at: "C1" },
  { role: "homeroomTeacher", at: "C2" },
  { role: "townshipGovernment", at: "T1" },
  { role: "educationAuthority", at: "A9" },
];
const readers = offices.flatMap((office) =>
  (Object.keys(purposeLabels) as readonly Purpose[]).map((purpose) => ({
    viewer: { ...office, purpose },
    policy: standardVisibility,
  })),
);

describe("trap 41: what is not on record is never shown as confidential", () => {
  const nothing = childIn(sourceOf(school(), "2025-10-16"));
  const blank = childIn(
    sourceOf(school(), "2025-10-16", {
      directory: {
        pupils: [{ pupil: "P1", name: " ", phone: " ", homeAddress: "　", guardians: [{ id: "G1", name: "　" }] }],
      },
    }),
  );

  it.each([
    ["nothing", nothing],
    ["blanks only", blank],
  ] as const)("where there is %s, the field is empty for every viewer and purpose", (_what, child) => {
    const row = childRow(child, fields);
    for (const reader of readers)
      for (const name of fields) {
        const { text, as } = shownField(reader, row, name);
        expect({ name, text, as }).toEqual({ name, text: { zh: "", en: "" }, as: "empty" });
      }
  });

  it("where there is something, the field is never empty for anybody", () => {
    const directory = { pupils: [{ pupil: "P1", name: "王某某", phone: "13800000000", health: "哮喘" }] };
    const row = childRow(childIn(sourceOf(school(), "2025-10-16", { directory })), fields);
    for (const reader of readers)
      for (const name of ["name", "phone", "health"] as const)
        expect(shownField(reader, row, name).text.zh).not.toBe("");
  });
});
