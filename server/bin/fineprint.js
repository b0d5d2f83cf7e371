#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadProgram } from './program.js';

const file = fileURLToPath(new URL('../dist/cli.cjs', import.meta.url));
if (existsSync(file)) {
  await loadProgram(file, process.argv[2] !== 'lsp').main();
} else {
  console.error(
    'fineprint: The program is not built yet. Run “npm run build” in the folder of the checkout first.',
  );
  process.exitCode = 2;
}
