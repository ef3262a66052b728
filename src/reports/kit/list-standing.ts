import type { ChildFieldName } from "../fields/child-field-types.js";
import { childFields } from "../fields/child-fields.js";
import type { ChildRecord } from "../source/child-record.js";
import { tiesOf } from "./child-row.js";
import type { MissingItem } from "./report-head.js";

/** A child of whom nobody can tell whether it stands on a list, and the field that would settle it. */
export interface Undecided {
  readonly child: ChildRecord;
  readonly field: ChildFieldName;
}

/** Who of some children stands on a list, and of whom nobody can tell. */
export interface Standing {
  readonly listed: readonly ChildRecord[];
  readonly undecided: readonly Undecided[];
}

/** Sorts children by whether they stand on a list. */
export function whoStands(
  children: readonly ChildRecord[],
  lists: (child: ChildRecord) => boolean | ChildFieldName,
): Standing {
  const listed: ChildRecord[] = [];
  const undecided: Undecided[] = [];
  for (const child of children) {
    const stands = lists(child);
    if (typeof stands === "string") undecided.push({ child, field: stands });
    else if (stands) listed.push(child);
  }
  return { listed, undecided };
}

/** What is missing to say whether a child stands on a list: an open question, and no guess. */
export function undecidedOf({ child, field }: Undecided): readonly MissingItem[] {
  const { label, owedBy } = childFields[field];
  const { places } = tiesOf(child);
  const at = owedBy === "homeroomTeacher" ? places.class : places.school;
  return [
    {
      what: {
        zh: `${label.zh}（不详，不能判断是否列入）`,
        en: `${label.en} (without it, nobody can tell who is to be listed)`,
      },
      field,
      subject: { kind: "pupil", id: child.pupil },
      owedBy,
      ...(at === undefined ? {} : { at }),
    },
  ];
}
