/** The two languages of everything that is shown. */
export type Language = "zh" | "en";

/** A text in both languages. */
export type Text = Readonly<Record<Language, string>>;
