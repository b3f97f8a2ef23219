import { certaintyDocs, certaintyDocsPath } from "./certainty-docs.ts";
import { writeGenerated } from "./write-generated.ts";

writeGenerated(certaintyDocsPath, certaintyDocs());
