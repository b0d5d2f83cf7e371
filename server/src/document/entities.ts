import { parseFragment } from 'parse5';

const known = new Map<string, string>();
const MOST = 3000;

/** What a character reference such as `&rsquo;` or `&#8217;` stands for; itself where it stands for nothing. */
export function decodeEntity(entity: string): string {
  const cached = known.get(entity);
  if (cached !== undefined) return cached;
  const node = parseFragment(entity).childNodes[0];
  const text = node !== undefined && 'value' in node ? node.value : entity;
  if (known.size >= MOST) known.clear();
  known.set(entity, text);
  return text;
}
