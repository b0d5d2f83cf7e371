/** Text that holds words of the document must not be read as Markdown. */
export const plain = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
