/** The encoded documents. */
export {
  contactOnDayOne,
  halfDayReport,
  jointPersuasion,
  leaderVisitOnDayTwo,
  reportAfterTwoFailures,
} from "./city-2016/ladder.js";
export { city2016 } from "./city-2016/policy.js";
