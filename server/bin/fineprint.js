#!/usr/bin/env node
import { existsSync } from 'node:fs';
import * as module from 'node:module';

const program = new URL('../dist/cli.js', import.meta.url);
if (existsSync(program)) {
  module.enableCompileCache?.();
  const { main } = await import(program.href);
  await main();
} else {
  console.error(
    'fineprint: The program is not built yet. Run “npm run build” in the folder of the checkout first.',
  );
  process.exitCode = 2;
}
