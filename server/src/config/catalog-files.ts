/** Files that hold the texts of a program, where their settings say so. */
const ENDING = /\.(?:json|ya?ml)$/i;

/** Files of these names are always something else: what a program is made of, and the settings of tools. */
const NEVER =
  /(?:^|[/\\])(?:package(?:-lock)?|composer|lerna|[tj]sconfig(?:\.[\w.-]+)?|fineprint\.config|\.fineprintrc|docker-compose|pnpm-lock)\.(?:json|ya?ml)$/i;

/** True for a file that is reviewed as a catalog of texts where its kind is `ui-strings`, and not at all elsewhere. */
export const mayBeCatalog = (path: string): boolean => ENDING.test(path) && !NEVER.test(path);
