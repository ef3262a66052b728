/** A vertical axis in per cent: from its lowest tick to its highest. */
export interface Scale {
  readonly ticks: readonly number[];
  /** How many digits behind the point tell the ticks apart. */
  readonly digits: number;
  /** How far up a value stands, from 0 at the lowest tick to 1 at the highest. */
  readonly at: (percent: number) => number;
}

const roundSteps = [1, 2, 5, 10];

/**
 * Round ticks around values in per cent, with room above and below the line. A small rate begins at 0, as a truncated axis would make much of little.
 *
 * @param whole What a rate usually ends at: a tick goes no further unless a value does.
 */
export function scaleFor(values: readonly number[], whole: readonly number[] = [0, 100]): Scale {
  const [least, high] = values.length === 0 ? [0, 1] : [Math.min(...values), Math.max(...values)];
  const low = least >= 0 && least < high / 2 ? 0 : least;
  const room = Math.max((high - low) * 0.12, 0.05);
  const step = roundStep((high - low + 2 * room) / 5);
  const first = edge(Math.floor((low - room) / step), step, (limit, tick) => limit <= low && tick < limit, whole);
  const end = edge(Math.ceil((high + room) / step), step, (limit, tick) => limit >= high && tick > limit, whole);
  const last = Math.max(end, first + 1); // of nothing but 0 %, both edges are 0
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step);
  return {
    ticks,
    digits: Math.max(0, -Math.floor(Math.log10(step) + 1e-9)),
    at: (percent) => (percent / step - first) / (last - first),
  };
}

/** The number of steps at which an axis ends: at a whole where the tick would lie beyond it. */
function edge(
  steps: number,
  step: number,
  isBeyond: (limit: number, tick: number) => boolean,
  whole: readonly number[],
): number {
  const limit = whole.find((each) => isBeyond(each, steps * step));
  return limit === undefined ? steps : Math.round(limit / step);
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  return power * (roundSteps.find((step) => step * power >= rough * 0.999) ?? 10);
}
