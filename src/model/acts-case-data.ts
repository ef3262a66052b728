import type { ActEntries } from "./act-entries.js";
import { by, optional, say } from "./act-fields.js";

type CaseKind =
  | "riskNoted"
  | "riskCleared"
  | "dropoutSuspected"
  | "dropoutConfirmed"
  | "returnCompleted"
  | "caseClosed"
  | "timeOffApproved"
  | "rollChanged"
  | "refused"
  | "beyondPersuasion"
  | "found"
  | "procedureOpened"
  | "causeFound"
  | "decision";

/** What is found and decided about a child: tendencies, findings, refusals, the return, the closing, decisions. */
export const caseActs: ActEntries<CaseKind> = {
  riskNoted: {
    about: "pupil",
    label: say("发现辍学倾向", "tendency to drop out noted"),
    deed: say("记录辍学倾向[（{sign}）]", "put a tendency to drop out on record[ ({sign})]"),
    happened: say("[{by}]发现辍学倾向[（{sign}）]", "a tendency to drop out has been noted[ by {by}][ ({sign})]"),
    fields: { by, sign: { type: "text", label: say("表现", "signs"), ...optional } },
  },
  riskCleared: {
    about: "pupil",
    label: say("辍学倾向消除", "tendency to drop out over"),
    deed: say("认定辍学倾向已消除", "put on record that the tendency to drop out is over"),
    happened: say("[经{by}认定，]辍学倾向已消除", "the tendency to drop out has been found to be over[ by {by}]"),
    fields: { by },
  },
  dropoutSuspected: {
    about: "pupil",
    label: say("疑似辍学登记", "suspected dropout put down"),
    deed: say("登记为疑似辍学", "put the child down as a suspected dropout"),
    happened: say("[经{by}]登记为疑似辍学", "the child has been put down as a suspected dropout[ by {by}]"),
    fields: { by },
  },
  dropoutConfirmed: {
    about: "pupil",
    label: say("确认辍学", "dropout confirmed"),
    deed: say("确认辍学[（原因：{reason}）]", "confirm the dropout[ (reason: {reason})]"),
    happened: say(
      "[经{by}]确认辍学[（原因：{reason}）]",
      "the dropout has been confirmed[ by {by}][ (reason: {reason})]",
    ),
    fields: {
      by,
      reason: {
        type: "oneOf",
        label: say("辍学原因", "reason for dropping out"),
        values: {
          poverty: say("家庭贫困", "poverty"),
          studyThoughtUseless: say("读书无用观念", "study thought useless"),
          schoolAverse: say("厌学", "aversion to school"),
          learningDifficulty: say("学习困难", "difficulty in learning"),
          work: say("务工", "work"),
          illness: say("疾病", "illness"),
          family: say("家庭原因", "family reasons"),
          other: say("其他", "other"),
          unknown: say("原因不明", "not known"),
        },
      },
    },
  },
  returnCompleted: {
    about: "pupil",
    label: say("复学手续办结", "formalities of the return complete"),
    deed: say("办结入学、复学手续", "complete the formalities of the entry or return"),
    happened: say("[{by}]已办结入学、复学手续", "the formalities of the entry or return have been completed[ by {by}]"),
    fields: { by },
  },
  caseClosed: {
    about: "pupil",
    label: say("销号", "close-out"),
    deed: say("销号[（依据：{ground}）]", "close the case[ (ground: {ground})]"),
    happened: say("[{by}]已销号[（依据：{ground}）]", "the case has been closed[ by {by}][ (ground: {ground})]"),
    fields: {
      by,
      ground: {
        type: "oneOf",
        label: say("销号依据", "ground for closing"),
        values: {
          returned: say("已复学", "returned to school"),
          lawfulTransfer: say("依法转学", "lawful transfer"),
          deferral: say("延缓入学", "deferred entry"),
          suspension: say("休学", "suspension of studies"),
          died: say("死亡", "death"),
          finishedSchooling: say("已完成学业", "schooling finished"),
          notADropout: say("不属辍学", "not a dropout"),
        },
      },
    },
  },
  timeOffApproved: {
    about: "pupil",
    label: say("批准休学、延缓入学", "suspension or deferral approved"),
    deed: say("批准[{timeOff}][，记明{until}]", "approve[ the child's {timeOff}][, with the {until} on record]"),
    happened: say(
      "[{by}]已批准休学或延缓入学[（{timeOff}）][，记明{until}]",
      "a suspension or deferral[ ({timeOff})] has been approved[ by {by}][, with the {until} on record]",
    ),
    fields: {
      by,
      timeOff: {
        type: "oneOf",
        label: say("批准事项", "what is approved"),
        values: { suspension: say("休学", "suspension of studies"), deferral: say("延缓入学", "deferred entry") },
      },
      until: { type: "moment", label: say("期满日", "last day") },
    },
  },
  rollChanged: {
    about: "pupil",
    label: say("学籍变更", "change on the roll"),
    deed: say(
      "作学籍变更登记[（{change}）][，注明{papers}][，注明{formalities}]",
      "put down a change on the roll[ ({change})][, {papers}][, {formalities}]",
    ),
    happened: say(
      "[{by}]已办理学籍变更[（{change}）][，{papers}][，{formalities}]",
      "a change on the roll[ ({change})] has been carried through[ by {by}][, {papers}][, {formalities}]",
    ),
    fields: {
      by,
      change: {
        type: "oneOf",
        label: say("变更种类", "kind of change"),
        values: {
          transferIn: say("转入", "transfer in"),
          transferOut: say("转出", "transfer out"),
          suspension: say("休学", "suspension of studies"),
          deferral: say("延缓入学", "deferred entry"),
          return: say("复学", "return to school"),
          dropout: say("辍学", "dropping out"),
        },
      },
      papers: { type: "boolean", label: say("证明材料齐全", "with all its papers"), ...optional },
      formalities: { type: "boolean", label: say("手续完备", "with its formalities complete"), ...optional },
    },
  },
  refused: {
    about: "pupil",
    label: say("监护人拒绝", "refusal by the guardian"),
    deed: say("记录监护人拒绝[{matter}]的情况", "put on record that the guardian refuses[ {matter}]"),
    happened: say("[经{by}认定，]监护人拒绝[{matter}]", "the guardian has been found to refuse[ {matter}][ by {by}]"),
    fields: {
      by,
      matter: {
        type: "oneOf",
        label: say("拒绝事项", "what is refused"),
        values: {
          sendingToSchool: say("送子女入学", "to send the child to school"),
          cooperation: say("配合", "to co-operate"),
        },
      },
    },
  },
  beyondPersuasion: {
    about: "pupil",
    label: say("确实不能劝复", "beyond persuasion"),
    deed: say(
      "认定确实不能劝复[（原因：{reason}）]",
      "decide that the child cannot be persuaded back[ (reason: {reason})]",
    ),
    happened: say(
      "[经{by}]认定确实不能劝复[（原因：{reason}）]",
      "it has been decided[ by {by}] that the child cannot be persuaded back[ (reason: {reason})]",
    ),
    fields: { by, reason: { type: "text", label: say("特殊原因", "special reason") } },
  },
  found: {
    about: "pupil",
    label: say("排查发现", "minor found"),
    deed: say(
      "登记[在{place}]发现的[{outOfSchool}的]未成年人",
      "put on record that the minor was found[ {place}][ ({outOfSchool})]",
    ),
    happened: say(
      "[{by}][在{place}]发现[{outOfSchool}的]未成年人",
      "a minor[ {outOfSchool}] has been found[ {place}][ by {by}]",
    ),
    fields: {
      by,
      place: {
        type: "oneOf",
        label: say("发现地点", "place"),
        values: {
          area: say("辖区内", "in the area"),
          venue: say("宾馆、酒店、网吧、娱乐等场所", "in a guest house, internet café or the like"),
          employment: say("用人单位（查明招用）", "at work (employment established)"),
        },
      },
      outOfSchool: { type: "boolean", label: say("失学、辍学", "out of school"), ...optional },
    },
  },
  procedureOpened: {
    about: "pupil",
    label: say("启动劝返复学程序", "procedure of return opened"),
    deed: say("启动劝返复学程序", "open the procedure of bringing the child back"),
    happened: say("[{by}]已启动劝返复学程序", "the procedure of bringing the child back has been opened[ by {by}]"),
    fields: { by },
  },
  causeFound: {
    about: "pupil",
    label: say("辍学责任认定", "cause of a dropout found"),
    deed: say("认定辍学由何造成[（{cause}）]", "find to what the dropout is put down[ ({cause})]"),
    happened: say(
      "[经{by}认定，]辍学由责任原因造成[（{cause}）]",
      "the dropout has been put down to somebody's fault[ ({cause})][ by {by}]",
    ),
    fields: {
      by,
      cause: {
        type: "oneOf",
        label: say("责任原因", "cause"),
        values: {
          schoolManagement: say("学校教育、管理不当", "improper teaching or management by the school"),
          staffConduct: say("教职员教育不当、体罚等", "improper teaching or punishment by staff"),
          schoolMerger: say("学校撤并", "merger or closure of a school"),
        },
      },
    },
  },
  decision: {
    about: "subject",
    label: say("处理决定", "decision"),
    deed: say("作出处理决定[（事项：{matter}）][（{outcome}）]", "record a decision[ on {matter}][ ({outcome})]"),
    happened: say(
      "[{by}]已作出处理决定[（事项：{matter}）][（{outcome}）]",
      "a decision[ on {matter}] has been taken[ by {by}][ ({outcome})]",
    ),
    fields: {
      by,
      matter: { type: "text", label: say("事项", "matter") },
      outcome: {
        type: "oneOf",
        label: say("结果", "outcome"),
        values: { imposed: say("予以处理", "imposed"), notImposed: say("不予处理", "not imposed") },
      },
    },
  },
};
