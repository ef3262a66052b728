import { type CivilDate, dateOf } from "../../model/civil-date.js";
import type { ArchivedContent, ArchivedFile } from "../../model/events-papers.js";
import type { Fact } from "../../model/fact.js";
import type { SubjectRef } from "../../model/subject.js";
import type { Text } from "../../model/text.js";
import { factOf } from "../fields/read-facts.js";
import type { ReportPeriod } from "../kit/report-head.js";
import { onOurBooks } from "../ledgers/who.js";
import { bodyActs } from "../source/body-acts.js";
import type { ReportSource } from "../source/report-source.js";

/** A paper of the archive of a school's year. */
export type ArchiveItemName = "workPlan" | "yearSummary" | "photographs" | "homeTeaching" | "archive" | "handedIn";

/** Whether it is there; `notNeeded` where nothing on record makes the school owe it. */
export interface ArchiveItem {
  readonly name: ArchiveItemName;
  readonly label: Text;
  readonly state: "there" | "missing" | "notNeeded";
  readonly on?: CivilDate;
}

/** What each is called. */
export const archiveItemTexts: Readonly<Record<ArchiveItemName, Text>> = {
  workPlan: { zh: "本校控辍保学工作方案", en: "the school's work plan" },
  yearSummary: {
    zh: "学年工作总结（工作情况、存在问题、下一步打算）",
    en: "summary of the year (work done, problems, next steps)",
  },
  photographs: { zh: "工作照片（A4纸打印，附文字说明）", en: "photographs (on A4, with captions)" },
  homeTeaching: {
    zh: "送教上门工作方案、总结、台账、照片",
    en: "plan, summary, ledger and photographs of teaching at home",
  },
  archive: { zh: "以上材料已整理为控辍保学档案", en: "put together as the archive" },
  handedIn: { zh: "7月15日前报送基教股一份", en: "one set handed in by 15 July" },
};

/** The papers of a school's year, each there or not: anze-2023 4.4a–4.4f. A work plan stands until there is another. */
export function archiveItems(source: ReportSource, school: SubjectRef, period: ReportPeriod): readonly ArchiveItem[] {
  const plan = bodyActs(source, school, "documentAdopted").filter(({ event }) => event.document === "workPlan");
  const summary = bodyActs(source, school, "workReport", period).filter(
    ({ event }) => event.report === "yearSummary" && has(event.contents, ["workDone", "problems", "nextSteps"]),
  );
  const photographs = archivedWith(source, school, period, "dropoutControl", ["photographs"]).filter(
    ({ event }) => event.uniformPrint === true && event.captioned === true,
  );
  const handedIn = bodyActs(source, school, "submitted", period).filter(
    ({ event }) => event.material === "dropoutControlFile",
  );
  const whole = archivedWith(source, school, period, "dropoutControl", ["plan", "summary", "photographs"]);
  return [
    item("workPlan", plan),
    item("yearSummary", summary),
    item("photographs", photographs),
    teachesAtHome(source, school)
      ? item("homeTeaching", archivedWith(source, school, period, "homeTeaching", homeTeachingPapers))
      : { name: "homeTeaching", label: archiveItemTexts.homeTeaching, state: "notNeeded" },
    item("archive", whole),
    item("handedIn", handedIn),
  ];
}

/** What a school with children taught at home keeps of it. */
export const homeTeachingPapers: readonly ArchivedContent[] = ["plan", "summary", "ledger", "photographs"];

/** The papers put in an archive in a period that hold all of some kinds. */
export function archivedWith(
  source: ReportSource,
  school: SubjectRef,
  period: ReportPeriod | undefined,
  file: ArchivedFile,
  wanted: readonly ArchivedContent[],
): ReturnType<typeof bodyActs<"archived">> {
  return bodyActs(source, school, "archived", period).filter(
    ({ event }) => event.file === file && has(event.contents, wanted),
  );
}

/** Whether a child on the school's books is taught at home. */
function teachesAtHome(source: ReportSource, school: SubjectRef): boolean {
  return source.children(school).some((child) => onOurBooks(child) && factOf(child, "placement") === "homeTeaching");
}

function has<T>(contents: readonly T[] | undefined, wanted: readonly T[]): boolean {
  return wanted.every((one) => contents?.includes(one) ?? false);
}

function item(name: ArchiveItemName, facts: readonly Fact[]): ArchiveItem {
  const last = facts.at(-1);
  const label = archiveItemTexts[name];
  return last === undefined ? { name, label, state: "missing" } : { name, label, state: "there", on: dateOf(last.day) };
}
