export { ReaderPool, type ReaderPoolOptions } from "./reader-pool.ts";
