import { describe, expect, test } from 'vitest';
import type { FileReference } from '../file/index.ts';
import { filesInForm } from '../form/files.ts';
import type { JsonObject } from '../json.ts';
import { asker, officer, tell } from './clock-story.fixture.ts';
import { form, outcome, service, step } from './declared.fixture.ts';
import { filesOf } from './files.ts';
import { snackBar } from './snack-bar.fixture.ts';
import { applicant, story } from './story.fixture.ts';

/* Files come with an act, and the case's events say which: found by their ids, known by their hashes. */

const id = (n: number): string => `00000000-0000-4000-8000-00000000000${n}`;
const file = (n: number): FileReference => ({
  id: id(n),
  name: `照片 ${n}.jpg`,
  type: 'image/jpeg',
  size: 1000 + n,
  hash: String(n).repeat(64),
});
const clerk = officer('food', 'clerk');

/** Accepted on 1 June without its lease, granted on 6 June. */
function granted() {
  const bar = tell(snackBar);
  bar.submit('2022-06-01T09:00', { shop: '林家小食', lease: false });
  bar.act(clerk, '2022-06-01T10:00', { act: 'accept-with-tolerance', obligations: ['lease'] });
  bar.complete(officer('food'), '2022-06-06T10:00', 'review', 'grant');
  return bar;
}

const handIn = (named: readonly string[], files: readonly FileReference[]) =>
  ({
    act: 'submit-material',
    obligation: 'lease',
    evidence: { text: '', files: named },
    files,
  }) as const;

describe('a file that comes with an act', () => {
  test('stands in an event of its own beside it, with name, kind, size and hash', () => {
    const bar = granted();
    const at = '2022-06-15T10:00';
    expect(bar.act(asker, at, handIn([id(1)], [file(1)]))).toEqual(['files-attached', 'obligation-kept']);
    expect(bar.events('files-attached')[0]?.files).toEqual([file(1)]);
    expect(bar.state.files?.[id(1)]).toMatchObject(file(1));
  });

  test('is evidence by itself, without a word', () => {
    expect(granted().act(asker, '2022-06-15T10:00', handIn([], []))).toBe('case.evidence-missing');
  });

  test('is refused where it is named and did not come', () => {
    const bar = granted();
    expect(bar.act(asker, '2022-06-15T10:00', handIn([id(2)], [file(1)]))).toBe('file.not-ready');
    expect(bar.act(asker, '2022-06-15T10:00', handIn([id(2)], []))).toBe('file.not-ready');
    expect(bar.state.files).toBeUndefined();
  });

  test('may be named again later, and comes only once', () => {
    const bar = granted();
    const note = { act: 'note', note: '见照片', files: [file(1)] } as const;
    expect(bar.act(clerk, '2022-06-07T10:00', note)).toEqual(['files-attached', 'case-noted']);
    expect(bar.act(clerk, '2022-06-07T11:00', note)).toEqual(['case-noted']);
    expect(bar.act(asker, '2022-06-15T10:00', handIn([id(1)], []))).toEqual(['obligation-kept']);
  });

  test('stays among offices where they speak among themselves; what parties hand in never does', () => {
    const bar = granted();
    bar.act(clerk, '2022-06-07T10:00', { act: 'note', note: '内部', files: [file(1)] });
    bar.act(asker, '2022-06-15T10:00', handIn([id(2)], [file(2)]));
    expect(bar.state.files?.[id(1)]?.inside).toBe(true);
    expect(bar.state.files?.[id(2)]?.inside).toBeUndefined();
  });
});

describe('a form that asks for a file', () => {
  const asking = service(
    'asking',
    { done: 'favourable' },
    [step('look', { duty: 'food' }, { outcomes: [outcome('over', { ends: [{ outcome: 'done' }] })] })],
    { form: form({ proof: { type: 'string', format: 'file' } }, ['proof']) },
  );
  const hand = (proof: string, files: readonly FileReference[]) => {
    const asked = story(asking);
    const who = applicant('lin');
    const answer = asked.act(who, '2022-06-01T09:00', {
      act: 'submit',
      region: 'north',
      channel: 'online',
      applicant: { party: who.party ?? '', account: who.account, name: '林' },
      form: { proof },
      parent: null,
      files,
    });
    return { answer, asked };
  };

  test('is handed in with it, whole and of this application', () => {
    expect(hand(id(1), []).answer).toBe('file.not-ready');
    expect(hand(id(1), [file(2)]).answer).toBe('file.not-ready');
    const { answer, asked } = hand(id(1), [file(1)]);
    expect(answer).toContain('files-attached');
    expect(asked.state.files?.[id(1)]?.hash).toBe(file(1).hash);
  });

  test('takes nothing else for one', () => {
    expect(hand('../../etc/passwd', [file(1)]).answer).toBe('case.form-invalid');
  });
});

describe('a form', () => {
  const schema: JsonObject = {
    type: 'object',
    properties: {
      proof: { type: 'string', format: 'file' },
      pictures: { type: 'array', items: { type: 'string', format: 'file' } },
      words: { type: 'string' },
    },
  };

  test('names files by their ids, in the order of its fields', () => {
    const entered = { words: id(9), pictures: [id(2), id(3)], proof: id(1) };
    expect(filesInForm(schema, entered)).toEqual([id(1), id(2), id(3)]);
    expect(filesInForm(schema, { words: 'x' })).toEqual([]);
  });

  test('takes its files along into a case that it begins', () => {
    const files = { [id(1)]: { ...file(1), at: '2022-06-01T09:00:00+08:00' } };
    expect(filesOf({ files }, schema, { proof: id(1), pictures: [id(4)] }).map((each) => each.id)).toEqual([
      id(1),
    ]);
  });
});
