import { describe, expect, it } from "vitest";
import type { SchoolEvent } from "../../../src/model/events.js";
import type { Role } from "../../../src/model/role.js";
import type { ChildPaper, PaperScope } from "../../../src/reports/kit/child-paper.js";
import type { ReportDefinition } from "../../../src/reports/kit/report-definition.js";
import { dropoutReportSlip } from "../../../src/reports/notices/dropout-report-slip.js";
import { failedPersuasionReport } from "../../../src/reports/notices/failed-persuasion-report.js";
import { jointWhereaboutsReport } from "../../../src/reports/notices/joint-whereabouts-report.js";
import { judicialReferral } from "../../../src/reports/notices/judicial-referral.js";
import { legalDocument } from "../../../src/reports/notices/legal-document.js";
import { orderAfterReport } from "../../../src/reports/notices/order-after-report.js";
import { orderToSend } from "../../../src/reports/notices/order-to-send.js";
import { policeHandOver } from "../../../src/reports/notices/police-hand-over.js";
import { returnByNotice } from "../../../src/reports/notices/return-by-notice.js";
import { tendencyReport } from "../../../src/reports/notices/tendency-report.js";
import { urgeToEnrolNotice } from "../../../src/reports/notices/urge-to-enrol-notice.js";
import type { ReportSource } from "../../../src/reports/source/report-source.js";
import { drawn, holdTheLaws, owed } from "../support/definition-laws.js";
import { textOf } from "../support/documents.js";
import { event, paperSource, reader, secretsOf } from "../support/paper-world.js";

const pupil = "P01";
const slip = event("slip", "2025-10-21", {
  kind: "report",
  pupil,
  by: "school",
  to: "townshipGovernment",
  matter: "dropout",
  written: true,
});
const letter = event("letter", "2025-10-22", {
  kind: "notice",
  pupil,
  by: "townshipGovernment",
  to: "guardian",
  notice: "returnByDate",
  dueOn: "2025-10-24",
});
const admonition = event("admonition", "2025-10-25", {
  kind: "talk",
  pupil,
  by: "townshipGovernment",
  purpose: "admonish",
  with: "guardian",
  inPerson: true,
});
const order = event("order", "2025-10-27", {
  kind: "notice",
  pupil,
  by: "townshipGovernment",
  to: "guardian",
  notice: "orderByDate",
  dueOn: "2025-10-29",
});
const joint = event("joint", "2025-10-23", {
  kind: "jointPersuasion",
  pupil,
  parties: ["school", "townshipGovernment", "policeStation"],
});
const beyond = event("beyond", "2025-10-28", {
  kind: "beyondPersuasion",
  pupil,
  by: "principal",
  reason: "全家已迁往外省",
});

function decision(matter: string, by: Role, outcome = "imposed"): SchoolEvent {
  return event(`d-${matter}-${by}`, "2025-10-26", {
    kind: "decision",
    subject: { kind: "pupil", id: pupil },
    by,
    matter,
    outcome,
  });
}

const issue = { serial: "某政控〔2025〕007号", issuedOn: "2025-10-31", dueOn: "2025-11-03" } as const;
const [bySchool, byTownship, byAuthority] = ["S1", "T1", "A1"].map((by) => ({ ...issue, by }));

/** A paper with all that it needs, and, one by one, what must be there before it may go out, and who owes it. */
interface Case {
  readonly definition: ReportDefinition<ChildPaper, PaperScope>;
  readonly scope: PaperScope;
  readonly events: readonly SchoolEvent[];
  /** What is owed where an event is left out. */
  readonly without: readonly (readonly [event: SchoolEvent, what: RegExp, by: Role])[];
  readonly secrets: readonly string[];
}

/** A paper of any kind, with its scope. */
function paper<S extends PaperScope>(
  definition: { readonly id: string; readonly build: (source: ReportSource, scope: S) => unknown },
  rest: Omit<Case, "definition" | "secrets" | "scope"> & {
    readonly scope: NoInfer<S>;
    readonly secrets?: readonly string[];
  },
): Case {
  const { scope, ...more } = rest;
  return { secrets: secretsOf(scope.pupil), ...more, scope, definition: definition as unknown as Case["definition"] };
}

const risk = event("risk", "2025-10-17", { kind: "riskNoted", pupil, by: "homeroomTeacher", sign: "不愿上学" });
const searched = {
  pupil: "P06",
  guardianSigns: true,
  lastSeen: "10月19日傍晚在村口",
  appearance: "身高一米五，穿红色外套",
};

const papers: readonly Case[] = [
  paper(dropoutReportSlip, { scope: { pupil, ...bySchool }, events: [], without: [] }),
  paper(returnByNotice, {
    scope: { pupil, ...byTownship },
    events: [slip],
    without: [[slip, /报告单/, "school"]],
  }),
  paper(urgeToEnrolNotice, { scope: { pupil, ...byTownship }, events: [], without: [] }),
  paper(orderToSend, {
    scope: { pupil, ...byTownship },
    events: [letter, admonition, decision("order-after-letter", "townshipGovernment")],
    without: [
      [letter, /限期返校通知书/, "townshipGovernment"],
      [decision("order-after-letter", "townshipGovernment"), /决定/, "townshipGovernment"],
    ],
  }),
  paper(orderAfterReport, {
    scope: { pupil, ...byAuthority },
    events: [slip, decision("order-on-report", "educationAuthority")],
    without: [
      [slip, /书面报告/, "school"],
      [decision("order-on-report", "educationAuthority"), /决定/, "educationAuthority"],
    ],
  }),
  paper(judicialReferral, {
    scope: { pupil, ...byTownship },
    events: [order, decision("judicial-referral", "townshipGovernment")],
    without: [
      [order, /责令/, "townshipGovernment"],
      [decision("judicial-referral", "townshipGovernment"), /决定/, "townshipGovernment"],
    ],
  }),
  paper(legalDocument, {
    scope: { pupil, ...bySchool },
    events: [joint, decision("legal-document", "school")],
    without: [
      [joint, /联合劝返/, "school"],
      [decision("legal-document", "school"), /决定/, "school"],
    ],
  }),
  paper(jointWhereaboutsReport, {
    scope: { ...bySchool, ...searched },
    events: [],
    without: [],
    secrets: [...secretsOf("P06"), searched.lastSeen, searched.appearance],
  }),
  paper(failedPersuasionReport, { scope: { pupil, ...bySchool }, events: [], without: [] }),
  paper(tendencyReport, {
    scope: { pupil, ...bySchool },
    events: [risk],
    without: [[risk, /倾向/, "homeroomTeacher"]],
  }),
  paper(policeHandOver, {
    scope: { pupil, ...bySchool },
    events: [beyond],
    without: [[beyond, /不能劝复/, "principal"]],
    secrets: [...secretsOf(pupil), "全家已迁往外省"],
  }),
];

holdTheLaws(
  papers.map(({ definition, scope, events, secrets }) =>
    drawn({ definition, scope, secrets, source: (options) => paperSource(events, options) }),
  ),
);

describe.each(papers.map((one) => [one.definition.id, one] as const))(
  "%s",
  (_, { definition, scope, events, without }) => {
    it("may be issued when all is there", () => {
      const made = definition.build(paperSource(events), scope);
      expect(made.missing).toEqual([]);
      expect(made.mayBeIssued).toBe(true);
    });

    it("carries the host's serial, the day that it sets, and the child's name for whom it is meant", () => {
      const made = definition.build(paperSource(events), scope);
      const reads = reader({ purpose: "legalStep", at: scope.pupil === "P06" ? "C2" : "C1" });
      const document = definition.layout(made, { reader: reads, source: paperSource(events) });
      expect(document.serial?.zh).toBe(issue.serial);
      expect(textOf(document)).toContain("某某");
      expect(textOf(document)).not.toContain("不得发出");
    });

    it.each(without.map(([left, what, by]) => [left.id, left, what, by] as const))(
      "is not to be issued without %s, and says who owes it",
      (_id, left, what, by) => {
        const source = paperSource(events.filter(({ id }) => id !== left.id));
        const made = definition.build(source, scope);
        expect(made.mayBeIssued).toBe(false);
        const [found] = Object.entries(owed(made)).filter(([said]) => what.test(said));
        expect(found?.[1]).toBe(by);
        expect(textOf(definition.layout(made, { reader: reader(), source }))).toContain("不得发出");
      },
    );

    it("is not to be issued about a child that attends", () => {
      const made = definition.build(paperSource(), { ...scope, pupil: "P09" });
      expect(made.mayBeIssued).toBe(false);
    });

    it("asks for its day of issue", () => {
      const { issuedOn: _left, ...rest } = scope;
      const made = definition.build(paperSource(events), rest);
      expect(owed(made)["签发日期"]).toBeDefined();
    });

    it("refuses days that do not exist, and one that is over before it is asked for", () => {
      const build = (days: object): unknown => definition.build(paperSource(events), { ...scope, ...days });
      expect(() => build({ issuedOn: "2025-02-30" })).toThrow(/issuedOn/);
      expect(() => build({ dueOn: "2025-13-01" })).toThrow(/dueOn/);
      expect(() => build({ issuedOn: "2025-10-30", dueOn: "2025-10-29" })).toThrow(/dueOn/);
      expect(() => build({ pupil: "nobody" })).toThrow(/pupil/);
    });
  },
);

describe("the two letters of the township", () => {
  const build = (events: readonly SchoolEvent[], more: object = {}) =>
    urgeToEnrolNotice.build(paperSource(events), { pupil, ...issue, ...more });

  it("advises the order that the host chose, and bars neither", () => {
    expect(build([]).advised.map(({ what }) => what.zh)).toEqual(["按所选次序，先送达《限期返校通知书》"]);
    expect(build([]).mayBeIssued).toBe(true);
    expect(build([letter]).advised).toEqual([]);
    expect(build([], { order: "asConditionsCome" }).advised).toEqual([]);
    const first = returnByNotice.build(paperSource([slip]), { pupil, ...issue, order: "urgingFirst" });
    expect([first.mayBeIssued, first.advised.length]).toEqual([true, 1]);
  });

  it("counts attempts in vain as the host says how many are several, and never fewer than two", () => {
    expect(build([], { several: 3 }).mayBeIssued).toBe(true);
    expect(owed(build([], { several: 4 }))).toEqual({ 本个案中劝返无效4次以上的记录: "school" });
    expect(() => build([], { several: 1 })).toThrow(/several/);
  });

  it("knows that an attempt of today can be in vain only tomorrow", () => {
    const early = paperSource([], { asOf: "2025-10-16" });
    expect(urgeToEnrolNotice.build(early, { pupil, ...issue }).mayBeIssued).toBe(false);
    const next = paperSource([], { asOf: "2025-10-17" });
    expect(urgeToEnrolNotice.build(next, { pupil, ...issue, issuedOn: "2025-10-17" }).mayBeIssued).toBe(true);
  });
});

describe("a legal step", () => {
  const scope = { pupil, ...issue };

  it("is a draft until people decide, and says so", () => {
    const source = paperSource([letter, admonition]);
    const made = orderToSend.build(source, scope);
    expect(made.decision).toEqual({ state: "awaited", by: "townshipGovernment" });
    expect(textOf(orderToSend.layout(made, { reader: reader(), source }))).toContain("草稿");
  });

  it("is barred where people decided not to take it", () => {
    const made = orderToSend.build(
      paperSource([letter, decision("order-after-letter", "townshipGovernment", "notImposed")]),
      scope,
    );
    expect([made.decision?.state, made.mayBeIssued]).toEqual(["declined", false]);
  });

  it("is decided where the paper was served already", () => {
    const made = orderToSend.build(paperSource([letter, order]), scope);
    expect([made.decision?.state, made.decision?.event, made.served.length]).toEqual(["taken", "order", 1]);
  });

  it("waits for the day of the letter to be over, and counts that day as in time", () => {
    const on = (asOf: "2025-10-24" | "2025-10-25") =>
      owed(orderToSend.build(paperSource([letter], { asOf }), scope))["《限期返校通知书》已送达且所定期限已过"];
    expect([on("2025-10-24"), on("2025-10-25")]).toEqual(["townshipGovernment", undefined]);
  });

  it("is only expected of a body that the document cannot bind", () => {
    expect(orderToSend.build(paperSource(), scope).force).toBe("expected");
    expect(dropoutReportSlip.build(paperSource(), scope).force).toBe("binding");
  });

  it("takes the text of the host where the document names none", () => {
    const text = [{ zh: "依法敦促如下。", en: "As agreed." }];
    const source = paperSource([joint]);
    const document = legalDocument.layout(legalDocument.build(source, { ...scope, text }), {
      reader: reader(),
      source,
    });
    expect(textOf(document)).toContain("依法敦促如下。");
  });
});

describe("the words of a paper", () => {
  const layout = (scope: PaperScope, from = paperSource()) => {
    const made = dropoutReportSlip.build(from, scope);
    return textOf(dropoutReportSlip.layout(made, { reader: reader(), source: from }));
  };

  it("write days as letters do, and leave a line where nothing is on record", () => {
    expect(layout({ pupil })).toContain("自2025年10月13日起未到校上课，经劝返3次");
    expect(layout({ pupil: "P09" })).toContain("自＿＿＿＿＿＿起");
  });

  it("name the school of the child as the issuer, unless the host names another body", () => {
    const seal = (scope: PaperScope): unknown => {
      const source = paperSource();
      const { sections } = dropoutReportSlip.layout(dropoutReportSlip.build(source, scope), {
        reader: reader(),
        source,
      });
      return sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === "seal" ? [block.body.zh] : [])),
      );
    };
    expect(seal({ pupil })).toEqual(["甲镇中学"]);
    expect(seal({ pupil, by: "S2" })).toEqual(["乙镇小学"]);
  });

  it("are signed by each who issues it", () => {
    const source = paperSource();
    const made = jointWhereaboutsReport.build(source, { pupil: "P06", guardianSigns: true });
    const shown = textOf(jointWhereaboutsReport.layout(made, { reader: reader({ at: "C2" }), source }));
    expect(shown).toContain("监护人（签字）");
    expect(shown).toContain("甲镇人民政府、公安派出所：");
    const unnamed = jointWhereaboutsReport.layout(made, { reader: reader({ at: "C2" }) });
    expect(textOf(unnamed)).toContain("镇政府（街道办事处）、公安派出所：");
  });
});

describe("a paper to two offices", () => {
  it("tells to whom it has still to go", () => {
    const sent = event("sent", "2025-10-23", {
      kind: "report",
      pupil,
      by: "school",
      to: "educationAuthority",
      matter: "failedPersuasion",
    });
    const made = failedPersuasionReport.build(paperSource([sent]), { pupil, ...issue });
    expect(made.toServe).toEqual(["townshipGovernment"]);
  });

  it("needs two attempts on end in the absence that goes on", () => {
    const early = paperSource([], { asOf: "2025-10-14" });
    expect(Object.keys(owed(failedPersuasionReport.build(early, { pupil, ...issue })))).toContain(
      "连续两次劝复无效的记录",
    );
  });
});

describe("the report on a child that cannot be found", () => {
  const base = { pupil: "P06", issuedOn: "2025-10-30" } as const;
  const build = (more: object) => jointWhereaboutsReport.build(paperSource(), { ...base, ...more });

  it("is made together with the parents, or says why not", () => {
    expect(build({}).mayBeIssued).toBe(false);
    expect(build({ guardianSigns: true }).mayBeIssued).toBe(true);
    expect(build({ withoutGuardian: "父母均在外地，电话不通" }).mayBeIssued).toBe(true);
  });

  it("waits for no number of attempts, and only advises what helps the search", () => {
    const made = build({ guardianSigns: true });
    expect(made.attempts).toEqual([]);
    expect(made.advised).toHaveLength(2);
  });
});

describe("an earlier case", () => {
  it("lends its slip to no letter of a later one", () => {
    const early = event("early", "2025-09-24", {
      kind: "report",
      pupil: "P02",
      by: "school",
      to: "townshipGovernment",
      matter: "dropout",
      written: true,
    });
    const again = event("again", "2025-10-27", { kind: "dropoutSuspected", pupil: "P02", by: "school" });
    const made = returnByNotice.build(paperSource([early, again]), { pupil: "P02", ...issue });
    expect(Object.keys(owed(made)).some((what) => what.includes("报告单"))).toBe(true);
  });
});
