import { readFileSync } from "node:fs";
import { z } from "zod";
import { inPackage } from "../util/in-package.ts";

const manifest = inPackage("package.json");

/** The package's version. */
export const version = z.object({ version: z.string() }).parse(JSON.parse(readFileSync(manifest, "utf8"))).version;
