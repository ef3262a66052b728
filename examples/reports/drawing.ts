import {
  type CivilDate,
  type Language,
  type LayoutContext,
  type Purpose,
  type ReportDefinition,
  type ReportDocument,
  type ReportEntry,
  type ReportHead,
  rebuildReport,
  rebuiltDocument,
  reportFileName,
} from "baoxue";
import type { Sources } from "./read/sources.js";
import type { ViewerName } from "./viewers.js";

/** For which day and by which document a report of the example is drawn up, and who reads it for what. */
export interface Asked {
  readonly asOf: CivilDate;
  /** Where what is due is shown too. */
  readonly policy?: string;
  readonly purpose: Purpose;
  readonly reader: ViewerName;
}

/** A report filled in, and the name of its file. */
export interface Filled {
  readonly document: ReportDocument;
  readonly fileName: string;
}

/** A report of the catalogue, with what the example asks of it. */
export interface Drawing extends Asked {
  readonly entry: ReportEntry;
  readonly blank: () => ReportDocument;
  readonly filled: (sources: Sources, how: HowFilled) => Filled;
}

/** For whom, in which language for the file's name, and by the knowledge of which day, with what has changed since. */
export interface HowFilled {
  readonly context: Omit<LayoutContext, "source">;
  readonly language: Language;
  readonly knownOn?: CivilDate;
}

/** The token in the names of the files about one child: a host takes one of its own, that tells nobody who it is. */
const token = "001";

/** A report with the scope in which the example asks for it. */
export function drawing<R extends ReportHead, S>(definition: ReportDefinition<R, S>, scope: S, asked: Asked): Drawing {
  const named = (head: ReportHead, language: Language): string =>
    reportFileName(definition, head, { language, ...(head.about.kind === "pupil" ? { token } : {}) });
  return {
    ...asked,
    entry: definition,
    blank: definition.blank,
    filled: (sources, { context, language, knownOn }) => {
      const { asOf, policy } = asked;
      const source = sources.source({ asOf, ...(knownOn === undefined ? {} : { knownOn }) }, policy);
      if (knownOn === undefined) {
        const report = definition.build(source, scope);
        return { document: definition.layout(report, { ...context, source }), fileName: named(report, language) };
      }
      const options = { ...sources.options({ asOf, knownOn }, policy), knownOn };
      const rebuilt = rebuildReport(definition, options, scope);
      return {
        document: rebuiltDocument(definition, rebuilt, { ...context, source }),
        fileName: named(rebuilt.report, language),
      };
    },
  };
}
