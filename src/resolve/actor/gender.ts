import type { Gender } from "./reference.ts";

/**
 * The hundred commonest given names of each sex in the births of 1923 to 2022, United States Social Security
 * Administration ("Top Names Over the Last 100 Years"), without those common for both.
 */
const women =
  "mary patricia jennifer linda elizabeth barbara susan jessica karen sarah lisa nancy sandra betty ashley emily kimberly margaret donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia dorothy amy kathleen angela shirley emma brenda pamela nicole anna samantha katherine christine debra rachel carolyn janet maria olivia heather helen catherine diane julie victoria joyce lauren kelly christina ruth joan virginia judith evelyn hannah andrea megan cheryl jacqueline madison teresa abigail sophia martha sara gloria janice kathryn ann isabella judy charlotte julia grace amber alice jean denise frances danielle marilyn natalie beverly diana brittany theresa kayla alexis doris lori tiffany";
const men =
  "james robert john michael david william richard joseph thomas christopher charles daniel matthew anthony mark donald steven andrew paul joshua kenneth kevin brian timothy ronald george jason edward jeffrey jacob nicholas gary eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry tyler aaron jose adam nathan henry zachary douglas peter kyle noah ethan jeremy walter christian keith roger austin sean gerald carl harold dylan arthur lawrence jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent mason roy ralph bobby russell bradley philip eugene";

/** More of those that the 1990 census of the United States counts most often ("Frequently Occurring Names"). */
const moreWomen =
  "elaine patti ellen sheila rita peggy monica wanda bonnie tina roberta paula thelma sylvia josephine lucille edna eileen ida vivian melinda arlene irene ethel loretta geraldine marjorie hillary gladys hazel priscilla naomi miriam claudia veronica regina erica tracy gail yvonne annette eva marcia gertrude wendy joanne stella lillian bernice maureen jeanette dolores cindy ruby phyllis norma lucy tammy florence connie rosa marie juanita carrie charlene elsie kristen melanie ivana jeanne vanessa tanya gretchen angelina lydia nina felicia sonia margarita nadia olga irina svetlana natalia ingrid heidi condoleezza madeleine fatima aisha";
const moreMen =
  "carlos louis craig antonio chad frederick luis glenn dale clarence jorge ricardo herbert marcus bernard barry leroy francisco clifford theodore pedro vincent leon mario fernando edwin julio hector ivan salvador enrique ramon ruben roberto javier sergio oscar miguel raul alberto eduardo manuel andres pablo felix hugo otto boris vladimir sergei dmitri igor mikhail nikolai oleg yuri mohammed muhammad ahmed ali hassan hussein mahmoud mustafa omar abdullah ibrahim recep tayyip bashar benjamin binyamin ehud emmanuel francois jacques pierre jean-claude helmut klaus jens wolfgang stefan giuseppe silvio matteo jeb ted ed don ron newt mitch mitt marco bernie rudy chuck jim bob mike dave tom tim ken rick rob sam fred greg jeff steve dan matt nick";

const genders = new Map<string, Gender>([
  ...women.split(" ").map((name) => [name, "female"] as const),
  ...moreWomen.split(" ").map((name) => [name, "female"] as const),
  ...moreMen.split(" ").map((name) => [name, "male"] as const),
  ...men.split(" ").map((name) => [name, "male"] as const),
]);

/** The gender that most people of a given name have; null for names that are not among the commonest. */
export function givenNameGender(key: string): Gender | null {
  return genders.get(key) ?? null;
}

/** The gender that a form of address tells: "Mr.", "Lady". */
export function titleGender(word: string): Gender | null {
  if (/^(?:mrs|ms|miss|madam|madame|lady|dame|queen|princess|duchess|baroness|countess|sister|señora)\.?$/iu.test(word))
    return "female";
  return /^(?:mr|messrs|sir|lord|king|prince|duke|baron|count|pope|father|sheikh|emir|sultan|señor)\.?$/iu.test(word)
    ? "male"
    : null;
}
