/** The generated parts of docs/neovim.md: the setup, and the record of a session. */

/** The page with its parts filled in. A part stands between `<!-- NAME -->` and `<!-- end NAME -->`. */
export function pageWith(page, { document, setup, seen }) {
  const parts = {
    setup: fenced('lua', setup.trim()),
    document: fenced('markdown', document.trim()),
    session: sessionOf(seen),
  };
  return Object.entries(parts).reduce((text, [name, part]) => fill(text, name, part), page);
}

function fill(page, name, part) {
  const [open, close] = [`<!-- ${name} -->`, `<!-- end ${name} -->`];
  const [start, end] = [page.indexOf(open), page.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`The page has no part “${name}”.`);
  return `${page.slice(0, start + open.length)}\n\n${part}\n\n${page.slice(end)}`;
}

const fenced = (language, text) => `\`\`\`${language}\n${text}\n\`\`\``;

const step = (title, command, text) => `**${title}** \`${command}\`\n\n${fenced('text', text)}`;

/** What was done in Neovim, and what it showed; lines count from 1. */
function sessionOf(seen) {
  const findings = list => list.map(({ line, rule, message }) => `${line}  ${rule}  ${message}`).join('\n');
  const places = list => list.map(({ line, text }) => `${line}  ${text}`).join('\n');
  const changes = list =>
    list.map(({ line, before, after }) => `${line} - ${before}\n${line} + ${after}`).join('\n');
  const offers = list => list.map(title => `· ${title}`).join('\n');
  const { action, fixAll, refusal } = seen;
  return [
    `Neovim ${seen.version}.`,
    step('Open the file.', 'vim.diagnostic.get(0)', findings(seen.diagnostics)),
    step('Hover on “Hire Fee” in 3.2.', 'vim.lsp.buf.hover()', seen.hoverTerm.join('\n')),
    step('Hover on “clause 4.2” in 2.2.', 'vim.lsp.buf.hover()', seen.hoverClause.join('\n')),
    step('From “Hire Fee” to its definition.', 'vim.lsp.buf.definition()', places([seen.definitionTerm])),
    step('From “clause 2.2” to the clause.', 'vim.lsp.buf.definition()', places([seen.definitionClause])),
    step('All uses of “Hire Fee”.', 'vim.lsp.buf.references()', places(seen.references)),
    step('A name that is taken.', "vim.lsp.buf.rename('Tools')", refusal.message),
    step('A name that is free.', "vim.lsp.buf.rename('Day Charge')", changes(seen.rename)),
    step('Another number for clause 4.', "vim.lsp.buf.rename('6')", changes(seen.renameClause)),
    step(
      'The actions on “and/or”, and the first one applied.',
      'vim.lsp.buf.code_action()',
      `${offers(action.offered)}\n\n${changes(action.changed)}`,
    ),
    step('Every safe fix (`source.fixAll`).', ':FineprintFix', changes(fixAll.changed)),
    step('What is left.', 'vim.diagnostic.get(0)', findings(seen.after)),
  ].join('\n\n');
}
