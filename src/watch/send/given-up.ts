/** That there is no use in trying again. */
export class GivenUp extends Error {
  override readonly name = "GivenUp";
}
