export { codePointRecord } from "./code-points.ts";
export { Reader, type ReaderOptions, type ReadingOptions } from "./reader.ts";
