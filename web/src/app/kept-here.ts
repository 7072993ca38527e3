/* What somebody has typed and not sent, kept in this browser: each account's by itself, and none of it once signed out. */

const prefix = 'yingshang-kept-';

/** Where what `account` types on a page is kept. */
export function placeOf(account: string, page: string): string {
  return `${prefix}${account}-${page}`;
}

/** What is kept there; null where nothing is, or what is there cannot be read. */
export function keptHere(place: string): unknown {
  try {
    return JSON.parse(window.localStorage.getItem(place) ?? 'null');
  } catch {
    return null;
  }
}

/** Keeps it, or where `what` is null keeps it no longer. A browser that keeps nothing loses nothing that was sent. */
export function keepHere(place: string, what: object | null): void {
  try {
    if (what === null) window.localStorage.removeItem(place);
    else window.localStorage.setItem(place, JSON.stringify(what));
  } catch {
    // Private windows and full stores refuse; what is on the page stays there.
  }
}

/** For signing out: whoever uses this browser next finds nothing of it. */
export function forgetKept(): void {
  try {
    for (const place of Object.keys(window.localStorage)) {
      if (place.startsWith(prefix)) window.localStorage.removeItem(place);
    }
  } catch {
    // A browser that refuses to be asked kept nothing either.
  }
}
