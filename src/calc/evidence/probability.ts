/** A probability too small for an ordinary number is no zero: it is kept by its logarithm, and written in full. */
export interface Probability {
  /** In three significant digits: `0.00132`, or `1.32e-45` below a millionth. */
  readonly text: string;
  /** Its decimal logarithm; never above 0. */
  readonly log10: number;
}

const decimals = 2; // behind the first digit

/** A probability from its natural logarithm. */
export function probabilityOf(ln: number): Probability {
  const log10 = Math.min(0, ln) / Math.LN10;
  const size = Math.floor(log10);
  const first = (10 ** (log10 - size)).toFixed(decimals);
  const [mantissa, exponent] = first.startsWith("10") ? ["1.00", size + 1] : [first, size];
  return { text: written(mantissa, exponent), log10: log10 === 0 ? 0 : log10 };
}

function written(mantissa: string, exponent: number): string {
  if (exponent >= 0) return mantissa;
  if (exponent < -6) return `${mantissa}e${exponent}`;
  return `0.${"0".repeat(-exponent - 1)}${mantissa.replace(".", "")}`;
}
