import type { Pack } from '../../kernel/pack/definition.ts';
import { plan } from './basis.ts';
import { goodRatings, indicators } from './indicators.ts';
import { ladder } from './ladder.ts';
import { reactions } from './reactions.ts';
import { registers } from './registers.ts';
import { checklist } from './services/checklist.ts';
import { commendation } from './services/commendation.ts';
import { inspectedCase } from './services/inspected-case.ts';
import { inspection } from './services/inspection.ts';
import { meeting } from './services/meeting.ts';
import { order } from './services/order.ts';
import { ratingAnswer } from './services/rating-answer.ts';

/** 督查考核: what every plan's promises stand under. */
export const pack: Pack = {
  plan,
  name: { zh: '督查考核', en: 'Supervision' },
  services: [order, ratingAnswer, inspection, inspectedCase, meeting, commendation, checklist],
  registers,
  indicators,
  ratings: goodRatings.code,
  reactions,
  oversight: {
    order: order.code,
    meeting: meeting.code,
    inspection: inspection.code,
    commendation: commendation.code,
    records: 'supervision-record',
    circulars: 'supervision-circular',
    ladder,
  },
  certificates: [],
  series: [],
};
