import type { Format } from '@fineprint/rules/kit/document';

export const FORMATS: readonly Format[] = ['markdown', 'html', 'text'];
