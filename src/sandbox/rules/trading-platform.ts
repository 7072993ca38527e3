import { findText } from './read.ts';
import { done, type Rule, refused, returned } from './rule.ts';

/**
 * The platform for public resource trading takes nobody's word: it asks the registrar whether the licence is in force
 * and whether this firm has signed exactly this. A request that ends in 0 is none of its own.
 */
const recogniseLicence: Rule = async ({ body, confirms }) => {
  const request = findText(body, 'request') ?? '';
  if (request.endsWith('0'))
    return returned(
      '平台没有这个请求码，请核对后重新签名',
      'The platform made no such request: check the code and sign again',
    );
  const [licence, signature] = [findText(body, 'unifiedCode') ?? '', findText(body, 'signature') ?? ''];
  const signed = findText(body, 'digest') ?? request;
  if (!signature.endsWith(` ${licence} ${signed}`))
    return returned('签名和要签的内容对不上', 'What is signed is not what was to be signed');
  if (!(await confirms('business-licence.is-valid', licence, request)))
    return refused('营业执照不在有效状态', 'The licence is not in force');
  return (await confirms('licence-signature.is-signed', signature, request))
    ? done()
    : refused('登记机关没有这条签名', 'The registrar knows of no such signature');
};

export const tradingPlatformRules: Readonly<Record<string, Rule>> = {
  'trading-platform.recognise-licence': recogniseLicence,
};
