import type { Reading } from "../../../rules/policy.js";
import { endOfPeriod } from "../../../rules/words.js";
import { type BeyondPersuasionReading, beyondPersuasionReadings } from "./beyond-persuasion.js";
import { type FoundMinorReading, foundMinorReadings } from "./found-minors.js";

/** Choices about the tracking of minors out of school. */
export type TrackingReading =
  | "half-years-are-calendar-halves"
  | "bureau-organises-stations-act"
  | "screening-covers-children-and-youth"
  | "police-say-who-is-idle"
  | "register-renewed-with-each-screening"
  | "a-category-on-each-entry"
  | "schools-help-each-half-year"
  | "police-card-is-its-own-kind"
  | "card-is-kept-by-the-township-station"
  | "one-meeting-each-calendar-month"
  | "first-meeting-after-the-month-of-filing"
  | "card-holds-until-idle-no-more"
  | "station-leads-the-meeting"
  | "idle-minor-moves-away"
  | BeyondPersuasionReading
  | FoundMinorReading;

/** What the tracking of minors out of school leaves open (二（三）). */
export const trackingReadings: Readonly<Record<TrackingReading, Reading>> = {
  "half-years-are-calendar-halves": {
    clauses: ["2.3a"],
    general: "G12",
    open: { zh: "“每半年”从何时起算", en: "From when a half year counts" },
    chosen: {
      zh: "上半年、下半年各至少一次，分别以六月三十日、十二月三十一日为限；不看两次相隔多久",
      en: "At least one from January to June and one from July to December, by 30 June and 31 December; how far apart they lie is not judged",
    },
    why: { zh: "自然年的上下半年最不易混淆", en: "The halves of the calendar year are the hardest to mistake" },
  },
  "bureau-organises-stations-act": {
    clauses: ["2.3a", "2.3l"],
    open: {
      zh: "市公安局组织、派出所开展的事，由谁负责，以什么为凭",
      en: "Who answers for what the bureau organises and the stations do, and what shows it",
    },
    chosen: {
      zh: "两家都列为责任单位：市公安局负责组织，派出所负责在本辖区开展；以派出所的记录为凭，逐个镇街判定：每个镇街名下要有一条。一个镇街有几个派出所的，有一个登记即算，其余由公安局自己核对；一个派出所管几个镇街的，在每个镇街名下各登记一条",
      en: "Both are named: the bureau organises, each station acts in its own area; the station's record shows it, township by township, one for each. Where a township has several stations the record of one is enough, and the bureau checks the others itself; a station with several townships puts down one for each",
    },
    why: {
      zh: "组织得怎样没有标准，各辖区有没有做可以查到；派出所的辖区怎样划分文件没有写，只能按镇街看",
      en: "How well it is organised has no measure; whether it was done in each area can be looked up; how the areas of the stations are drawn the document does not say, so townships stand for them",
    },
  },
  "screening-covers-children-and-youth": {
    clauses: ["2.3a", "2.3b", "2.3c"],
    open: { zh: "摸排和名册包括哪些人", en: "Whom the screening and the register cover" },
    chosen: {
      zh: "流浪儿童和闲散青少年都包括，满十八岁的青少年也在内",
      en: "Vagrant children and idle youth alike, youth over 18 included",
    },
    why: {
      zh: "这一句写的是儿童和青少年，只有建卡和见面才写未成年人",
      en: "This sentence speaks of children and youth; only card and meeting are for minors",
    },
  },
  "police-say-who-is-idle": {
    clauses: ["1.2g", "2.3a", "2.3f", "2.3g"],
    open: { zh: "谁算闲散青少年，谁算流浪儿童", en: "Who is a vagrant child or an idle youth" },
    chosen: {
      zh: "以派出所登记为准；辍学本身不等于闲散；建档和每月见面只对未成年人",
      en: "Whoever is on the police register; a dropout is not idle for that alone; card and monthly meeting are for minors only",
    },
    why: {
      zh: "文中没有标准；排查写“青少年”，建档写“未成年人”",
      en: "The text has no measure; the screening speaks of youth, the card of minors",
    },
  },
  "register-renewed-with-each-screening": {
    clauses: ["2.3b"],
    general: "G9",
    open: { zh: "名册建立以后要不要更新，有没有时限", en: "Whether the register is renewed, and by when" },
    chosen: {
      zh: "要：派出所每摸排一次，就造一次或者更新一次，以摸排当天或以后的名册记录为准；条文没有写时限，只作提示，不设目标日",
      en: "It is: with each screening by the police station it is drawn up or brought up to date, shown by a record of that day or later. The text names no time, so this advises only, and there is no target day",
    },
    why: {
      zh: "登记造册接在每半年的摸排之后，旧名册不反映新查到的人",
      en: "The register follows on the half-yearly screening, and an old one does not hold whoever was found since",
    },
  },
  "a-category-on-each-entry": {
    clauses: ["2.3b"],
    open: { zh: "“分类管理”分哪些类", en: "Which categories there are" },
    chosen: {
      zh: "名册写明按哪些类别管理，至少把流浪儿童和闲散青少年分开；再怎样细分由使用者定",
      en: "The register says by which categories it is kept, vagrant children and idle youth apart at the least; the host may divide further",
    },
    why: {
      zh: "条文要求分类，前一句写了两类人，没有写别的类别",
      en: "The clause asks for categories; the words before it name two groups, and no more",
    },
  },
  "schools-help-each-half-year": {
    clauses: ["2.3c"],
    general: "G9",
    open: { zh: "学校怎样算配合了排查", en: "When a school has co-operated" },
    chosen: {
      zh: "每个自然半年内，有一条对本校登记、写明学校参加的摸排流浪儿童和闲散青少年的记录；只作提示，不算逾期。派出所半年内摸排几次的，配合一次即算。派出所对镇街登记的摸排，不自动算各校配合；对学校登记的配合，也不算派出所对镇街的摸排，不另要名册。派出所这半年没有摸排的，学校无从配合，规则照样列出，但不说明学校没有配合",
      en: "In each calendar half year one record about the school of a screening for vagrant children and idle youth in which it took part; advisory only, never overdue. Where the station screens several times in a half year, helping once is enough. A screening put down for the township is no proof that each school helped; nor is what is put down for a school the station's screening of the township, and it calls for no register. In a half year in which the station held none there was nothing to help with: the rule lists the school all the same, which does not say that it failed to help",
    },
    why: {
      zh: "摸排至少每半年一次，由派出所负责；学校是配合，各校各记",
      en: "The screening is at least half-yearly and the police station's; schools help, each for itself",
    },
    target: endOfPeriod(),
  },
  "police-card-is-its-own-kind": {
    clauses: ["2.3f"],
    open: {
      zh: "“建档立卡”也是贫困户档案的名称",
      en: "The word for the file card is also the name of the register of poor households",
    },
    chosen: {
      zh: "这里指派出所为每名闲散未成年人建的档案，与贫困户档案无关，分别登记",
      en: "Here it is the police station's file on each idle minor; it has nothing to do with the register of poor households and is kept apart",
    },
    why: { zh: "句中的对象是闲散未成年人", en: "Its object here is the idle minor" },
  },
  "card-is-kept-by-the-township-station": {
    clauses: ["2.3f"],
    open: {
      zh: "“以镇街为单位”“牵头”“动态管理”怎样看",
      en: "What is meant by township for township, by leading, and by managing dynamically",
    },
    chosen: {
      zh: "由未成年人住地镇街的派出所建卡，别的单位配合，但不能代替；情况有变随时登记，不再闲散或满十八岁的不再要求；多久更新一次不评判",
      en: "The station of the township where the minor lives keeps the card; others help and do not stand in for it. Changes are put down as they come; for a minor who is idle no longer, or is 18, nothing more is asked. How often it is kept up is not judged",
    },
    why: {
      zh: "条文以镇街为单位、由所在地派出所牵头；怎样算动态没有标准",
      en: "By the text it is done township by township, the station of the place in the lead; dynamic has no measure",
    },
  },
  "one-meeting-each-calendar-month": {
    clauses: ["2.3g"],
    open: {
      zh: "“每月见面一次”怎样算月，打电话算不算",
      en: "What a month is, and whether a call is a meeting",
    },
    chosen: {
      zh: "按自然月，每月至少当面见学生本人一次，以当月最后一日为限；电话不算",
      en: "The calendar month: at least one meeting with the minor face to face by the last day of each; a call is none",
    },
    why: {
      zh: "“见面”是当面；自然月最不易混淆",
      en: "A meeting is face to face; the calendar month is the hardest to mistake",
    },
  },
  "first-meeting-after-the-month-of-filing": {
    clauses: ["2.3g"],
    open: { zh: "建卡当月要不要见面", en: "Whether a meeting is wanted in the month in which the card is made" },
    chosen: {
      zh: "一日建卡的，当月就要见；月中建卡的，第一次要求是下一个自然月；当月见了的照记，不抵下月",
      en: "Where the card is made on the first of a month, in that month; where it is made later, first in the next; a meeting in the month of filing is recorded and does not count for the next",
    },
    why: {
      zh: "月中建卡的当月不足一月，条文只写每月一次",
      en: "A month begun midway is not a whole one, and the clause says no more than once a month",
    },
  },
  "card-holds-until-idle-no-more": {
    clauses: ["2.3g"],
    open: { zh: "见面到什么时候为止", en: "How long the meetings go on" },
    chosen: {
      zh: "派出所建了卡就是认定，不必另作登记；见面到登记为不再闲散，或者满十八岁为止；后来又闲散的，重新登记",
      en: "The card made by the police is itself the finding, and nothing more need be put down; the meetings go on until it is put down that the minor is idle no longer, or until the 18th birthday; where the minor is idle again, that is put down anew",
    },
    why: {
      zh: "条文要求见的是建了卡的人；卡没有注销的手续",
      en: "Those on a card are to be met; the text knows no closing of it",
    },
  },
  "station-leads-the-meeting": {
    clauses: ["2.3g"],
    open: { zh: "谁去见面才算", en: "Whose meeting counts" },
    chosen: {
      zh: "派出所民警牵头或者在场的才算，经办记公安派出所；教育、司法、民政、团委、妇联等一同参加的，也记派出所的这一次；它们自己单独见的不抵",
      en: "One that the police lead or take part in, put down as theirs; where other departments come along it is still that one meeting. A meeting that they hold by themselves does not stand in for it",
    },
    why: { zh: "条文由派出所牵头，其他部门是配合", en: "The police station leads by the text, the others co-operate" },
  },
  "idle-minor-moves-away": {
    clauses: ["2.3g"],
    open: { zh: "搬走了的还要不要见面", en: "Whether the meetings go on when the minor moves away" },
    chosen: {
      zh: "在本市之内搬家的，改登记所住的村（社区），从此由新住地镇街的派出所去见；搬出本市的，由派出所登记为不再是本市的社会闲散未成年人，以后不再要求；去向不明的不因此停止，照样列出",
      en: "After a move within the city the village of residence is put down anew, and the station of the new township meets the minor from then on. For one who has moved out of the city the station puts down that this is no idle minor of the city any more, and nothing more is asked; where it is not known where the minor is, the meetings go on being asked for",
    },
    why: {
      zh: "条文以镇街为单位，由所在地派出所负责",
      en: "By the text it is done township by township, by the station of the place",
    },
  },
  ...beyondPersuasionReadings,
  ...foundMinorReadings,
};
