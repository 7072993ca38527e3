import type { JsonObject } from '../../kernel/json.ts';
import { build, givenWhileBuilding, type Stage } from './build.ts';

/** A way that a firm may be sent on. */
export type Way = {
  readonly stages: readonly Stage[];
  /** What people enter at a step of a service, by `service/step`, where chance would not do. */
  readonly given: Readonly<Record<string, (today: string) => JsonObject>>;
  /** The register whose entry stands for what came of it, and the page that shows it, before its key. */
  readonly shownAt: { readonly register: string; readonly page: string };
};

export const ways: Readonly<Record<string, Way>> = {
  build: {
    stages: build,
    given: givenWhileBuilding,
    shownAt: { register: 'construction-project', page: '/projects/' },
  },
};

/** @throws where there is no such way; whoever asks has looked in `ways` */
export function getWay(code: string): Way {
  const way = ways[code];
  if (way === undefined) throw new Error(`there is no way ${code}`);
  return way;
}
