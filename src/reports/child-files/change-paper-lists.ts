import type { RollChange } from "../../model/events-case.js";
import type { Text } from "../../model/text.js";

/** A paper that a change on the roll rests on (证明材料), by a short id. */
export interface ChangePaper {
  readonly id: string;
  readonly label: Text;
}

/** Which papers each change rests on. */
export type ChangePaperLists = Partial<Readonly<Record<RollChange, readonly ChangePaper[]>>>;

/**
 * The papers that changes on the roll usually rest on. No document of the five lists them: they say only that all must be there, and leave
 * the list to the rules of the school register. A host gives the list of its own province.
 */
export const usualChangePapers: ChangePaperLists = {
  transferIn: [
    { id: "application", label: { zh: "转学申请", en: "application for the transfer" } },
    { id: "residence", label: { zh: "户籍或者居住证明", en: "proof of registration or residence" } },
    { id: "consent", label: { zh: "转出学校同意的材料", en: "consent of the school that it leaves" } },
  ],
  transferOut: [
    { id: "application", label: { zh: "转学申请", en: "application for the transfer" } },
    { id: "acceptance", label: { zh: "转入学校同意接收的材料", en: "acceptance by the receiving school" } },
    { id: "arrival", label: { zh: "转入学校回执", en: "the receiving school's word that it arrived" } },
  ],
  suspension: [
    { id: "application", label: { zh: "休学申请", en: "application for the suspension" } },
    { id: "proof", label: { zh: "医院证明等佐证材料", en: "a hospital's proof, or the like" } },
    { id: "approval", label: { zh: "批准文件", en: "the approval" } },
  ],
  deferral: [
    { id: "application", label: { zh: "延缓入学申请", en: "application for deferred entry" } },
    { id: "proof", label: { zh: "身体状况证明", en: "proof of the state of health" } },
    { id: "approval", label: { zh: "批准文件", en: "the approval" } },
  ],
  return: [
    { id: "application", label: { zh: "复学申请", en: "application to return" } },
    { id: "fitness", label: { zh: "因病休学的，康复证明", en: "after illness, proof of recovery" } },
  ],
  dropout: [
    { id: "report", label: { zh: "辍学情况报告材料", en: "the report on the dropout" } },
    { id: "persuasion", label: { zh: "劝返记录", en: "the record of persuasion" } },
  ],
};
