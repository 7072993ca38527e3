import type { ErrorEntry } from './domain-error.ts';

/** What may be wrong with a form, as `checkDialect` finds it. */
export const formDeclarationErrors = {
  'pack.form-not-object': {
    message: { zh: '表单最外层的类型必须是 object', en: 'The outermost type of a form must be object' },
    next: { zh: '改成 object', en: 'Let it be object' },
  },
  'pack.form-type-unknown': {
    message: { zh: '不是表单可用的类型', en: 'The type is not one of the form dialect' },
    next: {
      zh: '用 object、array、string、number、integer 或 boolean',
      en: 'Use object, array, string, number, integer or boolean',
    },
  },
  'pack.form-keyword-unknown': {
    message: { zh: '{type} 没有关键字“{keyword}”', en: '{type} has no keyword “{keyword}”' },
    next: { zh: '去掉它', en: 'Remove it' },
  },
  'pack.form-title-missing': {
    message: { zh: '缺少中英文标题', en: 'A bilingual title is missing' },
    next: { zh: '加上 x-text', en: 'Add x-text' },
  },
  'pack.form-text-one-language': {
    message: { zh: '中文和英文都要有', en: 'Needs Chinese and English' },
    next: { zh: '补上另一种语言的文字', en: 'Add the words in the other language' },
  },
  'pack.form-label-part': {
    message: { zh: '标签没有这一部分', en: 'Is no part of a label' },
    next: { zh: '只用 title、description、placeholder', en: 'Use title, description and placeholder only' },
  },
  'pack.form-only-true': {
    message: { zh: '只能是 true', en: 'Can only be true' },
    next: { zh: '写 true，或去掉它', en: 'Write true, or remove it' },
  },
  'pack.form-integer-format': {
    message: { zh: '整数的格式只有 money-fen', en: 'The only format of an integer is money-fen' },
    next: { zh: '改成 money-fen，或去掉它', en: 'Write money-fen, or remove it' },
  },
  'pack.form-entry-unknown': {
    message: { zh: '数据字典里没有这一条', en: 'The data dictionary has no such entry' },
    next: { zh: '用字典里的名称，或把它加进字典', en: 'Use a name of the dictionary, or add it there' },
  },
  'pack.form-entry-differs': {
    message: { zh: '类型或格式与数据字典不同', en: 'Type or format differ from the data dictionary' },
    next: { zh: '与字典一致，或换一个字段', en: 'Take the dictionary’s, or another field' },
  },
  'pack.form-personal-unmarked': {
    message: { zh: '这是个人信息，必须标明', en: 'This is personal data and must say so' },
    next: { zh: '加上 x-personal: true', en: 'Add x-personal: true' },
  },
  'pack.form-properties-missing': {
    message: { zh: '缺少 properties', en: 'Properties are missing' },
    next: { zh: '写明有哪些项', en: 'Say what fields there are' },
  },
  'pack.form-name-malformed': {
    message: { zh: '名称要用 camelCase', en: 'The name must be camelCase' },
    next: { zh: '改成 camelCase', en: 'Write it in camelCase' },
  },
  'pack.form-not-a-field': {
    message: { zh: '这里应是一个字段', en: 'Must be a field' },
    next: { zh: '写成字段', en: 'Write a field' },
  },
  'pack.form-person-unidentified': {
    message: { zh: '个人要有 residentId', en: 'A person needs residentId' },
    next: { zh: '加上身份证号码这一项', en: 'Add the field of the resident ID' },
  },
  'pack.form-not-names': {
    message: { zh: '这里应是字段名的列表', en: 'Must be a list of field names' },
    next: { zh: '写成列表', en: 'Write a list' },
  },
  'pack.form-field-unknown': {
    message: { zh: '没有字段“{field}”', en: 'There is no field “{field}”' },
    next: { zh: '改正名称，或加上这个字段', en: 'Mend the name, or add the field' },
  },
  'pack.form-not-rules': {
    message: { zh: '这里应是规则的列表', en: 'Must be a list of rules' },
    next: { zh: '写成列表', en: 'Write a list' },
  },
  'pack.form-rule-incomplete': {
    message: { zh: '规则要有 holds、at 和中英文说明', en: 'A rule needs holds, at and a bilingual text' },
    next: { zh: '补全', en: 'Complete it' },
  },
  'pack.form-condition-missing': {
    message: { zh: '缺少条件', en: 'The condition is missing' },
    next: { zh: '加上 holds', en: 'Add holds' },
  },
  'pack.form-condition-wrong': {
    message: { zh: '条件有误：{reason}', en: 'The condition is wrong: {reason}' },
    next: {
      zh: '按 CEL 语法改正；可用 form 和 here',
      en: 'Mend it by the grammar of CEL; it sees form and here',
    },
  },
  'pack.form-items-missing': {
    message: { zh: '缺少 items', en: 'Items are missing' },
    next: { zh: '写明每一项是什么', en: 'Say what each item is' },
  },
  'pack.form-format-unknown': {
    message: { zh: '没有这种格式', en: 'There is no such format' },
    next: { zh: '用表单可用的格式', en: 'Use a format that forms have' },
  },
  'pack.form-pattern-wrong': {
    message: { zh: '不是正则表达式', en: 'Is no regular expression' },
    next: { zh: '改正 pattern', en: 'Mend the pattern' },
  },
  'pack.form-pattern-unsaid': {
    message: { zh: 'pattern 要用文字说明应填什么', en: 'A pattern needs words for what is expected' },
    next: { zh: '加上 x-expects', en: 'Add x-expects' },
  },
  'pack.form-not-choices': {
    message: { zh: '这里应是选项的列表', en: 'Must be a list of choices' },
    next: { zh: '写出至少一个选项', en: 'Give it one choice at least' },
  },
  'pack.form-choice-incomplete': {
    message: { zh: '选项要有代码和中英文名称', en: 'A choice needs code and a bilingual name' },
    next: { zh: '补全', en: 'Complete it' },
  },
  'pack.form-choice-repeated': {
    message: { zh: '选项重复', en: 'The choice is repeated' },
    next: { zh: '去掉一个', en: 'Remove one' },
  },
  'pack.form-not-groups': {
    message: { zh: '这里应是分组的列表', en: 'Must be a list of groups' },
    next: { zh: '写成列表', en: 'Write a list' },
  },
  'pack.form-group-incomplete': {
    message: { zh: '分组要有代码、中英文标题和字段', en: 'A group needs code, a bilingual title and fields' },
    next: { zh: '补全', en: 'Complete it' },
  },
  'pack.form-ungrouped': {
    message: { zh: '不在任何分组里', en: 'Stands in no group' },
    next: { zh: '放进一个分组', en: 'Put it into a group' },
  },
  'pack.form-grouped-twice': {
    message: { zh: '在不止一个分组里', en: 'Stands in more than one group' },
    next: { zh: '只留在一个分组', en: 'Keep it in one group' },
  },
} as const satisfies Record<string, ErrorEntry>;
