import type { Assessment, Policy, World } from "baoxue";
import type { Options } from "./arguments.js";

/** What the demo shows. */
export interface Shown {
  /** The document by whose rules the school is looked at. */
  readonly policy: Policy;
  readonly assessment: Assessment;
  readonly world: World;
  readonly options: Options;
  /** Rows left out because they were bad. */
  readonly leftOut: number;
  /** In which line of which file an event stands. */
  readonly sources: ReadonlyMap<string, string>;
  /** How many pupils this year's list has. */
  readonly onRoll: number;
  /** How it stood at the end of the earlier day, where changes are wanted. */
  readonly earlier?: Assessment;
}
