import { describe, expect, test } from 'vitest';
import { checkDefinition } from './check.ts';
import { outcome, service, step } from './declared.fixture.ts';
import type { ServiceDefinition } from './definition.ts';
import { purposeOf } from './purpose.ts';
import { applicant, officer, story } from './story.fixture.ts';

/*
 * 个人信息保护法 art. 6: personal information is handled for a clear purpose, and no more of it than the purpose
 * needs; art. 34: organs of state within what their duties need.
 */

const personal = (title: string) => ({
  type: 'string',
  maxLength: 50,
  'x-personal': true,
  'x-text': { title: { zh: title, en: title } },
});

const permit = (needs: readonly string[] | null = ['phone']): ServiceDefinition =>
  service(
    'permit',
    { granted: 'favourable', withdrawn: 'withdrawn' },
    [
      step(
        'inspect',
        { duty: 'inspection' },
        { outcomes: [outcome('done')], ...(needs === null ? {} : { needs }) },
      ),
      step(
        'review',
        { duty: 'registry' },
        {
          after: { all: [{ step: 'inspect' }] },
          outcomes: [outcome('approve', { ends: [{ outcome: 'granted' }] })],
        },
      ),
    ],
    {
      form: {
        type: 'object',
        'x-text': { title: { zh: '表', en: 'Form' } },
        properties: { owner: personal('姓名'), phone: personal('电话') },
        required: ['owner', 'phone'],
      },
    },
  );

const inspector = officer('i', 'inspection@north');
const registrar = officer('r', 'registry@north');
const day = '2022-06-01';

function begun(definition = permit()) {
  const shop = story(definition);
  shop.submit({ owner: '林', phone: '13800000000' }, `${day}T09:00`, applicant('lin'));
  const reads = (who: ReturnType<typeof officer>) => {
    const purpose = purposeOf(definition, shop.state, who, day);
    return purpose === 'all' ? 'all' : [...purpose];
  };
  return { shop, reads };
}

describe('whoever works on a case reads in clear', () => {
  test('what the step they are doing says that it needs, and no more', () => {
    expect(begun().reads(inspector)).toEqual(['phone']);
  });

  test('everything, where the step says nothing', () => {
    expect(begun(permit(null)).reads(inspector)).toBe('all');
  });

  test('nothing before their step has come, after it is done, and once the case has ended', () => {
    const { shop, reads } = begun();
    expect(reads(registrar)).toEqual([]);
    shop.complete(inspector, `${day}T10:00`, 'inspect', 'done');
    expect([reads(inspector), reads(registrar)]).toEqual([[], 'all']);
    shop.complete(registrar, `${day}T11:00`, 'review', 'approve');
    expect(reads(registrar)).toEqual([]);
  });

  test('nothing, where the step was given to a colleague; the head reads what it needs', () => {
    const { shop, reads } = begun();
    const head = officer('h', 'inspection@north', 'head');
    const to = { account: 'j', name: 'j' };
    shop.act(head, `${day}T10:00`, { act: 'assign-step', step: 'inspect', to });
    expect(reads(inspector)).toEqual([]);
    expect(reads(officer('j', 'inspection@north'))).toEqual(['phone']);
    expect(reads(head)).toEqual(['phone']);
  });

  test('nothing, where they stay away', () => {
    const { shop, reads } = begun();
    shop.act(inspector, `${day}T10:00`, { act: 'stay-away', ground: 'kin', reason: '表兄' });
    expect(reads(inspector)).toEqual([]);
  });

  test('nothing at another office', () => {
    expect(begun().reads(officer('x', 'tax@north'))).toEqual([]);
  });
});

test('a step needs entries that there are, and that are personal', () => {
  const faults = (needs: readonly string[]) =>
    checkDefinition(permit(needs))
      .filter(({ path }) => path.endsWith('/needs'))
      .map(({ code }) => code);
  expect(faults(['phone'])).toEqual([]);
  expect(faults(['colour'])).toEqual(['pack.need-unfit']);
});
