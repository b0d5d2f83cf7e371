import { lint } from 'markdownlint/sync';

export const review = text => lint({ strings: { text } }).text;
