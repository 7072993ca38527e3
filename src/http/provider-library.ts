/**
 * The library behind our own sign-in page. As it loads it says on the console that a release of Node without the name
 * of long support is not for it; ours has none, and every way of signing in is tested on it. Whatever else it has to
 * say is heard.
 */
const { warn } = console;
console.warn = (...words: readonly unknown[]): void => {
  if (!String(words[0]).includes('Unsupported runtime')) warn.apply(console, [...words]);
};
export const { default: Provider } = await import('oidc-provider');
console.warn = warn;
