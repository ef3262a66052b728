import { writeFileSync } from "node:fs";
import { printHtml } from "../../src/render/print.js";
import { reportWord } from "../../src/render/word.js";
import { reportSpreadsheet, tableSpreadsheet } from "../../src/render/spreadsheet.js";
import { reportMarkdown } from "../../src/render/markdown.js";
import { reportCsv } from "../../src/render/csv.js";
import { countChart, funnelChart, monthChart, timelineChart } from "../../src/render/charts.js";
import type { ReportDocument } from "../../src/reports/report-document.js";
const t = (zh: string, en = zh) => ({ zh, en });
const form: ReportDocument = {
  title: t("辍学学生劝返情况登记表", "Record of persuasion to return"), serial: t("安教控〔2025〕第017号", "No. 2025-017"), subtitle: t("2025年10月16日", "2025-10-16"),
  meta: [{ label: t("单位", "Unit"), value: t("某县第一初级中学", "First Middle School") }, { label: t("依据", "Under"), value: t("控辍保学工作实施方案", "Plan") }],
  sections: [
    { heading: t("一、基本情况", "1. Particulars"), blocks: [{ kind: "fields", fields: [
      { label: t("姓名", "Name"), value: t("王某某", "Wang") }, { label: t("性别", "Sex"), value: t("女", "F") },
      { label: t("学籍号", "Number"), value: t("G140000000000000001") }, { label: t("班级", "Class"), value: t("初二（3）班") },
      { label: t("家庭住址", "Address"), value: t("某某乡某某村二组一百二十三号，某某桥头往东二百米，供销社旧址后排"), wide: true },
      { label: t("监护人", "Guardian"), value: t("") }, { label: t("联系电话", "Phone"), value: t("") }, { label: t("备注", "Remarks"), value: t("") } ] },
      { kind: "checklist", items: [{ text: t("已家访", "Visited"), done: true, note: t("10月13日、10月15日各一次", "twice") }, { text: t("已送达敦促入学通知书", "Notice served"), done: false }, { text: t("已报乡镇人民政府", "Reported to the township") }] },
      { kind: "narrative", label: t("劝返经过", "What was done"), text: t("第一次家访未见到监护人。\n第二次家访时，监护人表示孩子在外地亲戚家，答应一周内送回学校；班主任说明了法律规定，并告知学校可以提供的资助和补课安排。", "First visit.\nSecond visit."), lines: 4 },
      { kind: "narrative", label: t("村（居）委会意见", "Village's opinion"), lines: 3 },
      { kind: "signatures", lines: [t("班主任签字", "Homeroom teacher"), t("监护人签字", "Guardian"), t("日期", "Date")] } ] },
    { heading: t("二、劝返通知", "2. Notice"), ownPage: true, blocks: [
      { kind: "letter", addressee: t("李某某家长：", "To the guardian:"), paragraphs: [t("您的孩子自2025年10月9日起未到校上课，至今已连续缺课五个上课日。根据有关法律规定，父母或者其他法定监护人应当依法保证适龄儿童、少年按时入学接受并完成义务教育。", "Your child has been absent."), t("请于接到本通知之日起三日内送孩子返校。特此通知。", "Please bring the child back.")] },
      { kind: "attachments", items: [t("缺课记录一份", "Record of absence"), t("资助政策告知单一份", "Leaflet on aid")] },
      { kind: "seal", body: t("某县第一初级中学", "First Middle School"), date: t("2025年10月16日", "2025-10-16") } ] },
    { heading: t("三、台账", "3. Ledger"), blocks: [{ kind: "table", columns: [{ label: t("序号", "No."), share: 1, centred: true }, { label: t("事项", "Matter"), share: 4 }, { label: t("天数", "Days"), share: 1, centred: true }], groups: [{ heading: t("逾期", "Overdue"), rows: [{ cells: [{ text: t("1"), number: 1 }, { text: t("家访记录", "Visit"), note: t("2025-10-15到期", "due 2025-10-15"), strong: true }, { text: t("5"), number: 5 }] }, { cells: [{ text: t("2"), number: 2 }, { text: t("") }, { text: t("") }] }] }] }, { kind: "note", text: t("=HYPERLINK(\"x\") 这行以等号开头", "=1+1") }] },
  ],
};
const wide: ReportDocument = { title: t("辍学学生台账", "Dropout ledger"), subtitle: t("截至2025年10月16日", "as of 2025-10-16"), orientation: "landscape", meta: [{ label: t("单位"), value: t("某县教育局") }],
  sections: [{ blocks: [{ kind: "table", columns: ["序号","学籍号","姓名","性别","出生年月","学校","年级","班级","户籍地","监护人","缺课起始日","缺课天数","责任人","备注"].map((l, i) => ({ label: t(l), share: [1,3,1.5,1,2,3,1.2,1.2,3,1.5,2.2,1.2,1.6,3][i] ?? 1, ...(i === 0 ? { centred: true as const } : {}) })),
   groups: [{ rows: Array.from({ length: 60 }, (_, r) => ({ cells: [String(r+1), `G1400002010010${String(100+r)}X`, "张某某", r%2?"男":"女", "2012-03", "某某乡中心学校（寄宿制）", "八年级", "3班", "某某乡某某村", "张某", "2025-10-09", "5", "王某某", r%7===0?"Donaudampfschifffahrtsgesellschaftskapitaen":r%3===0?"":"随父母外出务工，下落正在核实"].map((c, i) => ({ text: t(c), ...(i === 11 ? { number: 5 } : {}) })) })) }] }] }] };
const blank: ReportDocument = { title: t("敦促入学通知书", "Notice"), serial: t("〔    〕第    号"), meta: [], sections: [{ blocks: [{ kind: "letter", addressee: t("________：", "________:"), paragraphs: [t("你的孩子________应当于____年____月____日入学，至今未到校。请于接到本通知之日起三日内送其入学。")] }, { kind: "seal", body: t("（学校）"), date: t("    年  月  日") }] }, { heading: t("送达回执"), blocks: [{ kind: "fields", fields: [{ label: t("送达时间"), value: t("") }, { label: t("送达方式"), value: t("") }, { label: t("见证人"), value: t(""), wide: true }] }, { kind: "table", columns: [{ label: t("次数"), share: 1 }, { label: t("日期"), share: 2 }, { label: t("经过"), share: 5 }], groups: [{ rows: [1,2,3].map((n) => ({ cells: [{ text: t(String(n)) }, { text: t("") }, { text: t("") }] })) }] }, { kind: "signatures", lines: [t("送达人"), t("签收人"), t("日期")] }] }] };
const dir = process.argv[2] ?? "";
for (const [n, d] of Object.entries({ form, wide, blank })) {
  for (const language of ["zh", "en"] as const) {
    if (language === "en" && n !== "form") continue;
    const name = `${dir}/${n}-${language}`;
    writeFileSync(`${name}.html`, printHtml(d, { language }));
    writeFileSync(`${name}.docx`, await reportWord(d, { language }));
    writeFileSync(`${name}.xlsx`, await reportSpreadsheet(d, { language }));
    writeFileSync(`${name}.md`, reportMarkdown(d, { language }));
    writeFileSync(`${name}.csv`, reportCsv(d, { language, bom: true }));
  }
}
const pieces: Uint8Array[] = [];
for await (const p of tableSpreadsheet([{ key: "a", label: t("学号") }, { key: "b", label: t("天数"), width: 8 }], Array.from({ length: 25 }, (_, i) => ({ a: i % 3 ? `P${i}` : "=1+1", b: -i })), { language: "zh", name: "a/b:c", rowsPerSheet: 10 })) pieces.push(p);
writeFileSync(`${dir}/big.xlsx`, Buffer.concat(pieces));
const zh = { language: "zh" as const };
writeFileSync(`${dir}/count.svg`, countChart([
 { name: t("疑似辍学"), points: [{ period: "2025-09", count: 12 }, { period: "2025-10", count: 9 }, { period: "2025-12", count: 7 }, { period: "2026-03", count: 4 }] },
 { name: t("辍学"), points: [{ period: "2025-09", count: 6 }, { period: "2025-10", count: 5 }, { period: "2025-11", suppressed: true }, { period: "2025-12", count: 5 }, { period: "2026-03", suppressed: true }] },
 { name: t("返校"), points: [{ period: "2025-09", count: 0 }, { period: "2025-10", count: 3 }, { period: "2025-11", count: 4 }, { period: "2025-12", suppressed: true }, { period: "2026-03", count: 4 }] }],
 { ...zh, title: t("疑似、辍学、返校人数"), periods: ["2025-09","2025-10","2025-11","2025-12","2026-01","2026-02","2026-03"] }));
writeFileSync(`${dir}/funnel.svg`, funnelChart([["缺课",120],["联系",110],["家访",64],["疑似辍学",20],["确认辍学",-1],["返校",7],["销号",6]].map(([n, c]) => (c === -1 ? { name: t(String(n)), suppressed: true as const } : { name: t(String(n)), count: Number(c) })), { ...zh, title: t("从缺课到销号") }));
const days = Array.from({ length: 31 }, (_, i) => `2025-10-${String(i + 1).padStart(2, "0")}` as const);
const ms = ["attended","attended","absent","excused","attended","unknown","attended"] as const;
writeFileSync(`${dir}/month.svg`, monthChart({ days: days as never, pupils: Array.from({ length: 12 }, (_, r) => ({ ...(r === 3 ? { label: "很长很长的名字某某某" } : {}), marks: days.map((_, i) => (i < 8 || i % 7 === 4 || i % 7 === 3 ? "noSchool" : (ms[(i * 3 + r * r) % 7] ?? "unknown"))) })) }, { ...zh, title: t("七（3）班十月考勤") }));
writeFileSync(`${dir}/timeline.svg`, timelineChart({ from: "2025-09-01", until: "2026-01-20", spans: [{ name: t("缺课"), from: "2025-09-08", until: "2025-09-30" }, { name: t("疑似辍学"), from: "2025-09-15", until: "2025-10-20" }, { name: t("确认辍学"), from: "2025-10-21", until: "2025-12-01" }, { name: t("返校跟踪（一学期内每周联系）"), from: "2025-12-02" }, { name: t("缺课"), from: "2025-12-20", until: "2025-12-24" }], marks: ["2025-09-08","2025-09-09","2025-09-15","2025-09-16","2025-10-10","2025-11-03"].map((day, i) => ({ day: day as "2025-09-08", name: t(i % 2 ? "家访" : "电话联系") })) }, { ...zh, title: t("一例办理过程") }));
