/** mulberry32: 32 bits of state, so that one integer seed states a whole simulation and gives the same answer anywhere. */
export function uniform(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Log-normal with μ = 0 and σ = 1 (median 1), by Box and Muller, who give two numbers at a time. */
export function logNormal(seed: number): () => number {
  const next = uniform(seed);
  let spare = Number.NaN;
  return () => {
    if (!Number.isNaN(spare)) {
      const kept = spare;
      spare = Number.NaN;
      return Math.exp(kept);
    }
    // next() can be 0, whose logarithm is not a number, and is never 1.
    const radius = Math.sqrt(-2 * Math.log(1 - next()));
    const angle = 2 * Math.PI * next();
    spare = radius * Math.sin(angle);
    return Math.exp(radius * Math.cos(angle));
  };
}
