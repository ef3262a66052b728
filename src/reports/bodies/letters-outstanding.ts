import type { SubjectRef } from "../../model/subject.js";
import type { Text } from "../../model/text.js";
import { listed } from "../../rules/texts.js";
import { type BodyScope, bodyReport } from "../kit/body-report.js";
import { subjectName } from "../kit/head-section.js";
import { emptyTable, plainTable, same } from "../kit/plain-table.js";
import type { LayoutContext, ReportDefinition } from "../kit/report-definition.js";
import type { MissingItem, ReportHead } from "../kit/report-head.js";
import { requireList } from "../kit/require-list.js";
import { inClassNow } from "../ledgers/who.js";
import { placesWithin } from "../source/body-acts.js";
import type { ReportSource } from "../source/report-source.js";
import { boshanLetters, cityLetters, type LetterDemand, lichengLetters } from "./letter-demands.js";
import { type LetterState, letterState } from "./letter-state.js";

/** Of which body, by which document's letters; for a school year, where they are signed each year. */
export interface LettersScope extends BodyScope {
  readonly letters: readonly LetterDemand[];
}

/** Which letters and pledges are signed, and which are outstanding (责任书、承诺书签订情况). */
export interface LettersOutstanding extends ReportHead {
  readonly letters: readonly LetterState[];
}

/**
 * Which responsibility letters and pledges are signed, with what is amiss, and which are outstanding, office by office and school by school
 * (boshan-2025 4.7.1a, city-2016 2.1.2b, licheng-2024 2.4b, 2.4c, 4). Wutaishan and Anze ask for none. The clauses name the letters, none this paper.
 */
export const lettersOutstanding: ReportDefinition<LettersOutstanding, LettersScope> = /* @__PURE__ */ bodyReport({
  id: "lettersOutstanding",
  title: { zh: "控辍保学责任书、承诺书签订情况表", en: "Letters and pledges signed and outstanding" },
  about: ["school", "township", "authority"],
  answers: [
    "boshan-2025/4.7.1a",
    "city-2016/2.1.2b",
    "licheng-2024/2.4b",
    "licheng-2024/2.4c",
    "licheng-2024/4.1a",
    "licheng-2024/4.1b",
    "licheng-2024/4.2b",
    "licheng-2024/4.2c",
    "licheng-2024/4.2d",
    "licheng-2024/4.3a",
    "licheng-2024/4.4a",
  ],
  forms: [
    { document: "boshan-2025", title: "控辍保学目标责任书" },
    { document: "city-2016", title: "控辍保学责任书" },
    { document: "licheng-2024", title: "《控辍目标责任书》教办版 (附件2)" },
    { document: "licheng-2024", title: "《控辍目标责任书》区直版 (附件3)" },
    { document: "licheng-2024", title: "《控辍保学承诺书》(附件4)" },
  ],
  audiences: ["school", "townEducationOffice", "educationAuthority"],
  fieldsFrom: "expectation",
  landscape: true,
  read: (source, scope: LettersScope) => {
    requireList(scope.letters, "letters", "the letters that are asked for, such as those of `letterDemands`");
    const letters = scope.letters.flatMap((demand) =>
      subjectsOf(source, scope.of, demand).flatMap((one) => letterState(source, demand, one, scope.period) ?? []),
    );
    return { content: { letters }, missing: letters.flatMap(owedOf) };
  },
  sections: ({ letters }, context) => [
    {
      blocks: [
        plainTable(
          columns,
          letters.map((one) => rowOf(one, context)),
        ),
      ],
    },
    { blocks: [{ kind: "note", text: totals(letters) }] },
  ],
  blankSections: () => [{ blocks: [emptyTable(columns, 15)] }],
});

/** What documents ask for which letters, for a host to choose from (各文件的责任书要求). */
export const letterDemands: Readonly<Record<"boshan-2025" | "city-2016" | "licheng-2024", readonly LetterDemand[]>> = {
  "boshan-2025": boshanLetters,
  "city-2016": cityLetters,
  "licheng-2024": lichengLetters,
};

/** The places of a body of which a letter is asked; of classes and grades those with children in them. */
function subjectsOf(source: ReportSource, of: SubjectRef, { about }: LetterDemand): readonly SubjectRef[] {
  const places = placesWithin(source, of, about);
  if (about !== "class" && about !== "grade") return places;
  const { areas } = source.world;
  const inUse = new Set(
    source.children(of).flatMap((child) => {
      const place = inClassNow(child) ? child.place() : undefined;
      return place === undefined ? [] : (areas.above("class", place.class)[about] ?? []);
    }),
  );
  return places.filter(({ id }) => inUse.has(id));
}

function owedOf({ demand, subject, amiss }: LetterState): readonly MissingItem[] {
  return amiss.map((fault) => ({
    what: { zh: `${demand.label.zh}：${fault.zh}`, en: `${demand.label.en}: ${fault.en}` },
    subject,
    owedBy: demand.owedBy,
    ...(subject.kind === "school" || subject.kind === "township" ? { at: subject.id } : {}),
  }));
}

const columns = [
  [{ zh: "责任书、承诺书", en: "Letter" }, 5],
  [{ zh: "签订对象", en: "Of" }, 3],
  [{ zh: "签订日期", en: "Signed on" }, 2.4],
  [{ zh: "签订人", en: "Signed by" }, 3],
  [{ zh: "份数", en: "Copies" }, 1.2],
  [{ zh: "上交份数", en: "Handed in" }, 1.4],
  [{ zh: "存在问题", en: "Amiss" }, 5],
] as const;

function rowOf(
  { demand, subject, signedOn, signedBy, copies, handedIn, amiss }: LetterState,
  context: LayoutContext,
): readonly (Text | number)[] {
  const names = signedBy.map((person) => same(context.source?.officer(person)?.name ?? person));
  return [
    demand.label,
    subjectName(subject, context),
    same(signedOn),
    listed(names, { zh: "、", en: ", " }),
    copies ?? same(undefined),
    handedIn ?? same(undefined),
    listed(amiss, { zh: "、", en: ", " }),
  ];
}

function totals(letters: readonly LetterState[]): Text {
  const signed = letters.filter(({ signedOn }) => signedOn !== undefined).length;
  const rest = letters.length - signed;
  return {
    zh: `应签${letters.length}份，已签${signed}份，未签${rest}份`,
    en: `Asked: ${letters.length}; signed: ${signed}; outstanding: ${rest}`,
  };
}
