import type { Sentence } from '../kit/document.ts';
import type { Rewrite } from '../kit/rewrite.ts';
import { defineRule, NONE, type Report } from '../kit/rule.ts';
import { prose } from '../kit/span.ts';

export default defineRule({
  id: 'and-or',
  group: 'legalese',
  scope: 'sentence',
  severity: 'warning',
  fix: 'review',
  yieldsToTerms: true,
  summary: '“and/or”, or another slash that leaves the choice between words open.',
  why: 'Courts have called “and/or” ambiguous: it does not say whether one is enough or both are needed.',
  source: 'US Federal Plain Language Guidelines: avoid slashes. Pennsylvania 73 P.S. §2205(b).',
  options: {
    slashes: {
      type: 'boolean',
      default: true,
      description: 'Also report other slashes between words, such as “name/address”.',
    },
  },
  check(sentence, _block, { options }) {
    if (!sentence.text.includes('/')) return NONE;
    const reports: Report[] = [];
    for (const match of sentence.text.matchAll(SLASHED)) {
      const [whole, one = '', two = ''] = match;
      const at = prose(sentence.start + match.index, sentence.start + match.index + whole.length);
      if (/^and$/i.test(one) && /^or$/i.test(two)) {
        reports.push({
          at,
          message: '“and/or” leaves open which is meant. Say “or”, “and”, or “A or B, or both”.',
          rewrites:
            whole === whole.toUpperCase() ? [replaced(at, 'OR'), replaced(at, 'AND')] : choices(sentence, at),
        });
      } else if (options.slashes && isChoice(one, two)) {
        reports.push({
          at,
          severity: 'info',
          message: `The slash in “${whole}” leaves open whether it means “and” or “or”. Write the word.`,
          rewrites: [replaced(at, `${one} or ${two}`), replaced(at, `${one} and ${two}`)],
        });
      }
    }
    return reports;
  },
  examples: [
    {
      bad: 'You must pay the fee and/or the deposit.',
      good: 'You must pay the fee or the deposit, or both.',
      accepted: 'You must pay the fee or the deposit, or both.',
    },
    { bad: 'Send a bill and/or statement.', accepted: 'Send a bill or statement, or both.' },
    { bad: 'Tell us the name/address.', accepted: 'Tell us the name or address.' },
    { options: { slashes: false }, bad: 'Send a bill and/or a copy of the contract/order.' },
    {
      ok: 'The limit is 100 km/h, 24/7, on every TCP/IP network.',
      because: 'Units, figures and names keep their slash.',
    },
    { ok: 'See https://shop.example/and/or/terms for more.', because: 'An address is not prose.' },
    { ok: 'The input/output port is on the back.', because: 'It is the name of one thing.' },
  ],
});

const SLASHED = /(?<![\p{L}\p{N}/.~-])(\p{L}{2,}) ?\/ ?(\p{L}{2,})(?![\p{L}\p{N}/]|[.-]\p{L})/gu;

/** Pairs that are one thing, one name, or belong to another rule. */
const FIXED: ReadonlySet<string> = new Set(
  (
    'he/she she/he his/her her/his him/her her/him himself/herself s/he tcp/ip input/output read/write client/server ' +
    'on/off yes/no pass/fail and/or either/or km/h mb/s gb/s kb/s go/no c/o n/a w/o b/w a/c i/o p/e ' +
    'true/false plus/minus gnu/linux os/2 pl/sql ios/android mac/pc win/loss start/stop play/pause open/close'
  ).split(' '),
);

function isChoice(one: string, two: string): boolean {
  if (FIXED.has(`${one}/${two}`.toLowerCase())) return false;
  return one.length > 2 && two.length > 2 && one === one.toLowerCase() && two === two.toLowerCase();
}

const replaced = (at: Rewrite['edits'][number]['at'], text: string): Rewrite => ({
  title: `Replace with “${text}”`,
  safety: 'review',
  edits: [{ at, text }],
});

/** “A or B, or both” where it is clear where B ends and there are no more than two; then “or” and “and”. */
function choices(sentence: Sentence, at: Rewrite['edits'][number]['at']): readonly Rewrite[] {
  const rest = sentence.text.slice(at.end - sentence.start);
  const second = /^ (?:(?:the|a|an|your|our|its|their|any) )?[\p{L}-]+(?: [\p{Ll}-]+)?(?=[.;:)]|$)/u.exec(
    rest,
  );
  const plain = [replaced(at, 'or'), replaced(at, 'and')];
  const isLonger = /,[^,;.:]{0,60}$/.test(sentence.text.slice(0, at.start - sentence.start));
  if (second === null || isLonger || /^ (?:to|not|by|in|on|if|of|for) /.test(second[0])) return plain;
  const end = at.end + second[0].length;
  const both: Rewrite = {
    title: 'Replace with “… or …, or both”',
    safety: 'review',
    edits: [
      { at, text: 'or' },
      { at: prose(end, end), text: ', or both' },
    ],
  };
  return [both, ...plain];
}
