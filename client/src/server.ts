/** The program that the extension starts as a process of its own: the language server, bundled to dist/server.cjs. */
import { startServer } from 'fineprint/lsp';

startServer();
