import { type Role, roleLabel } from "../../model/role.js";
import { type SubjectRef, subjectKindLabels } from "../../model/subject.js";
import type { Text } from "../../model/text.js";
import { blankHead, headFields, missingSection, subjectName } from "../kit/head-section.js";
import { dateText, openDate, periodText } from "../kit/report-dates.js";
import type { LayoutContext } from "../kit/report-definition.js";
import { reportWords as words } from "../kit/report-words.js";
import type { ReportBlock, ReportDocument, ReportField, ReportSection } from "../report-document.js";
import { letterPoints } from "./letter-points.js";
import type { LetterWords, UnitLetter, UnitLetterSpec } from "./letter-types.js";

const line: Text = { zh: "＿＿＿＿＿＿", en: "____________" };

/** A letter laid out for a reader. It names offices and their holders, and no child. */
export function layOutLetter(spec: UnitLetterSpec, letter: UnitLetter, context: LayoutContext): ReportDocument {
  const { upper, lower, upperHolders, lowerHolders, about, period, text, points, signed } = letter;
  const say: LetterWords = {
    upper: roleLabel(upper),
    lower: roleLabel(lower),
    place: placeText(about, context),
    period: period === undefined ? line : periodText(period),
  };
  return {
    title: spec.title,
    meta: headFields(letter, context),
    sections: [
      { blocks: [textBlock(spec, say, text)] },
      { blocks: [{ kind: "fields", fields: parties(say, { upper: upperHolders, lower: lowerHolders }) }] },
      {
        heading: pointsHeading,
        blocks: [
          {
            kind: "checklist",
            items: points.map(({ what, done }) => ({ text: what, ...(done === undefined ? {} : { done }) })),
          },
        ],
      },
      ...endings(spec, { say, lower }, signed === undefined ? openDate : dateText(signed.on)),
      ...missingSection(letter.missing, context),
    ],
  };
}

/** The same without any entry, for the first pair of layers. */
export function blankLetter(spec: UnitLetterSpec): ReportDocument {
  const [pair] = spec.pairs;
  const [upper, lower] = [roleLabel(pair?.upper ?? "school"), roleLabel(pair?.lower ?? "school")];
  const say: LetterWords = { upper, lower, place: line, period: line };
  const nothing = { text: undefined, signed: undefined, handedIn: undefined };
  const points = pair === undefined ? [] : letterPoints(spec, { upper: pair.upper, lower: pair.lower, ...nothing });
  return {
    title: spec.title,
    meta: blankHead(spec),
    sections: [
      { blocks: [textBlock(spec, say)] },
      { blocks: [{ kind: "fields", fields: parties(say, { upper: [], lower: [] }) }] },
      { heading: pointsHeading, blocks: [{ kind: "checklist", items: points.map(({ what }) => ({ text: what })) }] },
      ...endings(spec, { say, lower: pair?.lower ?? "school" }, openDate),
    ],
  };
}

const pointsHeading: Text = { zh: "签订要求核对", en: "What is asked of it" };

function placeText(about: SubjectRef, context: LayoutContext): Text {
  const name = subjectName(about, context);
  return name.zh === "" ? subjectKindLabels[about.kind] : name;
}

/** The issuer's text where it is given; else ours to begin with; else the room where the issuer's text goes, which we do not have. */
function textBlock({ says }: UnitLetterSpec, say: LetterWords, given?: readonly Text[]): ReportBlock {
  const paragraphs = given ?? says?.(say);
  if (paragraphs) return { kind: "letter", paragraphs };
  return {
    kind: "narrative",
    label: {
      zh: "正文（以发文单位附件原文为准，版式、内容不得改动；本系统未收录）",
      en: "Text: the issuer's annex, which may not be changed and is not held here",
    },
    lines: 9,
  };
}

function parties(
  { upper, lower, place, period }: LetterWords,
  holders: { readonly upper: readonly string[]; readonly lower: readonly string[] },
): readonly ReportField[] {
  const names = (of: readonly string[]): Text => ({ zh: of.join("、"), en: of.join(", ") });
  return [
    { label: { zh: "责任范围", en: "For" }, value: place },
    { label: { zh: "责任期限", en: "Time" }, value: period },
    { label: upper, value: names(holders.upper) },
    { label: lower, value: names(holders.lower) },
  ];
}

function endings(
  { sealed, letter }: UnitLetterSpec,
  { say, lower: layer }: { readonly say: LetterWords; readonly lower: Role },
  date: Text,
): readonly ReportSection[] {
  const { upper, lower } = say;
  const sign = ({ zh, en }: Text): Text => ({ zh: `${zh}（签字）`, en: `${en} (signature)` });
  const lines = [...(letter === "pledge" ? [] : [sign(upper)]), sign(lower), words.date];
  return [
    {
      blocks: [
        { kind: "signatures", lines },
        ...(sealed ? [{ kind: "seal" as const, body: sealOf(layer, say), date }] : []),
      ],
    },
  ];
}

/** The seal is the unit's, never the person's who signs for it: of a town education office its own, not the town's. */
function sealOf(lower: Role, { place }: LetterWords): Text {
  if (lower !== "townOfficeDirector") return place;
  const office = roleLabel("townEducationOffice");
  return { zh: `${place.zh}（${office.zh}）`, en: `${place.en} (${office.en})` };
}
