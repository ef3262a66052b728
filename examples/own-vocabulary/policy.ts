import { type Clause, type Duty, document, type Policy, sameDayBy, within } from "baoxue";
import { words } from "./words.js";

const clauses = {
  "1": {
    at: "第一条",
    summary: {
      zh: "晚查寝不在的住校生，宿管老师当晚联系监护人",
      en: "When a boarder is missing at the evening check, the dorm keeper reaches the guardian the same evening",
    },
  },
  "2": {
    at: "第二条",
    summary: {
      zh: "当晚未联系的，班主任三个上学日内家访",
      en: "Where that was not done, the homeroom teacher visits the home within three school days",
    },
  },
} as const satisfies Readonly<Record<string, Clause>>;

/** The school's own rules, in the words of the library and its own. */
const house = document("our-school", { clauses, readings: {}, parameters: {}, vocabulary: words });

const boards = house.fact("ours:nightBoarder", true);

const tellTheFamily: Duty = house.duty("tell-the-family", {
  title: { zh: "当晚联系监护人", en: "telling the family the same evening" },
  cites: ["1"],
  when: house.happens(house.did("ours:dormCheck", { present: false })),
  appliesTo: boards,
  bearer: "ours:dormKeeper",
  must: house.did("phoneCall", { live: true, with: "guardian" }),
  due: sameDayBy("23:00"),
});

const visitAfterSilence: Duty = house.duty("visit-after-silence", {
  title: { zh: "未联系后的家访", en: "the visit when nobody called" },
  cites: ["2"],
  when: house.missed(tellTheFamily),
  appliesTo: boards,
  bearer: "homeroomTeacher",
  must: house.did("homeVisit", { inPerson: true }),
  due: within(3, "schoolDay"),
});

export const policy: Policy = house.policy({
  title: { zh: "住校生晚查寝办法", en: "Rules on the evening check of boarders" },
  issuer: { zh: "本校", en: "Our school" },
  issuedOn: "2025-08-25",
  binds: ["ours:dormKeeper", "homeroomTeacher"],
  counting: { startDay: "excluded", roll: "none" },
  rules: [tellTheFamily, visitAfterSilence],
});
