import { registerChanges } from "../movements/change-codes-data.js";
import type { EntryKind, ExitKind } from "./spell-state.js";

/**
 * The change codes of the school register (学籍异动类别) and the words of the national system, as ways of coming and of leaving, for `readSpells`:
 * of a column that says how a child came those that bring one into a class, of a column that says how it left those that take one out. Codes
 * without such an effect, and codes that compulsory education does not know, are in neither. What each does is a reading of its name: see
 * `registerChanges`.
 */
export const registerSpellCodes: {
  readonly entryAs: Readonly<Record<string, EntryKind>>;
  readonly exitAs: Readonly<Record<string, ExitKind>>;
} = /* @__PURE__ */ (() => {
  const changes = Object.values(registerChanges);
  return {
    entryAs: Object.fromEntries(
      changes.flatMap(({ code, effect }) => ("entry" in effect ? [[code, effect.entry] as const] : [])),
    ),
    exitAs: Object.fromEntries(
      changes.flatMap(({ code, effect }) => ("exit" in effect ? [[code, effect.exit] as const] : [])),
    ),
  };
})();
