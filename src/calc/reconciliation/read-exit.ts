import type { CivilDate } from "../../model/civil-date.js";
import type { Fields } from "../../model/shape-check.js";
import type { ListedExitKind } from "./lists.js";
import { dateIn, isMissing } from "./read-date.js";
import type { TellFault } from "./row-faults.js";

/** An exit as far as it can be judged by; what is missing was not said, or is wrong. */
export interface ReadExit {
  readonly kind?: ListedExitKind;
  readonly occurredOn?: CivilDate;
  readonly expiresOn?: CivilDate;
  readonly acknowledgedOn?: CivilDate;
}

const exitKinds: ReadonlySet<unknown> = new Set<ListedExitKind>([
  "graduated",
  "died",
  "movedAway",
  "transferOut",
  "deferral",
  "suspension",
]);

/** Reads how a child went; what is wrong is told, and taken as not said. */
export function readExit(source: Fields, tell: TellFault): ReadExit {
  const kind = exitKinds.has(source["kind"]) ? (source["kind"] as ListedExitKind) : undefined;
  if (kind === undefined) tell("kind", source["kind"], [...exitKinds].join(", "));
  const occurredOn = dateIn(source, "occurredOn", tell);
  if (isMissing(source["occurredOn"])) tell("occurredOn", undefined, "an existing date YYYY-MM-DD");
  const acknowledgedOn = dateIn(source, "acknowledgedOn", tell);
  const expiresOn = expiryOf(kind, source, occurredOn, tell);
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(occurredOn === undefined ? {} : { occurredOn }),
    ...(expiresOn === undefined ? {} : { expiresOn }),
    ...(acknowledgedOn === undefined ? {} : { acknowledgedOn }),
  };
}

function expiryOf(
  kind: ListedExitKind | undefined,
  source: Fields,
  occurredOn: CivilDate | undefined,
  tell: TellFault,
): CivilDate | undefined {
  const expiresOn = dateIn(source, "expiresOn", tell);
  const temporary = kind === "deferral" || kind === "suspension";
  if (temporary && isMissing(source["expiresOn"])) tell("expiresOn", undefined, "the last day of it");
  if (expiresOn === undefined || occurredOn === undefined || expiresOn >= occurredOn) return expiresOn;
  tell("expiresOn", expiresOn, `a day not before ${occurredOn}`);
  return undefined;
}
