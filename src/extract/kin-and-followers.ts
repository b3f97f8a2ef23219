const words =
  /^(?:famil(?:y|ies)|relatives|mothers?|fathers?|parents?|wi(?:fe|ves)|husbands?|widows?|brothers?|sisters?|sons?|daughters?|lawyers?|solicitors?|neighbours?|neighbors?|friends?|fans?|all(?:y|ies)|associates?|aides?|backers?|followers|loyalists|supporters|sympathi[sz]ers|critics|opponents?|rivals?|foes?|enem(?:y|ies)|adversar(?:y|ies)|prox(?:y|ies)|partners?)$/iu;

/**
 * Whether a noun is for those who stand to somebody as kin, friend or foe, and are never he: "the families of two British
 * men", "Assad's critics".
 *
 * @example
 * isKinOrFollower("supporters"); // true
 * isKinOrFollower("soldiers"); // false
 */
export function isKinOrFollower(noun: string): boolean {
  return words.test(noun);
}
