import { coreVocabulary, extendVocabulary } from "baoxue";

/**
 * The words that a boarding school adds: the dorm keeper, the evening check of the beds, and the fact that a child stays the night.
 * Each name has the school's own prefix. From here on a misspelt word does not compile.
 */
export const words = extendVocabulary(coreVocabulary, {
  roles: {
    "ours:dormKeeper": {
      label: { zh: "宿管老师", en: "dorm keeper" },
      sits: "school",
      countsAs: ["school"],
    },
  },
  acts: {
    "ours:dormCheck": {
      about: "pupil",
      label: { zh: "晚查寝", en: "dorm check" },
      deed: { zh: "晚查寝[（学生{present}）]", en: "check the child's bed in the evening[ (child {present})]" },
      happened: { zh: "晚查寝[发现学生{present}]", en: "the dorm check has found the child[ {present}]" },
      fields: {
        by: { type: "role", label: { zh: "查寝人", en: "who checked" } },
        present: { type: "boolean", label: { zh: "在寝", en: "present" } },
      },
    },
  },
  facts: {
    "ours:nightBoarder": { label: { zh: "住校", en: "stays at school overnight" } },
  },
});
