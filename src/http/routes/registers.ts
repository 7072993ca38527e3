import { Type } from 'typebox';
import type { Dependencies } from '../../usecases/dependencies.ts';
import { CourseView } from '../../usecases/registers/course-views.ts';
import { readCourse } from '../../usecases/registers/read-course.ts';
import {
  EntryPage,
  listRegisterEntries,
  listRegisters,
  RegisterView,
} from '../../usecases/registers/read-registers.ts';
import { listOf } from '../../usecases/views/parts.ts';
import type { App } from '../app.ts';
import { paging, signedIn } from './replies.ts';

export function registerRoutes(app: App, deps: Dependencies): void {
  const tags = ['registers'];
  app.get(
    '/api/registers',
    {
      schema: {
        tags,
        summary: '有哪些登记簿，由谁管理',
        description: 'The registers there are, and who owns them',
        operationId: 'listRegisters',
        policy: 'published.read',
        response: { 200: listOf(RegisterView) },
      },
    },
    () => ({ items: listRegisters(deps) }),
  );
  app.get(
    '/api/registers/:code/entries',
    {
      schema: {
        tags,
        summary: '登记簿的条目：公开字段人人可见，全部字段只有管理单位可见',
        description: 'Entries of a register: published fields for everybody, all for its owner',
        operationId: 'listEntries',
        policy: 'register.read',
        security: [{}, ...signedIn],
        refuses: ['request.not-found', 'access.not-permitted', 'register.lookup-unknown', 'register.name-it'],
        params: Type.Object({ code: Type.String({ maxLength: 64 }) }),
        querystring: Type.Object({
          q: Type.Optional(Type.String({ maxLength: 100 })),
          key: Type.Optional(Type.String({ maxLength: 200, description: '完整的编号。The whole key' })),
          by: Type.Optional(
            Type.String({
              maxLength: 64,
              description:
                '按哪个检索项查，和 `value` 一起用。Which lookup of the register `value` is one of',
            }),
          ),
          value: Type.Optional(
            Type.String({ maxLength: 100, description: '检索项的完整的值。The whole value' }),
          ),
          open: Type.Optional(
            Type.Boolean({
              description: '只要有效的，或只要已注销的。Only those in force, or only closed ones',
            }),
          ),
          ...paging,
        }),
        response: { 200: EntryPage },
      },
    },
    (request) =>
      listRegisterEntries(deps, request.signedIn?.principal ?? null, request.params.code, {
        limit: 50,
        ...request.query,
      }),
  );
  app.get(
    '/api/registers/:code/course',
    {
      schema: {
        tags,
        summary: '这些条目是怎么办成的：哪些办件、谁办了多久、哪段不计时；不含办件内容',
        description:
          'By which cases the entries came to be that a lookup finds: of which service, who had them for how long, and what did not count. Nothing of what is in them. Only of registers that publish it',
        operationId: 'readCourse',
        policy: 'register.read',
        security: [{}, ...signedIn],
        refuses: ['request.not-found', 'register.lookup-unknown'],
        params: Type.Object({ code: Type.String({ maxLength: 64 }) }),
        querystring: Type.Object({
          by: Type.String({ maxLength: 64, description: '检索项。A lookup of the register' }),
          value: Type.String({ maxLength: 100, description: '检索项的完整的值。The whole value' }),
        }),
        response: { 200: CourseView },
      },
    },
    (request) => readCourse(deps, request.signedIn?.principal ?? null, request.params.code, request.query),
  );
}
