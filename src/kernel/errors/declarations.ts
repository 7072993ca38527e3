import type { ErrorEntry } from './domain-error.ts';

/**
 * What may be wrong with a declaration. Each goes with a path into the declaration; the start is refused,
 * and `yingshang pack check` prints them all.
 */
export const declarationErrors = {
  'pack.key-unknown': {
    message: { zh: '声明里没有“{key}”这一项', en: 'A declaration has no entry “{key}”' },
    next: { zh: '删掉它，或改成声明里有的名称', en: 'Remove it, or write the name that declarations have' },
  },
  'pack.key-missing': {
    message: { zh: '缺少：{keys}', en: 'Is missing: {keys}' },
    next: { zh: '补上缺少的项', en: 'Add what is missing' },
  },
  'pack.value-not-allowed': {
    message: { zh: '不是可用的值，可用的有：{allowed}', en: 'Is no possible value; there are: {allowed}' },
    next: { zh: '从可用的值里选一个', en: 'Choose one of the possible values' },
  },
  'pack.value-malformed': {
    message: { zh: '写法不符合要求：{rule}', en: 'Is not written as it must be: {rule}' },
    next: { zh: '按要求的写法改正', en: 'Write it in the form that is asked for' },
  },
  'pack.text-one-language': {
    message: { zh: '只有一种语言，缺少：{language}', en: 'Speaks one language only; missing: {language}' },
    next: { zh: '补上另一种语言的文字', en: 'Add the words in the other language' },
  },
  'pack.text-untranslated': {
    message: {
      zh: '中文和英文写得一样，且没有汉字：{text}',
      en: 'Chinese and English are the same, without a Chinese character: {text}',
    },
    next: { zh: '写出中文名称', en: 'Write the Chinese words' },
  },
  'pack.declared-twice': {
    message: { zh: '重复声明', en: 'Is declared twice' },
    next: { zh: '改掉其中一个代码，或删掉一个', en: 'Give one of them another code, or remove it' },
  },
  'pack.code-reserved': {
    message: { zh: '这个代码是保留的', en: 'This code is reserved' },
    next: { zh: '换一个代码', en: 'Choose another code' },
  },
  'pack.step-unknown': {
    message: { zh: '没有环节 {step}', en: 'There is no step {step}' },
    next: { zh: '改成已声明的环节，或声明它', en: 'Name a declared step, or declare it' },
  },
  'pack.step-outcome-unknown': {
    message: { zh: '环节 {step} 没有结果 {outcome}', en: 'Step {step} has no outcome {outcome}' },
    next: { zh: '改成该环节声明的结果', en: 'Name an outcome that the step declares' },
  },
  'pack.step-unreachable': {
    message: { zh: '永远轮不到这个环节', en: 'Is never reached' },
    next: {
      zh: '让能发生的结果引到它（after），或删掉它',
      en: 'Let an outcome that can happen lead to it (after), or remove it',
    },
  },
  'pack.step-endless': {
    message: { zh: '到了这个环节，办件再也不能结束', en: 'Once a case is here, it can never end' },
    next: {
      zh: '让它的某个结果结束办件，或引到能结束的环节',
      en: 'Let one of its outcomes end the case, or lead to a step that can',
    },
  },
  'pack.join-impossible': {
    message: {
      zh: '要等齐 {wanted} 项，最多只能同时有 {possible} 项',
      en: 'Waits for {wanted} things, of which {possible} at most can be true together',
    },
    next: {
      zh: '同一环节只会有一个结果：改用 any，或减少 atLeast',
      en: 'A step has one outcome at a time: use any, or lower atLeast',
    },
  },
  'pack.join-too-many': {
    message: {
      zh: '要等 {wanted} 项，引到这里的只有 {possible} 项',
      en: 'Waits for {wanted}, but only {possible} lead to it',
    },
    next: { zh: '减少 atLeast', en: 'Lower atLeast' },
  },
  'pack.outcome-unhandled': {
    message: {
      zh: '出现这个结果后没有人接着办，办件也没有结束：{path}',
      en: 'After this outcome nobody has anything to do and the case has not ended: {path}',
    },
    next: {
      zh: '让它结束办件（ends），或让某个环节在它之后开始（after）',
      en: 'Let it end the case (ends), or let a step come after it (after)',
    },
  },
  'pack.dead-end-possible': {
    message: {
      zh: '条件凑巧时没有人接着办，办件也没有结束：{path}',
      en: 'If conditions fall so, nobody has anything to do and the case has not ended: {path}',
    },
    next: {
      zh: '确认这些条件不会同时如此；用 yingshang pack simulate 试走',
      en: 'Make sure the conditions never fall so; walk it with yingshang pack simulate',
    },
  },
  'pack.circle-of-rules': {
    message: {
      zh: '自动环节互相触发，可能停不下来：{steps}',
      en: 'Automatic steps set one another off and may never stop: {steps}',
    },
    next: {
      zh: '用 rounds 限定次数，或让规则总有一次走出去',
      en: 'Bound it with rounds, or let a rule lead out of it',
    },
  },
  'pack.too-large-to-prove': {
    message: {
      zh: '走法超过 {states} 种，没有全部看过',
      en: 'There are more than {states} situations; not all were looked at',
    },
    next: {
      zh: '用 yingshang pack simulate 试走来补充',
      en: 'Walk it with yingshang pack simulate as well',
    },
  },
  'pack.ending-unknown': {
    message: { zh: '事项没有声明结局 {outcome}', en: 'The service declares no outcome {outcome}' },
    next: { zh: '改成已声明的结局，或声明它', en: 'Name a declared outcome, or declare it' },
  },
  'pack.child-without-withdrawn': {
    message: {
      zh: '子办件的事项 {service} 没有“撤回”类结局，不能随上级办件结束',
      en: 'A case of {service} runs under another and has no outcome of class withdrawn: it cannot end with it',
    },
    next: { zh: '给该事项声明一个 withdrawn 类结局', en: 'Declare an outcome of class withdrawn for it' },
  },
  'pack.ending-never-given': {
    message: { zh: '没有环节会给出这个结局', en: 'No step gives this outcome' },
    next: {
      zh: '让某个结果的 ends 给出它，或删掉它',
      en: 'Let the ends of some outcome give it, or remove it',
    },
  },
  'pack.ending-missing': {
    message: { zh: '没有一个环节能结束办件', en: 'No step ends the case' },
    next: { zh: '给某个结果加上 ends', en: 'Give some outcome its ends' },
  },
  'pack.class-missing': {
    message: {
      zh: '要经受理的事项须有一个类别为 {class} 的结局',
      en: 'A service that is accepted needs an outcome of class {class}',
    },
    next: { zh: '声明这样一个结局', en: 'Declare such an outcome' },
  },
  'pack.rules-missing': {
    message: { zh: '自动环节要有规则', en: 'An automatic step needs rules' },
    next: { zh: '用 rules 写明何时给出哪个结果', en: 'Say with rules when it gives which outcome' },
  },
  'pack.automatic-by-system': {
    message: {
      zh: '自动环节由系统办理；除此以外，系统只办名单汇集',
      en: 'An automatic step is done by the system, which besides does lists alone',
    },
    next: { zh: '改正 kind 或 by', en: 'Mend kind or by' },
  },
  'pack.call-missing': {
    message: { zh: '外部环节要写明调用的操作', en: 'An external step needs the operation it calls' },
    next: { zh: '加上 calls', en: 'Add calls' },
  },
  'pack.amendment-by-applicant': {
    message: { zh: '修改由申请人做', en: 'An amendment is done by the applicant' },
    next: { zh: '把 by 改成申请人', en: 'Let by be the applicant' },
  },
  'pack.amendment-empty': {
    message: { zh: '修改要写明可以改哪些项', en: 'An amendment names the fields it may change' },
    next: { zh: '加上 amends', en: 'Add amends' },
  },
  'pack.service-step-kind': {
    message: {
      zh: '只有 service 类环节写明所办事项，它也必须写明',
      en: 'A step of kind service names the service, and only it',
    },
    next: { zh: '改正 kind 或 by', en: 'Mend kind or by' },
  },
  'pack.service-form-missing': {
    message: { zh: '没有写明以什么表单开办', en: 'Nothing says with what form it opens' },
    next: { zh: '加上 opens', en: 'Add opens' },
  },
  'pack.deemed-without-limit': {
    message: { zh: '视为的结果要有期限', en: 'A deemed outcome needs a limit' },
    next: { zh: '给环节加上期限，或去掉 deemed', en: 'Give the step a limit, or remove deemed' },
  },
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
  'pack.figures-unasked': {
    message: {
      zh: '只有单位主动开始的事项才能带算出的数值',
      en: 'Only what an office begins of its own accord may have figures computed',
    },
    next: { zh: '去掉 figures，或改由单位开始', en: 'Leave out figures, or have an office begin it' },
  },
  'pack.indicator-unknown': {
    message: { zh: '没有指标 {indicator}', en: 'There is no indicator {indicator}' },
    next: { zh: '改正代码，或声明这个指标', en: 'Mend its code, or declare it' },
  },
  'pack.statement-required': {
    message: {
      zh: '表单里没有可以为空的文字项 {field}，底稿没有地方放',
      en: 'The form has no text {field} that may be left empty, so the statement has no place',
    },
    next: { zh: '把它加进表单，且不列为必填', en: 'Add it to the form, and do not require it' },
  },
  'pack.reopening-ground-missing': {
    message: {
      zh: '未履行时要重新办理，但没有声明重新办理的理由 {ground}',
      en: 'A breach takes the case up again on the ground {ground}, which reopening does not declare',
    },
    next: { zh: '在 reopening 中声明这个理由', en: 'Declare that ground in reopening' },
  },
  'pack.each-not-a-list': {
    message: {
      zh: '联动要按清单逐项立案，但表达式不成立：{reason}',
      en: 'The reaction opens a case for each item of a list, but its expression is wrong: {reason}',
    },
    next: { zh: '改正 each 表达式', en: 'Mend the expression of each' },
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
  'pack.rounds-without-any': {
    message: {
      zh: '只有以 any 开始的环节才有次数',
      en: 'Only a step that opens by any runs rounds',
    },
    next: { zh: '去掉 rounds，或改用 any', en: 'Remove rounds, or use any' },
  },
  'pack.addable-without-condition': {
    message: {
      zh: '只有带条件的 service 环节能后加',
      en: 'Only a service step with a condition can be added later',
    },
    next: { zh: '加上 when，或去掉 addable', en: 'Add when, or remove addable' },
  },
  'pack.opener-without-office': {
    message: { zh: '只有由单位开办的才有 opener', en: 'Only what an office opens has an opener' },
    next: { zh: '把 openedBy 改成 office，或去掉 opener', en: 'Let openedBy be office, or remove opener' },
  },
  'pack.reopens-automatic': {
    message: { zh: '{step} 是自动环节，不能由人重新打开', en: '{step} runs by itself and cannot be opened' },
    next: { zh: '改成由人办理的环节', en: 'Name a step that people do' },
  },
  'pack.migration-backwards': {
    message: { zh: '办件只能转到更新的版本', en: 'A case only goes over to a later version' },
    next: { zh: 'from 要小于 version', en: 'Let from be less than version' },
  },
  'pack.migration-merges': {
    message: { zh: '两个环节并成了一个', en: 'Two steps become one' },
    next: { zh: '各自转成不同的环节，或写 null', en: 'Let each become another step, or null' },
  },
  'pack.signatures-too-many': {
    message: { zh: '要的签署多于单位数', en: 'Needs more signatures than there are offices' },
    next: { zh: '减少 needs', en: 'Lower needs' },
  },
  'pack.joint-without-rules': {
    message: {
      zh: '几个单位可能给出不止一种肯定的结果，要有规则',
      en: 'Offices that may agree on several favourable outcomes need rules',
    },
    next: { zh: '加上 rules', en: 'Add rules' },
  },
  'pack.delivery-doer': {
    message: {
      zh: '电子送达由系统自动完成，窗口和邮寄由有职责的单位出件',
      en: 'Electronic delivery is automatic; at the counter and by post an office with the duty hands over',
    },
    next: {
      zh: '电子送达用 automatic，其他用 kind deliver 并写明职责',
      en: 'Make it automatic, or of kind deliver by a duty',
    },
  },
  'pack.delivery-untraced': {
    message: { zh: '邮寄送达没有登记邮件号的表单', en: 'What is posted cannot be traced: there is no form' },
    next: { zh: '给这一步加上 form，填写邮件号', en: 'Give the step a form with the number of the parcel' },
  },
  'pack.bundle-without-delivery': {
    message: {
      zh: '一件事的几个部分各有结果，却没有统一出件的环节',
      en: 'Several parts of the bundle give something, and no step hands everything over',
    },
    next: { zh: '加上声明 delivers 的环节', en: 'Add a step that declares delivers' },
  },
  'pack.awaits-unlinked': {
    message: {
      zh: '事项 {service} 等待起因办件，但打开它的反应没有声明 linked',
      en: 'The service {service} waits for the case that caused it, and the reaction that opens it is not linked',
    },
    next: { zh: '在反应的 opens 里加上 linked: true', en: 'Add linked: true to the reaction’s opens' },
  },
  'pack.reaction-unwanted': {
    message: {
      zh: '反应要打开事项 {service}，但该事项只由申请人申请',
      en: 'A reaction opens the service {service}, which only an applicant may ask for',
    },
    next: { zh: '把该事项的 openedBy 改为 reaction', en: 'Let the service be opened by a reaction' },
  },
  'pack.schedule-unwanted': {
    message: {
      zh: '定期任务要打开事项 {service}，但该事项只由申请人申请，或要等待起因办件',
      en: 'A schedule opens the service {service}, which only an applicant may ask for, or which waits for a case that caused it',
    },
    next: {
      zh: '把该事项的 openedBy 改为 reaction 或 office，去掉 awaits',
      en: 'Let the service be opened by a reaction or an office, without awaits',
    },
  },
  'pack.schedule-form': {
    message: { zh: '打开事项时缺少必填的 {field}', en: 'Opens without {field}, which the form requires' },
    next: { zh: '在 opens.form 里写上它', en: 'Give it in opens.form' },
  },
  'pack.schedule-nobody': {
    message: { zh: '没有说明由谁立项', en: 'Does not say whose matter it is' },
    next: { zh: '写上 each，或 opens.duty', en: 'Give it each, or opens.duty' },
  },
  'pack.schedule-name': {
    message: {
      zh: '定期任务里没有 {name}，可用的有 each、period、today',
      en: 'A schedule knows no {name}; there are each, period and today',
    },
    next: { zh: '改用可用的名称', en: 'Use the names there are' },
  },
  'pack.panel-tie': {
    message: {
      zh: '五人以上的合议组、三种以上的结果，可能出现组长意见不在票数最多之列的平票，要有规则',
      en: 'A panel of five or more with three outcomes or more needs rules for a tie that its chair is not part of',
    },
    next: {
      zh: '加上 rules；output.votes 是各结果的票数，output.chair 是组长的意见',
      en: 'Add rules; output.votes counts what was said, output.chair is what the chair said',
    },
  },
  'pack.several-cannot': {
    message: { zh: '{kind} 类环节不能由几方共同办理', en: 'Several cannot do a step of kind {kind}' },
    next: { zh: '改成一方办理，或改 kind', en: 'Let one do it, or change kind' },
  },
  'pack.last-rule-open': {
    message: { zh: '最后一条规则必须总是成立', en: 'The last rule must always hold' },
    next: { zh: '最后一条写 when: "true"', en: 'Let the last one say when: "true"' },
  },
  'pack.gather-kind': {
    message: {
      zh: '只有 gather 类环节写明汇集什么，它也必须写明',
      en: 'A step of kind gather says what it gathers, and only it',
    },
    next: { zh: '改正 kind 或 gathers', en: 'Mend kind or gathers' },
  },
  'pack.gather-by-office': {
    message: { zh: '汇集由单位截止', en: 'An office closes a gathering' },
    next: { zh: '让 by 写明职责', en: 'Let by name a duty' },
  },
  'pack.list-ends-with-all': {
    message: { zh: '名单在全部办结后才算完成', en: 'A list is complete when all have ended' },
    next: { zh: 'complete 写 when-all-ended', en: 'Let complete be when-all-ended' },
  },
  'pack.list-admits-nobody': {
    message: { zh: '名单不能由人加入', en: 'Nobody joins a list' },
    next: { zh: '去掉 admits', en: 'Remove admits' },
  },
  'pack.announces-unfit': {
    message: {
      zh: '公告的字段 {field} 不在表单里，或者是个人信息',
      en: 'The entry {field} that is announced is not in the form, or is personal',
    },
    next: { zh: '改成表单里不涉及个人的字段', en: 'Name an entry of the form that is not personal' },
  },
  'pack.gather-deemed': {
    message: {
      zh: '汇集到期就截止，由规则决定结果',
      en: 'The limit of a gathering closes it; its rules decide',
    },
    next: { zh: '去掉 deemed', en: 'Remove deemed' },
  },
  'pack.total-without-by': {
    message: { zh: '没有写明按什么分项', en: 'Lists answers, but not to what' },
    next: { zh: '加上 by，或去掉 among', en: 'Add by, or remove among' },
  },
  'pack.total-lists-and-adds': {
    message: { zh: '既列出各个子办件的值又汇总', en: 'Lists what each child says and adds it up as well' },
    next: { zh: '只留 list，或只留 sum 和 by', en: 'Keep list alone, or sum and by' },
  },
  'pack.total-named-children': {
    message: { zh: 'children 已用来表示子办件数', en: 'children is the number of children already' },
    next: { zh: '换一个名称', en: 'Choose another name' },
  },
  'pack.limit-uncountable': {
    message: {
      zh: '{value} {unit} 不能计算：要用正整数，只有工作日可以带半天',
      en: '{value} {unit} cannot be counted: whole numbers only, and halves of working days alone',
    },
    next: { zh: '改正数值或单位', en: 'Mend the value or the unit' },
  },
  'pack.limit-ends-early': {
    message: { zh: '还没生效就失效了', en: 'Ends before it comes into force' },
    next: { zh: '改正 from 或 until', en: 'Mend from or until' },
  },
  'pack.limit-undated': {
    message: {
      zh: '也适用于在办件的规则要写明从哪天起',
      en: 'A rule for open cases too says from which day',
    },
    next: { zh: '加上 from', en: 'Add from' },
  },
  'pack.remedies-missing': {
    message: {
      zh: '可以不予受理的，要写明申请人有什么救济',
      en: 'Who may refuse to accept says what may be done against it',
    },
    next: { zh: '加上 remedies', en: 'Add remedies' },
  },
  'pack.not-countable-back': {
    message: { zh: '{unit} 不能倒着计算', en: '{unit} cannot be counted backwards' },
    next: { zh: '改用工作日、自然日或小时', en: 'Use working days, natural days or hours' },
  },
  'pack.extension-no-limit': {
    message: { zh: '没有可以延长的时限：{clock}', en: 'There is no {clock} limit to extend' },
    next: { zh: '声明这个时限，或改 clock', en: 'Declare that limit, or change clock' },
  },
  'pack.extension-unknown': {
    message: { zh: '没有延期 {extension}', en: 'There is no extension {extension}' },
    next: { zh: '改成已声明的延期', en: 'Name a declared extension' },
  },
  'pack.deemed-gives-nothing': {
    message: {
      zh: '整件视为“{outcome}”时不会发证、写台账，而办出这个结果的环节会',
      en: 'Deemed for the whole case, {outcome} gives no certificate and writes no register, as it does otherwise',
    },
    next: {
      zh: '把 deemed 声明在给出这个结果的环节上',
      en: 'Declare deemed at the step that gives this outcome',
    },
  },
  'pack.deemed-no-statutory': {
    message: { zh: '没有会届满的法定时限', en: 'There is no statutory limit that could pass' },
    next: { zh: '声明法定时限，或去掉 deemed', en: 'Declare the statutory limit, or remove deemed' },
  },
  'pack.tolerance-no-material': {
    message: { zh: '容缺要写明欠哪份材料', en: 'A tolerance names the material that is owed' },
    next: { zh: '加上 material', en: 'Add material' },
  },
  'pack.tolerance-no-date': {
    message: { zh: '容缺要写明何时补交', en: 'A tolerance says until when the material is owed' },
    next: { zh: '加上 within', en: 'Add within' },
  },
  'pack.commitment-no-check': {
    message: { zh: '承诺要写明事后由谁核查', en: 'A commitment says who checks it afterwards' },
    next: { zh: '加上 check', en: 'Add check' },
  },
  'pack.material-unknown': {
    message: { zh: '事项不要材料 {material}', en: 'The service asks for no material {material}' },
    next: { zh: '改正代码，或把它列入 materials', en: 'Mend the code, or list it in materials' },
  },
  'pack.material-undated': {
    message: { zh: '材料和日期要一起写', en: 'A material has a date, and a date a material' },
    next: { zh: '补上 material 或 within', en: 'Add material or within' },
  },
  'pack.certificate-not-issued': {
    message: { zh: '没有环节颁发证照 {certificate}', en: 'No step issues a certificate {certificate}' },
    next: { zh: '改正证照类型', en: 'Mend the type of certificate' },
  },
  'pack.obligation-unknown': {
    message: { zh: '没有义务 {obligation}', en: 'There is no obligation {obligation}' },
    next: { zh: '改成已声明的义务，或声明它', en: 'Name a declared obligation, or declare it' },
  },
  'pack.commitment-never-opened': {
    message: { zh: '没有结果会产生它', en: 'No outcome opens it' },
    next: { zh: '在某个结果的 owes 里写上它', en: 'Name it in the owes of some outcome' },
  },
  'pack.duty-unknown': {
    message: { zh: '本市没有单位承担职责 {duty}', en: 'No unit of the city has the duty {duty}' },
    next: {
      zh: '在城市的 duties.json 里指定，或改职责',
      en: 'Give it to one in the city’s duties.json, or name another',
    },
  },
  'pack.service-unknown': {
    message: { zh: '没有事项 {service}', en: 'There is no service {service}' },
    next: { zh: '改成已声明的事项，或声明它', en: 'Name a declared service, or declare it' },
  },
  'pack.party-kind-unknown': {
    message: { zh: '本市没有 {kind} 类外部单位', en: 'The city has no outside party of kind {kind}' },
    next: {
      zh: '写进城市的 outside-parties.json，或改类别',
      en: 'Add one to the city’s outside-parties.json, or name another kind',
    },
  },
  'pack.certificate-unknown': {
    message: { zh: '没有证照类型 {certificate}', en: 'There is no certificate type {certificate}' },
    next: { zh: '改成已声明的类型，或声明它', en: 'Name a declared type, or declare it' },
  },
  'pack.register-unknown': {
    message: { zh: '没有台账 {register}', en: 'There is no register {register}' },
    next: { zh: '改成已声明的台账，或声明它', en: 'Name a declared register, or declare it' },
  },
  'pack.register-closed': {
    message: { zh: '台账 {register} 不许它写入', en: 'Register {register} does not let it write' },
    next: { zh: '在台账的 writers 里列上它', en: 'List it in the writers of the register' },
  },
  'pack.gathered-opening': {
    message: { zh: '{service} 的 openedBy 必须是 {opened}', en: '{service} must be opened by {opened}' },
    next: { zh: '改正 openedBy', en: 'Mend openedBy' },
  },
  'pack.plan-unknown': {
    message: { zh: '本市没有方案 {plan}', en: 'The city has no plan {plan}' },
    next: {
      zh: '写进城市的 plans.json，或不在本市启用',
      en: 'Add it to the city’s plans.json, or do not run the pack there',
    },
  },
  'pack.target-missing': {
    message: { zh: '本市方案没有与之对应的目标', en: 'No target of the city’s plan stands behind it' },
    next: { zh: '写上 target，或对应的 facts', en: 'Give it a target, or the facts it is held against' },
  },
  'pack.formula-missing': {
    message: { zh: '{kind} 类指标要有 {wanted}', en: 'An indicator of kind {kind} needs {wanted}' },
    next: { zh: '加上公式', en: 'Add the formula' },
  },
  'pack.basis-missing': {
    message: { zh: '没有写明依据', en: 'Nothing says where it comes from' },
    next: { zh: '加上 basis', en: 'Add its basis' },
  },
  'pack.no-declaration': {
    message: {
      zh: '{file} 里没有事项声明或事项包',
      en: '{file} holds no declaration of a service and no pack',
    },
    next: {
      zh: '导出一个事项包（有 plan 和 services）或事项（有 code 和 steps）',
      en: 'Let it export a pack (with plan and services) or a service (with code and steps)',
    },
  },
  'pack.file-not-found': {
    message: {
      zh: '没有事项包或文件 {name}；事项包有：{packs}',
      en: 'There is no pack or file {name}; the packs are: {packs}',
    },
    next: { zh: '改成事项包的代码，或文件的路径', en: 'Name a pack by its code, or a file by its path' },
  },
  'pack.file-unreadable': {
    message: { zh: '{file} 读不出来：{reason}', en: '{file} cannot be read: {reason}' },
    next: { zh: '改正文件后再试', en: 'Mend the file and try again' },
  },
  'pack.service-not-found': {
    message: {
      zh: '没有事项 {service}；可用的有：{services}',
      en: 'There is no service {service}; there are: {services}',
    },
    next: { zh: '改成其中之一', en: 'Name one of them' },
  },
} as const satisfies Record<string, ErrorEntry>;
