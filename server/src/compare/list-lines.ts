import { inOneLine } from '@fineprint/rules/meaning/layout';
import { hasWrongList } from '@fineprint/rules/meaning/list-shape';
import type { Detail } from './change.ts';

/**
 * What a list with its items on lines of their own changes: an adjective, a condition or an object that belonged to all
 * items may belong to one alone. Empty where the lock finds the list to be the sentence that it was.
 */
export const layoutDetails = (before: string, after: string): readonly Detail[] =>
  hasWrongList(inOneLine(before), inOneLine(after))
    ? [
        {
          kind: 'condition',
          message:
            'A sentence is now a list, so that words which belonged to all its items may belong to one.',
          effect: { who: null, topic: 'other' },
        },
      ]
    : [];
