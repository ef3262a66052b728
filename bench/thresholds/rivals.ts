/** The rivals, each in the fastest ways found of having it judge many rows. What can be made ready beforehand is. */
import { evaluateExpressionSync, ZenEngine } from "@gorules/zen-engine";
import { Engine, Fact } from "json-rules-engine";
import { type Comparison, comparisons, fields, type Row } from "./task.js";

/** Answers with a mask for each row. */
export type Masks = () => ArrayLike<number> | Promise<ArrayLike<number>>;

const operators = {
  over: "greaterThan",
  atLeast: "greaterThanInclusive",
  under: "lessThan",
  atMost: "lessThanInclusive",
  equals: "equal",
} as const;

const signs = { over: ">", atLeast: ">=", under: "<", atMost: "<=", equals: "==" } as const;

function jsonRulesEngine(): Engine {
  return new Engine(
    comparisons.map(({ field, is, value }, i) => ({
      conditions: { all: [{ fact: field, operator: operators[is], value }] },
      event: { type: "crossed", params: { bit: 1 << i } },
    })),
  );
}

async function judged(engine: Engine, rows: readonly Record<string, unknown>[]): Promise<Uint32Array> {
  const masks = new Uint32Array(rows.length);
  for (const [i, row] of rows.entries()) {
    const { events } = await engine.run(row);
    let mask = 0;
    for (const { params } of events) mask |= Number(params?.["bit"]);
    masks[i] = mask;
  }
  return masks;
}

/** json-rules-engine as its readme shows it: one engine, a run for each row. */
export function jsonRulesByRow(rows: readonly Row[]): Masks {
  const engine = jsonRulesEngine();
  return () => judged(engine, rows);
}

/** json-rules-engine with its facts made beforehand, and their cache left out. */
export function jsonRulesPreloaded(rows: readonly Row[]): Masks {
  const engine = jsonRulesEngine();
  const facts = rows.map((row) =>
    Object.fromEntries(fields.map((field) => [field, new Fact(field, row[field], { cache: false })])),
  );
  return () => judged(engine, facts);
}

/** Zen: one expression for the masks of all rows, evaluated in one call without a promise; rows as tuples, which cross into Rust faster than objects. */
export function zenExpression(rows: readonly Row[]): Masks {
  const tuples = rows.map((row) => fields.map((field) => row[field]));
  const bit = ({ field, is, value }: Comparison, i: number): string =>
    `(#[${fields.indexOf(field)}] ${signs[is]} ${value} ? ${1 << i} : 0)`;
  const expression = `map(rows, ${comparisons.map(bit).join(" + ")})`;
  return () => evaluateExpressionSync(expression, { rows: tuples }) as number[];
}

/** Zen as it is meant to be used: a decision table that collects what is crossed, looping over all rows in one call. */
export function zenTable(rows: readonly Row[]): Masks {
  const cell = ({ is, value }: Comparison): string => (is === "equals" ? String(value) : `${signs[is]} ${value}`);
  const table = {
    hitPolicy: "collect",
    executionMode: "loop",
    inputField: "rows",
    outputPath: "found",
    inputs: fields.map((field) => ({ id: field, name: field, field })),
    outputs: [{ id: "bit", name: "bit", field: "bit" }],
    rules: comparisons.map((one, i) => ({
      _id: `t${i}`,
      ...Object.fromEntries(fields.map((field) => [field, field === one.field ? cell(one) : ""])),
      bit: String(1 << i),
    })),
  };
  const node = (id: string, type: string, content?: object): object => ({
    id,
    type,
    name: id,
    position: { x: 0, y: 0 },
    ...(content && { content }),
  });
  const decision = new ZenEngine().createDecision({
    contentType: "application/vnd.gorules.decision",
    nodes: [node("in", "inputNode"), node("table", "decisionTableNode", table), node("out", "outputNode")],
    edges: [
      { id: "1", sourceId: "in", targetId: "table", type: "edge" },
      { id: "2", sourceId: "table", targetId: "out", type: "edge" },
    ],
  });
  return async () => {
    const { result } = await decision.evaluate({ rows });
    const found = (result as { readonly found: readonly (readonly { readonly bit: number }[])[] }).found;
    return found.map((hits) => hits.reduce((mask, { bit }) => mask | bit, 0));
  };
}
