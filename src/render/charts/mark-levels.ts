/** How wide a mark is with its number, and a little air. */
const markWidth = 26;

/** On which level below the picture each mark stands, so that none covers another: the first that is free. The marks must be in order. */
export function markLevels(places: readonly number[]): readonly number[] {
  const ends: number[] = [];
  return places.map((x) => {
    const free = ends.findIndex((end) => end <= x);
    const level = free < 0 ? ends.length : free;
    ends[level] = x + markWidth;
    return level;
  });
}
