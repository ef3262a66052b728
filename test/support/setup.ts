import fc from "fast-check";

// A fixed seed where a failure must be seen again by others; a fresh one where a developer looks for new ones.
const seed = process.env["CI"] === undefined ? undefined : 20_160_812;
fc.configureGlobal({
  ...(seed === undefined ? {} : { seed }),
  interruptAfterTimeLimit: 60_000,
  markInterruptAsFailure: true,
});
