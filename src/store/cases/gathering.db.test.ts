import { expect, test } from 'vitest';
import { caseAct, city, openTestStore, workItem } from '../../../test/support/store-acts.ts';
import { listOpenChildren } from './children.ts';
import { commitActs } from './commit-acts.ts';
import { loadChildStreams } from './load-streams.ts';

const { db } = await openTestStore();

/** A case with a gathering at `claims`, open as long as its work item is there. */
async function openGathering() {
  const parent = caseAct({ case: { workItems: [workItem('claims')] } });
  await commitActs(db, city, [parent]);
  const door = { case: parent.case.id, item: 'claims', round: 1 };
  return {
    parent,
    door,
    claim: (account: string) =>
      caseAct({
        door,
        case: {
          applicantParty: account,
          account,
          parent: { case: parent.case.id, step: 'claims', round: 1 },
          workItems: [],
        },
      }),
    close: () => caseAct({ of: parent, case: { workItems: [] } }),
    under: { parent: parent.case.id, step: 'claims', round: 1 },
  };
}

test('a case joins while the door is open, and leaves no trace once it is closed', async () => {
  const { claim, close, under } = await openGathering();
  expect(await commitActs(db, city, [claim('a')])).toEqual([{ outcome: 'committed', version: 1 }]);
  await commitActs(db, city, [close()]);
  expect(await commitActs(db, city, [claim('b')])).toEqual([
    { outcome: 'closed', case: under.parent, item: 'claims' },
  ]);
  expect(await listOpenChildren(db, city, under)).toHaveLength(1);
});

test('the door of an earlier round is not the door of this one', async () => {
  const { claim, door } = await openGathering();
  const late = { ...claim('a'), door: { ...door, round: 2 } };
  expect(await commitActs(db, city, [late])).toMatchObject([{ outcome: 'closed' }]);
});

test('in a race every case that was let in is there when the closing has been stored, and none after', async () => {
  for (let round = 0; round < 8; round += 1) {
    const { claim, close, under } = await openGathering();
    const claims = Array.from({ length: 12 }, (_, index) => claim(`party-${index}`));
    let counted = -1;
    const [outcomes] = await Promise.all([
      Promise.all(claims.map(async (act) => (await commitActs(db, city, [act]))[0])),
      (async () => {
        const [closed] = await commitActs(db, city, [close()]);
        expect(closed).toMatchObject({ outcome: 'committed' });
        counted = (await loadChildStreams(db, city, under)).length;
      })(),
    ]);
    const letIn = outcomes.filter((outcome) => outcome?.outcome === 'committed').length;
    expect(
      outcomes.every((outcome) => outcome?.outcome === 'committed' || outcome?.outcome === 'closed'),
    ).toBe(true);
    expect(letIn).toBe(counted);
    expect((await loadChildStreams(db, city, under)).length).toBe(counted);
  }
});

test('children do not wait for one another, nor for other work of their parent', async () => {
  const { parent, claim, under } = await openGathering();
  const note = caseAct({ of: parent, case: { workItems: [workItem('claims')] } });
  const outcomes = await Promise.all([
    ...Array.from({ length: 20 }, (_, index) => commitActs(db, city, [claim(`party-${index}`)])),
    commitActs(db, city, [note]),
  ]);
  expect(outcomes.flat().every(({ outcome }) => outcome === 'committed')).toBe(true);
  expect(await loadChildStreams(db, city, under)).toHaveLength(20);
});
