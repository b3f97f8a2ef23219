import { routes } from "../src/http/routes/index.ts";
import { apiDocs, apiDocsPath } from "./api-docs.ts";
import { writeGenerated } from "./write-generated.ts";

writeGenerated(apiDocsPath, apiDocs(routes));
