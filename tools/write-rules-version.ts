import { rulesVersionFile, rulesVersionPath } from "./rules-version.ts";
import { writeGenerated } from "./write-generated.ts";

writeGenerated(rulesVersionPath, rulesVersionFile());
