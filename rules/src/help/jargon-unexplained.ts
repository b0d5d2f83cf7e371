import type { Block, Word } from '../kit/document.ts';
import { defineRule } from '../kit/rule.ts';
import { prose } from '../kit/span.ts';
import { isInQuotation } from '../language/quotation.ts';

interface Found {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly explained: boolean;
}

/** What one block adds: technical words, and what shows that the document is for people who know them. */
interface Fact {
  readonly found: readonly Found[];
  /** Words of those who run computers, each once. */
  readonly trade: readonly string[];
  /** Pieces of code. */
  readonly code: number;
}

/** Abbreviations are left to acronym-undefined, and legal words to their glosses, so that nothing is reported twice. */
export default defineRule({
  id: 'jargon-unexplained',
  group: 'help',
  scope: 'document',
  severity: { help: 'info', policy: 'info', 'ui-strings': 'info', else: 'off' },
  fix: 'review',
  consumerOnly: true,
  summary: 'A technical word that a customer may not know, without an explanation at its first use.',
  why: 'One unknown word can stop a reader. A few words in brackets at the first use carry them over it.',
  source: 'WCAG 2.2, success criterion 3.1.3. US Federal Plain Language Guidelines: avoid jargon.',
  options: {
    words: {
      type: 'array',
      items: { type: 'string' },
      default: [],
      description: 'More words to report, in small letters.',
    },
    known: {
      type: 'array',
      items: { type: 'string' },
      default: [],
      description: 'Words that your readers know, in small letters.',
    },
  },
  collect(block, { options }): Fact | null {
    const found = block.words.filter(
      word =>
        (GLOSSES.has(word.lower) || options.words.includes(word.lower)) &&
        !options.known.includes(word.lower),
    );
    const trade = block.words.filter(({ lower }) => TRADE.has(lower)).map(({ lower }) => lower);
    const code = block.runs.filter(({ text }) => text?.startsWith('`') === true).length;
    if (found.length + trade.length + code === 0) return null;
    return {
      found: found.map(word => ({
        word: word.lower,
        start: word.start,
        end: word.end,
        explained: isExplained(block, word),
      })),
      trade: [...new Set(trade)],
      code,
    };
  },
  check(facts) {
    if (isForExperts(facts.map(({ fact }) => fact))) return [];
    const seen = new Set<string>();
    const explained = new Set(
      facts.flatMap(({ fact }) => fact.found.filter(one => one.explained).map(one => one.word)),
    );
    return facts.flatMap(({ block, fact }) =>
      fact.found.flatMap(({ word, start, end }) => {
        if (seen.has(word) || explained.has(word)) return [];
        seen.add(word);
        const gloss = GLOSSES.get(word);
        const at = prose(start, end);
        return [
          {
            block,
            at,
            message: `A customer may not know “${word}”. Explain it here, link to an explanation, or use an everyday word.`,
            ...(gloss !== undefined && {
              rewrites: [
                {
                  title: `Add “(${gloss})”`,
                  safety: 'review' as const,
                  edits: [{ at: prose(end, end), text: ` (${gloss})` }],
                },
              ],
            }),
          },
        ];
      }),
    );
  },
  examples: [
    { bad: 'We collect telemetry.', accepted: 'We collect telemetry (data on how you use the product).' },
    {
      bad: 'Update the firmware of your router.',
      good: 'Update the firmware (the program inside your router).',
    },
    { options: { words: ['dongle'] }, bad: 'Plug in the dongle.' },
    {
      options: { known: ['firmware'] },
      ok: 'Update the firmware.',
      because: 'The configuration says that readers know it.',
    },
    { ok: 'Update the [firmware](https://shop.example/firmware).', because: 'A link explains it.' },
    {
      ok: 'Latency is the time that a signal takes. High latency is bad.',
      because: 'It is explained at its first use.',
    },
    {
      ok: 'Install the plugin on your server and restart the daemon. Then open the port in your firewall and call the API.',
      because: 'It is written for people who run computers.',
    },
    {
      ok: 'Set `mode` to `fast` to lower the latency.',
      because: 'Who reads code knows the word.',
    },
    { kind: 'contract', ok: 'The firmware stays ours.', because: 'A contract defines its terms.' },
  ],
});

/** A document with so many words of the trade, or pieces of code, is for people who know the rest too. */
const MOST_TRADE = 3;
const MOST_CODE = 2;

const isForExperts = (facts: readonly Fact[]): boolean =>
  new Set(facts.flatMap(({ trade }) => trade)).size >= MOST_TRADE ||
  facts.reduce((sum, { code }) => sum + code, 0) >= MOST_CODE;

const TRADE: ReadonlySet<string> = new Set(
  'api apis sdk cli ssh kernel admin admins administrator administrators sysadmin plugin plugins repository repositories repo config terminal command-line endpoint endpoints json xml yaml deploy deployed deployment docker container containers kubernetes linux ubuntu debian proxy firewall port ports dns tls vulnerability vulnerabilities penetration localhost debug transcoding cron shell script scripts developer developers commit codebase runtime compiler schema query queries payload'.split(
    ' ',
  ),
);

/** Technical words that most customers do not know, with an explanation that fits into brackets. */
const GLOSSES: ReadonlyMap<string, string> = new Map(
  `telemetry=data on how you use the product
firmware=the program inside a device
latency=the delay before data arrives
daemon=a program that runs in the background
bootloader=the program that starts the system
metadata=data about other data, such as its date
middleware=software that joins two programs
failover=the switch to a spare system
throughput=how much gets through in a given time
hypervisor=software that runs several systems on one machine
subnet=a part of a network
codec=software that packs sound or video
keyring=a safe store for passwords and keys
checksum=a figure that shows whether a file is complete
namespace=a group of names
webhook=a message that one program sends to another
idempotent=with the same result however often you do it
tokenisation=putting a code in place of your card number
tokenization=putting a code in place of your card number
geofencing=using where you are to allow or block something
pseudonymised=with names replaced by codes
pseudonymized=with names replaced by codes`
    .split('\n')
    .map(line => {
      const [word = '', gloss = ''] = line.split('=');
      return [word, gloss] as const;
    }),
);

/** A bracket, “that is” or “is a” follows; it stands in a bracket, a link or quotation marks itself. */
function isExplained(block: Block, word: Word): boolean {
  if (block.shape === 'heading' || isInQuotation(block, word)) return block.shape !== 'heading';
  if (block.marks.some(mark => mark.kind === 'link' && mark.start <= word.start && word.end <= mark.end))
    return true;
  const after = block.prose.slice(word.end, word.end + 40);
  const before = block.prose.slice(Math.max(0, word.start - 30), word.start);
  return (
    /^ ?(?:\(|[–—:,] ?(?:which|that is|or|an?|the)\b|(?:is|are|means?) (?:an?|the)?\b)/.test(after) ||
    /(?:\(|\bcalled |\bknown as )(?:an? |the )?$/.test(before)
  );
}
