export { type ServeOptions, type Serving, startServer } from "./serve.ts";
