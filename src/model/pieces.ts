import { join } from "node:path";
import { Tokenizer } from "@huggingface/tokenizers";
import { z } from "zod";
import { readJson, unusable } from "./heads.ts";

const TokenizerFile = z.looseObject({ model: z.looseObject({ type: z.literal("WordPiece") }) });

/** Most words whose pieces are remembered; news repeats itself, names do not. */
const remembered = 100_000;

/** Cuts words into the pieces of the model's vocabulary. */
export class Pieces {
  private readonly cache = new Map<string, readonly number[]>();

  private constructor(private readonly tokenizer: Tokenizer) {}

  /**
   * Loads `tokenizer.json` from a model's folder.
   *
   * @throws {OnrecordError} `model-unusable` where the file is missing or not a WordPiece tokenizer.
   */
  static async load(folder: string): Promise<Pieces> {
    const file = join(folder, "tokenizer.json");
    const parsed = TokenizerFile.safeParse(await readJson(file));
    if (!parsed.success) throw unusable(file, "it is not a WordPiece tokenizer");
    return new Pieces(new Tokenizer(parsed.data, {}));
  }

  /** Ids of a word's pieces; none for a word of invisible characters. */
  of(word: string): readonly number[] {
    const known = this.cache.get(word);
    if (known !== undefined) return known;
    const ids = this.tokenizer.encode(word, { add_special_tokens: false }).ids;
    if (this.cache.size >= remembered) this.cache.clear();
    this.cache.set(word, ids);
    return ids;
  }
}
