/** The middle of some times, and between which the middle half of them lies. */
export interface Spread {
  readonly median: number;
  readonly from: number;
  readonly to: number;
}

/** The spread of some times. */
export function spreadOf(times: readonly number[]): Spread {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number): number => {
    const place = (sorted.length - 1) * part;
    const low = sorted[Math.floor(place)] ?? Number.NaN;
    const high = sorted[Math.ceil(place)] ?? Number.NaN;
    return low + (high - low) * (place - Math.floor(place));
  };
  return { median: at(0.5), from: at(0.25), to: at(0.75) };
}

/** Nanoseconds as people read them. */
export function timeText(nanoseconds: number): string {
  const units = ["ns", "µs", "ms", "s"] as const;
  const unit = nanoseconds < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(nanoseconds) / 3));
  return `${(nanoseconds / 1000 ** unit).toPrecision(3)} ${units[unit] ?? ""}`;
}
