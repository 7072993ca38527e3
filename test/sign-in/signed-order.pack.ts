import type { Pack } from '../../src/kernel/pack/definition.ts';
import { form, outcome, service, step } from '../../src/kernel/process/declared.fixture.ts';

const duty = 'market-registration';
const said = (zh: string, en: string) => ({ zh, en });

/** An office begins an order, and somebody of it signs: an act of weight. */
export const signedOrderPack: Pack = {
  plan: 'enterprise-startup',
  name: said('签发', 'Signing'),
  services: [
    service(
      'test.signed-order',
      { signed: 'favourable', withdrawn: 'withdrawn' },
      [
        step(
          'signing',
          { duty },
          {
            name: said('签发决定', 'Sign the order'),
            kind: 'sign',
            outcomes: [outcome('sign', { name: said('签发', 'Sign'), ends: [{ outcome: 'signed' }] })],
          },
        ),
      ],
      {
        name: said('需要签发的决定', 'An order to be signed'),
        summary: said('由单位签发', 'Signed by an office'),
        openedBy: 'office',
        opener: { duty },
        form: {
          ...form({}),
          properties: {
            about: { type: 'string', maxLength: 200, 'x-text': { title: said('事由', 'About') } },
          },
          required: ['about'],
        },
      },
    ),
  ],
  registers: [],
  indicators: [],
  reactions: [],
  certificates: [],
  series: [],
};
