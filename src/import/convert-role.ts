import { coreRoles, type HostName, type Role, type RoleTable } from "../model/role.js";
import type { Text } from "../model/text.js";
import { halfWidth } from "./cell.js";
import { type CellConverter, value } from "./cell-converter.js";
import { codeCell } from "./convert-code.js";

const rolePhrase: Text = { zh: "职务或单位名称，如班主任、校长", en: "an office such as homeroomTeacher or 班主任" };
const hostName = /^[^\s:]+:[^\s:]+$/;

/**
 * A converter for offices (职务、单位): by their name in Chinese or English or in the library; a host's own by its name with prefix.
 *
 * @param roles Unless given, the offices of the documents.
 * @example
 * ```ts
 * import { roleCell } from "baoxue/import";
 * roleCell().read("班主任"); //=> { kind: "value", value: "homeroomTeacher" }
 * roleCell().read("ours:dormKeeper"); //=> { kind: "value", value: "ours:dormKeeper" }
 * ```
 */
export function roleCell(roles: RoleTable = coreRoles): CellConverter<Role> {
  const words = Object.entries(roles).map(([role, { label }]) => ({
    value: role as Role,
    words: [label.zh, label.en, role] as const,
  }));
  const known = codeCell<Role>(words, rolePhrase);
  return {
    read: (cell) => {
      const read = known.read(cell);
      const text = typeof cell === "string" ? halfWidth(cell) : "";
      return read.kind === "fault" && hostName.test(text) ? value(text as HostName) : read;
    },
    write: (role) => known.write(role) ?? role,
    expected: rolePhrase,
  };
}
