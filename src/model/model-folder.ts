import { fileURLToPath } from "node:url";

/**
 * The folder of the model that comes with the package.
 *
 * `src/model` and `dist/model` lie equally deep, so the same path holds before and after the build.
 */
export const modelFolder = fileURLToPath(new URL("../../models/reader", import.meta.url));
