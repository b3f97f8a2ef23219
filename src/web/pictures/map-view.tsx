import type { PictureProps } from "./picture-props.ts";

export function MapView(_: PictureProps) {
  return null;
}
