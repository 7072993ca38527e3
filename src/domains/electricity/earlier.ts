import type { EarlierVersionsDeclaration } from '../../kernel/pack/definition.ts';

/** Who pays and how long it takes was told with these; nothing of that changes under way. */
export const earlier: EarlierVersionsDeclaration = {
  through: {
    'power-connection': 5,
    'power-compensation': 2,
    'power-public-works': 1,
    'power-outage': 4,
    'power-area': 1,
    'power-capacity': 1,
    'power-information': 1,
  },
  why: {
    zh: '谁出资、几个环节、多少天在受理时已经告知客户，按告知的办完',
    en: 'Who pays, in which steps and within which time was told to the customer when the case was accepted',
  },
};
