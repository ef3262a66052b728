import type { CivilDate, CivilMoment } from "baoxue";
import type { ContactRow, PupilRow, RegisterRow, SheetRow, StatusRow } from "baoxue/import";
import fc from "fast-check";
import Papa from "papaparse";
import { dateOf, dayOf } from "../../src/model/civil-date.js";
import { checkDigitOf } from "../../src/model/identity-digits.js";

// Arbitrary rows of the library's own lists, each as an import gives it: texts without blanks around them, dates that exist.

const firstDay = dayOf("2000-01-01");
const dates: fc.Arbitrary<CivilDate> = fc.nat({ max: 12_000 }).map((days) => dateOf(firstDay + days));
const moments: fc.Arbitrary<CivilMoment> = fc
  .tuple(dates, fc.option(fc.tuple(fc.nat({ max: 23 }), fc.nat({ max: 59 }))))
  .map(([date, time]) =>
    time === null ? date : (`${date}T${time.map((part) => String(part).padStart(2, "0")).join(":")}` as CivilMoment),
  );

/** Any text at all, also what looks like a formula, a number or a word of the lists. */
const texts: fc.Arbitrary<string> = fc
  .oneof(
    fc.string({ unit: "binary-ascii" }),
    fc.string(),
    fc.constantFrom(
      "=1+1",
      "'=1+1",
      "''@x",
      "-",
      "+86",
      "无",
      "0101",
      "1e5",
      "王某某",
      'a"b',
      "a,b;c\td",
      "a\r\nb",
      "＝１",
    ),
  )
  .map((text) => text.replaceAll("\u0000", "").trim())
  .filter((text) => text !== "");

/** The same without an apostrophe before a number, which is a fault. */
const phones = texts.filter((text) => !/^'+\s*[+＋(（]?[\d０-９]/.test(text));

const ids = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_-]{0,8}$/).filter((id) => id !== "0" && id !== "none");
const told = fc.constantFrom<boolean | "unknown">(true, false, "unknown");
const body = fc
  .tuple(fc.integer({ min: 990_000, max: 999_999 }), dates, fc.nat({ max: 999 }))
  .map(([area, born, n]) => `${area}${born.replaceAll("-", "")}${String(n).padStart(3, "0")}`);
const identityNumbers = body.map((digits) => digits + checkDigitOf(digits));
const roles = fc.constantFrom("homeroomTeacher", "principal", "educationAuthority", "ours:dormKeeper" as const);

const member = fc.record(
  {
    "": ids,
    Name: texts,
    Relation: fc.constantFrom("father", "mother", "grandparent", "otherRelative", "institution", "other"),
    Phone: phones,
    Address: texts,
    Workplace: texts,
    IdentityNumber: identityNumbers,
  },
  { requiredKeys: [""] },
);
/** Members of the family, each with a number of its own, one place after the other. */
const members = fc
  .array(member, { maxLength: 4 })
  .map((list) =>
    Object.fromEntries(
      list.flatMap((one, i) =>
        Object.entries(one).map(([part, said]) => [`guardian${i + 1}${part}`, part === "" ? `${said}-${i}` : said]),
      ),
    ),
  );

const pupilFields = {
  pupil: ids,
  name: texts,
  sex: fc.constantFrom("male", "female", "unknown"),
  registerNumber: body.map((digits) => `L${digits}7`),
  ethnicity: texts,
  householdKind: fc.constantFrom("agricultural", "nonAgricultural", "unknown"),
  householdAddress: texts,
  homeAddress: texts,
  village: ids,
  phone: phones,
  health: texts,
  disabilityCertificate: texts,
  family: texts,
  whereabouts: texts,
  school: fc.constantFrom("S1", "S2"),
  grade: fc.integer({ min: 1, max: 12 }),
  class: ids,
  enrolledOn: dates,
  leftBehind: fc.constantFrom("no", "oneParentAway", "bothParentsAway", "yes", "unknown"),
  accompanying: told,
  orphan: told,
  hardship: told,
  singleParent: told,
  disability: told,
  boarder: told,
};

/** A pupil; without a birthday, so that nothing in it contradicts its register number. */
const pupilRow: fc.Arbitrary<PupilRow> = fc
  .tuple(fc.record(pupilFields, { requiredKeys: ["pupil"] }), members)
  .map(([row, family]) => ({ ...row, ...family }));

/** Pupils, each with its own number. */
export const pupilList: fc.Arbitrary<readonly PupilRow[]> = fc.uniqueArray(pupilRow, {
  selector: ({ pupil }) => pupil,
  maxLength: 6,
});

/** Registers, one a class and session. */
export const registerList: fc.Arbitrary<readonly RegisterRow[]> = fc.uniqueArray(
  fc.record({
    class: ids,
    date: dates,
    session: fc.constantFrom("am" as const, "pm" as const),
    absent: fc.uniqueArray(ids, { maxLength: 5 }),
    recordedOn: moments,
  }),
  { selector: (row) => JSON.stringify([row.class, row.date, row.session]), maxLength: 8 },
);

const contactBase = {
  pupil: ids,
  occurredOn: moments,
  recordedOn: moments,
  by: roles,
  purpose: fc.constantFrom("return", "enquiry", "admonish", "support", "followUp", "watch"),
  person: ids,
  with: fc.constantFrom("guardian", "pupil"),
  reason: texts,
  foundAt: fc.constantFrom("home", "away", "notFoundOut"),
  about: moments,
};
const always = ["pupil", "occurredOn", "recordedOn", "by", "purpose", "kind"] as const;

/** Contacts, each with what its kind must tell. */
export const contactList: fc.Arbitrary<readonly ContactRow[]> = fc.array(
  fc.oneof(
    fc.record(
      { ...contactBase, kind: fc.constant("phoneCall"), live: fc.boolean() },
      { requiredKeys: [...always, "live"] },
    ),
    fc.record(
      { ...contactBase, kind: fc.constantFrom("homeVisit", "talk"), inPerson: fc.boolean() },
      { requiredKeys: [...always, "inPerson"] },
    ),
  ),
  { maxLength: 6 },
);

const left = {
  pupil: ids,
  change: fc.constantFrom("转出", "毕业", "死亡", "其他离校"),
  on: dates,
  recordedOn: moments,
  otherSchool: texts,
  proof: texts,
  approvedBy: roles,
};

/** Changes in the words that `statusRows` writes; each child once, so that no change of the roll is taken for another's. */
export const statusList: fc.Arbitrary<readonly StatusRow[]> = fc.uniqueArray(
  fc.oneof(
    fc.record(left, { requiredKeys: ["pupil", "change", "on", "recordedOn"] }),
    fc.record({
      pupil: ids,
      change: fc.constantFrom("休学", "延缓入学"),
      on: dates,
      recordedOn: moments,
      until: fc.constant("2040-07-01"),
      approvedBy: roles,
      papers: fc.boolean(),
    }),
    fc.record({
      pupil: ids,
      change: fc.constantFrom("入学", "转入", "复学"),
      on: dates,
      recordedOn: moments,
      class: ids,
    }),
    fc.record({ pupil: ids, change: fc.constant("转入回执"), on: dates, recordedOn: moments, otherSchool: ids }),
  ) as unknown as fc.Arbitrary<StatusRow>,
  { selector: ({ pupil }) => pupil, maxLength: 6 },
);

/** Rows as the text of a file, as a host writes it. */
export function csvOf(rows: readonly SheetRow[], delimiter = ","): string {
  return Papa.unparse(
    rows.map(({ cells }) => cells.map((cell) => cell ?? "")),
    { delimiter, newline: "\r\n" },
  );
}
