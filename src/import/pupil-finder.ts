import { text } from "../model/field-checks.js";
import { readIdentityNumber } from "../model/identity-number.js";
import type { Directory, PupilParticulars } from "../model/particulars.js";
import type { PupilId } from "../model/people.js";
import { type Check, fields, listOf, optional } from "../model/shape-check.js";
import type { Text } from "../model/text.js";
import { halfWidth } from "./cell.js";
import { type CellConverter, fault, value } from "./cell-converter.js";
import { refuseWrong } from "./check-import.js";
import { shownText } from "./convert-text.js";

const unknownPupil: Text = {
  zh: "名册中学生的编号、学籍号、身份证件号或姓名",
  en: "the number, register number, identity number or name of a pupil of the directory",
};
const severalPupils: Text = {
  zh: "学生编号（名册中有多名学生符合）",
  en: "the pupil’s number (several pupils of the directory fit)",
};

/**
 * A converter that finds pupils as people write them (查找学生): by the host's number, register number, identity number or name. A name that
 * several children have is a fault, never a guess. Put it in place of a mapping's column: `{ ...statusMapping, pupil: { ...statusMapping.pupil, cell } }`.
 *
 * @param directory Of whom the list may tell; the pupils of one class or school make names clear more often.
 * @throws {BaoxueError} `invalid-input` where the directory is none.
 * @example
 * ```ts
 * import { pupilCell } from "baoxue/import";
 * const found = pupilCell({ pupils: [{ pupil: "P01", name: "王某某" }, { pupil: "P02", name: "李某某" }, { pupil: "P03", name: "李某某" }] });
 * found.read("王某某"); //=> { kind: "value", value: "P01" }
 * found.read("P03"); //=> { kind: "value", value: "P03" }
 * found.read("李某某").kind; //=> "fault"
 * ```
 */
export function pupilCell(directory: Pick<Directory, "pupils">): CellConverter<PupilId> {
  refuseWrong({ directory: directoryShape() }, { directory });
  const pupils = directory.pupils ?? [];
  const own = new Set(pupils.map(({ pupil }) => pupil));
  const byName = new Map<string, Set<PupilId>>();
  for (const paper of pupils)
    for (const name of namesOf(paper)) byName.set(name, (byName.get(name) ?? new Set()).add(paper.pupil));
  return {
    read: (cell) => {
      const read = shownText(cell);
      if (read.kind !== "value") return read;
      if (own.has(read.value)) return read;
      const [first, ...others] = byName.get(compared(read.value)) ?? [];
      if (first === undefined) return fault(unknownPupil);
      return others.length === 0 ? value(first) : fault(severalPupils);
    },
    write: (pupil) => pupil,
    expected: unknownPupil,
  };
}

function directoryShape(): Check {
  const name = optional(text);
  return fields({
    pupils: optional(listOf(fields({ pupil: text, name, registerNumber: name, identityNumber: name }))),
  });
}

function namesOf({ pupil, name, registerNumber, identityNumber }: PupilParticulars): readonly string[] {
  return [pupil, name, registerNumber, identityNumber].flatMap((one) => (one === undefined ? [] : [compared(one)]));
}

/** Without blanks, in half width and capitals; an identity number in 18 digits. */
function compared(written: string): string {
  const plain = halfWidth(written).replace(/\s/g, "").toUpperCase();
  const number = readIdentityNumber(plain);
  return "fault" in number ? plain : number.canonical;
}
