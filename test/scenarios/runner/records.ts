/** What is written down beside acts: where a child is expected, leave, facts, figures, who holds an office, what was an error. */
import type { SchoolEvent } from "../../../src/model/events.js";
import type { CivilMoment } from "../../../src/model/moment.js";
import type { SubjectRef } from "../../../src/model/subject.js";
import { listIn, needed, onlyDetails } from "./details.js";
import { periodIn } from "./periods.js";
import type { Entry } from "./phrases.js";
import { wrong } from "./place.js";
import { momentIn, stretchIn } from "./times.js";
import { facts, indicators, leaveReasons, leavingReasons, meaning, roles, truth } from "./words.js";

/** A row about a subject, with the id that its event gets. */
export interface Told {
  readonly entry: Entry;
  readonly subject: SubjectRef;
  readonly id: string;
}

type Maker = (told: Told) => readonly SchoolEvent[];

/** What rows beside acts and attendance may say. */
export const records: ReadonlyMap<string, Maker> = new Map<string, Maker>([
  ["入班", enrolled],
  ["离校", left],
  ["转入回执", acknowledged],
  ["改为到校", (told) => marks(told, true)],
  ["改为缺课", (told) => marks(told, false)],
  ["请假", leave],
  ["情况登记", fact],
  ["公布数字", figure],
  ["任职", (told) => office(told, "appointed")],
  ["离任", (told) => office(told, "relieved")],
]);

/** When a row's matter happened and was recorded; recorded when it happened, unless it says otherwise. */
function times({ entry }: Told): { readonly occurredOn: CivilMoment; readonly recordedOn: CivilMoment } {
  const occurredOn = momentIn(entry.time, entry.row.place);
  return { occurredOn, recordedOn: entry.recorded === "" ? occurredOn : momentIn(entry.recorded, entry.row.place) };
}

function enrolled(told: Told): readonly SchoolEvent[] {
  const { details, row } = told.entry;
  onlyDetails(details, ["班级"], row.place);
  const inClass = needed(details, "班级", row.place);
  return [{ kind: "enrolled", id: told.id, pupil: told.subject.id, class: inClass, ...times(told) }];
}

function left(told: Told): readonly SchoolEvent[] {
  const { details, row } = told.entry;
  onlyDetails(details, ["原因", "去向", "证明", "批准单位"], row.place);
  const reason = meaning(leavingReasons, needed(details, "原因", row.place), "离校原因", row.place);
  const to = details.get("去向");
  const proof = details.get("证明");
  const approvedBy = details.get("批准单位");
  return [
    {
      kind: "left",
      id: told.id,
      pupil: told.subject.id,
      reason,
      ...(to === undefined ? {} : { to }),
      ...(proof === undefined ? {} : { proof }),
      ...(approvedBy === undefined ? {} : { approvedBy: meaning(roles, approvedBy, "批准单位", row.place) }),
      ...times(told),
    },
  ];
}

function acknowledged(told: Told): readonly SchoolEvent[] {
  const { details, row } = told.entry;
  onlyDetails(details, ["学校"], row.place);
  const by = needed(details, "学校", row.place);
  return [{ kind: "transferAcknowledged", id: told.id, pupil: told.subject.id, by, ...times(told) }];
}

function marks({ entry, subject, id }: Told, attended: boolean): readonly SchoolEvent[] {
  const { place } = entry.row;
  onlyDetails(entry.details, [], place);
  const { from, sessions } = stretchIn(entry.time, place);
  const recordedOn = entry.recorded === "" ? from : momentIn(entry.recorded, place);
  return sessions.map((session) => ({
    kind: "mark",
    id: `${id}-${session}`,
    pupil: subject.id,
    session,
    attended,
    occurredOn: from,
    recordedOn,
  }));
}

function leave({ entry, subject, id }: Told): readonly SchoolEvent[] {
  const { details, row } = entry;
  onlyDetails(details, ["批准", "事由"], row.place);
  const { from, to, sessions } = stretchIn(entry.time, row.place);
  const recordedOn = entry.recorded === "" ? from : momentIn(entry.recorded, row.place);
  return [
    {
      kind: "leave",
      id,
      pupil: subject.id,
      from: { date: from, session: sessions[0] ?? "am" },
      to: { date: to, session: sessions.at(-1) ?? "pm" },
      reason: meaning(leaveReasons, details.get("事由") ?? "病假", "请假事由", row.place),
      approved: meaning(truth, needed(details, "批准", row.place), "批准", row.place),
      occurredOn: recordedOn,
      recordedOn,
    },
  ];
}

function fact(told: Told): readonly SchoolEvent[] {
  const { details, row } = told.entry;
  return [...details].map(([word, value], i): SchoolEvent => {
    const named = meaning(facts, word, "情况", row.place);
    return {
      kind: "fact",
      id: `${told.id}-${i}`,
      subject: told.subject,
      fact: named.fact as "hardship",
      value: meaning(named.values, value, word, row.place),
      ...times(told),
    };
  });
}

function figure(told: Told): readonly SchoolEvent[] {
  const { details, row } = told.entry;
  onlyDetails(details, ["指标", "期间", "数值", "更正"], row.place);
  const [numerator = NaN, denominator = NaN] = needed(details, "数值", row.place).split("/").map(Number);
  if (!Number.isInteger(numerator) || !Number.isInteger(denominator)) wrong(row.place, "数值须写作“分子/分母”");
  const supersedes = details.get("更正");
  return [
    {
      kind: "figure",
      id: told.id,
      subject: told.subject,
      indicator: meaning(indicators, needed(details, "指标", row.place), "指标", row.place),
      period: periodIn(needed(details, "期间", row.place), row.place),
      numerator,
      denominator,
      ...(supersedes === undefined ? {} : { supersedes }),
      ...times(told),
    },
  ];
}

function office(told: Told, kind: "appointed" | "relieved"): readonly SchoolEvent[] {
  const { details, row } = told.entry;
  onlyDetails(details, ["职务", "人员"], row.place);
  const held = meaning(roles, needed(details, "职务", row.place), "职务", row.place);
  const person = details.get("人员") ?? `${told.subject.id}${needed(details, "职务", row.place)}`;
  return [{ kind, id: told.id, subject: told.subject, office: held, person, ...times(told) }];
}

/** An event declared an error: the row names the marks of the rows that it takes out of account. */
export function retractions({ details, row, time, recorded }: Entry, id: string): readonly SchoolEvent[] {
  onlyDetails(details, ["更正"], row.place);
  const recordedOn = momentIn(recorded === "" ? time : recorded, row.place);
  return listIn(needed(details, "更正", row.place)).map((supersedes, i) => ({
    kind: "retraction",
    id: `${id}-${i}`,
    supersedes,
    reason: "作废",
    occurredOn: momentIn(time, row.place),
    recordedOn,
  }));
}
