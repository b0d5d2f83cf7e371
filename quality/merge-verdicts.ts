import { readFileSync } from 'node:fs';
import { readSheet } from './verdicts/sheet.ts';
import { loadVerdicts, saveVerdicts } from './verdicts/store.ts';
import { mergeVerdicts } from './verdicts/verdict.ts';

/** `npm run merge-verdicts -- SHEET…`: put what was judged on the sheets into verdicts.tsv. */
function main(sheets: readonly string[]): void {
  const judged = sheets.flatMap(sheet => readSheet(readFileSync(sheet, 'utf8')));
  const verdicts = mergeVerdicts(loadVerdicts(), judged);
  saveVerdicts(verdicts);
  const twice = verdicts.filter(({ reading }) => reading > 1).length;
  console.log(
    `${String(judged.length)} verdicts read, ${String(verdicts.length)} kept, ${String(twice)} findings judged twice.`,
  );
}

main(process.argv.slice(2));
