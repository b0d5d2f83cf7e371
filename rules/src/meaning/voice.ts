import type { Block, Sentence } from '../kit/document.ts';
import { gapAfter, isPreposition } from '../language/parts.ts';
import { type Passive, passives } from '../language/passive.ts';
import { subjectBefore } from '../language/subject.ts';
import type { ReadSentence } from './read.ts';
import { type Unit, unitOf } from './unit.ts';

/** The units with every passive that names its agent turned into the active voice; null where there is none. */
export function inActiveVoice(
  units: readonly Unit[],
  { sentence }: ReadSentence,
  block: Block,
): readonly Unit[] | null {
  let told: readonly Unit[] | null = null;
  for (const passive of passives(sentence, block)) {
    if (passive.agent) told = withAgentFirst(told ?? units, sentence, passive) ?? told;
  }
  return told;
}

function withAgentFirst(
  units: readonly Unit[],
  sentence: Sentence,
  passive: Passive,
): readonly Unit[] | null {
  const { words } = sentence;
  if (!/^(?:be|is|are|been|was|were)$/.test(words[passive.auxiliary]?.lower ?? '')) return null;
  const first = words.findIndex(({ start }) => start === passive.at.start);
  const subject = first < 0 ? null : subjectBefore(sentence, first);
  const agent = agentAfter(passive, words.length, index => words[index]?.lower ?? '', sentence);
  if (subject === null || agent === null) return null;
  const within = (from: number, to: number): readonly Unit[] => {
    const [start, end] = [words[from]?.start ?? 0, words[to]?.end ?? 0];
    return units.filter(unit => unit.start >= start && unit.end <= end && unit.key !== '|');
  };
  const verbEnd = agent.first - 2 === passive.participle + 1 ? passive.participle + 1 : passive.participle;
  const subjectUnits = within(subject.first, subject.last);
  const agentUnits = within(agent.first, agent.last);
  const verbUnits = within(first, verbEnd);
  const gone = new Set([...subjectUnits, ...verbUnits, ...within(agent.first - 1, agent.last)]);
  const start = words[subject.first]?.start ?? 0;
  const at = units.findIndex(unit => unit.start >= start && gone.has(unit));
  if (at < 0 || agentUnits.length === 0) return null;
  // “has been paid by” is “has paid”, “was paid by” is “paid”: only “is paid by” and “must be paid by” need another form.
  const isOther = /^(?:be|is|are)$/.test(words[passive.auxiliary]?.lower ?? '');
  const verb = verbUnits.flatMap(unit =>
    verbUnit(unit, isOther ? (words[passive.participle]?.start ?? -1) : -1),
  );
  const modal =
    passive.modal === 'shall' && !verb.some(unit => unit.modal !== undefined)
      ? [openModal('shall', start)]
      : [];
  const rest = units.slice(at).filter(unit => !gone.has(unit));
  return [...units.slice(0, at), ...agentUnits, ...modal, ...verb, ...subjectUnits, ...rest];
}

function verbUnit(unit: Unit, participle: number): readonly Unit[] {
  if (unit.key === 'be') return [];
  if (unit.modal !== undefined) return [{ ...unit, modal: { ...unit.modal, open: true } }];
  return unit.start === participle
    ? [{ ...unit, capital: 'open', participle: unit.shown.toLowerCase() }]
    : [unit];
}

const openModal = (raw: string, at: number): Unit =>
  unitOf({
    key: raw,
    invariant: 'modality',
    shown: raw,
    start: at,
    end: at,
    modal: { raw, class: 'duty', negated: false, person: false, we: false, open: true },
  });

/** The noun phrase behind “by”: to the next preposition, joining word or mark. */
function agentAfter(
  { participle }: Passive,
  count: number,
  lower: (index: number) => string,
  sentence: ReadSentence['sentence'],
): { readonly first: number; readonly last: number } | null {
  for (let by = participle + 1; by < Math.min(count, participle + 6); by++) {
    if (/[,;:.()]/.test(gapAfter(sentence, by - 1))) return null;
    if (lower(by) !== 'by') continue;
    const first = by + 1;
    if (first >= count) return null;
    let last = first;
    while (last + 1 < count && last < first + 6) {
      if (/[^\s]/.test(gapAfter(sentence, last))) break;
      const next = lower(last + 1);
      if (STOPS.test(next) || isPreposition(sentence.words[last + 1])) break;
      last++;
    }
    return { first, last };
  }
  return null;
}

const STOPS =
  /^(?:and|or|but|to|if|when|where|unless|until|who|which|that|only|upon|is|are|shall|must|may|will|not|at|each|every|immediately|promptly)$/;
