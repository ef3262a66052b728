import { type CivilDate, dateOf } from "../../model/civil-date.js";
import { BaoxueError } from "../../model/errors.js";
import type { EventId } from "../../model/event-base.js";
import { type Role, roleLabel } from "../../model/role.js";
import type { Text } from "../../model/text.js";
import { listed } from "../../rules/texts.js";
import { type BodyScope, bodyReport } from "../kit/body-report.js";
import { type NarrativeSlot, type Narratives, narrativeBlocks, narrativesOwed } from "../kit/narratives.js";
import { same } from "../kit/plain-table.js";
import type { ReportDefinition } from "../kit/report-definition.js";
import type { ReportHead } from "../kit/report-head.js";
import type { ReportFields } from "../report-document.js";
import { bodyActs } from "../source/body-acts.js";

type Slot = "raised" | "discussed" | "solved";

/** Of which body, of which conference by the id of its record (the last, unless given), and what has been written. */
export interface ConferenceScope extends BodyScope {
  readonly conference?: EventId;
  readonly texts?: Narratives<Slot>;
}

/** The record of a joint conference (联席会议记录). */
export interface ConferenceRecord extends ReportHead {
  readonly on?: CivilDate;
  readonly by?: Role;
  readonly parties: readonly Role[];
  /** How many are on record in the period. */
  readonly held: number;
  readonly texts: Narratives<Slot>;
}

const slots: readonly NarrativeSlot<Slot>[] = [
  { name: "raised", label: { zh: "提报的问题", en: "Problems raised" }, lines: 6 },
  { name: "discussed", label: { zh: "讨论情况", en: "What was said of them" }, lines: 8 },
  { name: "solved", label: { zh: "解决措施及责任单位", en: "How they are solved, and by whom" }, lines: 6 },
];

/**
 * The record of a joint conference, at which problems are raised, discussed and solved (联席会议, city-2016 3.2c). When it was and who took part is
 * on record; what was said people write. The document implies the record and names its three parts.
 *
 * `build` throws `invalid-input` where the conference asked for is none of the body's.
 */
export const conferenceRecord: ReportDefinition<ConferenceRecord, ConferenceScope> = /* @__PURE__ */ bodyReport({
  id: "conferenceRecord",
  title: { zh: "控辍保学工作联席会议记录", en: "Record of a joint conference" },
  about: ["authority", "township"],
  answers: ["city-2016/3.2b", "city-2016/3.2c"],
  forms: [{ document: "city-2016", title: "联席会议 记录 (implied)" }],
  audiences: ["educationAuthority", "leadingGroup"],
  fieldsFrom: "document",
  signs: [
    { zh: "主持人", en: "Chair" },
    { zh: "记录人", en: "Written by" },
    { zh: "日期", en: "Date" },
  ],
  read: (source, { of, period, conference, texts = {} }: ConferenceScope) => {
    const held = bodyActs(source, of, "conference", period);
    const one = conference === undefined ? held.at(-1) : held.find(({ event }) => event.id === conference);
    if (conference !== undefined && one === undefined)
      throw new BaoxueError("invalid-input", [
        { path: "conference", value: conference, expected: `the record of a conference at ${of.id}` },
      ]);
    return {
      content: {
        ...(one === undefined ? {} : { on: dateOf(one.day), by: one.event.by }),
        parties: one?.event.parties ?? [],
        held: held.length,
        texts,
      },
      missing: [
        ...(one === undefined
          ? [{ what: noneText, subject: of, owedBy: "educationAuthority" as const, at: of.id }]
          : []),
        ...narrativesOwed(slots, texts, { owedBy: "educationAuthority", subject: of }),
      ],
    };
  },
  sections: (record) => [{ blocks: [fieldsOf(record)] }, { blocks: narrativeBlocks(slots, record.texts) }],
  blankSections: () => [{ blocks: [fieldsOf({ parties: [] })] }, { blocks: narrativeBlocks(slots) }],
});

const noneText: Text = { zh: "联席会议召开记录", en: "a conference on record" };

function fieldsOf({ on, by, parties }: Pick<ConferenceRecord, "on" | "by" | "parties">): ReportFields {
  return {
    kind: "fields",
    fields: [
      { label: { zh: "召开日期", en: "Held on" }, value: same(on) },
      { label: { zh: "召集单位", en: "Convened by" }, value: by === undefined ? same(undefined) : roleLabel(by) },
      { label: { zh: "地点", en: "Place" }, value: same(undefined) },
      {
        label: { zh: "参加单位", en: "Took part" },
        value: listed(
          parties.map((role) => roleLabel(role)),
          { zh: "、", en: ", " },
        ),
        wide: true,
      },
    ],
  };
}
