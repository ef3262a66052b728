/** Random spells, sound and not, and random counters and dimensions to count them by. */
import fc from "fast-check";
import type { SpellCounter } from "../../../src/calc/indicators/counter.js";
import type { Dimension } from "../../../src/calc/spells/dimension.js";
import type { PupilSpell } from "../../../src/calc/spells/pupil-spell.js";
import { entryKinds, exitKinds, sexes, spellFlags } from "../../../src/calc/spells/spell-codes-data.js";
import type { EntryTiming, ExitTiming, SpellCondition } from "../../../src/calc/spells/spell-state.js";
import { areaLevels } from "../../../src/model/area-code.js";
import type { CivilDate } from "../../../src/model/civil-date.js";

/** Around the school year 2024-2025 and its edges, so that each timing is met; one is no date. */
const days = [
  "2023-03-01",
  "2024-08-31",
  "2024-09-01",
  "2025-01-15",
  "2025-02-30",
  "2025-08-31",
  "2025-09-01",
  "2026-02-01",
] as CivilDate[];

const areas = ["370112", "370112001", "370112001002", "370113", "371402", "37011"];

const day: fc.Arbitrary<CivilDate> = fc.constantFrom(...days);
const flags: fc.Arbitrary<NonNullable<PupilSpell["flags"]>> = fc.dictionary(
  fc.constantFrom(...spellFlags),
  fc.boolean(),
  {
    maxKeys: 5,
  },
);

const exit: fc.Arbitrary<NonNullable<PupilSpell["exit"]>> = fc.record(
  { on: day, as: fc.constantFrom(...exitKinds), resolvedOn: day },
  { requiredKeys: ["on", "as"] },
);

const spell: fc.Arbitrary<PupilSpell> = fc.record(
  {
    pupil: fc.integer({ min: 0, max: 60 }).map((number) => `P${number}`),
    school: fc.constantFrom("S1", "S2", "S3"),
    area: fc.constantFrom(...areas),
    grade: fc.integer({ min: 0, max: 12 }),
    class: fc.constantFrom("1", "2"),
    sex: fc.constantFrom(...sexes),
    entry: fc.record({ on: day, as: fc.constantFrom(...entryKinds) }),
    exit,
    flags,
  },
  { requiredKeys: ["pupil", "school", "area", "grade", "entry"] },
);

/** Some that cannot be true among them: dates and grades that are none, exits before entries, overlaps. */
export const spells: fc.Arbitrary<readonly PupilSpell[]> = fc.array(spell, { maxLength: 40, size: "max" });

const entryTimings: readonly EntryTiming[] = ["before", "in", "after"];
const exitTimings: readonly ExitTiming[] = ["before", "in", "after", "none"];

const condition: fc.Arbitrary<SpellCondition> = fc.record(
  {
    entry: fc.subarray([...entryTimings]),
    entryAs: fc.subarray([...entryKinds]),
    exit: fc.subarray([...exitTimings]),
    exitAs: fc.subarray([...exitKinds]),
    resolved: fc.boolean(),
    flags: fc.dictionary(fc.constantFrom(...spellFlags.slice(0, 2)), fc.boolean(), { maxKeys: 2 }),
  },
  { requiredKeys: [] },
);

/** Up to four counters, each of one or two conditions. */
export const counters: fc.Arbitrary<readonly SpellCounter[]> = fc
  .array(fc.array(condition, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 4 })
  .map((all) =>
    all.map((where, i) => {
      const name = `counter${i}`;
      const text = { zh: name, en: name };
      return { id: name, names: text, means: text, source: "spells", unit: "spells", where };
    }),
  );

const dimensions: readonly Dimension[] = [
  ...(Object.keys(areaLevels) as (keyof typeof areaLevels)[]),
  "school",
  "grade",
  "class",
  "sex",
  "period",
  ...spellFlags,
];

/** Up to four dimensions in any order. */
export const by: fc.Arbitrary<readonly Dimension[]> = fc.shuffledSubarray([...dimensions], { maxLength: 4 });
