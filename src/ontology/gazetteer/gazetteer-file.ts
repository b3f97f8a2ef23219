import { fileURLToPath } from "node:url";

/**
 * The packed gazetteer that comes with the package.
 *
 * `src/ontology/gazetteer` and `dist/ontology/gazetteer` lie equally deep, so the same path holds before and after the
 * build.
 */
export const gazetteerFile = fileURLToPath(new URL("../../../models/gazetteer/gazetteer.bin", import.meta.url));
