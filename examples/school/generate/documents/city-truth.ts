import type { Table } from "../csv.js";
import { classes } from "../roster.js";
import { schoolDays } from "../school-days.js";

/** How a finding of the whole document is seen from a day on; `gone` where it is not there, or holds. */
type Seen = Readonly<Record<string, string>>;

interface WorkTruth {
  readonly rule: string;
  /** Such as `pupil P0123`. */
  readonly subject: string;
  readonly period?: string;
  readonly seen: Seen;
}

const first = "2025-09-10";

function sees(rule: string, subject: string, seen: Seen, period?: string): WorkTruth {
  return { rule, subject, seen, ...(period === undefined ? {} : { period }) };
}

/** Violated from a day on, until something mends it. */
function violated(rule: string, subject: string, from: string, until?: string): WorkTruth {
  return sees(rule, subject, { [from]: "violated", ...(until === undefined ? {} : { [until]: "gone" }) });
}

const [city, town, school] = ["authority A01", "township T01", "school S01"];
const newYear = "2026-01-01";

/** What the bodies above the school owe, by the calendar year and the half-year. */
const bodies: readonly WorkTruth[] = [
  sees("law-publicity-education", city, { [first]: "fulfilled" }, "2025"),
  sees("law-publicity-justice", city, { [first]: "fulfilled" }, "2025"),
  sees("law-publicity-labour", city, { [first]: "open", "2025-11-12": "fulfilled" }, "2025"),
  sees("family-education", city, { [first]: "fulfilled" }, "2025"),
  sees("family-education-women", city, { [first]: "fulfilled" }, "2025"),
  sees("child-labour-screening", city, { [first]: "fulfilled" }, "2025"),
  sees("joint-conferences", city, { [first]: "fulfilled" }, "2025"),
  sees("yearly-appraisal", city, { [first]: "open", "2025-12-20": "fulfilled" }, "2025"),
  sees("special-inspection", city, { [first]: "open", [newYear]: "open overdue" }, "2025"),
  sees("venue-checks", town, { [first]: "fulfilled" }, "2025"),
  sees("idle-screening", town, { [first]: "open overdue" }, "2025-H1"),
  sees("idle-screening", town, { [first]: "open", "2025-10-28": "fulfilled" }, "2025-H2"),
  ...[
    "law-publicity-education",
    "law-publicity-justice",
    "law-publicity-labour",
    "family-education",
    "family-education-women",
    "child-labour-screening",
    "joint-conferences",
  ].map((rule) => sees(rule, city, { [newYear]: "open" }, "2026")),
  ...["yearly-appraisal", "special-inspection"].map((rule) => sees(rule, city, { [newYear]: "open" }, "2026")),
  sees("venue-checks", town, { [newYear]: "open" }, "2026"),
  sees("idle-screening", town, { [newYear]: "open" }, "2026-H1"),
  sees("schools-help-screening", school, { [newYear]: "open" }, "2026-H1"),
  sees("idle-register", town, { "2025-10-28": "open", "2025-11-04": "fulfilled" }),
  violated("appraisal-scheme", city, first, "2025-12-10"),
  sees("bulletins", town, { [first]: "open", "2025-12-30": "fulfilled" }, "2025-2026/autumn"),
];

const targets: readonly WorkTruth[] = [
  sees("primary-enrolment", city, { [first]: "met" }, "2024-2025"),
  sees("primary-retention", city, { [first]: "notMet" }, "2024-2025"),
  sees("junior-retention", city, { [first]: "met" }, "2024-2025"),
  sees("every-dropout-returns", city, { [first]: "notMet" }, "2024-2025"),
  sees("no-dropout-through-poverty", city, { [first]: "met" }, "2024-2025"),
  sees("no-dropout-from-belief", city, { [first]: "notMet" }, "2024-2025"),
  sees("no-dropout-through-poverty", city, { [first]: "open", "2025-12-01": "notMet" }, "2025-2026"),
  sees("no-dropout-from-belief", city, { [first]: "open" }, "2025-2026"),
  // The township has published no figure of its own.
  sees("township-dropouts-return", town, { [first]: "open notEvaluable" }, "2024-2025"),
  sees("township-dropouts-return", town, { [first]: "open" }, "2025-2026"),
  // The figures of this year come only after it.
  ...["primary-enrolment", "primary-retention", "junior-retention", "every-dropout-returns"].map((rule) =>
    sees(rule, city, { [first]: "open" }, "2025-2026"),
  ),
];

/** How many dropouts are frequent the document does not say: with the first of a school year that cannot be judged. */
const frequent: readonly WorkTruth[] = [
  sees("criticism-of-township", town, { [first]: "eligible notEvaluable" }),
  sees("criticism-of-township", town, { "2025-12-01": "eligible notEvaluable" }),
  sees("criticism-of-school", school, { "2025-12-01": "eligible notEvaluable" }),
];

const grades: readonly string[] = [...new Set(classes.map(({ grade }) => `grade S01/${grade}`))];

/** Whether pupils stayed shows in the school's own figures, which come after the year; its records begin with this one. */
const staying: readonly WorkTruth[] = ["every-primary-pupil-stays", "every-junior-pupil-stays"].map((rule) =>
  sees(rule, school, { [first]: "open" }, "2025-2026"),
);

const inSchool: readonly WorkTruth[] = [
  ...staying,
  sees("activity-month", school, { [first]: "open", "2025-09-17": "fulfilled" }, "2025-09"),
  ...grades.map((grade) => sees("responsibility-letters", grade, { [first]: "fulfilled" }, "2025-2026")),
  ...classes.map(({ id }) =>
    sees(
      "letters-of-subject-teachers",
      `class ${id}`,
      id === "7-4" ? { [first]: "open", "2025-10-20": "fulfilled" } : { [first]: "fulfilled" },
      "2025-2026",
    ),
  ),
  sees("hardship-screening", school, { [first]: "open", "2025-09-18": "fulfilled" }, "2025-2026"),
  sees("prone-screening", school, { [first]: "open", "2025-09-19": "fulfilled" }, "2025-2026"),
  violated("school-layers", school, "2025-10-09", "2025-11-10"),
  violated("person-for-each-pupil", "pupil P0050", first, "2025-10-20"),
  violated("person-for-each-pupil", "pupil P0777", first),
  ...["P0123", "P0456", "P0789"].map((id) => violated("class-file", `pupil ${id}`, "2025-09-19", "2025-09-22")),
  violated("class-file", "pupil P0911", "2025-09-19"),
  ...["P0123", "P0456", "P0911"].map((id) => violated("care-plan", `pupil ${id}`, "2025-09-22", "2025-09-24")),
  violated("care-plan", "pupil P0789", "2025-09-22"),
  ...["P0123", "P0456", "P0234", "P0567"].map((id) => violated("pairing", `pupil ${id}`, "2025-09-19", "2025-09-25")),
  violated("pairing", "pupil P0789", "2025-09-19", "2025-11-20"),
  ...["P0234", "P0567"].map((id) => violated("hardship-file", `pupil ${id}`, "2025-09-19", "2025-09-22")),
  violated("hardship-file", "pupil P0678", "2025-09-19"),
  violated("no-mockery", "pupil P0850", "2025-10-14"),
];

const [noted, refused, idle] = ["pupil P0700", "pupil F166", "pupil F165"];

const cases: readonly WorkTruth[] = [
  sees("tendency-report", noted, { "2025-10-13": "fulfilled" }),
  sees("tendency-visit", noted, { "2025-10-13": "open", "2025-10-14": "fulfilled" }),
  sees("early-warning-report", noted, { "2025-10-13": "open", "2025-10-15": "fulfilled" }),
  sees("village-urged", noted, { "2025-10-15": "open", "2025-10-16": "fulfilled" }),
  sees("guardian-notified", noted, { "2025-10-16": "open", "2025-11-03": "fulfilled" }),
  sees("penalty-on-refusal", refused, { "2025-09-16": "eligible", "2025-11-05": "decided" }),
  sees("order-on-refusal", refused, { "2025-09-16": "open", "2025-09-22": "fulfilled" }),
  sees("enrolment-by-order", refused, { "2025-09-22": "open", "2025-10-11": "open overdue" }),
  sees("hand-over-to-police", idle, { "2025-09-22": "open", "2025-09-23": "fulfilled" }),
  sees("police-visit", idle, { "2025-09-23": "open", "2025-09-26": "fulfilled" }),
  sees("police-teaching", idle, { "2025-09-23": "open", "2025-10-20": "fulfilled" }),
  sees("idle-file", idle, { "2025-09-26": "violated", "2025-09-28": "gone" }),
  sees("monthly-meeting", idle, { "2025-10-01": "open", "2025-10-20": "fulfilled" }, "2025-10"),
  sees("monthly-meeting", idle, { "2025-11-01": "open", "2025-12-01": "open overdue" }, "2025-11"),
  sees("monthly-meeting", idle, { "2025-12-01": "open", "2025-12-15": "fulfilled" }, "2025-12"),
  sees("monthly-meeting", idle, { "2026-01-01": "open" }, "2026-01"),
  sees("child-labour-penalty", idle, { "2025-10-09": "eligible" }),
  sees("charge-of-township-and-village", idle, { "2025-10-09": "open" }),
  sees("township-admonishes", idle, { "2025-10-09": "open", "2025-10-14": "fulfilled" }),
  sees("village-admonishes", idle, { "2025-10-09": "open" }),
  sees("township-urges-enrolment", idle, { "2025-10-09": "open", "2025-10-15": "fulfilled" }),
  sees("village-urges-enrolment", idle, { "2025-10-09": "open" }),
];

/** What must be found beside the ladder, worked out by hand from the document: all that does not simply hold. */
const workTruth: readonly WorkTruth[] = [...bodies, ...targets, ...frequent, ...inSchool, ...cases];

/** `ground-truth-work.csv`: each standing with its first and last day. */
export function workTruthTable(): Table {
  return {
    columns: ["rule", "subject", "period", "from", "to", "stage", "timeliness", "certainty"],
    rows: workTruth.flatMap(({ rule, subject, period, seen }) => {
      const entries = Object.entries(seen);
      return entries.flatMap(([from, standing], i) => {
        if (standing === "gone") return [];
        const words = standing.split(" ");
        const timeliness = words.find((word) => word === "overdue" || word === "late") ?? "onTime";
        const certainty = words.find((word) => word === "possible" || word === "notEvaluable") ?? "certain";
        return [
          { rule, subject, period, from, to: dayBefore(entries[i + 1]?.[0]), stage: words[0], timeliness, certainty },
        ];
      });
    }),
  };
}

/** The day before a date; the last day of term where none follows. */
function dayBefore(date: string | undefined): string | undefined {
  if (date === undefined) return schoolDays.at(-1);
  return new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
