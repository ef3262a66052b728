import type { ResponsibilityLine } from "../../model/network.js";
import { type BodyScope, bodyReport } from "../kit/body-report.js";
import type { ReportDefinition } from "../kit/report-definition.js";
import type { ReportHead } from "../kit/report-head.js";
import { blankLineSections, type LineCover, lineSections, linesCovered, vacanciesOf } from "./line-cover.js";

/** Of which body, and which lines: those of a document stand beside its policy. */
export interface NetworkScope extends BodyScope {
  readonly lines: readonly ResponsibilityLine[];
}

/** How the network of responsibility covers a body (责任网络覆盖情况). */
export interface NetworkCoverage extends ReportHead {
  readonly lines: readonly LineCover[];
}

/**
 * How the network of responsibility covers a body: level by level how many classes, schools, villages and children have somebody who answers for
 * them, who that is, and since when nobody does (wutaishan-2023 1.1c, 1.1d; anze-2023 3.1, 3.2a; boshan-2025 3g–3j; city-2016 2.1.2a, 2.2a, 3.1e).
 * Every clause asks for the network, none for this paper.
 */
export const networkCoverage: ReportDefinition<NetworkCoverage, NetworkScope> = /* @__PURE__ */ bodyReport({
  id: "networkCoverage",
  title: { zh: "控辍保学责任网络覆盖情况表", en: "Coverage of the network of responsibility" },
  about: ["grade", "school", "township", "authority"],
  answers: [
    "wutaishan-2023/1.1c",
    "wutaishan-2023/1.1d",
    "anze-2023/3.1",
    "anze-2023/3.2a",
    "boshan-2025/3g",
    "boshan-2025/3h",
    "boshan-2025/3i",
    "boshan-2025/3j",
    "city-2016/2.1.2a",
    "city-2016/2.1.2c",
    "city-2016/2.2a",
    "city-2016/3.1e",
  ],
  forms: [],
  audiences: ["school", "townEducationOffice", "educationAuthority", "townshipGovernment"],
  fieldsFrom: "expectation",
  countsChildren: true,
  read: (source, { of, lines }: NetworkScope) => {
    const covered = linesCovered(source, of, lines);
    return { content: { lines: covered }, missing: vacanciesOf(covered) };
  },
  sections: ({ lines }, context) => lineSections(lines, context),
  blankSections: blankLineSections,
});
