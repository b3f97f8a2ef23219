/** What part of the map is looked at. */
export interface Zoom {
  /** Degrees east and north in the middle. */
  readonly longitude: number;
  readonly latitude: number;
  /** How many times larger than the whole world. */
  readonly scale: number;
}

export const wholeWorld: Zoom = { longitude: 10, latitude: 12, scale: 1 };

const most = 64;

/**
 * The zoom that an address says, as `longitude,latitude,scale`; the whole world where it says none.
 *
 * @example
 * zoomFrom("2.1,13.5,8"); // { longitude: 2.1, latitude: 13.5, scale: 8 }
 */
export function zoomFrom(value: string | null): Zoom {
  const [longitude = Number.NaN, latitude = Number.NaN, scale = Number.NaN] = (value ?? "").split(",").map(Number);
  const isIn = Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 && scale >= 1 && scale <= most;
  return isIn ? { longitude, latitude, scale } : wholeWorld;
}

/** A zoom as an address says it; nothing for the whole world. */
export function zoomWords({ longitude, latitude, scale }: Zoom): string {
  return scale <= 1 ? "" : `${longitude.toFixed(2)},${latitude.toFixed(2)},${Number(scale.toFixed(2))}`;
}

/** Closer or further by a factor. */
export function closer(zoom: Zoom, factor: number): Zoom {
  const scale = Math.min(most, Math.max(1, zoom.scale * factor));
  return scale === 1 ? wholeWorld : { ...zoom, scale };
}

/** Moved by shares of what is seen. */
export function moved(zoom: Zoom, east: number, north: number): Zoom {
  if (zoom.scale <= 1) return zoom;
  const longitude = Math.min(180, Math.max(-180, zoom.longitude + (east * 330) / zoom.scale));
  const latitude = Math.min(85, Math.max(-85, zoom.latitude + (north * 150) / zoom.scale));
  return { ...zoom, longitude, latitude };
}
