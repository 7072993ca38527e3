import { expect, test } from 'vitest';
import { caseAct, city, entryAct, openTestStore, recordedAt } from '../../../test/support/store-acts.ts';
import type { Act, CaseWrite } from '../cases/act.ts';
import { commitActs } from '../cases/commit-acts.ts';
import { listCasesOfMatters, listOfSameMatters } from './matters.ts';

const { db } = await openTestStore();
const query = { register: 'lines', by: 'project', names: 'case' } as const;
const services = ['survey', 'permits', 'acceptance'];

type OfCase = Act & { readonly case: CaseWrite };

/** A case with a line of a project, as its part or by itself. */
function line(project: string, service: string, parent: OfCase | null = null, ended = true) {
  const one = caseAct({
    case: {
      service,
      endedAt: ended ? recordedAt : null,
      parent: parent === null ? null : { case: parent.case.id, step: 'part', round: 1 },
    },
  });
  const written = entryAct({
    register: 'lines',
    key: `${project}/${service}`,
    lookups: [
      ['project', project],
      ['case', one.case.number],
    ],
  });
  return { ...one, events: [...one.events, ...written.events], entries: [written.entry] };
}

test('the cases of a matter are those that its lines name, a part as the case that opened it, each once', async () => {
  const bundle = caseAct({ case: { service: 'permits', endedAt: recordedAt } });
  const survey = line('p1', 'survey');
  const land = line('p1', 'land-permit', bundle);
  const works = line('p1', 'works-permit', bundle);
  const acceptance = line('p1', 'acceptance', null, false);
  const whole = line('p1', 'whole');
  const other = line('p2', 'survey');
  const acts = [bundle, survey, land, works, acceptance, whole, other];
  expect((await commitActs(db, city, acts)).map(({ outcome }) => outcome)).toEqual(
    acts.map(() => 'committed'),
  );

  const found = await listCasesOfMatters(db, city, query, { matters: ['p1', 'p3'], services });
  expect(found.map(({ matter, service, ended }) => [matter, service, ended]).toSorted()).toEqual([
    ['p1', 'acceptance', false],
    ['p1', 'permits', true],
    ['p1', 'survey', true],
  ]);
  expect(await listCasesOfMatters(db, city, query, { matters: [], services })).toEqual([]);

  // Whichever of them moves, the case that adds them up is found; of another project it is not.
  const sums = async (...cases: readonly OfCase[]) =>
    (
      await listOfSameMatters(db, city, query, {
        cases: cases.map((each) => each.case.id),
        services: ['whole'],
      })
    ).map(({ id }) => id);
  for (const moved of [survey, bundle, acceptance]) expect(await sums(moved)).toEqual([whole.case.id]);
  expect(await sums(other)).toEqual([]);
  expect(await sums()).toEqual([]);
});
