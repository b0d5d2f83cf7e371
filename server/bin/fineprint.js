#!/usr/bin/env node
import { existsSync } from 'node:fs';
import * as module from 'node:module';
import { setFlagsFromString } from 'node:v8';

const program = new URL('../dist/cli.js', import.meta.url);
if (existsSync(program)) {
  module.enableCompileCache?.();
  // A check is over before most of what V8 would optimise pays back: optimising later saves a third of the CPU.
  if (process.argv[2] !== 'lsp' && /^1[0-4]\./.test(process.versions.v8)) {
    setFlagsFromString('--interrupt-budget=1000000');
  }
  const { main } = await import(program.href);
  await main();
} else {
  console.error(
    'fineprint: The program is not built yet. Run “npm run build” in the folder of the checkout first.',
  );
  process.exitCode = 2;
}
