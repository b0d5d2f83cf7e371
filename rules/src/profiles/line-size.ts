import { profilesNamed } from './list.ts';

/** The longest line that a profile allows. */
export interface LineLimit {
  readonly most: number;
  readonly unit: 'characters' | 'inches';
}

/** The limits of line length among some profiles. An average that is limited limits the full line too. */
export function lineLimits(profiles: readonly string[]): readonly LineLimit[] {
  if (profiles.length === 0) return [];
  return profilesNamed(profiles).flatMap(({ criteria }) =>
    criteria.flatMap(({ metric, threshold }): readonly LineLimit[] => {
      if (typeof threshold !== 'number') return [];
      if (metric === 'avg_line_length') return [{ most: threshold, unit: 'characters' }];
      return metric === 'max_line_width' ? [{ most: threshold, unit: 'inches' }] : [];
    }),
  );
}
