import type { CivilDate } from "../../model/civil-date.js";
import type { CivilMoment } from "../../model/moment.js";
import type { Role } from "../../model/role.js";
import { roleLabel, seatOf } from "../../model/role.js";
import type { Text } from "../../model/text.js";
import type { ChildFieldName } from "../fields/child-field-types.js";
import { childFields } from "../fields/child-fields.js";
import type { FieldClass } from "../privacy/field-class.js";
import type { ChildTies } from "../privacy/viewer.js";
import { visibilityOf } from "../privacy/visibility.js";
import { bodyName } from "./body-name.js";
import type { ChildRow } from "./child-row.js";
import { isWritten } from "./is-written.js";
import { dateText } from "./report-dates.js";
import type { LayoutContext } from "./report-definition.js";
import { shownField, withheld } from "./show-field.js";

/** The words that a letter is made of, filled in or left open for writing. */
export interface PaperWords {
  /**
   * A field of the child, as the reader may see it.
   *
   * @throws {BaoxueError} `invalid-date` when a day on record does not exist.
   */
  readonly field: (name: ChildFieldName) => Text;
  /** What the host says beside the record, for those who may read words of its kind; a line where it says nothing. */
  readonly own: (value: string | undefined, as: FieldClass) => Text;
  /** The day by which to act. */
  readonly dueOn: Text;
  readonly addressee: (role: Role) => Text;
  readonly issuer: (role: Role) => Text;
  readonly serial: Text;
}

const line: Text = { zh: "＿＿＿＿＿＿", en: "____________" };

/** What the words are that stand in a paper that was prepared. Where nothing is on record, a line to write on. */
export function wordsFor<K extends ChildFieldName>(
  row: ChildRow<K>,
  issue: { readonly serial?: string; readonly dueOn?: CivilMoment; readonly by?: string },
  context: LayoutContext,
): PaperWords {
  return {
    field: (name) => {
      const { text, as } = shownField(context.reader, row as ChildRow, name);
      if (as === "empty") return line;
      return /^\d{4}-\d{2}-\d{2}$/.test(text.zh) ? dateText(text.zh as CivilDate) : text;
    },
    own: (value, as) => {
      if (!isWritten(value)) return line;
      const { how } = visibilityOf(context.reader, as, row.child);
      return how === "show" ? { zh: value, en: value } : withheld;
    },
    dueOn: issue.dueOn === undefined ? blankWords.dueOn : dateText(issue.dueOn),
    addressee: (role) => {
      if (role !== "guardian") return bodyText(role, row.child, context);
      const { text, as } = shownField(context.reader, row as ChildRow, "guardianName");
      return as === "empty" ? blankWords.addressee(role) : text;
    },
    issuer: (role) => {
      const name = issue.by === undefined ? undefined : context.source?.body(issue.by)?.name;
      if (name !== undefined) return { zh: name, en: name };
      const own = shownField(context.reader, row as ChildRow, "school");
      return role === "school" && own.as === "show" ? own.text : roleLabel(role);
    },
    serial: isWritten(issue.serial) ? { zh: issue.serial, en: issue.serial } : blankWords.serial,
  };
}

/** A whole body above the child by its name, where the host has told it; any other office by what it is called. */
function bodyText(role: Role, { places }: ChildTies, context: LayoutContext): Text {
  const seat = seatOf(role);
  return bodyName(role, seat === "elsewhere" ? undefined : places[seat], context) ?? roleLabel(role);
}

/** The same for a paper that is filled in by hand. */
export const blankWords: PaperWords = {
  field: (name) => ({
    zh: `＿＿＿＿（${childFields[name].label.zh}）`,
    en: `________ (${childFields[name].label.en})`,
  }),
  own: () => line,
  dueOn: { zh: "＿＿＿＿年＿＿月＿＿日", en: "____-__-__" },
  addressee: (role) => (role === "guardian" ? line : roleLabel(role)),
  issuer: (role) => roleLabel(role),
  serial: { zh: "〔　　〕　　号", en: "No. ______" },
};
