/** What the model says of each word of a passage: how likely it plays each role in the frame asked about. */
export class WordRoles {
  /**
   * @param first - the passage's first word, by its place in the text's words.
   * @param labels - what a word can be.
   * @param likely - for each word of the passage how likely it is each of them.
   */
  constructor(
    private readonly first: number,
    private readonly labels: readonly string[],
    private readonly likely: readonly (readonly number[])[],
  ) {}

  /** Whether a word of the text is one of the passage. */
  isNear(word: number): boolean {
    return this.likely[word - this.first] !== undefined;
  }

  /** How likely a word of the text is a label ("agent", "none"); 0 of a word or label that is not known. */
  of(word: number, label: string): number {
    return this.likely[word - this.first]?.[this.labels.indexOf(label)] ?? 0;
  }
}
