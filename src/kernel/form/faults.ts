import type { Text } from '../text.ts';

/** One entry that has to change: where, what kind of fault, its label, and what to do, in both languages. */
export type FormFault = {
  /** JSON pointer to the entry, empty for the whole form. */
  readonly path: string;
  readonly code: FormFaultCode;
  readonly label: Text;
  readonly message: Text;
};

export type FormFaultCode =
  | 'form.required'
  | 'form.must-agree'
  | 'form.not-asked'
  | 'form.unknown-field'
  | 'form.wrong-type'
  | 'form.too-short'
  | 'form.too-long'
  | 'form.too-small'
  | 'form.too-large'
  | 'form.too-few'
  | 'form.too-many'
  | 'form.repeated'
  | 'form.not-in-list'
  | 'form.pattern'
  | 'form.format'
  | 'form.unreadable-characters'
  | 'form.rule'
  | 'form.too-big';

/** What each fault says. `label` is the entry's own name. */
export const say = {
  required: (label: Text): Text => ({ zh: `请填写“${label.zh}”`, en: `Enter “${label.en}”` }),
  choose: (label: Text): Text => ({ zh: `请选择“${label.zh}”`, en: `Choose “${label.en}”` }),
  mustAgree: (label: Text): Text => ({
    zh: `请确认“${label.zh}”后再继续`,
    en: `Agree to “${label.en}” to continue`,
  }),
  notAsked: (label: Text): Text => ({
    zh: `“${label.zh}”按你现在的选择不用填，请清空`,
    en: `“${label.en}” is not needed for what you chose. Please clear it`,
  }),
  unknownField: (name: string): Text => ({
    zh: `表单里没有“${name}”这一项，请刷新页面后重试`,
    en: `The form has no item “${name}”. Refresh the page and try again`,
  }),
  wrongType: (label: Text, wanted: Text): Text => ({
    zh: `“${label.zh}”应是${wanted.zh}`,
    en: `“${label.en}” should be ${wanted.en}`,
  }),
  tooShort: (label: Text, least: number, is: number): Text => ({
    zh: `“${label.zh}”至少 ${least} 个字，现在是 ${is} 个`,
    en: `“${label.en}” must have at least ${least} characters; it has ${is}`,
  }),
  tooLong: (label: Text, most: number, is: number): Text => ({
    zh: `“${label.zh}”最多 ${most} 个字，现在是 ${is} 个`,
    en: `“${label.en}” can have at most ${most} characters; it has ${is}`,
  }),
  tooSmall: (label: Text, least: string): Text => ({
    zh: `“${label.zh}”不能小于 ${least}`,
    en: `“${label.en}” cannot be less than ${least}`,
  }),
  tooLarge: (label: Text, most: string): Text => ({
    zh: `“${label.zh}”不能大于 ${most}`,
    en: `“${label.en}” cannot be more than ${most}`,
  }),
  tooFew: (label: Text, least: number): Text => ({
    zh: `“${label.zh}”至少要有 ${least} 项`,
    en: `“${label.en}” needs at least ${least}`,
  }),
  tooMany: (label: Text, most: number): Text => ({
    zh: `“${label.zh}”最多 ${most} 项`,
    en: `“${label.en}” can have at most ${most}`,
  }),
  repeated: (label: Text, first: number, second: number): Text => ({
    zh: `“${label.zh}”第 ${first} 项和第 ${second} 项相同，请去掉一项`,
    en: `Items ${first} and ${second} of “${label.en}” are the same. Remove one`,
  }),
  notInList: (label: Text): Text => ({
    zh: `“${label.zh}”请从列表中选择`,
    en: `Choose “${label.en}” from the list`,
  }),
  pattern: (label: Text, expects: Text): Text => ({
    zh: `“${label.zh}”应为${expects.zh}`,
    en: `“${label.en}” should be ${expects.en}`,
  }),
  format: (label: Text, fault: Text): Text => ({
    zh: `“${label.zh}”：${fault.zh}`,
    en: `“${label.en}”: ${fault.en}`,
  }),
  otherName: (label: Text): Text => ({
    zh: `“${label.zh}”：同一个身份证号码在表中填了两个姓名，请核对`,
    en: `“${label.en}”: the same ID number appears under two names in this form. Check which is right`,
  }),
  unreadable: (label: Text): Text => ({
    zh: `“${label.zh}”里有无法识别的字符，请重新输入`,
    en: `“${label.en}” contains unreadable characters. Please type it again`,
  }),
  tooBig: (): Text => ({
    zh: '填写的内容太多，无法提交；请删减后再试',
    en: 'This form is too long to submit. Shorten it and try again',
  }),
} as const;

export const typeWords: Readonly<
  Record<'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean', Text>
> = {
  object: { zh: '一组内容', en: 'a group of entries' },
  array: { zh: '一个列表', en: 'a list' },
  string: { zh: '文字', en: 'text' },
  number: { zh: '数字', en: 'a number' },
  integer: { zh: '整数', en: 'a whole number' },
  boolean: { zh: '“是”或“否”', en: 'yes or no' },
};
