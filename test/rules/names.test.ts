/** A document's own names in what is said of its rules, and a document without a date. */
import { describe, expect, it } from "vitest";
import { dayOf } from "../../src/model/civil-date.js";
import { BaoxueError } from "../../src/model/errors.js";
import { describe as describeRule } from "../../src/rules/describe.js";
import { diagram } from "../../src/rules/diagram.js";
import { document } from "../../src/rules/dialect.js";
import { compile } from "../../src/rules/engine/compile.js";
import { inForceOf } from "../../src/rules/engine/in-force.js";
import type { DocumentNames, Policy } from "../../src/rules/policy.js";
import { policyOutline } from "../../src/rules/policy-outline.js";
import { rulesPage } from "../../src/rules/rules-page.js";
import { endOfPeriod, sameDay, schoolYear } from "../../src/rules/words.js";
import { autumn2025 } from "../support/worlds.js";

const text = { zh: "略", en: "left out" };
const our = document("our", { clauses: { c1: { at: "一", summary: text } }, readings: {}, parameters: {} });
const attempts = [our.did("homeVisit", { purpose: "return" })] as const;

const inspection = our.duty("inspection", {
  cites: ["c1"],
  subject: "authority",
  when: our.each(schoolYear),
  bearer: "educationAuthority",
  must: our.did("inspection", { by: "educationAuthority" }),
  due: endOfPeriod(),
});
const report = our.duty("report", {
  cites: ["c1"],
  when: our.failures(2, attempts, { within: "case" }),
  bearer: "school",
  must: our.did("report", { by: "school", to: "educationAuthority", matter: "failedPersuasion" }),
  due: sameDay,
});

function policyWith(more: Partial<Policy>): Policy {
  return our.policy({
    title: text,
    issuer: text,
    issuedOn: "2023-01-01",
    binds: ["school"],
    counting: { startDay: "excluded", roll: "none" },
    rules: [inspection, report],
    ...more,
  });
}

const names: DocumentNames = {
  roles: { educationAuthority: { zh: "教育中心", en: "Centre" } },
  area: { zh: "景区", en: "scenic area" },
  persuasion: "劝返",
};

describe("a document's own names", () => {
  const policy = policyWith({ names });

  it("stand in its sentences in place of the general ones", () => {
    expect(describeRule(policy, inspection, "zh")).toBe(
      "对景区，每学年，教育中心宜于该学年结束前开展督查检查（一 c1）。",
    );
    expect(describeRule(policy, inspection, "en")).toContain("For the scenic area, each school year, the Centre");
    expect(describeRule(policy, report, "zh")).toContain("同一个案内累计2次劝返没有成功");
    expect(describeRule(policy, report, "zh")).toContain("向教育中心报告劝返没有成功的情况");
    expect(describeRule(policyWith({}), report, "zh")).toContain("同一个案内累计2次劝复无效");
    expect(describeRule(policyWith({}), inspection, "zh")).toContain("对全市（县、区），每学年，上级教育主管部门");
  });

  it("stand on its page, in its diagram and its outline", () => {
    for (const said of [rulesPage(policy, "zh"), diagram(policy), JSON.stringify(policyOutline(policy))]) {
      expect(said).toContain("教育中心");
      expect(said).not.toContain("上级教育主管部门");
    }
  });
});

describe("a document without a date", () => {
  it("must say from when it holds", () => {
    const undated = policyWith({ issuedOn: "unknown" });
    expect(() => compile(undated, { calendar: autumn2025 })).toThrow(BaoxueError);
    expect(() => compile(undated, { calendar: autumn2025 })).toThrow(/inForceFrom/);
    const held = policyWith({ issuedOn: "unknown", inForceFrom: "2023-03-01" });
    expect(() => compile(held, { calendar: autumn2025 })).not.toThrow();
    expect(inForceOf(held).from).toBe(dayOf("2023-03-01"));
  });

  it("says so on its page", () => {
    const page = rulesPage(policyWith({ issuedOn: "unknown", inForceFrom: "2023-03-01" }), "zh");
    expect(page).toContain("原文没有印发日期；自2023-03-01起适用");
    expect(page).not.toContain("unknown");
  });
});
