import type { Pack } from '../../kernel/pack/definition.ts';
import { plan } from './basis.ts';
import { electricityContract } from './certificates.ts';
import { powerConnection } from './connection/service.ts';
import { classTable } from './customer-class.ts';
import { indicators } from './indicators.ts';
import { payerTable } from './payer.ts';
import { registers } from './registers.ts';

/** 获得电力: who pays for it, how long it takes, and what is told of it. */
export const pack: Pack = {
  plan,
  name: { zh: '获得电力', en: 'Getting electricity' },
  services: [powerConnection],
  registers,
  indicators,
  reactions: [],
  certificates: [electricityContract],
  tables: [payerTable, classTable],
  series: ['electricity-contract'],
};
