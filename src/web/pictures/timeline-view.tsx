import type { PictureProps } from "./picture-props.ts";

export function TimelineView(_: PictureProps) {
  return null;
}
