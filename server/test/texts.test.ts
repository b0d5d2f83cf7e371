import { describe, expect, it } from 'vitest';
import { textsOf } from '../../scripts/texts.mjs';

describe('patterns of whole texts', () => {
  it.each([
    ['/^(?:may|must)$/', ['may', 'must']],
    ['/^here(?:under|to)$/u', ['hereunder', 'hereto']],
    ['/^(?:fail|lack)s?$/', ['fails', 'fail', 'lacks', 'lack']],
    ['/^(?:a|(?:b|c)d)e?$/', ['ae', 'a', 'bde', 'bd', 'cde', 'cd']],
    ["/^(?:it|don['’]t)$/", ['it', "don't", 'don’t']],
    ['/^\\u20ac\\.$/', ['€.']],
    ['/^ ?$/', [' ', '']],
  ])('reads %s', (pattern, texts) => {
    expect(textsOf(pattern)).toEqual(texts);
    const [, source = '', flags] = /^\/(.*)\/(\w*)$/.exec(pattern) ?? [];
    for (const text of texts) expect(new RegExp(source, flags).test(text)).toBe(true);
  });

  it.each([
    '/^(?:may|must)/',
    '/(?:may|must)$/',
    '/^may|must$/',
    '/^(?:may|must)$/i',
    '/^(?:may$|must)$/',
    '/^[a-z]$/',
    '/^[^a]$/',
    '/^\\d$/',
    '/^a*$/',
    '/^a{2}$/',
    '/^a.$/',
    '/^(?=a)$/',
    '/^(a)\\1$/',
    '/^a\\|b$/',
    '/^(?:a|b$/',
    '/^😀?$/',
    '/^[ab]{0,9}$/',
    `/^${'[ab]?'.repeat(9)}$/`,
  ])('leaves %s', pattern => {
    expect(textsOf(pattern)).toBeNull();
  });
});
