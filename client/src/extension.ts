import type { ExtensionContext } from 'vscode';
import { registerCommands } from './commands.ts';
import { createServer, type Server } from './connection.ts';
import { linkPlainVersions } from './plain-links.ts';
import { showStatus } from './status.ts';

let server: Server | null = null;

/** Called by VS Code when the first document or configuration file that concerns us is opened. */
export async function activate(context: ExtensionContext): Promise<void> {
  server = createServer(context);
  context.subscriptions.push(
    showStatus(server.client),
    registerCommands(server),
    linkPlainVersions(server.client),
  );
  await server.start();
}

/** Called by VS Code when it shuts down; waits for the server's end. */
export async function deactivate(): Promise<void> {
  await server?.stop();
  server = null;
}
