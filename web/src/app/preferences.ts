import type { Language } from '../../../src/kernel/text.ts';

/** How a reader wants to read. Kept in cookies, so that the server's page is right at once. */
export type Preferences = { readonly lang: Language; readonly large: boolean };

export const languageCookie = 'yingshang_lang';
export const typeCookie = 'yingshang_type';
const year = 60 * 60 * 24 * 365;

/**
 * Reads preferences from a request: `?lang=` and `?type=` first, then the cookies, then
 * Accept-Language, then Chinese. `cookies` are Set-Cookie values for what the address changed,
 * so that both switches work as plain links without script.
 */
export function preferencesOf(request: {
  readonly url: string;
  readonly cookie?: string | undefined;
  readonly acceptLanguage?: string | undefined;
}): Preferences & { readonly cookies: readonly string[] } {
  const search = new URL(request.url, 'http://localhost').searchParams;
  const asked = languageFrom(search.get('lang'));
  const type = search.get('type');
  const cookies: string[] = [];
  if (asked) cookies.push(cookieFor(languageCookie, asked));
  if (type === 'large' || type === 'normal') cookies.push(cookieFor(typeCookie, type));
  return {
    lang:
      asked ??
      languageFrom(cookieIn(request.cookie, languageCookie)) ??
      firstAccepted(request.acceptLanguage) ??
      'zh',
    large: (type ?? cookieIn(request.cookie, typeCookie)) === 'large',
    cookies,
  };
}

/** One Set-Cookie value, the same for server and browser. */
export function cookieFor(name: string, value: string): string {
  return `${name}=${value}; Path=/; Max-Age=${year}; SameSite=Lax`;
}

function languageFrom(value: string | null): Language | null {
  return value === 'zh' || value === 'en' ? value : null;
}

function cookieIn(header: string | undefined, name: string): string | null {
  for (const part of (header ?? '').split(';')) {
    const [key, value] = part.split('=');
    if (key?.trim() === name) return value?.trim() ?? null;
  }
  return null;
}

/** Chinese unless the browser asks for English before it. */
function firstAccepted(header: string | undefined): Language | null {
  for (const part of (header ?? '').split(',')) {
    const tag = part.split(';')[0]?.trim().slice(0, 2).toLowerCase();
    if (tag === 'zh' || tag === 'en') return tag;
  }
  return null;
}
