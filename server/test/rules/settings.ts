/** Places in which every example of a sentence rule must give the same findings. */
export interface Setting {
  readonly name: string;
  readonly path: string;
  /** The example in its place; null where it cannot stand there. */
  readonly wrap: (text: string) => string | null;
  /** How the place changes the words of a message that quotes the text. */
  readonly message?: (message: string) => string;
}

const isPlain = (text: string): boolean => !/[\n<>&`#*_[\]{}]/.test(text);
const when = (condition: boolean, text: string): string | null => (condition ? text : null);

export const SETTINGS: readonly Setting[] = [
  { name: 'in a list item', path: 'example.md', wrap: text => when(isPlain(text), `- One.\n- ${text}\n`) },
  {
    name: 'after other text',
    path: 'example.md',
    wrap: text => when(isPlain(text), `# Title\n\nAn emoji 🙂 here. ${text}`),
  },
  {
    name: 'with CRLF',
    path: 'example.md',
    wrap: text => `First.\r\n\r\n${text.replaceAll('\n', '\r\n')}\r\n`,
  },
  { name: 'in HTML', path: 'example.html', wrap: text => when(isPlain(text), `<main><p>${text}</p></main>`) },
  { name: 'inside bold', path: 'example.md', wrap: text => when(isPlain(text), `**${text}**`) },
  {
    name: 'with curly quotes',
    path: 'example.md',
    wrap: text => when(isPlain(text), text.replaceAll(/(\w)'(\w)/g, '$1’$2')),
    message: message => message.replaceAll(/(\w)'(\w)/g, '$1’$2'),
  },
];
