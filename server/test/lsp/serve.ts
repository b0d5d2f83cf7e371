/** The program that the tests talk to: the language server from its sources. */
import { startServer } from '../../src/lsp/index.ts';

startServer();
