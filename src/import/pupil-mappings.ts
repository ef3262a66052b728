import type { ColumnMapping } from "./column.js";
import { codeCell } from "./convert-code.js";
import { dateCell } from "./convert-date.js";
import { gradeCell, registerNumberCell } from "./convert-number.js";
import { documentNumberCell, idCell, phoneCell, phoneTextCell, textCell } from "./convert-text.js";
import { guardianColumns } from "./guardian-columns.js";
import {
  attendanceCodes,
  disabilityCodes,
  ethnicityCodes,
  healthCodes,
  householdCodes,
  identityDocumentCodes,
  leftBehindCodes,
  sexCodes,
  toldCodes,
} from "./pupil-codes-data.js";
import type { PupilRow } from "./pupil-row.js";

/**
 * The library's own list of pupils (本库学生信息表): what it writes by this it reads back as the same. Free texts are taken as they
 * stand, telephone numbers too, unless an apostrophe stands before one; the host's own number of the pupil must be there.
 */
export const ownPupilMapping: ColumnMapping<PupilRow> = /* @__PURE__ */ (() => ({
  pupil: { label: { zh: "学生编号", en: "pupil" }, cell: idCell, filled: true },
  name: { label: { zh: "姓名", en: "name" }, cell: textCell },
  sex: { label: { zh: "性别", en: "sex" }, cell: codeCell(sexCodes) },
  bornOn: { label: { zh: "出生日期", en: "born on" }, cell: dateCell },
  identityDocument: { label: { zh: "身份证件类型", en: "identity document" }, cell: codeCell(identityDocumentCodes) },
  identityNumber: { label: { zh: "身份证件号", en: "identity number" }, cell: documentNumberCell },
  registerNumber: { label: { zh: "学籍号", en: "register number" }, cell: registerNumberCell },
  ethnicity: { label: { zh: "民族", en: "ethnicity" }, cell: textCell },
  householdKind: { label: { zh: "户口性质", en: "household kind" }, cell: codeCell(householdCodes) },
  householdAddress: { label: { zh: "户籍地址", en: "household address" }, cell: textCell },
  homeAddress: { label: { zh: "现住址", en: "home address" }, cell: textCell },
  village: { label: { zh: "村（社区）编号", en: "village" }, cell: idCell },
  phone: { label: { zh: "联系电话", en: "phone" }, cell: phoneTextCell },
  health: { label: { zh: "健康状况", en: "health" }, cell: textCell },
  disabilityCertificate: { label: { zh: "残疾人证号", en: "disability certificate" }, cell: textCell },
  family: { label: { zh: "家庭情况", en: "family" }, cell: textCell },
  whereabouts: { label: { zh: "去向", en: "whereabouts" }, cell: textCell },
  school: { label: { zh: "学校编号", en: "school" }, cell: idCell },
  grade: { label: { zh: "年级", en: "grade" }, cell: gradeCell },
  class: { label: { zh: "班级编号", en: "class" }, cell: idCell },
  enrolledOn: { label: { zh: "在班起始日期", en: "enrolled on" }, cell: dateCell },
  leftBehind: { label: { zh: "是否留守儿童", en: "left behind" }, cell: codeCell(leftBehindCodes) },
  accompanying: { label: { zh: "是否随迁子女", en: "accompanying" }, cell: codeCell(toldCodes) },
  orphan: { label: { zh: "是否孤儿", en: "orphan" }, cell: codeCell(toldCodes) },
  hardship: { label: { zh: "是否家庭经济困难", en: "hardship" }, cell: codeCell(toldCodes) },
  singleParent: { label: { zh: "是否单亲家庭", en: "single parent" }, cell: codeCell(toldCodes) },
  disability: { label: { zh: "是否残疾", en: "disability" }, cell: codeCell(toldCodes) },
  boarder: { label: { zh: "是否寄宿", en: "boarder" }, cell: codeCell(toldCodes) },
  ...guardianColumns([1, 2, 3, 4], { cell: phoneTextCell }),
}))();

const none: readonly string[] = ["无"];

/**
 * Lists that follow the form of the national register of pupils (全国中小学生学籍信息管理系统), by their headers and by the field names of
 * JY/T 1002 (XM, XBM, CSRQ, SFZJH, XJH …). How sure: the headers and the codes of boarding, left-behind, accompanying and household
 * kind stand so in published instructions for filling in the form and in several programs that read it [B]; field names and the
 * other codes were read second-hand [B-]; the standard itself was not at hand. Fields that the library has no use for, such as 籍贯 or
 * 特长, are listed as unknown columns. The name must be there; a pupil's own number (学生编号, 学籍辅号) may be missing.
 */
export const nationalRegisterMapping: ColumnMapping<PupilRow> = /* @__PURE__ */ (() => ({
  pupil: {
    label: { zh: "学籍辅号", en: "local register number" },
    headers: ["学生编号", "学号", "XH"],
    cell: idCell,
    blanks: none,
  },
  name: { label: { zh: "姓名", en: "name" }, headers: ["学生姓名", "XM"], cell: textCell, filled: true },
  sex: { label: { zh: "性别", en: "sex" }, headers: ["性别码", "XB", "XBM"], cell: codeCell(sexCodes) },
  bornOn: { label: { zh: "出生日期", en: "born on" }, headers: ["出生年月日", "CSRQ"], cell: dateCell },
  identityDocument: {
    label: { zh: "身份证件类型", en: "identity document" },
    headers: ["身份证件类型码", "证件类型", "SFZJLX", "SFZJLXM"],
    cell: codeCell(identityDocumentCodes),
    blanks: none,
  },
  identityNumber: {
    label: { zh: "身份证件号", en: "identity number" },
    headers: ["身份证件号码", "身份证号", "身份证号码", "公民身份号码", "证件号码", "SFZJH", "SFZH"],
    cell: documentNumberCell,
    blanks: none,
  },
  registerNumber: {
    label: { zh: "学籍号", en: "register number" },
    headers: ["全国学籍号", "国网学籍号", "全国统一学籍号", "XJH"],
    cell: registerNumberCell,
    blanks: none,
  },
  ethnicity: {
    label: { zh: "民族", en: "ethnicity" },
    headers: ["民族码", "MZ", "MZM"],
    cell: codeCell(ethnicityCodes, { zh: "民族名称或代码", en: "an ethnic group by name or code" }),
  },
  householdKind: {
    label: { zh: "户口性质", en: "household kind" },
    headers: ["户口性质码", "户口类别", "HKXZ", "HKXZM"],
    cell: codeCell(householdCodes),
  },
  householdAddress: {
    label: { zh: "户口所在地", en: "household address" },
    headers: ["户口所在地详细地址", "户籍地址", "HKSZD"],
    cell: textCell,
  },
  homeAddress: { label: { zh: "现住址", en: "home address" }, headers: ["家庭现住址", "XZZ"], cell: textCell },
  village: { label: { zh: "村（社区）", en: "village" }, headers: ["村（居）委会", "村编号"], cell: idCell },
  phone: { label: { zh: "联系电话", en: "phone" }, headers: ["LXDH"], cell: phoneCell, blanks: none },
  health: {
    label: { zh: "健康状况", en: "health" },
    headers: ["健康状况码", "JKZK", "JKZKM"],
    cell: codeCell(healthCodes),
  },
  disabilityCertificate: {
    label: { zh: "残疾人证号", en: "disability certificate" },
    headers: ["残疾证号"],
    cell: textCell,
    blanks: none,
  },
  school: { label: { zh: "学校标识码", en: "school" }, headers: ["学校代码", "XXDM", "XXBSM"], cell: idCell },
  grade: { label: { zh: "年级", en: "grade" }, headers: ["年级名称", "SZNJ", "NJ"], cell: gradeCell },
  class: { label: { zh: "班级", en: "class" }, headers: ["班级名称", "班号", "SZBH", "BH"], cell: idCell },
  enrolledOn: { label: { zh: "入学日期", en: "enrolled on" }, headers: ["入班日期"], cell: dateCell },
  leftBehind: {
    label: { zh: "是否留守儿童", en: "left behind" },
    headers: ["留守儿童", "SFLSET"],
    cell: codeCell(leftBehindCodes),
  },
  accompanying: {
    label: { zh: "是否进城务工人员随迁子女", en: "accompanying" },
    headers: ["是否随迁子女", "是否务工人员随迁子女", "随迁子女"],
    cell: codeCell(toldCodes),
  },
  orphan: { label: { zh: "是否孤儿", en: "orphan" }, headers: ["孤儿"], cell: codeCell(toldCodes) },
  disability: {
    label: { zh: "残疾人类型", en: "disability" },
    headers: ["残疾类型", "残疾类别", "CJRLX"],
    cell: codeCell(disabilityCodes, {
      zh: "残疾类别名称，或“无”（数字代码未经核实，不予采用）",
      en: "a kind of disability by name, or 无 (its numbers are not verified and not taken)",
    }),
  },
  boarder: {
    label: { zh: "就读方式", en: "boarding" },
    headers: ["就读方式码", "JDFS", "JDFSM"],
    cell: codeCell(attendanceCodes),
  },
  ...guardianColumns([1, 2]),
}))();
