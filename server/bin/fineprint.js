#!/usr/bin/env node
const { existsSync } = require('node:fs');
const { join } = require('node:path');
const { loadProgram } = require('./program.js');

const file = join(__dirname, '../dist/cli.cjs');
if (existsSync(file)) {
  loadProgram(file, process.argv[2] !== 'lsp').main();
} else {
  console.error(
    'fineprint: The program is not built yet. Run “npm run build” in the folder of the checkout first.',
  );
  process.exitCode = 2;
}
