import { coreActs } from "./core-acts.js";
import type { CoreFacts } from "./core-facts.js";
import { BaoxueError, type Issue } from "./errors.js";
import type { ActCatalogue } from "./events.js";
import { coreFacts } from "./facts-data.js";
import { type CoreRole, coreRoles, type HostName, type RoleEntry } from "./role.js";
import type { ActEntry, FactEntry } from "./vocabulary-entries.js";

/** The words of a vocabulary as types: role names, acts with their fields, facts with their values. */
export interface Words {
  readonly roles: string;
  readonly acts: object;
  readonly facts: object;
}

/** The words that the library has of its own. */
export interface CoreWords extends Words {
  readonly roles: CoreRole;
  readonly acts: ActCatalogue;
  readonly facts: CoreFacts;
}

/** The words that rules and records may use: roles, acts, facts (词汇表). Open: a host extends it once. */
export interface Vocabulary<W extends Words = CoreWords> {
  readonly roles: Readonly<Record<string, RoleEntry>>;
  readonly acts: Readonly<Record<string, ActEntry>>;
  readonly facts: Readonly<Record<string, FactEntry>>;
  /** Only for the compiler: the words as types. */
  readonly words?: W;
}

/** The vocabulary of the documents. */
export const coreVocabulary: Vocabulary = { roles: coreRoles, acts: coreActs, facts: coreFacts };

/** What a host adds: every name carries a prefix of the host's, such as `ours:dormCheck`. */
export interface Extension {
  readonly roles?: Readonly<Record<HostName, RoleEntry>>;
  readonly acts?: Readonly<Record<HostName, ActEntry>>;
  readonly facts?: Readonly<Record<HostName, FactEntry>>;
}

/** The type of a field's value, from its shape. */
type ValueOf<S> = S extends { readonly type: "oneOf"; readonly values: infer V }
  ? keyof V & string
  : S extends { readonly type: "someOf"; readonly values: infer V }
    ? readonly (keyof V & string)[]
    : S extends { readonly type: "number" }
      ? number
      : S extends { readonly type: "boolean" }
        ? boolean
        : S extends { readonly type: "roles" | "texts" }
          ? readonly string[]
          : string;

/** The fields of a host's act, as a rule may test them. */
type FieldsOf<A> = A extends { readonly fields: infer F } ? { readonly [K in keyof F]: ValueOf<F[K]> } : never;

type FactValueOf<F> = F extends { readonly values: infer V } ? keyof V & string : boolean;

/** The words of a vocabulary with what a host adds. */
export interface ExtendedWords<W extends Words, X extends Extension> extends Words {
  readonly roles: W["roles"] | (keyof X["roles"] & string);
  readonly acts: W["acts"] & { readonly [K in keyof NonNullable<X["acts"]>]: FieldsOf<NonNullable<X["acts"]>[K]> };
  readonly facts: W["facts"] & {
    readonly [K in keyof NonNullable<X["facts"]>]: FactValueOf<NonNullable<X["facts"]>[K]>;
  };
}

/** Every name of an extension carries a prefix; what does not is refused by the compiler. */
export type Prefixed<X> = {
  readonly [Kind in keyof X]: { readonly [Name in keyof X[Kind]]: Name extends HostName ? unknown : never };
};

/**
 * Adds a host's words to a vocabulary: its rules are then checked by the compiler like those of the documents.
 *
 * @param base What to extend, most often {@link coreVocabulary}.
 * @param extension The new roles, acts and facts.
 * @throws {BaoxueError} `invalid-input` when a name carries no prefix or is in the vocabulary already, or a field of an act is called as something
 * that every object has, such as `constructor`.
 */
export function extendVocabulary<W extends Words, const X extends Extension>(
  base: Vocabulary<W>,
  extension: X & Prefixed<X>,
): Vocabulary<ExtendedWords<W, X>> {
  const issues = (["roles", "acts", "facts"] as const).flatMap((kind) =>
    Object.keys(extension[kind] ?? {}).flatMap((name) => nameIssues(`${kind}.${name}`, name, base[kind])),
  );
  const fields = Object.entries(extension.acts ?? {}).flatMap(([act, entry]) =>
    fieldIssues(`acts.${act}.fields`, entry),
  );
  if (issues.length + fields.length > 0) throw new BaoxueError("invalid-input", [...issues, ...fields]);
  return {
    roles: { ...base.roles, ...extension.roles },
    acts: { ...base.acts, ...extension.acts },
    facts: { ...base.facts, ...extension.facts },
  };
}

/** A name of the host's own, that the vocabulary does not have yet. */
function nameIssues(path: string, value: string, known: object): readonly Issue[] {
  if (!/^[^:]+:.+$/.test(value))
    return [{ path, value, expected: 'a name with a prefix of the host\'s own, such as "ours:dormCheck"' }];
  return Object.hasOwn(known, value) ? [{ path, value, expected: "a name that the vocabulary does not have yet" }] : [];
}

/** A field called as something that every object has could not be told from it. */
function fieldIssues(path: string, { fields }: ActEntry): readonly Issue[] {
  return Object.keys(fields)
    .filter((name) => name in Object.prototype || name === "prototype")
    .map((value) => ({ path: `${path}.${value}`, value, expected: "a name that not every object has" }));
}
