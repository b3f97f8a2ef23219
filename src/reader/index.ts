export { codePointRecord } from "./code-points.ts";
export { Reader, type ReaderOptions } from "./reader.ts";
