/** The one function of the package `diff` that is used here: version 7 has no types of its own. */
declare module 'diff' {
  export function createTwoFilesPatch(
    oldName: string,
    newName: string,
    oldText: string,
    newText: string,
    oldHeader?: string,
    newHeader?: string,
    options?: { readonly context?: number; readonly timeout?: number },
  ): string;
}
