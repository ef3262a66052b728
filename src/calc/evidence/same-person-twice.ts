import { momentOf, never } from "../../model/moment.js";
import type { ResponsibilityLine } from "../../model/network.js";
import { networkFaults } from "../../model/network-faults.js";
import type { NetworkLook } from "../../model/network-holders.js";
import { networkFaultText } from "../../model/network-text.js";
import { type CheckResult, type EvidenceFinding, findingFrom, resultOf } from "./evidence-finding.js";
import { countText, type EvidenceScene } from "./evidence-scene.js";

/** The lines that are to watch each other. */
export interface TwoLinesLimits {
  readonly lines: readonly ResponsibilityLine[];
  /** The roles of a vocabulary of the host's own. */
  readonly roles?: NonNullable<NetworkLook["roles"]>;
}

/**
 * The same person on lines of responsibility that are to watch each other (双线同一人), as `networkFaults` finds it.
 *
 * @throws {BaoxueError} `invalid-input` when two lines have one id.
 */
export function samePersonTwice(scene: EvidenceScene, { lines, roles }: TwoLinesLimits): CheckResult {
  const look = {
    on: momentOf(scene.asOf),
    ...(scene.knownOn === never ? {} : { knownOn: momentOf(scene.knownOn) }),
    ...(roles === undefined ? {} : { roles }),
  };
  const many = countText(lines.length, "条责任线", ["line of responsibility", "lines of responsibility"]);
  return resultOf(
    networkFaults(scene.world, lines, look).flatMap((fault): readonly EvidenceFinding[] => {
      if (fault.kind !== "twoLines") return [];
      const { zh, en } = networkFaultText(fault, roles);
      const [one, other] = fault.posts;
      return [
        findingFrom({
          kind: "samePersonTwice",
          subject: fault.subject,
          key: `${fault.person}/${one.line}/${other.line}`,
          because: fault.because,
          declared: { zh: `${many.zh}应互相监督`, en: `${many.en} are to watch one another` },
          evidenced: {
            zh: zh.replace(/。$/, ""),
            en: `${en.charAt(0).toLowerCase()}${en.slice(1).replace(/\.$/, "")}`,
          },
        }),
      ];
    }),
  );
}
