import type { Text } from "../../model/text.js";
import type { FieldClass } from "../privacy/field-class.js";
import { type Reader, type Showing, visibilityOf } from "../privacy/visibility.js";
import type { ReportSection } from "../report-document.js";
import { withheld } from "./show-field.js";

/** What becomes of a class of fields where no child is named: for a reader that has no tie to one. */
function showingOf(reader: Reader, field: FieldClass): Showing {
  return visibilityOf(reader, field, { pupil: "", places: {}, persons: [], guardians: [] }).how;
}

/** Whether even records of the work are only to be counted for a reader, as for the public (对外公布). */
export function isOnlyCounted(reader: Reader): boolean {
  return showingOf(reader, "record") === "aggregate";
}

/** The sections of a report that counts, for a reader: what people wrote may tell of a child, so it is left out where notes are. */
export function countSections(sections: readonly ReportSection[], reader: Reader): readonly ReportSection[] {
  const notes = showingOf(reader, "freeText");
  const told = isOnlyCounted(reader) ? [{ blocks: [{ kind: "note" as const, text: notForPublication }] }] : [];
  if (told.length === 0 && notes !== "aggregate" && notes !== "omit") return sections;
  return [
    ...sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) =>
        block.kind === "narrative" && block.text !== undefined ? { ...block, text: withheld, lines: 0 } : block,
      ),
    })),
    ...told,
  ];
}

const notForPublication: Text = {
  zh: "本表未对人数较少的数据作隐去处理，不得对外公布；对外公布的，应当使用《控辍保学情况公示》",
  en: "Small numbers are not suppressed here: this is not for publication. What is published is the public notice on dropouts.",
};
