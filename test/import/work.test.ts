import { coreVocabulary, eventKindLabels } from "baoxue";
import {
  type ContactRow,
  contactMapping,
  contactsToAdd,
  importContacts,
  importStatusChanges,
  importTable,
  type RegisterRow,
  recordRows,
  registerMapping,
  registersToAdd,
  type StatusRow,
  statusChanges,
  statusMapping,
  statusToAdd,
} from "baoxue/import";
import { describe, expect, it } from "vitest";

const numbered = <Row>(...rows: readonly Row[]) => rows.map((value, i) => ({ row: i + 2, value }));
const basis = { prefix: "x", recordedOn: "2025-10-17" } as const;

describe("attendance registers", () => {
  const base = { class: "7-3", date: "2025-10-16" } as const;
  const row = (session: RegisterRow["session"], ...absent: readonly string[]): RegisterRow => ({
    ...base,
    session,
    absent,
  });

  it("are read with the whole day for both sessions", () => {
    const { rows, problems } = importTable(
      recordRows([
        { 班级: "7-3", 日期: "2025年10月16日", 时段: "全天", 缺勤学生: "P01、P02" },
        { 班级: "7-4", 日期: "2025-10-16", 时段: "上午", 缺勤学生: "全勤" },
      ]),
      registerMapping,
    );
    expect(problems).toEqual([]);
    const { events } = registersToAdd(rows, { ...basis, form: "perSession" });
    expect(events.map(({ id, session, absent }) => [id, session, absent])).toEqual([
      ["x:2:am", "am", ["P01", "P02"]],
      ["x:2:pm", "pm", ["P01", "P02"]],
      ["x:3:am", "am", []],
    ]);
  });

  it("do not take an empty cell for full attendance", () => {
    const { rows, problems } = importTable(
      recordRows([{ 班级: "7-3", 日期: "2025-10-16", 时段: "上午", 缺勤学生: "" }]),
      registerMapping,
    );
    expect(rows).toEqual([]);
    expect(problems.map(({ says }) => says.zh)).toEqual([
      "第2行第4列“缺勤学生”为空，应填编号，多个用“、”分开，每个只写一次。",
    ]);
  });

  it("of one row a session are told where a session stands twice", () => {
    const { events, leftOut } = registersToAdd(numbered(row("am", "P01"), row("day", "P02")), {
      ...basis,
      form: "perSession",
    });
    expect(events.map(({ session, absent }) => [session, absent])).toEqual([
      ["am", ["P01"]],
      ["pm", ["P02"]],
    ]);
    expect(leftOut).toEqual([
      { row: 3, says: expect.objectContaining({ zh: "同一班级同一时段在第2行已有点名记录，本行未采用。" }) },
    ]);
  });

  it("of one row an absent pupil are put together, and told where rows contradict each other", () => {
    const { events, leftOut } = registersToAdd(
      numbered(row("am", "P01"), row("am"), row("am", "P02"), row("am", "P01"), row("pm")),
      {
        ...basis,
        form: "perAbsentee",
      },
    );
    expect(events.map(({ session, absent }) => [session, absent])).toEqual([
      ["am", ["P01", "P02"]],
      ["pm", []],
    ]);
    expect(leftOut.map(({ row: place }) => place)).toEqual([3, 5]);
  });
});

describe("changes of the roll", () => {
  const on = "2025-10-13";
  const made = (row: Omit<StatusRow, "pupil" | "on">) =>
    statusToAdd(numbered<StatusRow>({ pupil: "P01", on, ...row }), { ...basis, by: "registrationClerk" });
  const kinds = (row: Omit<StatusRow, "pupil" | "on">) =>
    made(row).events.map((event) => (event.kind === "rollChanged" ? `${event.kind} ${event.change}` : event.kind));

  it("become the events that say the same", () => {
    expect(kinds({ change: "入学", class: "1-1" })).toEqual(["enrolled"]);
    expect(kinds({ change: "转入", class: "7-3" })).toEqual(["enrolled", "rollChanged transferIn"]);
    expect(kinds({ change: "复学", class: "7-3" })).toEqual(["enrolled", "rollChanged return"]);
    expect(kinds({ change: "调班", class: "7-4" })).toEqual(["enrolled"]);
    expect(kinds({ change: "转出", otherSchool: "某中学" })).toEqual(["left", "rollChanged transferOut"]);
    expect(kinds({ change: "毕业" })).toEqual(["left"]);
    expect(kinds({ change: "死亡" })).toEqual(["left"]);
    expect(kinds({ change: "休学" })).toEqual(["left", "rollChanged suspension"]);
    expect(kinds({ change: "延缓入学", until: "2026-08-31", approvedBy: "townshipGovernment" })).toEqual([
      "left",
      "rollChanged deferral",
      "timeOffApproved",
    ]);
    expect(kinds({ change: "转入回执", otherSchool: "S9" })).toEqual(["transferAcknowledged"]);
  });

  it("keep what the list says of papers, approval and days", () => {
    const { events } = made({
      change: "休学",
      until: "2026-07-10",
      approvedBy: "educationAuthority",
      proof: "D7",
      papers: true,
      formalities: false,
    });
    expect(events).toEqual([
      expect.objectContaining({
        kind: "left",
        reason: "suspension",
        expiresOn: "2026-07-10",
        approvedBy: "educationAuthority",
        proof: "D7",
        occurredOn: on,
      }),
      expect.objectContaining({
        kind: "rollChanged",
        by: "registrationClerk",
        papers: true,
        formalities: false,
        recordedOn: "2025-10-17",
      }),
      expect.objectContaining({
        kind: "timeOffApproved",
        by: "educationAuthority",
        timeOff: "suspension",
        until: "2026-07-10",
      }),
    ]);
  });

  it("take no child off the roll that is still due at school, and say so", () => {
    for (const change of ["退学", "开除学籍", "取消学籍", "取消入学资格", "肄业", "失踪"]) {
      const { events, leftOut } = made({ change });
      expect(events).toEqual([]);
      expect(leftOut[0]?.says.zh).toContain("请核实是否辍学");
    }
    expect(
      Object.values(statusChanges).filter(({ effect }) => effect.kind === "notTaken" && effect.because === "stillDue"),
    ).toHaveLength(6);
  });

  it("are told where they name no class, no school, no way or nothing known", () => {
    for (const change of ["转入", "转入回执", "转学", "保留学籍", "专升本", "toString"]) {
      expect(made({ change }).events).toEqual([]);
      expect(made({ change }).leftOut).toHaveLength(1);
    }
  });

  it("are checked row by row", () => {
    const read = importStatusChanges(
      recordRows([
        { 学生编号: "P01", 异动类别: "22", 异动日期: "20251013" },
        { 学生编号: "P02", 异动类别: "11-休学", 异动日期: "20251013" },
        { 学生编号: "P03", 异动类别: "休学", 异动日期: "20251013", 期满日期: "20251001" },
        { 学生编号: "P04", 异动类别: "转学", 异动日期: "20251013" },
        { 学生编号: "P05", 异动类别: "转入回执", 异动日期: "20251013" },
        { 学生编号: "P06", 异动类别: "21", 异动日期: "20251013", 批准单位: "上级教育主管部门" },
      ]),
      statusMapping,
    );
    expect(read.problems.map(({ row, field, level }) => [row, field, level])).toEqual([
      [2, "class", "fault"],
      [3, "until", "check"],
      [4, "until", "fault"],
      [5, "change", "fault"],
      [6, "otherSchool", "fault"],
    ]);
    expect(read.rows.map(({ row, value }) => [row, value.change])).toEqual([
      [3, "休学"],
      [7, "转学（转出）"],
    ]);
  });
});

describe("contacts", () => {
  const record = { 学生编号: "P01", 日期: "2025-10-16 19:30", 联系人职务: "班主任", 目的: "劝返" };

  it("are read as calls, visits and talks", () => {
    const { rows, problems } = importContacts(
      recordRows([
        { ...record, 联系方式: "电话", 是否接通: "是", 对方: "家长", 是否当面: "" },
        { ...record, 联系方式: "入户家访", 是否接通: "", 对方: "未联系到", 是否当面: "是" },
      ]),
      contactMapping,
    );
    expect(problems).toEqual([]);
    expect(contactsToAdd(rows, basis)).toEqual([
      {
        id: "x:2:phoneCall",
        kind: "phoneCall",
        pupil: "P01",
        occurredOn: "2025-10-16T19:30",
        recordedOn: "2025-10-17",
        by: "homeroomTeacher",
        purpose: "return",
        with: "guardian",
        live: true,
      },
      {
        id: "x:3:homeVisit",
        kind: "homeVisit",
        pupil: "P01",
        occurredOn: "2025-10-16T19:30",
        recordedOn: "2025-10-17",
        by: "homeroomTeacher",
        purpose: "return",
        inPerson: true,
      },
    ]);
  });

  it("are called as the vocabulary calls them", () => {
    const cells = { ...contactMapping } as Readonly<
      Record<string, { readonly cell: { readonly write: (told: never) => unknown } }>
    >;
    const written = (field: string, told: string): unknown => cells[field]?.cell.write(told as never);
    for (const kind of ["phoneCall", "homeVisit", "talk"] as const) {
      expect(written("kind", kind)).toBe(eventKindLabels[kind].zh);
      for (const [field, { label, ...shape }] of Object.entries(coreVocabulary.acts[kind]?.fields ?? {})) {
        const values = "values" in shape ? shape.values : {};
        for (const [told, { zh }] of Object.entries(values)) expect(written(field, told)).toBe(zh);
        if (field === "reason") expect(contactMapping.reason?.label).toMatchObject({ zh: label.zh });
      }
    }
  });

  it.each<readonly [string, string, string, readonly (keyof ContactRow)[]]>([
    ["电话", "", "", ["live"]],
    ["电话", "是", "是", ["inPerson"]],
    ["家访", "", "", ["inPerson"]],
    ["约谈", "是", "是", ["live"]],
  ])("say of a %s what it must tell and what not", (kind, live, inPerson, fields) => {
    const { problems } = importContacts(
      recordRows([{ ...record, 联系方式: kind, 是否接通: live, 是否当面: inPerson }]),
      contactMapping,
    );
    expect(problems.map(({ field }) => field)).toEqual(fields);
  });
});
