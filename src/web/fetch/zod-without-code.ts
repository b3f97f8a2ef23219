import { z } from "zod/v4";

// The content security policy lets no text become code, which is how zod would check faster; it has to be told before
// the first shape is made. The page's build takes this module wherever `zod` is imported (vite.config.ts), so that it
// comes first whichever files the build puts the shapes in.
z.config({ jitless: true });

export * from "zod/v4";
