import type { PupilEvent, SubjectEvent } from "./event-base.js";
import type { ActCatalogue } from "./events.js";
import type { CivilMoment } from "./moment.js";
import type { Role } from "./role.js";
import type { Text } from "./text.js";

/** The shape in which a type's values are described: the compiler asks for exactly the values of a union. */
type ShapeOf<T> = [T] extends [number | boolean]
  ? { readonly type: [T] extends [number] ? "number" : "boolean" }
  : [T] extends [readonly (infer Entry extends string)[]]
    ? ListShapeOf<Entry>
    : string extends T
      ? { readonly type: "text" }
      : CivilMoment extends T
        ? { readonly type: "moment" }
        : Role extends T
          ? { readonly type: "role" }
          : { readonly type: "oneOf"; readonly values: Readonly<Record<T & string, Text>> };

type ListShapeOf<Entry extends string> = string extends Entry
  ? { readonly type: "texts" }
  : Role extends Entry
    ? { readonly type: "roles" }
    : { readonly type: "someOf"; readonly values: Readonly<Record<Entry, Text>> };

type Optionality<A, F extends keyof A> =
  object extends Pick<A, F> ? { readonly optional: true } : { readonly optional?: never };

/** The fields of an act that say what was done; not those that say about whom, and when. */
type Told<A> = Exclude<keyof A, "kind" | keyof PupilEvent | keyof SubjectEvent>;

/** The description of one field. */
export type FieldOf<A, F extends keyof A> = ShapeOf<NonNullable<A[F]>> & { readonly label: Text } & Optionality<A, F>;

/** The descriptions of all the fields that say what was done. */
export type FieldsOf<A> = { readonly [F in Told<A>]-?: FieldOf<A, F> };

/** The description of one act. */
interface EntryOf<A> {
  readonly about: A extends PupilEvent ? "pupil" : "subject";
  readonly label: Text;
  readonly deed: Text;
  readonly happened: Text;
  readonly fields: FieldsOf<A>;
}

/** One entry for each of some acts, with one field for each of the act's: what the compiler checks the tables of acts against. */
export type ActEntries<Kind extends keyof ActCatalogue> = { readonly [K in Kind]: EntryOf<ActCatalogue[K]> };
