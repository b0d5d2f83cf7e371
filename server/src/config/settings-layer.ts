import type { Audience, DocumentKind } from '@fineprint/rules/kit/document';
import type { HouseTerm } from '@fineprint/rules/kit/phrase';
import type { Accepted, RuleSetting } from '../review/settings.ts';
import type { Path } from './read.ts';

/** What may hold for some files only: the keys of an entry of `overrides`, and of front matter. */
interface CommonSettings {
  readonly kind?: DocumentKind;
  readonly audience?: Audience;
  readonly profile?: readonly string[];
  readonly rules?: Readonly<Record<string, RuleSetting>>;
}

/** What one place says: a configuration file, a preset, the command line, front matter. Every value is checked. */
export interface Settings extends CommonSettings {
  readonly extends?: readonly string[];
  readonly roles?: { readonly you?: readonly string[]; readonly we?: readonly string[] };
  readonly only?: readonly string[];
  readonly terms?: readonly HouseTerm[];
  readonly vocabulary?: { readonly accept?: readonly string[]; readonly protect?: readonly string[] };
  readonly overrides?: readonly Override[];
  readonly accepted?: readonly Accepted[];
  readonly ignore?: readonly string[];
  /** Patterns of documents that must agree with each other, by the name of their set. */
  readonly sets?: Readonly<Record<string, readonly string[]>>;
  readonly off?: boolean;
}

export interface Override extends CommonSettings {
  readonly files: readonly string[];
}

/** Where a value was said: a file and its line (from 1), or a preset or the command line, without a line. */
export interface Origin {
  readonly from: string;
  readonly line: number | null;
}

/** Settings with the way to find where each of their values was said. */
export interface Layer {
  readonly settings: Settings;
  readonly origin: (path: Path) => Origin;
}

/** Something wrong in a configuration file: one plain sentence and where it stands. `line` and `column` count from 1. */
export interface ConfigProblem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}
