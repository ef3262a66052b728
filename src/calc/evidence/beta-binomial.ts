import { refuse, shareIssue, wholeIssue } from "./limit-issues.js";

/** So many absences or fewer, of so many occasions, in a group whose members fall ill together. */
export interface BetaBinomialQuestion {
  /** How many were counted. */
  readonly atMost: number;
  /** Out of how many. */
  readonly of: number;
  /** The share that is usual, above 0 and below 1. */
  readonly mean: number;
  /** The intra-class correlation (组内相关系数), above 0 and below 1: how much alike the occasions of one group are. */
  readonly icc: number;
}

/**
 * The natural logarithm of the probability of so few or fewer under a beta-binomial distribution, which allows for groups that differ
 * (over-dispersion): with θ = (1 − icc) / icc, α = mean · θ and β = (1 − mean) · θ,
 * P(X = 0) = β(β+1)…(β+n−1) / ((α+β)(α+β+1)…(α+β+n−1)) and P(X = i+1) / P(X = i) = (n−i)(α+i) / ((i+1)(β+n−i−1)).
 * Sums logarithms of quotients, each multiplied through by icc: nothing underflows to zero, no great numbers are taken from each other, and as
 * icc goes to zero it goes to the binomial.
 *
 * @throws {BaoxueError} `invalid-input` when a count is no whole number from 0, or a share does not lie between 0 and 1.
 * @example
 * ```ts
 * import { logBetaBinomialAtMost } from "baoxue";
 * // With mean 1/2 and correlation 1/3, 0 to 3 of 3 are equally likely.
 * const ln = logBetaBinomialAtMost({ atMost: 0, of: 3, mean: 1 / 2, icc: 1 / 3 });
 * Math.exp(ln).toFixed(6); //=> "0.250000"
 * ```
 */
export function logBetaBinomialAtMost({ atMost, of, mean, icc }: BetaBinomialQuestion): number {
  refuse(wholeIssue("atMost", atMost, 0), wholeIssue("of", of, 0), shareIssue("mean", mean), shareIssue("icc", icc));
  if (atMost >= of) return 0;
  // θ, α and β, all times icc.
  const theta = 1 - icc;
  const [alpha, beta] = [mean * theta, (1 - mean) * theta];
  let term = 0;
  for (let i = 0; i < of; i++) term += Math.log((beta + i * icc) / (theta + i * icc));
  let sum = term;
  for (let i = 0; i < atMost; i++) {
    term += Math.log(((of - i) * (alpha + i * icc)) / ((i + 1) * (beta + (of - i - 1) * icc)));
    sum = logOfSum(sum, term);
  }
  return Math.min(0, sum);
}

/** ln(e^a + e^b) without leaving the logarithms. */
function logOfSum(a: number, b: number): number {
  const [high, low] = a > b ? [a, b] : [b, a];
  return high + Math.log1p(Math.exp(low - high));
}
