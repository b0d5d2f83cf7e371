const { existsSync, readFileSync } = require('node:fs');
const nodeModule = require('node:module');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

/**
 * A check is over before most of what V8 would optimise pays back: optimising later saves a third of the CPU. Patterns
 * are compiled once, not first for an interpreter, which saves a tenth. Both only set where a count begins, so that
 * what Node has compiled before stays as it is.
 */
const SHORT_RUN = ['--interrupt-budget=1000000', '--regexp-tier-up-ticks=0'];

/**
 * Loads the built program, a CommonJS file, and gives its `main`, with its `script` where V8 may keep what it made of
 * it. `isShort`: it ends soon, as a check does and a language server does not.
 */
function loadProgram(file, isShort) {
  if (isShort && /^1[0-4]\./.test(process.versions.v8)) SHORT_RUN.forEach(flag => setFlagsFromString(flag));
  const require = nodeModule.createRequire(file);
  if (nodeModule.enableCompileCache !== undefined) {
    nodeModule.enableCompileCache();
    return require(file);
  }
  // The build writes ASCII alone.
  const cache = cacheOf(file);
  const cachedData = isShort && existsSync(cache) ? readFileSync(cache) : undefined;
  const wrapped = `(function(exports,require,module,__filename){${readFileSync(file, 'latin1')}\n})`;
  const script = new Script(wrapped, { filename: file, cachedData });
  const program = { exports: {} };
  script.runInThisContext()(program.exports, require, program, file);
  return { main: program.exports.main, script };
}

/**
 * What V8 made of the program when it was built: compiling it again would be a tenth of a review. Only the same Node on
 * the same kind of machine can use it, so its name says which.
 */
const cacheOf = file => `${file}.${process.version}-${process.platform}-${process.arch}.cache`;

module.exports = { cacheOf, loadProgram };
