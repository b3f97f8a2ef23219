import { join } from "node:path";
import type { UserConfig } from "vite";

type Rolldown = NonNullable<NonNullable<UserConfig["build"]>["rolldownOptions"]>;

/**
 * Puts code that Node runs together in a few files of `dist/cli`, with all packages it uses but those with native code.
 *
 * @param emptyOutDir - whether what is there goes first.
 */
export function forNode(emptyOutDir: boolean, rolldownOptions: Rolldown): UserConfig {
  return {
    publicDir: false,
    ssr: { noExternal: true, external: ["libsql", "onnxruntime-node"] },
    build: {
      ssr: true,
      // Two folders deep like every part of `dist`, as `src/util/in-package.ts` has it.
      outDir: join(import.meta.dirname, "dist/cli"),
      emptyOutDir,
      target: "node20",
      sourcemap: true,
      reportCompressedSize: false,
      rolldownOptions,
    },
  };
}
