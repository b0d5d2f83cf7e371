/**
 * The syllables of a word in its shortest pronunciation, where dictionaries give more than one (“general” 2,
 * “reasonable” 3); else undefined. `lower` is in lower case. Source: Merriam-Webster and the CMU dictionary.
 */
export const fewestSyllables = (lower: string): number | undefined => FEWEST.get(lower);

const FEWEST: ReadonlyMap<string, number> = new Map(
  `required:2 require:2 requires:2 fire:1 fires:1 fired:1 hire:1 hires:1 hired:1 wire:1 wires:1 entire:2 acquire:2 acquired:2 inquire:2 expire:2 expires:2 expired:2
  toward:1 towards:1 reasonable:3 reasonably:3 unreasonable:4 unreasonably:4 additional:3
  additionally:4 general:2 generally:3 federal:2 federally:3 corporate:2 national:2 nationals:2 nationally:3
  international:4 internationally:5 different:2 differently:3 difference:2 differences:3 interest:2 interests:2
  interested:3 interesting:3 separate:2 separately:3 several:2 severally:3 severance:2 reference:2 references:3
  referenced:2 preference:2 preferences:3 conference:2 conferences:3 actual:2 actually:3 factual:2
  usual:2 usually:3 unusual:3 unusually:4 natural:2 naturally:3 mineral:2 minerals:2 history:2 family:2 families:2
  camera:2 cameras:2 coverage:2 leverage:2 beverage:2 beverages:3 average:2 averages:3 theory:2 theories:2
  discovery:3 discoveries:3 recovery:3 recoveries:3 delivery:3 deliveries:3 covering:2 offering:2 offerings:2
  satisfactory:4 factory:2 comparable:3 collaborative:4 personally:3 individually:5 especially:3 specially:2
  partially:2 occasionally:4 originally:4 unconditionally:5 conditional:3 conditionally:4 optional:2
  optionally:3 professional:3 professionals:3 promotional:3 exceptional:3 educational:4 operational:4
  transactional:3 functional:2 rational:2 every:2 everyone:3 everything:3 temperature:3 restaurant:2 business:2
  businesses:3 evening:2 favorite:2 favourite:2 memory:2 memories:2 elementary:4 mystery:2
  literally:3 literature:3 dangerous:2 generous:2 vigorous:2 prosperous:2 battery:2
  batteries:2 gallery:2 grocery:2 groceries:2 nursery:2 boundary:2 boundaries:2
  victory:2 ivory:2 desperate:2 aspirin:2 chocolate:2 vegetable:3 vegetables:3
  comfortable:3 comfortably:3 uncomfortable:4 considerable:4 considerably:4 valuable:3 valuables:3 miserable:3
  honorable:3 favorable:3 unfavorable:4
  `
    .trim()
    .split(/\s+/)
    .map(entry => {
      const [word = '', count = ''] = entry.split(':');
      return [word, Number(count)] as const;
    }),
);
