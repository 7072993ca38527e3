/** What a key asks of the workbench. */
export type Intent = 'next' | 'previous' | 'open' | 'accept' | 'correction' | 'search' | 'help';

const intents: Readonly<Record<string, Intent>> = {
  j: 'next',
  k: 'previous',
  Enter: 'open',
  a: 'accept',
  r: 'correction',
  s: 'search',
  '/': 'search',
  '?': 'help',
};

export type Key = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
};

/** Where the focus is when a key is pressed. */
export type Place = 'page' | 'control' | 'typing' | 'dialog';

/**
 * The intent of a key, or null. Letters typed into a field are letters; in an open dialog the dialog
 * has the keys; Enter on a button or link is that button's own.
 */
export function intentOf(key: Key, place: Place): Intent | null {
  if (place === 'typing' || place === 'dialog') return null;
  if (key.ctrlKey || key.metaKey || key.altKey) return null;
  if (key.key === 'Enter' && place === 'control') return null;
  return intents[key.key] ?? null;
}

/** Reads the place off the element that has the focus. */
export function placeOf(element: Element | null): Place {
  if (element === null) return 'page';
  if (element.closest('dialog, [role="dialog"]') !== null) return 'dialog';
  if (element.closest('input, textarea, select, [contenteditable="true"], [role="combobox"]') !== null) {
    return 'typing';
  }
  return element.closest('button, a, summary') === null ? 'page' : 'control';
}
