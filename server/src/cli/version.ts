/** Filled in when the package is built. */
declare const FINEPRINT_VERSION: string | undefined;

/** The package's version; `0.0.0` when running from sources. */
export const VERSION: string = typeof FINEPRINT_VERSION === 'string' ? FINEPRINT_VERSION : '0.0.0';
