import { type Relation, relationBetween } from "../extract/frame/index.ts";
import { Model, modelFolder } from "../model/index.ts";
import type { Range } from "../text/index.ts";

/** A sentence, and where its actors stand in it. */
export interface MarkedSentence {
  readonly text: string;
  /** Who acts, every time the sentence names them; empty where it does not. */
  readonly source: readonly Range[];
  /** Who is acted upon; empty where the sentence names nobody. */
  readonly target: readonly Range[];
}

/** Reads what passes from one actor to another, in PLOVER's categories. */
export class RelationCoder {
  private constructor(private readonly model: Model) {}

  /**
   * Loads the model.
   *
   * @param folder - a model's folder; default: the model that comes with the package.
   * @throws {OnrecordError} `model-unusable` where it cannot be loaded.
   */
  static async open(folder = modelFolder): Promise<RelationCoder> {
    return new RelationCoder(await Model.load(folder));
  }

  /** Codes one sentence. */
  async code({ text, source, target }: MarkedSentence): Promise<Relation> {
    return relationBetween(this.model, text, source, target);
  }

  /** Frees the model's memory. */
  async close(): Promise<void> {
    await this.model.release();
  }
}
