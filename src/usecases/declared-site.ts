import type { Post } from './messages/carrier.ts';

/**
 * The site's own address as it may stand on paper: null where nobody has declared one for others to come by. `localhost`
 * leads whoever reads it to their own machine.
 */
export function declaredSite({ site }: Pick<Post, 'site'>): string | null {
  const url = URL.parse(site);
  if (url === null) return null;
  const { hostname } = url;
  const here =
    hostname === 'localhost' || hostname.endsWith('.localhost') || /^(127\.|\[::1\]$)/.test(hostname);
  return here ? null : site;
}
