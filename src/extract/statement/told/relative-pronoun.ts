/** The pronoun of a relative clause right before its subject: the ", which the" of "Iran, which the United States accuses". */
export const relativePronoun = /,\s(?:which|whom?)\s(?:the\s)?$/u;
