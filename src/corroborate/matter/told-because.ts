import type { Because, Joined } from "../../store/matters.ts";

/** One thing that speaks for two entries being about the same, or against it, in words. */
export interface ToldBecause {
  readonly phrase: string;
  /** What they share or differ in: words, days, or ids of actors where `areActors`. */
  readonly values: readonly string[];
  readonly areActors: boolean;
}

/** What each feature says, before what the two share or differ in; others are not told. */
const phrases: ReadonlyMap<string, string> = new Map([
  ["agents-same", "the same on the side that acts"],
  ["agents-agree", "the same, or of one state, on the side that acts"],
  ["agents-differ", "others act"],
  ["agents-unlike", "called otherwise on the side that acts"],
  ["recipients-same", "the same on the side acted upon"],
  ["recipients-agree", "the same, or of one state, on the side acted upon"],
  ["recipients-differ", "others are acted upon"],
  ["recipients-unlike", "called otherwise on the side acted upon"],
  ["category-same", "both"],
  ["category-near", "coded apart, but near"],
  ["category-akin", "coded apart, as one act often is"],
  ["category-differs", "coded apart"],
  ["deed-word-same", "the deed by the same word"],
  ["deed-word-like", "the deed by the same word or one like it"],
  ["deed-word-of-agents", "a deed called alike, of the same doers"],
  ["deed-word-of-recipients", "a deed called alike, to the same"],
  ["deed-named-again", "a deed named as one that is known"],
  ["deed-share", "the deed by the same words or like ones"],
  ["deed-rare-of-agents", "a telling word for the deed, of the same doers"],
  ["deed-rare-of-recipients", "a telling word for the deed, to the same"],
  ["deed-of-agents-differs", "the same done by others"],
  ["deed-of-recipients-differs", "the same done to others"],
  ["mode-same", "both of the mode"],
  ["mode-differs", "of two modes"],
  ["beside-part", "like words beside the deed"],
  ["behind-part", "like words behind the deed"],
  ["actors-told-part", "the same actors told of"],
  ["people-act-differ", "other people act"],
  ["people-acted-upon-differ", "other people are acted upon"],
  ["both-sides-rare", "the same two, seldom told of"],
  ["all-parties-differ", "nobody takes part in both"],
  ["consequence-share", "like consequences"],
  ["condition-part", "like conditions"],
  ["phrases", "words that stand together in both"],
  ["own-words", "like words that stand nowhere else in their reports"],
  ["own-words-part", "like words that stand nowhere else in their reports"],
  ["items-same", "the same items"],
  ["items-alike", "items of one sort"],
  ["items-differ", "other items"],
  ["day-same", "the same day"],
  ["days-meet", "days that meet"],
  ["days-apart", "other days"],
  ["told-near", "told within two days"],
  ["told-long-apart", "told long apart"],
  ["place-same", "the same place"],
  ["place-country", "the same country"],
  ["place-differs", "other places"],
  ["words", "words in common"],
  ["like-words-part", "the same or like words"],
  ["like-words-of-agents", "like words of the same doers"],
  ["sense-near", "what is told means much the same"],
  ["names-same", "names in common"],
  ["context", "words in common in the sentences around"],
  ["around-names-part", "names in common in the sentences around"],
  ["past-years-same", "the same earlier year"],
  ["past-years-differ", "other earlier years"],
  ["reports-alike", "reports that begin alike"],
  ["counts-same", "the same numbers"],
  ["counts-differ", "other numbers"],
]);

const most = 4;

/**
 * Why an entry was joined: what spoke for it and what against it, the weightiest first, and no more of either than four.
 *
 * @example
 * toldBecause(joined).pro; // [{ phrase: "the same on the side that acts", values: ["state:IRN"], areActors: true }]
 */
export function toldBecause({ because }: Joined): {
  readonly pro: readonly ToldBecause[];
  readonly contra: readonly ToldBecause[];
} {
  const told = because.filter(({ feature }) => phrases.has(feature));
  return {
    pro: words(told.filter(({ weight }) => weight > 0)),
    contra: words(told.filter(({ weight }) => weight < 0).reverse()),
  };
}

const words = (wanted: readonly Because[]) =>
  wanted.slice(0, most).map(
    ({ feature, values }): ToldBecause => ({
      phrase: phrases.get(feature) ?? feature,
      values: [...new Set(values)].slice(0, most),
      areActors: /^(?:agents|recipients|people|actors-told|both-sides)-/u.test(feature),
    }),
  );
