import { escapeHtml } from "../html.js";

/** An attribute's value; numbers are written with at most two digits behind the point, so that the same chart is the same text everywhere. */
type Value = string | number;

/** An element with what it holds; a text within it is escaped by {@link label}. */
export function element(
  name: string,
  attributes: Readonly<Record<string, Value>>,
  ...inside: readonly string[]
): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeHtml(typeof value === "number" ? short(value) : value)}"`)
    .join("");
  return inside.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${inside.join("")}</${name}>`;
}

/** A text element. */
export function label(x: number, y: number, said: string, attributes: Readonly<Record<string, Value>> = {}): string {
  return element("text", { x, y, ...attributes }, escapeHtml(said));
}

/** A path along points. */
export function pathOf(points: readonly (readonly [x: number, y: number])[]): string {
  return points.map(([x, y], i) => `${i === 0 ? "M" : "L"}${short(x)} ${short(y)}`).join("");
}

function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}
