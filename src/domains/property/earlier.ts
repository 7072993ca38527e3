import type { EarlierVersionsDeclaration } from '../../kernel/pack/definition.ts';

/** What is applied for goes by the rules of the day of its acceptance, and most is done within hours. */
export const earlier: EarlierVersionsDeclaration = {
  through: {
    'property-first': 5,
    'property-transfer': 5,
    'property-transfer-of-batch': 5,
    'property-change': 5,
    'property-correction': 5,
    'property-mortgage': 5,
    'property-advance-notice': 5,
    'property-seizure': 5,
    'property-release': 5,
    'property-objection': 5,
    'property-cancellation': 5,
    'property-query': 3,
    'property-proof': 3,
    'property-reissue': 5,
    'property-handover': 3,
    'property-home': 4,
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
