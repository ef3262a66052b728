import { yesNo } from "../fields/read-facts.js";
import { type ChildList, childList, type ListScope } from "../kit/child-list.js";
import type { ReportDefinition } from "../kit/report-definition.js";
import type { MissingItem } from "../kit/report-head.js";
import { bodyActs, placesWithin } from "../source/body-acts.js";
import type { ChildRecord } from "../source/child-record.js";
import type { ReportSource } from "../source/report-source.js";
import { hasFile } from "./who.js";

const fields = [
  "name",
  "sex",
  "bornOn",
  "identityNumber",
  "idleKind",
  "idleCategory",
  "foundOn",
  "foundPlace",
  "homeAddress",
  "guardianName",
  "guardianPhone",
  "idleFileOn",
  "lastFollowUpOn",
  "school",
  "enrolmentStatus",
  "handedOverOn",
] as const;

/** The police register of vagrant and idle minors (登记造册、建档立卡). */
export type IdleMinorsRegister = ChildList<(typeof fields)[number]>;

/**
 * The register of vagrant children and idle minors that police stations keep by category (登记造册, city-2016 2.3b), with the cards of those on file and when
 * each was last met (建档立卡, 2.3f, 2.3g). A screening of the half year that is not on record is told as missing.
 */
export const idleMinorsRegister: ReportDefinition<IdleMinorsRegister, ListScope> = /* @__PURE__ */ childList({
  id: "idleMinorsRegister",
  title: { zh: "流浪儿童、闲散青少年登记册", en: "Register of vagrant and idle minors" },
  about: ["village", "township", "authority"],
  answers: ["city-2016/2.3a", "city-2016/2.3b", "city-2016/2.3f", "city-2016/2.3g"],
  forms: [
    { document: "city-2016", title: "登记造册 (流浪、闲散)" },
    { document: "city-2016", title: "建档立卡 (闲散未成年人)" },
  ],
  audiences: ["policeStation", "publicSecurityBureau"],
  fieldsFrom: "inventory",
  fields,
  required: ["name", "sex", "bornOn", "idleKind", "idleCategory", "idleFileOn", "guardianName"],
  lists: isIdle,
  owes: screeningOfPolice,
  tells: "legal",
});

/** Whoever is put down as idle or vagrant; whoever is on file, until it is put down that this is over. */
function isIdle(child: ChildRecord): boolean | "idleKind" {
  const [idle, vagrant] = [yesNo(child, "idleMinor"), yesNo(child, "vagrant")];
  if (idle === true || vagrant === true) return true;
  if (idle === "unknown" || vagrant === "unknown") return "idleKind";
  return hasFile(child, "idleMinor") && idle !== false;
}

/** The townships in which no screening of idle minors is on record. */
function screeningOfPolice(source: ReportSource, { of, period }: ListScope): readonly MissingItem[] {
  return placesWithin(source, of, "township")
    .filter((town) => !bodyActs(source, town, "screening", period).some(({ event }) => event.of === "idleMinors"))
    .map((town) => ({
      what: { zh: "排查摸底记录（流浪儿童、闲散青少年）", en: "screening for vagrant and idle minors" },
      subject: town,
      owedBy: "policeStation",
      at: town.id,
    }));
}
