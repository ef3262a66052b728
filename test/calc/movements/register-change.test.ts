import { describe, expect, it } from "vitest";
import { registerChanges } from "../../../src/calc/movements/change-codes-data.js";
import { changeReasonLabels, pupilStateLabels } from "../../../src/calc/movements/change-labels-data.js";
import { registerChange } from "../../../src/calc/movements/register-change.js";
import type { RollEffect } from "../../../src/calc/movements/roll-effect.js";

const all = Object.values(registerChanges);
const listed = (list: string): readonly string[] =>
  all.filter((change) => change.list === list).map(({ code }) => code);

describe("the change codes of the register", () => {
  it("are those of the list, the words of the national system, and two of our own", () => {
    expect([...listed("register")].sort().join(" ")).toBe(
      "01 02 03 04 05 06 07 08 11 12 13 14 15 16 17 18 19 21 22 23 24 25 26 27 28 29 31 42 51 61 62 63 64 65 99",
    );
    expect(listed("nationalSystem").join("、")).toBe(
      "休学、复学、转学、跳级、死亡、失踪、恢复入学资格、出国、回国复学、其他离校",
    );
    expect(listed("library")).toEqual(["入学", "毕业"]);
  });

  it("all have two names, and each is found under its own code", () => {
    for (const change of all) {
      expect(change.names.zh).toMatch(/^\p{Script=Han}/u);
      expect(change.names.en).toMatch(/^[a-z]/);
      expect(registerChange(change.code)).toEqual({ ok: true, value: change });
    }
  });

  it.each<[string, RollEffect]>([
    ["02", { kind: "moves", exit: "repeated", entry: "repeated" }],
    ["04", { kind: "moves", exit: "regraded", entry: "regraded" }],
    ["11", { kind: "leaves", exit: "suspended" }],
    ["12", { kind: "comes", entry: "resumed" }],
    ["18", { kind: "leaves", exit: "cancelled" }],
    ["19", { kind: "none" }],
    ["21", { kind: "leaves", exit: "transferOut" }],
    ["22", { kind: "comes", entry: "transferIn" }],
    ["24", { kind: "notCompulsory" }],
    ["51", { kind: "leaves", exit: "died" }],
    ["62", { kind: "leaves", exit: "completed" }],
    ["转学", { kind: "either", exit: "transferOut", entry: "transferIn" }],
    ["失踪", { kind: "leaves", exit: "missing" }],
  ])("%s means %j", (code, effect) => {
    const found = registerChange(code);
    expect(found.ok && found.value.effect).toEqual(effect);
  });

  it("are never guessed: an unknown one is an issue that names it", () => {
    for (const code of ["", "1", "77", "011", "转学 ", "toString", "__proto__", "constructor"]) {
      expect(registerChange(code)).toEqual({
        ok: false,
        issues: [{ path: "code", value: code, expected: 'a change code such as "11", or a word such as "休学"' }],
      });
    }
  });

  it("say which of them compulsory education bars, and where", () => {
    expect(
      all
        .filter(({ barredBy }) => barredBy !== undefined)
        .map(({ code }) => code)
        .sort(),
    ).toEqual(["02", "31", "42"]);
  });
});

describe("the labels of reasons and states", () => {
  it("stand under codes of two digits, in both languages", () => {
    expect(changeReasonLabels["41"]).toEqual({ zh: "溺水死亡", en: "death by drowning" });
    expect(pupilStateLabels["06"]).toEqual({ zh: "流失", en: "lost" });
    for (const [code, { zh, en }] of [...Object.entries(changeReasonLabels), ...Object.entries(pupilStateLabels)]) {
      expect(code).toMatch(/^\d\d$/);
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/^[a-z]/);
    }
  });
});
