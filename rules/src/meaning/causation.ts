import { wordList } from './word-list.ts';

/** Row 15: how one thing has to hang together with another. */
export const CAUSATION = wordList(
  'causation',
  `arising out of; arising from; arises out of; arises from; arise out of; arise from; arising under; in connection with; connected with;
  connected to; caused by; cause; causes; caused; causing; related to; relating to; relates to; relate to; as a result of; resulting from;
  results from; result from; due to; owing to; because; because of; attributable to; by reason of; on account of; in relation to; in respect of;
  incidental to; directly; indirectly; direct; indirect; directly or indirectly; consequential; due to the fact that; owing to the fact that;
  in view of the fact that; in light of the fact that; on the grounds that; for the reason that; to the extent caused by; so that; therefore`,
);
