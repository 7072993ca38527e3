import { expect, test } from 'vitest';
import { checkDefinition } from '../../src/kernel/process/check.ts';
import { applicant, officer, place, story, system } from '../../src/kernel/process/story.fixture.ts';
import { seizure, transfer } from './parcel.ts';

const land = officer('l', 'land@north');
const court = officer('j', 'court@north', 'head');

function town() {
  const where = place();
  where.registers.set('rights D7', { version: 1, content: { owner: 'party-old' } });
  const ask = (name: string) => {
    const asked = story(transfer, { place: where });
    asked.submit({ parcel: 'D7', seller: 'party-old' }, '2022-06-01T09:00', applicant(name));
    return asked;
  };
  return { where, ask };
}

test('two cases want one parcel: the first to be registered has it, the other is refused with the reason', () => {
  expect(checkDefinition(transfer)).toEqual([]);
  const { where, ask } = town();
  const [one, other] = [ask('ma'), ask('lu')];
  other.complete(land, '2022-06-02T09:00', 'review', 'fit');
  one.complete(land, '2022-06-02T09:01', 'review', 'fit');
  expect(other.state.outcome?.code).toBe('registered');
  expect(one.state.outcome?.code).toBe('refused');
  expect(one.state.steps.register?.reason).toHaveProperty('zh', '出让人不是权利人');
  expect(where.entry('rights', 'D7')).toEqual({ owner: 'party-lu' });
});

test('a seizure in between refuses the transfer, and the right stays where it was', () => {
  expect(checkDefinition(seizure)).toEqual([]);
  const { where, ask } = town();
  const sale = ask('ma');
  const order = story(seizure, { place: where });
  expect(order.submit({ parcel: 'D7' }, '2022-06-02T08:00', applicant('ma'))).toBe('access.not-permitted');
  expect(order.submit({ parcel: 'D7' }, '2022-06-02T08:00', officer('x', 'land@north'))).toBe(
    'access.not-permitted',
  );
  expect(order.submit({ parcel: 'D7' }, '2022-06-02T08:30', court)).toContain('step-opened');
  order.complete(court, '2022-06-02T08:40', 'order', 'seize');
  sale.complete(land, '2022-06-02T09:00', 'review', 'fit');
  expect(sale.state.outcome?.code).toBe('refused');
  expect(sale.state.steps.register?.reason).toHaveProperty('zh', '不动产已被查封');
  expect(where.entry('rights', 'D7')).toEqual({ owner: 'party-old' });
  expect(sale.act(system, '2022-06-02T09:01', { act: 'check-clocks' })).toEqual([]);
});
