import type { Reading } from "../../../rules/policy.js";

/** Choices about minors found in the area or in a venue. */
export type FoundMinorReading =
  | "pupil-stands-for-any-minor"
  | "dropouts-found-suspected-or-confirmed"
  | "told-is-found"
  | "police-lead-schools-inform"
  | "family-is-the-guardian"
  | "where-the-minor-lives"
  | "either-way-will-do"
  | "which-venues"
  | "venue-finding-starts-it"
  | "staying-playing-or-working"
  | "any-competent-department";

/** What the text leaves open about minors found in the area or in a venue (二（三）第3句、第5句). */
export const foundMinorReadings: Readonly<Record<FoundMinorReading, Reading>> = {
  "pupil-stands-for-any-minor": {
    clauses: ["2.1.1f", "2.1.1g", "2.3d", "2.3e", "2.3f", "2.3g", "2.3m"],
    open: {
      zh: "条文写的是未成年人，没有学籍的怎么办",
      en: "The clauses speak of minors: what of one on no school roll",
    },
    chosen: {
      zh: "规则句子里的“学生”“学生本人”，在这几条指未成年人，没有学籍、不在任何学校的也在内：由派出所（招用的，由人社局）登记入册即可适用",
      en: "What the sentences of the rules call the pupil or the child means, in these clauses, any minor, one on no school roll too: it is enough that the police, or of a child employed the labour department, have put the minor on record",
    },
    why: { zh: "条文不以学籍为条件", en: "The clauses do not ask for a school roll" },
  },
  "dropouts-found-suspected-or-confirmed": {
    clauses: ["2.3d", "2.3e"],
    general: "G19",
    open: { zh: "在辖区内发现的人，怎样算辍学未成年人", en: "When a minor found in the area is a dropout" },
    chosen: {
      zh: "发现之时疑似辍学或确认辍学的都算，只有倾向的、在校的、已返校的不算；没有学籍的，由派出所登记为疑似辍学；发现之后才查明的，按当时的情况补录",
      en: "Whoever is a suspected or a confirmed dropout when found; not a child with a mere tendency, at school, or back there. One on no school's rolls is put down by the police as suspected; what is established afterwards is recorded as it was at the time",
    },
    why: {
      zh: "联络家人、移交救助是为了孩子，等不到认定；也不因此计入辍学人数",
      en: "Calling the family and relief are for the child and cannot wait for a finding; nobody is counted as a dropout by it",
    },
  },
  "told-is-found": {
    clauses: ["2.3d", "2.3e"],
    open: {
      zh: "规则以“在辖区内发现”为起点，条文没有写发现，怎样算发现",
      en: "The rules begin with a finding in the area, of which the text does not speak: what is one",
    },
    chosen: {
      zh: "派出所知道了即算：摸排、巡查时见到的，学校、村（社区）、家长或者群众告诉的，都由派出所登记为在辖区内发现；登记以前，规则不提起。登记多次的，每次各看各的",
      en: "As soon as the police station knows: met on a screening or a patrol, or told of by a school, a village, a parent or anybody else, the minor is put down by the station as found in the area; before that the rules do not begin. Where it is put down several times, each stands for itself",
    },
    why: {
      zh: "条文只写住在哪里，没有写怎样得知；派出所不知道的，无从联系和移交",
      en: "The text says where the minor lives and not how that becomes known; and a station that knows nothing can contact nobody",
    },
  },
  "police-lead-schools-inform": {
    clauses: ["2.3d", "2.3e"],
    open: {
      zh: "联系家人、移交救助由谁做，句中没有主语",
      en: "Who contacts the family and hands over: the sentence has no subject",
    },
    chosen: {
      zh: "派出所负责；前一句所说的学校提供所知情况",
      en: "The police station; the schools of the sentence before tell it what they know",
    },
    why: { zh: "整段以公安机关为主语", en: "The police are the subject of the paragraph" },
  },
  "family-is-the-guardian": {
    clauses: ["2.3d"],
    open: { zh: "“家人”是否限于监护人", en: "Whether the family is the guardian only" },
    chosen: {
      zh: "联系到监护人，或者受其委托照管孩子的家人，都算，记录时同记为监护人；处罚、责令、批评教育、通知、追究法律责任和领回各条不是这样，只指监护人",
      en: "The guardian, or a relative who looks after the child for the guardian; both are recorded as the guardian. Not so for penalties, orders, admonition, notices, liability and fetching the child: those are for guardians alone",
    },
    why: {
      zh: "条文写的是家人，下半句才写监护人",
      en: "The clause says family here, and guardian only in its second half",
    },
  },
  "where-the-minor-lives": {
    clauses: ["2.3d", "2.3e"],
    open: { zh: "“在辖区内居住”看户籍还是实际居住", en: "Whether registration or actual residence is meant" },
    chosen: {
      zh: "看发现之时的实际居住地是否在发现地派出所的辖区；居住地不明的，先查明，两种做法都不判定；查明以后按当时的情况补录，再判定",
      en: "Whether the minor, when found, actually lives in the area of the station of the place of finding; where that is unknown it is found out first, and neither branch is judged; once established it is recorded as it was then, and judged",
    },
    why: { zh: "条文写的是居住", en: "The clause speaks of living there" },
  },
  "either-way-will-do": {
    clauses: ["2.3e"],
    open: {
      zh: "移交民政与联系监护人领回，要做几样，打了电话算不算",
      en: "Whether hand-over and having the child fetched are both wanted, and whether a call is enough",
    },
    chosen: {
      zh: "做到其中一样即完成：把未成年人交到民政部门，或者交到来领的监护人手里；只联系上监护人、人还没有领走的，不算完成；选哪样由派出所决定",
      en: "Either completes it: the minor has been handed to civil affairs, or to the guardian who came to fetch the child. That the guardian was reached is not enough while the child has not been fetched. The police choose",
    },
    why: {
      zh: "条文用“或”；联系是为了领回",
      en: "The clause says or; and the contact is made so that the child is fetched",
    },
  },
  "which-venues": {
    clauses: ["2.3l", "2.3m"],
    open: {
      zh: "排查哪些场所，怎样算加大力度",
      en: "Which places are checked, and when the checks have been stepped up",
    },
    chosen: {
      zh: "宾馆、酒店、网吧和娱乐场所；不要求一次查遍；力度大小不评判",
      en: "Guest houses, hotels, internet cafés and places of entertainment; one check need not take in all. How hard they are checked is not judged",
    },
    why: {
      zh: "文件列了这四种；力度没有可比的基数",
      en: "The document names these four; there is nothing to compare the effort with",
    },
  },
  "venue-finding-starts-it": {
    clauses: ["2.3m"],
    general: "G16",
    open: { zh: "什么算发现，怎样算处理了", en: "What a finding is, and when it was dealt with" },
    chosen: {
      zh: "只登记在场所内留宿、娱乐、务工等情形的；随家长住店、用餐、路过的不登记为发现。派出所对每次发现作记录；有依法处理或移交的记录之一即完成，怎样处理由人决定；没有时限",
      en: "Only a minor who stays, plays or works there is put down: not one who lodges or eats there with the family, or passes by. The police record each finding; a record of legal handling or of passing it on completes it. People choose which, and there is no deadline",
    },
    why: { zh: "条文用“或”，并要求视情况", en: "The clause says or, and leaves it to the circumstances" },
  },
  "staying-playing-or-working": {
    clauses: ["2.3m"],
    open: {
      zh: "在场所内留宿、娱乐、务工，是否分别处理",
      en: "Whether staying, playing and working in a venue are dealt with apart",
    },
    chosen: {
      zh: "三种情形都记为一次场所内发现，按同一条处理；其中不满十六周岁、已经查明被招用务工的，另记为在用人单位（查明招用）发现，同时适用童工的条款；还没有查明的只记场所内发现，查明以后再记",
      en: "Each of the three is put down as a finding in a venue and falls under this rule; of these, a minor under 16 established to be employed is put down as found at work (employment established) as well, and the clauses on child labour apply besides; until that is established only the finding in a venue is put down",
    },
    why: {
      zh: "条文把三种并列；童工另有规定",
      en: "The clause names the three side by side; child labour has clauses of its own",
    },
  },
  "any-competent-department": {
    clauses: ["2.3m"],
    open: { zh: "可以移交的“有关部门”还有哪些", en: "Which other departments it may be passed to" },
    chosen: {
      zh: "任何有权处理的部门都算：教育、民政、人社、司法按名称登记，别的（例如管网吧的）登记为其他有关部门，写明是哪一个；交给监护人领回的不是移交，登记为处理的决定",
      en: "Any that is competent: education, civil affairs, labour and justice under their names, another, such as the one that looks after internet cafés, as another department, with its name; a minor fetched by the guardian is not passed on, and is put down as a decision on how it was dealt with",
    },
    why: { zh: "“等”字没有列完", en: "The list is left open" },
  },
};
