import type { RegisterEntry } from '../../api/types.ts';

/** What has to be there before a stop can be asked for. */
const needs: Readonly<Record<string, string>> = {
  inspection: 'construction-permit',
  acceptance: 'construction-permit',
  title: 'acceptance',
};

/** 建筑工程施工许可管理办法 art. 2: works of up to so many m² need no construction permit; what is invested is not published. */
const smallWorks = 300;

type Project = Readonly<Record<string, unknown>>;

/**
 * The stop that comes first and is not done; null where one may go on. What was admitted elsewhere may have come through
 * it there, where nothing of it is known here.
 */
export function comesFirst(
  code: string,
  project: Project,
  stops: readonly Pick<RegisterEntry, 'content'>[],
): string | null {
  const needed = needs[code];
  if (needed === undefined || project.source === 'elsewhere') return null;
  const isSmall = typeof project.floorArea === 'number' && project.floorArea <= smallWorks;
  if (needed === 'construction-permit' && isSmall) return null;
  const done = stops.some(({ content }) => content.milestone === needed && content.state === 'done');
  return done ? null : needed;
}
