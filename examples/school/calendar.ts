import { type SchoolCalendar, type SchoolCalendarData, schoolCalendar } from "baoxue";
import { holidayYears } from "baoxue/chinese-days";

const data: SchoolCalendarData = {
  id: "S01",
  holidays: holidayYears([2025, 2026]),
  terms: [
    {
      schoolYear: "2025-2026",
      name: "autumn",
      from: "2025-09-01",
      to: "2026-01-23",
      source: "school notice (synthetic)",
      publishedOn: "2025-06-20",
    },
  ],
};

/** The calendar of the synthetic school: the State Council's holidays, and one term by the school's own notice. */
export const calendar: SchoolCalendar = schoolCalendar(data);
