import { describe, expect, it } from "vitest";
import { samePersonTwice } from "../../../src/calc/evidence/same-person-twice.js";
import { appointed, city, countyWith, relieved, schools } from "../../support/network.js";
import { found, seen } from "./scenes.js";

const head = appointed("x", "educationAuthority", { kind: "authority", id: "A1" });
const town = appointed("x", "townshipGovernment", { kind: "township", id: "T1" });

describe("the same person on both lines of responsibility", () => {
  it("is told with both appointments", () => {
    const { findings } = samePersonTwice(seen(countyWith(head, town)), { lines: [schools, city] });
    expect(findings).toMatchObject([
      { id: "samePersonTwice@authority:A1#x/schools/city", because: [head.id, town.id], pupils: [] },
    ]);
    expect(findings[0]?.says.en).toMatch(/; person x stands in two lines: .*\. To be checked\.$/);
  });

  it("is none of two persons, of one line, or of one who has left the one post", () => {
    const other = appointed("y", "townshipGovernment", { kind: "township", id: "T1" });
    expect(found(samePersonTwice(seen(countyWith(head, other)), { lines: [schools, city] }))).toEqual([]);
    expect(found(samePersonTwice(seen(countyWith(head, town)), { lines: [schools] }))).toEqual([]);
    const gone = relieved("x", "townshipGovernment", { kind: "township", id: "T1" }, "2025-10-20");
    const world = countyWith(head, town, gone);
    expect(found(samePersonTwice(seen(world), { lines: [schools, city] }))).toEqual([]);
    expect(found(samePersonTwice(seen(world, "2025-10-19"), { lines: [schools, city] }))).toHaveLength(1);
  });
});
