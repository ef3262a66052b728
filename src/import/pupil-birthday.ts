import { completedYears } from "../calc/reconciliation/school-age.js";
import { type CivilDate, parseDay } from "../model/civil-date.js";
import type { Text } from "../model/text.js";

const oldest = 25; // nobody on a school's roll is older, late entrants and special schools included

const last: CivilDate = "2099-12-31"; // no list that a school keeps today is of a later day

/** What a birthday on a list of pupils should be, where it cannot well be right on the day that the list shows, if one is known; nothing where it can. */
export function expectedBirthday(bornOn: CivilDate | undefined, asOf?: CivilDate): Text | undefined {
  if (bornOn === undefined || parseDay(bornOn) === undefined) return undefined;
  const latest = asOf ?? last;
  if (bornOn > latest) return { zh: `不晚于${latest}的日期`, en: `a day not after ${latest}` };
  return asOf !== undefined && completedYears(bornOn, asOf) > oldest
    ? {
        zh: `学生的出生日期（至${asOf}已满${oldest}周岁以上，请核对）`,
        en: `the birthday of a pupil: ${oldest} years at most on ${asOf}`,
      }
    : undefined;
}
