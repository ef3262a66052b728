import type { Role } from "../../model/role.js";
import type { Text } from "../../model/text.js";
import type { LayoutContext } from "./report-definition.js";

/** Offices that are a body as a whole: by its name, none of them needs to be told what it is. */
const wholeBodies: ReadonlySet<Role> = /* @__PURE__ */ new Set<Role>([
  "school",
  "educationAuthority",
  "townshipGovernment",
  "villageCommittee",
]);

/** The name of the body that an office is, where it is one and the host has told its name. */
export function bodyName(role: Role, at: string | undefined, { source }: LayoutContext): Text | undefined {
  const name = at === undefined || !wholeBodies.has(role) ? undefined : source?.body(at)?.name;
  return name === undefined ? undefined : { zh: name, en: name };
}
