/**
 * Where each word stands from the marked ones, from 0 for `reach` or more words before the first to 2 × `reach` behind the
 * last; `reach` on them and between them. The twin of `distances` in `training/frame_head.py`.
 *
 * @example
 * distancesFrom([0, 0, 1, 0], 20); // [18, 19, 20, 21]
 */
export function distancesFrom(marks: readonly number[], reach: number): number[] {
  const first = marks.findIndex((mark) => mark !== 0);
  const last = marks.findLastIndex((mark) => mark !== 0);
  if (first < 0) return marks.map(() => reach);
  return marks.map((_, i) => {
    const distance = Math.max(0, i - last) - Math.max(0, first - i);
    return Math.max(-reach, Math.min(reach, distance)) + reach;
  });
}
