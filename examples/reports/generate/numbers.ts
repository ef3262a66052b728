import { below, type Random } from "../../school/generate/random.js";

/** Weights of the check digit of an identity number (GB 11643). */
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkDigits = "10X98765432";

/** An area code that no place has: no province begins with 99. */
const madeUpArea = "990123";

/** An identity number (公民身份号码) of the made-up area, with its right check digit; the last but one is odd for men. */
export function identityNumber(bornOn: string, serial: number, isMale: boolean): string {
  const order = (serial % 499) * 2 + (isMale ? 1 : 0);
  const body = `${madeUpArea}${bornOn.replaceAll("-", "")}${String(order).padStart(3, "0")}`;
  const sum = weights.reduce((total, weight, i) => total + weight * Number(body[i]), 0);
  return `${body}${checkDigits[sum % 11]}`;
}

/** A phone number of a made-up range: no operator has numbers that begin with 100. */
export function phoneNumber(random: Random): string {
  return `100${String(below(random, 100_000_000)).padStart(8, "0")}`;
}

/** A day within a year from the first given. */
export function dayFrom(random: Random, year: number): string {
  const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  // A school year's children are born from September to August.
  const place = below(random, 12);
  const month = ((8 + place) % 12) + 1;
  const day = 1 + below(random, days[month - 1] ?? 28);
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${place < 4 ? year : year + 1}-${two(month)}-${two(day)}`;
}
