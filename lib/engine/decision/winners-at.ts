import type { MapPoint, WinnerMap } from './winner-map';

/** Points this near to an edge, in shares of all weight, lie on it. */
const ON_EDGE = 1e-9;

/**
 * The offers that come first at a point of a map: several on the line between two regions, none outside of the map.
 *
 * @example On a map that A and B share along x = y, the point [0.5, 0.2] is A's, and [0.3, 0.3] belongs to both.
 */
export const winnersAt = ({ regions }: WinnerMap, [x, y]: MapPoint): string[] =>
  regions.flatMap(({ offers, corners }) => {
    const isInside = corners.every(([fromX, fromY], place) => {
      const [toX, toY] = corners[(place + 1) % corners.length] as MapPoint;
      return (toX - fromX) * (y - fromY) - (toY - fromY) * (x - fromX) >= -ON_EDGE * Math.hypot(toX - fromX, toY - fromY);
    });
    return isInside ? offers : [];
  });
