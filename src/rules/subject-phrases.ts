import { type SubjectKind, type SubjectRef, subjectKindLabels } from "../model/subject.js";
import type { Text } from "../model/text.js";
import type { Speech } from "./speech.js";

interface SubjectWords {
  /** The Chinese measure word with the label, as after 每. */
  readonly each: string;
  /** How Chinese says each of them, if not by 每. */
  readonly every?: string;
  /** What one calls it where all of a kind are meant, if not by its label. */
  readonly area?: string;
}

const words: Readonly<Record<SubjectKind, SubjectWords>> = {
  pupil: { each: "名学生" },
  class: { each: "个班级" },
  grade: { each: "个年级" },
  school: { each: "所学校" },
  village: { each: "个村（社区）" },
  township: { each: "个镇街" },
  authority: { each: "个市（县、区）", every: "全市（县、区）", area: "authority's area" },
};

/** Who a clause speaks of: the subject of the rule, or a member of it. */
export interface Who {
  readonly kind: SubjectKind;
  readonly own: boolean;
  /** In English, with its article; Chinese leaves it out. */
  readonly en: string;
}

/** The subject that a rule is about. */
export function subjectOf(kind: SubjectKind = "pupil"): Who {
  return { kind, own: true, en: `the ${subjectKindLabels[kind].en}` };
}

/** A member of a subject, once it has been named. */
export function memberOf(kind: SubjectKind): Who {
  return { kind, own: false, en: `that ${subjectKindLabels[kind].en}` };
}

/** Each subject of a kind: "each school". */
export function eachSubject(kind: SubjectKind, speech?: Speech): Text {
  const area = kind === "authority" ? speech?.policy?.names?.area : undefined;
  if (area) return { zh: area.zh, en: `the ${area.en}` };
  return {
    zh: words[kind].every ?? `每${words[kind].each}`,
    en: `each ${words[kind].area ?? subjectKindLabels[kind].en}`,
  };
}

/** At least one subject of a kind. */
export function someSubject(kind: SubjectKind): Text {
  return { zh: `至少一${words[kind].each}`, en: `at least one ${words[kind].area ?? subjectKindLabels[kind].en}` };
}

/** One subject by its id: "school S01"; a child by its number alone. */
export function subjectText({ kind, id }: SubjectRef): Text {
  const noun = subjectKindLabels[kind];
  if (kind === "pupil") return { zh: `学生${id}`, en: id };
  const [, school = "", grade = ""] = kind === "grade" ? (/^(.+)\/(\d+)$/.exec(id) ?? []) : [];
  if (grade !== "") return { zh: `学校${school}的${grade}年级`, en: `grade ${grade} of school ${school}` };
  return { zh: `${noun.zh}${id}`, en: `${noun.en} ${id}` };
}

/** What is wanted of one member among several; a pupil stands there by number alone, as in a list. */
export function ofMember(member: SubjectRef, what: Text): Text {
  const name = member.kind === "pupil" ? { zh: member.id, en: member.id } : subjectText(member);
  return { zh: `${name.zh}：${what.zh}`, en: `${name.en}: ${what.en}` };
}
