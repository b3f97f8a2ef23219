export { type Coreference, extractMentions } from "./coreference.ts";
export type { HeadedWords, Mention, MentionClass, MentionForm } from "./mentions.ts";
