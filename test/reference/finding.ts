/** What the reference finds: the parts of a finding that can be compared, as plain values. */
import type { Role } from "../../src/model/role.js";
import type { SubjectRef } from "../../src/model/subject.js";
import type { Finding, Force, Marks } from "../../src/rules/finding.js";

export interface NaiveBearer {
  readonly role: Role;
  readonly at?: string;
  /** In the order of their numbers. */
  readonly persons?: readonly string[];
  readonly force: Force;
}

export interface NaiveFinding extends Marks {
  readonly id: string;
  readonly rule: string;
  readonly kind: Finding["kind"];
  readonly subject: SubjectRef;
  readonly basisWithdrawn: boolean;
  /** As `YYYY-MM-DDTHH:mm`. */
  readonly triggeredAt: string;
  readonly period?: string;
  readonly runFrom?: string;
  readonly due?: string;
  readonly dueHadPassed?: true;
  readonly clockStopped?: true;
  readonly target?: string;
  readonly performedAt?: string;
  readonly bearers: readonly NaiveBearer[];
  /** Of a duty: the acts that were used, in the order of their ids. */
  readonly matched?: readonly string[];
  /** Of a duty: how many parts are still wanted. */
  readonly wanted?: number;
  /** Of a duty: how many remarks it carries that are no breach. */
  readonly notes?: number;
}
