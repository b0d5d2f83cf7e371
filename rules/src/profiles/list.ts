import { PROFILES } from '../generated/profiles.ts';
import type { Profile } from './profile.ts';

/** The ids of all profiles, in the order of the table. */
export const PROFILE_IDS: readonly string[] = PROFILES.map(({ id }) => id);

/** The profiles with these ids, in this order, each once; ids that do not exist are left out. */
export const profilesNamed = (ids: readonly string[]): readonly Profile[] =>
  [...new Set(ids)].flatMap(id => PROFILES.find(profile => profile.id === id) ?? []);
