const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Stand before a name or a word that goes on the sentence: no sentence ends after them. */
export const neverLast = list(`
  Mr Mrs Ms Mx Messrs Mme Mmes Mlle Dr Drs Prof Rev Revd Fr Msgr Hon Rt Ven Bp Abp
  Sen Sens Rep Reps Gov Govs Sec Pres Amb Atty Asst Assoc Cllr Dep Supt Insp Det Ofc
  Gen Gens Lt Col Maj Capt Cmdr Comdr Cdr Adm Brig Sgt Cpl Pvt Spc Pfc
  MR MRS MS DR PROF REV SEN REP GOV GEN LT COL MAJ CAPT CMDR ADM BRIG SGT
  vs v cf viz c ca approx incl esp e.g i.e E.g I.e eg ie
`);

/** Stand before a number: a sentence ends after them only where none follows. */
export const beforeNumber = list(`
  No Nos Art Arts Fig Figs Vol Vols Ch Para Paras Res nos art sec fig figs vol vols para paras pp p b d m r
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri
`);

/** May stand anywhere: a sentence ends after them where a usual first word of a sentence follows. */
export const anywhere = list(`
  Inc Ltd Corp Co Cos Bros Jr Sr Esq Intl Assn Dept Univ Natl Govt Mfg St Ste Mt Ft Ave Blvd Rd Hwy Sq al
  Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn
  Tenn Tex Va Vt Wash Wis Wyo Ont Que Alta
`);

/** Usual first words of a sentence that hardly ever go on a name or a title. */
export const sentenceStarters = list(`
  The A An This That These Those There Here He She It They We I You His Her Its Their Our My Your
  In On At By For From With Without Within As If When While Where Whether Although Though Because Since Until Unless
  After Before During Despite Following Among Amid Between Against Over Through Throughout Toward Towards Beyond
  But And Or So Yet Nor Then Now Still Also Even Only Just Once Instead Meanwhile However Moreover Nevertheless
  Nonetheless Therefore Thus Hence Indeed Perhaps Maybe Rather Earlier Later Today Yesterday Tonight According
  What Who Whom Whose Why How Which Some Many Most Several Both Each Every Few Another Such Any Nobody Everyone Others
  Not Never Yes To Of Asked Is Are Was Were Did Do Does Has Have Had Can Could Would Should Will
`);
