import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findHolder, lockFolder } from './folder-lock.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the lock of a data folder', () => {
  test('is held by one, and free again when released', () => {
    const lock = lockFolder(folder);
    expect(findHolder(folder)).toBe(process.pid);
    expect(() => lockFolder(folder)).toThrow(`process ${process.pid}`);
    lock.release();
    expect(findHolder(folder)).toBeNull();
    lockFolder(folder).release();
  });

  test('is taken over from a process that is gone', () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    writeFileSync(join(folder, 'running.json'), JSON.stringify({ pid, started: '' }));
    expect(findHolder(folder)).toBeNull();
    const lock = lockFolder(folder);
    expect(findHolder(folder)).toBe(process.pid);
    lock.release();
  });

  test('is taken over when its number has passed on to another process', () => {
    const started = 'another boot 1';
    writeFileSync(join(folder, 'running.json'), JSON.stringify({ pid: process.pid, started }));
    expect(findHolder(folder)).toBeNull();
    lockFolder(folder).release();
  });

  test('is taken over from a file that was cut off', () => {
    writeFileSync(join(folder, 'running.json'), '{"pid":');
    lockFolder(folder).release();
  });

  test("is not released in another's name", () => {
    const lock = lockFolder(folder);
    const others = JSON.stringify({ pid: 1, started: 'x' });
    writeFileSync(join(folder, 'running.json'), others);
    lock.release();
    expect(readFileSync(join(folder, 'running.json'), 'utf8')).toBe(others);
  });
});
