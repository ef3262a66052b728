import type { CivilDate } from "baoxue";
import { below, randomFrom } from "../../school/generate/random.js";
import { chances, schools, seed, years } from "./county.js";
import { daysAfter, someSchoolDay, someSummerDay } from "./days.js";
import { type Child, enter, leave, newChild, otherSchool, type Register, schoolIn, schoolOf } from "./register.js";

/** Four years of a county's register: the same rows every time. */
export function simulatedRegister(): Register {
  const register: Register = { random: randomFrom(seed), children: [], rows: new Map() };
  for (const year of years) {
    if (year === years[0]) firstYear(register, year);
    else nextYear(register, year);
    for (const child of [...register.children]) if (child.open) happen(register, year, child);
    newcomers(register, year);
    endYear(register, year);
  }
  return register;
}

const opening = (year: number): CivilDate => `${year}-09-01` as CivilDate;

function firstYear(register: Register, year: number): void {
  for (const { id, grades, intake } of schools) {
    for (let grade = grades[0]; grade <= grades[1]; grade++) {
      const many = grade > 5 && intake === 0 ? juniorIntake(id) : intake;
      for (let i = 0; i < many - below(register.random, 4); i++) {
        const child = newChild(register, id, grade);
        enter(register, year, child, opening(year), isFirstGrade(child) ? "入学" : "升级");
      }
    }
  }
}

function juniorIntake(id: string): number {
  return schools.filter(({ juniorSchool }) => juniorSchool === id).reduce((sum, { intake }) => sum + intake, 0);
}

/** 5+4: grades 1 and 6 are entered, the others are gone up to. */
function isFirstGrade({ grade }: Child): boolean {
  return grade === 1 || grade === 6;
}

/** Those who finished go on, those who were away come back, and there is a new grade 1. */
function nextYear(register: Register, year: number): void {
  for (const child of register.children) {
    child.school = schoolIn(year, child.school);
    if (child.gone) continue;
    if (child.away) comeBack(register, year, child);
    else goUp(register, year, child);
  }
  for (const { id, grades, intake } of schools) {
    if (grades[0] > 1 || schoolIn(year, id) !== id) continue;
    const joined = schools.filter((other) => other.id !== id && schoolIn(year, other.id) === id);
    const many = joined.reduce((sum, other) => sum + other.intake, intake) - below(register.random, 5);
    for (let i = 0; i < many; i++) enter(register, year, newChild(register, id, 1), opening(year), "入学");
  }
}

function goUp(register: Register, year: number, child: Child): void {
  if (child.grade === 5) child.school = schoolOf(child.school).juniorSchool ?? child.school;
  child.grade += 1;
  enter(register, year, child, opening(year), isFirstGrade(child) ? "入学" : "升级");
}

function comeBack(register: Register, year: number, child: Child): void {
  const { away } = child;
  if (away?.backAs === undefined) {
    child.gone = true;
    return;
  }
  const day = daysAfter(`${year}-09-02` as CivilDate, below(register.random, 15));
  away.row.resolvedOn = day;
  delete child.away;
  enter(register, year, child, day, away.backAs);
}

/** At most one thing in a year. */
function happen(register: Register, year: number, child: Child): void {
  const { random } = register;
  const drawn = random() * 1000;
  let limit = 0;
  const falls = (chance: number): boolean => {
    limit += chance;
    return drawn < limit;
  };
  const stage = child.grade > 5 ? chances.juniorDropout : chances.primaryDropout;
  if (falls(stage[year as keyof typeof stage])) dropOut(register, year, child);
  else if (falls(chances.suspended)) suspend(register, year, child);
  else if (falls(chances.transferWithin)) moveWithin(register, year, child);
  else if (falls(chances.transferOut)) moveAway(register, year, child);
  else if (falls(chances.died)) goFor(child, someSchoolDay(random, year), "51");
  else if (falls(chances.abroad)) goFor(child, someSchoolDay(random, year), "出国");
  else if (falls(chances.missing)) goFor(child, someSchoolDay(random, year), "失踪");
}

function goFor(child: Child, on: CivilDate, code: string): void {
  leave(child, on, code);
  child.gone = true;
}

/** Two of five are back in the same year, one or two more in the next; the others are not. */
function dropOut(register: Register, year: number, child: Child): void {
  const { random } = register;
  const back = random();
  const on = someSchoolDay(random, year);
  const row = leave(child, on, "辍学");
  if (!row) return;
  const day = daysAfter(on, 14 + below(random, 45));
  if (back < 0.4 && day < `${year + 1}-06-16`) {
    row.resolvedOn = day;
    enter(register, year, child, day, "返校");
  } else child.away = { row, ...(back < 0.65 ? { backAs: "返校" } : {}) };
}

function suspend(register: Register, year: number, child: Child): void {
  const { random } = register;
  const on = someSchoolDay(random, year);
  const row = leave(child, on, "11");
  if (!row) return;
  const day = daysAfter(on, 60 + below(random, 60));
  if (random() < 0.5 && day < `${year + 1}-06-16`) {
    row.resolvedOn = day;
    enter(register, year, child, day, "12");
  } else child.away = { row, ...(random() < 0.85 ? { backAs: "12" } : {}) };
}

/** To another school of the county, which says at once that the child is there. */
function moveWithin(register: Register, year: number, child: Child): void {
  const on = someSchoolDay(register.random, year);
  const row = leave(child, on, "21");
  if (!row) return;
  row.resolvedOn = on;
  child.school = otherSchool(register.random, year, child);
  enter(register, year, child, on, "22");
}

/** Out of the county; of five, four are said to have arrived. Some go in the summer. */
function moveAway({ random }: Register, year: number, child: Child): void {
  const isFinishing = child.grade === 5 || child.grade === 9;
  const on = random() < 0.15 && !isFinishing ? someSummerDay(random, year) : someSchoolDay(random, year);
  const row = leave(child, on, "21");
  if (row && random() < 0.8) row.resolvedOn = daysAfter(on, 1 + below(random, 20));
  child.gone = true;
}

function newcomers(register: Register, year: number): void {
  const { random, children } = register;
  const models = children.filter((child) => child.open !== undefined);
  for (const model of models) {
    if (random() * 1000 >= chances.newcomers) continue;
    enter(register, year, newChild(register, model.school, model.grade), someSchoolDay(random, year), "22");
  }
}

/** Graduates leave in June; all others go up at the end of August, and of the last year nobody has yet. */
function endYear(register: Register, year: number): void {
  const isLast = year === years.at(-1);
  for (const child of register.children) {
    if (!child.open) continue;
    if (child.grade === 9 || child.grade === 5) leave(child, `${year + 1}-06-25` as CivilDate, "毕业");
    else if (!isLast) leave(child, `${year + 1}-08-31` as CivilDate, "升级");
    if (child.grade === 9) child.gone = true;
  }
}
