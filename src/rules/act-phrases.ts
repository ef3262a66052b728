import { actsAs, type Role } from "../model/role.js";
import type { Language, Text } from "../model/text.js";
import type { ActEntry, FieldSpec } from "../model/vocabulary-entries.js";
import { contactDeed } from "./contact-phrases.js";
import type { EventPattern, FieldTest, FieldValue } from "./pattern.js";
import { ruleName } from "./rule-phrases.js";
import { ownEntry, roleText, type Speech, same } from "./speech.js";
import { bracketed, linked, listed, quoted, text } from "./texts.js";

/**
 * An act as what somebody is to do: "report the absence to the school".
 *
 * @param bearers Who is to do it: an office that acts for itself need not be named again.
 */
export function deedText(act: EventPattern, speech: Speech, bearers: readonly Role[] = []): Text {
  const helps = takesPart(act, bearers);
  const where = Object.fromEntries(
    Object.entries(withoutBearer(act, bearers, speech).where).filter(([field]) => field !== "parties" || !helps),
  );
  const { zh, en } =
    contactDeed(act.kind, where) ?? told({ kind: act.kind, where }, "deed", speech, bearersTogether(act, bearers));
  return helps ? { zh: `配合${zh}`, en: `help to ${en}` } : { zh, en };
}

/** Whether the one bearer only has to be among the parties of what others may hold. */
function takesPart({ where }: EventPattern, bearers: readonly Role[]): boolean {
  const parties = where["parties"];
  if (typeof parties !== "object" || !("includes" in parties) || bearers.length !== 1) return false;
  return parties.includes.length === 1 && parties.includes[0] === bearers[0] && where["by"] === undefined;
}

/** Where the parties are all who bear the duty: they need not be named again. */
function bearersTogether({ where }: EventPattern, bearers: readonly Role[]): Readonly<Record<string, Text>> {
  const parties = where["parties"];
  if (typeof parties !== "object" || !("includes" in parties) || bearers.length < 2) return {};
  const all = bearers.length === parties.includes.length && bearers.every((one) => parties.includes.includes(one));
  return all ? { parties: { zh: "各方", en: "each of them" } } : {};
}

/**
 * An act as something that has happened: "a report of the absence has been made to the school".
 *
 * @param bearers Who is to see to it: an office that acts for itself need not be named again.
 */
export function happenedText(act: EventPattern, speech: Speech, bearers: readonly Role[] = []): Text {
  return told(withoutBearer(act, bearers, speech), "happened", speech);
}

/** An act without the office that acts, where who bears the duty says it already. */
function withoutBearer(act: EventPattern, bearers: readonly Role[], speech: Speech): EventPattern {
  const where = Object.entries(act.where).filter(
    ([field, test]) => field !== "by" || !isImplied(test, bearers, speech),
  );
  return { kind: act.kind, where: Object.fromEntries(where) };
}

/** What the record of an act must show, as a list of its fields. */
export function fieldsText({ kind, where }: EventPattern, speech: Speech): Text {
  const fields = ownEntry(speech.vocabulary.acts, kind)?.fields;
  return linked(
    Object.entries(where).map(([field, test]) => {
      const spec = ownEntry(fields, field);
      return isKnownTest(test) ? (spec?.label ?? unnamedField) : namedValue(test, spec, speech);
    }),
    { zh: "、", en: ", " },
  );
}

/** What a field of an act is called. */
export function fieldLabel(kind: string, field: string, { vocabulary }: Speech): Text {
  return ownEntry(ownEntry(vocabulary.acts, kind)?.fields, field)?.label ?? unnamedField;
}

/** What an act is called. */
export function actLabel(kind: string, { vocabulary }: Speech): Text {
  return ownEntry(vocabulary.acts, kind)?.label ?? unnamedAct.label;
}

/** What one value of a field is called. */
export function valueLabel(kind: string, field: string, value: FieldValue, speech: Speech): Text {
  return valueText(value, ownEntry(ownEntry(speech.vocabulary.acts, kind)?.fields, field), speech);
}

const unnamedField: Text = { zh: "词汇表以外的内容", en: "entry outside the vocabulary" };

/** Stands in for an act that the vocabulary does not have. */
const unnamedAct: Pick<ActEntry, "label" | "deed" | "happened"> = {
  label: { zh: "词汇表以外的事项", en: "act outside the vocabulary" },
  deed: { zh: "办理词汇表以外的事项", en: "do something that the vocabulary does not name" },
  happened: { zh: "已办理词汇表以外的事项", en: "something has been done that the vocabulary does not name" },
};

function isImplied(test: FieldTest, bearers: readonly Role[], { vocabulary }: Speech): boolean {
  return (
    typeof test === "string" &&
    bearers.length > 0 &&
    bearers.every((bearer) => actsAs(bearer, test as Role, vocabulary.roles))
  );
}

function isKnownTest(test: FieldTest): test is { readonly known: true } {
  return typeof test === "object" && "known" in test;
}

function told(
  { kind, where }: EventPattern,
  form: "deed" | "happened",
  speech: Speech,
  instead: Readonly<Record<string, Text>> = {},
): Text {
  const entry = ownEntry(speech.vocabulary.acts, kind);
  const template = (entry ?? unnamedAct)[form];
  const specOf = (field: string): FieldSpec | undefined => ownEntry(entry?.fields, field);
  return text((language) => {
    const parts = partsOf(template[language]);
    const said = new Set(parts.flatMap(({ fields }) => fields));
    const body = parts
      .filter(({ optional, fields }) => !optional || fields.every((field) => Object.hasOwn(where, field)))
      .map(({ words }) => {
        const named = onRecord(words, where, specOf, language);
        return named.replaceAll(placeholder, (_, field: string) => {
          const put = ownEntry(instead, field);
          if (put) return put[language];
          const test = where[field] ?? { known: true };
          return (kind === "decision" ? matterText : testText)(test, specOf(field), speech)[language];
        });
      })
      .join("");
    // Chinese names the office that acts before the deed.
    const first = language === "zh" && form === "deed" && !said.has("by") ? actorText(where, specOf, speech) : "";
    const rest = Object.entries(where).filter(([field]) => !said.has(field) && !(first !== "" && field === "by"));
    const remarks = rest.map(([field, test]) => remark(field, test, specOf(field), speech));
    return `${first}${body}${bracketed(remarks)[language]}`;
  });
}

/** 由班主任: the office that is to act, where one is asked for. */
function actorText(
  where: EventPattern["where"],
  specOf: (field: string) => FieldSpec | undefined,
  speech: Speech,
): string {
  const by = where["by"];
  return by === undefined || isKnownTest(by) ? "" : `由${testText(by, specOf("by"), speech).zh}`;
}

const placeholder = /\{(\w+)\}/g;

interface Part {
  readonly words: string;
  readonly fields: readonly string[];
  /** Stood in square brackets: falls away where a field in it is not asked for. */
  readonly optional: boolean;
}

function partsOf(template: string): readonly Part[] {
  return template.split(/[[\]]/).map((words, i) => ({
    words,
    fields: [...words.matchAll(placeholder)].map(([, field = ""]) => field),
    optional: i % 2 === 1,
  }));
}

/** "reason: {reason}" where the reason must merely be known: that it is on record. */
function onRecord(
  words: string,
  where: EventPattern["where"],
  specOf: (field: string) => FieldSpec | undefined,
  language: Language,
): string {
  return words.replaceAll(/[^（，(,]*[：:] ?\{(\w+)\}/g, (said, field: string) => {
    const test = where[field];
    if (test === undefined || !isKnownTest(test)) return said;
    const label = specOf(field)?.label ?? unnamedField;
    return language === "zh" ? `记明${label.zh}` : `${label.en} on record`;
  });
}

/** A field that the template does not say. */
function remark(field: string, test: FieldTest, spec: FieldSpec | undefined, speech: Speech): Text {
  const label = spec?.label ?? unnamedField;
  if (isKnownTest(test)) return { zh: `记明${label.zh}`, en: `on record: ${label.en}` };
  if (field !== "by") return namedValue(test, spec, speech);
  const { zh, en } = testText(test, spec, speech);
  return { zh: `由${zh}办理`, en: `by ${en}` };
}

/** A value with its field's name; yes and no need none. */
function namedValue(test: FieldTest, spec: FieldSpec | undefined, speech: Speech): Text {
  const [{ zh, en }, label] = [testText(test, spec, speech), spec?.label ?? unnamedField];
  return typeof test === "boolean" ? { zh, en } : { zh: `${label.zh}：${zh}`, en: `${label.en}: ${en}` };
}

/** What a field must be, where the template wants it. */
function testText(test: FieldTest, spec: FieldSpec | undefined, speech: Speech): Text {
  if (typeof test !== "object") return valueText(test, spec, speech);
  if (isKnownTest(test)) return knownText(spec);
  return listed(test.includes.map((value) => valueText(value, spec, speech)));
}

/** A field that must merely be known; an office stands with its article here too. */
function knownText(spec: FieldSpec | undefined): Text {
  const { zh, en } = spec?.label ?? unnamedField;
  return spec?.type === "role" || spec?.type === "roles" ? { zh, en: `the ${en}` } : { zh, en };
}

function valueText(value: FieldValue, spec: FieldSpec | undefined, speech: Speech): Text {
  if (typeof value === "boolean") return yesOrNo(value, spec?.label ?? unnamedField);
  return typeof value === "number" ? same(String(value)) : wordText(value, spec, speech);
}

function wordText(value: string, spec: FieldSpec | undefined, speech: Speech): Text {
  switch (spec?.type) {
    case "role":
    case "roles":
      return roleText(value as Role, speech);
    case "oneOf":
    case "someOf":
      return ownEntry(spec.values, value) ?? unnamedField;
    case "moment":
      return same(value);
    default:
      return quoted(same(value));
  }
}

function yesOrNo(value: boolean, label: Text): Text {
  return value ? label : { zh: `未${label.zh}`, en: `not ${label.en}` };
}

/** A decision's matter is the id of a rule: said by what that rule is called. */
function matterText(test: FieldTest, spec: FieldSpec | undefined, speech: Speech): Text {
  const rule = speech.policy?.rules.find(({ id }) => id === test);
  return rule ? ruleName(rule) : testText(test, spec, speech);
}
