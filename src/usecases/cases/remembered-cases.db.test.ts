import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { openTestStore, recordedAt } from '../../../test/support/store-acts.ts';
import { bulletin } from '../../domains/programme/bulletins/service.ts';
import { officer, place, story } from '../../kernel/process/story.fixture.ts';
import { erasePerson, erasuresIn } from '../personal-fields/person-keys.ts';
import { recallCase, rememberCase } from './remembered-cases.ts';

const { db } = await openTestStore();

test('a case that was opened before somebody was erased is not remembered after it', async () => {
  const told = story(bulletin, { place: place() });
  told.act(officer('xie', 'plan-coordination@north'), '2022-07-01T09:00', {
    act: 'submit',
    region: 'north',
    channel: 'counter',
    applicant: { party: 'plan-coordination@north', account: 'xie', name: '推进办' },
    form: { kind: 'monthly', from: '2022-06-01', to: '2022-06-30' },
    parent: null,
  });
  const { state } = told;
  const loaded = { definition: bulletin, state, headHash: '', snapshot: 0 };
  const atReading = erasuresIn(db);
  await erasePerson({ database: db, masterKey: randomBytes(32), now: () => recordedAt }, 'somebody');
  rememberCase(db, state.id, loaded, atReading);
  expect(recallCase(db, state.id)).toBeNull();
  rememberCase(db, state.id, loaded, erasuresIn(db));
  expect(recallCase(db, state.id)).toBe(loaded);
});
