/** The twelve thresholds as one would write them down for this one policy. */
import type { FactColumns } from "baoxue";
import type { Field } from "./task.js";

/** A mask for each row. */
export function byHand(facts: FactColumns<Field>): Uint32Array {
  const { halfDays, daysCompleted, daysEntered, failedPersuasions, whereabouts, attendance } = facts;
  const masks = new Uint32Array(halfDays.length);
  for (let i = 0; i < masks.length; i++) {
    const half = halfDays[i] as number;
    const days = daysCompleted[i] as number;
    const failed = failedPersuasions[i] as number;
    const rate = attendance[i] as number;
    masks[i] =
      (half >= 1 ? 1 : 0) |
      (half >= 6 ? 2 : 0) |
      (days >= 1 ? 4 : 0) |
      (days >= 3 ? 8 : 0) |
      (days >= 7 ? 16 : 0) |
      (days > 14 ? 32 : 0) |
      ((daysEntered[i] as number) >= 2 ? 64 : 0) |
      (failed >= 2 ? 128 : 0) |
      (failed === 3 ? 256 : 0) |
      (whereabouts[i] === 2 ? 512 : 0) |
      (rate < 9000 ? 1024 : 0) |
      (rate <= 5000 ? 2048 : 0);
  }
  return masks;
}
