/** The program that the extension starts as a process of its own: the language server, bundled to dist/server.cjs. */
import { startServer } from '../../server/src/lsp/index.ts';

startServer();
