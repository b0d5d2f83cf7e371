import type { DocumentKind } from './document.ts';

/** An option is its own JSON Schema; its TypeScript type is derived from it. `perKind` overrides `default`. */
export interface NumberOption {
  readonly type: 'number' | 'integer';
  readonly default: number;
  readonly perKind?: Readonly<Partial<Record<DocumentKind, number>>>;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly description: string;
}
export interface BooleanOption {
  readonly type: 'boolean';
  readonly default: boolean;
  readonly description: string;
}
export interface ChoiceOption<T extends string = string> {
  readonly type: 'string';
  readonly enum: readonly T[];
  readonly default: T;
  readonly description: string;
}
export interface ListOption {
  readonly type: 'array';
  readonly items: { readonly type: 'string' };
  readonly default: readonly string[];
  readonly description: string;
}
export type Option = NumberOption | BooleanOption | ChoiceOption | ListOption;
export type OptionsSchema = Readonly<Record<string, Option>>;

/** The values that a rule receives for its schema. */
export type OptionValue<O extends Option> = O extends NumberOption
  ? number
  : O extends BooleanOption
    ? boolean
    : O extends ChoiceOption<infer T>
      ? T
      : readonly string[];
export type OptionValues<S extends OptionsSchema> = { readonly [K in keyof S]: OptionValue<S[K]> };

/** The value of an option where the configuration says nothing. */
export function defaultValue(
  option: Option,
  kind: DocumentKind,
): number | boolean | string | readonly string[] {
  if ((option.type === 'number' || option.type === 'integer') && option.perKind?.[kind] !== undefined) {
    return option.perKind[kind];
  }
  return option.default;
}
