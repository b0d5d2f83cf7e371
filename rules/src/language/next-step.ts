import type { Block } from '../kit/document.ts';
import { isCommand } from './imperative.ts';

/**
 * True where a block gives the reader something to do next: a link, an address, a telephone number, a command, or “you can …”.
 */
export function givesNextStep(block: Block): boolean {
  if (block.marks.some(mark => mark.kind === 'link')) return true;
  if (
    block.runs.some(
      run => run.kind === 'opaque' && /[@/]|link|tel|help|support|contact/i.test(run.text ?? ''),
    )
  )
    return true;
  if (HELPS.test(block.prose)) return true;
  return block.sentences.some(sentence => isCommand(sentence, block));
}

const HELPS =
  /\b(?:contact|call|phone|ask|write to|email|try|check|you(?:['’]ll)? (?:can|may|need|must|should|will need|have to|could)|instead|to fix|please|must be|should be|needs? to|use|enter|choose|select|add|remove|make sure|because|wait|again|later|by \w+ing)\b|\b\d{2,5}[ -][\d ()-]{4,}\d/i;
