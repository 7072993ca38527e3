import { expect, test } from 'vitest';
import { checkCity } from '../../kernel/city/index.ts';
import { smallCity } from '../../kernel/city/small-city.fixture.ts';
import type { ServiceDefinition } from '../../kernel/process/index.ts';
import { shopSign } from '../../kernel/process/shop-sign.fixture.ts';
import { hasCounter } from './has-counter.ts';

const city = checkCity(smallCity());
const accepting = (duty: string, openedBy: ServiceDefinition['openedBy'] = 'applicant') => {
  const { acceptance } = shopSign;
  if (acceptance === undefined) throw new Error('a sign is applied for');
  const service: ServiceDefinition = { ...shopSign, openedBy, acceptance: { ...acceptance, by: { duty } } };
  return { city, packs: { services: new Map([[service.code, service]]) } };
};
const office = 'broom@980000';

test('people come to the office that accepts what they apply for, and to a clerk wherever it is', () => {
  expect(hasCounter(accepting('sweeping'), { role: 'handler', office })).toBe(true);
  expect(hasCounter(accepting('mopping'), { role: 'handler', office })).toBe(false);
  expect(hasCounter(accepting('sweeping', 'parent'), { role: 'head', office })).toBe(false);
  expect(hasCounter(accepting('mopping'), { role: 'clerk', office })).toBe(true);
  expect(hasCounter(accepting('sweeping'), { role: 'auditor' })).toBe(false);
});
