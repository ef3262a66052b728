import { reportCatalogue } from "baoxue";
import { bodies } from "./asked/bodies.js";
import { childFiles } from "./asked/child-files.js";
import { counts } from "./asked/counts.js";
import { ledgers } from "./asked/ledgers.js";
import { letters } from "./asked/letters.js";
import { notices } from "./asked/notices.js";
import { work } from "./asked/work.js";
import type { Drawing } from "./drawing.js";

/** Every report of the catalogue as the example asks for it, in the catalogue's order. */
export function allDrawings(): readonly Drawing[] {
  const all = [ledgers, childFiles, counts, notices, letters, bodies, work].flatMap((room) => room());
  return reportCatalogue.map(({ id }) => {
    const one = all.find(({ entry }) => entry.id === id);
    if (!one) throw new Error(`the example does not ask for the report ${id}`);
    return one;
  });
}
