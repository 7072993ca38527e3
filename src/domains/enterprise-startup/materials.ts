import type { MaterialDeclaration } from '../../kernel/process/definition.ts';
import { measure } from './basis.ts';

/** What the licence says is not asked for on paper by those who come after it. */
export const licenceInPlaceOfPaper: MaterialDeclaration = {
  code: 'licence',
  name: { zh: '营业执照', en: 'Business licence' },
  from: 'certificate',
  certificate: { type: 'business-licence', number: 'form.uscc' },
  basis: measure('electronic-licence'),
};
