export type { FrameScores } from "./frame-network.ts";
export type { Heads } from "./heads.ts";
export { endsInOneSentence } from "./in-one-sentence.ts";
export { Model, type ReadOptions, type ReadPair, type ReadText, type ReadWindow } from "./model.ts";
export { modelFolder } from "./model-folder.ts";
export type { ModelText } from "./model-text.ts";
export { innerProducts } from "./products.ts";
export { meanState } from "./senses.ts";
export { apart, probabilityOf, type ScoredSpan, SpanScores } from "./span-scores.ts";
