import { afterAll, expect, test } from 'vitest';
import type { Principal } from '../../src/kernel/access/principal.ts';
import type { Pack } from '../../src/kernel/pack/definition.ts';
import { form, named, outcome, service, step, word } from '../../src/kernel/process/declared.fixture.ts';
import { reactToEnding } from '../../src/usecases/cases/react.ts';
import { discardDraft, listOwnDrafts } from '../../src/usecases/drafts/index.ts';
import { inventedCity, lin } from '../exchange/invented-city.ts';

/* What a case has led to is made ready for whoever asked, once: they hand it in or throw it away. */

const over = outcome('over', { ends: [{ outcome: 'done' }] });
const at = step('go', { system: true }, { rules: [{ when: 'true', outcome: 'over' }], outcomes: [over] });
const secret = { ...word, 'x-personal': true };

const pack: Pack = {
  plan: 'enterprise-startup',
  name: named('Drafts'),
  services: [
    service('first', { done: 'favourable' }, [at], { form: form({ place: word, name: secret }) }),
    service('next', { done: 'favourable' }, [at], { form: form({ place: word, name: secret, more: word }) }),
  ],
  registers: [],
  indicators: [],
  reactions: [
    {
      code: 'ready',
      on: { service: 'first', ended: ['favourable'] },
      opens: {
        service: 'next',
        form: { place: 'form.place', name: 'form.name', more: 'form.?more.orValue(null)' },
        asDraft: true,
      },
    },
  ],
  certificates: [],
  series: [],
};

const city = await inventedCity([pack]);
const { deps } = city;
afterAll(city.close);
const person = lin as Extract<Principal, { kind: 'account' }>;
const drafts = async () => (await listOwnDrafts(deps, person, { limit: 10 })).items;

test('a draft is there with what is known, and is not made again once it was thrown away', async () => {
  const { id, version } = await city.ask('first', { place: '文化路 18 号', name: '林小满' });
  await reactToEnding(deps, id, version);
  await reactToEnding(deps, id, version);
  const [draft, ...others] = await drafts();
  expect(others).toEqual([]);
  expect(draft).toMatchObject({
    service: { code: 'next' },
    region: '990000',
    form: { place: '文化路 18 号', name: '林小满' },
  });
  expect(draft?.form).not.toHaveProperty('more');
  expect(await discardDraft(deps, person, draft?.id ?? '')).toBe(true);
  await reactToEnding(deps, id, version);
  expect(await drafts()).toEqual([]);
});
