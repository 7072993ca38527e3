import { expect, test } from 'vitest';
import { firstCity as city } from '../support/cities.ts';
import type { Client } from '../support/client.ts';
import { describedOperations, noId, type Operation, type Parameter } from '../support/operations.ts';
import { startProduct } from '../support/product.ts';

/*
 * Whatever is sent to the API, by whomever: it is refused in words or done, and never the server's fault. What is
 * sent is made of the API's own description, one entry after the other turned into nonsense.
 */

const product = await startProduct(city);
const { as, nobody } = product;
const signedIn: readonly Client[] = [as(city.applicants[0]), as(city.oneDay.head), as('administrator')];

const { all: operations, resolved, likely } = await describedOperations(nobody);

/** Few enough not to be refused for their number. */
const together = 40;
const words = [
  '',
  'constructor',
  noId,
  '-1',
  '1e400',
  '2022-02-30',
  '9999-12-31',
  "'; drop table event; --",
  '\u202e\u0007',
  '名'.repeat(60),
  'a'.repeat(400),
] as const;
const values = [
  '',
  'constructor',
  '9999-12-31',
  'a'.repeat(400),
  null,
  true,
  -1,
  1e300,
  [],
  {},
  [null],
  { x: {} },
];

test.each(operations.map((each) => [each.operationId, each] as const))(
  '%s is never the fault of the server',
  async (name, operation) => {
    // An answer that never ends, and the sign-in of whoever asks.
    if (['streamChanges', 'signOut', 'changePassword'].includes(name)) return;
    const failed: string[] = [];
    const send = async (who: Client, url: string, body: unknown) => {
      const answer = await who.call<{ readonly code?: string } | undefined>(operation.method, url, body);
      if (answer.status >= 500)
        failed.push(`${who.username}: ${answer.status} ${operation.method} ${url} ${JSON.stringify(body)}`);
      return answer;
    };
    const [usual, ...asked] = [...urlsOf(operation), ...bodiesOf(operation)];
    if (usual === undefined) throw new Error('an operation has an address');
    // Of those whose usual request is refused in the same words, one speaks for all.
    const kinds = new Map<string, Client>();
    for (const who of operation.security === undefined ? [nobody] : signedIn) {
      const { status, body } = await send(who, ...usual);
      kinds.set(status < 400 ? `${who.username}` : `${status} ${body?.code}`, who);
    }
    for (const who of kinds.values())
      for (let at = 0; at < asked.length; at += together)
        await Promise.all(asked.slice(at, at + together).map(([url, body]) => send(who, url, body)));
    expect(failed).toEqual([]);
    // So many wrong names and passwords have their price, which is over by then.
    product.clock.advance(2);
  },
);

type Asked = readonly [url: string, body: unknown];

/** Each parameter as each of the words, with the others as they might be. */
function urlsOf({ path, parameters: all = [], body: schema }: Operation): readonly Asked[] {
  const parameters = all.filter(({ in: where }) => where !== 'header');
  const body = schema === undefined ? undefined : likely(schema);
  const url = (given: (parameter: Parameter) => string) => {
    const at = parameters.filter(({ in: where }) => where === 'path');
    const asked = parameters.filter(({ in: where }) => where === 'query');
    const filled = at.reduce(
      (text, each) => text.replace(`{${each.name}}`, encodeURIComponent(given(each))),
      path,
    );
    const query = asked.map((each) => `${each.name}=${encodeURIComponent(given(each))}`).join('&');
    return query === '' ? filled : `${filled}?${query}`;
  };
  const usual = (parameter: Parameter) => String(likely(parameter.schema));
  return [
    [url(usual), body],
    ...parameters.flatMap((changed) =>
      words.map((word): Asked => [url((each) => (each === changed ? word : usual(each))), body]),
    ),
  ];
}

/** The body as it might be, and with each entry as each of the values. */
function bodiesOf({ path, body: schema }: Operation): readonly Asked[] {
  if (schema === undefined) return [];
  const url = path.replaceAll(/\{\w+\}/g, noId);
  const whole = likely(schema);
  const entries = Object.keys(resolved(schema).properties ?? {});
  return [
    ...values.map((value): Asked => [url, value]),
    ...entries.flatMap((entry) => values.map((value): Asked => [url, { ...Object(whole), [entry]: value }])),
  ];
}
