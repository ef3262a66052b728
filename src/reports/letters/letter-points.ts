import type { Role } from "../../model/role.js";
import { roleLabel } from "../../model/role.js";
import type { Text } from "../../model/text.js";
import type { CheckedPoint } from "../kit/form-parts.js";
import type { HandedIn, LetterSignature, UnitLetterSpec } from "./letter-types.js";

/** What the points of a letter are judged by. */
export interface LetterState {
  readonly upper: Role;
  readonly lower: Role;
  readonly text: readonly Text[] | undefined;
  readonly signed: LetterSignature | undefined;
  readonly handedIn: HandedIn | undefined;
}

/** What is asked of a letter, point by point, and whether it is so. */
export function letterPoints(spec: UnitLetterSpec, state: LetterState): readonly CheckedPoint[] {
  const { upper, lower, text, signed } = state;
  const own = spec.says === undefined ? [point(ownText, upper, text !== undefined)] : [];
  const asked = paperPoints(spec).map(({ what, of }) => point(what, lower, signed ? of(signed) : false));
  const { zh, en } = roleLabel(lower);
  const signature = point({ zh: `${zh}签字`, en: `signed by the ${en}` }, lower, signed !== undefined);
  const handIn = spec.handIn ? [point(handInText(spec.handIn), lower, isHandedIn(spec.handIn, state))] : [];
  return [...own, signature, ...asked, ...handIn];
}

const ownText: Text = { zh: "发文单位印发的原文（附件）", en: "the issuer's own text, from its annex" };

function point(what: Text, owedBy: Role, done: boolean | undefined): CheckedPoint {
  return { what, owedBy, ...(done === undefined ? {} : { done }) };
}

/** What is asked of the paper once it is signed. */
interface PaperPoint {
  readonly what: Text;
  /** Whether it is so; nothing where nobody said. */
  readonly of: (signed: LetterSignature) => boolean | undefined;
}

function paperPoints({ sealed, version, copies, asIssued }: UnitLetterSpec): readonly PaperPoint[] {
  const seal: PaperPoint = { what: { zh: "加盖公章", en: "bears the seal" }, of: (signed) => signed.sealed };
  const form: PaperPoint = {
    what: { zh: "使用规定的版本", en: "the version made for this kind of unit" },
    of: (signed) => (signed.version === undefined ? undefined : signed.version === version),
  };
  const count: PaperPoint = {
    what: { zh: `一式${copies}份`, en: `made in ${copies} copies` },
    of: (signed) => (signed.copies === undefined ? undefined : signed.copies >= (copies ?? 0)),
  };
  return [
    ...(sealed ? [seal] : []),
    ...(version === undefined ? [] : [form]),
    ...(copies === undefined ? [] : [count]),
    ...(asIssued ? printed : []),
  ];
}

const printed: readonly PaperPoint[] = [
  { what: { zh: "双面打印", en: "printed on both sides" }, of: ({ doubleSided }) => doubleSided },
  {
    what: { zh: "版式、内容（含日期）未改动", en: "neither layout nor content, dates included, was changed" },
    of: ({ asIssued }) => asIssued,
  },
];

function handInText({ copies, to }: NonNullable<UnitLetterSpec["handIn"]>): Text {
  const body = roleLabel(to);
  return {
    zh: `纸质版${copies}份报送${body.zh}`,
    en: `${copies} on paper handed in to the ${body.en}`,
  };
}

function isHandedIn({ copies }: NonNullable<UnitLetterSpec["handIn"]>, { handedIn }: LetterState): boolean | undefined {
  if (!handedIn) return false;
  if (handedIn.onPaper === false || (handedIn.copies !== undefined && handedIn.copies < copies)) return false;
  const saysHowMany = handedIn.copies !== undefined || copies === 1;
  return handedIn.onPaper === true && saysHowMany ? true : undefined;
}
