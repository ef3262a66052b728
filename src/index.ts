/** Everything a host needs to model, assess and explain; the encoded documents are in `baoxue/policies`. */
export * from "./exports/calc.js";
export * from "./exports/catalogue.js";
export * from "./exports/model.js";
export * from "./exports/reports.js";
export * from "./exports/rules.js";
