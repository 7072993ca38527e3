import { afterAll, expect, test } from 'vitest';
import type { Pack } from '../../src/kernel/pack/definition.ts';
import {
  basis,
  form,
  named,
  outcome,
  service,
  step,
  word,
} from '../../src/kernel/process/declared.fixture.ts';
import type { RegisterWrite } from '../../src/kernel/process/definition.ts';
import { inventedCity } from '../exchange/invented-city.ts';

/** What a case may do to a register: enter what is not there, change and close what is. */

const write = (code: string, act: RegisterWrite['act']) =>
  service(
    code,
    { granted: 'favourable', withdrawn: 'withdrawn' },
    [
      step(
        'enter',
        { system: true },
        {
          rules: [{ when: 'true', outcome: 'done' }],
          outcomes: [
            outcome('done', {
              writes: [{ register: 'rights', key: 'form.parcel', act, content: { owner: 'case.party' } }],
              ends: [{ outcome: 'granted' }],
            }),
          ],
        },
      ),
    ],
    { form: form({ parcel: word }) },
  );

const pack: Pack = {
  plan: 'enterprise-startup',
  name: named('Rights'),
  services: [write('first', 'create'), write('hand-over', 'change'), write('strike', 'close')],
  registers: [
    {
      code: 'rights',
      version: 1,
      name: named('rights'),
      basis: basis('不动产登记暂行条例', '4'),
      key: named('地块'),
      owner: 'market-registration',
      writers: ['first', 'hand-over', 'strike'],
      kind: 'plain',
      schema: form({ owner: word }),
    },
  ],
  indicators: [],
  reactions: [],
  certificates: [],
  series: [],
};

const city = await inventedCity([pack]);
afterAll(city.close);

test('what is not entered, or was struck off, cannot be changed, and nobody is told that it is there already', async () => {
  const missing = { code: 'register.entry-missing', parameters: { key: 'A-1' } };
  await expect(city.ask('hand-over', { parcel: 'A-1' })).rejects.toMatchObject(missing);
  await city.ask('first', { parcel: 'A-1' });
  await expect(city.ask('first', { parcel: 'A-1' })).rejects.toMatchObject({ code: 'register.key-taken' });
  await city.ask('hand-over', { parcel: 'A-1' });
  await city.ask('strike', { parcel: 'A-1' });
  await expect(city.ask('hand-over', { parcel: 'A-1' })).rejects.toMatchObject(missing);
});
