import { attemptCases } from "./attempts.js";
import { calendarCases } from "./calendar.js";
import type { PlantedCase } from "./case.js";
import { excuseCases } from "./excuses.js";
import { ladderCases } from "./ladder.js";
import { moveCases } from "./moves.js";
import { recordCases } from "./records.js";
import { registerCases } from "./registers.js";
import { returnCases } from "./returns.js";

/** Every planted case. */
export const plantedCases: readonly PlantedCase[] = [
  ...ladderCases,
  ...calendarCases,
  ...excuseCases,
  ...registerCases,
  ...moveCases,
  ...attemptCases,
  ...returnCases,
  ...recordCases,
];
