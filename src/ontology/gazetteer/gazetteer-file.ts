import { inPackage } from "../../util/in-package.ts";

/** The packed gazetteer that comes with the package. */
export const gazetteerFile = inPackage("models/gazetteer/gazetteer.bin");
