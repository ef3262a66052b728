import type * as z from "zod";

/** A type without `readonly`, so that what a schema gives can be compared with an interface. */
type Plain<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Entry)[]
    ? Plain<Entry>[]
    : { -readonly [K in keyof T]: Plain<T[K]> };

/** Whether two types are the same, field by field, optional fields included; `readonly` apart. */
export type Same<A, B> =
  (<T>(value: T) => T extends Plain<A> ? 1 : 2) extends <T>(value: T) => T extends Plain<B> ? 1 : 2 ? true : false;

/** What the compiler shows where a schema has drifted from its type. */
type Drifted = { readonly "the schema does not give exactly this type": never };

/**
 * Accepts a schema only if it gives exactly the type: no field more, none less, none optional that is not.
 * Written `exactly<Pupil>()(z.strictObject({ id: IdSchema }))`; checked by the compiler alone.
 */
export function exactly<T>(): <S extends z.ZodType<T>>(
  schema: S & (Same<z.output<S>, T> extends true ? unknown : Drifted),
) => z.ZodType<T> {
  return (schema) => schema;
}
