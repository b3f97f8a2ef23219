/** The largest report that is read unless told otherwise, in bytes. */
export const defaultMaxBytes = 5_000_000;
