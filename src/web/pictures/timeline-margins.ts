/** Room at the left and right of a timeline, in pixels: what is seen lies between. */
export const timeMargins = { left: 18, right: 18 } as const;
