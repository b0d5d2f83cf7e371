import fc from 'fast-check';

/**
 * The short property runs of `npm test` try the same texts every time, so that a red run is about the change at hand.
 * With FINEPRINT_LONG_RUNS each run tries others.
 */
if (process.env['FINEPRINT_LONG_RUNS'] === undefined) fc.configureGlobal({ seed: 20_261 });
