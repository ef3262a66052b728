/** A made-up ledger: what a province's list of pupils looks like, from a fixed seed. */
import type { FlatColumn, FlatRow } from "baoxue/spreadsheet";

const keys = [
  ["学籍号", "pupil"],
  ["姓名", "name"],
  ["性别", "sex"],
  ["出生日期", "born"],
  ["县", "county"],
  ["乡镇", "township"],
  ["学校", "school"],
  ["年级", "grade"],
  ["班级", "class"],
  ["户籍地", "home"],
  ["住址", "address"],
  ["监护人", "guardian"],
  ["关系", "relation"],
  ["缺课起始日", "absentSince"],
  ["缺课天数", "days"],
  ["联系次数", "contacts"],
  ["家访次数", "visits"],
  ["状态", "state"],
  ["责任人", "responsible"],
  ["备注", "remarks"],
] as const;

/** Twenty columns, as a bureau's form has them. */
export const columns: readonly FlatColumn[] = keys.map(([zh, key]) => ({ key, label: { zh, en: key } }));

const states = ["在校", "疑似辍学", "辍学", "返校", "休学", "转出"];

/** So many rows, made one by one: nothing is kept. */
export function* ledger(rows: number): Generator<FlatRow> {
  let seed = 20_251_016;
  const next = (below: number): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed % below;
  };
  for (let i = 0; i < rows; i++) {
    yield {
      pupil: `G14${String(1_000_000_000_000_000 + next(4_000_000_000)).slice(1)}`,
      name: `学生${next(90_000)}`,
      sex: next(2) === 0 ? "男" : "女",
      born: `20${10 + next(8)}-0${1 + next(9)}-1${next(9)}`,
      county: `第${next(137)}县`,
      township: `第${next(1400)}乡`,
      school: `第${next(9000)}学校`,
      grade: 1 + next(9),
      class: `${1 + next(12)}班`,
      home: `第${next(28_000)}村`,
      address: `第${next(28_000)}村${next(300)}号`,
      guardian: `监护人${next(90_000)}`,
      relation: ["父亲", "母亲", "祖父母"][next(3)],
      absentSince: `2025-1${next(3)}-0${1 + next(9)}`,
      days: next(60),
      contacts: next(9),
      visits: next(5),
      state: states[next(states.length)],
      responsible: `教师${next(40_000)}`,
      remarks: next(4) === 0 ? `核实中，编号${next(1_000_000)}` : undefined,
    };
  }
}
