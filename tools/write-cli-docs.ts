import { createProgram } from "../src/cli/program.ts";
import { cliDocs, cliDocsPath } from "./cli-docs.ts";
import { writeGenerated } from "./write-generated.ts";

writeGenerated(cliDocsPath, cliDocs(await createProgram()));
