import type { SchoolEvent } from "../../../src/model/events.js";
import type { SubjectRef } from "../../../src/model/subject.js";
import { coreVocabulary } from "../../../src/model/vocabulary.js";
import type { FieldSpec } from "../../../src/model/vocabulary-entries.js";
import * as published from "../../../src/policies/index.js";
import type { Policy } from "../../../src/rules/policy.js";
import { listIn, onlyDetails } from "./details.js";
import { periodIn } from "./periods.js";
import type { Entry } from "./phrases.js";
import { type Place, wrong } from "./place.js";
import { momentIn } from "./times.js";
import { fieldsOf, meaning, roles, truth, valuesOf } from "./words.js";

/** The documents that the library publishes; beside each stand its rules by name. */
const policies = Object.values(published).filter((one): one is Policy => "clauses" in one && "readings" in one);

/** Rules by their titles: a decision names the rule that called for it. */
const ruleIds: ReadonlyMap<string, string> = new Map(
  policies.flatMap(({ rules }) => rules.map(({ id, title }): [string, string] => [title?.zh ?? id, id])),
);

const bookkeeping = ["针对", "所属期间", "更正"];

/**
 * An act of the vocabulary as an event.
 *
 * @throws {Error} Where a detail is unknown or a needed one is missing.
 */
export function actEvent(entry: Entry, kind: string, subject: SubjectRef, id: string): SchoolEvent {
  const { place } = entry.row;
  const about = coreVocabulary.acts[kind]?.about;
  if (about === "pupil" && subject.kind !== "pupil") wrong(place, `“${entry.item}”的对象须是学生`);
  const occurredOn = momentIn(entry.time, place);
  const event = {
    kind,
    id,
    occurredOn,
    recordedOn: entry.recorded === "" ? occurredOn : momentIn(entry.recorded, place),
    ...(about === "pupil" ? { pupil: subject.id } : { subject }),
    ...actFields(entry, kind),
    ...bookkeepingOf(entry),
  };
  return event as unknown as SchoolEvent; // the vocabulary has just said which fields it has
}

function actFields(entry: Entry, kind: string): Readonly<Record<string, unknown>> {
  const { place } = entry.row;
  const fields = fieldsOf(kind);
  const given = new Map([...(entry.by === "" ? [] : [["经办单位", entry.by] as const]), ...entry.details]);
  onlyDetails(given, [...fields.keys(), ...bookkeeping], place);
  return Object.fromEntries(
    [...fields].flatMap(([label, [field, spec]]): readonly (readonly [string, unknown])[] => {
      const text = given.get(label);
      if (text !== undefined) return [[field, valueIn(text, spec, kind, place)]];
      return spec.optional ? [] : wrong(place, `“${entry.item}”缺少“${label}”`);
    }),
  );
}

function valueIn(text: string, spec: FieldSpec, kind: string, place: Place): unknown {
  const label = spec.label.zh;
  switch (spec.type) {
    case "role":
      return meaning(roles, text, label, place);
    case "roles":
      return listIn(text).map((one) => meaning(roles, one, label, place));
    case "oneOf":
      return meaning(valuesOf(spec), text, label, place);
    case "someOf":
      return listIn(text).map((one) => meaning(valuesOf(spec), one, label, place));
    case "boolean":
      return meaning(truth, text, label, place);
    case "moment":
      return momentIn(text, place);
    case "number":
      return Number.isFinite(Number(text)) ? Number(text) : wrong(place, `“${label}”须是数：“${text}”`);
    case "texts":
      return listIn(text);
    case "text":
      return kind === "decision" ? meaning(ruleIds, text, "处理事项（规则名称）", place) : text;
    default:
      return spec satisfies never;
  }
}

function bookkeepingOf({ details, row: { place } }: Entry): Readonly<Record<string, string>> {
  const about = details.get("针对");
  const period = details.get("所属期间");
  const supersedes = details.get("更正");
  return {
    ...(about === undefined ? {} : { about: momentIn(about, place) }),
    ...(period === undefined ? {} : { period: periodIn(period, place) }),
    ...(supersedes === undefined ? {} : { supersedes }),
  };
}
