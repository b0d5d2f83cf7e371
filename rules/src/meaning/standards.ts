import { wordList } from './word-list.ts';

/** Row 14: how well something must be done, and what somebody has to know or want. */
export const STANDARDS = wordList(
  'standard of conduct',
  `reasonable; reasonably; unreasonable; unreasonably; best efforts; best endeavours; best endeavors; all reasonable efforts; reasonable efforts;
  reasonable endeavours; all reasonable endeavours; commercially reasonable; commercially reasonable efforts; good faith; in good faith; material;
  materially; promptly; prompt; without undue delay; without delay; sole discretion; absolute discretion; discretion; at its discretion; knowledge;
  to the best of its knowledge; knowing; knowingly; negligence; negligent; negligently; gross negligence; wilful; willful; wilfully; willfully;
  intentional; intentionally; reckless; recklessly; fair; fairly; satisfactory; satisfaction; due care; reasonable care; due diligence; appropriate;
  adequate; substantial; substantially; professional; workmanlike; timely; strictly; diligently; diligent; in its opinion; forthwith; without notice;
  as soon as possible; as soon as reasonably practicable; as soon as practicable; practicable; significant; serious; fit; necessary; proper; properly`,
);
