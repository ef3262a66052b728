import type { Issue } from "../../model/errors.js";
import { statesOf } from "../parts.js";
import type { Policy } from "../policy.js";

/** Rules that wait on themselves, directly or through others: they could never be worked out. */
export function circles({ rules }: Policy): readonly Issue[] {
  const waitsOn = new Map(
    rules.map((rule) => [
      rule.id,
      statesOf(rule).flatMap((state) =>
        state.kind === "missed" || state.kind === "performed" ? [state.duty.rule] : [],
      ),
    ]),
  );
  return rules.flatMap(({ id }, i) => {
    const reached = [...(waitsOn.get(id) ?? [])];
    const seen = new Set(reached);
    for (const next of reached) {
      for (const further of waitsOn.get(next) ?? []) if (!seen.has(further)) reached.push(further);
      for (const further of waitsOn.get(next) ?? []) seen.add(further);
    }
    return seen.has(id) ? [{ path: `rules[${i}]`, value: id, expected: "a rule that does not wait on itself" }] : [];
  });
}
