import { expect, test } from 'vitest';
import { checkDefinition } from '../../src/kernel/process/check.ts';
import { fold, workItems } from '../../src/kernel/process/index.ts';
import { applicant, hall, officer, story } from '../../src/kernel/process/story.fixture.ts';
import { acceptance, offices } from './joint-acceptance.ts';

const builder = applicant('builder');
const of = (office: string) => officer(`${office}-1`, `${office}@north`);

test('five offices, one visit, one certificate; what one of them finds is mended and all look again', () => {
  expect(checkDefinition(acceptance)).toEqual([]);
  const site = story(acceptance);
  site.submit({ building: '六号楼' }, '2022-06-01T09:00', builder);
  const visit = (day: string) =>
    site.complete(of('construction'), `${day}T10:00`, 'visit', 'visited', { output: { day } });
  const sign = (office: string, day: string, what = 'pass', reason?: string) =>
    site.complete(of(office), `${day}T11:00`, 'opinion', what, reason === undefined ? {} : { reason });
  visit('2022-06-02');
  expect(workItems(site.state, hall).map(({ office }) => office)).toEqual(
    offices.map((office) => `${office}@north`),
  );
  for (const office of ['planning', 'construction', 'defence', 'archives']) sign(office, '2022-06-02');
  expect(site.state.steps.opinion?.status).toBe('open');
  expect(sign('fire', '2022-06-06', 'mend', '排烟窗不能开启')).toContain('clock-stopped');
  // Only the builder has work now, and the limit does not run against the offices.
  expect(workItems(site.state, hall)).toMatchObject([{ item: 'mend', applicant: true }]);
  expect(site.complete(builder, '2022-06-20T09:00', 'mend', 'mended')).toContain('clock-resumed');
  visit('2022-06-21');
  expect(site.state.steps.opinion).toMatchObject({ status: 'open', round: 2 });
  for (const office of offices) sign(office, '2022-06-21');
  expect(site.state.outcome?.code).toBe('accepted');
  expect(site.state.certificates.map(({ type, number }) => [type, number])).toEqual([
    ['joint-acceptance', 'YS0001'],
  ]);
  expect(site.stream.filter(({ body }) => body.type === 'step-signed')).toHaveLength(10);
  expect(fold(JSON.parse(JSON.stringify(site.stream)), site.id)).toEqual(site.state);
});
