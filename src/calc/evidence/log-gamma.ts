/** The numerators and denominators of Stirling's series: B(2k) / (2k (2k − 1)). */
const stirling: readonly number[] = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360];
const halfLogTwoPi = 0.9189385332046727;
/** From here on the first term left out is below 10^-17. */
const largeEnough = 15;

/**
 * ln Γ(x) for x above 0: Stirling's series (NIST Digital Library of Mathematical Functions 5.11.1), after Γ(x + 1) = x Γ(x) has made x
 * large enough for it.
 */
export function logGamma(x: number): number {
  let [at, below] = [x, 1];
  while (at < largeEnough) {
    below *= at;
    at += 1;
  }
  const inverse = 1 / (at * at);
  const series = stirling.reduceRight((sum, term) => sum * inverse + term, 0) / at;
  return (at - 0.5) * Math.log(at) - at + halfLogTwoPi + series - Math.log(below);
}

const shortProduct = 64;

/** ln of a (a + 1) … (a + n − 1): by factors where they are few, which loses no digits, else by {@link logGamma}. */
export function logRising(a: number, n: number): number {
  if (n > shortProduct) return logGamma(a + n) - logGamma(a);
  let sum = 0;
  for (let i = 0; i < n; i++) sum += Math.log(a + i);
  return sum;
}
