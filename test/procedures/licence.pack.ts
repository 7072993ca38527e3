import type { Pack } from '../../src/kernel/pack/definition.ts';
import type { ServiceDefinition } from '../../src/kernel/process/index.ts';
import { snackBar } from '../../src/kernel/process/snack-bar.fixture.ts';

const word = (en: string) => ({ zh: en, en });
const basis = [{ custom: word('invented') }];

/** The snack bar's licence in a city whose duties have other names. */
const licence = JSON.parse(
  JSON.stringify(snackBar)
    .replaceAll('"duty":"food"', '"duty":"market-registration"')
    .replaceAll('"duty":"inspection"', '"duty":"seal-supervision"'),
) as ServiceDefinition;

export const licencePack: Pack = {
  plan: 'enterprise-startup',
  name: word('Time'),
  services: [licence],
  registers: ['leases', 'credit'].map((code) => ({
    code,
    version: 1,
    name: word(code),
    basis,
    key: word('Key'),
    owner: 'market-registration',
    writers: ['snack-bar'],
    kind: 'plain' as const,
    schema: {
      type: 'object',
      'x-text': { title: word(code) },
      properties: { shop: { type: 'string', maxLength: 40, 'x-text': { title: word('Shop') } } },
    },
  })),
  indicators: [],
  reactions: [],
  certificates: [
    {
      code: 'snack-licence',
      name: word('Licence'),
      issuerDuty: 'market-registration',
      fields: [],
      typeNumber: '901',
      validity: { kind: 'lasting' },
      basis: [{ custom: { zh: '测试', en: 'a test' } }],
    },
  ],
  series: [],
};
