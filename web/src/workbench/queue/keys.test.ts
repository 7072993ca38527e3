import { describe, expect, test } from 'vitest';
import { intentOf } from './keys.ts';

const press = (key: string) => ({ key, ctrlKey: false, metaKey: false, altKey: false });

describe('keys of the workbench', () => {
  test.each([
    ['j', 'next'],
    ['k', 'previous'],
    ['Enter', 'open'],
    ['a', 'accept'],
    ['r', 'correction'],
    ['s', 'search'],
    ['?', 'help'],
  ])('%s means %s', (key, intent) => {
    expect(intentOf(press(key), 'page')).toBe(intent);
  });

  test('letters typed into a field stay letters', () => {
    expect(intentOf(press('a'), 'typing')).toBeNull();
  });

  test('an open dialog has the keys', () => {
    expect(intentOf(press('j'), 'dialog')).toBeNull();
  });

  test('Enter on a button presses the button, while letters still work there', () => {
    expect(intentOf(press('Enter'), 'control')).toBeNull();
    expect(intentOf(press('j'), 'control')).toBe('next');
  });

  test('the browser’s own shortcuts are left alone', () => {
    expect(intentOf({ ...press('r'), ctrlKey: true }, 'page')).toBeNull();
    expect(intentOf({ ...press('s'), metaKey: true }, 'page')).toBeNull();
  });

  test('other keys mean nothing', () => {
    expect(intentOf(press('z'), 'page')).toBeNull();
  });
});
