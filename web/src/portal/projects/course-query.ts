import type { Granted, Operation } from '../../api/operation.ts';
import { apiQuery } from '../../api/queries.ts';

/** A case by which a project came as far as it has. */
export type CourseCase = Granted<Operation<'GET', '/api/registers/{code}/course'>>['items'][number];

/** By which cases a project came as far as it has. */
export const courseQuery = (project: string) =>
  apiQuery('/api/registers/{code}/course', {
    path: { code: 'construction-milestone' },
    query: { by: 'project', value: project },
  });
