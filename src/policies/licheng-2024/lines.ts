import type { ResponsibilityLine } from "../../model/network.js";

/** The route by which letters are signed and handed in (clauses 2.4b and 4.3b), for `networkFaults` and `lineCoverage`. */
export const licheng2024Lines: readonly ResponsibilityLine[] = [
  {
    id: "letters",
    label: { zh: "区教体局、街道教办、所辖学校", en: "bureau, education offices, the schools under them" },
    levels: [
      { office: "educationAuthority", covers: "authority" },
      { office: "townOfficeDirector", covers: "township" },
      { office: "principal", covers: "school" },
    ],
  },
];
