import { Type } from 'typebox';
import type { JsonObject } from '../../kernel/json.ts';
import type { Dependencies } from '../../usecases/dependencies.ts';
import { PreviewView, previewForm } from '../../usecases/services/preview-form.ts';
import type { App } from '../app.ts';
import { principalOf } from '../session.ts';
import { signedIn } from './replies.ts';

export const PreviewAsked = Type.Object({
  service: Type.String({ maxLength: 64 }),
  region: Type.String({ maxLength: 64 }),
  form: Type.Record(Type.String(), Type.Unknown()),
});

export function previewRoutes(app: App, deps: Dependencies): void {
  app.post(
    '/api/drafts/:id/preview',
    {
      schema: {
        tags: ['drafts'],
        security: signedIn,
        summary: '提交前先看规则怎么判断，比如名称能不能用；什么都不保存',
        description:
          'How the rules of a part would judge what is being written, such as whether a name is free. Nothing is kept; they judge again when it is handed in. A service offers this in its `previews`',
        operationId: 'previewDraft',
        policy: 'draft.write',
        refuses: [
          'access.not-permitted',
          'draft.not-found',
          'power.not-held',
          'case.form-invalid',
          'case.region-unknown',
          'case.service-unknown',
        ],
        params: Type.Object({ id: Type.String({ maxLength: 64 }) }),
        body: PreviewAsked,
        response: { 200: PreviewView },
      },
    },
    (request) => {
      const { service, region, form } = request.body;
      return previewForm(deps, principalOf(request), {
        draft: request.params.id,
        service,
        region,
        form: form as JsonObject,
      });
    },
  );
}
