/** `node folder.mjs PEER FILE…`: reads each file and reviews it. For peers without a command line of their own. */
import { readFileSync } from 'node:fs';

const [peer, ...files] = process.argv.slice(2);
const { review } = await import(`./${peer}.mjs`);
for (const file of files) await review(readFileSync(file, 'utf8'));
