import type { Settings } from './protocol.ts';

const DEFAULT_SETTINGS: Settings = {
  enable: true,
  run: 'onType',
  configPath: '',
  minimumSeverity: 'info',
  codeLens: true,
  inlayHints: 'auto',
  rules: {},
};

/** What a client says under `fineprint`; a value that is missing or wrong takes its default. */
export function readSettings(value: unknown): Settings {
  if (!isObject(value)) return DEFAULT_SETTINGS;
  const { enable, run, configPath, minimumSeverity, codeLens, inlayHints, rules } = value;
  return {
    enable: enable !== false,
    run: run === 'onSave' ? 'onSave' : 'onType',
    configPath: typeof configPath === 'string' ? configPath.trim() : '',
    minimumSeverity: minimumSeverity === 'warning' || minimumSeverity === 'error' ? minimumSeverity : 'info',
    codeLens: codeLens !== false,
    inlayHints: inlayHints === 'always' || inlayHints === 'never' ? inlayHints : 'auto',
    rules: isObject(rules) ? rules : {},
  };
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
