import { BaoxueError } from "../../model/errors.js";
import { isObject } from "../../model/shape-check.js";
import { checkLayoutContext } from "./check-layout-context.js";
import { checkScope } from "./check-scope.js";
import type { ReportDefinition } from "./report-definition.js";
import type { ReportHead } from "./report-head.js";

/**
 * A report that looks at what it is handed before it reads anything in it. Every report of the library is made by it, so that none meets a host without types
 * with an error of the engine's.
 */
export function checkedReport<R extends ReportHead, S>(definition: ReportDefinition<R, S>): ReportDefinition<R, S> {
  const { id, title, build, layout } = definition;
  return {
    ...definition,
    build: (source, scope) => {
      checkSource(source);
      checkScope(id, scope);
      return build(source, scope);
    },
    layout: (report, context) => {
      if (!isObject(report) || report["report"] !== id)
        throw new BaoxueError("invalid-input", [
          { path: "report", value: report, expected: `what "${title.en}" has built` },
        ]);
      checkLayoutContext(context);
      return layout(report, context);
    },
  };
}

function checkSource(source: unknown): void {
  if (isObject(source) && isObject(source["world"]) && typeof source["children"] === "function") return;
  throw new BaoxueError("invalid-input", [
    { path: "source", value: source, expected: "a source as reportSource makes it" },
  ]);
}
