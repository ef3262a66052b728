/**
 * A period of the calendar that comes round again (周期): each school day of a term (上学日), each week, each month or the named months, each quarter, half year
 * (January to June, July to December), calendar year, school year (1 September to 31 August, reading G12) or term.
 */
export type Period =
  | { readonly kind: "month"; readonly months?: readonly number[] }
  | { readonly kind: "schoolDay" | "week" | "quarter" | "halfYear" | "calendarYear" | "schoolYear" }
  | { readonly kind: "term"; readonly terms?: readonly ("autumn" | "spring")[] };

/** The scope of a counter: it starts afresh with each run of absence, each case, or each period. */
export type CounterScope = "run" | "case" | Period;
