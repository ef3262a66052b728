import { element } from "./svg.js";

/** How one of several series looks: told apart by its marker and its line also where there is no colour. */
export interface Look {
  readonly color: string;
  readonly marker: "circle" | "square" | "triangle" | "diamond";
  readonly dash: string;
}

// Of the palette of Okabe and Ito, which colour-blind people tell apart; darkened where white paper would swallow it.
const looks: readonly Look[] = [
  { color: "#0072B2", marker: "circle", dash: "none" },
  { color: "#C24E00", marker: "square", dash: "8 4" },
  { color: "#00694F", marker: "triangle", dash: "2 4" },
  { color: "#8A3A6A", marker: "diamond", dash: "10 3 2 3" },
];

const first: Look = { color: "#0072B2", marker: "circle", dash: "none" };

/** The look of the series at a place in the list. */
export function lookAt(i: number): Look {
  return looks[i % looks.length] ?? first;
}

/** A marker around a point. */
export function markerAt({ marker, color }: Look, x: number, y: number, fill: string): string {
  const style = { fill, stroke: color, "stroke-width": 2 };
  switch (marker) {
    case "circle":
      return element("circle", { cx: x, cy: y, r: 5, ...style });
    case "square":
      return element("rect", { x: x - 4.5, y: y - 4.5, width: 9, height: 9, ...style });
    case "triangle":
      return element("path", { d: `M${x} ${y - 6}L${x + 6} ${y + 5}L${x - 6} ${y + 5}Z`, ...style });
    case "diamond":
      return element("path", { d: `M${x} ${y - 7}L${x + 6} ${y}L${x} ${y + 7}L${x - 6} ${y}Z`, ...style });
    default:
      return marker satisfies never;
  }
}
