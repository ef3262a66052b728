import { type Covered, lineCoverage, type ResponsibilityLevel, type ResponsibilityLine } from "../../model/network.js";
import { personsOf } from "../../model/network-holders.js";
import { type Role, roleLabel } from "../../model/role.js";
import { type SubjectKind, type SubjectRef, subjectKindLabels } from "../../model/subject.js";
import type { Text } from "../../model/text.js";
import { subjectName } from "../kit/head-section.js";
import { plainTable, same } from "../kit/plain-table.js";
import type { LayoutContext } from "../kit/report-definition.js";
import type { MissingItem } from "../kit/report-head.js";
import { requireList } from "../kit/require-list.js";
import type { ReportSection, ReportTable } from "../report-document.js";
import { bodyFact, placesWithin } from "../source/body-acts.js";
import type { ReportSource } from "../source/report-source.js";

/** A level of a line, of which the subjects that belong to the body are told. */
export interface LevelCover {
  readonly level: ResponsibilityLevel;
  readonly subjects: readonly Covered[];
  /** Those for whom nobody answers. One on record as having no such office is none. */
  readonly vacant: readonly Covered[];
}

/** A line of responsibility as it stands (责任网络覆盖). */
export interface LineCover {
  readonly id: string;
  readonly label: Text;
  readonly levels: readonly LevelCover[];
}

/**
 * How lines of responsibility stand at the cut-off, within a body.
 *
 * @throws {BaoxueError} `invalid-input` without a list of lines.
 */
export function linesCovered(
  source: ReportSource,
  of: SubjectRef,
  lines: readonly ResponsibilityLine[],
): readonly LineCover[] {
  requireList(lines, "lines", "the lines of responsibility, such as those of a document");
  const pupils = new Set(source.children(of).map(({ pupil }) => pupil));
  const isWithin = ({ kind, id }: SubjectRef): boolean =>
    kind === "pupil" ? pupils.has(id) : placesWithin(source, of, kind).some((place) => place.id === id);
  const { asOf, knownOn } = source;
  const look = { on: asOf, ...(knownOn === undefined ? {} : { knownOn }) };
  return lines.map((line) => ({
    id: line.id,
    label: line.label,
    levels: lineCoverage(source.world, line, look).map(({ level, subjects }) => {
      const own = subjects.filter(({ subject }) => isWithin(subject));
      const vacant = own.filter(
        ({ subject, holders }) => holders.length === 0 && !hasNone(source, subject, level.office),
      );
      return { level, subjects: own, vacant };
    }),
  }));
}

const noOffice: Partial<Readonly<Record<Role, "noGradeHead" | "noVicePrincipal" | "noSchoolOffice">>> = {
  gradeHead: "noGradeHead",
  vicePrincipal: "noVicePrincipal",
  officeHead: "noSchoolOffice",
};

/** Whether it is on record that a subject has no such office. */
export function hasNone(source: ReportSource, subject: SubjectRef, office: Role): boolean {
  const fact = noOffice[office];
  return fact !== undefined && bodyFact(source, subject, fact) === true;
}

/** Who fills an office of the first level that nobody holds. */
const filledBy: Readonly<Record<SubjectKind, Role>> = {
  pupil: "school",
  class: "school",
  grade: "school",
  school: "educationAuthority",
  village: "townshipGovernment",
  township: "educationAuthority",
  authority: "partyAndGovernment",
};

/** What nobody holds, and who owes that somebody does: the office of the level above. */
export function vacanciesOf(lines: readonly LineCover[]): readonly MissingItem[] {
  return lines.flatMap(({ levels }) =>
    levels.flatMap(({ level, vacant }, i) => {
      const owedBy = levels[i - 1]?.level.office ?? filledBy[level.covers];
      return vacant.map(({ subject }) => ({ what: vacancyText(level), subject, owedBy }));
    }),
  );
}

function vacancyText({ office }: ResponsibilityLevel): Text {
  const { zh, en } = roleLabel(office);
  return { zh: `${zh}（责任人空缺）`, en: `${en} (nobody holds it)` };
}

/** A section for each line: level by level how many are covered, and who answers for each place. Children are counted, never named. */
export function lineSections(lines: readonly LineCover[], context: LayoutContext): readonly ReportSection[] {
  return lines.map(({ label, levels }) => ({
    heading: label,
    blocks: [
      levelTable(levels),
      plainTable(
        placeColumns,
        levels.flatMap(({ level, subjects }) =>
          level.covers === "pupil" ? [] : subjects.map((one) => placeRow(level, one, context)),
        ),
      ),
    ],
  }));
}

const placeColumns = [
  [{ zh: "责任层级", en: "Level" }, 3],
  [{ zh: "责任范围", en: "Answers for" }, 3],
  [{ zh: "责任人", en: "Who" }, 3],
  [{ zh: "涉及学生数", en: "Children" }, 1.4],
  [{ zh: "空缺起始日期", en: "Vacant since" }, 2.4],
] as const;

function placeRow(
  { office }: ResponsibilityLevel,
  { subject, holders, children, vacantSince }: Covered,
  context: LayoutContext,
): readonly (Text | number)[] {
  const names = personsOf(holders).map((person) => context.source?.officer(person)?.name ?? person);
  const who: Text = { zh: names.join("、"), en: names.join(", ") };
  return [roleLabel(office), subjectName(subject, context), who, children, same(vacantSince)];
}

const levelColumns = [
  [{ zh: "责任层级", en: "Level" }, 3],
  [{ zh: "包保对象", en: "Covers" }, 2],
  [{ zh: "应落实数", en: "All" }, 1.4],
  [{ zh: "已落实数", en: "Held" }, 1.4],
  [{ zh: "空缺数", en: "Vacant" }, 1.4],
] as const;

function levelTable(levels: readonly LevelCover[]): ReportTable {
  return plainTable(
    levelColumns,
    levels.map(({ level, subjects, vacant }) => [
      roleLabel(level.office),
      subjectKindLabels[level.covers],
      subjects.length,
      subjects.filter(({ holders }) => holders.length > 0).length,
      vacant.length,
    ]),
  );
}

/** The same tables without any entry. */
export function blankLineSections(): readonly ReportSection[] {
  const empty = (count: number): readonly Text[][] =>
    Array.from({ length: count }, () => levelColumns.map(() => same("")));
  return [
    {
      heading: { zh: "责任网络", en: "The network" },
      blocks: [plainTable(levelColumns, empty(5)), plainTable(placeColumns, empty(10))],
    },
  ];
}
