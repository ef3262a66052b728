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
  const point = (what: Text, owedBy: Role, done: boolean | undefined): CheckedPoint => ({
    what,
    owedBy,
    ...(done === undefined ? {} : { done }),
  });
  const who = roleLabel(lower);
  return [
    ...(spec.says === undefined
      ? [
          point(
            { zh: "发文单位印发的原文（附件）", en: "the issuer's own text, from its annex" },
            upper,
            text !== undefined,
          ),
        ]
      : []),
    point({ zh: `${who.zh}签字`, en: `signed by the ${who.en}` }, lower, signed !== undefined),
    ...(spec.sealed ? [point({ zh: "加盖公章", en: "bears the seal" }, lower, signed ? signed.sealed : false)] : []),
    ...(spec.version === undefined
      ? []
      : [
          point(
            { zh: "使用规定的版本", en: "the version made for this kind of unit" },
            lower,
            signed ? versionOf(spec, signed) : false,
          ),
        ]),
    ...(spec.copies === undefined
      ? []
      : [
          point(
            { zh: `一式${spec.copies}份`, en: `made in ${spec.copies} copies` },
            lower,
            signed?.copies === undefined ? (signed ? undefined : false) : signed.copies >= spec.copies,
          ),
        ]),
    ...(spec.asIssued
      ? [
          point({ zh: "双面打印", en: "printed on both sides" }, lower, signed ? signed.doubleSided : false),
          point(
            { zh: "版式、内容（含日期）未改动", en: "neither layout nor content, dates included, was changed" },
            lower,
            signed ? signed.asIssued : false,
          ),
        ]
      : []),
    ...(spec.handIn ? [point(handInText(spec.handIn), lower, isHandedIn(spec.handIn, state))] : []),
  ];
}

function versionOf({ version }: UnitLetterSpec, signed: LetterSignature): boolean | undefined {
  return signed.version === undefined ? undefined : signed.version === version;
}

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
