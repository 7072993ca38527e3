import { afterEach, expect, test, vi } from 'vitest';
import { actOnCase } from './act-on-case.ts';

type Sent = { readonly body: { readonly version: number }; readonly key: string | null };

/** Answers one after the other, in place of the network; gives what was sent. */
function answering(...answers: readonly (readonly [status: number, body: object])[]): readonly Sent[] {
  const sent: Sent[] = [];
  vi.stubGlobal('fetch', (_: string, { body, headers }: { body: string; headers: Headers }) => {
    const [status, answer] = answers[sent.length] ?? [500, {}];
    sent.push({ body: JSON.parse(body), key: headers.get('idempotency-key') });
    return Promise.resolve(
      new Response(JSON.stringify(answer), { status, headers: { 'content-type': 'application/json' } }),
    );
  });
  return sent;
}

afterEach(() => vi.unstubAllGlobals());

const conflict = (version: number, ...types: readonly string[]) =>
  [
    409,
    {
      code: 'case.version-conflict',
      title: 'somebody was quicker',
      current: {
        id: 'a',
        version,
        timeline: types.map((type, at) => ({ seq: version - types.length + 1 + at, type })),
      },
    },
  ] as const;
const accept = { act: 'accept' } as const;

test('what only the clock has said meanwhile keeps nobody from acting: it is sent again, for the case as it is', async () => {
  const done = { id: 'a', version: 7 };
  const sent = answering(conflict(6, 'case-accepted', 'deadline-warned', 'deadline-warned'), [200, done]);
  await expect(actOnCase({ id: 'a', version: 4 }, accept, 'mine')).resolves.toEqual(done);
  expect(sent.map(({ body }) => body.version)).toEqual([4, 6]);
  expect(sent[0]?.key).toBe('mine');
  expect(sent[1]?.key).not.toBe('mine');
});

test.each([
  ['somebody has acted', conflict(6, 'deadline-warned', 'note-added')],
  ['something happened that the reader does not see', conflict(6, 'deadline-warned')],
  ['nothing is said of what happened', [409, { code: 'case.version-conflict', title: '' }] as const],
  ['it is refused for another reason', [422, { code: 'case.not-yours', title: '' }] as const],
])('where %s the person decides anew', async (_, answer) => {
  const sent = answering(answer, [200, {}]);
  await expect(actOnCase({ id: 'a', version: 4 }, accept)).rejects.toMatchObject({ status: answer[0] });
  expect(sent).toHaveLength(1);
});

test('it is sent again once, not for ever', async () => {
  const sent = answering(conflict(5, 'deadline-warned'), conflict(6, 'deadline-warned'), [200, {}]);
  await expect(actOnCase({ id: 'a', version: 4 }, accept)).rejects.toMatchObject({ status: 409 });
  expect(sent).toHaveLength(2);
});
