import type { Ended } from './program.ts';

/** One finding of `and-or`, a warning whose rewrite a person must review. */
export const CHOICE = 'You must pay the fee and/or the deposit.\n';
export const FINE = 'We deliver on weekdays.\n';

interface Report {
  readonly files: readonly {
    readonly path: string;
    readonly kind: string | null;
    readonly problems: readonly { readonly message: string }[];
    readonly findings: readonly { readonly rule: string; readonly start: object; readonly excerpt: string }[];
  }[];
  readonly summary: { readonly files: number; readonly warnings: number };
}

export const report = ({ out }: Ended): Report => JSON.parse(out) as Report;
export const paths = (ended: Ended): readonly string[] => report(ended).files.map(file => file.path);
export const JSON_ONLY = ['--format', 'json', '--only', 'and-or'];
