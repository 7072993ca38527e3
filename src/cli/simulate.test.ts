import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import type { JourneyRow } from '../month/options.ts';
import { yingshang } from './as-run.fixture.ts';
import { pageOf } from './journey-page.ts';
import { hasArrived, newLines } from './journey-told.ts';

/* `yingshang simulate journey`; the way itself is lived in test/journey. */

describe('what is called wrongly is refused before anything is begun', () => {
  test.each([
    ['an unknown option', ['simulate', 'journey', 'build', '--fast'], '--fast'],
    ['a way that there is none', ['simulate', 'journey', 'sail'], 'build'],
    ['no way', ['simulate', 'journey'], 'way'],
    ['a seed that is no number', ['simulate', 'journey', 'build', '--seed', 'x'], '--seed'],
    ['a language that there is none', ['simulate', 'journey', 'build', '--language', 'fr'], 'zh'],
  ])('%s', async (_what, args, said) => {
    const { code, out, err } = await yingshang(args);
    expect(code).not.toBe(0);
    expect(err).toContain(said);
    expect(out).toBe('');
  });

  test('its options are told', async () => {
    const { code, out } = await yingshang(['simulate', 'journey', '--help']);
    expect(code).toBe(0);
    for (const option of ['--seed', '--keep', '--json', '--language']) expect(out).toContain(option);
  });
});

const stage = (service: string, it: Partial<NonNullable<JourneyRow['case']>> | null): JourneyRow => ({
  service,
  name: { zh: '勘察', en: 'Survey' },
  case: it && {
    id: service,
    number: `N-${service}`,
    openedAt: '2022-06-06T09:00:00+08:00',
    endedAt: null,
    outcome: null,
    favourable: false,
    ...it,
  },
});
const ended = { endedAt: '2022-06-08T17:30:00+08:00', outcome: { zh: '已勘察', en: 'Surveyed' } };
const well = stage('survey', { ...ended, favourable: true });

describe('a firm', () => {
  test.each<[string, readonly JourneyRow[], boolean]>([
    ['has arrived where each stage ended well', [well, well], true],
    ['has not where one ended otherwise', [well, stage('permit', ended)], false],
    ['has not where one is under way', [well, stage('permit', {})], false],
    ['has not where one was never asked for', [well, stage('permit', null)], false],
    ['has not where nothing began', [], false],
  ])('%s', (_what, rows, arrived) => {
    expect(hasArrived(rows)).toBe(arrived);
  });

  test('is told of once at each turn, in the reader’s language', () => {
    const told = new Set<string>();
    const say = ({ en }: { readonly en: string }) => en;
    const asked = [stage('survey', {}), stage('permit', null)];
    expect(newLines(asked, told, say)).toEqual(['2022-06-06 09:00  N-survey  Survey: asked for']);
    expect(newLines(asked, told, say)).toEqual([]);
    expect(newLines([well], told, say)).toEqual(['2022-06-08 17:30  N-survey  Survey: Surveyed']);
  });
});

describe('what is kept to be looked at', () => {
  const served = async (answer: object) => {
    const server = createServer((request, response) => {
      response.end(
        JSON.stringify(request.url === '/api/registers/construction-project/entries' ? answer : {}),
      );
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const page = await pageOf(url, 'build');
    server.close();
    return page.slice(url.length);
  };

  test('is the page of the project; where none was registered, the first page', async () => {
    expect(await served({ items: [{ key: '2250-411000-04-01-125603' }] })).toBe(
      '/projects/2250-411000-04-01-125603',
    );
    expect(await served({ items: [] })).toBe('');
    expect(await served({})).toBe('');
  });
});
