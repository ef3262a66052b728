// What the numbers of reports are: they count children, papers and days, which a type cannot say and a schema can.
import { rewrite } from "./tidy.mjs";

/** Numbers of reports that count nothing: a width, a probability, a cell of any number, bounds that may be open. */
const measures = new Set(["share", "log10", "number", "shown", "least", "most", "numerator", "denominator"]);
/** Tables whose every value is a counter. */
const tables = new Set(["counts", "total", "reasons"]);
const fromZero = { type: "integer", minimum: 0 };

/** The same schema, of a type of a report, with counters as whole numbers from 0. What is left over when a roll is balanced may be below. */
export function withCounters(schema) {
  return rewrite(schema, (node) => {
    const { properties } = node;
    if (!properties) return node;
    const signed = new Set("unexplained" in properties ? ["unexplained", "expected"] : []);
    const entries = Object.entries(properties).map(([name, part]) => {
      if (isNumber(part) && !measures.has(name))
        return [name, { ...part, ...(signed.has(name) ? { type: "integer" } : fromZero) }];
      return [name, tables.has(name) ? tableOf(part) : part];
    });
    return { ...node, properties: Object.fromEntries(entries) };
  });
}

function tableOf(part) {
  return isNumber(part.additionalProperties)
    ? { ...part, additionalProperties: { ...part.additionalProperties, ...fromZero } }
    : part;
}

function isNumber(part) {
  return part?.type === "number" && !("enum" in part) && !("const" in part);
}
