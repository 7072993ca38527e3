import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../kernel/json.ts';
import { story } from '../../../kernel/process/story.fixture.ts';
import { household, lin, outside, shop, type Told } from './connection.fixture.ts';
import { powerConnection } from './service.ts';

describe('the province’s platform', () => {
  const begun = (form: JsonObject) => {
    const told = story(powerConnection, {
      parties: {
        'power-supply': 'grid',
        'title-registry': 'registry',
        'power-platform': 'platform',
        'small-enterprise-list': 'list',
      },
    });
    told.submit(form, '2022-06-06T09:00', lin);
    return told;
  };
  const statusOf = (told: Told, step: string) => told.state.steps[step]?.status;

  test('a household is decided on at once, and asked for no licence', () => {
    const told = begun(household);
    expect(statusOf(told, 'small-list')).toBe('skipped');
    expect(statusOf(told, 'decide')).toBe('done');
    expect([statusOf(told, 'share'), statusOf(told, 'certificates')]).toEqual(['open', 'skipped']);
  });

  test('licence and seal of a firm are fetched, and the contract is checked against the seal; nobody waits for it', () => {
    const told = begun(shop);
    told.complete(outside('list'), '2022-06-06T09:01', 'small-list', 'done');
    expect(statusOf(told, 'certificates')).toBe('open');
    expect(statusOf(told, 'papers')).toBe('done');
    told.complete(outside('platform'), '2022-06-06T09:02', 'certificates', 'done', {
      output: { licence: 'DZZZ1', seal: 'YZ1' },
    });
    expect(told.state.data).toMatchObject({ licence: 'DZZZ1', seal: 'YZ1' });
    // The seal stays known for the next contract of the same enterprise.
    expect(told.place.entry('electronic-seal', String(shop.uscc))).toMatchObject({
      enterpriseName: shop.enterpriseName,
      seal: 'YZ1',
      seenOn: '2022-06-06',
    });
  });
});
