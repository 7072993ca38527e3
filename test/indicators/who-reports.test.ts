import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCity } from '../../src/main/load-city.ts';
import { answerableOf, unitsOfFact } from '../../src/usecases/indicators/plan-of-indicator.ts';

test.each(['xuchang', 'example'])('in %s every figure has somebody who may report it', async (slug) => {
  const city = await loadCity(join(import.meta.dirname, '../../data'), slug);
  const unanswered = city.indicators.filter((fact) => unitsOfFact(answerableOf(city), fact).size === 0);
  expect(unanswered).toEqual([]);
});
