import { parseDay } from "./civil-date.js";
import { parseMoment } from "./moment.js";
import { coreRoles } from "./role.js";
import { type Check, fields, that } from "./shape-check.js";

/** A text, also an empty one. */
export const text: Check = /* @__PURE__ */ that((value) => typeof value === "string", "a text");

/** A whole number. */
export const whole: Check = /* @__PURE__ */ that(Number.isSafeInteger, "a whole number");

/** Yes or no. */
export const yesNo: Check = /* @__PURE__ */ that((value) => typeof value === "boolean", "true or false");

/** A day that exists. */
export const day: Check = /* @__PURE__ */ that(
  (value) => typeof value === "string" && parseDay(value) !== undefined,
  "an existing date YYYY-MM-DD",
);

/** A day that exists, or a time on it. */
export const moment: Check = /* @__PURE__ */ that(
  (value) => parseMoment(value) !== undefined,
  "an existing date YYYY-MM-DD, or a moment of it",
);

/** A text in both languages. */
export const bilingual: Check = /* @__PURE__ */ fields({ zh: text, en: text });

/** One of the library's offices, or a host's own, whose name holds a colon. */
export const role: Check = /* @__PURE__ */ that(
  (value) => typeof value === "string" && (Object.hasOwn(coreRoles, value) || /^[^:]+:./.test(value)),
  'an office of the library, or one of the host\'s own such as "ours:dormKeeper"',
);
