/** What is used of the package `diff`: version 7 has no types of its own. */
declare module 'diff' {
  export interface ArrayChange<T> {
    readonly value: T[];
    readonly added?: boolean;
    readonly removed?: boolean;
    readonly count?: number;
  }

  /** undefined where more than `maxEditLength` edits would be needed. */
  export function diffArrays<T>(
    before: readonly T[],
    after: readonly T[],
    options: { readonly maxEditLength: number },
  ): ArrayChange<T>[] | undefined;
  export function diffArrays<T>(before: readonly T[], after: readonly T[]): ArrayChange<T>[];

  export function createTwoFilesPatch(
    oldName: string,
    newName: string,
    oldText: string,
    newText: string,
  ): string;
}
