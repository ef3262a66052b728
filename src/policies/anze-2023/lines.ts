import type { ResponsibilityLine } from "../../model/network.js";

/**
 * The two lines of joint control and contracted responsibility (联控联包, clauses 3.1 and 3.2a), for the check of a responsibility network:
 * it finds levels that nobody holds, and offices held twice. Villagers' groups, households and areas are not on the roll: village cadres stand
 * at their village, of which there may be several; a household is looked at by its children; the leader of an area stands at each school of it.
 *
 * @example
 * ```ts
 * import { anze2023Lines } from "baoxue/policies";
 * anze2023Lines.map(({ id }) => id); //=> ["town-to-household", "bureau-to-pupil"]
 * ```
 */
export const anze2023Lines: readonly ResponsibilityLine[] = [
  {
    id: "town-to-household",
    label: { zh: "镇领导包村、村干部包组、组干部包户", en: "town leaders, village cadres, group cadres" },
    levels: [
      { office: "townLeader", covers: "village" },
      { office: "villageCadre", covers: "village", several: true },
      { office: "groupCadre", covers: "pupil" },
    ],
  },
  {
    id: "bureau-to-pupil",
    label: { zh: "班子成员包片、科室包学校、教师包学生", en: "leaders of the bureau, its sections, teachers" },
    levels: [
      { office: "authorityLeader", covers: "school" },
      { office: "authoritySection", covers: "school" },
      { office: "teacher", covers: "pupil" },
    ],
  },
];
