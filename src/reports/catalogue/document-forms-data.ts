import type { Text } from "../../model/text.js";
import type { NamedForm } from "../kit/report-definition.js";

/** A paper, ledger, letter or archive that a document names (文件所列表册): its title there, and the clauses that name it. */
export interface DocumentForm extends NamedForm {
  readonly clauses: readonly string[];
  /** Why it is no report of the library's, where it is none. */
  readonly noReport?: Text;
}

/** All 63 papers that the five documents name, in their order; `(untitled)` where the text asks for one and gives it no title. */
export const documentForms: readonly DocumentForm[] = [
  { document: "wutaishan-2023", title: "排查台账 (台账)", clauses: ["2.1d"] },
  { document: "wutaishan-2023", title: "学生出勤情况 (填报)", clauses: ["2.2d", "2.2e"] },
  { document: "wutaishan-2023", title: "学生进出校门登记", clauses: ["2.3a", "2.3c"] },
  { document: "wutaishan-2023", title: "班主任签字 (离校)", clauses: ["2.3b"] },
  { document: "wutaishan-2023", title: "学生名单", clauses: ["2.5b"] },
  { document: "wutaishan-2023", title: "共同报告 (untitled)", clauses: ["2.5d"] },
  { document: "wutaishan-2023", title: "控辍保学月报", clauses: ["2.6a", "2.6b"] },
  { document: "wutaishan-2023", title: "法律文书", clauses: ["3.2d"] },
  { document: "wutaishan-2023", title: "控辍保学台账", clauses: ["3.3a", "3.3b"] },
  { document: "wutaishan-2023", title: "辍学学生台账", clauses: ["3.3c", "3.3d", "3.3g"] },
  { document: "wutaishan-2023", title: "复学手续", clauses: ["3.3h"] },
  { document: "wutaishan-2023", title: "约谈 (record untitled)", clauses: ["4.3a", "4.3b"] },
  { document: "anze-2023", title: "数据库 and 工作台帐", clauses: ["2.3e"] },
  { document: "anze-2023", title: "国家中小学电子学籍系统 entries", clauses: ["2.3f", "2.3g"] },
  { document: "anze-2023", title: "相关证明材料", clauses: ["2.3g"] },
  { document: "anze-2023", title: "全县控辍保学基础数据信息", clauses: ["2.3i"] },
  { document: "anze-2023", title: "开学统计 (untitled)", clauses: ["2.3c"] },
  { document: "anze-2023", title: "义务教育学校控辍保学统计表", clauses: ["2.3j", "2.3k", "2.3l", "2.3m"] },
  { document: "anze-2023", title: "留守儿童、随迁子女登记造册", clauses: ["2.7.1e", "2.7.1f"] },
  { document: "anze-2023", title: "辍学情况统计 (untitled)", clauses: ["2.8.2a", "2.8.2b"] },
  { document: "anze-2023", title: "书面报告", clauses: ["2.8.2d"] },
  {
    document: "anze-2023",
    title: "劝返复学、登记与书面报告制度",
    clauses: ["2.2d"],
    noReport: {
      zh: "学校自行制定的制度文本，无数据可填；是否建立由责任核查清单反映",
      en: "rules that a school lays down in words of its own: there is no data to fill in; whether it has them shows among the duties",
    },
  },
  { document: "anze-2023", title: "《敦促入学通知书》", clauses: ["2.8.2f", "2.8.2g"] },
  { document: "anze-2023", title: "延缓入学/休学手续", clauses: ["2.8.2h"] },
  { document: "anze-2023", title: "《义务教育阶段学生辍学情况报告单》", clauses: ["3.5b"] },
  { document: "anze-2023", title: "《限期返校通知书》", clauses: ["3.5c"] },
  { document: "anze-2023", title: "责令 (order, untitled)", clauses: ["3.5e"] },
  {
    document: "anze-2023",
    title: "司法文书",
    clauses: ["3.5f"],
    noReport: {
      zh: "由司法部门依法审查、制作并向监护人发放，本库不代拟；镇政府提请的函见“关于提请依法发放司法文书的函”",
      en: "the justice department examines, draws up and issues it: it is not for others to draft; the township's letter that asks for it is the report judicialReferral",
    },
  },
  { document: "anze-2023", title: "辍学生台账", clauses: ["3.6b", "3.6c"] },
  { document: "anze-2023", title: "本校工作方案 / 具体工作方案", clauses: ["4.1g", "4.4a"] },
  { document: "anze-2023", title: "工作总结", clauses: ["4.4b"] },
  { document: "anze-2023", title: "工作照片", clauses: ["4.4c"] },
  { document: "anze-2023", title: "送教上门 方案、总结、台账、照片", clauses: ["4.4d"] },
  { document: "anze-2023", title: "控辍保学档案", clauses: ["4.4e", "4.4f"] },
  { document: "boshan-2025", title: "班主任记录 (untitled)", clauses: ["4.3b"] },
  { document: "boshan-2025", title: "学籍变更证明材料", clauses: ["4.3c"] },
  { document: "boshan-2025", title: "学生辍学台账", clauses: ["4.3d"] },
  { document: "boshan-2025", title: "通报公示", clauses: ["4.3e"] },
  { document: "boshan-2025", title: "入学信息登记", clauses: ["4.5a"] },
  { document: "boshan-2025", title: "新生入学计划", clauses: ["4.5c"] },
  { document: "boshan-2025", title: "电子学籍系统 entries", clauses: ["4.5e", "4.5g"] },
  { document: "boshan-2025", title: "控辍保学目标责任书", clauses: ["4.7.1a"] },
  {
    document: "city-2016",
    title: "明白纸",
    clauses: ["2.1.1b"],
    noReport: {
      zh: "面向家庭的宣传材料，内容由发放单位撰写，不含个案或统计数据；发放情况见工作记录",
      en: "a leaflet for families, written by whoever gives it out: it holds no case and no count; that it was given out is on record as an activity",
    },
  },
  {
    document: "city-2016",
    title: "致家长一封信",
    clauses: ["2.1.1b"],
    noReport: {
      zh: "面向家长的宣传信，内容由发放单位撰写，不含个案或统计数据；发放情况见工作记录",
      en: "a letter to all parents, written by whoever sends it: it holds no case and no count; that it was sent is on record as an activity",
    },
  },
  { document: "city-2016", title: "控辍保学责任书", clauses: ["2.1.2b"] },
  { document: "city-2016", title: "易辍学生建档登记", clauses: ["2.1.2e"] },
  { document: "city-2016", title: "关爱帮扶措施", clauses: ["2.1.2f"] },
  { document: "city-2016", title: "报告 (按程序)", clauses: ["2.1.2k"] },
  { document: "city-2016", title: "困境儿童档案", clauses: ["2.1.3a"] },
  { document: "city-2016", title: "书面报告 (辍学倾向)", clauses: ["2.2e"] },
  { document: "city-2016", title: "登记造册 (流浪、闲散)", clauses: ["2.3b"] },
  { document: "city-2016", title: "建档立卡 (闲散未成年人)", clauses: ["2.3f", "2.3g"] },
  { document: "city-2016", title: "学生具体信息 (转交)", clauses: ["2.3i"] },
  { document: "city-2016", title: "联席会议 记录 (implied)", clauses: ["3.2c"] },
  { document: "city-2016", title: "通报批评", clauses: ["3.3e"] },
  { document: "licheng-2024", title: "控辍保学台账", clauses: ["2.2b"] },
  { document: "licheng-2024", title: "一人一案", clauses: ["2.2e"] },
  { document: "licheng-2024", title: "工作台账", clauses: ["3a", "3c", "3d", "3e"] },
  {
    document: "licheng-2024",
    title: "一生一表 = 济南市义务教育阶段辍学学生登记表 (附件1)",
    clauses: ["3f", "3g", "3h"],
  },
  { document: "licheng-2024", title: "《控辍目标责任书》教办版 (附件2)", clauses: ["4.2b", "4.4a"] },
  { document: "licheng-2024", title: "《控辍目标责任书》区直版 (附件3)", clauses: ["4.2d", "4.4a"] },
  { document: "licheng-2024", title: "《控辍保学承诺书》(附件4)", clauses: ["4.3a", "4.3b", "4.4a"] },
  { document: "licheng-2024", title: "相关信息 (报送)", clauses: ["2.1f"] },
];
