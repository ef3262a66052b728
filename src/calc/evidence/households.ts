import type { PupilId } from "../../model/people.js";
import { append } from "../../model/supersession.js";
import type { EvidenceScene } from "./evidence-scene.js";

/** The household of each child, named by its first child. */
export type Households = ReadonlyMap<PupilId, PupilId>;

/** The children who share a guardian, directly or through another child, are taken to live together. */
export function householdsIn({ world: { data } }: EvidenceScene): Households {
  const guardiansOf = new Map(data.pupils.map(({ id, guardians = [] }) => [id, guardians.map((one) => one.id)]));
  const inCareOf = new Map<string, PupilId[]>();
  for (const [pupil, guardians] of guardiansOf) for (const guardian of guardians) append(inCareOf, guardian, pupil);
  const found = new Map<PupilId, PupilId>();
  for (const first of [...guardiansOf.keys()].sort()) {
    if (found.has(first)) continue;
    const household = [first]; // grows while it is walked
    for (const pupil of household) {
      if (found.has(pupil)) continue;
      found.set(pupil, first);
      for (const other of relatives(guardiansOf.get(pupil) ?? [], inCareOf)) household.push(other);
    }
  }
  return found;
}

/** The children in the care of these guardians; each guardian is asked once. */
function relatives(guardians: readonly string[], inCareOf: Map<string, readonly PupilId[]>): readonly PupilId[] {
  return guardians.flatMap((guardian) => {
    const pupils = inCareOf.get(guardian) ?? [];
    inCareOf.delete(guardian);
    return pupils;
  });
}
