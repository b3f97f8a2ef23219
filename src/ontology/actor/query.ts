/** What narrows a look-up. */
export interface ActorQuery {
  /** The day that the report is of, `YYYY-MM-DD`; without it the latest facts known, never today's date. */
  readonly date?: string | null | undefined;
  /** Id of the state it has to do with. */
  readonly country?: string | null | undefined;
}
