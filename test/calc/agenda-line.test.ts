import { describe, expect, it } from "vitest";
import { agenda } from "../../src/calc/agenda.js";
import { agendaLine } from "../../src/calc/agenda-line.js";
import { city2016 } from "../../src/policies/city-2016/policy.js";
import { sentence } from "../../src/rules/sentence.js";
import { ask, ours, school } from "../support/worlds.js";
import { finding, undated } from "./findings.js";

describe("a finding that has lost its explanation", () => {
  const [item] = agenda(ask(school().absent("P1", "2025-10-13", "2025-10-14"), "2025-10-14"));
  if (!item) throw new Error("there is something to do");
  const copy = { ...item.finding };
  const refusal = /invalid-input: finding\.because: got undefined, expected .*spreading or structuredClone/;

  it("is refused, since a sentence without its reason would pass for the whole", () => {
    expect(() => agendaLine(city2016, { ...item, finding: copy })).toThrow(refusal);
    expect(() => sentence(city2016, copy, "en")).toThrow(refusal);
    expect(() => sentence(city2016, structuredClone(item.finding), "zh")).toThrow(refusal);
  });

  it("is said as before where it was copied with it, or through JSON", () => {
    const whole = sentence(city2016, item.finding, "zh");
    const again = JSON.parse(JSON.stringify(item.finding)) as typeof item.finding;
    expect(sentence(city2016, again, "zh")).toBe(whole);
    expect(sentence(city2016, { ...copy, because: item.finding.because }, "zh")).toBe(whole);
  });
});

describe("an entry in words", () => {
  it("says what to do, why and under which clause, in both languages", () => {
    const found = ask(school().absent("P1", "2025-10-13", "2025-10-14"), "2025-10-14");
    const item = agenda(found).find((one) => one.finding.rule === "contact-on-day-one");
    if (!item) throw new Error("the homeroom teacher owes a contact");
    const line = agendaLine(city2016, item);
    expect(line.list).toEqual({ zh: "逾期", en: "overdue" });
    expect(line.next).toEqual({
      zh: "家访（须见到人），或与家长电话沟通（须接通）",
      en: "visit the home and meet somebody, or reach the guardian by telephone",
    });
    expect(line.why.en).toContain("absent without leave since 2025-10-13");
    expect(line.why.zh).toContain("自2025-10-13起无故缺课");
    expect(line.clauses).toEqual(["city-2016/2.1.2i"]);
    expect(line.sentence.en).toBe(sentence(city2016, item.finding, "en"));
    expect(line.sentence.zh).toBe(sentence(city2016, item.finding, "zh"));
  });

  it("tells what must be so, must not be done or is to be decided from a deed", () => {
    const outcome = { zh: "通报批评", en: "public criticism" };
    const policy = ours.policy({
      title: outcome,
      issuer: outcome,
      issuedOn: "2025-01-01",
      binds: ["school"],
      counting: { startDay: "excluded", roll: "none" },
      rules: [ours.consequence("c", { cites: ["c1"], bearer: "school", when: { kind: "always" }, outcome })],
    });
    const forDecision = undated("a", { kind: "consequence", rule: "c", marks: { stage: "eligible" } });
    const { next } = agendaLine(policy, { list: "forDecision", finding: forDecision });
    expect(next).toEqual({ zh: "研究决定：通报批评", en: "decide: public criticism" });
    const forbidden = finding("b", { kind: "prohibition", rule: "unknown", marks: { stage: "violated" } });
    expect(agendaLine(policy, { list: "prohibitionViolated", finding: forbidden }).next.en).toBe("must not unknown");
  });
});
