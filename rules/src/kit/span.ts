/**
 * Offsets and spans in two coordinate systems that must never be mixed: `source` (the file as decoded)
 * and `prose` (the text of one block, without markup). All offsets are UTF-16 code units, end exclusive.
 */
declare const unit: unique symbol;

export type Unit = 'source' | 'prose';
export type Offset<U extends Unit> = number & { readonly [unit]: U };

export interface Span<U extends Unit> {
  readonly start: Offset<U>;
  readonly end: Offset<U>;
}

/** Brand plain numbers as a span in prose. The one place where a rule makes offsets. */
export const prose = (start: number, end: number): Span<'prose'> => ({
  start: start as Offset<'prose'>,
  end: end as Offset<'prose'>,
});

/** Brand plain numbers as a span in the source file. */
export const source = (start: number, end: number): Span<'source'> => ({
  start: start as Offset<'source'>,
  end: end as Offset<'source'>,
});

/** True when the two spans share at least one character. */
export const overlaps = <U extends Unit>(a: Span<U>, b: Span<U>): boolean =>
  a.start < b.end && b.start < a.end;

/** True when `outer` holds every character of `inner`. */
export const contains = <U extends Unit>(outer: Span<U>, inner: Span<U>): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
