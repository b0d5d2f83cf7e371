import type { Block } from '../kit/document.ts';
import { defineRule, type DocumentReport, type Placed } from '../kit/rule.ts';
import { prose } from '../kit/span.ts';

interface Spot {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
interface Fact {
  /** The figure of a numbered step; 0 for every other block. */
  readonly step: number;
  readonly isHeading: boolean;
  /** The block tells what the reader needs before the start. */
  readonly prepares: boolean;
  /** “You need …”, “you must be an administrator” in this block. */
  readonly need: Spot | null;
  /** What the step asks the reader to have at hand: “your licence key”. */
  readonly thing: Spot | null;
  readonly lower: string;
}

export default defineRule({
  id: 'prereq-missing',
  group: 'help',
  scope: 'document',
  severity: { help: 'warning', else: 'off' },
  fix: 'none',
  summary: 'Something that the reader needs, named only in the middle of the steps.',
  why: 'A reader who finds in step 6 that they need an administrator has done five steps for nothing.',
  source:
    'ISO 24495-1:2023, 5.4 (readers can use the information). Microsoft Writing Style Guide: procedures.',
  options: {
    things: {
      type: 'array',
      items: { type: 'string' },
      default: [],
      description: 'More things that a reader must fetch first, in small letters: “meter number”.',
    },
  },
  collect(block, { options }): Fact {
    const lower = block.prose.toLowerCase();
    const step =
      block.shape === 'list-item' && block.ordered ? Number.parseInt(block.label ?? '', 10) || 0 : 0;
    return {
      step,
      isHeading: block.shape === 'heading',
      prepares: PREPARES.test(lower),
      need: spotOf(block, NEED),
      thing: step > 0 ? thingIn(block, options.things) : null,
      lower,
    };
  },
  check(facts) {
    return facts.flatMap((placed, index) => {
      const { fact } = placed;
      const from = startOfSteps(facts, index);
      if (from === null) return [];
      const before = facts.slice(0, from);
      const { step, need, thing } = fact;
      if (step < 2) return [];
      if (need !== null && !before.some(other => other.fact.prepares))
        return [reportOf(placed, need, 'need')];
      if (thing === null || facts.slice(0, index).some(other => other.fact.lower.includes(thing.text)))
        return [];
      return [reportOf(placed, thing, 'thing')];
    });
  },
  examples: [
    {
      bad: '# Start the app\n\n1. Open the app.\n2. Choose Help.\n3. Enter your licence key.',
      good: '# Start the app\n\nBefore you start: have your licence key ready.\n\n1. Open the app.\n2. Choose Help.\n3. Enter your licence key.',
    },
    {
      bad: '1. Open Settings.\n2. Choose Users. You must be an administrator to do this.',
      good: 'You must be an administrator to do this.\n\n1. Open Settings.\n2. Choose Users.',
    },
    {
      options: { things: ['meter number'] },
      bad: '1. Open the form.\n2. Enter your meter number.',
    },
    { ok: '1. Enter your licence key.', because: 'A task of one step needs no list before it.' },
    { ok: '1. Open the form.\n2. Enter your name.', because: 'Everybody knows their name.' },
    { ok: '1. Open the door.\n2. You need to turn on the light.', because: 'It is a step itself.' },
    {
      kind: 'contract',
      ok: '1. You pay.\n2. You must be an administrator.',
      because: 'A contract has no steps.',
    },
  ],
});

const PREPARES =
  /\b(?:before you (?:start|begin)|you(?:['’]ll| will)? need|what you need|prerequisites?|requirements?|requires?|you must (?:be|have)|make sure (?:that )?you have|have ready)\b/;
const NEED =
  /\b(?:you must be (?:an? )?(?:administrator|admin|owner|manager|root|signed in|logged in)|you(?:['’]ll| will) need (?:an?|your) [\p{L} -]{2,30}|(?:this )?requires (?:an? )?(?:administrator|admin|root|owner)[\p{L}]*(?: rights| access| permission)?|you must have (?:an?|your) [\p{L} -]{2,30})/iu;

/** Things that a reader has to look up. */
const THINGS =
  'licence key|license key|product key|serial number|order number|booking reference|reference number|activation code|recovery key|policy number|account number|customer number|passport number|tax number|national insurance number|social security number|registration number|sort code'.split(
    '|',
  );

function thingIn(block: Block, more: readonly string[]): Spot | null {
  const lower = block.prose.toLowerCase();
  if (!/\b(?:enter|type|give|provide|fill in)\b/.test(lower)) return null;
  for (const thing of [...THINGS, ...more]) {
    const start = lower.indexOf(`your ${thing}`);
    if (start >= 0) return { start, end: start + 5 + thing.length, text: thing };
  }
  return null;
}

function spotOf(block: Block, pattern: RegExp): Spot | null {
  const match = /\b(?:must|need|requires)\b/i.test(block.prose) ? pattern.exec(block.prose) : null;
  return match === null ? null : { start: match.index, end: match.index + match[0].length, text: match[0] };
}

/** Where the steps begin to which the block at `index` belongs: its step 1; null for a block that is no step. */
function startOfSteps(facts: readonly Placed<Fact>[], index: number): number | null {
  if ((facts[index]?.fact.step ?? 0) === 0) return null;
  for (let at = index; at >= 0; at--) {
    if (facts[at]?.fact.isHeading === true) return null;
    if (facts[at]?.fact.step === 1 && facts[at - 1]?.fact.step !== 1) return at;
  }
  return null;
}

const reportOf = (
  { block, fact }: Placed<Fact>,
  { start, end, text }: Spot,
  why: 'need' | 'thing',
): DocumentReport => ({
  block,
  at: prose(start, end),
  message:
    why === 'need'
      ? `Step ${fact.step} is late to say this. Put it before step 1, under “Before you start”.`
      : `The reader needs the ${text} only now. Say so before step 1, and where to find it.`,
});
