import { describe, expect, it } from "vitest";
import { report } from "../../examples/own-vocabulary/report.js";

describe("the example of a host's own words", () => {
  const lines = report();
  const about = (text: string): readonly string[] => lines.filter((line) => line.includes(text));

  it("says the school's rules in both languages, in the school's words", () => {
    expect(about("the dorm keeper must, by 23:00 the same day, reach the guardian by telephone")).toHaveLength(1);
    expect(about("宿管老师应于当天23:00前与家长电话沟通")).toHaveLength(1);
  });

  it("finds what was done, what was not, and what follows; and nothing of a child that does not board", () => {
    expect(about("The dorm keeper of S1 was to, for P1, reach the guardian by telephone; done")).toHaveLength(1);
    expect(about("The dorm keeper of S1 must, for P2, reach the guardian by telephone; overdue")).toHaveLength(1);
    expect(
      about("The homeroom teacher of 7-1 must, for P2, visit the home in person; due (due 2025-10-17)"),
    ).toHaveLength(1);
    expect(about("学生P2")).toHaveLength(2);
    expect(about("P3")).toEqual([]);
  });

  it("shows that the words have to be given", () => {
    expect(lines.at(-1)).toMatch(/^rules\[1\]\.appliesTo\.fact: /);
  });
});
