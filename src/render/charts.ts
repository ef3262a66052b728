/** Charts as SVG pictures that stand by themselves: for screens, reports and black-and-white copies. */
export { type CountChartOptions, type CountPoint, type CountSeries, countChart } from "./charts/count-chart.js";
export { type FunnelStep, funnelChart } from "./charts/funnel-chart.js";
export { type DayMark, dayMarkLabels, type MonthOfClass, monthChart } from "./charts/month-chart.js";
export type { ChartOptions } from "./charts/picture.js";
export { type RateChartOptions, rateChart } from "./charts/rate-chart.js";
export type { RateLine, RatePoint, RateValue } from "./charts/rate-panel.js";
export {
  type CaseTimeline,
  type TimelineMark,
  type TimelineSpan,
  timelineChart,
} from "./charts/timeline-chart.js";
