export { type CodePointOffsets, codePointOffsets } from "./code-point-offsets.ts";
export { paragraphStarts } from "./paragraph-starts.ts";
export { paragraphs } from "./paragraphs.ts";
export { quotedRanges } from "./quoted-ranges.ts";
export { overlaps, type Range, spanOf, trimRange } from "./range.ts";
export { rangeIndexAt, sentenceAt } from "./sentence-at.ts";
export { sentences } from "./sentences.ts";
export { type WordFeatures, wordFeatures } from "./word-features.ts";
export { words } from "./words.ts";
