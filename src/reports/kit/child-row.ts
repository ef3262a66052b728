import { assignedTo } from "../../model/network-holders.js";
import type { SubjectRef } from "../../model/subject.js";
import type { ChildFieldName, ChildFieldTypes } from "../fields/child-field-types.js";
import { childFields } from "../fields/child-fields.js";
import { isEmptyValue } from "../fields/empty-value.js";
import { look } from "../fields/read-facts.js";
import type { ChildTies } from "../privacy/viewer.js";
import type { ChildRecord } from "../source/child-record.js";
import type { MissingItem } from "./report-head.js";

/** What a report says of one child: its fields by name, absent where nothing is on record; and to what it belongs, by which it is told who may see it. */
export interface ChildRow<K extends ChildFieldName = ChildFieldName> {
  readonly child: ChildTies;
  readonly values: { readonly [F in K]?: ChildFieldTypes[F] };
}

/** Reads some fields of a child. */
export function childRow<K extends ChildFieldName>(child: ChildRecord, fields: readonly K[]): ChildRow<K> {
  const values: { [F in K]?: ChildFieldTypes[F] } = {};
  for (const name of fields) {
    const value = childFields[name].read(child);
    if (value !== undefined) values[name] = value;
  }
  return { child: tiesOf(child), values };
}

/** To what a child belongs at the cut-off. */
export function tiesOf(child: ChildRecord): ChildTies {
  const { source, pupil } = child;
  const { areas } = source.world;
  const place = child.place();
  const village = areas.villageOf.get(pupil);
  const home = village === undefined ? {} : areas.above("village", village);
  const here = place === undefined ? home : areas.above("class", place.class);
  const persons = assignedTo(source.world, pupil, "responsible", undefined, look(child)).holders;
  const others = (["helper", "carer", "pair"] as const).flatMap(
    (as) => assignedTo(source.world, pupil, as, undefined, look(child)).holders,
  );
  return {
    pupil,
    places: {
      ...here,
      ...(village === undefined ? {} : { village }),
      ...(home.township === undefined || home.township === here.township ? {} : { homeTownship: home.township }),
    },
    persons: [...new Set([...persons, ...others].map(({ person }) => person))],
    guardians: (child.listed()?.guardians ?? []).map(({ id }) => id),
  };
}

/** Which of some fields a row lacks, and who owes each. */
export function missingOf<K extends ChildFieldName>(
  { child, values }: ChildRow<K>,
  required: readonly K[],
): readonly MissingItem[] {
  const subject: SubjectRef = { kind: "pupil", id: child.pupil };
  return required
    .filter((name) => isEmptyValue(values[name]))
    .map((name) => {
      const { label, owedBy } = childFields[name];
      const at = owedBy === "homeroomTeacher" ? child.places.class : child.places.school;
      return { what: label, field: name, subject, owedBy, ...(at === undefined ? {} : { at }) };
    });
}
