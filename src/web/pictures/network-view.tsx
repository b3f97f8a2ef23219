import type { PictureProps } from "./picture-props.ts";

export function NetworkView(_: PictureProps) {
  return null;
}
