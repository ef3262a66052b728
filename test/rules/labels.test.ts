import { describe, expect, it } from "vitest";
import * as library from "../../src/index.js";
import type { Text } from "../../src/model/text.js";

const tables = Object.entries(library).filter(([name]) => name.endsWith("Labels")) as unknown as readonly (readonly [
  string,
  Readonly<Record<string, Text>>,
])[];

describe("tables of labels", () => {
  it("are there for all that is shown to people", () => {
    expect(tables.map(([name]) => name).sort()).toEqual([
      "alertKindLabels",
      "areaLevelLabels",
      "assignedAsLabels",
      "caseCounterLabels",
      "caseStatusLabels",
      "caseStatusNowLabels",
      "changeKindLabels",
      "changeReasonLabels",
      "chronicStandingLabels",
      "dateStepLabels",
      "dimensionLabels",
      "disclosureFindingLabels",
      "enrolmentStatusLabels",
      "entryKindLabels",
      "eventKindLabels",
      "evidenceCheckLabels",
      "exitKindLabels",
      "fieldClassLabels",
      "fieldsFromLabels",
      "guardianRelationLabels",
      "householdKindLabels",
      "leavingReasonLabels",
      "notCountedLabels",
      "populationLabels",
      "pupilStateLabels",
      "purposeLabels",
      "registerFindingLabels",
      "registerListLabels",
      "relationLabels",
      "retentionStartLabels",
      "returnStandingLabels",
      "rollFlowLabels",
      "schoolStageLabels",
      "seriesStepLabels",
      "sessionLabels",
      "sexLabels",
      "sourceCertaintyLabels",
      "subjectKindLabels",
      "suppressionReasonLabels",
      "transferStatusLabels",
      "unexplainedLabels",
    ]);
  });

  // Of some reasons of the register only the group that they belong to was seen: they share its name.
  const distinct = tables.filter(([name]) => name !== "changeReasonLabels");

  it.each(distinct)("%s tell each apart, in Chinese and in English", (_, table) => {
    const labels = Object.values(table);
    expect(new Set(labels.map(({ zh }) => zh)).size).toBe(labels.length);
    expect(new Set(labels.map(({ en }) => en)).size).toBe(labels.length);
    for (const { zh, en } of labels) {
      expect(zh).toMatch(/^[\p{Script=Han}（）、，“”]+$/u);
      expect(en).toMatch(/^[A-Za-z][\w ,'’-]*$/);
    }
  });

  it("call an act as the vocabulary does, and an assignment as its rules do", () => {
    expect(library.eventKindLabels.homeVisit).toEqual(library.coreVocabulary.acts["homeVisit"]?.label);
    expect(library.coreVocabulary.acts["assigned"]?.fields["as"]).toMatchObject({ values: library.assignedAsLabels });
    const tooFew = { kind: "tooFew", need: "n", pupil: "P1", as: "pair", persons: [], wanted: 2, because: [] } as const;
    expect(library.networkFaultText(tooFew)).toEqual({
      zh: "学生P1的结对帮扶人应不少于2人，现有0人。",
      en: "Pupil P1 is to have 2 pair partners at least, and has 0.",
    });
  });
});
