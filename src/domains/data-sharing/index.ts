import type { DatasetDeclaration } from '../../kernel/exchange/dataset.ts';
import type { Pack } from '../../kernel/pack/definition.ts';
import { plan, sharing } from './basis.ts';
import { objection } from './objection.ts';
import { grants } from './registers.ts';
import { request } from './request.ts';

const published = ['number', 'consumerName', 'datasetName', 'purpose', 'from', 'until', 'quota'] as const;

/** Who was granted what is itself open to everybody. */
const grantsGiven: DatasetDeclaration = {
  code: 'data-grant',
  name: { zh: '数据共享授权', en: 'Data grants' },
  summary: {
    zh: '哪个单位为什么用途、在什么期间可以用哪些数据',
    en: 'Which office may use which data, for what and how long',
  },
  source: { register: 'data-grant' },
  owner: 'government-service-hall',
  classification: 'unconditional',
  basis: sharing('12'),
  freshness: 'immediate',
  quality: { zh: '由审批的办件写入', en: 'Written by the case that decides' },
  terms: { zh: '可自由使用，须注明来源', en: 'Free to use if the source is named' },
  fields: published,
  predicates: [],
  open: { fields: published, licence: 'cc-by-4.0' },
};

/** 数据共享: what one office holds, another need not ask for again. */
export const pack: Pack = {
  plan,
  name: { zh: '数据共享', en: 'Data sharing' },
  services: [request, objection],
  registers: [grants],
  indicators: [],
  reactions: [],
  certificates: [],
  datasets: [grantsGiven],
  sharing: { grants: grants.code, request: request.code, objection: objection.code },
  series: ['data-grant'],
};
