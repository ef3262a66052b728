/** A school of the made-up county: its grades, how many new children a grade takes, and where its primary leavers go. */
export interface MadeUpSchool {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  /** Nine digits: the county and the township. */
  readonly area: string;
  readonly grades: readonly [first: number, last: number];
  readonly intake: number;
  readonly juniorSchool?: string;
}

/** Five years of primary and four of junior secondary school. No such county and no such schools exist. */
export const schools: readonly MadeUpSchool[] = [
  { id: "S1", zh: "河东小学", en: "Hedong Primary", area: "379901001", grades: [1, 5], intake: 54, juniorSchool: "S3" },
  {
    id: "S2",
    zh: "柳庄小学",
    en: "Liuzhuang Primary",
    area: "379901002",
    grades: [1, 5],
    intake: 32,
    juniorSchool: "S5",
  },
  { id: "S3", zh: "河东中学", en: "Hedong Junior", area: "379901001", grades: [6, 9], intake: 0 },
  { id: "S4", zh: "石岭学校", en: "Shiling School", area: "379901003", grades: [1, 9], intake: 38, juniorSchool: "S4" },
  { id: "S5", zh: "柳庄中学", en: "Liuzhuang Junior", area: "379901002", grades: [6, 9], intake: 0 },
  {
    id: "S6",
    zh: "城关学校",
    en: "Chengguan School",
    area: "379901001",
    grades: [1, 9],
    intake: 72,
    juniorSchool: "S6",
  },
  { id: "S7", zh: "杨河小学", en: "Yanghe Primary", area: "379901002", grades: [1, 5], intake: 12, juniorSchool: "S5" },
];

/** In the summer of 2023 the smallest school went into its neighbour. */
export const merger = { from: "S7", to: "S2", on: "2023-09-01" } as const;

/** The school years of the register, by the year in which they begin. */
export const years = [2021, 2022, 2023, 2024] as const;

/** Chances in a thousand that something happens to a child in a year; dropping out has one for each stage and year. */
export const chances = {
  transferWithin: 6,
  transferOut: 10,
  suspended: 5,
  died: 0.5,
  abroad: 1,
  missing: 0.5,
  primaryDropout: { 2021: 2, 2022: 2, 2023: 1, 2024: 1 },
  juniorDropout: { 2021: 21, 2022: 17, 2023: 12, 2024: 15 },
  newcomers: 11,
} as const;

/** The seed of all that is drawn. */
export const seed = 20_250_831;
