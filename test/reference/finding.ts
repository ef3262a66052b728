/** What the reference finds: the parts of a finding that can be compared, as plain values. */
import type { Role } from "../../src/model/role.js";
import type { Certainty, Force, Stage, Timeliness } from "../../src/rules/finding.js";

export interface NaiveBearer {
  readonly role: Role;
  readonly at?: string;
  readonly force: Force;
}

export interface NaiveFinding {
  readonly id: string;
  readonly rule: string;
  readonly kind: "duty" | "gap";
  readonly pupil: string;
  readonly stage: Stage;
  readonly timeliness: Timeliness;
  readonly force: Force;
  readonly certainty: Certainty;
  readonly basisWithdrawn: boolean;
  /** As `YYYY-MM-DDTHH:mm`. */
  readonly triggeredAt: string;
  readonly runFrom?: string;
  readonly due?: string;
  readonly target?: string;
  readonly performedAt?: string;
  readonly bearers: readonly NaiveBearer[];
}
