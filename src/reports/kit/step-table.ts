import { caseStatusLabels } from "../../model/case-statuses.js";
import type { CaseStep } from "../../model/case-steps.js";
import type { Text } from "../../model/text.js";
import { childFields } from "../fields/child-fields.js";
import type { ReportTable } from "../report-document.js";
import { reportWords as words } from "./report-words.js";

const nothing: Text = { zh: "", en: "" };

/** The statuses that a case took on, in order; those that are only possible say so. */
export function stepTable(steps: readonly CaseStep[], blankRows = 0): ReportTable {
  const rows = steps.map(({ at, status, certainty }) => ({
    cells: [
      { text: { zh: at.slice(0, 10), en: at.slice(0, 10) } },
      {
        text: caseStatusLabels[status],
        ...(certainty === "possible"
          ? { note: { zh: "可能（缺考勤记录）", en: "possible (a register is missing)" } }
          : {}),
      },
    ],
  }));
  const blanks = Array.from({ length: blankRows }, () => ({ cells: [{ text: nothing }, { text: nothing }] }));
  return {
    kind: "table",
    columns: [
      { label: words.date, share: 2 },
      { label: childFields.status.label, share: 5 },
    ],
    groups: [{ rows: [...rows, ...blanks] }],
  };
}
