import type { Assessment, Language, World } from "baoxue";

/** What the demo shows. */
export interface Shown {
  readonly assessment: Assessment;
  readonly world: World;
  readonly options: {
    readonly date: string;
    readonly explain?: string | undefined;
    readonly json: boolean;
    readonly lang: Language;
  };
  /** Rows left out because they were bad. */
  readonly leftOut: number;
  /** In which line of which file an event stands. */
  readonly sources: ReadonlyMap<string, string>;
}
