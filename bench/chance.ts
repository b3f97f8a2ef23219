/** A seeded generator of numbers from 0 to 1 that repeats itself after two thousand million (Park and Miller, 1988). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
