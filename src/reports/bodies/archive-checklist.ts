import type { SubjectRef } from "../../model/subject.js";
import type { Text } from "../../model/text.js";
import { type BodyPeriodScope, bodyReport } from "../kit/body-report.js";
import { subjectName } from "../kit/head-section.js";
import type { LayoutContext, ReportDefinition } from "../kit/report-definition.js";
import type { MissingItem, ReportHead } from "../kit/report-head.js";
import type { ReportCheck, ReportSection } from "../report-document.js";
import { placesWithin } from "../source/body-acts.js";
import { type ArchiveItem, archiveItems, archiveItemTexts } from "./archive-items.js";

/** The archive of one school. */
export interface SchoolArchive {
  readonly school: SubjectRef;
  readonly items: readonly ArchiveItem[];
}

/** What of the archive of a school year is there, school by school (控辍保学档案核对清单). */
export interface ArchiveChecklist extends ReportHead {
  readonly schools: readonly SchoolArchive[];
}

/**
 * The checklist of the archive of a school year, of which one set goes to the bureau by 15 July: work plan, summary, photographs, the papers on
 * teaching at home where there is any; put together; handed in (anze-2023 4.4a–4.4f). The document names the items.
 */
export const archiveChecklist: ReportDefinition<ArchiveChecklist, BodyPeriodScope> = /* @__PURE__ */ bodyReport({
  id: "archiveChecklist",
  title: { zh: "控辍保学档案核对清单", en: "Checklist of the archive" },
  about: ["school", "township", "authority"],
  answers: ["anze-2023/4.4a", "anze-2023/4.4b", "anze-2023/4.4c", "anze-2023/4.4d", "anze-2023/4.4e", "anze-2023/4.4f"],
  forms: [{ document: "anze-2023", title: "控辍保学档案" }],
  audiences: ["school", "educationAuthority"],
  fieldsFrom: "document",
  perPeriod: true,
  read: (source, { of, period }: BodyPeriodScope) => {
    const schools = placesWithin(source, of, "school").map((school) => ({
      school,
      items: archiveItems(source, school, period),
    }));
    return { content: { schools }, missing: schools.flatMap(owedOf) };
  },
  sections: ({ schools }, context) => schools.map((one) => schoolSection(one, context)),
  blankSections: () => [
    { blocks: [{ kind: "checklist", items: Object.values(archiveItemTexts).map((text) => ({ text })) }] },
  ],
});

function owedOf({ school, items }: SchoolArchive): readonly MissingItem[] {
  return items
    .filter(({ state }) => state === "missing")
    .map(({ name, label }) => ({ what: label, field: name, subject: school, owedBy: "school", at: school.id }));
}

function schoolSection({ school, items }: SchoolArchive, context: LayoutContext): ReportSection {
  return {
    heading: subjectName(school, context),
    blocks: [{ kind: "checklist", items: items.map(check) }],
  };
}

const notNeeded: Text = { zh: "无送教上门任务", en: "nobody is taught at home" };

function check({ label, state, on }: ArchiveItem): ReportCheck {
  if (state === "notNeeded") return { text: label, note: notNeeded };
  return { text: label, done: state === "there", ...(on === undefined ? {} : { note: { zh: on, en: on } }) };
}
