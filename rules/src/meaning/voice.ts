import type { Block } from '../kit/document.ts';
import { gapAfter, isPreposition } from '../language/parts.ts';
import { type Passive, passives } from '../language/passive.ts';
import { subjectBefore } from '../language/subject.ts';
import type { ReadSentence } from './read.ts';
import type { Unit } from './unit.ts';

/** The units with one passive that names its agent turned into the active voice; null where there is none. */
export function inActiveVoice(
  units: readonly Unit[],
  { sentence }: ReadSentence,
  block: Block,
): readonly Unit[] | null {
  const { words } = sentence;
  const passive = passives(sentence, block).find(({ agent }) => agent);
  if (passive === undefined || !/^(?:be|is|are)$/.test(words[passive.auxiliary]?.lower ?? '')) return null;
  const first = words.findIndex(({ start }) => start === passive.at.start);
  const subject = first < 0 ? null : subjectBefore(sentence, first);
  const agent = agentAfter(passive, words.length, index => words[index]?.lower ?? '', sentence);
  if (subject === null || agent === null) return null;
  const within = (from: number, to: number): readonly Unit[] => {
    const [start, end] = [words[from]?.start ?? 0, words[to]?.end ?? 0];
    return units.filter(unit => unit.start >= start && unit.end <= end);
  };
  const subjectUnits = within(subject.first, subject.last);
  const agentUnits = within(agent.first, agent.last);
  const gone = new Set([
    ...subjectUnits,
    ...within(first, passive.participle),
    ...within(agent.first - 1, agent.last),
  ]);
  const start = words[subject.first]?.start ?? 0;
  const at = units.findIndex(unit => unit.start >= start && gone.has(unit));
  if (at < 0 || agentUnits.length === 0) return null;
  const verb = within(first, passive.participle).flatMap(unit =>
    verbUnit(unit, words[passive.participle]?.start ?? -1),
  );
  const modal =
    passive.modal === 'shall' && !verb.some(unit => unit.modal !== undefined)
      ? [openModal('shall', start)]
      : [];
  const rest = units.slice(at).filter(unit => !gone.has(unit));
  const lead = units.slice(0, at);
  return [...lead, ...agentUnits, ...modal, ...verb, ...subjectUnits, ...rest];
}

function verbUnit(unit: Unit, participle: number): readonly Unit[] {
  if (unit.key === 'be') return [];
  if (unit.modal !== undefined) return [{ ...unit, modal: { ...unit.modal, open: true } }];
  return unit.start === participle
    ? [{ ...unit, capital: 'open', participle: unit.shown.toLowerCase() }]
    : [unit];
}

const openModal = (raw: string, at: number): Unit => ({
  key: raw,
  invariant: 'modality',
  shown: raw,
  start: at,
  end: at,
  capital: 'open',
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
