import { caseFields } from "./case-fields-data.js";
import type { ChildField } from "./child-field.js";
import type { ChildFieldName, ChildFieldTypes } from "./child-field-types.js";
import { filedFields } from "./filed-fields-data.js";
import { particularsFields } from "./particulars-fields-data.js";
import { registerFields } from "./register-fields-data.js";
import { timeOffFields } from "./time-off-fields-data.js";
import { workFields } from "./work-fields-data.js";

/** Every field that reports have of a child, by name (栏目表). */
export const childFields: { readonly [K in ChildFieldName]: ChildField<ChildFieldTypes[K]> } = {
  ...particularsFields,
  ...registerFields,
  ...caseFields,
  ...workFields,
  ...filedFields,
  ...timeOffFields,
};
