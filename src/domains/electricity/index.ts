import type { Pack } from '../../kernel/pack/definition.ts';
import { plan } from './basis.ts';
import { payerTable } from './payer.ts';

/** 获得电力: who pays for it, how long it takes, and what is told of it. */
export const pack: Pack = {
  plan,
  name: { zh: '获得电力', en: 'Getting electricity' },
  services: [],
  registers: [],
  indicators: [],
  reactions: [],
  certificates: [],
  tables: [payerTable],
  series: [],
};
