import type { ErrorEntry } from '../domain-error.ts';

/** Expressions, decision tables, and the entries and figures they name. */
export const expressionsErrors = {
  'pack.expression-wrong': {
    message: { zh: '表达式有误：{reason}', en: 'The expression is wrong: {reason}' },
    next: { zh: '按 CEL 语法和可用的名称改正', en: 'Mend it by the grammar of CEL and the names there are' },
  },
  'pack.fact-undeclared': {
    message: {
      zh: '用到 facts.{fact}，但这里没有声明读取它',
      en: 'Uses facts.{fact}, which is not declared to be read here',
    },
    next: { zh: '在该环节的 reads 里声明', en: 'Declare it in the reads of the step' },
  },
  'pack.form-field-unused': {
    message: {
      zh: '用到 form.{field}，表单里没有这一项',
      en: 'Uses form.{field}, which the form does not have',
    },
    next: { zh: '改正名称，或把它加进表单', en: 'Mend the name, or add it to the form' },
  },
  'pack.table-outcome': {
    message: {
      zh: '判定表的结果“{outcome}”没有声明，或没有一行给出它',
      en: 'The outcome “{outcome}” of a decision table is not declared, or no row gives it',
    },
    next: {
      zh: '每一行用已声明的结果，每个结果至少有一行',
      en: 'Let each row give a declared outcome, and each outcome have a row',
    },
  },
  'pack.figures-unasked': {
    message: {
      zh: '只有单位主动开始的事项才能带算出的数值',
      en: 'Only what an office begins of its own accord may have figures computed',
    },
    next: { zh: '去掉 figures，或改由单位开始', en: 'Leave out figures, or have an office begin it' },
  },
  'pack.statement-required': {
    message: {
      zh: '表单里没有可以为空的文字项 {field}，底稿没有地方放',
      en: 'The form has no text {field} that may be left empty, so the statement has no place',
    },
    next: { zh: '把它加进表单，且不列为必填', en: 'Add it to the form, and do not require it' },
  },
  'pack.figure-required': {
    message: {
      zh: '表单里没有可以为空的数字项 {field}',
      en: 'The form has no entry {field} that is a number and may be absent',
    },
    next: { zh: '把它声明为非必填的 number', en: 'Declare it as a number that is not required' },
  },
  'pack.data-never-set': {
    message: {
      zh: '用到 data.{name}，没有任何结果给它赋值',
      en: 'Uses data.{name}, which no outcome sets',
    },
    next: { zh: '改正名称，或用 sets 赋值', en: 'Mend the name, or set it with sets' },
  },
  'pack.formula-missing': {
    message: { zh: '{kind} 类指标要有 {wanted}', en: 'An indicator of kind {kind} needs {wanted}' },
    next: { zh: '加上公式', en: 'Add the formula' },
  },
} as const satisfies Record<string, ErrorEntry>;
