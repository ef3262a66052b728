import { describe, expect, it } from "vitest";
import { BaoxueError } from "../../../src/model/errors.js";
import type { SchoolEvent } from "../../../src/model/events.js";
import type { CivilMoment } from "../../../src/model/moment.js";
import type { Role } from "../../../src/model/role.js";
import { publicCriticism } from "../../../src/reports/bodies/public-criticism.js";
import { dropoutReportSlip } from "../../../src/reports/notices/dropout-report-slip.js";
import { judicialReferral } from "../../../src/reports/notices/judicial-referral.js";
import { legalDocument } from "../../../src/reports/notices/legal-document.js";
import { orderAfterReport } from "../../../src/reports/notices/order-after-report.js";
import { orderToSend } from "../../../src/reports/notices/order-to-send.js";
import { returnByNotice } from "../../../src/reports/notices/return-by-notice.js";
import { tendencyReport } from "../../../src/reports/notices/tendency-report.js";
import { owed } from "../support/definition-laws.js";
import { textOf } from "../support/documents.js";
import { ledgerSource, on } from "../support/ledger-world.js";
import { event, paperSource, reader } from "../support/paper-world.js";

const pupil = "P01";
const scope = { pupil, serial: "某政控〔2025〕007号", issuedOn: "2025-10-31", dueOn: "2025-11-10" } as const;

function report(more: object = {}): SchoolEvent {
  return event("slip", "2025-10-21", {
    kind: "report",
    pupil,
    by: "school",
    to: "townshipGovernment",
    matter: "dropout",
    written: true,
    ...more,
  });
}

function notice(id: string, date: CivilMoment, more: object): SchoolEvent {
  return event(id, date, { kind: "notice", pupil, by: "townshipGovernment", to: "guardian", ...more });
}

function decided(matter: string, by: Role, date: CivilMoment = "2025-10-26", outcome = "imposed"): SchoolEvent {
  return event(`d-${by}-${date}`, date, { kind: "decision", pupil, by, matter, outcome });
}

const letter = (more: object = {}) =>
  notice("letter", "2025-10-22", { notice: "returnByDate", dueOn: "2025-10-24", ...more });
const order = (more: object = {}) =>
  notice("order", "2025-10-22", { notice: "orderByDate", dueOn: "2025-10-26", ...more });

describe("a decision on a legal step", () => {
  const ordered = (events: readonly SchoolEvent[], more: object = {}) =>
    orderAfterReport.build(paperSource([report(), ...events]), { ...scope, ...more });

  it.each(["educationAuthority", "authorityHead", "authorityLeader"] as const)(
    "is the issuer's when it is made by the %s",
    (by) => {
      const made = ordered([decided("order-on-report", by)]);
      expect([made.mayBeIssued, made.decision?.state, made.decision?.by]).toEqual([true, "taken", by]);
    },
  );

  it.each(["homeroomTeacher", "school", "villageCommittee", "townshipGovernment"] as const)(
    "is nobody's when it is made by the %s, who is no office of the issuer",
    (by) => {
      const made = ordered([decided("order-on-report", by)]);
      expect([made.mayBeIssued, made.decision]).toEqual([false, { state: "awaited", by: "educationAuthority" }]);
    },
  );

  it("is not lent by another body's: the township's order waits for the township's own", () => {
    const township = { issuer: "townshipGovernment" } as const;
    expect(ordered([decided("order-on-report", "educationAuthority")], township).mayBeIssued).toBe(false);
    expect(ordered([decided("order-on-report", "townLeader")], township).mayBeIssued).toBe(true);
    const refused = [
      decided("order-on-report", "townshipGovernment"),
      decided("order-on-report", "school", "2025-10-27", "notImposed"),
    ];
    expect(ordered(refused, township).decision?.state).toBe("taken");
  });

  it("comes no later than the day of issue", () => {
    const events = [decided("order-on-report", "educationAuthority", "2025-10-30")];
    expect(ordered(events, { issuedOn: "2025-10-29" }).mayBeIssued).toBe(false);
    expect(owed(ordered(events, { issuedOn: "2025-10-29" }))).toMatchObject({
      不晚于签发日期的教育主管部门或者镇政府作出责令的决定: "educationAuthority",
    });
    expect(ordered(events, { issuedOn: "2025-10-30" }).decision?.on).toBe("2025-10-30");
  });

  it("stands as on the day of issue, and not at all once it was taken back", () => {
    const yes = (date: CivilMoment) => decided("order-on-report", "educationAuthority", date);
    const no = (date: CivilMoment) => decided("order-on-report", "educationAuthority", date, "notImposed");
    const state = (events: readonly SchoolEvent[], issuedOn: string) => ordered(events, { issuedOn }).decision?.state;
    expect(state([yes("2025-10-25"), yes("2025-10-29")], "2025-10-26")).toBe("taken");
    expect(state([no("2025-10-25"), yes("2025-10-29")], "2025-10-26")).toBe("declined");
    expect(state([yes("2025-10-25"), no("2025-10-29")], "2025-10-26")).toBe("declined");
  });

  it("is the school's only when an office decides that answers for the school", () => {
    const joint = event("joint", "2025-10-23", {
      kind: "jointPersuasion",
      pupil,
      parties: ["school", "policeStation"],
    });
    const by = (role: Role) =>
      legalDocument.build(paperSource([joint, decided("legal-document", role)]), scope).mayBeIssued;
    expect([by("school"), by("principal"), by("homeroomTeacher"), by("villageCommittee")]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it("is told by the service of the paper only where its issuer served it on the guardian", () => {
    const served = (more: object) => ordered([notice("served", "2025-10-26", { notice: "order", ...more })]);
    const own = served({ by: "educationAuthority" });
    expect([own.decision?.state, own.served.length, own.toServe]).toEqual(["taken", 1, []]);
    for (const more of [
      { by: "homeroomTeacher" },
      { by: "villageCommittee" },
      { by: "educationAuthority", to: "principal" },
    ]) {
      const made = served(more);
      expect([made.mayBeIssued, made.decision?.state, made.served, made.toServe]).toEqual([
        false,
        "awaited",
        [],
        ["guardian"],
      ]);
    }
  });

  it("on a public criticism is the education authority's, no later than its day", () => {
    const of = { kind: "school", id: "S1" } as const;
    const built = (by: Role, more: object = {}) =>
      publicCriticism.build(
        ledgerSource({
          more: [
            on("2025-10-20", { kind: "decision", subject: of, by, matter: "criticism-of-school", outcome: "imposed" }),
          ],
        }),
        { of, serial: "1", issuedOn: "2025-10-25", texts: { facts: "某某", demands: "某某" }, ...more },
      );
    expect(built("educationAuthority").mayBeIssued).toBe(true);
    expect(built("authorityHead").mayBeIssued).toBe(true);
    expect(built("townshipGovernment").mayBeIssued).toBe(false);
    expect(built("principal").decision).toBeUndefined();
    expect(Object.keys(owed(built("educationAuthority", { issuedOn: "2025-10-19" })))).toEqual(["通报批评的决定"]);
    expect(Object.keys(owed(built("educationAuthority", { issuedOn: "2025-11-30" })))).toEqual([
      "不晚于数据截止日期的印发日期",
    ]);
    expect(() => built("educationAuthority", { by: "T1" })).toThrow(/by/);
    expect(built("educationAuthority", { by: "A1" }).by).toBe("A1");
  });
});

describe("what a paper rests on", () => {
  it("is the school's own slip, in writing", () => {
    const may = (more: object) => returnByNotice.build(paperSource([report(more)]), scope).mayBeIssued;
    expect([may({}), may({ by: "principal" }), may({ by: "registrationClerk" })]).toEqual([true, true, true]);
    expect([may({ by: "villageCommittee" }), may({ by: "townshipGovernment" }), may({ written: false })]).toEqual([
      false,
      false,
      false,
    ]);
    expect(may({ to: "townLeader" })).toBe(true);
  });

  it("is the township's letter to the guardian", () => {
    const lacks = (more: object) =>
      Object.keys(owed(orderToSend.build(paperSource([letter(more)]), scope))).some((what) =>
        what.includes("限期返校"),
      );
    expect([lacks({}), lacks({ by: "townLeader" })]).toEqual([false, false]);
    expect([lacks({ by: "homeroomTeacher" }), lacks({ to: "principal" }), lacks({ by: "villageCommittee" })]).toEqual([
      true,
      true,
      true,
    ]);
  });

  it("is the township's order to the guardian, and no other's day is told", () => {
    const made = (more: object) => judicialReferral.build(paperSource([order(more)]), scope);
    expect(made({}).row.values.orderDueOn).toBe("2025-10-26");
    for (const more of [{ by: "villageCommittee" }, { by: "school" }, { to: "principal" }]) {
      expect(Object.keys(owed(made(more)))).toContain("责令限期送返的文书已送达且所定期限已过");
      expect(made(more).row.values.orderDueOn).toBeUndefined();
    }
  });

  it("and a report that must be written is not made by word of mouth", () => {
    const toServe = (more: object) => dropoutReportSlip.build(paperSource([report(more)]), scope).toServe;
    expect([toServe({}), toServe({ written: false }), toServe({ by: "villageCommittee" })]).toEqual([
      [],
      ["townshipGovernment"],
      ["townshipGovernment"],
    ]);
    const told = report({ matter: "tendency", written: undefined });
    expect(tendencyReport.build(paperSource([told]), scope).toServe).toContain("townshipGovernment");
  });
});

describe("the body that issues", () => {
  const source = paperSource([report()]);
  const shown = (more: object): string => {
    const made = orderAfterReport.build(source, { pupil, ...more });
    return textOf(orderAfterReport.layout(made, { reader: reader({ purpose: "legalStep" }), source }));
  };
  const refused = (build: () => unknown): string => {
    try {
      build();
    } catch (error) {
      return error instanceof BaoxueError ? `${error.code} ${error.issues[0]?.path}` : String(error);
    }
    return "nothing was refused";
  };

  it("tells who gives the order, and so on what ground and on whose decision", () => {
    expect(shown({ by: "T1" })).toContain("第十三条");
    expect(shown({ by: "T1" })).not.toContain("第八十三条");
    expect(orderAfterReport.build(source, { pupil, by: "T1" }).decision?.by).toBe("townshipGovernment");
    expect(shown({ by: "A1" })).toContain("第八十三条第二款");
  });

  it("is refused where it is of another kind than the issuer", () => {
    expect(refused(() => shown({ by: "A1", issuer: "townshipGovernment" }))).toBe("invalid-input by");
    expect(refused(() => shown({ by: "S1" }))).toBe("invalid-input by");
    expect(refused(() => dropoutReportSlip.build(source, { ...scope, by: "T1" }))).toBe("invalid-input by");
    expect(refused(() => returnByNotice.build(source, { ...scope, by: "A1" }))).toBe("invalid-input by");
    expect(refused(() => returnByNotice.build(source, { ...scope, by: 5 as never }))).toBe("invalid-input by");
    expect(refused(() => dropoutReportSlip.build(source, { ...scope, by: "S1" }))).toBe("nothing was refused");
  });

  it("is taken as it is named where the world does not know it", () => {
    expect(refused(() => shown({ by: "elsewhere" }))).toBe("nothing was refused");
    expect(shown({ by: "elsewhere" })).toContain("第八十三条第二款");
  });
});

describe("the day of issue", () => {
  it("comes neither after the cut-off nor before what the paper tells", () => {
    const source = paperSource([report()]);
    const lacks = (issuedOn: CivilMoment) =>
      Object.keys(
        owed(dropoutReportSlip.build(source, { ...scope, dueOn: "2032-01-01", issuedOn: issuedOn as never })),
      );
    expect(lacks("2025-10-31")).toEqual([]);
    expect(lacks("2031-01-01")).toEqual(["不晚于数据截止日期的签发日期"]);
    expect(lacks("2025-10-01")).toEqual(["不早于所述情况的签发日期"]);
    // The third attempt was made on the 16th, and the dropout confirmed on the 20th.
    expect([lacks("2025-10-15"), lacks("2025-10-19"), lacks("2025-10-20")]).toEqual([
      ["不早于所述情况的签发日期"],
      ["不早于所述情况的签发日期"],
      [],
    ]);
  });

  it("is one on which what must be there first was there", () => {
    const back = returnByNotice.build(paperSource([report()], { asOf: "2025-10-31" }), {
      ...scope,
      issuedOn: "2025-10-20",
    });
    expect(back.mayBeIssued).toBe(false);
  });

  it.each([null, 5, ["2025-10-30"]])("is refused where it is %j", (issuedOn) => {
    expect(() => dropoutReportSlip.build(paperSource(), { ...scope, issuedOn: issuedOn as never })).toThrow(/issuedOn/);
  });
});

describe("a draft", () => {
  const shown = <S extends typeof scope>(
    definition: { readonly build: typeof judicialReferral.build; readonly layout: typeof judicialReferral.layout },
    events: readonly SchoolEvent[],
    more: Partial<S> = {},
  ): string => {
    const source = paperSource(events);
    const made = definition.build(source, { ...scope, ...more });
    return textOf(definition.layout(made, { reader: reader({ purpose: "legalStep" }), source }));
  };

  it("does not say that a day has passed in vain before it has", () => {
    expect(shown(judicialReferral, [order()])).toContain("逾期未改");
    expect(shown(judicialReferral, [order({ dueOn: "2025-11-20" })])).not.toContain("逾期未改");
    expect(shown(judicialReferral, [order({ dueOn: "2025-11-20" })])).toContain("2025年11月20日");
    expect(shown(judicialReferral, [])).not.toContain("已依法送达");
    const township = orderToSend as unknown as typeof judicialReferral;
    expect(shown(township, [letter()])).toContain("逾期仍未返校");
    expect(shown(township, [letter({ dueOn: "2025-11-20" })])).not.toContain("逾期仍未返校");
  });

  it("that is blank says all, for filling in", () => {
    expect(textOf(judicialReferral.blank())).toContain("逾期未改");
    expect(textOf(orderToSend.blank())).toContain("逾期仍未返校");
  });
});

describe("blanks", () => {
  it("in what the host writes beside the record are no words", () => {
    const text = [{ zh: " ", en: "" }];
    const source = paperSource();
    const document = legalDocument.layout(legalDocument.build(source, { ...scope, text }), {
      reader: reader(),
      source,
    });
    expect(textOf(document)).toContain("第十六条");
    expect(
      dropoutReportSlip.layout(dropoutReportSlip.build(source, { ...scope, serial: " " }), { reader: reader(), source })
        .serial,
    ).toBeUndefined();
  });
});
