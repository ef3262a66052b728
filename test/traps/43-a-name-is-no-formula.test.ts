import {
  type ContactRow,
  contactMapping,
  exportTable,
  importContacts,
  importPupils,
  ownPupilMapping,
  type PupilRow,
} from "baoxue/import";
import { describe, expect, it } from "vitest";

// Trap 43: a spreadsheet takes a cell for a formula by how it begins, and so a name or a note runs as one on somebody's machine.

const hostile = ["=HYPERLINK(1)", "+1", "-1", "@SUM(1)", "'=1+1", "＝1+1"];

describe("a list with texts that look like formulas", () => {
  it("is written so that no spreadsheet runs them, and read as it was", () => {
    const pupils = hostile.map((name, i): PupilRow => ({ pupil: `P${i}`, name, homeAddress: `${name}\n=2` }));
    const rows = exportTable(pupils, ownPupilMapping);
    expect(rows.slice(1).map(({ cells }) => String(cells[1])[0])).toEqual(hostile.map(() => "'"));
    expect(importPupils(rows, ownPupilMapping).rows.map(({ value }) => value)).toEqual(pupils);
  });

  it("keeps an apostrophe that a person wrote", () => {
    const row: ContactRow = {
      pupil: "P1",
      kind: "talk",
      occurredOn: "2025-10-16",
      by: "homeroomTeacher",
      purpose: "enquiry",
      inPerson: true,
      reason: "'不想上学'",
    };
    const rows = exportTable([row], contactMapping);
    expect(rows[1]?.cells).toContain("'不想上学'");
    expect(importContacts(rows, contactMapping).rows[0]?.value).toEqual(row);
  });
});
