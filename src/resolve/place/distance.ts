/** A spot on the globe in degrees (WGS 84). */
export interface Spot {
  readonly latitude: number;
  readonly longitude: number;
}

const earthRadius = 6371;
const radians = Math.PI / 180;

/**
 * Kilometres between two spots along a great circle (haversine, mean earth radius of 6,371 km).
 *
 * @example
 * distance({ latitude: 39.03, longitude: 125.75 }, { latitude: 37.57, longitude: 126.98 }); // 195.0…
 */
export function distance(a: Spot, b: Spot): number {
  const up = Math.sin(((b.latitude - a.latitude) * radians) / 2);
  const across = Math.sin(((b.longitude - a.longitude) * radians) / 2);
  const share = up * up + Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians) * across * across;
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(share)));
}
