import type { Reading } from "../../../rules/policy.js";
import { endOfPeriod } from "../../../rules/words.js";
import { type EarlyWarningReading, earlyWarningReadings } from "./early-warning.js";

/** Choices about the two lines and the early warning. */
export type TwoLinesReading =
  | "both-lines-link-by-link"
  | "township-without-an-office"
  | "schools-directly-under-the-bureau"
  | "bulletin-each-term"
  | "community-is-village-too"
  | "any-school-sends-the-bulletin"
  | "bulletins-without-names"
  | "senior-pupils-too"
  | "urging-after-written-report"
  | "notice-after-the-urging"
  | "urging-until-it-is-done"
  | "refusal-after-the-notice"
  | "guardian-is-who-refuses"
  | "co-operation-while-schooling-is-due"
  | "all-cases-close-by-return"
  | "which-cases-the-return-rate-counts"
  | "each-answers-for-its-own-return"
  | "when-a-case-closes"
  | EarlyWarningReading;

/** What the two lines and the early warning leave open (二（二）). */
export const twoLinesReadings: Readonly<Record<TwoLinesReading, Reading>> = {
  "both-lines-link-by-link": {
    clauses: ["1.1b", "2.2a"],
    open: {
      zh: "“双线包保”以什么为准，各由谁负责",
      en: "What shows that both lines are there, and who answers for which",
    },
    chosen: {
      zh: "两条线分开，逐环判定有没有负责人登记在册：镇街这条线看镇政府（街道办事处）和每个村（社区），由镇政府（街道办事处）负责；教育这条线看镇街教办和每所学校，由教育局和镇街教办负责；缺哪一环列出哪一环，各单位只对自己这条线负责。末端的家庭，即学生住在哪个村（社区）、监护人是谁，由责任网络的核对另行逐名列出",
      en: "The lines are kept apart and judged link by link: whether a person in charge is on record. Township government and each village make the one, for which the township government answers; town education office and each school the other, for which bureau and office answer. A missing link is listed, and each body answers for its own line alone. The family at the end, in which village a pupil lives and who the guardian is, is listed pupil by pupil by the check of the responsibility network",
    },
    why: {
      zh: "条文写的是两条线，起点不同；一个单位不能替另一条线负责",
      en: "The clause names two lines that begin with different bodies; the one cannot answer for the other",
    },
  },
  "township-without-an-office": {
    clauses: ["2.2a"],
    open: {
      zh: "有的镇街没有教办，教育局自己这一环怎样看",
      en: "Some townships have no education office; and what of the bureau itself",
    },
    chosen: {
      zh: "没有教办的镇街，把市教育局负责该镇街的人登记为镇街教办的负责人，上下即相接；没有登记的算缺人。市教育局自己这一环不另判定",
      en: "Where there is no office, the person of the bureau who looks after that township is put down in its place, and the line is whole; with nobody on record somebody is missing. The bureau itself is not judged as a link",
    },
    why: {
      zh: "条文要的是责任不断线，不是增设机构；教育局是常设单位，一定有人",
      en: "The clause wants an unbroken chain, not new offices; the bureau is a standing body that always has people",
    },
  },
  "schools-directly-under-the-bureau": {
    clauses: ["1.1b", "2.2a"],
    open: { zh: "市教育局直接管的学校，算在哪条线上", en: "On which line the schools directly under the bureau are" },
    chosen: {
      zh: "登记了所在镇街的，与其他学校一样列在该镇街的这条线上，看有没有校长登记在册；缺校长的，系统列在市教育局和镇街教办两家名下，补齐的是市教育局。没有登记镇街的，这一项看不到，由市教育局自己核对",
      en: "Where its township is on record such a school stands on the line of that township like any other, and is looked at for a principal; a missing one is listed against bureau and town education office, and the bureau puts it right. A school without a township on record is not seen here, and the bureau checks it itself",
    },
    why: {
      zh: "名册只记学校在哪个镇街，不记隶属；这条线本来从教育局起，直属学校只少中间一环",
      en: "The roll holds the township of a school and not whom it is under; and the line begins with the bureau, so that only the link between is missing",
    },
  },
  "bulletin-each-term": {
    clauses: ["2.2b"],
    general: "G9",
    open: { zh: "“定期通报”多久一次", en: "How often regular bulletins are sent" },
    chosen: {
      zh: "每学期至少一次，镇街、社区、学校各自发出；只作提示，不算逾期；家庭只接收和回应",
      en: "At least once a term from township, community and school each; advisory only, never overdue; families receive and answer",
    },
    why: { zh: "学期是学校工作的自然周期", en: "The term is the natural rhythm of a school" },
    target: endOfPeriod(),
  },
  "community-is-village-too": {
    clauses: ["2.2b"],
    open: {
      zh: "这一句只写社区，前一句写“村（社区）”",
      en: "This clause says community only, the words before it village (community)",
    },
    chosen: {
      zh: "是同一级：农村是村，城区是社区，都由村（居）委会通报；一个镇街内有一个村（社区）通报即算，不逐村判定",
      en: "They are one level, villages in the country and communities in town, and their committee sends the bulletin; within a township one committee's is enough, and they are not gone through one by one",
    },
    why: {
      zh: "同一段先后两处说的是同一条线；没有写明每个社区各自通报",
      en: "Both places in the paragraph are about one line; that each community sends its own is not said",
    },
  },
  "any-school-sends-the-bulletin": {
    clauses: ["2.2b"],
    open: { zh: "通报的“学校”是哪些学校", en: "Which schools send the bulletin" },
    chosen: {
      zh: "镇街内的小学、初中、高中都在内；通报登记在镇街名下，每学期有一所学校的通报就算学校这一方已办，不逐校判定；各校是否都发，由镇街核对",
      en: "Primary, junior and senior secondary schools of the township alike; the bulletin is put down for the township, and that of one school in a term completes the schools' part: they are not gone through one by one, and the township checks whether each sent its own",
    },
    why: {
      zh: "句中只写学校，没有写学段，也没有写每一所",
      en: "The clause says school, without a stage and without saying each",
    },
  },
  "bulletins-without-names": {
    clauses: ["2.2b", "3.2b", "3.3e"],
    general: "G17",
    open: { zh: "通报里能不能出现学生", en: "Whether bulletins may show pupils" },
    chosen: {
      zh: "通报只用汇总数字；涉及个人的信息只交给对该生负责的单位和该生的家庭；通报批评只点镇街和学校",
      en: "Bulletins give totals only; what concerns one pupil goes only to the bodies responsible for that pupil and to the family; criticism names townships and schools",
    },
    why: { zh: "未成年人的个人信息要保护", en: "Minors' personal data are to be protected" },
  },
  "urging-after-written-report": {
    clauses: ["2.2f"],
    open: { zh: "敦促从何时开始，由谁通知监护人", en: "From when the township urges, and who notifies the guardian" },
    chosen: {
      zh: "镇街收到学校关于该生辍学倾向的书面报告起，报告内容不全也从收到时起；学校报的是学校所在镇街，学生住在别的镇街的，由学校所在镇街转告住地镇街，要不要转告、怎样转告，文件都没有写；系统仍从学校报告之时起列出，只作提示，还没有收到转告的，不是住地镇街失职；两次劝复无效后的报告引起的是三方联合劝导，不另引起这一步。先由镇街督促村（社区），再由村（社区）通知监护人，两步都要有记录，不限书面，当面或电话说清的也记为通知；没有时限，不设目标日",
      en: "From when the township has the written report of the school on the tendency of the pupil, be it complete or not. The school reports to the township of the school; where the pupil lives in another, the former passes it on; the text says neither whether it must nor how: the step is listed from the school's report all the same, as advice only, and a township that has not been told yet has failed in nothing. The report after two failures leads to the joint persuasion and not to this step. First the township urges the village, then the village notifies the guardian, both on record, in writing or not: what was said face to face or by telephone is put down as the notice too; no deadline and no target day",
    },
    why: {
      zh: "这一句承接前一句的书面报告，并依次写了这两步",
      en: "The clause follows on the written report of the sentence before, and names the two steps in this order",
    },
  },
  "notice-after-the-urging": {
    clauses: ["2.2f"],
    open: {
      zh: "村（社区）在镇街敦促以前已经通知的，还要不要再通知",
      en: "Whether the village notifies again where it had done so before the township urged it",
    },
    chosen: {
      zh: "要：镇街每敦促一次，自敦促当天起算，村（社区）通知监护人一次；以前的通知不算",
      en: "It does: for each urging one notice to the guardian, counted from the day of the urging; an earlier one does not count",
    },
    why: { zh: "通知是由敦促引起的", en: "It is the urging that brings about the notice" },
  },
  "urging-until-it-is-done": {
    clauses: ["2.2f"],
    open: {
      zh: "学生已经正常上学的，敦促和通知还要不要，什么时候为止",
      en: "Whether urging and notice are still wanted once the pupil attends as before, and until when",
    },
    chosen: {
      zh: "只有敦促、通知各自办了才算完成；学生在校或者又到校的，系统不自动停止，照样列出，只作提示，由镇街、村（社区）决定还要不要；报告登记错了的，更正以后撤回",
      en: "Only the urging, and the notice, complete their steps; where the pupil is at school, or back there, the rule does not stop by itself and goes on listing, as advice only: township and village decide whether it is still wanted. Where the report was recorded in error, correcting it withdraws them",
    },
    why: {
      zh: "有倾向的学生多半还在上学，到校不说明倾向没有了",
      en: "Pupils with a tendency mostly still attend, so that attending does not show that the tendency is gone",
    },
  },
  "refusal-after-the-notice": {
    clauses: ["2.2g"],
    general: "G16",
    open: {
      zh: "怎样算拒不配合，此前要不要已经通知过",
      en: "What shows the refusal to co-operate, and whether the guardian must have been notified before",
    },
    chosen: {
      zh: "村（居）委会已经通知监护人，又有人认定监护人不配合并记录在案，两样都有了才提示可以提请处理；还没有通知的，不提示提请：镇街已经敦促的，列出村（社区）的通知；学校已经书面报告而镇街还没有敦促的，列出镇街的敦促；没有书面报告的，这几步都不列出，由镇街自行决定要不要敦促；先认定、后通知的，通知以后是否仍不配合，由镇政府决定时查明",
      en: "Only once the village committee has notified the guardian and a person has found and recorded that the guardian refuses, is the case fit to be referred. Where no notice was given it is not: once the township has urged, the notice is listed; once the school has reported in writing, the urging; without a written report none of these is listed, and the township decides by itself whether to urge. Where the finding came before the notice, the township finds out when it decides whether the guardian still refuses",
    },
    why: {
      zh: "同一句先写通知监护人，再写拒不配合的怎么办；长期缺课不等于拒绝",
      en: "The sentence names the notice first and the refusal after it; and a long absence is no refusal",
    },
  },
  "guardian-is-who-refuses": {
    clauses: ["2.2g"],
    open: { zh: "“对拒不配合的”没有写明是谁", en: "The clause does not say who it is that refuses" },
    chosen: {
      zh: "指学生的监护人；村（社区）不照镇街督促办理的，不适用这一句，由镇街自行督促",
      en: "The guardian of the pupil. A village that does not do as it is urged falls outside this clause; the township sees to that itself",
    },
    why: {
      zh: "前半句刚写到通知监护人，后半句写的是使学生复学",
      en: "The words before are about notifying the guardian, those after about the return of the pupil",
    },
  },
  "co-operation-while-schooling-is-due": {
    clauses: ["2.2g"],
    open: {
      zh: "义务教育已经读完的，监护人不配合是否也要追究",
      en: "Whether a guardian answers for refusing where compulsory schooling is finished",
    },
    chosen: {
      zh: "只在义务教育没有读完时提示可以提请；已经就读高中的算读完。配合指配合学校、村（社区）和镇街让学生复学",
      en: "Marked as fit to be referred only while compulsory schooling is unfinished; a pupil in senior secondary school has finished it. To co-operate is to do so with school, village and township in bringing the child back",
    },
    why: {
      zh: "同一句的目的是读完义务教育；没有读完初中的不能升入高中",
      en: "The aim of the same sentence is to finish compulsory schooling, without which nobody enters senior secondary school",
    },
  },
  "all-cases-close-by-return": {
    clauses: ["2.2h"],
    general: "G20",
    open: {
      zh: "怎样算实现了复学的目标，什么时候算",
      en: "When the goal of return is met, and as of when that is counted",
    },
    chosen: {
      zh: "义务教育阶段的确认辍学个案都因返校而结案；没有个案时不适用。文件没有写明计算的日子，以学年末（8月31日）为统计日：它不是宽限，联合劝导、敦促、追究等各条照常继续。规则只比较登记的数字，还有谁没有返校，看各名学生的个案。以后有没有把义务教育读完，不判定",
      en: "When every confirmed case in the compulsory years is closed by return; without a case it is not applicable. The text names no day of counting, and the end of the school year, 31 August, is taken for it: it grants no delay, and joint persuasion, urging and liability go on as before. The rule compares the figure put down; who is still out is seen from the cases of the pupils. Whether compulsory schooling is finished later is not judged",
    },
    why: {
      zh: "条文要的是返校并读完，不是销号；比率总要有一个统计的日子",
      en: "The clause wants children back and finishing, not entries struck off; and a rate needs a day of counting",
    },
  },
  "which-cases-the-return-rate-counts": {
    clauses: ["2.2h"],
    open: {
      zh: "统计日在暑假里，以前学年的个案、确认以后转学或者死亡的，怎样计",
      en: "The day of counting lies in the summer holiday: how are cases of earlier years counted, and those transferred or dead since",
    },
    chosen: {
      zh: "放假以前到校满一个上学日的，手续在假期里办完也算返校；答应九月来、还没有到校的，到统计日仍算没有返校，来了以后计入下一学年。以前学年确认、到这一学年开始时还没有返校的，也计入；已经按合法转学、死亡、不属辍学等结案的，或者满十八岁的，分子分母都不计。数字由市教育局、镇街照此算好登记，系统不代算，也不核对",
      en: "A pupil who attended a full school day before the holiday is back, even if the formalities are completed in it; one who promises to come in September is not back on the day of counting, and counts as back in the next year. Cases confirmed in earlier years and not back when the year began count as well; those since closed by lawful transfer or death, as no dropout and the like, or aged 18, are left out above and below the line. Bureau and township draw up the figure in this way and put it down; the program neither works it out nor checks it",
    },
    why: {
      zh: "条文要的是每一名辍学学生复学，不因过了一个学年就不要了；转走的在别处就读，死亡的无从复学；假期里没有上学日，答应不是到校",
      en: "The clause wants every dropout back, and not only those of one year; who has transferred is at school elsewhere, and the dead cannot return; the holiday has no school days, and a promise is no attendance",
    },
  },
  "each-answers-for-its-own-return": {
    clauses: ["2.2h"],
    open: { zh: "由谁确保辍学学生复学", en: "Who is to ensure that dropouts return" },
    chosen: {
      zh: "各负其责：镇政府（街道办事处）只对本镇街的复学率负责，市教育局对全市的复学率负责；一个镇街没有达到，不算别的镇街没有达到。镇街的复学率宜按学生住地归集，与敦促、追究一致；登记在哪个镇街名下，就判定哪个镇街",
      en: "Each for its own: a township government answers for the rate of its township alone, the bureau for that of the whole city; where one township falls short, the others do not. A township's return rate is best drawn up by where the pupils live, as urging and liability go; it is judged for the township for which it is put down",
    },
    why: {
      zh: "句子承接镇政府对本辖区学生的敦促和追究，整段又讲双线包保，教育局是另一条线的起点",
      en: "The sentence follows on what a township does for its own pupils, in a paragraph on both lines, the other of which begins with the bureau",
    },
  },
  "senior-pupils-too": {
    clauses: ["2.2c", "2.2d", "2.2e", "2.2f", "2.2g", "2.3i", "3.3e"],
    open: {
      zh: "只写“学生”“辍学”的，高中生是否包括在内",
      en: "Where only pupils and dropout are named: are senior secondary pupils meant",
    },
    chosen: {
      zh: "发现倾向、报告校长、入户、书面报告、转交派出所，以及计算辍学是否频发，包括高中；镇街敦促、村（社区）通知和追究监护人的法律责任只到义务教育，就读高中的和登记为已完成义务教育的不包括",
      en: "For noting a tendency, telling the principal, visit, written report, hand-over to the police, and for counting whether dropout is frequent, they are. The township urging, the village notifying and the liability of guardians are for compulsory schooling alone: neither for pupils in senior secondary school nor for those on record as having finished it",
    },
    why: {
      zh: "文件要求高中生也力求不辍学；而依法敦促和追究的那一句，目的是完成义务教育",
      en: "The document strives for no dropout among them too; but the sentence on urging and liability aims at finishing compulsory schooling",
    },
  },
  "when-a-case-closes": {
    clauses: ["1.2g", "2.2h"],
    general: "G20",
    open: { zh: "怎样算复学", en: "When a child has returned" },
    chosen: {
      zh: "登记个案后到校满一个上学日，并办完复学手续；再次辍学的重新登记个案，记为反弹，记录不删除",
      en: "After one full school day attended since the case was opened, and the formalities of return; a relapse reopens the case as a rebound, and nothing is deleted",
    },
    why: { zh: "只在纸面上返校不算返校", en: "A return on paper is no return" },
  },
  ...earlyWarningReadings,
};
