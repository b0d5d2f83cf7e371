import type { Format } from '@fineprint/rules/kit/document';
import type { Fix } from '@fineprint/rules/kit/finding';
import { BOLD_FROM, BOLD_TO } from '@fineprint/rules/kit/rewrite';

/** True for a fix that sets text in bold type. */
export const emboldens = ({ edits }: Fix): boolean => edits.some(({ text }) => text.includes(BOLD_FROM));

/** The fix with its bold type as the format writes it; advice where the format has none. */
export function emboldened(format: Format, fix: Fix): Fix {
  const marks = MARKS[format];
  if (marks === undefined) return { title: fix.title, safety: 'advice', edits: [] };
  const [from, to] = marks;
  return {
    ...fix,
    edits: fix.edits.map(edit => ({
      ...edit,
      text: edit.text.replaceAll(BOLD_FROM, from).replaceAll(BOLD_TO, to),
    })),
  };
}

const MARKS: Readonly<Partial<Record<Format, readonly [string, string]>>> = {
  markdown: ['**', '**'],
  html: ['<strong>', '</strong>'],
};
