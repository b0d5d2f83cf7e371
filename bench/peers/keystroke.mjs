/**
 * `node keystroke.mjs PEER FILE EDITS`: what an edit costs a tool that reviews the whole text again each time, in a
 * process that is warm. Prints the CPU milliseconds of each edit as JSON.
 */
import { readFileSync } from 'node:fs';

const WARM_UP = 3;
const [peer, file, edits] = process.argv.slice(2);
const { review } = await import(`./${peer}.mjs`);
let text = readFileSync(file, 'utf8');
const costs = [];
for (let edit = -WARM_UP; edit < Number(edits); edit++) {
  const place = text.indexOf(
    ' ',
    Math.floor((text.length * (edit + WARM_UP + 1)) / (Number(edits) + WARM_UP + 2)),
  );
  text = `${text.slice(0, place)}s${text.slice(place)}`;
  const before = process.cpuUsage();
  await review(text);
  const { user, system } = process.cpuUsage(before);
  if (edit >= 0) costs.push((user + system) / 1000);
}
console.log(JSON.stringify(costs));
