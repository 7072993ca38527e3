import type { Pack } from '../../kernel/pack/definition.ts';
import { pipePack } from '../pipe-connection/pack.ts';
import { oneMatterBundle } from './bundle.ts';
import { heat } from './heat.ts';
import { indicators } from './indicators.ts';
import { invitation, invitations } from './invitation.ts';
import { projectDrafts } from './project-drafts.ts';
import { telecomConnection, telecomLines } from './telecom.ts';
import { visitAnswer } from './visit.ts';

const heating = pipePack(heat, {
  name: { zh: '供热', en: 'Heating' },
  facts: {},
  certificateNumbers: { contract: '045', invoice: '046' },
});

/** 报装一件事: everything that comes by pipe or wire in one form, one visit and one delivery. */
export const pack: Pack = {
  ...heating,
  plan: 'water',
  // It is made of the services of these plans, and knows of a project’s utilities from the last.
  besides: ['gas', 'electricity', 'construction-permits'],
  name: { zh: '报装一件事', en: 'Utilities as one' },
  services: [oneMatterBundle, visitAnswer, invitation, telecomConnection, ...heating.services],
  registers: [telecomLines, ...heating.registers],
  indicators: [...indicators, ...heating.indicators],
  reactions: [...invitations, ...projectDrafts],
  earlier: {
    through: { ...heating.earlier?.through, [oneMatterBundle.code]: 3 },
    why: {
      zh: '各家的时限、出资在受理时已经告知，按告知的办完',
      en: 'Each company’s limits and who pays were told when the case was accepted',
    },
  },
};
