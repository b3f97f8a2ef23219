/** How certain an entry is, as it can be asked for: the degree where it is said to be so, `not-so` where it is not. */
export const degrees = ["certain", "probable", "possible", "open", "not-so"] as const;

/** `open`: left open, or not judged. */
export type Degree = (typeof degrees)[number];
