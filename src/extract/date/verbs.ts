const set = (words: string) => new Set(words.split(" "));

export const modals = set(
  "will would shall should could can may might must cannot ll wo won ca couldn wouldn shouldn d",
);
export const presentBe = set("is are am 're re s");
export const pastBe = set("was were wasn weren");
export const haveForms = set("has have had having ve hasn haven hadn");
export const adverbs = set(
  "not also again now soon still already never just only even ever then later once first together both all reportedly " +
    "allegedly probably likely perhaps formally officially publicly t n instead there here further always often",
);

/** Words before "to" that look ahead: "due to", "agreed to", "plans to". */
export const forwardGovernors = set(
  "due set expected planned scheduled slated supposed poised ready likely unlikely going plans plan planning intends intend " +
    "intended aims aim aiming agreed agrees agree vowed vows vow pledged pledges pledge promised promises promise threatened " +
    "threatens threaten threatening hopes hope hoped hoping wants want wanted prepares prepare preparing prepared about " +
    "decided decides urged invited summoned ordered asked told called tasked bound willing offered offers proposed proposes " +
    "committed swore determined wish wishes seeks needs need ought deadline intention promise threat decision bid pledge",
);

/** Participles that look ahead by themselves: "scheduled for Tuesday", "postponed to Monday". */
export const forwardParticiples = set(
  "due set expected planned scheduled slated postponed delayed rescheduled deferred adjourned pencilled earmarked invited " +
    "moved supposed likely",
);

/** Verbs of a timetable, whose present is a future: "the summit begins Thursday". */
export const timetable = set(
  "begins begin starts start opens open takes take meets meet arrives arrive leaves leave travels travel visits visit hosts " +
    "host faces face votes vote goes go holds hold expires expire ends end comes come returns return resumes resume " +
    "convenes convene reconvenes launches kicks heads closes becomes falls fall lapses lapse runs sits concludes enters enter",
);

/** Those of {@link timetable} that are nouns as well: verbs only after a plural or a pronoun. */
export const nounsToo = set("host vote visit face return end start open close run leave fall travel launch hold enter");

/** Words in -ly that are no adverbs. */
export const notAdverbs = set("family assembly ally rally supply reply monopoly bully apply comply imply rely anomaly");

/** Saying in the present, as of what has been said. */
export const presentSaying = set(
  "says tells warns argues reports writes claims adds insists notes denies announces declares explains asks acknowledges",
);

export const presentForward = set("plans plan hopes hope intends intend aims aim wants want expects expect");

const notGerund = set(
  "king thing nothing something anything everything morning evening during spring ring wing bring sing string beijing sterling according including following",
);

/** Whether a word in lower case can be a present participle. */
export function isIngForm(word: string): boolean {
  return word.length > 4 && word.endsWith("ing") && !notGerund.has(word);
}

/** Words after which a verb-like word is a noun or an adjective: "the besieged city", "after visits". */
export const nounLeads = set(
  "the a an this that these those his her its their our my your some any no every each both several many few of in on at by " +
    "for with from into over under after before against between during without about through s more most very two three four",
);

export const subordinators = set(
  "that who whom whose which where when while after before as because since although though if unless whether until once than " +
    "amid despite during following with without",
);
