import type { Comment, Document } from '@fineprint/rules/kit/document';

/** A suppression comment, read. `rules` is empty where it names none, which means all of them. */
export interface Directive {
  readonly comment: Comment;
  readonly action: 'disable' | 'enable' | 'disable-next-line' | 'disable-file';
  readonly rules: readonly string[];
  readonly reason: string | null;
}

/** A comment that starts like a suppression but is none, with the word that was not understood. */
export interface Misspelt {
  readonly comment: Comment;
  readonly word: string;
}

const ACTIONS = ['disable', 'enable', 'disable-next-line', 'disable-file'] as const;

/** The suppression comments of a document, in order: `fineprint-disable-next-line RULE… -- reason`. */
export function readDirectives(document: Document): {
  readonly directives: readonly Directive[];
  readonly misspelt: readonly Misspelt[];
} {
  const directives: Directive[] = [];
  const misspelt: Misspelt[] = [];
  for (const comment of document.comments) {
    if (!comment.body.startsWith('fineprint-')) continue;
    const { head, reason } = cutReason(comment.body);
    const [word = '', ...rules] = head.split(/[\s,]+/).filter(part => part !== '');
    const action = ACTIONS.find(name => `fineprint-${name}` === word);
    if (action === undefined) misspelt.push({ comment, word });
    else directives.push({ comment, action, rules, reason });
  }
  return { directives, misspelt };
}

function cutReason(body: string): { readonly head: string; readonly reason: string | null } {
  const cut = /\s--(?:\s|$)/.exec(body);
  if (cut === null) return { head: body, reason: null };
  const reason = body.slice(cut.index + cut[0].length).trim();
  return { head: body.slice(0, cut.index), reason: reason === '' ? null : reason };
}
