/** Random evidence about a child, about other subjects, about each member of them. */
import fc from "fast-check";
import type { Role } from "../../../src/model/role.js";
import { coreVocabulary } from "../../../src/model/vocabulary.js";
import type { Did } from "../../../src/rules/evidence.js";
import type { EventPattern } from "../../../src/rules/pattern.js";
import type { Evidence } from "../../../src/rules/state.js";
import { present, rarely } from "./chance.js";
import { did, notice, workDone } from "./patterns.js";

const party = fc.constantFrom<Role>("townshipGovernment", "policeStation", "school", "schoolLeader");

/** The field, where the act has it; else the first that it has: a rule that asks for another is refused. */
function fieldOf({ kind }: EventPattern, field: string): string {
  const own = Object.keys(coreVocabulary.acts[kind]?.fields ?? {});
  return own.includes(field) ? field : (own[0] ?? field);
}

function counting(one: fc.Arbitrary<Did>, fields: readonly string[]): fc.Arbitrary<Evidence> {
  const act = one.map((each) => each.act);
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 3, arbitrary: one },
    {
      weight: 1,
      arbitrary: fc
        .record({
          kind: fc.constant("times" as const),
          count: fc.integer({ min: 1, max: 3 }),
          extra: rarely(2, fc.integer({ min: 0, max: 1 })),
          act,
        })
        .map(({ extra, ...rest }) =>
          present({ ...rest, atMost: extra === undefined ? undefined : rest.count + extra }),
        ),
    },
    {
      weight: 1,
      arbitrary: fc
        .record({
          kind: fc.constant("distinct" as const),
          count: fc.integer({ min: 1, max: 2 }),
          field: fc.constantFrom(...fields),
          act,
        })
        .map((asked) => ({ ...asked, field: fieldOf(asked.act, asked.field) })),
    },
  );
}

const sum: fc.Arbitrary<Evidence> = fc.record({
  kind: fc.constant("sum" as const),
  atLeast: fc.integer({ min: 1, max: 4 }),
  field: fc.constant("copies"),
  act: notice.map((each) => each.act),
});

const jointly: fc.Arbitrary<Evidence> = fc.record({
  kind: fc.constant("jointly" as const),
  parties: fc.uniqueArray(party, { minLength: 1, maxLength: 3 }),
});

function joined(simple: fc.Arbitrary<Evidence>): fc.Arbitrary<Evidence> {
  return fc.letrec<{ evidence: Evidence }>((tie) => {
    const some = fc.array(tie("evidence"), { minLength: 1, maxLength: 2 });
    return {
      evidence: fc.oneof(
        { withCrossShrink: true, maxDepth: 2 },
        { weight: 4, arbitrary: simple },
        { weight: 1, arbitrary: some.map((of): Evidence => ({ kind: "allOf", of })) },
        { weight: 1, arbitrary: some.map((of): Evidence => ({ kind: "anyOf", of })) },
      ),
    };
  }).evidence;
}

/** Evidence about one child. */
export const childEvidence: fc.Arbitrary<Evidence> = joined(
  fc.oneof(
    { withCrossShrink: true },
    { weight: 8, arbitrary: counting(did, ["person", "by", "reason", "with"]) },
    { weight: 1, arbitrary: sum },
    { weight: 1, arbitrary: jointly },
  ),
);

/** Evidence about another subject itself. */
export const workEvidence: fc.Arbitrary<Evidence> = joined(counting(workDone, ["by", "of", "conduct"]));
