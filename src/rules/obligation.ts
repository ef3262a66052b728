import type { Text } from "../model/text.js";
import type { RuleBase } from "./duty.js";
import type { Force } from "./finding.js";
import type { Policy } from "./policy.js";

/** How strongly a rule speaks: only of bodies that the issuer cannot bind (reading G18) it is merely expected. */
export function forceOf({ bearers, force }: RuleBase, { binds }: Policy): Force {
  if (force === "advisory") return force;
  return bearers.length > 0 && !bearers.some((bearer) => binds.includes(bearer)) ? "expected" : "binding";
}

const demands: Readonly<Record<Force, readonly [one: Text, many: Text]>> = {
  binding: [
    { zh: "应", en: "must" },
    { zh: "应", en: "must" },
  ],
  expected: [
    { zh: "宜", en: "is expected to" },
    { zh: "宜", en: "are expected to" },
  ],
  advisory: [
    { zh: "宜", en: "should" },
    { zh: "宜", en: "should" },
  ],
};

const bans: Readonly<Record<Force, readonly [one: Text, many: Text]>> = {
  binding: [
    { zh: "不得", en: "must not" },
    { zh: "不得", en: "must not" },
  ],
  expected: [
    { zh: "不宜", en: "is expected not to" },
    { zh: "不宜", en: "are expected not to" },
  ],
  advisory: [
    { zh: "不宜", en: "should not" },
    { zh: "不宜", en: "should not" },
  ],
};

/** The verb of a demand: "must", "should", "is expected to". */
export function demandText(force: Force, bearers: number): Text {
  return demands[force][bearers > 1 ? 1 : 0];
}

/** The verb of a ban: "must not". */
export function banText(force: Force, bearers: number): Text {
  return bans[force][bearers > 1 ? 1 : 0];
}
