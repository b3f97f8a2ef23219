export { defaultThreads, ReaderPool, type ReaderPoolOptions } from "./reader-pool.ts";
