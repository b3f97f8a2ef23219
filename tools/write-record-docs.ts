import { recordDocs, recordDocsPath } from "./record-docs.ts";
import { writeGenerated } from "./write-generated.ts";

writeGenerated(recordDocsPath, recordDocs());
