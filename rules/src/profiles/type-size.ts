import { profilesNamed } from './list.ts';
import { isVerified } from './profile.ts';

/** CSS pixels in a point: 96 and 72 to the inch. */
export const PIXELS_PER_POINT = 96 / 72;

/** The smallest type that a profile allows. */
export interface TypeLimit {
  readonly profile: string;
  readonly points: number;
  readonly pixels: number;
  readonly citation: string;
  readonly isVerified: boolean;
}

/** The limits of type size among some profiles, the strictest first. */
export function typeLimits(profiles: readonly string[]): readonly TypeLimit[] {
  if (profiles.length === 0) return [];
  return profilesNamed(profiles)
    .flatMap(({ id, criteria }) =>
      criteria.flatMap(criterion => {
        const { metric, threshold, citation } = criterion;
        if (metric !== 'min_type_size' || typeof threshold !== 'number') return [];
        const pixels = threshold * PIXELS_PER_POINT;
        return [{ profile: id, points: threshold, pixels, citation, isVerified: isVerified(criterion) }];
      }),
    )
    .sort((one, two) => two.points - one.points);
}
