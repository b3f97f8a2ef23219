/**
 * A Krippendorff's alpha in plain words, by the bounds that Krippendorff gives (Content Analysis, 2004, chapter 11).
 *
 * @example
 * alphaWords(0.7); // "well enough for tentative conclusions"
 */
export function alphaWords(alpha: number): string {
  if (alpha >= 0.8) return "well";
  if (alpha >= 0.667) return "well enough for tentative conclusions";
  return alpha > 0.05 ? "too little to conclude from" : "no better than by chance";
}
