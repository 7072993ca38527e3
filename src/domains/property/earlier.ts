import type { EarlierVersionsDeclaration } from '../../kernel/pack/definition.ts';

/** What is applied for goes by the rules of the day of its acceptance, and most is done within hours. */
export const earlier: EarlierVersionsDeclaration = {
  through: {
    'property-first': 4,
    'property-transfer': 4,
    'property-transfer-of-batch': 4,
    'property-change': 4,
    'property-correction': 4,
    'property-mortgage': 4,
    'property-advance-notice': 4,
    'property-seizure': 4,
    'property-release': 4,
    'property-objection': 4,
    'property-cancellation': 4,
    'property-query': 3,
    'property-proof': 3,
    'property-reissue': 4,
    'property-handover': 3,
    'property-home': 3,
    'property-batch': 3,
    'property-survey': 2,
    'property-surveyor-finding': 1,
    'property-complaint': 1,
    'property-volume': 2,
    'property-land-dispute': 1,
  },
  why: {
    zh: '登记多在一小时到三个工作日内办结，受理的按受理时的规则办完',
    en: 'Registrations take from an hour to three working days, and end by the rules of the day they were accepted',
  },
};
