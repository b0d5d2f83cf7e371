import type { Sentence } from '../kit/document.ts';
import { defineRule, NONE } from '../kit/rule.ts';
import { type Passive, passives } from '../language/passive.ts';

export default defineRule({
  id: 'passive-no-actor',
  group: 'reading',
  scope: 'sentence',
  severity: { help: 'info', 'ui-strings': 'off', else: 'info' },
  fix: 'advice',
  summary: 'A passive verb that does not say who acts.',
  why: 'Where nobody is named, nobody knows whose duty it is. The reader has to guess, and the two sides guess differently.',
  source:
    'Connecticut Gen. Stat. §42-152(b)(4). Pennsylvania 73 P.S. §2205(b)(2). SEC Rule 421(d). Oregon Rev. Stat. §180.545(1)(b).',
  options: {
    duties: {
      type: 'boolean',
      default: false,
      description: 'Report only duties: passives after “must”, “shall” or “will”.',
    },
  },
  check(sentence, block, { options }) {
    if (block.shape === 'heading' || block.shape === 'label' || block.shape === 'table-cell') return NONE;
    const found = passives(sentence, block).filter(
      passive => !passive.agent && !needsNoActor(sentence, passive),
    );
    if (found.length === 0) return NONE;
    return found
      .filter(passive => !options.duties || isDuty(passive.modal))
      .map(passive => ({
        at: passive.at,
        ...(isDuty(passive.modal) && { severity: 'warning' as const }),
        message: isDuty(passive.modal)
          ? `“${block.prose.slice(passive.at.start, passive.at.end)}” is a duty, but it does not say whose. Say who must do it.`
          : `“${block.prose.slice(passive.at.start, passive.at.end)}” does not say who acts. Say who, if the reader needs to know.`,
      }));
  },
  examples: [
    {
      bad: 'Notice must be given 30 days before renewal.',
      good: 'You must give notice 30 days before renewal.',
    },
    { bad: 'Your account may be suspended at any time.', good: 'We may suspend your account at any time.' },
    {
      options: { duties: true },
      bad: 'The fee shall be paid in May.',
      good: 'Your account may be suspended. You must pay the fee in May.',
    },
    { ok: 'The parcel is delivered by our own drivers.', because: 'It says who acts.' },
    {
      ok: 'Our office is located in Leeds, and you are entitled to visit it.',
      because: 'These describe, they do not act.',
    },
    { ok: 'You are required to sign in.', because: '“are required to” is a duty of “you”.' },
    { ok: 'The prices can be found on our site.', because: 'Nobody asks who finds them.' },
    {
      ok: 'We tell you where the law says you have to be told.',
      because: 'The law is named, and “to be told” is no duty.',
    },
    { ok: '# What is covered', because: 'Headings are short on purpose.' },
  ],
});

/** Participles that point to another place in the text, or to where something is to be had. */
const POINTS =
  /^(?:found|obtained|reached|contacted|accessed|seen|viewed|defined|described|set|stated|listed|shown|contained|included|mentioned|explained|outlined|specified|detailed|given|provided|displayed|published|posted)$/;

/** No reader asks who acts: “can be found at”, “as defined in”, “required by law”, “the right to be heard”. */
function needsNoActor({ words }: Sentence, { auxiliary, participle }: Passive): boolean {
  const [before, verb, next] = [
    words[auxiliary - 1]?.lower,
    words[participle]?.lower ?? '',
    words[participle + 1]?.lower,
  ];
  if (before === 'to' || next === 'by') return true;
  return (
    POINTS.test(verb) &&
    /^(?:in|at|on|below|above|under|here|out|elsewhere|there|from|through|via)$/.test(next ?? '')
  );
}

const isDuty = (modal: string | null): boolean => modal === 'must' || modal === 'shall' || modal === 'will';
