import { coreActs } from "../../model/core-acts.js";
import type { ScreeningOf } from "../../model/events-work.js";
import type { SubjectRef } from "../../model/subject.js";
import { actValueLabel } from "../fields/field-words.js";
import type { ListScope } from "../kit/child-list.js";
import type { MissingItem } from "../kit/report-head.js";
import { bodyActs, placesWithin } from "../source/body-acts.js";
import type { ReportSource } from "../source/report-source.js";

/** The schools of a subject at which no screening of a kind is on record in the period (摸底核实): what each owes. */
export function screeningOwed(of: ScreeningOf): (source: ReportSource, scope: ListScope) => readonly MissingItem[] {
  return (source, { of: subject, period }) => {
    const done = (at: SubjectRef): boolean =>
      bodyActs(source, at, "screening", period).some(({ event }) => event.of === of);
    if (done(subject)) return [];
    const whom = actValueLabel("screening", "of")(of);
    const { label } = coreActs.screening;
    const schools = placesWithin(source, subject, "school");
    return (schools.length === 0 ? [subject] : schools)
      .filter((school) => !done(school))
      .map((at) => ({
        what: { zh: `${label.zh}记录（${whom.zh}）`, en: `${label.en} (${whom.en})` },
        subject: at,
        owedBy: "school",
        ...(at.kind === "school" ? { at: at.id } : {}),
      }));
  };
}
