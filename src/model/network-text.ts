import type { TooFewAssigned } from "./assignment-faults.js";
import { assignedAsLabels } from "./events-care.js";
import type {
  NetworkFault,
  NetworkGap,
  NetworkOverlap,
  OutsideNetwork,
  Post,
  SamePersonTwice,
  UncoveredChild,
} from "./network-fault.js";
import { type RoleTable, roleLabel } from "./role.js";
import { type SubjectRef, subjectKindLabels } from "./subject.js";
import type { Text } from "./text.js";

/** A fault of a network in one sentence, by ids: the library holds no names (reading G15). */
export function networkFaultText(fault: NetworkFault | TooFewAssigned, roles?: RoleTable): Text {
  switch (fault.kind) {
    case "gap":
      return gapText(fault, roles);
    case "overlap":
      return overlapText(fault, roles);
    case "outside":
      return outsideText(fault);
    case "uncovered":
      return uncoveredText(fault);
    case "twoLines":
      return twoLinesText(fault, roles);
    case "tooFew":
      return tooFewText(fault);
    default:
      return fault satisfies never;
  }
}

function overlapText({ office, subject, persons }: NetworkOverlap, roles: RoleTable | undefined): Text {
  const [label, place] = [roleLabel(office, roles), placeText(subject)];
  return {
    zh: `${place.zh}的${label.zh}同时有${persons.length}人：${persons.join("、")}。`,
    en: `The ${label.en} of ${place.en} is meant to be one person, and is ${persons.length}: ${persons.join(", ")}.`,
  };
}

function outsideText({ subject, covers }: OutsideNetwork): Text {
  const [wanted, place] = [subjectKindLabels[covers], placeText(subject)];
  return {
    zh: `${place.zh}没有登记所属的${wanted.zh}，责任线在此中断。`,
    en: `No ${wanted.en} is on record for ${place.en}: the line ends there.`,
  };
}

function uncoveredText({ subject }: UncoveredChild): Text {
  const place = placeText(subject);
  return { zh: `${place.zh}在各条责任线上都无人包保。`, en: `Nobody answers for ${place.en} in any line.` };
}

function twoLinesText({ person, posts: [one, other] }: SamePersonTwice, roles: RoleTable | undefined): Text {
  const [a, b] = [postText(one, roles), postText(other, roles)];
  return {
    zh: `人员${person}同时在两条责任线上：${a.zh}；${b.zh}。`,
    en: `Person ${person} stands in two lines: ${a.en}; ${b.en}.`,
  };
}

function gapText({ subject, office, since, children }: NetworkGap, roles: RoleTable | undefined): Text {
  const [label, place] = [roleLabel(office, roles), placeText(subject)];
  const many = subject.kind === "pupil" ? { zh: "", en: "" } : concerned(children);
  return since === undefined
    ? {
        zh: `${place.zh}没有${label.zh}的任职记录${many.zh}。`,
        en: `No ${label.en} of ${place.en} is on record${many.en}.`,
      }
    : {
        zh: `${place.zh}的${label.zh}自${since}起空缺${many.zh}。`,
        en: `The post of ${label.en} of ${place.en} has been empty since ${since}${many.en}.`,
      };
}

function concerned(children: number): Text {
  return { zh: `，涉及学生${children}人`, en: ` (${children} ${children === 1 ? "child" : "children"})` };
}

function tooFewText({ pupil, as, persons, wanted }: TooFewAssigned): Text {
  const { zh, en } = assignedAsLabels[as];
  return {
    zh: `学生${pupil}的${zh}应不少于${wanted}人，现有${persons.length}人。`,
    en: `Pupil ${pupil} is to have ${wanted} ${en}${wanted === 1 ? "" : "s"} at least, and has ${persons.length}.`,
  };
}

function placeText({ kind, id }: SubjectRef): Text {
  return { zh: `${subjectKindLabels[kind].zh}${id}`, en: `${subjectKindLabels[kind].en} ${id}` };
}

function postText({ line, office, subject }: Post, roles: RoleTable | undefined): Text {
  const [label, place] = [roleLabel(office, roles), placeText(subject)];
  return { zh: `“${line}”线${place.zh}的${label.zh}`, en: `${label.en} of ${place.en} in line ${line}` };
}
