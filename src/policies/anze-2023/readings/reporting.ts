import type { Reading } from "../../../rules/policy.js";
import { within } from "../../../rules/words.js";

/** The ids of these readings. */
export type ReportingReading =
  | "counted-by-a-form"
  | "reason-and-whereabouts-in-the-form"
  | "nil-is-put-down-too"
  | "first-attempt-in-a-week"
  | "what-counts-as-persuasion"
  | "both-recipients"
  | "township-of-the-school"
  | "until-the-child-is-back"
  | "one-form-for-each-pupil"
  | "order-by-either"
  | "two-stages-of-orders"
  | "several-is-three"
  | "letter-names-a-day"
  | "town-looks-on-the-day"
  | "two-letters"
  | "time-off-on-the-roll"
  | "refusal-is-found-by-people"
  | "what-admonishing-is"
  | "both-admonish"
  | "township-of-the-home";

/** What reporting dropouts and bringing them back leaves open (二、8（2）), here and in chapter 三. */
export const reportingReadings: Readonly<Record<ReportingReading, Reading>> = {
  "counted-by-a-form": {
    clauses: ["2.8.2a", "2.8.2b"],
    general: "G19",
    open: {
      zh: "开学一周内，哪些学生算“辍学”，以什么为凭",
      en: "Who is a dropout in the first week of term, and what shows the count",
    },
    chosen: {
      zh: "应到而开学以来没有来、也没有请假或者批准休学转学的，先作疑似辍学统计，与确认的分列，不进辍学率；学校填制开学辍学情况统计，载明辍学一项即算；统计不等于认定辍学，认定由人记录",
      en: "Those expected who have not come since the opening, without leave, suspension or transfer: for the time being as suspected, listed apart from those confirmed and left out of the rate. It is shown by the statistics on dropouts that the school draws up with that item in them. A count is no finding of dropout, which a person makes",
    },
    why: { zh: "一周以内来不及逐名认定", en: "A week is too short to find it of each" },
  },
  "reason-and-whereabouts-in-the-form": {
    clauses: ["2.8.2b"],
    general: "G2",
    open: { zh: "原因、去向多久查清，以什么为凭", en: "By when reason and whereabouts are found, and what shows it" },
    chosen: {
      zh: "与统计同在一周以内；统计里载明原因和去向两项即算，是否逐名查清，由学校核对",
      en: "In the same week as the count; it is shown by the statistics giving reason and whereabouts. Whether it was found out of each pupil the school checks",
    },
    why: { zh: "同一句里写在统计之后、没有另定时间", en: "It stands in the same sentence, with no time of its own" },
  },
  "nil-is-put-down-too": {
    clauses: ["2.8.2a", "2.8.2d"],
    open: {
      zh: "没有学生辍学的，还要不要统计、报告",
      en: "Whether counting and reporting are due where nobody dropped out",
    },
    chosen: {
      zh: "要：没有的也填制、也报告，写明没有；使用者可以定为不报",
      en: "They are: with nobody to name the form and the report say so; a host may decide otherwise",
    },
    why: { zh: "不报分不清是没有还是漏了", en: "Silence does not tell none from forgotten" },
  },
  "first-attempt-in-a-week": {
    clauses: ["2.8.2c"],
    general: "G2",
    open: {
      zh: "“一周内”管不管动员，后来才发现的怎样",
      en: "Whether the week is for mobilising as well, and what of those found later",
    },
    chosen: {
      zh: "每学期对每一名疑似或者确认辍学、还没有回来的学生，至少动员一次：从开学或者发现之日起一周为目标，只作提示，不算逾期；一次之后继续动员不另列出",
      en: "In each term at least one attempt for each pupil who is suspected or found to have dropped out and is not back, within a week of the opening or of the finding; advisory only, never overdue. Further attempts are not listed apart",
    },
    why: {
      zh: "同一句先写统计的期限，动员是持续的事，期限管不管它原文没有定",
      en: "The sentence sets the time for the count; mobilising goes on, and whether the week is for it the text leaves open",
    },
    target: within(1, "week"),
  },
  "what-counts-as-persuasion": {
    clauses: ["2.8.2c", "2.8.2f"],
    general: "G7",
    open: { zh: "什么算一次动员、一次说服教育，由谁做的算", en: "What one attempt of persuasion is, and whose count" },
    chosen: {
      zh: "以劝其返校为目的、与监护人或者学生说上话的一次家访、接通的电话或者约谈；没有见到人、没有接通、只问情况的不算。动员由学校做；发通知书之前的说服，学校、村、镇做的都算",
      en: "A home visit, an answered call or a talk made to bring the child back in which guardian or child was spoken to; not one that met nobody or only asked. Mobilising is by the school; for the letter that of school, village and town counts alike",
    },
    why: {
      zh: "没有说上话谈不上说服；第三句没有写由谁说服",
      en: "Without a word nobody is persuaded; and the third sentence does not say by whom",
    },
  },
  "both-recipients": {
    clauses: ["2.8.2d", "3.6c"],
    general: "G22",
    open: {
      zh: "“和”字前后两家，是都要还是有一家即可",
      en: "Whether both bodies joined by and are wanted, or one is enough",
    },
    chosen: {
      zh: "都要，缺哪家列出哪家；可以分两次",
      en: "Both; the one that is missing is named, and it may be done at two times",
    },
    why: { zh: "两家各有后续的事要做", en: "Each has a part to do after it" },
  },
  "township-of-the-school": {
    clauses: ["2.8.2d", "2.8.2e", "2.8.2f", "3.5a", "3.5b", "3.5c", "3.5d", "3.5e", "3.6c"],
    open: {
      zh: "“当地乡镇政府”“镇人民政府”是学校所在的还是学生家所在的",
      en: "Whether the town government is that of the school or of the home",
    },
    chosen: {
      zh: "学校所在镇的；学校没有登记镇的看住地；学生住在别的镇的，由学校所在镇办理，要不要转告学生住的镇，原文没有写，不作要求",
      en: "That of the school, or where none is on record that of the home; where a pupil lives in another town, that of the school sees to it; whether it tells the other the text does not say, and it is not asked for",
    },
    why: { zh: "条文写的是辖区内的学校报送", en: "The text says: schools in its area send it" },
  },
  "until-the-child-is-back": {
    clauses: ["2.8.2c", "2.8.2e", "2.8.2f", "2.8.2g", "3.5b", "3.5c", "3.5d", "3.5e", "3.6d"],
    open: {
      zh: "学生回来以后，没有办的步骤还要不要",
      en: "Whether steps not yet taken are still wanted once the pupil is back",
    },
    chosen: {
      zh: "不要：到校上课，或者个案结案，没有办的就不再需要；再次辍学的重新算",
      en: "They are not: with the pupil in class, or the case closed, they are no longer needed; a relapse begins anew",
    },
    why: { zh: "这些步骤都是为了让学生回来", en: "All of them serve the return" },
  },
  "one-form-for-each-pupil": {
    clauses: ["2.8.2e", "3.5b", "3.5c"],
    general: "G22",
    open: {
      zh: "《义务教育阶段学生辍学情况报告单》一人一张还是一校一张，与开学一月的书面报告是不是一回事，有哪些栏目",
      en: "Whether the form is for one pupil or one school, whether it is the report of the first month, and what it tells",
    },
    chosen: {
      zh: "一人一张，记作对该生辍学情况的书面报告；学校要报，由第三章镇政府接收学校报送的推出；开学一月的报告是学校的，可以附上这些报告单；开学一月以后辍学的，随时一人一张。栏目原文没有列，不作要求。学校就该生第一次作出这样的报告，责令和通知书两步就各自开始",
      en: "One for each pupil, put down as a written report on its dropout; that schools send it follows from the third chapter, where the town receives it from them. The report of the first month is the school's, and these forms may go with it; for one who drops out later the form is sent by itself. What it tells is not listed and not asked for. With the first such report on a pupil the order and the letter begin, each for itself",
    },
    why: { zh: "通知书是发给监护人的，必须知道是哪一名学生", en: "A letter to a guardian needs to know which pupil" },
  },
  "order-by-either": {
    clauses: ["2.8.2e"],
    general: "G18",
    open: {
      zh: "教育行政部门和乡镇政府是各责令一次，还是一家责令即可",
      en: "Whether each makes an order, or one is enough",
    },
    chosen: {
      zh: "责令的是送子女入学，以登记了的通知为凭，原文没有写用什么文书。有一家责令即可，记明是谁；对县教科局是要求，对镇政府只作提醒；何时责令原文没有写，不设目标日",
      en: "To send the child to school, shown by the notice put down; which paper is used the text does not say. One by either is enough, with its issuer on record; asked of the bureau, expected of the town. No time is set for it, nor a target",
    },
    why: {
      zh: "责令是就一件事作出的一个决定，两家可以联名；报告、批评教育是各做各的",
      en: "An order is one decision in one matter, and both may make it together; reporting and admonishing each does for itself",
    },
  },
  "two-stages-of-orders": {
    clauses: ["2.8.2e", "3.5e"],
    open: { zh: "两处都写责令，是不是一回事", en: "Two places speak of an order: whether they are one" },
    chosen: {
      zh: "是两次：报告以后的责令在先，限期通知书过期以后镇政府再责令一次，定明日期；前一次记作责令，后一次记作责令限期送返，互不代替；后一次只有在限期通知书过期、学生没有回来时才看它的日期",
      en: "They are two: one after the report, another by the town with a day in it once the letter has run out. The former is put down as an order, the latter as one that sets a day, and neither stands for the other; the day of the second is looked at only while the letter has run out and the pupil is away",
    },
    why: {
      zh: "两处的前提不同：一处是收到报告，一处是仍不返校",
      en: "They rest on different things: the report received, and a pupil still away",
    },
  },
  "several-is-three": {
    clauses: ["2.8.2f"],
    general: "G8",
    open: { zh: "“多次”是几次", en: "How often is repeated" },
    chosen: {
      zh: "同一个案里三次没有劝成；学校、村、镇的劝返都计；劝了以后的下一个上学日第一次点名仍没有到校，才算没有劝成。没有编入班级、没有考勤的孩子，劝了没有成看不出来，由镇政府自己掌握",
      en: "Three in vain in one case, those of school, village and town alike; an attempt was in vain if the child is still away at the first register of the next school day. Of a child in no class, with no register, this cannot be seen, and the town keeps count itself",
    },
    why: {
      zh: "文件没有给出数字，三次是本理解定的；两次还说不上多次",
      en: "The document gives no number, and three is set by this reading; two are hardly several",
    },
  },
  "letter-names-a-day": {
    clauses: ["2.8.2f", "2.8.2g", "3.5c", "3.5e"],
    general: "G9",
    open: { zh: "“限期”是几天", en: "How long the set time is" },
    chosen: {
      zh: "由发出的单位在通知书、责令里写明日期，没有写明的不算办结；系统不定长短",
      en: "The body that sends letter or order names the day in it, and one without a day does not complete the step; how long it is, is not set here",
    },
    why: { zh: "期限要看路程和情况，原文没有给数", en: "It depends on the way and the case; the text gives no number" },
  },
  "town-looks-on-the-day": {
    clauses: ["2.8.2g", "3.5c", "3.5e"],
    general: "G18",
    open: {
      zh: "期限以内返校，由谁核对，以什么为凭",
      en: "Who sees to it that the pupil is back by the day set, and what shows it",
    },
    chosen: {
      zh: "对家长不作要求，也不是要镇政府结案；由镇政府在写明的日子核对：学生到校上课，这一步就不再需要，学校或者别的单位以已复学结案的也算；只办了复学手续、人没有来的不算；过了写明的日子没有来、也没有以返校结案的，列为逾期，这也只是期待。规则句里的“销号”指以返校结案，本文件没有这个词，谁办的都算",
      en: "Nothing is asked of the parents, nor is the town to close the case. It looks on the day: a pupil in class ends the step, and a case closed as returned, by whomever, completes it; formalities without the pupil do neither. After the day, with neither, it is shown as overdue, which is only expected of the town",
    },
    why: {
      zh: "后面的步骤以过期为前提，要有人看着这一天；纸面上的返校不是返校",
      en: "What follows rests on the day having passed, and somebody must look; a return on paper is none",
    },
  },
  "two-letters": {
    clauses: ["2.8.2f", "3.5c"],
    open: { zh: "《敦促入学通知书》和《限期返校通知书》是什么关系", en: "How the two letters stand to each other" },
    chosen: {
      zh: "是两种：限期的在收到报告单以后就发，敦促的在劝说多次无效以后发；谁先谁后看哪个条件先到，互不代替，也互不妨碍",
      en: "They are two: the one that sets a day goes out on the form, the one that urges after persuasion in vain. Which comes first is a matter of what happens first; neither stands for the other or bars it",
    },
    why: { zh: "前提不同，原文没有写先后", en: "They rest on different things, and no order is said" },
  },
  "time-off-on-the-roll": {
    clauses: ["2.8.2h"],
    general: "G20",
    open: { zh: "“相关手续”以什么为凭", en: "What shows the formalities" },
    chosen: {
      zh: "批准休学或者延缓入学以后，学校登记相应的学籍变更，证明材料齐全、手续完备都写明才算。每一次批准各要一次，休学的登记休学，延缓入学的登记延缓入学；不论什么原因批准的都看，原因由批准的人写明；没有的一直列出，不算逾期。批准期间不算辍学",
      en: "After an approval the school puts down the change on the roll, with papers complete and formalities complete: once for each approval, a suspension as a suspension and a deferral as a deferral, whatever the reason approved, which whoever approves it puts down. Without it it goes on being listed, and is never overdue. While it lasts the pupil is no dropout",
    },
    why: {
      zh: "国家学籍规定的要件在文件之外，齐全与否由经办人核对后写明",
      en: "What the state's rules ask for lies outside the text; whether all is there, the clerk says",
    },
  },
  "refusal-is-found-by-people": {
    clauses: ["2.8.2i"],
    general: "G16",
    open: { zh: "怎样算家长“拒绝”", en: "When parents refuse" },
    chosen: {
      zh: "有人认定并记录拒绝送孩子入学才算；长期缺课不等于拒绝",
      en: "Only when a person has found and recorded that they refuse to send the child; a long absence is no refusal",
    },
    why: { zh: "拒绝是一种态度，要由人判断", en: "A refusal is an attitude, for people to judge" },
  },
  "what-admonishing-is": {
    clauses: ["2.8.2i", "3.5d"],
    open: { zh: "批评教育以什么为凭", en: "What shows an admonition" },
    chosen: {
      zh: "镇政府或者村（居）委会以批评教育为目的，与监护人见面的一次家访或者约谈；打电话、只劝返校的不算",
      en: "A home visit or a talk with the guardian by town or village whose purpose is to admonish; not a telephone call, nor one that only persuades",
    },
    why: { zh: "批评教育要当着监护人的面", en: "It is done to the guardian's face" },
  },
  "both-admonish": {
    clauses: ["2.8.2i"],
    general: "G22",
    open: {
      zh: "镇政府和村（居）委会是各做一次，还是有一家即可",
      en: "Whether town and village each admonish, or one is enough",
    },
    chosen: {
      zh: "各做一次，一起去的各记一次；对两家都只是期待",
      en: "Each once; where they go together each puts it down. Of both it is expected only",
    },
    why: { zh: "两家用“和”字并列", en: "They are joined by and" },
  },
  "township-of-the-home": {
    clauses: ["2.8.2i"],
    open: { zh: "批评教育由哪个镇、哪个村做", en: "Which town and which village admonish" },
    chosen: { zh: "监护人住地的镇政府和村（居）委会", en: "Those where the guardian lives" },
    why: { zh: "没有入学的孩子没有学校可依", en: "A child that never entered has no school to go by" },
  },
};
