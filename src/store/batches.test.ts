import { expect, test } from 'vitest';
import { createBatched } from './batches.ts';

/** A database that answers when it is told to, and remembers what it was asked. */
function asked(lanes?: { readonly most: number; readonly full: number }) {
  const batches: { readonly items: readonly number[]; readonly end: (error?: Error) => void }[] = [];
  const ask = createBatched({
    run: (items: readonly number[]) =>
      new Promise<readonly string[]>((resolve, reject) => {
        const end = (error?: Error): void =>
          error === undefined ? resolve(items.map((item) => `answer to ${item}`)) : reject(error);
        batches.push({ items, end });
      }),
    most: 100,
    ...(lanes === undefined ? {} : { lanes }),
  });
  const sizes = (): readonly number[] => batches.map(({ items }) => items.length);
  return { ask, batches, sizes };
}

const everythingElse = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

test('who comes alone goes at once, and what comes meanwhile goes together', async () => {
  const { ask, batches, sizes } = asked();
  const first = ask(1);
  await everythingElse();
  const others = [ask(2), ask(3), ask(4)];
  await everythingElse();
  expect(sizes()).toEqual([1]);
  batches[0]?.end();
  expect(await first).toBe('answer to 1');
  await everythingElse();
  expect(sizes()).toEqual([1, 3]);
  batches[1]?.end();
  expect(await Promise.all(others)).toEqual(['answer to 2', 'answer to 3', 'answer to 4']);
});

test('of many, half wait, and are under way before the first half is answered', async () => {
  const { ask, batches, sizes } = asked({ most: 1, full: 4 });
  const order: string[] = [];
  const answers = numbers(10).map((item) => ask(item).then(() => order.push('answered')));
  await everythingElse();
  expect(sizes()).toEqual([5]);
  const goesOn = batches.push.bind(batches);
  batches.push = (batch) => {
    order.push('under way');
    return goesOn(batch);
  };
  batches[0]?.end();
  await everythingElse();
  expect(order).toEqual(['under way', ...numbers(5).map(() => 'answered')]);
  while (batches.length < 4 && order.filter((each) => each === 'answered').length < 10) {
    batches.at(-1)?.end();
    await everythingElse();
  }
  await Promise.all(answers);
  expect(sizes().every((size) => size > 0)).toBe(true);
});

test('a second lane begins only when enough wait to fill it, and never with nothing', async () => {
  const { ask, batches, sizes } = asked({ most: 2, full: 4 });
  const answers = [ask(1)];
  await everythingElse();
  answers.push(ask(2), ask(3), ask(4));
  await everythingElse();
  expect(sizes()).toEqual([1]);
  answers.push(ask(5));
  await everythingElse();
  expect(sizes()).toEqual([1, 4]);
  for (const { end } of batches) end();
  await Promise.all(answers);
  await everythingElse();
  expect(sizes()).toEqual([1, 4]);
});

test('when a batch fails, all of it fail, and whoever waits goes on', async () => {
  const { ask, batches } = asked({ most: 1, full: 4 });
  const answers = numbers(10).map((item) => ask(item));
  const settled = Promise.allSettled(answers);
  await everythingElse();
  batches[0]?.end(new Error('the database is away'));
  await everythingElse();
  // The next one fails before anybody has been told of the first.
  batches[1]?.end(new Error('still away'));
  await everythingElse();
  for (const { end } of batches.slice(2)) end();
  await everythingElse();
  for (const { end } of batches.slice(3)) end();
  const told = (await settled).map(({ status }) => status);
  expect(told.slice(0, 5)).toEqual(numbers(5).map(() => 'rejected'));
  expect(told.at(-1)).toBe('fulfilled');
});
