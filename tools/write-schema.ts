import { schemaPath, schemaText } from "./record-schema.ts";
import { writeGenerated } from "./write-generated.ts";

writeGenerated(schemaPath, schemaText());
