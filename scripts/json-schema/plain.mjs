// Whether a type is plain data: what JSON can say of it is all that there is.
import { ts } from "./program.mjs";

/** @returns {(type: ts.Type) => boolean} */
export function plainness(checker, program) {
  const known = new Map();
  return isPlain;

  function isPlain(type) {
    const told = known.get(type);
    if (told !== undefined) return told;
    known.set(type, true); // a type within itself is as plain as the rest of it
    const answer = look(type);
    known.set(type, answer);
    return answer;
  }

  function look(type) {
    if (type.flags & ts.TypeFlags.ESSymbolLike) return false;
    if (type.isUnionOrIntersection()) return type.types.every(isPlain);
    if (!(type.flags & ts.TypeFlags.Object)) return true;
    if (checker.isArrayType(type) || checker.isTupleType(type)) return checker.getTypeArguments(type).every(isPlain);
    if (type.getCallSignatures().length + type.getConstructSignatures().length > 0) return false;
    // `Set`, `Map`, `Date` and their like: JSON.stringify loses what they hold.
    if (
      type.symbol?.declarations?.some((one) => program.isSourceFileDefaultLibrary(one.getSourceFile())) &&
      !mapped(type)
    )
      return false;
    const values = checker.getIndexInfosOfType(type).map((one) => one.type);
    return [...values, ...checker.getPropertiesOfType(type).map((one) => checker.getTypeOfSymbol(one))].every(isPlain);
  }

  /** `Record`, `Partial` and their like are of the standard library, and make plain objects. */
  function mapped(type) {
    return (type.objectFlags & ts.ObjectFlags.Mapped) !== 0 || (type.objectFlags & ts.ObjectFlags.Anonymous) !== 0;
  }
}

/** Whether it is an object, or one of several: not a mere text, number or list. */
export function isObjectLike(checker, type) {
  if (type.isUnion()) return type.types.every((one) => isObjectLike(checker, one));
  return (
    (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) !== 0 &&
    !checker.isArrayType(type) &&
    !checker.isTupleType(type)
  );
}
