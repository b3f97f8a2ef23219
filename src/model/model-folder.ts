import { inPackage } from "../util/in-package.ts";

/** The folder of the model that comes with the package. */
export const modelFolder = inPackage("models/reader");
