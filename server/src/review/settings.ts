import type { Audience, DocumentKind } from '@fineprint/rules/kit/document';
import type { HouseTerm } from '@fineprint/rules/kit/phrase';
import type { Level } from '@fineprint/rules/kit/rule';

/** What the user said about one rule; `options` are already checked against the rule's schema. */
export interface RuleSetting {
  readonly level?: Level;
  readonly options?: Readonly<Record<string, unknown>>;
}

export interface Accepted {
  readonly rule: string;
  readonly fingerprint: string;
  readonly reason: string;
}

/** Everything that holds for one file, after `extends`, `overrides`, the command line and front matter. */
export interface Config {
  /** null: detect it. */
  readonly kind: DocumentKind | null;
  readonly audience: Audience | null;
  readonly roles: { readonly you: readonly string[]; readonly we: readonly string[] };
  readonly profile: readonly string[];
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** When not empty, every other rule is off (`--only`). */
  readonly only: readonly string[];
  readonly terms: readonly HouseTerm[];
  readonly vocabulary: { readonly accept: readonly string[]; readonly protect: readonly string[] };
  readonly accepted: readonly Accepted[];
  /** True where front matter says `off: true`. */
  readonly off: boolean;
}

export const DEFAULT_CONFIG: Config = {
  kind: null,
  audience: null,
  roles: { you: [], we: [] },
  profile: [],
  rules: {},
  only: [],
  terms: [],
  vocabulary: { accept: [], protect: [] },
  accepted: [],
  off: false,
};

/** Something that kept a file or a value from being used: one plain sentence. `line` counts from 1. */
export interface Problem {
  readonly message: string;
  readonly line?: number;
}
