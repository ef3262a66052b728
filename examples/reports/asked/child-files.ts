import {
  attendanceStatement,
  boarderLeavePass,
  carePlan,
  gateArchive,
  gateRegister,
  idleMinorCard,
  inNeedFile,
  oneChildOneFile,
  persuasionRecord,
  proneFile,
  pupilForm,
  registerChangePapers,
  returnFormalities,
  statusChangePapers,
  timeOffFormalities,
} from "baoxue";
import { type Drawing, drawing } from "../drawing.js";
import { by, gone, idle, school, term } from "./frame.js";

/** Papers about one child (一人一表). */
export function childFiles(): readonly Drawing[] {
  return [
    drawing(
      attendanceStatement,
      {
        pupil: gone,
        period: { from: "2025-09-01", to: "2025-09-30" },
        askedBy: "青石镇人民政府",
        askedFor: "办理责令限期送返事项",
      },
      by("school", "thirdBody"),
    ),
    drawing(
      boarderLeavePass,
      {
        pupil: "P0411",
        leavesOn: "2025-10-17T16:30",
        backOn: "2025-10-19T18:00",
        reason: "周末回家",
        signed: true,
        collector: "祖父",
      },
      by("school", "registration", { asOf: "2025-10-17" }),
    ),
    drawing(carePlan, { pupil: "P0123" }, by("school", "care")),
    drawing(gateArchive, { of: school, period: term }, by("school", "registration")),
    drawing(gateRegister, { of: school, period: term }, by("school", "registration")),
    drawing(idleMinorCard, { pupil: idle }, by("township", "legalStep")),
    drawing(inNeedFile, { pupil: "P0902" }, by("school", "care")),
    drawing(oneChildOneFile, { pupil: gone }, by("school", "persuasion")),
    drawing(persuasionRecord, { pupil: gone }, by("school", "persuasion")),
    drawing(proneFile, { pupil: "P0123" }, by("school", "care")),
    drawing(pupilForm, { pupil: gone }, by("school", "persuasion")),
    drawing(registerChangePapers, { pupil: "P1201" }, by("school", "registration")),
    drawing(returnFormalities, { pupil: "P1005" }, by("school", "registration")),
    drawing(statusChangePapers, { pupil: "P0620" }, by("school", "registration")),
    drawing(
      timeOffFormalities,
      { pupil: "P0620", appliedOn: "2025-11-20", grounds: "因病需住院治疗" },
      by("school", "registration"),
    ),
  ];
}
