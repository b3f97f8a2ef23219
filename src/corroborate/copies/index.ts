export { type AlignedSentences, alignedSentences } from "./aligned-sentences.ts";
export { copyComparer } from "./copy-comparer.ts";
