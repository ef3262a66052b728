import type { PupilId, SchoolClass, SchoolId } from "../model/people.js";
import type { Text } from "../model/text.js";
import type { ListBasis } from "./import-basis.js";
import type { PupilRow } from "./pupil-row.js";

/** How a list of pupils becomes part of a world. */
export interface PupilListBasis extends ListBasis {
  /** The host's own number of a pupil; unless given, that of the row, or else the prefix and the row's number. */
  readonly pupilOf?: (row: PupilRow, number: number) => PupilId;
  /** The class of a row; unless given, what the row says. */
  readonly classOf?: (row: PupilRow) => string | undefined;
  /** The school of a row; unless given, what the row says. A list of one school needs no column for it: `() => "S01"`. */
  readonly schoolOf?: (row: PupilRow) => SchoolId | undefined;
  /** The classes that the world has already: of them the list need not tell school and grade. */
  readonly classes?: readonly Pick<SchoolClass, "id">[];
}

/** A row of a list, and what is said of it: why it did not become part of the world as a whole, or what is to be looked at. */
export interface RowLeftOut {
  readonly row: number;
  /** The field that the row lacks, or that another row contradicts. */
  readonly field?: keyof PupilRow;
  readonly says: Text;
}
