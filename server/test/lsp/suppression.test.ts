import { describe, expect, test } from 'vitest';
import { suppressionEdit } from '../../src/lsp/suppression.ts';
import { applyEdits } from '../../src/review/fix.ts';
import { createReviewer } from '../../src/reviewer.ts';

const reviewer = createReviewer();
const COMMENT = '<!-- fineprint-disable-next-line and-or -- agreed with counsel -->';

/** The text after ignoring its first “and-or”, or null where no comment can stand. */
function ignore(text: string, path: string, reason = 'agreed with counsel'): string | null {
  const again = (changed: string) => reviewer.review(changed, { path });
  const review = again(text);
  const finding = review.findings.find(({ rule }) => rule === 'and-or');
  if (finding === undefined) throw new Error('The text has no “and-or”.');
  const edit = suppressionEdit(review, finding, reason, again);
  return edit === null ? null : applyEdits(text, [edit]);
}

describe('Markdown', () => {
  test('on a line of its own before a paragraph', () => {
    expect(ignore('# Terms\n\nYou may call\nand/or write to us.\n', 'a.md')).toBe(
      `# Terms\n\n${COMMENT}\nYou may call\nand/or write to us.\n`,
    );
  });

  test('with the line breaks of the text', () => {
    expect(ignore('You may call and/or write.\r\n', 'a.md')).toBe(
      `${COMMENT}\r\nYou may call and/or write.\r\n`,
    );
  });

  test('inside the list, so that the list stays one', () => {
    expect(ignore('1. You may look.\n2. You may call and/or write.\n3. You may go.\n', 'a.md')).toBe(
      `1. You may look.\n   ${COMMENT}\n2. You may call and/or write.\n3. You may go.\n`,
    );
  });

  test('with the mark of a quotation', () => {
    expect(ignore('> - You may look.\n> - You may call and/or write.\n', 'a.md')).toBe(
      `> - You may look.\n>   ${COMMENT}\n> - You may call and/or write.\n`,
    );
  });

  test('inside a cell of a table', () => {
    const table = '| Who | What |\n|---|---|\n| You | You may call and/or write. |\n';
    expect(ignore(table, 'a.md')).toContain(COMMENT);
  });
});

describe('HTML', () => {
  test('before an element, at its depth', () => {
    expect(ignore('<div>\n  <p>You may call and/or write.</p>\n</div>\n', 'a.html')).toBe(
      `<div>\n  ${COMMENT}\n  <p>You may call and/or write.</p>\n</div>\n`,
    );
  });

  test('inside an element that does not begin its line', () => {
    const text = '<p>You may look.</p><p>You may call and/or write.</p>\n';
    expect(ignore(text, 'a.html')).toBe(`<p>You may look.</p><p>You may call and/or write. ${COMMENT}</p>\n`);
  });
});

test('plain text has no comments', () => {
  expect(ignore('You may call and/or write.\n', 'a.txt')).toBeNull();
});

test('a reason cannot end the comment', () => {
  expect(ignore('You may call and/or write.\n', 'a.md', 'so --> he\nsaid')).toBe(
    '<!-- fineprint-disable-next-line and-or -- so –> he said -->\nYou may call and/or write.\n',
  );
});
