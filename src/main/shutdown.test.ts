import { describe, expect, test } from 'vitest';
import type { Text } from '../kernel/text.ts';
import { createShutdown } from './shutdown.ts';

const named = (name: string): Text => ({ zh: name, en: name });

describe('stopping', () => {
  test('goes backwards through what was started, and only once', async () => {
    const stopped: string[] = [];
    const shutdown = createShutdown(() => {});
    for (const name of ['database', 'worker', 'server']) {
      shutdown.onStop(named(name), async () => void stopped.push(name));
    }
    await Promise.all([shutdown.stop(), shutdown.stop()]);
    expect(stopped).toEqual(['server', 'worker', 'database']);
  });

  test('goes on after a piece that would not stop, and says which', async () => {
    const told: string[] = [];
    const stopped: string[] = [];
    const shutdown = createShutdown((text) => told.push(text.en));
    shutdown.onStop(named('the database'), async () => void stopped.push('database'));
    shutdown.onStop(named('the worker'), async () => {
      throw new Error('still busy');
    });
    expect(await shutdown.stop()).toBe(false);
    expect(stopped).toEqual(['database']);
    expect(told).toEqual(['the worker did not stop well: still busy']);
  });

  test('asked for while starting, stops what was just started and starts no more', async () => {
    const happened: string[] = [];
    const shutdown = createShutdown(() => {});
    const begun = Promise.withResolvers<void>();
    const start = shutdown.during(async () => {
      await begun.promise;
      shutdown.onStop(named('database'), async () => void happened.push('database stopped'));
      happened.push('server started');
    });
    const stopped = shutdown.stop();
    begun.resolve();
    await expect(start).rejects.toThrow('stopped while starting');
    expect(await stopped).toBe(true);
    expect(happened).toEqual(['database stopped']);
  });
});
