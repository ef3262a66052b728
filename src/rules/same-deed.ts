import type { Role } from "../model/role.js";
import type { EventPattern } from "./pattern.js";
import type { Evidence } from "./state.js";

/** The one act that several bearers are each to do, or one of them, where the parts differ in nothing but who acts; else nothing. */
export function sameDeed(parts: readonly Evidence[], bearers: readonly Role[]): EventPattern | undefined {
  const [first, ...others] = parts.map(actWithoutActor);
  if (!first || others.length === 0) return undefined;
  const alike = others.every((other) => other !== undefined && JSON.stringify(other.act) === JSON.stringify(first.act));
  const actors = [first, ...others].map((one) => one?.by);
  const isAll = actors.length === bearers.length && bearers.every((bearer) => actors.includes(bearer));
  return alike && isAll ? first.act : undefined;
}

function actWithoutActor(part: Evidence): { readonly act: EventPattern; readonly by: unknown } | undefined {
  if (part.kind !== "did") return undefined;
  const { by, ...where } = part.act.where;
  return { act: { kind: part.act.kind, where }, by };
}
