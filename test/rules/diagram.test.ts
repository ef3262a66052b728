import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { city2016 } from "../../src/policies/city-2016/policy.js";
import { ladder } from "../../src/policies/city-2016/rules/ladder.js";
import { diagram } from "../../src/rules/diagram.js";
import type { Duty } from "../../src/rules/duty.js";
import type { Policy } from "../../src/rules/policy.js";
import type { Consequence, Prohibition, Requirement, Rule, Target } from "../../src/rules/rule.js";
import type { State } from "../../src/rules/state.js";
import { anyPolicy, policyOf } from "./any-rule.js";

const nodeShape = /^ {2}(r_\w+)(\[|\{\{|\[\/|\(\[|\[\[)"([^"]*)"(\]|\}\}|\/\]|\]\)|\]\])$/;
const edgeShape = /^ {2}(r_\w+) -->\|"([^"]*)"\| (r_\w+)$/;

interface Read {
  readonly nodes: readonly { readonly id: string; readonly label: string }[];
  readonly edges: readonly (readonly [from: string, to: string, label: string])[];
}

/** Reads a diagram back; a line that is neither a node nor an edge fails. */
function read(text: string): Read {
  const [head = "", ...lines] = text.trimEnd().split("\n");
  expect(head).toMatch(/^flowchart (TB|LR)$/);
  const nodes = lines.flatMap((line) => {
    const [, id = "", , label = ""] = nodeShape.exec(line) ?? [];
    return id === "" ? [] : [{ id, label }];
  });
  const edges = lines.flatMap((line) => {
    const [, from = "", label = "", to = ""] = edgeShape.exec(line) ?? [];
    return from === "" ? [] : [[from, to, label] as const];
  });
  expect(nodes.length + edges.length).toBe(lines.length);
  return { nodes, edges };
}

const duty = (id: string, changes: Partial<Duty>): Duty => ({
  kind: "duty",
  id,
  title: { zh: id, en: id },
  cites: ["c1"],
  readings: [],
  bearers: ["school"],
  when: { kind: "enrolled" },
  must: { kind: "did", act: { kind: "conference", where: {} } },
  due: { kind: "sameDay" },
  ...changes,
});

const completes = (count: number): State => ({
  kind: "absentFor",
  edge: "completes",
  length: { unit: "schoolDay", count },
});

/** The edges between these rules, by their ids. */
function edgesBetween(...rules: readonly Rule[]): readonly string[] {
  const policy: Policy = { ...policyOf(), rules };
  return read(diagram(policy, { language: "en" })).edges.map(
    ([from, to, label]) => `${from.slice(2)} > ${to.slice(2)}: ${label}`,
  );
}

describe("the diagram of the city's ladder", () => {
  const policy: Policy = { ...city2016, rules: ladder };

  it("is this", () => {
    expect(diagram(policy, { language: "en", direction: "LR" })).toMatchInlineSnapshot(`
      "flowchart LR
        r_half_day_report["half-day report<br/>the homeroom teacher<br/>no time is stated#59; aim: the same day"]
        r_contact_on_day_one["contact on day one<br/>the homeroom teacher<br/>the same day"]
        r_leader_visit_on_day_two["leader's visit on day two<br/>the school leader<br/>the same day"]
        r_report_after_two_failures["report after two failures<br/>the school<br/>the text only says #34;by procedure#34;#59; aim: within 1 school day"]
        r_joint_persuasion["joint persuasion<br/>the township government, the police station and the school<br/>no time is stated"]
        r_half_day_report -->|"an absence without leave reaches 1 whole school day"| r_contact_on_day_one
        r_contact_on_day_one -->|"an absence without leave enters its second school day"| r_leader_visit_on_day_two
        r_leader_visit_on_day_two -->|"2 persuasions on end have failed"| r_report_after_two_failures
        r_report_after_two_failures -->|"report"| r_joint_persuasion
      "
    `);
  });

  it("is the same in Chinese, with the document's words", () => {
    const [zh, en] = [read(diagram(policy)), read(diagram(policy, { language: "en" }))];
    expect(zh.nodes.map(({ id }) => id)).toEqual(en.nodes.map(({ id }) => id));
    expect(zh.edges.map(([from, to]) => [from, to])).toEqual(en.edges.map(([from, to]) => [from, to]));
    expect(diagram(policy)).toContain('r_contact_on_day_one["第一天当天联系<br/>班主任<br/>当天"]');
    expect(diagram(policy)).toContain('r_contact_on_day_one -->|"无故缺课至第2个上学日"| r_leader_visit_on_day_two');
  });
});

describe("what leads to what", () => {
  it("lengths of absence in order, entering one just after completing the one before, where the length is enough by itself", () => {
    const half = duty("half", {
      when: { kind: "absentFor", edge: "completes", length: { unit: "halfDay", count: 1 } },
    });
    const one = duty("one", { when: completes(1) });
    const enters = duty("enters", {
      when: { kind: "absentFor", edge: "enters", length: { unit: "schoolDay", count: 2 } },
    });
    const also = duty("also", { when: { kind: "and", of: [completes(1), { kind: "enrolled" }] } });
    expect(edgesBetween(enters, also, one, half)).toEqual([
      "one > enters: an absence without leave enters its second school day",
      "half > one: an absence without leave reaches 1 whole school day",
    ]);
  });

  it("numbers of failed persuasions, and the contacts that may fail", () => {
    const failed = (count: number): State => ({
      kind: "persuasionsFailed",
      count,
      attempts: [{ kind: "homeVisit", where: { by: "school", purpose: "return" } }],
      within: "run",
    });
    const visit = duty("visit", {
      must: { kind: "did", act: { kind: "homeVisit", where: { by: "principal", purpose: "return" } } },
    });
    const plain = duty("plain", { must: { kind: "did", act: { kind: "homeVisit", where: { by: "principal" } } } });
    const police = duty("police", {
      must: { kind: "did", act: { kind: "homeVisit", where: { by: "policeStation", purpose: "return" } } },
    });
    const ask = duty("ask", { must: { kind: "did", act: { kind: "homeVisit", where: { purpose: "enquiry" } } } });
    expect(
      edgesBetween(visit, plain, police, ask, duty("two", { when: failed(2) }), duty("one", { when: failed(1) })),
    ).toEqual([
      "visit > two: 2 persuasions on end have failed",
      "visit > one: a persuasion has failed",
      "one > two: 2 persuasions on end have failed",
    ]);
  });

  it("an act that one rule asks for and another waits for, unless their fields differ", () => {
    const reports = (to: string): Duty =>
      duty(`to-${to}`, { must: { kind: "did", act: { kind: "report", where: { to } } } });
    const waits = duty("waits", {
      when: { kind: "happens", act: { kind: "report", where: { to: "school", written: true } } },
    });
    expect(edgesBetween(reports("principal"), reports("policeStation"), waits)).toEqual([
      "to_principal > waits: report",
    ]);
    const counts = duty("counts", {
      when: { kind: "counted", count: 2, act: { kind: "report", where: { to: "policeStation" } }, within: "case" },
    });
    expect(edgesBetween(reports("policeStation"), counts)).toEqual(["to_policeStation > counts: report"]);
  });

  it("a duty missed or done, but not what must not hold", () => {
    const rule = { policy: "any", rule: "first" };
    const first = duty("first", {});
    expect(
      edgesBetween(
        first,
        duty("missed", { when: { kind: "missed", duty: rule } }),
        duty("done", { when: { kind: "or", of: [{ kind: "performed", duty: rule }, { kind: "enrolled" }] } }),
        duty("not", { when: { kind: "not", of: { kind: "missed", duty: rule } } }),
        duty("other", { when: { kind: "missed", duty: { policy: "another", rule: "first" } } }),
      ),
    ).toEqual(["first > missed: overdue", "first > done: done"]);
  });

  it("files and measures, bans, figures and decisions", () => {
    const base = { cites: ["c1"], readings: [], bearers: ["school"] } as const;
    const file: Requirement = {
      ...base,
      kind: "requirement",
      id: "file",
      given: { kind: "enrolled" },
      must: { kind: "done", evidence: { kind: "did", act: { kind: "filed", where: { file: "prone" } } } },
    };
    const plan: Requirement = {
      ...base,
      kind: "requirement",
      id: "plan",
      given: { kind: "since", act: { kind: "filed", where: {} } },
      must: { kind: "enrolled" },
    };
    const ban: Prohibition = { ...base, kind: "prohibition", id: "ban", act: { kind: "incident", where: {} } };
    const rate: Target = {
      ...base,
      kind: "target",
      id: "rate",
      measure: { kind: "figure", indicator: "dropoutRate" },
      per: { kind: "schoolYear" },
      goal: { kind: "level", is: "atMost", level: 0 },
    };
    const criticism: Consequence = {
      ...base,
      kind: "consequence",
      id: "criticism",
      when: {
        kind: "or",
        of: [
          { kind: "rising", indicator: "dropoutRate", per: { kind: "schoolYear" }, times: 3 },
          { kind: "counted", count: 1, act: { kind: "incident", where: {} }, within: { kind: "term" } },
        ],
      },
      outcome: { zh: "批评", en: "criticism" },
    };
    const rectify = duty("rectify", {
      when: { kind: "happens", act: { kind: "decision", where: { matter: "criticism" } } },
    });
    const elsewhere = duty("elsewhere", {
      when: { kind: "happens", act: { kind: "decision", where: { matter: "other" } } },
    });
    expect(edgesBetween(file, plan, ban, rate, criticism, rectify, elsewhere)).toEqual([
      "file > plan: file kept",
      "ban > criticism: forbidden conduct",
      "rate > criticism: the dropout rate",
      "criticism > rectify: decision",
    ]);
  });
});

describe("any diagram", () => {
  it("has every rule once, edges between rules that are there, and is the same each time", () => {
    fc.assert(
      fc.property(anyPolicy, (policy) => {
        for (const language of ["zh", "en"] as const) {
          const text = diagram(policy, { language });
          const { nodes, edges } = read(text);
          const ids = nodes.map(({ id }) => id);
          expect(nodes).toHaveLength(policy.rules.length);
          expect(new Set(ids).size).toBe(ids.length);
          for (const [from, to] of edges) {
            expect(ids).toContain(from);
            expect(ids).toContain(to);
            expect(from).not.toBe(to);
          }
          expect(new Set(edges.map(([from, to]) => `${from} ${to}`)).size).toBe(edges.length);
          expect(diagram(structuredClone(policy), { language })).toBe(text);
        }
      }),
    );
  });

  it("keeps titles from being read as Mermaid, and ids apart that look alike", () => {
    const odd = { zh: 'a "b" [c] {d} (e) |f| <g> #h; `i`\n--> j', en: "odd" };
    const policy: Policy = {
      ...policyOf(),
      rules: [duty("end", { title: odd }), duty("a-b", {}), duty("a_b", {}), duty("甲", {}), duty("乙", {})],
    };
    const { nodes } = read(diagram(policy));
    expect(nodes.map(({ id }) => id)).toEqual(["r_end", "r_a_b", "r_a_b__2", "r__", "r____2"]);
    expect(nodes[0]?.label).toBe(
      "a #34;b#34; #91;c#93; #123;d#125; #40;e#41; #124;f#124; #60;g#62; #35;h#59; #96;i#96; --#62; j<br/>学校<br/>当天",
    );
  });

  it("calls a rule without a title by its clauses", () => {
    const { title: _, ...plain } = duty("plain", {});
    expect(read(diagram({ ...policyOf(), rules: [plain] })).nodes[0]?.label).toBe("c1<br/>学校<br/>当天");
  });
});
