import type { Table } from "../csv.js";
import { anzeTruth } from "./anze-truth.js";
import { boshanTruth } from "./boshan-truth.js";
import { lichengTruth } from "./licheng-truth.js";
import type { DocumentTruth } from "./truth-words.js";
import { wutaishanTruth } from "./wutaishan-truth.js";

const truths: Readonly<Record<string, readonly DocumentTruth[]>> = {
  "anze-2023": anzeTruth,
  "boshan-2025": boshanTruth,
  "licheng-2024": lichengTruth,
  "wutaishan-2023": wutaishanTruth,
};

/** `ground-truth-documents.csv`: what each of the other documents must find of what was planted, day by day. */
export function documentsTruthTable(): Table {
  return {
    columns: ["policy", "rule", "subject", "period", "date", "stage", "timeliness"],
    rows: Object.entries(truths).flatMap(([policy, truth]) =>
      truth.flatMap(({ rule, subject, period, seen }) =>
        Object.entries(seen).map(([date, standing]) => {
          const [stage, timeliness = "onTime"] = standing.split(" ");
          return { policy, rule, subject, period, date, stage, timeliness: stage === "none" ? undefined : timeliness };
        }),
      ),
    ),
  };
}
