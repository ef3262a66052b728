import * as z from "zod";

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
 *
 * The schema is asked for as zod's core sees it, and asserted to be the full `ZodType`, which every schema made with `z` is:
 * to let the compiler compare all methods of the two costs more than checking the rest of the library.
 */
export function exactly<T>(): <S extends z.core.$ZodType<T>>(
  schema: S & (Same<z.output<S>, T> extends true ? unknown : Drifted),
) => z.ZodType<T> {
  return (schema) => schema as unknown as z.ZodType<T>;
}

/** A schema for each field. */
type Each<T> = { readonly [K in keyof T]: z.core.$ZodType<T[K]> };

/** What a table of schemas gives. */
type Outputs<S> = { [K in keyof S]: S[K] extends z.core.$ZodType ? z.output<S[K]> : never };

/** As {@link exactly}, for a table of schemas: one for each field of the type, none more, and each exact. */
export function exactlyEach<T>(): <S extends Each<T>>(
  schemas: S & (Same<Outputs<S>, T> extends true ? unknown : Drifted),
) => { readonly [K in keyof T]: z.ZodType<T[K]> } {
  return (schemas) => schemas as unknown as { readonly [K in keyof T]: z.ZodType<T[K]> };
}

/**
 * As {@link exactly}, for families of values that their `kind` tells apart: together they give exactly the type.
 * Written `exactlyTogether<State>()([AttendanceStates, RecordedStates])`.
 */
export function exactlyTogether<T>(): <S extends readonly z.core.$ZodType[]>(
  families: S & (Same<z.output<S[number]>, T> extends true ? unknown : Drifted),
) => z.ZodType<T> {
  return (families) =>
    z.discriminatedUnion("kind", families as unknown as [z.core.$ZodObject]) as unknown as z.ZodType<T>;
}
