import { z } from "zod";

// The content security policy lets no text become code, which is how zod would check faster; it has to be told before
// the first shape is made.
z.config({ jitless: true });
