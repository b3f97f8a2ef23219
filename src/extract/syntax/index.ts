export { extractSyntax, type Syntax } from "./syntax.ts";
