import type { CivilDate } from "../model/civil-date.js";

/** The State Council General Office's notice (国务院办公厅通知) that fixes one year's days. */
interface Notice {
  readonly number: string;
  /** The day on which it was signed and released. */
  readonly publishedOn: CivilDate;
}

/**
 * Listed only when number and date were verified and every day of chinese-days agrees with the notice's text.
 * 2020 is absent: a second notice (国办发明电〔2020〕1号) changed days already published, and a holiday year has one source.
 */
export const listedYears = [2021, 2022, 2023, 2024, 2025, 2026] as const;

export const notices: Readonly<Record<number, Notice>> = {
  2021: { number: "国办发明电〔2020〕27号", publishedOn: "2020-11-25" },
  2022: { number: "国办发明电〔2021〕11号", publishedOn: "2021-10-25" },
  2023: { number: "国办发明电〔2022〕16号", publishedOn: "2022-12-08" },
  2024: { number: "国办发明电〔2023〕7号", publishedOn: "2023-10-25" },
  2025: { number: "国办发明电〔2024〕12号", publishedOn: "2024-11-12" },
  2026: { number: "国办发明电〔2025〕7号", publishedOn: "2025-11-04" },
} satisfies Record<(typeof listedYears)[number], Notice>;
