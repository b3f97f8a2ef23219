/** How much a feature holds of two entries, 0 to 1, with what they share or differ in. */
export interface Feature {
  readonly name: string;
  readonly value: number;
  readonly values: readonly string[];
}
