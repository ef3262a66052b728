import {
  dropoutReportSlip,
  failedPersuasionReport,
  jointWhereaboutsReport,
  judicialReferral,
  legalDocument,
  orderAfterReport,
  orderToSend,
  policeHandOver,
  returnByNotice,
  tendencyReport,
  urgeToEnrolNotice,
} from "baoxue";
import { type Drawing, drawing } from "../drawing.js";
import { by, gone, idle } from "./frame.js";

/** Notices, slips, orders (通知、报告单、责令), on the days on which they may be issued. */
export function notices(): readonly Drawing[] {
  return [
    drawing(
      dropoutReportSlip,
      { pupil: gone, serial: "青学辍报〔2025〕3号", issuedOn: "2025-12-04", by: "S01" },
      by("school", "service", { asOf: "2025-12-04" }),
    ),
    drawing(
      failedPersuasionReport,
      { pupil: gone, serial: "青学报〔2025〕21号", issuedOn: "2025-12-10", by: "S01" },
      by("school", "legalStep", { asOf: "2025-12-10" }),
    ),
    drawing(
      jointWhereaboutsReport,
      {
        pupil: "P1055",
        guardianSigns: true,
        issuedOn: "2025-10-28",
        by: "S01",
        lastSeen: "2025年10月14日放学时，校门口",
      },
      by("school", "legalStep", { asOf: "2025-10-28" }),
    ),
    drawing(
      judicialReferral,
      { pupil: gone, serial: "青政函〔2026〕2号", issuedOn: "2026-01-13", by: "T01" },
      by("township", "legalStep"),
    ),
    drawing(
      legalDocument,
      { pupil: gone, serial: "青学法〔2025〕1号", issuedOn: "2025-12-17", dueOn: "2025-12-26", by: "S01" },
      by("school", "legalStep", { asOf: "2025-12-17" }),
    ),
    drawing(
      orderAfterReport,
      { pupil: gone, serial: "柳教责〔2025〕1号", issuedOn: "2025-12-11", by: "A01" },
      by("authority", "legalStep", { asOf: "2025-12-15" }),
    ),
    drawing(
      orderToSend,
      { pupil: gone, serial: "青政责〔2025〕1号", issuedOn: "2025-12-29", dueOn: "2026-01-09", by: "T01" },
      by("township", "legalStep", { asOf: "2025-12-29" }),
    ),
    drawing(
      policeHandOver,
      { pupil: idle, serial: "青学转〔2025〕1号", issuedOn: "2025-09-23", by: "S01" },
      by("school", "legalStep", { asOf: "2025-09-23" }),
    ),
    drawing(
      returnByNotice,
      { pupil: gone, serial: "青政限〔2025〕1号", issuedOn: "2025-12-08", dueOn: "2025-12-20", by: "T01" },
      by("township", "service", { asOf: "2025-12-08" }),
    ),
    drawing(
      tendencyReport,
      { pupil: "P0700", serial: "青学报〔2025〕12号", issuedOn: "2025-10-15", by: "S01" },
      by("school", "persuasion", { asOf: "2025-10-15" }),
    ),
    drawing(
      urgeToEnrolNotice,
      { pupil: gone, serial: "青政敦〔2025〕1号", issuedOn: "2025-10-27", dueOn: "2025-11-14", by: "T01" },
      by("township", "service", { asOf: "2025-10-27" }),
    ),
  ];
}
