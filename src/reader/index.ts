export { codePointRecord } from "./code-points.ts";
export { type MarkedSentence, RelationCoder } from "./code-relation.ts";
export { markedSentence, sentenceWith } from "./marked-sentence.ts";
export { Reader, type ReaderOptions, type ReadingOptions } from "./reader.ts";
