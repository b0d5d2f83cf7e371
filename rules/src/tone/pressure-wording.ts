import { defineRule, NONE } from '../kit/rule.ts';
import { isInQuotation } from '../language/quotation.ts';
import { wordings } from '../language/wordings.ts';

const PRESSURE = wordings(`
  *act now|fast|today
  *hurry
  don't *miss out
  do not *miss out
  *last chance
  *limited time only|offer
  while *supplies|stocks|stock last|lasts
  before it's too *late
  before it is too *late
  what are you *waiting for
  only a *few left|remaining
  *selling out fast
  *once in a lifetime
  you *won't want to miss
  you'll *regret
  *offer ends soon
  *ends soon`);

export default defineRule({
  id: 'pressure-wording',
  group: 'tone',
  scope: 'sentence',
  severity: 'info',
  fix: 'none',
  consumerOnly: true,
  summary: 'Wording that hurries or shames the reader into a choice.',
  why: 'Regulators count false urgency and shaming buttons as dark patterns: a choice made under pressure is no free choice.',
  source:
    'California Code of Regulations, title 11, §7004: symmetry in choice. UK Digital Markets, Competition and Consumers Act 2024, schedule 20.',
  options: {},
  wakes: [...PRESSURE.wakes, 'no'],
  check(sentence, block) {
    const isButton = SHAMING.test(sentence.text);
    const found = PRESSURE.find(sentence).filter(({ first }) => {
      const word = sentence.words[first];
      return word !== undefined && !isInQuotation(block, word);
    });
    const first = found[0];
    if (isButton && first === undefined) return [{ at: sentence, message: messageFor(sentence.text) }];
    if (first === undefined || /\d/.test(sentence.text)) return NONE;
    return [{ at: first.at, message: messageFor(block.prose.slice(first.at.start, first.at.end)) }];
  },
  examples: [
    { bad: 'Act now and get a free month.', good: 'This offer ends on 4 May.' },
    { bad: 'No, I don’t care about security.', good: 'No, thank you.' },
    { bad: 'Last chance!', good: 'This offer ends on 4 May.' },
    { ok: 'Your last chance to vote is 4 May.', because: 'It gives the real deadline.' },
    { ok: 'No, I want to keep my plan.', because: 'The reader says plainly what they want.' },
    { ok: 'The law of limited liability acts here.', because: 'Nobody is hurried.' },
  ],
});

/** The refusing button of a dialogue that makes the reader look foolish. */
const SHAMING =
  /^No(?: thanks| thank you)?, I(?:['’]d rather| would rather| prefer to| don['’]t (?:want|care|need|like)| do not (?:want|care|need|like)| hate| like)\b/i;

const messageFor = (found: string): string =>
  `“${found.replace(/[.!]$/, '').replace(/\s+/g, ' ')}” puts pressure on the reader. Give the plain choice, and the date where there is one.`;
