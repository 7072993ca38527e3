// Written by `npm run api:generate` from the API’s own description; a test holds the two together.

export interface paths {
    readonly "/api/city": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 城市、当前时间与辖区
         * @description The city, its time and its regions
         *
         *     谁可以：任何人。Who may: anybody.
         */
        readonly get: operations["getCity"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/outside-parties": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 参与办理的市外单位：银行、刻章单位、税务等
         * @description Bodies outside the city that take part: banks, seal makers, tax
         *
         *     谁可以：任何人。Who may: anybody.
         */
        readonly get: operations["listOutsideParties"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/plans": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 总体方案与各专项方案
         * @description The general plan and the special plans
         *
         *     谁可以：任何人。Who may: anybody.
         */
        readonly get: operations["listPlans"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/plans/{no}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 一个方案及其措施
         * @description One plan with its measures. The wording of a measure is there once a document was imported.
         *
         *     导入方案文件后才有措施原文。
         *
         *     谁可以：任何人。Who may: anybody.
         */
        readonly get: operations["getPlan"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tasks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 任务清单
         * @description The task list. The state follows from what fulfils a task, its deadline and the city’s date. A unit’s tasks include those of groups it belongs to.
         *
         *     任务状态由落实情况、期限和城市当天日期得出；单位的任务包括其所属各组的任务。
         *
         *     谁可以：任何人。Who may: anybody.
         */
        readonly get: operations["listTasks"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tasks/table.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 任务清单的表格（带标记的 UTF-8）
         * @description The task list as a table (UTF-8 with mark), narrowed as the list is
         *
         *     谁可以：任何人。Who may: anybody.
         */
        readonly get: operations["downloadTasks"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tasks/table.xlsx": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 任务清单的表格（XLSX）
         * @description The task list as a workbook, narrowed as the list is
         *
         *     谁可以：任何人。Who may: anybody.
         */
        readonly get: operations["downloadTaskWorkbook"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/units": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 方案点名的单位及单位组
         * @description Units the plan names, and groups of them
         *
         *     谁可以：任何人。Who may: anybody.
         */
        readonly get: operations["listUnits"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/limits": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 方案为各事项规定的时限、上限与门槛
         * @description Limits, caps and thresholds the plan sets for services
         *
         *     谁可以：任何人。Who may: anybody.
         */
        readonly get: operations["listLimits"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/fulfilment": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 实现情况：每项任务、措施、指标、时限和系统功能由什么实现
         * @description What keeps each task, measure, indicator, limit and function of a system
         *
         *     谁可以：任何人。Who may: anybody.
         */
        readonly get: operations["listFulfilment"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/fulfilment/table.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 实现情况的表格（带标记的 UTF-8）
         * @description The same as a table (UTF-8 with mark)
         *
         *     谁可以：任何人。Who may: anybody.
         */
        readonly get: operations["downloadFulfilment"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/own-tasks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 本单位的方案任务和待填报的周报、月报；专班的是所牵头方案的任务
         * @description The tasks of one’s office and reports that wait for it, or those of the plan one leads
         *
         *     谁可以：窗口、承办人、负责人、专班。Who may: Counter clerk, Handler, Head of office, Plan lead.
         */
        readonly get: operations["listOwnTasks"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/own-tasks/workbook.xlsx": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 本单位可报告的任务，一张待填的表格（XLSX）
         * @description The tasks that one’s office may report on, as a workbook to fill in
         *
         *     谁可以：窗口、承办人、负责人。Who may: Counter clerk, Handler, Head of office.
         */
        readonly get: operations["downloadOwnTasks"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/own-calendars": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 本单位还有效的日历订阅地址
         * @description The addresses of one’s office’s calendar that still work; their secret parts are not kept
         *
         *     谁可以：窗口、承办人、负责人。Who may: Counter clerk, Handler, Head of office.
         */
        readonly get: operations["listCalendars"];
        readonly put?: never;
        /**
         * 生成一个日历订阅地址（iCalendar），只显示这一次
         * @description Makes a secret address of the office’s calendar (iCalendar), shown this once
         *
         *     谁可以：窗口、承办人、负责人。Who may: Counter clerk, Handler, Head of office.
         */
        readonly post: operations["makeCalendar"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/own-calendars/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * 作废一个日历订阅地址
         * @description Revokes an address: whoever has it reads nothing any more
         *
         *     谁可以：窗口、承办人、负责人。Who may: Counter clerk, Handler, Head of office.
         */
        readonly delete: operations["revokeCalendar"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/calendars/{secret}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 按订阅地址读一个单位的期限：任务、督办、回头看、指标填报（iCalendar）
         * @description An office’s deadlines by its secret address: tasks, orders, look-backs, figures to report (iCalendar)
         *
         *     谁可以：任何人。Who may: anybody.
         */
        readonly get: operations["readCalendar"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/rounds": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 最近几期周报和月报：谁已填报，谁没有
         * @description The latest weekly and monthly reports: who has reported, and who has not
         *
         *     谁可以：窗口、承办人、负责人、专班、督查、审计、系统管理员。Who may: Counter clerk, Handler, Head of office, Plan lead, Supervisor, Auditor, Administrator.
         */
        readonly get: operations["listRounds"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/rounds/table.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 一期周报或月报的表格：谁报了、何时报、最迟何时、报了什么；不选期次为最近一期（带标记的 UTF-8）
         * @description One week or month of reports as a table: who has reported, when, by when, and what; without a period the latest of each kind (UTF-8 with mark)
         *
         *     谁可以：窗口、承办人、负责人、专班、督查、审计、系统管理员。Who may: Counter clerk, Handler, Head of office, Plan lead, Supervisor, Auditor, Administrator.
         */
        readonly get: operations["downloadRounds"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/rounds/table.xlsx": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 一期周报或月报的表格：谁报了、何时报、最迟何时、报了什么；不选期次为最近一期（XLSX）
         * @description One week or month of reports as a table: who has reported, when, by when, and what; without a period the latest of each kind (a workbook)
         *
         *     谁可以：窗口、承办人、负责人、专班、督查、审计、系统管理员。Who may: Counter clerk, Handler, Head of office, Plan lead, Supervisor, Auditor, Administrator.
         */
        readonly get: operations["downloadRoundWorkbook"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tasks/{no}/parts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 一项任务的节点和分工：各由谁承办、到哪一步，以及方案点名的单位（已展开）
         * @description How a task is divided: milestones, the parts that offices have and how they stand, and whom the plan names for it, groups expanded
         *
         *     谁可以：窗口、承办人、负责人、专班、督查、审计、系统管理员。Who may: Counter clerk, Handler, Head of office, Plan lead, Supervisor, Auditor, Administrator.
         */
        readonly get: operations["getTaskParts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/imports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 读过的方案文件，新的在前
         * @description Documents that were read, the newest first
         *
         *     谁可以：专班、系统管理员。Who may: Plan lead, Administrator.
         */
        readonly get: operations["listImports"];
        readonly put?: never;
        /**
         * 读入方案文件，等待审核
         * @description Read a plan document; what was read waits for a reviewer. A .txt, .md or .docx file of at most 20 MB; what it is, is told from its bytes. The same file is reviewed once: while it waits, its import is given again.
         *
         *     .txt、.md 或 .docx，不超过 20 MB，类型按内容判断。同一文件只审核一次：审核期间再次上传，给出的仍是同一次导入。
         *
         *     谁可以：专班、系统管理员。Who may: Plan lead, Administrator.
         */
        readonly post: operations["startImport"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/imports/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 一次导入的概况：读出多少、有多少不同、还有多少待定
         * @description One import at a glance: how much was read, how much differs, how much is open
         *
         *     谁可以：专班、系统管理员。Who may: Plan lead, Administrator.
         */
        readonly get: operations["getImport"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/imports/{id}/repairs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 读取时已修补之处
         * @description What the reader has put right
         *
         *     谁可以：专班、系统管理员。Who may: Plan lead, Administrator.
         */
        readonly get: operations["listRepairs"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/imports/{id}/doubts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 读取时存疑之处
         * @description What the reader does not trust
         *
         *     谁可以：专班、系统管理员。Who may: Plan lead, Administrator.
         */
        readonly get: operations["listDoubts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/imports/{id}/changes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 总台账将有哪些变化；已生效的导入，则是有过哪些变化
         * @description What would change in the ledger; of an applied import, what has changed
         *
         *     谁可以：专班、系统管理员。Who may: Plan lead, Administrator.
         */
        readonly get: operations["listChanges"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/imports/{id}/lines": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 读出的文件原文若干行，最多 200 行
         * @description Lines of the document as it was read, at most 200
         *
         *     谁可以：专班、系统管理员。Who may: Plan lead, Administrator.
         */
        readonly get: operations["listImportLines"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/imports/{id}/decisions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * 对修补、疑点和变化作出决定，可逐条，也可成批
         * @description Decide on repairs, doubts and changes, one by one or many at once. All or none are kept. Refused with 409 when somebody else decided since the given version. Sweeps come first; null takes a decision back.
         *
         *     要么全部保留，要么全不保留；该版本之后他人已有决定的，答复 409。先成批、后逐条；null 为撤回决定。
         *
         *     谁可以：专班、系统管理员。Who may: Plan lead, Administrator.
         */
        readonly put: operations["decideImport"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/imports/{id}/apply": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * 让已接受的变化生效
         * @description Let the accepted changes take effect. Only what was accepted, in one step, once. Refused while repairs or doubts are undecided, unless the rest stands as read.
         *
         *     只生效已接受的，一次完成，只能一次。尚有修补或疑点未定的不予生效，除非声明其余照读出的内容。
         *
         *     谁可以：专班、系统管理员。Who may: Plan lead, Administrator.
         */
        readonly post: operations["applyImport"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/imports/{id}/discard": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * 关闭一次导入，不生效
         * @description Close an import without effect
         *
         *     谁可以：专班、系统管理员。Who may: Plan lead, Administrator.
         */
        readonly post: operations["discardImport"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/deputies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 本单位现在和以后的代理
         * @description Who stands in for whom in one’s office, now or later: a head sees all of it, everybody else their own.
         *
         *     负责人看到本单位全部，其他人看到与自己有关的。
         *
         *     谁可以：已登录的人（本单位的）。Who may: whoever is signed in (of their own office).
         */
        readonly get: operations["listDeputations"];
        /**
         * 指定代理人，在起止日期内代为办理
         * @description Name a deputy for oneself, or as head for somebody of one’s office, from a day to a day.
         *
         *     代理人办理的，记录其代谁办理。
         *
         *     谁可以：已登录的人（本单位的）。Who may: whoever is signed in (of their own office).
         */
        readonly put: operations["nameDeputy"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/deputies/{account}/{deputy}/{from}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * 提前结束代理；尚未开始的予以取消
         * @description End a deputation early, from this moment on; one that has not begun is taken back.
         *
         *     谁可以：已登录的人（本单位的）。Who may: whoever is signed in (of their own office).
         */
        readonly delete: operations["endDeputation"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/standing": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 本人的实名核验，以及可以代谁办事
         * @description How well the signed-in person is known, and for whom they may act
         *
         *     谁可以：申请人、代办人。Who may: Applicant, Delegate.
         */
        readonly get: operations["getStanding"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/powers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 谁可以代本人或所代表的企业办事，包括已经终止的
         * @description Who may act for oneself, or for a party one speaks for; ended powers too
         *
         *     谁可以：申请人、代办人。Who may: Applicant, Delegate.
         */
        readonly get: operations["listPowers"];
        readonly put?: never;
        /**
         * 授权他人或代理机构代为办事
         * @description Empower somebody, or an agency, to act for oneself or for a party whose powers one holds: nobody gives more than they have.
         *
         *     受托人的姓名和证件号码（名称和统一社会信用代码）须相符。
         *
         *     谁可以：申请人、代办人。Who may: Applicant, Delegate.
         */
        readonly post: operations["givePower"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/powers/{id}/revocation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * 撤销授权（或辞去委托），立即生效，未办完的草稿也不能再用
         * @description End a power at once, also for what was begun under it; or lay one down that one holds
         *
         *     谁可以：申请人、代办人。Who may: Applicant, Delegate.
         */
        readonly post: operations["revokePower"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/real-name": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 本人的实名核验：由谁核验过、还可以怎样核验、正在进行的核验
         * @description How well oneself is known and by whom, how to be checked, and what becomes of a check
         *
         *     谁可以：申请人、代办人。Who may: Applicant, Delegate.
         */
        readonly get: operations["getRealName"];
        readonly put?: never;
        /**
         * 请所选机构核验本人身份；核验过的不再核验
         * @description Have oneself checked by the body one chooses; whoever is known already is not checked again
         *
         *     谁可以：申请人、代办人。Who may: Applicant, Delegate.
         */
        readonly post: operations["checkIdentity"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/identity-proofs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * 窗口核验证件：记下当面核验的身份，以后各事项通用
         * @description A document was checked at the counter: from now on every service knows the person
         *
         *     谁可以：窗口、承办人、负责人。Who may: Counter clerk, Handler, Head of office.
         */
        readonly post: operations["proveIdentity"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/staff": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 工作人员和岗位：各单位看本单位，系统管理员看全部或一个单位
         * @description Staff and their roles: people see their own office, an administrator one office or all
         *
         *     谁可以：窗口、承办人、负责人、系统管理员。Who may: Counter clerk, Handler, Head of office, Administrator.
         */
        readonly get: operations["listStaff"];
        readonly put?: never;
        /**
         * 新增工作人员和第一个岗位
         * @description Take somebody on with a first role. A recovery code from the administrator opens the account.
         *
         *     新账号凭系统管理员发的恢复码设置密码后才能登录。
         *
         *     谁可以：负责人、系统管理员。Who may: Head of office, Administrator.
         */
        readonly post: operations["addStaff"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/offices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 现有各机构（单位×地区）
         * @description Offices at work today: a unit in a region
         *
         *     谁可以：任何人。Who may: anybody.
         */
        readonly get: operations["listOffices"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/staff/{account}/roles": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * 给一个岗位，或延长现有岗位；原定离开该单位的不再离开
         * @description Give a role, or extend the one they have; whoever was to leave that office stays
         *
         *     谁可以：负责人、系统管理员。Who may: Head of office, Administrator.
         */
        readonly post: operations["giveRole"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/staff/{account}/roles/ending": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * 结束一个岗位；是其在该单位最后一个岗位的，工作交回本单位
         * @description End a role with a day; the last one in an office is a leaving, the work goes back to it
         *
         *     谁可以：负责人、系统管理员。Who may: Head of office, Administrator.
         */
        readonly post: operations["endRole"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/staff/{account}/leaving": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 预览：此人离开单位时，手上的工作会到哪里
         * @description What is assigned to somebody in an office, and where it would go
         *
         *     只看不改。
         *
         *     谁可以：负责人、系统管理员。Who may: Head of office, Administrator.
         */
        readonly get: operations["previewLeaving"];
        readonly put?: never;
        /**
         * 离开单位：最后一天之后不能再登录办理，工作交给同事或交回本单位
         * @description Somebody leaves an office with a day: after it they have no role there, and their work goes to the colleague or back to the office. Yesterday as the last day means at once.
         *
         *     最后一天填昨天即立即生效。
         *
         *     谁可以：负责人、系统管理员。Who may: Head of office, Administrator.
         */
        readonly post: operations["leaveOffice"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/my/data": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 系统里有我的哪些信息，哪些依法还须保存
         * @description What there is about the signed-in person, and what of it the law has kept
         *
         *     谁可以：申请人、代办人（本人或所代表的当事人提出的）。Who may: Applicant, Delegate (asked for by themselves or by whom they act for).
         */
        readonly get: operations["getOwnData"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/my/data/export": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 下载本人的全部信息
         * @description A copy of everything there is about the signed-in person, for programs (JSON) or to be read (text).
         *
         *     每次下载都有记录。
         *
         *     谁可以：申请人、代办人（本人或所代表的当事人提出的）。Who may: Applicant, Delegate (asked for by themselves or by whom they act for).
         */
        readonly get: operations["exportOwnData"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/my/data/erasure": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * 删除本人的全部信息
         * @description Erase everything about the signed-in person, for good
         *
         *     谁可以：申请人、代办人（本人或所代表的当事人提出的）。Who may: Applicant, Delegate (asked for by themselves or by whom they act for).
         */
        readonly post: operations["eraseOwnData"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/front-page": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 首页：哪些方案有事可办、近来最多人办的、几项承诺与实际
         * @description What the first page shows: plans with services, what is asked for most, some promises and what was measured
         *
         *     谁可以：任何人。Who may: anybody.
         */
        readonly get: operations["getFrontPage"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/services": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 可以申请的事项，日常说法也能查到
         * @description What can be asked for; everyday words are understood
         *
         *     谁可以：任何人。Who may: anybody.
         */
        readonly get: operations["listServices"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/services/{code}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 一个事项：多久、多少钱、跑几趟、带什么、有哪些环节、依据与表单
         * @description One service: how long, how much, how many trips, what to bring, the steps, the law, the form
         *
         *     谁可以：任何人。Who may: anybody.
         */
        readonly get: operations["getService"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/services/{code}/guide": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 一个事项的办事指南：同上，不含表单
         * @description The guide to one service: the same without the form. `facts`, a JSON object by the form, leave only the steps and limits that may be theirs; nothing is kept
         *
         *     谁可以：任何人。Who may: anybody.
         */
        readonly get: operations["getServiceGuide"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/services/{code}/process": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 事项的办理流程图：各环节、先后关系与可能的结果
         * @description The service’s process, drawn: steps, what each waits for, and how it may end
         *
         *     谁可以：任何人。Who may: anybody.
         */
        readonly get: operations["getProcess"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/services/{code}/process.bpmn": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 事项的办理流程，BPMN 2.0 文件
         * @description The service’s process as a BPMN 2.0 file
         *
         *     谁可以：任何人。Who may: anybody.
         */
        readonly get: operations["downloadProcess"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/business-scope/terms": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 经营范围规范条目，日常说法也能查到
         * @description Standard terms of business scopes; everyday words are understood
         *
         *     谁可以：任何人。Who may: anybody.
         */
        readonly get: operations["listScopeTerms"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/business-scope/plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 选定的经营范围怎样登记、还要办哪些许可和备案、找谁办
         * @description How a choice of terms is registered, and what else has to be obtained or filed, and with whom. `terms` holds codes joined by commas, the main business first
         *
         *     谁可以：任何人。Who may: anybody.
         */
        readonly get: operations["planScope"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/decision-tables/{code}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 判定表：问哪些事实、每一行怎么规定；给出事实就给出结论和还缺的事实
         * @description A question that rules alone answer: the facts it asks, its rows, and of the facts given the outcome, the row that decided, and what is missing. Nothing is kept. `facts` is a JSON object by the form
         *
         *     谁可以：任何人。Who may: anybody.
         */
        readonly get: operations["askDecisionTable"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/drafts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 本人正在填写的申请
         * @description Applications the signed-in person is writing
         *
         *     谁可以：申请人、代办人、窗口、承办人、负责人（本人账号的）。Who may: Applicant, Delegate, Counter clerk, Handler, Head of office (their own).
         */
        readonly get: operations["listDrafts"];
        readonly put?: never;
        /**
         * 开始填写一份申请
         * @description Begin an application
         *
         *     谁可以：申请人、代办人、窗口、承办人、负责人（本人账号的）。Who may: Applicant, Delegate, Counter clerk, Handler, Head of office (their own).
         */
        readonly post: operations["beginDraft"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/services/{code}/prefill": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 填写这个事项时不必再填的内容：各单位登记的企业信息、以前申请时填过的人员信息，注明来源和日期
         * @description What need not be typed again when asking for this service, with source and date: what registers hold of the enterprise, and persons from earlier applications for the same party
         *
         *     谁可以：申请人、代办人、窗口、承办人、负责人（本人账号的）。Who may: Applicant, Delegate, Counter clerk, Handler, Head of office (their own).
         */
        readonly get: operations["prefillForm"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/drafts/{id}/prefill": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 窗口代企业填写时，各单位已经登记、不必再填的内容
         * @description What registers hold of the enterprise that somebody at a counter acts for; nothing for any other draft
         *
         *     谁可以：申请人、代办人、窗口、承办人、负责人（本人账号的）。Who may: Applicant, Delegate, Counter clerk, Handler, Head of office (their own).
         */
        readonly get: operations["prefillVisit"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/drafts/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 一份草稿
         * @description One draft
         *
         *     谁可以：申请人、代办人、窗口、承办人、负责人（本人账号的）。Who may: Applicant, Delegate, Counter clerk, Handler, Head of office (their own).
         */
        readonly get: operations["getDraft"];
        /**
         * 保存已填内容
         * @description Keep what was typed. Refused with 409 and the current draft as `current` when it was changed elsewhere.
         *
         *     草稿已在别处改动的，答复 409，并在 `current` 中给出现有草稿。
         *
         *     谁可以：申请人、代办人、窗口、承办人、负责人（本人账号的）。Who may: Applicant, Delegate, Counter clerk, Handler, Head of office (their own).
         */
        readonly put: operations["saveDraft"];
        readonly post?: never;
        /**
         * 丢弃草稿
         * @description Throw a draft away
         *
         *     谁可以：申请人、代办人、窗口、承办人、负责人（本人账号的）。Who may: Applicant, Delegate, Counter clerk, Handler, Head of office (their own).
         */
        readonly delete: operations["deleteDraft"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/drafts/{id}/party": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * 改以本人或所代表企业的名义申请，已填内容不变
         * @description Apply in one’s own name or in that of an enterprise one acts for, with all that was typed. What was signed counts no more.
         *
         *     已签的名会作废。
         *
         *     谁可以：申请人、代办人、窗口、承办人、负责人（本人账号的）。Who may: Applicant, Delegate, Counter clerk, Handler, Head of office (their own).
         */
        readonly put: operations["changeDraftParty"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/drafts/{id}/check": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * 还有哪些要改、要填
         * @description What has still to be changed or filled in
         *
         *     谁可以：申请人、代办人、窗口、承办人、负责人（本人账号的）。Who may: Applicant, Delegate, Counter clerk, Handler, Head of office (their own).
         */
        readonly post: operations["checkDraft"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/drafts/{id}/submit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * 提交：草稿成为办件
         * @description Submit: the draft becomes a case
         *
         *     谁可以：申请人、代办人、窗口、承办人、负责人（本人账号的）。Who may: Applicant, Delegate, Counter clerk, Handler, Head of office (their own).
         */
        readonly post: operations["submitDraft"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/drafts/{id}/preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * 提交前先看规则怎么判断，比如名称能不能用；什么都不保存
         * @description How the rules of a part would judge what is being written, such as whether a name is free. Nothing is kept; they judge again when it is handed in. A service offers this in its `previews`
         *
         *     谁可以：申请人、代办人、窗口、承办人、负责人（本人账号的）。Who may: Applicant, Delegate, Counter clerk, Handler, Head of office (their own).
         */
        readonly post: operations["previewDraft"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/services/{code}/sheets/{field}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 表单里的一个列表，做成一张待填的表格（XLSX）
         * @description A list of a form as a workbook to fill in
         *
         *     谁可以：任何人。Who may: anybody.
         */
        readonly get: operations["downloadFormSheet"];
        readonly put?: never;
        /**
         * 读填好的表格：每一行的内容，或者哪一行哪一列要改；什么都不保存
         * @description Reads a filled-in workbook: the items it holds, or what has to change by row and column. Nothing is kept
         *
         *     谁可以：申请人、代办人、窗口、承办人、负责人（本人账号的）。Who may: Applicant, Delegate, Counter clerk, Handler, Head of office (their own).
         */
        readonly post: operations["readFormSheet"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/drafts/{id}/signing": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 这份草稿由谁签名，签到哪一步
         * @description Who signs this draft, and how far that has come
         *
         *     谁可以：申请人、代办人、窗口、承办人、负责人（本人账号的）。Who may: Applicant, Delegate, Counter clerk, Handler, Head of office (their own).
         */
        readonly get: operations["getDraftSigning"];
        readonly put?: never;
        /**
         * 发给大家签名：内容从此固定
         * @description Send for signature. The content is frozen by its hash; whoever changes it ends the round. Handed in by itself once all have signed.
         *
         *     全部签完自动提交。
         *
         *     谁可以：申请人、代办人、窗口、承办人、负责人（本人账号的）。Who may: Applicant, Delegate, Counter clerk, Handler, Head of office (their own).
         */
        readonly post: operations["sendForSignature"];
        /**
         * 撤回签名，可以继续修改
         * @description Take the signing back: the draft can be changed again, and what was signed counts no more
         *
         *     谁可以：申请人、代办人、窗口、承办人、负责人（本人账号的）。Who may: Applicant, Delegate, Counter clerk, Handler, Head of office (their own).
         */
        readonly delete: operations["takeSigningBack"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/signings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 请本人（或本人代表的企业）签名的内容
         * @description What the signed-in person, or an enterprise they act for, was asked to sign of late
         *
         *     谁可以：已登录的人（本人账号的）。Who may: whoever is signed in (their own).
         */
        readonly get: operations["listSignings"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/signings/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 要签的全部内容
         * @description The whole content that is to be signed
         *
         *     谁可以：已登录的人（本人账号的）。Who may: whoever is signed in (their own).
         */
        readonly get: operations["getSigning"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/signings/{id}/signature": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * 签名：对看到的内容（摘要）签名
         * @description Sign the content of this hash, having shown once more that it is oneself
         *
         *     谁可以：已登录的人（本人账号的）。Who may: whoever is signed in (their own).
         */
        readonly post: operations["signContent"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/signings/{id}/refusal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * 拒绝签名，写明理由
         * @description Refuse to sign, with the reason
         *
         *     谁可以：已登录的人（本人账号的）。Who may: whoever is signed in (their own).
         */
        readonly post: operations["refuseContent"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/signings/{id}/links": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * 重新发送签名链接，原链接失效
         * @description Send somebody another link; the one before is dead
         *
         *     谁可以：申请人、代办人、窗口、承办人、负责人（本人账号的）。Who may: Applicant, Delegate, Counter clerk, Handler, Head of office (their own).
         */
        readonly post: operations["sendSigningLink"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/signings/{id}/desk-signature": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * 窗口手写签名：签名板或纸质件扫描
         * @description A signature by hand at the counter, as a picture among the files of the draft
         *
         *     谁可以：窗口、承办人、负责人。Who may: Counter clerk, Handler, Head of office.
         */
        readonly post: operations["signAtDesk"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/signing-links/content": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * 凭手机收到的链接和本人证件号码查看要签的内容
         * @description What the bearer of a link is asked to sign, by their identity number
         *
         *     谁可以：任何人。Who may: anybody.
         */
        readonly post: operations["openSigningLink"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/signing-links/code": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * 向同一手机发送验证码
         * @description Send a code to the telephone that the link went to
         *
         *     谁可以：任何人。Who may: anybody.
         */
        readonly post: operations["askSigningCode"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/signing-links/signature": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * 凭链接、证件号码和验证码签名；写明理由则为拒签
         * @description Sign by link, identity number and code; with a reason, refuse to
         *
         *     谁可以：任何人。Who may: anybody.
         */
        readonly post: operations["signByLink"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/counter/visits": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 本单位窗口接待的人
         * @description Whom the office attends to at its counters, the last first
         *
         *     谁可以：窗口、承办人、负责人。Who may: Counter clerk, Handler, Head of office.
         */
        readonly get: operations["listVisits"];
        readonly put?: never;
        /**
         * 窗口或电话接待一位申请人，代为填写
         * @description Begin with somebody at the counter or on the telephone. Their identity is written down once; the form is theirs, and they confirm it before it is handed in.
         *
         *     本人确认后才能提交。
         *
         *     谁可以：窗口、承办人、负责人。Who may: Counter clerk, Handler, Head of office.
         */
        readonly post: operations["openVisit"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/counter/case-visits": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * 窗口或电话接待一位来补正或撤回已有办件的申请人
         * @description Begin with somebody who comes for a case that is there: to answer a correction, or to withdraw it, as its applicant or by a power.
         *
         *     按办件编号；本人确认后才能提交。
         *
         *     谁可以：窗口、承办人、负责人。Who may: Counter clerk, Handler, Head of office.
         */
        readonly post: operations["openCaseVisit"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/counter/services": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 窗口和电话能办的事项，各由谁申请
         * @description What is begun at counters and on the telephone, and who may ask for each
         *
         *     谁可以：窗口、承办人、负责人。Who may: Counter clerk, Handler, Head of office.
         */
        readonly get: operations["listCounterServices"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/counter/represented": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * 来人能不能代表这家企业（这个人）、凭什么、能办什么
         * @description Whether somebody who is there may act for an enterprise (or a person), by what, and what can be begun for it.
         *
         *     按名称、证件号码，或扫到的证照二维码、出示码查找。
         *
         *     谁可以：窗口、承办人、负责人。Who may: Counter clerk, Handler, Head of office.
         */
        readonly post: operations["findRepresented"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/counter/visits/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 本人正在接待的一位
         * @description One of one’s own visits, as it stands now
         *
         *     谁可以：窗口、承办人、负责人。Who may: Counter clerk, Handler, Head of office.
         */
        readonly get: operations["getVisit"];
        readonly put?: never;
        readonly post?: never;
        /**
         * 不办了：结束接待，所填内容作废
         * @description The person has gone: what was typed is thrown away
         *
         *     谁可以：窗口、承办人、负责人。Who may: Counter clerk, Handler, Head of office.
         */
        readonly delete: operations["leaveVisit"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/halls": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 政务服务大厅名单
         * @description The city’s service halls
         *
         *     谁可以：任何人。Who may: anybody.
         */
        readonly get: operations["listHalls"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/halls/{hall}/queue": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 大厅叫号屏：正在叫哪些号，还有几个在等
         * @description What the screen of a hall shows: which numbers are called, and how many wait
         *
         *     谁可以：任何人。Who may: anybody.
         */
        readonly get: operations["showHall"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/halls/{hall}/tickets": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * 取号，不用登录，也不问是谁；大厅里的号由大厅的人登录后发
         * @description Take a number, without a sign-in and without a name; those of the hall itself its staff give out, signed in
         *
         *     谁可以：任何人。Who may: anybody.
         */
        readonly post: operations["takeNumber"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/hall-tickets/{key}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 自己的号：前面还有几个，叫到哪个窗口
         * @description How one’s number stands: how many are before it, and to which window it is called
         *
         *     谁可以：任何人。Who may: anybody.
         */
        readonly get: operations["readNumber"];
        readonly put?: never;
        readonly post?: never;
        /**
         * 不等了，把号退掉
         * @description Give one’s number back, so that nobody is called in vain
         *
         *     谁可以：任何人。Who may: anybody.
         */
        readonly delete: operations["giveBackNumber"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/counter/call": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 本窗口正在叫的号，大厅还有几个在等
         * @description Which number one has called, and how many wait in the hall
         *
         *     谁可以：窗口、承办人、负责人。Who may: Counter clerk, Handler, Head of office.
         */
        readonly get: operations["getCall"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/counter/calls": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * 叫下一个号到本窗口
         * @description Call whoever has waited longest to one’s window, whatever they come for
         *
         *     谁可以：窗口、承办人、负责人。Who may: Counter clerk, Handler, Head of office.
         */
        readonly post: operations["callNumber"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/counter/calls/{id}/ending": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * 办完了，或者过号没有来
         * @description End a call: attended to, or nobody came
         *
         *     谁可以：窗口、承办人、负责人。Who may: Counter clerk, Handler, Head of office.
         */
        readonly post: operations["endCall"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/helpers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 帮办员名单（公开）
         * @description Who helps people with their applications, in public
         *
         *     谁可以：任何人。Who may: anybody.
         */
        readonly get: operations["listHelpers"];
        readonly put?: never;
        /**
         * 登记帮办员及其帮办范围
         * @description Give somebody scope to help at the head’s office
         *
         *     谁可以：负责人。Who may: Head of office.
         */
        readonly post: operations["giveHelper"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/help-requests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 本人请求的帮办；帮办员还有待接和已接的
         * @description Help one asked for; of helpers what waits within their scope, and what they have taken
         *
         *     谁可以：申请人、代办人、窗口、承办人、负责人（本人账号的）。Who may: Applicant, Delegate, Counter clerk, Handler, Head of office (their own).
         */
        readonly get: operations["listHelpRequests"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/drafts/{id}/help": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * 请人帮办：同意帮办员查看和填写这份草稿，直到结束
         * @description Ask for help: a helper may read and fill in this draft until it ends, and nothing more
         *
         *     谁可以：申请人、代办人、窗口、承办人、负责人（本人账号的）。Who may: Applicant, Delegate, Counter clerk, Handler, Head of office (their own).
         */
        readonly post: operations["askForHelp"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/help-requests/{id}/taking": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * 帮办员接办
         * @description A helper takes a request within their scope
         *
         *     谁可以：申请人、代办人、窗口、承办人、负责人（本人账号的）。Who may: Applicant, Delegate, Counter clerk, Handler, Head of office (their own).
         */
        readonly post: operations["takeHelpRequest"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/help-requests/{id}/ending": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * 结束帮办，请求人可以评价
         * @description End the help; whoever asked may rate it
         *
         *     谁可以：申请人、代办人、窗口、承办人、负责人（本人账号的）。Who may: Applicant, Delegate, Counter clerk, Handler, Head of office (their own).
         */
        readonly post: operations["endHelpRequest"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 本人可以看到的办件，新的在前
         * @description Cases the signed-in person may see, the newest first
         *
         *     谁可以：申请人、代办人（本人或所代表的当事人提出的）；窗口、承办人、负责人（本单位参与过的或本人为合议组成员的或本单位抽查到或者应当知悉的）；专家、审判人员（本人为合议组成员的）；机构、市外单位系统（本机构参与过的）；督查、审计、专班、系统。Who may: Applicant, Delegate (asked for by themselves or by whom they act for); Counter clerk, Handler, Head of office (in which their office has or had a part, or on whose panel they sit, or which an inspection of their office has drawn, or which their office is to know of); Expert, Judge (on whose panel they sit); Institution, Outside party (in which their institution has or had a part); Supervisor, Auditor, Plan lead, The system.
         */
        readonly get: operations["listCases"];
        readonly put?: never;
        /**
         * 单位依职权立案（抽查、查封等）；在本单位所在地区，除非另有指明
         * @description Begin what an office begins of its own accord: an inspection, a seizure. In the office’s own region unless another is named
         *
         *     谁可以：窗口、承办人、负责人（本单位的）。Who may: Counter clerk, Handler, Head of office (of their own office).
         */
        readonly post: operations["beginCase"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/beginnings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 本单位可以依职权开始的事项，以及在哪些地区
         * @description What one’s office may begin of its own accord, and where; nothing for others
         *
         *     谁可以：已登录的人。Who may: whoever is signed in.
         */
        readonly get: operations["listBeginnings"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/work": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 等待本人办理的，急的在前
         * @description What waits for the signed-in person, the most urgent first
         *
         *     谁可以：已登录的人。Who may: whoever is signed in.
         */
        readonly get: operations["listWork"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/work/count": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 有多少等待办理，其中蓝、黄、红各多少
         * @description How much waits, and how much of it has turned each colour
         *
         *     谁可以：已登录的人。Who may: whoever is signed in.
         */
        readonly get: operations["countWork"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 一个办件的全貌
         * @description A case on one screen
         *
         *     谁可以：申请人、代办人（本人或所代表的当事人提出的）；窗口、承办人、负责人（本单位参与过的或本人为合议组成员的或本单位抽查到或者应当知悉的或本单位参与过的办件的组成部分）；专家、审判人员（本人为合议组成员的）；机构、市外单位系统（本机构参与过的）；督查、审计、专班、系统。Who may: Applicant, Delegate (asked for by themselves or by whom they act for); Counter clerk, Handler, Head of office (in which their office has or had a part, or on whose panel they sit, or which an inspection of their office has drawn, or which their office is to know of, or parts of those in which their office has or had a part); Expert, Judge (on whose panel they sit); Institution, Outside party (in which their institution has or had a part); Supervisor, Auditor, Plan lead, The system.
         */
        readonly get: operations["getCase"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{id}/clocks/{clock}/explain": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 时钟为何在这一天到期
         * @description Why a clock ends when it does
         *
         *     谁可以：申请人、代办人（本人或所代表的当事人提出的）；窗口、承办人、负责人（本单位参与过的或本人为合议组成员的或本单位抽查到或者应当知悉的或本单位参与过的办件的组成部分）；专家、审判人员（本人为合议组成员的）；机构、市外单位系统（本机构参与过的）；督查、审计、专班、系统。Who may: Applicant, Delegate (asked for by themselves or by whom they act for); Counter clerk, Handler, Head of office (in which their office has or had a part, or on whose panel they sit, or which an inspection of their office has drawn, or which their office is to know of, or parts of those in which their office has or had a part); Expert, Judge (on whose panel they sit); Institution, Outside party (in which their institution has or had a part); Supervisor, Auditor, Plan lead, The system.
         */
        readonly get: operations["explainClock"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{id}/acts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * 执行办件给出的一个操作
         * @description Do one of the moves that the case offers. Refused with 409 and the fresh case as `current` when the case has moved on meanwhile.
         *
         *     办件在此期间已有变化的，答复 409，并在 `current` 中给出办件现状。
         *
         *     谁可以：已登录的人。Who may: whoever is signed in.
         */
        readonly post: operations["actOnCase"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/track": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 凭办件编号和查询码公开查询进度
         * @description Public progress of a case, by its number and query code
         *
         *     谁可以：任何人。Who may: anybody.
         */
        readonly get: operations["trackCase"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/files": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * 开始上传文件；同一文件再次开始则接着上传
         * @description Begin to send a file, or go on with the same one: the answer says which pieces have arrived
         *
         *     谁可以：已登录的人。Who may: whoever is signed in.
         */
        readonly post: operations["beginUpload"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/files/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 本人上传的文件传到哪里了
         * @description How far a file of one’s own has been sent
         *
         *     谁可以：已登录的人。Who may: whoever is signed in.
         */
        readonly get: operations["getUpload"];
        readonly put?: never;
        readonly post?: never;
        /**
         * 删除还没有提交的文件
         * @description Delete a file that was not handed in yet
         *
         *     谁可以：已登录的人。Who may: whoever is signed in.
         */
        readonly delete: operations["deleteFile"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/files/{id}/finish": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * 上传完毕：核对校验值和文件类型，此后可以提交
         * @description All was sent: checksum and kind are checked, and from here on the file can be handed in. What has another checksum, or is not what it says it is, is thrown away.
         *
         *     校验值不符或内容与类型不符的，全部丢弃。
         *
         *     谁可以：已登录的人。Who may: whoever is signed in.
         */
        readonly post: operations["finishUpload"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/drafts/{id}/files": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 随草稿上传的文件
         * @description The files that go with a draft
         *
         *     谁可以：申请人、代办人、窗口、承办人、负责人（本人账号的）。Who may: Applicant, Delegate, Counter clerk, Handler, Head of office (their own).
         */
        readonly get: operations["listDraftFiles"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/files/{id}/content": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 文件内容，可以只取一段
         * @description The bytes of a file, in whole or in part (RFC 9110, range requests). Readings of others’ files are written down.
         *
         *     查看他人文件会留下记录。
         *
         *     谁可以：已登录的人。Who may: whoever is signed in.
         */
        readonly get: operations["downloadFile"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/acts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * 对多个办件执行同一操作，逐件答复
         * @description Do the same act on up to 500 cases; each is decided by itself and has its own result. Sent again with the same key, each case acts once.
         *
         *     每个办件单独决定、单独答复；以同一幂等键重发，每件只办一次。
         *
         *     谁可以：已登录的人。Who may: whoever is signed in.
         */
        readonly post: operations["actOnCases"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/gatherings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 正在征集、可以参加的：招标、债权申报、表决等，先截止的在前
         * @description What is open to be joined: calls for bids, terms for claims, votes; the one that shuts next first.
         *
         *     本人能否参加，在参加时决定。
         *
         *     谁可以：申请人、代办人。Who may: Applicant, Delegate.
         */
        readonly get: operations["listGatherings"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{id}/gatherings/{step}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * 在征集期内参加：投标、申报、表决等
         * @description Begin a case of one’s own under a step that gathers such, while it is open: a bid, a claim, a vote.
         *
         *     截止后不再受理；是否截止在写入的同时核对。
         *
         *     谁可以：申请人、代办人。Who may: Applicant, Delegate.
         */
        readonly post: operations["joinGathering"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/notices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 给本人的消息，新的在前
         * @description What the signed-in person is told, the latest first: warnings, decisions, what is asked of them.
         *
         *     同一件事只告知一次，无论本人有几种身份。
         *
         *     谁可以：已登录的人（本人账号的）。Who may: whoever is signed in (their own).
         */
        readonly get: operations["listNotices"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/notices/count": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 有多少条消息未读
         * @description How much is unread
         *
         *     谁可以：已登录的人（本人账号的）。Who may: whoever is signed in (their own).
         */
        readonly get: operations["countNotices"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/notices/read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * 把一条消息，或到某一条为止的全部消息，记为已读
         * @description Mark one notice, or all up to one, as read
         *
         *     谁可以：已登录的人（本人账号的）。Who may: whoever is signed in (their own).
         */
        readonly post: operations["readNotices"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/own-messages": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 本人的通知方式：邮箱、手机号码，哪些事怎样通知
         * @description How one is told: by which address or number, of what, and when
         *
         *     谁可以：已登录的人（本人账号的）。Who may: whoever is signed in (their own).
         */
        readonly get: operations["getOwnMessages"];
        /**
         * 选择哪些事怎样通知、免打扰时段和汇总时间
         * @description Choose what one is told of and how, quiet hours, and the hour of what comes once a day
         *
         *     谁可以：已登录的人（本人账号的）。Who may: whoever is signed in (their own).
         */
        readonly put: operations["chooseOwnMessages"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/own-messages/{channel}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * 填写邮箱或手机号码；随即向它发送验证码
         * @description Enter an address or number; a code is sent there
         *
         *     谁可以：已登录的人（本人账号的）。Who may: whoever is signed in (their own).
         */
        readonly put: operations["enterContact"];
        readonly post?: never;
        /**
         * 删除邮箱或手机号码；此后不再向它发送
         * @description Take an address or number away; nothing is sent there any more
         *
         *     谁可以：已登录的人（本人账号的）。Who may: whoever is signed in (their own).
         */
        readonly delete: operations["removeContact"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/own-messages/{channel}/confirm": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * 用收到的验证码确认
         * @description Confirm it with the code that was sent there
         *
         *     谁可以：已登录的人（本人账号的）。Who may: whoever is signed in (their own).
         */
        readonly post: operations["confirmContact"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{id}/service-record": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 送达记录：告知了什么、怎样发出、何时阅读、何时视为送达
         * @description The record of service: what whoever asked was told, how it went out, when it was read, since when it counts as served
         *
         *     谁可以：申请人、代办人（本人或所代表的当事人提出的）；窗口、承办人、负责人（本单位参与过的或本人为合议组成员的或本单位抽查到或者应当知悉的或本单位参与过的办件的组成部分）；专家、审判人员（本人为合议组成员的）；机构、市外单位系统（本机构参与过的）；督查、审计、专班、系统。Who may: Applicant, Delegate (asked for by themselves or by whom they act for); Counter clerk, Handler, Head of office (in which their office has or had a part, or on whose panel they sit, or which an inspection of their office has drawn, or which their office is to know of, or parts of those in which their office has or had a part); Expert, Judge (on whose panel they sit); Institution, Outside party (in which their institution has or had a part); Supervisor, Auditor, Plan lead, The system.
         */
        readonly get: operations["getServiceRecord"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{id}/documents/{seq}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 法定告知的签名文书（PDF）；申请人阅读即记入送达记录
         * @description The signed document of a statutory notice, as PDF; that whoever asked has read it is written into the record of service
         *
         *     谁可以：申请人、代办人（本人或所代表的当事人提出的）；窗口、承办人、负责人（本单位参与过的或本人为合议组成员的或本单位抽查到或者应当知悉的或本单位参与过的办件的组成部分）；专家、审判人员（本人为合议组成员的）；机构、市外单位系统（本机构参与过的）；督查、审计、专班、系统。Who may: Applicant, Delegate (asked for by themselves or by whom they act for); Counter clerk, Handler, Head of office (in which their office has or had a part, or on whose panel they sit, or which an inspection of their office has drawn, or which their office is to know of, or parts of those in which their office has or had a part); Expert, Judge (on whose panel they sit); Institution, Outside party (in which their institution has or had a part); Supervisor, Auditor, Plan lead, The system.
         */
        readonly get: operations["downloadNotice"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/offices/successions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * 机构调整后，把未办结的办件转给承接单位
         * @description Hand the open cases of offices that have ended to those that took over. May be sent as often as one likes.
         *
         *     没有承接单位的办件在 `left` 中逐件列出。
         *
         *     谁可以：系统管理员。Who may: Administrator.
         */
        readonly post: operations["followSuccessors"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/migrations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 还有在办件的旧版本，以及现行版本
         * @description Earlier versions of services under which cases are open, and the present ones
         *
         *     谁可以：系统管理员。Who may: Administrator.
         */
        readonly get: operations["listEarlierVersions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/services/{code}/migrations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 预览：旧版本的在办件转到现行版本会怎样
         * @description What going over to the service’s present version would do to each open case of an earlier one
         *
         *     只看不改。
         *
         *     谁可以：系统管理员。Who may: Administrator.
         */
        readonly get: operations["previewMigrations"];
        readonly put?: never;
        /**
         * 把旧版本的在办件转到现行版本
         * @description Take open cases of an earlier version over to the present one, as its declaration says how, a page at a time. Each is an act of its own.
         *
         *     一次转一页；不能转的在 `left` 中逐件列出，按原版本继续办理。
         *
         *     谁可以：系统管理员。Who may: Administrator.
         */
        readonly post: operations["migrateCases"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/indicators": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 各项指标的数值与方案目标
         * @description Indicators with their values beside the plan’s targets; all of them where no limit is given
         *
         *     谁可以：任何人。Who may: anybody.
         */
        readonly get: operations["listIndicators"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/indicators/table.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 全部指标的表格（带标记的 UTF-8）
         * @description All indicators as a table (UTF-8 with mark)
         *
         *     谁可以：任何人。Who may: anybody.
         */
        readonly get: operations["downloadIndicators"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/indicators/table.xlsx": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 全部指标的表格（XLSX）
         * @description All indicators as a workbook
         *
         *     谁可以：任何人。Who may: anybody.
         */
        readonly get: operations["downloadIndicatorWorkbook"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/rankings/{of}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 各县区或各部门的综合排名、所用权重和敏感性
         * @description Places or departments ranked, with the formula and how places move with its weights
         *
         *     谁可以：窗口、承办人、负责人、专班、督查、审计、系统管理员。Who may: Counter clerk, Handler, Head of office, Plan lead, Supervisor, Auditor, Administrator.
         */
        readonly get: operations["getRanking"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/rankings/{of}/table.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 综合排名的表格（带标记的 UTF-8）
         * @description The ranking as a table with its weights (UTF-8 with mark)
         *
         *     谁可以：窗口、承办人、负责人、专班、督查、审计、系统管理员。Who may: Counter clerk, Handler, Head of office, Plan lead, Supervisor, Auditor, Administrator.
         */
        readonly get: operations["downloadRanking"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/indicators/{code}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 一项指标，按地区或渠道分组，并按月
         * @description One indicator by region or channel, and by month
         *
         *     谁可以：任何人。Who may: anybody.
         */
        readonly get: operations["getIndicator"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/indicators/{code}/contributions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 一个数值背后的办件，未计入的说明理由
         * @description The cases behind a figure, those left out with their reason
         *
         *     谁可以：任何人。Who may: anybody.
         */
        readonly get: operations["listContributions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/indicators/{code}/table.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 同样的数值，供办公软件使用的表格（带标记的 UTF-8）
         * @description The same figures as a table for office software (UTF-8 with mark)
         *
         *     谁可以：任何人。Who may: anybody.
         */
        readonly get: operations["downloadIndicator"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/indicators/{code}/reports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 一项指标的填报：来源、复核、更正和疑点
         * @description What was reported of an indicator: sources, checks, corrections, and what is odd
         *
         *     谁可以：窗口、承办人、负责人、专班、督查、审计、系统管理员。Who may: Counter clerk, Handler, Head of office, Plan lead, Supervisor, Auditor, Administrator.
         */
        readonly get: operations["listReports"];
        readonly put?: never;
        /**
         * 开始填报一个月、一个地方的数值
         * @description Begin a report of one month and place: a case of one’s own office
         *
         *     谁可以：窗口、承办人、负责人。Who may: Counter clerk, Handler, Head of office.
         */
        readonly post: operations["beginReport"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/bulletins": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 进展通报：公开的人人可看，印发的各单位可看，草稿由编发单位和督查看
         * @description Bulletins: published ones for everybody, sent ones for offices, drafts for whoever writes and watches them
         *
         *     谁可以：任何人；窗口、承办人、负责人、检查人员、系统管理员；窗口、承办人、负责人（本单位的）；督查、专班、审计。Who may: anybody; Counter clerk, Handler, Head of office, Inspector, Administrator; Counter clerk, Handler, Head of office (of their own office); Supervisor, Plan lead, Auditor.
         */
        readonly get: operations["listBulletins"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/bulletin-rhythms": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 各专项方案、各地的通报多久自动立项，下一期哪天来，调整过什么，为什么
         * @description How often bulletins of each special plan and place begin by themselves, when the next comes, and what was changed and why
         *
         *     谁可以：窗口、承办人、负责人、专班、督查、审计、系统管理员。Who may: Counter clerk, Handler, Head of office, Plan lead, Supervisor, Auditor, Administrator.
         */
        readonly get: operations["readBulletinRhythms"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/bulletins/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 一份通报：数字底稿和编写的文字
         * @description One bulletin: the statement of its figures, and the words people wrote
         *
         *     谁可以：任何人；窗口、承办人、负责人、检查人员、系统管理员；窗口、承办人、负责人（本单位的）；督查、专班、审计。Who may: anybody; Counter clerk, Handler, Head of office, Inspector, Administrator; Counter clerk, Handler, Head of office (of their own office); Supervisor, Plan lead, Auditor.
         */
        readonly get: operations["getBulletin"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/bulletins/{id}/{format}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 通报文件：DOCX、PDF，附表为 XLSX
         * @description The bulletin as a file: DOCX or PDF, and its annexes as XLSX
         *
         *     谁可以：任何人；窗口、承办人、负责人、检查人员、系统管理员；窗口、承办人、负责人（本单位的）；督查、专班、审计。Who may: anybody; Counter clerk, Handler, Head of office, Inspector, Administrator; Counter clerk, Handler, Head of office (of their own office); Supervisor, Plan lead, Auditor.
         */
        readonly get: operations["downloadBulletin"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/bulletins/{id}/preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * 用正在编写的文字看一眼 PDF；什么都不保存
         * @description The PDF with words that are only being written; nothing is kept
         *
         *     谁可以：任何人；窗口、承办人、负责人、检查人员、系统管理员；窗口、承办人、负责人（本单位的）；督查、专班、审计。Who may: anybody; Counter clerk, Handler, Head of office, Inspector, Administrator; Counter clerk, Handler, Head of office (of their own office); Supervisor, Plan lead, Auditor.
         */
        readonly post: operations["previewBulletin"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/registers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 有哪些登记簿，由谁管理
         * @description The registers there are, and who owns them
         *
         *     谁可以：任何人。Who may: anybody.
         */
        readonly get: operations["listRegisters"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/registers/{code}/entries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 登记簿的条目：公开字段人人可见，全部字段只有管理单位可见
         * @description Entries of a register: published fields for everybody, all for its owner
         *
         *     谁可以：任何人；审计；窗口、承办人、负责人（本单位的）；系统。Who may: anybody; Auditor; Counter clerk, Handler, Head of office (of their own office); The system.
         */
        readonly get: operations["listEntries"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/registers/{code}/course": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 这些条目是怎么办成的：哪些办件、谁办了多久、哪段不计时；不含办件内容
         * @description By which cases the entries came to be that a lookup finds: of which service, who had them for how long, and what did not count. Nothing of what is in them. Only of registers that publish it
         *
         *     谁可以：任何人；审计；窗口、承办人、负责人（本单位的）；系统。Who may: anybody; Auditor; Counter clerk, Handler, Head of office (of their own office); The system.
         */
        readonly get: operations["readCourse"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/supervision": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 督办、回头看、督办阶梯、各单位督查记录和进行中的会议、专项督查
         * @description Orders, look-backs, the ladder, what was done about each office, and meetings and inspections under way. Offices see their own.
         *
         *     谁可以：窗口、承办人、负责人、专班、督查、审计。Who may: Counter clerk, Handler, Head of office, Plan lead, Supervisor, Auditor.
         */
        readonly get: operations["getSupervision"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/supervision/orders.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 督办的表格：未办结和已办结的（带标记的 UTF-8）
         * @description Orders as a table, open ones first (UTF-8 with mark), as far as the reader may see them
         *
         *     谁可以：窗口、承办人、负责人、专班、督查、审计。Who may: Counter clerk, Handler, Head of office, Plan lead, Supervisor, Auditor.
         */
        readonly get: operations["downloadOrders"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/supervision/red": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 现在的红灯事项：未办结督办、滞后任务、未达标指标，会议议程由此而来
         * @description What stands at red now, from which a meeting’s agenda is made
         *
         *     谁可以：窗口、承办人、负责人、专班、督查、审计。Who may: Counter clerk, Handler, Head of office, Plan lead, Supervisor, Auditor.
         */
        readonly get: operations["listRedNow"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/supervision/pool": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 专项督查的抽样范围：一段时间内受理的办件编号
         * @description What an inspection may draw from: numbers of the cases of a span of days, for supervision alone
         *
         *     谁可以：窗口、承办人、负责人。Who may: Counter clerk, Handler, Head of office.
         */
        readonly get: operations["getDrawPool"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/overview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 驾驶舱：指标与推算、任务、红灯办件、督办、各地对照；可只看一个地方
         * @description The leaders’ first screen: figures and where they lead, tasks, clocks at red, orders and the places, of the city or of one place
         *
         *     谁可以：窗口、承办人、负责人、专班、督查、审计、系统管理员。Who may: Counter clerk, Handler, Head of office, Plan lead, Supervisor, Auditor, Administrator.
         */
        readonly get: operations["getOverview"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/.well-known/jwks.json": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 签发证照和文书的公钥，含已停用的（RFC 7517）
         * @description Public keys that sign certificates and notices, retired ones included (RFC 7517)
         *
         *     谁可以：任何人。Who may: anybody.
         */
        readonly get: operations["getIssuerKeys"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/certificates/types": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 有哪些电子证照，由谁签发，记载什么
         * @description The types of certificates, who issues them and what they say
         *
         *     谁可以：任何人。Who may: anybody.
         */
        readonly get: operations["listCertificateTypes"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/certificates/{number}/verify": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 电子证照真伪与是否有效，按编号或证照标识
         * @description Whether a certificate is genuine and in force, by its number or identifier
         *
         *     谁可以：任何人。Who may: anybody.
         */
        readonly get: operations["verifyCertificate"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/certificate-status/{list}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 证照状态表（签名令牌，IETF Token Status List）
         * @description A status list as a signed token (IETF Token Status List)
         *
         *     谁可以：任何人。Who may: anybody.
         */
        readonly get: operations["getStatusList"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/own-certificates": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 我的电子证照
         * @description One’s own certificates
         *
         *     谁可以：申请人、代办人。Who may: Applicant, Delegate.
         */
        readonly get: operations["listOwnCertificates"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/own-certificates/{id}/credential": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 供持有人出示的证照：可选择披露的 SD-JWT（RFC 9901）与二维码内容
         * @description A certificate for its holder to show: an SD-JWT (RFC 9901) and what its QR code holds
         *
         *     谁可以：申请人、代办人、窗口、承办人、负责人。Who may: Applicant, Delegate, Counter clerk, Handler, Head of office.
         */
        readonly get: operations["getCredential"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/own-certificates/{id}/shown": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * 亮证：生成短时有效的二维码内容
         * @description Show a certificate on a screen: a code that can be scanned for a short while
         *
         *     谁可以：申请人、代办人。Who may: Applicant, Delegate.
         */
        readonly post: operations["showCertificate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/shown-certificates/{token}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 扫码看到的证照：证明什么、何时起有效
         * @description What a code that was scanned stands for, this moment
         *
         *     谁可以：任何人。Who may: anybody.
         */
        readonly get: operations["readShownCertificate"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/own-certificates/{id}/presented": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * 用电子营业执照在窗口证明身份：两分钟内有效的出示码
         * @description An electronic business licence as identity: a code, good for two minutes, that names it and who presents it
         *
         *     谁可以：申请人、代办人。Who may: Applicant, Delegate.
         */
        readonly post: operations["presentLicence"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/licence-identities": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * 窗口读取出示码：是哪家企业、谁在出示、凭什么代表它
         * @description At a counter: which enterprise it is, who presents it, and by what power
         *
         *     谁可以：窗口、承办人、负责人。Who may: Counter clerk, Handler, Head of office.
         */
        readonly post: operations["identifyByLicence"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/own-certificates/{id}/document": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 证照的版式文件：签名的 A4 PDF
         * @description The certificate on paper: a signed A4 PDF
         *
         *     谁可以：申请人、代办人、窗口、承办人、负责人。Who may: Applicant, Delegate, Counter clerk, Handler, Head of office.
         */
        readonly get: operations["getCertificateDocument"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/own-enterprises": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 本人可以全权代表的企业：各单位登记的内容、还可以补办的事项
         * @description Enterprises that the signed-in person may act for in everything: what the registers hold of each, and what it may still ask for
         *
         *     谁可以：申请人、代办人。Who may: Applicant, Delegate.
         */
        readonly get: operations["listOwnEnterprises"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/operations/background": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 后台还有多少工作，是否都已办完
         * @description How much goes on behind the pages, and whether everything has come to rest
         *
         *     谁可以：系统管理员、审计。Who may: Administrator, Auditor.
         */
        readonly get: operations["getBackgroundWork"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/operations/stuck-jobs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 没有办成的后台工作，新的在前
         * @description Background work that does not get done, the newest first
         *
         *     谁可以：系统管理员、审计。Who may: Administrator, Auditor.
         */
        readonly get: operations["listStuckJobs"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/operations/done": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 运维记录：谁登记、收回了密钥和程序，重发了报文，处理了后台工作；都在公开日志里，新的在前
         * @description What was done with keys, programs, messages and background work, and by whom; all of it is in the public log
         *
         *     谁可以：系统管理员、审计。Who may: Administrator, Auditor.
         */
        readonly get: operations["listOperationsDone"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/operations/stuck-jobs/{id}/retry": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * 马上再试一次
         * @description Try it again at once
         *
         *     谁可以：系统管理员。Who may: Administrator.
         */
        readonly post: operations["retryStuckJob"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/operations/stuck-jobs/{id}/settle": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * 已另行处理，写明怎样办的，从列表中去掉
         * @description Somebody has seen to it otherwise and says how: it leaves the list
         *
         *     谁可以：系统管理员。Who may: Administrator.
         */
        readonly post: operations["settleStuckJob"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/transparency": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 日志公开：密钥、见证方、各日志的长度和最新日志头
         * @description The log as anybody may know it: keys, witnesses, the trees and their last heads
         *
         *     谁可以：任何人。Who may: anybody.
         */
        readonly get: operations["getTransparency"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/transparency/heads": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 签发过的日志头，新的在前
         * @description The heads that were signed, the latest first
         *
         *     谁可以：任何人。Who may: anybody.
         */
        readonly get: operations["listHeads"];
        readonly put?: never;
        /**
         * 立即签发日志头（审计、管理员）
         * @description Sign heads now; for audit and administration
         *
         *     谁可以：审计、系统管理员。Who may: Auditor, Administrator.
         */
        readonly post: operations["signHeads"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/transparency/heads/latest": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 最新的日志头
         * @description The last head
         *
         *     谁可以：任何人。Who may: anybody.
         */
        readonly get: operations["getLatestHead"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/transparency/consistency": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 证明较长的日志以较短的开头
         * @description What proves that the longer log begins with the shorter one
         *
         *     谁可以：任何人。Who may: anybody.
         */
        readonly get: operations["proveConsistency"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/transparency/inclusion": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 证明日志里有某一条
         * @description What proves that an entry is in the log
         *
         *     谁可以：任何人。Who may: anybody.
         */
        readonly get: operations["proveInclusion"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/transparency/leaves": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 日志各条的叶散列，供外部保存全部日志
         * @description Leaves of the log, for whoever wants to keep all of it
         *
         *     谁可以：任何人。Who may: anybody.
         */
        readonly get: operations["listLeaves"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/transparency/cosignatures": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * 见证方提交对日志头的签名
         * @description A registered witness puts its signature under a head
         *
         *     谁可以：任何人。Who may: anybody.
         */
        readonly post: operations["cosignHead"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{id}/proof": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 一个办件的存在证明，可下载，不依赖本系统即可核验
         * @description What proves that a case’s events are in the log, against the latest head or one of a given size; to be verified without this system (docs/verify)
         *
         *     谁可以：申请人、代办人（本人或所代表的当事人提出的）；窗口、承办人、负责人（本单位参与过的或本人为合议组成员的或本单位抽查到或者应当知悉的或本单位参与过的办件的组成部分）；专家、审判人员（本人为合议组成员的）；机构、市外单位系统（本机构参与过的）；督查、审计、专班、系统。Who may: Applicant, Delegate (asked for by themselves or by whom they act for); Counter clerk, Handler, Head of office (in which their office has or had a part, or on whose panel they sit, or which an inspection of their office has drawn, or which their office is to know of, or parts of those in which their office has or had a part); Expert, Judge (on whose panel they sit); Institution, Outside party (in which their institution has or had a part); Supervisor, Auditor, Plan lead, The system.
         */
        readonly get: operations["downloadProof"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/exchange/datasets": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 数据目录：哪个单位有什么数据，给谁用，怎么用
         * @description The catalogue: which office holds what, for whom, and how it is asked
         *
         *     谁可以：任何人。Who may: anybody.
         */
        readonly get: operations["listDatasets"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/exchange/datasets/{code}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 一个数据集
         * @description One dataset
         *
         *     谁可以：任何人。Who may: anybody.
         */
        readonly get: operations["getDataset"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/exchange/operations/{code}/openapi.json": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 一项服务的接口说明（OpenAPI）
         * @description One operation of the exchange, described as OpenAPI
         *
         *     谁可以：任何人。Who may: anybody.
         */
        readonly get: operations["describeOperation"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/exchange/census": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 数据普查：各事项向公众要什么，谁已经掌握
         * @description The census: what services ask of the public, and who has it already
         *
         *     谁可以：任何人。Who may: anybody.
         */
        readonly get: operations["getCensus"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/exchange/census/table.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 数据普查表（带标记的 UTF-8）
         * @description The census as a table for office software (UTF-8 with mark)
         *
         *     谁可以：任何人。Who may: anybody.
         */
        readonly get: operations["downloadCensus"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/exchange/requests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 本单位提出的数据共享申请，新的在前
         * @description What one’s own office or institution asked for, the latest first
         *
         *     谁可以：窗口、承办人、负责人、机构。Who may: Counter clerk, Handler, Head of office, Institution.
         */
        readonly get: operations["listDataRequests"];
        readonly put?: never;
        /**
         * 为本单位申请有条件共享的数据，由数据主管单位作为办件审批
         * @description Ask for data for one’s own office or institution: a case at the office that owns them
         *
         *     谁可以：窗口、承办人、负责人、机构。Who may: Counter clerk, Handler, Head of office, Institution.
         */
        readonly post: operations["requestData"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/exchange/requests/{id}/withdraw": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * 撤回本单位的申请；已经授权的，授权随之停用
         * @description Withdraw a request of one’s own office; what was granted under it ends with it
         *
         *     谁可以：窗口、承办人、负责人、机构。Who may: Counter clerk, Handler, Head of office, Institution.
         */
        readonly post: operations["withdrawDataRequest"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/exchange/objections": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * 数据有误：提异议，由数据主管单位作为办件校核
         * @description What is held is wrong: a case at the office that it comes from
         *
         *     谁可以：申请人、代办人。Who may: Applicant, Delegate.
         */
        readonly post: operations["objectToData"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/exchange/grants": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 本单位得到的、给出的数据授权
         * @description What was granted to one’s own office or institution, and by it
         *
         *     谁可以：窗口、承办人、负责人、机构、审计、系统管理员。Who may: Counter clerk, Handler, Head of office, Institution, Auditor, Administrator.
         */
        readonly get: operations["listGrants"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/exchange/usage": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 谁为哪个办件用过本单位主管的数据，新的在前
         * @description Who used the data one’s office owns, for which case, the latest first
         *
         *     谁可以：窗口、承办人、负责人、审计、系统管理员。Who may: Counter clerk, Handler, Head of office, Auditor, Administrator.
         */
        readonly get: operations["listUsage"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/exchange/keys": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 用来提问的公钥
         * @description The public keys under which questions are asked
         *
         *     谁可以：负责人、机构、系统管理员、审计。Who may: Head of office, Institution, Administrator, Auditor.
         */
        readonly get: operations["listConsumerKeys"];
        readonly put?: never;
        /**
         * 登记本单位的公钥
         * @description Register a public key of one’s own office or institution
         *
         *     谁可以：负责人、机构、系统管理员。Who may: Head of office, Institution, Administrator.
         */
        readonly post: operations["registerConsumerKey"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/exchange/keys/{kid}/revoke": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * 收回一把公钥，立即生效
         * @description Withdraw a key: nothing is answered under it from now on
         *
         *     谁可以：负责人、机构、系统管理员。Who may: Head of office, Institution, Administrator.
         */
        readonly post: operations["revokeConsumerKey"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/my/readings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 谁看过我的信息，新的在前
         * @description Who looked at what is known of me, the latest first
         *
         *     谁可以：申请人、代办人。Who may: Applicant, Delegate.
         */
        readonly get: operations["listReadings"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/data/catalog.jsonld": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 开放数据目录（DCAT-AP，JSON-LD），供其他平台收割
         * @description The catalogue of published data as DCAT-AP in JSON-LD, for harvesters such as CKAN’s
         *
         *     谁可以：任何人。Who may: anybody.
         */
        readonly get: operations["getOpenCatalogue"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/data/{code}/records.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 一个开放数据集的全部记录，表格（带标记的 UTF-8）
         * @description All records of a published dataset as a table (UTF-8 with mark)
         *
         *     谁可以：任何人。Who may: anybody.
         */
        readonly get: operations["downloadRecordsTable"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/data/{code}/records.json": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 一个开放数据集的全部记录，JSON，写明许可
         * @description All records of a published dataset as JSON, with its licence
         *
         *     谁可以：任何人。Who may: anybody.
         */
        readonly get: operations["downloadRecords"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/session": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 当前登录的是谁
         * @description Who is signed in
         *
         *     谁可以：任何人。Who may: anybody.
         */
        readonly get: operations["getSession"];
        readonly put?: never;
        /**
         * 用用户名和密码登录，设了身份验证器的还要验证码
         * @description Sign in with name and password, and a code where an authenticator is set up
         *
         *     谁可以：任何人。Who may: anybody.
         */
        readonly post: operations["signIn"];
        /**
         * 退出登录
         * @description Sign out
         *
         *     谁可以：任何人。Who may: anybody.
         */
        readonly delete: operations["signOut"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/session/passkey-question": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * 请浏览器出示通行密钥：要登录的用谁的都行，要再确认的只能用本人的
         * @description Ask the browser for a passkey: to sign in, of anybody; to show it again, of oneself
         *
         *     谁可以：任何人。Who may: anybody.
         */
        readonly post: operations["askForPasskey"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/session/passkey": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * 用通行密钥登录
         * @description Sign in with a passkey
         *
         *     谁可以：任何人。Who may: anybody.
         */
        readonly post: operations["signInWithPasskey"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/session/proof": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * 在登录中再确认一次是本人，签署等事项需要
         * @description Show once more that it is oneself, as signing and the like ask for
         *
         *     谁可以：已登录的人（本人账号的）。Who may: whoever is signed in (their own).
         */
        readonly post: operations["proveAgain"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/session/recovery": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * 凭管理员发的一次性恢复码设新密码
         * @description Set a new password with the code that an administrator gave out
         *
         *     谁可以：任何人。Who may: anybody.
         */
        readonly post: operations["recoverAccount"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/sign-in-providers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 可以从哪里登录；本站自己的排第一
         * @description Where one can sign in from; our own comes first
         *
         *     谁可以：任何人。Who may: anybody.
         */
        readonly get: operations["listProviders"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/demonstration-accounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 演示账号；非演示环境为空
         * @description Accounts to try the product with; empty unless this is a demonstration
         *
         *     谁可以：任何人。Who may: anybody.
         */
        readonly get: operations["listDemonstrationAccounts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/my/security": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 本人的登录、通行密钥、身份验证器和最近的变更
         * @description One’s own sessions, passkeys and authenticator, and what happened to them lately
         *
         *     谁可以：已登录的人（本人账号的）。Who may: whoever is signed in (their own).
         */
        readonly get: operations["getSecurity"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/my/sessions/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * 结束本人在某处的登录
         * @description End one of one’s own sessions, wherever it is
         *
         *     谁可以：已登录的人（本人账号的）。Who may: whoever is signed in (their own).
         */
        readonly delete: operations["endSession"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/my/sessions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * 结束本人在其他各处的登录
         * @description End all of one’s own sessions but this
         *
         *     谁可以：已登录的人（本人账号的）。Who may: whoever is signed in (their own).
         */
        readonly delete: operations["endOtherSessions"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/my/passkeys/question": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * 请浏览器新建一把通行密钥
         * @description Ask the browser to make a passkey
         *
         *     谁可以：已登录的人（本人账号的）。Who may: whoever is signed in (their own).
         */
        readonly post: operations["askForNewPasskey"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/my/passkeys": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * 添加通行密钥
         * @description Add a passkey
         *
         *     谁可以：已登录的人（本人账号的）。Who may: whoever is signed in (their own).
         */
        readonly post: operations["addPasskey"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/my/passkeys/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * 移除通行密钥
         * @description Remove a passkey
         *
         *     谁可以：已登录的人（本人账号的）。Who may: whoever is signed in (their own).
         */
        readonly delete: operations["removePasskey"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/my/authenticator": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * 开始设置身份验证器（TOTP）
         * @description Begin to set up an authenticator (TOTP)
         *
         *     谁可以：已登录的人（本人账号的）。Who may: whoever is signed in (their own).
         */
        readonly post: operations["beginAuthenticator"];
        /**
         * 移除身份验证器
         * @description Remove the authenticator
         *
         *     谁可以：已登录的人（本人账号的）。Who may: whoever is signed in (their own).
         */
        readonly delete: operations["removeAuthenticator"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/my/authenticator/confirmation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * 用第一个验证码启用身份验证器，得到恢复码
         * @description Put the authenticator in force with a first code, and get recovery codes
         *
         *     谁可以：已登录的人（本人账号的）。Who may: whoever is signed in (their own).
         */
        readonly post: operations["confirmAuthenticator"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/my/recovery-codes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * 重新生成恢复码，原来的作废
         * @description Make new recovery codes; those from before hold no longer
         *
         *     谁可以：已登录的人（本人账号的）。Who may: whoever is signed in (their own).
         */
        readonly post: operations["makeRecoveryCodes"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/my/password": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * 更换密码，其他各处的登录随即结束
         * @description Set another password; all other sessions end
         *
         *     谁可以：已登录的人（本人账号的）。Who may: whoever is signed in (their own).
         */
        readonly put: operations["changePassword"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/accounts/recovery": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * 核实身份后给人发一次性恢复码
         * @description Give somebody whom one has seen a code to set a new password with
         *
         *     谁可以：系统管理员。Who may: Administrator.
         */
        readonly post: operations["issueRecovery"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/clients": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 登记过的接口客户端，新的在前
         * @description Programs that were registered, the newest first
         *
         *     谁可以：系统管理员。Who may: Administrator.
         */
        readonly get: operations["listApiClients"];
        readonly put?: never;
        /**
         * 登记接口客户端，得到只显示一次的密钥
         * @description Register a program; its secret is shown this once
         *
         *     谁可以：系统管理员。Who may: Administrator.
         */
        readonly post: operations["registerApiClient"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/clients/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * 吊销接口客户端，它的令牌随即失效
         * @description Revoke a program; its tokens hold no longer
         *
         *     谁可以：系统管理员。Who may: Administrator.
         */
        readonly delete: operations["revokeApiClient"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/session/provider": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * 去登录机构：把它关联到本人账号，或在那里再确认一次是本人
         * @description Where to go on to: to have a provider linked to one’s account, or to show there once more that it is oneself
         *
         *     谁可以：已登录的人（本人账号的）。Who may: whoever is signed in (their own).
         */
        readonly post: operations["goToProvider"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/exchange/inbox": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * 市外单位答复：送来签名报文，取回签名回执
         * @description An outside party answers: a signed message in, a signed receipt out
         *
         *     谁可以：任何人。Who may: anybody.
         */
        readonly post: operations["receiveMessage"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/exchange/questions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * 提问：送来签名的问题，取回签名的回答
         * @description A signed question in, a signed answer out; who may ask what stands in the catalogue
         *
         *     谁可以：任何人。Who may: anybody.
         */
        readonly post: operations["askQuestion"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/operations/outbox": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 发给市外单位的报文，新的在前
         * @description Messages to outside parties, the newest first
         *
         *     谁可以：系统管理员、审计。Who may: Administrator, Auditor.
         */
        readonly get: operations["listOutbox"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/operations/outbox/{id}/requeue": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * 把已放弃的报文再发一次，写明理由
         * @description Send a message that was given up once more, and say why
         *
         *     谁可以：系统管理员。Who may: Administrator.
         */
        readonly post: operations["requeueMessage"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/operations/exchange": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 交换运行情况：各对方、各数据集、再发记录
         * @description How the exchange goes: each party, each dataset, and what was sent once more
         *
         *     谁可以：系统管理员、审计。Who may: Administrator, Auditor.
         */
        readonly get: operations["getExchangeHealth"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/operations/parties": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 演示用市外单位的表现
         * @description How the outside parties of the demonstration behave
         *
         *     谁可以：系统管理员、审计。Who may: Administrator, Auditor.
         */
        readonly get: operations["listBehaviours"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/operations/parties/{id}/behaviour": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * 设定演示用市外单位的表现
         * @description Tell an outside party of the demonstration how to behave
         *
         *     谁可以：系统管理员。Who may: Administrator.
         */
        readonly post: operations["tellParty"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/operations/month": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 演示月：有没有、过到哪一天、在哪里打开
         * @description The made-up month: whether there is one, how far it is, and where it is to be opened
         *
         *     谁可以：系统管理员、审计。Who may: Administrator, Auditor.
         */
        readonly get: operations["getMadeUpMonth"];
        readonly put?: never;
        /**
         * 开始一个演示月：单独的进程、数据库和时钟
         * @description Begin a made-up month: a process, database and clock of its own
         *
         *     谁可以：系统管理员。Who may: Administrator.
         */
        readonly post: operations["startMadeUpMonth"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/operations/month/remove": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * 把演示月整体删除
         * @description Remove the made-up month, all of it
         *
         *     谁可以：系统管理员。Who may: Administrator.
         */
        readonly post: operations["removeMadeUpMonth"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/own-tasks/workbook": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * 把填好的表格交回：先看每一行会怎样，再提交
         * @description Takes the filled-in workbook back. Without `apply` it is only looked through; with it each row is a report of whoever sends it, stored or refused by itself.
         *
         *     不带 `apply` 只检查；带上则逐行报告，每行单独存下或退回。
         *
         *     谁可以：窗口、承办人、负责人。Who may: Counter clerk, Handler, Head of office.
         */
        readonly post: operations["takeOwnTasks"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/files/{id}/chunks/{n}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * 上传一片，从 0 起；重发同一片无妨
         * @description Send one piece, counted from 0; the same piece may be sent again
         *
         *     谁可以：已登录的人。Who may: whoever is signed in.
         */
        readonly put: operations["putChunk"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/certificates/check": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * 查验一份 PDF：签名是否本市的、签后有没有改过
         * @description Check a PDF: whether this city signed it, and whether it was changed since
         *
         *     谁可以：任何人。Who may: anybody.
         */
        readonly post: operations["checkDocument"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly ProblemView: {
            /** Format: uri-reference */
            readonly type: string;
            /** @description 所要语言的说明。The message in the language asked for */
            readonly title: string;
            readonly status: number;
            /** @description 所要语言的下一步。The way on in the language asked for */
            readonly detail: string;
            readonly code: components["schemas"]["RefusalCode"];
            readonly message: components["schemas"]["TextView"];
            readonly next: components["schemas"]["TextView"];
            readonly faults?: readonly components["schemas"]["Fault"][];
            /** @description 别人先改动时的现状，与 GET 所得相同。What is there now, where somebody else was quicker: what a GET would give */
            readonly current?: unknown;
        };
        /**
         * @description 拒绝代码；含义固定，不再另作他用。What a refusal is; a code keeps its meaning (docs/errors.md)
         * @enum {unknown}
         */
        readonly RefusalCode: "access.sign-in-needed" | "access.not-permitted" | "access.wrong-credentials" | "access.request-forged" | "access.deputation-unknown" | "access.deputation-too-long" | "access.deputy-unfit" | "notice.not-found" | "case.stays-away" | "case.own-matter" | "case.not-alone" | "case.avoided-already" | "case.avoidance-not-asked" | "pack.need-unfit" | "pack.separation-too-few" | "pack.separation-unfit" | "backup.secret-missing" | "backup.secret-weak" | "backup.keys-undecided" | "backup.file-there" | "backup.file-unusable" | "backup.disk-full" | "backup.partial-of-another" | "backup.not-a-backup" | "backup.other-secret" | "backup.wrong-secret" | "backup.changed" | "backup.cut-off" | "backup.other-version" | "backup.not-empty" | "backup.keys-there" | "backup.other-master-key" | "backup.master-key-missing" | "backup.no-database" | "case.not-found" | "case.version-conflict" | "case.move-not-allowed" | "case.form-invalid" | "case.former-unknown" | "case.figure-unknown" | "case.no-office" | "case.region-unknown" | "case.service-unknown" | "case.already-rated" | "case.correction-once" | "case.correction-new" | "case.correction-empty" | "case.correction-field-unknown" | "case.reason-unknown" | "case.reason-missing" | "case.pool-empty" | "case.pool-too-large" | "case.outcome-early" | "case.outcome-late" | "case.field-not-amendable" | "case.suspension-unknown" | "case.suspension-spent" | "case.evidence-missing" | "case.evidence-unnumbered" | "case.evidence-case-unknown" | "case.evidence-register-unknown" | "case.extension-refused" | "case.extension-invalid" | "case.extension-too-long" | "case.extension-late" | "case.extension-not-asked" | "case.tolerance-empty" | "case.obligation-unknown" | "case.obligation-not-owed" | "case.obligation-late" | "case.obligation-early" | "case.backdating-not-allowed" | "case.backdating-future" | "case.backdating-too-far" | "case.step-not-open" | "case.outcome-unknown" | "register.entry-missing" | "register.correction-elsewhere" | "register.correction-unfit" | "register.lookup-unknown" | "register.name-it" | "register.key-taken" | "case.account-unfit" | "case.already-signed" | "case.panel-invalid" | "case.panel-voted" | "case.rounds-spent" | "case.transfer-unknown" | "case.office-unfit" | "case.gathering-closed" | "case.hour-too-early" | "case.not-admitted" | "case.joined-already" | "case.too-late-to-add" | "case.not-wanted" | "case.merge-unfit" | "case.merge-unlike" | "case.merge-other-service" | "case.link-to-itself" | "case.nothing-to-rectify" | "case.rectify-by-reopening" | "case.rules-in-circles" | "case.reopening-undeclared" | "case.reopening-ground-unknown" | "case.bulk-invalid" | "case.no-migration" | "city.unknown" | "city.file-unreadable" | "city.invalid" | "pack.key-unknown" | "pack.key-missing" | "pack.value-not-allowed" | "pack.value-malformed" | "pack.text-one-language" | "pack.text-untranslated" | "pack.declared-twice" | "pack.code-reserved" | "pack.basis-missing" | "pack.no-declaration" | "pack.file-not-found" | "pack.file-unreadable" | "pack.service-not-found" | "pack.step-unknown" | "pack.step-outcome-unknown" | "pack.step-unreachable" | "pack.step-endless" | "pack.join-impossible" | "pack.join-too-many" | "pack.outcome-unhandled" | "pack.dead-end-possible" | "pack.circle-of-rules" | "pack.too-large-to-prove" | "pack.ending-unknown" | "pack.ending-never-given" | "pack.ending-missing" | "pack.class-missing" | "pack.reopening-ground-missing" | "pack.rounds-without-any" | "pack.reopens-automatic" | "pack.migration-backwards" | "pack.migration-merges" | "pack.rules-missing" | "pack.day-of-rules" | "pack.offer-not-entered" | "pack.automatic-by-system" | "pack.call-missing" | "pack.amendment-by-applicant" | "pack.amendment-empty" | "pack.addable-without-condition" | "pack.signatures-too-many" | "pack.joint-without-rules" | "pack.delivery-doer" | "pack.delivery-untraced" | "pack.bundle-without-delivery" | "pack.panel-tie" | "pack.several-cannot" | "pack.last-rule-open" | "pack.child-without-withdrawn" | "pack.service-step-kind" | "pack.service-form-missing" | "pack.each-not-a-list" | "pack.offered-to-nobody" | "pack.offered-before-case" | "pack.opener-without-office" | "pack.awaits-unlinked" | "pack.reaction-unwanted" | "pack.draft-unwanted" | "pack.schedule-unwanted" | "pack.schedule-form" | "pack.schedule-nobody" | "pack.schedule-name" | "pack.gather-kind" | "pack.gather-by-office" | "pack.list-ends-with-all" | "pack.list-admits-nobody" | "pack.announces-unfit" | "pack.gather-deemed" | "pack.total-without-by" | "pack.total-lists-and-adds" | "pack.total-named-children" | "pack.gathered-opening" | "pack.expression-wrong" | "pack.fact-undeclared" | "pack.form-field-unused" | "pack.table-outcome" | "pack.figures-unasked" | "pack.statement-required" | "pack.figure-required" | "pack.data-never-set" | "pack.formula-missing" | "pack.deemed-without-limit" | "pack.limit-uncountable" | "pack.limit-ends-early" | "pack.limit-undated" | "pack.remedies-missing" | "pack.not-countable-back" | "pack.extension-no-limit" | "pack.stretch-unlimited" | "pack.extension-unknown" | "pack.deemed-gives-nothing" | "pack.deemed-no-statutory" | "pack.tolerance-no-material" | "pack.tolerance-no-date" | "pack.commitment-no-check" | "pack.material-undated" | "pack.obligation-unknown" | "pack.commitment-never-opened" | "pack.indicator-unknown" | "pack.material-unknown" | "pack.certificate-not-issued" | "pack.duty-unknown" | "pack.service-unknown" | "pack.party-kind-unknown" | "pack.certificate-unknown" | "pack.register-unknown" | "pack.register-closed" | "pack.register-content-lacking" | "pack.plan-unknown" | "pack.target-missing" | "certificate.shown-too-long-ago" | "pack.certificate-field-unknown" | "pack.certificate-field-missing" | "pack.certificate-field-twice" | "pack.certificate-number-form" | "pack.certificate-number-twice" | "pack.certificate-type-twice" | "pack.material-certificate" | "pack.certificate-without-basis" | "document.not-signing" | "document.too-long" | "exchange.too-large" | "exchange.malformed" | "exchange.unknown-key" | "exchange.bad-signature" | "exchange.stale-signature" | "exchange.wrong-recipient" | "exchange.wrong-sender" | "exchange.id-reused" | "exchange.unknown-message" | "exchange.already-answered" | "exchange.step-closed" | "exchange.outcome-unknown" | "exchange.reason-missing" | "exchange.busy" | "exchange.case-suspended" | "exchange.operation-unknown" | "exchange.party-unknown" | "exchange.unreachable" | "exchange.unavailable" | "exchange.rejected" | "exchange.receipt-invalid" | "exchange.given-up" | "exchange.sandbox-unreachable" | "exchange.sandbox-refused" | "file.not-found" | "file.name-missing" | "file.type-not-allowed" | "file.type-differs" | "file.too-large" | "file.empty" | "file.place-full" | "file.place-closed" | "file.chunk-unfit" | "file.chunk-differs" | "file.incomplete" | "file.hash-differs" | "file.archive-unsafe" | "file.macros" | "file.in-use" | "file.not-ready" | "file.range-unfit" | "file.erased" | "pack.form-not-object" | "pack.form-type-unknown" | "pack.form-keyword-unknown" | "pack.form-title-missing" | "pack.form-text-one-language" | "pack.form-label-part" | "pack.form-only-true" | "pack.form-integer-format" | "pack.form-entry-unknown" | "pack.form-entry-differs" | "pack.form-personal-unmarked" | "pack.form-properties-missing" | "pack.form-name-malformed" | "pack.form-not-a-field" | "pack.form-person-unidentified" | "pack.form-not-names" | "pack.form-field-unknown" | "pack.form-not-rules" | "pack.form-rule-incomplete" | "pack.form-condition-missing" | "pack.form-condition-wrong" | "pack.form-items-missing" | "pack.form-format-unknown" | "pack.form-pattern-wrong" | "pack.form-pattern-unsaid" | "pack.form-not-choices" | "pack.form-choice-incomplete" | "pack.form-choice-repeated" | "pack.form-not-groups" | "pack.form-group-incomplete" | "pack.form-ungrouped" | "pack.form-grouped-twice" | "identity.code-invalid" | "identity.divisions-invalid" | "identity.serial-too-long" | "import.not-found" | "import.version-conflict" | "import.already-applied" | "import.undecided" | "import.nothing-accepted" | "import.incomplete" | "import.decision-unknown" | "import.decision-invalid" | "import.value-invalid" | "import.reading-failed" | "indicator.not-reported-here" | "indicator.not-responsible" | "indicator.reported-by-another" | "indicator.why-missing" | "indicator.period-to-come" | "job.not-found" | "message.channel-off" | "message.address-invalid" | "message.code-too-soon" | "message.code-wrong" | "message.contact-unknown" | "message.undeliverable" | "message.carrier-away" | "message.document-unknown" | "month.not-offered" | "month.there-already" | "pack.invalid" | "pack.meant-none" | "pack.earlier-open" | "pack.earlier-none" | "pack.dataset-source-unknown" | "pack.dataset-field-unknown" | "pack.lookup-field" | "pack.matters-differ" | "pack.lookup-personal" | "pack.lookup-unpublished" | "pack.dataset-open-personal" | "pack.dataset-open-conditional" | "pack.dataset-unshared-without-law" | "pack.dataset-question-unfit" | "access.proof-needed" | "access.proven-before" | "access.check-unavailable" | "access.proof-under-way" | "access.name-unfit" | "access.person-unfit" | "power.not-held" | "power.not-this-enterprise" | "power.enterprise-only" | "power.not-offered" | "power.not-grantable" | "power.agent-unknown" | "power.scope-unknown" | "power.not-found" | "power.not-revocable" | "power.too-long" | "staff.not-found" | "staff.grant-unfit" | "staff.grant-unknown" | "staff.name-taken" | "staff.colleague-unfit" | "staff.panel-needs-colleague" | "staff.last-administrator" | "privacy.kept" | "privacy.of-a-person-only" | "plan.empty" | "plan.too-large" | "plan.too-long" | "plan.not-text" | "plan.broken-docx" | "plan.not-a-plan" | "plan.file-not-found" | "plan.not-a-file" | "plan.file-unreadable" | "plan.product-away" | "plan.city-unknown" | "plan.facts-unreadable" | "plan.decision-needs-value" | "plan.decision-unknown" | "plan.not-a-workbook" | "plan.workbook-columns" | "sealing.key-unsound" | "sealing.not-a-holder" | "sealing.share-spoilt" | "session.locked" | "session.second-factor-needed" | "session.code-wrong" | "session.passkey-unknown" | "session.password-wrong" | "session.proof-needed" | "session.factor-missing" | "session.ceremony-over" | "session.unknown" | "session.passkey-refused" | "session.totp-in-force" | "session.totp-missing" | "session.password-weak" | "session.recovery-wrong" | "session.account-unknown" | "session.provider-unknown" | "session.provider-refused" | "session.not-linked" | "client.unknown" | "client.scope-unknown" | "client.token-invalid" | "client.scope-missing" | "sharing.operation-unknown" | "sharing.dataset-unknown" | "sharing.not-shared" | "sharing.not-granted" | "sharing.grant-revoked" | "sharing.grant-out-of-date" | "sharing.other-purpose" | "sharing.field-not-granted" | "sharing.quota-spent" | "sharing.question-repeated" | "sharing.key-unfit" | "sharing.key-unknown" | "sharing.consumer-unknown" | "sharing.request-invalid" | "sharing.case-unknown" | "sharing.answer-invalid" | "sharing.record-unknown" | "signing.not-found" | "signing.not-asked" | "signing.closed" | "signing.content-changed" | "signing.said-already" | "signing.under-way" | "signing.nobody" | "signing.no-telephone" | "signing.link-wrong" | "signing.refused" | "signing.signatures-missing" | "counter.visit-not-found" | "counter.not-confirmed" | "counter.signature-needed" | "counter.service-not-here" | "counter.enterprise-only" | "counter.caller-unproven" | "counter.power-not-held" | "counter.case-not-theirs" | "counter.case-not-here" | "counter.case-not-waiting" | "counter.presented-by-another" | "counter.represented-unknown" | "counter.hall-unknown" | "counter.hall-closed" | "counter.queue-full" | "counter.ticket-not-found" | "counter.nobody-waits" | "help.not-found" | "help.not-yours" | "help.out-of-scope" | "help.other-office" | "help.person-unfit" | "definition.changed" | "import.not-in-review" | "list.cursor-invalid" | "projector.moved" | "store.product-away" | "store.server-too-old" | "store.schema-newer" | "store.migration-edited" | "supervision.cause-unknown" | "supervision.due-past" | "time.out-of-range" | "time.not-a-date" | "time.calendar-invalid" | "time.office-hours-invalid" | "time.hall-unknown" | "time.limit-invalid" | "clock.ended" | "clock.already-stopped" | "clock.not-stopped" | "clock.out-of-order" | "transparency.not-signing" | "transparency.log-shorter" | "transparency.log-rewritten" | "transparency.size-unknown" | "transparency.head-unknown" | "transparency.cosignature-refused" | "transparency.file-unreadable" | "transparency.heads-unreadable" | "transparency.key-elsewhere" | "transparency.no-national-key" | "transparency.signer-failed" | "transparency.key-unreadable" | "transparency.log-unreachable" | "transparency.fork-found" | "request.invalid" | "request.unreadable" | "request.not-found" | "request.method-not-allowed" | "request.too-large" | "request.unsupported" | "request.too-many" | "request.key-reused" | "request.failed" | "service.database-away" | "service.busy" | "draft.not-found" | "draft.service-missing" | "draft.version-conflict" | "draft.case-under-way" | "draft.case-granted" | "draft.has-files" | "certificate.number-taken" | "certificate.not-in-force" | "certificate.not-found";
        readonly Fault: {
            /** @description 指向所发内容的 JSON Pointer。JSON Pointer into what was sent */
            readonly path: string;
            readonly message: components["schemas"]["TextView"];
            readonly code?: string;
            readonly label?: components["schemas"]["TextView"];
        };
        readonly TextView: {
            readonly zh: string;
            readonly en: string;
        };
        readonly Coded: {
            readonly code: string;
            readonly name: components["schemas"]["TextView"];
        };
        readonly Named: {
            readonly id: string;
            readonly name: components["schemas"]["TextView"];
        };
        readonly BasisView: {
            readonly text: components["schemas"]["TextView"];
            readonly ref: string;
        };
        readonly CityView: {
            readonly slug: string;
            readonly code: string;
            readonly name: components["schemas"]["TextView"];
            /** Format: date-time */
            readonly now: string;
            /** Format: date */
            readonly today: string;
            readonly timeZone: string;
            readonly planYear: number;
            /** @description 方案期限已过。The period of the plan is past */
            readonly planEnded: boolean;
            readonly period: {
                /** Format: date */
                readonly from: string;
                /** Format: date */
                readonly to: string;
            };
            readonly regions: readonly components["schemas"]["RegionView"][];
            readonly demonstration: boolean;
        };
        readonly FrontPageView: {
            /** @description 可以申请的事项有多少。How many services may be asked for */
            readonly services: number;
            /** @description 有事项可办的方案，各有几项；只有一项时就是它。Plans with services, how many, and the one where there is but one */
            readonly plans: readonly {
                readonly code: string;
                readonly services: number;
                readonly only: components["schemas"]["ServiceRow"] | null;
            }[];
            /** @description 近来最多人办的，多的在前。What is asked for most of late, the most asked first */
            readonly asked: readonly components["schemas"]["Coded"][];
            /** @description 每个方案一项有目标的指标。An indicator with a target for each plan */
            readonly promises: readonly components["schemas"]["IndicatorView"][];
        };
        readonly RegionView: {
            readonly code: string;
            readonly name: components["schemas"]["TextView"];
            readonly kind: string;
            readonly level: string;
            readonly parent: string | null;
            readonly tile: {
                readonly row: number;
                readonly column: number;
            } | null;
        };
        readonly OutsideParty: components["schemas"]["Named"] & {
            readonly kind: string;
            readonly regions: readonly string[];
        };
        readonly OutsidePartyList: {
            readonly items: readonly components["schemas"]["OutsideParty"][];
        };
        readonly NoticeView: {
            readonly id: string;
            /** Format: date-time */
            readonly at: string;
            readonly text: components["schemas"]["TextView"];
            /**
             * @description 预警的颜色；不是预警的为 none。The colour of a warning; none of what is no warning
             * @enum {unknown}
             */
            readonly level: "none" | "blue" | "yellow" | "red";
            readonly read: boolean;
            readonly case: components["schemas"]["CaseRow"] | null;
            readonly document: {
                readonly seq: number;
                readonly title: components["schemas"]["TextView"];
            } | null;
        };
        readonly NoticePage: {
            readonly items: readonly components["schemas"]["NoticeView"][];
            readonly next: string | null;
        };
        readonly NoticeCount: {
            /** @description 未读条数，数到 100 为止。How many are unread, counted to 100 */
            readonly unread: number;
        };
        readonly OwnMessages: {
            readonly contacts: readonly {
                /** @enum {unknown} */
                readonly channel: "email" | "sms";
                /** @description 本市已开通。The city sends messages in this way */
                readonly available: boolean;
                readonly address: string | null;
                readonly confirmed: boolean;
            }[];
            readonly settings: components["schemas"]["MessageSettingsView"];
        };
        readonly MessageSettingsView: {
            readonly paces: {
                readonly statutory: {
                    /** @enum {unknown} */
                    readonly email: "at-once" | "daily" | "off";
                    /** @enum {unknown} */
                    readonly sms: "at-once" | "daily" | "off";
                };
                readonly todo: {
                    /** @enum {unknown} */
                    readonly email: "at-once" | "daily" | "off";
                    /** @enum {unknown} */
                    readonly sms: "at-once" | "daily" | "off";
                };
                readonly progress: {
                    /** @enum {unknown} */
                    readonly email: "at-once" | "daily" | "off";
                    /** @enum {unknown} */
                    readonly sms: "at-once" | "daily" | "off";
                };
            };
            readonly quiet: {
                readonly from: string;
                readonly to: string;
            } | null;
            readonly dailyAt: string;
            /** @enum {unknown} */
            readonly language: "zh" | "en";
        };
        readonly EnteredContact: {
            readonly address: string;
        };
        readonly ContactCode: {
            readonly code: string;
        };
        readonly ServiceRecord: {
            readonly items: readonly components["schemas"]["ServiceEntry"][];
            readonly rule: components["schemas"]["TextView"];
        };
        readonly ServiceEntry: {
            readonly seq: number;
            /** Format: date-time */
            readonly at: string;
            readonly text: components["schemas"]["TextView"];
            readonly document: components["schemas"]["TextView"] | null;
            readonly readAt: string | null;
            readonly served: {
                /** Format: date-time */
                readonly at: string;
                /** @enum {unknown} */
                readonly by: "arrival" | "reading";
                readonly text: components["schemas"]["TextView"];
            } | null;
            readonly sent: readonly {
                /** @enum {unknown} */
                readonly channel: "email" | "sms";
                readonly channelText: components["schemas"]["TextView"];
                /** @enum {unknown} */
                readonly state: "waiting" | "sent" | "delivered" | "failed" | "dropped";
                readonly stateText: components["schemas"]["TextView"];
                readonly at: string | null;
            }[];
        };
        readonly ReadMark: {
            /** @description 这一条已读。This one is read */
            readonly notice?: string;
            /** @description 到这一条为止全部已读。All are read up to this one */
            readonly upTo?: string;
        };
        readonly SessionView: {
            readonly account: components["schemas"]["AccountView"] | null;
            /** @description 接着要去的地址，登录或退出在那里完成。Where to go on to: signing in or out is completed there */
            readonly goOn?: string;
        };
        readonly AccountView: {
            readonly username: string;
            readonly name: components["schemas"]["TextView"];
            /** @enum {unknown} */
            readonly role: "applicant" | "delegate" | "clerk" | "handler" | "head" | "plan-lead" | "supervisor" | "inspector" | "judge" | "expert" | "institution" | "auditor" | "administrator";
            readonly roleName: components["schemas"]["TextView"];
            readonly office: components["schemas"]["Named"] | null;
            /** @description 本单位受理群众申请，设有窗口。People come to the office: it accepts what they apply for */
            readonly counter: boolean;
            readonly party: string | null;
            /** @description 今天的全部岗位；按其中一个办理。All roles of today; one acts by one of them */
            readonly roles: readonly {
                readonly code: string;
                readonly name: components["schemas"]["TextView"];
                readonly office: components["schemas"]["Named"] | null;
                readonly current: boolean;
            }[];
            /** @description 今天由本人代理的人，代理到哪一天。In whose stead the person may act today, and until when */
            readonly represents: readonly {
                readonly id: string;
                readonly name: components["schemas"]["TextView"];
                /** Format: date */
                readonly to: string;
            }[];
        };
        readonly Credentials: {
            readonly username: string;
            readonly password: string;
            /** @description 身份验证器的验证码，或一个恢复码。An authenticator’s code, or a recovery code */
            readonly code?: string;
            /** @description 为哪一次 OpenID 登录（`/sign-in?interaction=`）；不填则直接登录。For which OpenID sign-in; without it the session begins at once */
            readonly interaction?: string;
        };
        readonly PasskeyPurpose: {
            /** @enum {unknown} */
            readonly to: "sign-in" | "prove";
        };
        readonly PasskeyQuestion: {
            /** @description 交给浏览器 `navigator.credentials` 的内容（WebAuthn）。What `navigator.credentials` is asked for */
            readonly options: {
                readonly [key: string]: unknown;
            };
        };
        readonly PasskeyAnswer: {
            readonly id: string;
            readonly rawId: string;
            /** @enum {string} */
            readonly type: "public-key";
            readonly clientExtensionResults: {
                readonly [key: string]: unknown;
            };
            readonly response: {
                readonly clientDataJSON: string;
                readonly authenticatorData: string;
                readonly signature: string;
                readonly userHandle?: string;
            };
        };
        readonly PasskeySignIn: {
            readonly passkey: components["schemas"]["PasskeyAnswer"];
            /** @description 为哪一次 OpenID 登录（`/sign-in?interaction=`）；不填则直接登录。For which OpenID sign-in; without it the session begins at once */
            readonly interaction?: string;
        };
        readonly ProofBody: {
            readonly passkey: components["schemas"]["PasskeyAnswer"];
        } | {
            readonly code: string;
        } | {
            readonly password: string;
        };
        readonly RecoveryBody: {
            readonly username: string;
            readonly code: string;
            readonly password: string;
        };
        readonly ProviderList: {
            readonly items: readonly components["schemas"]["Named"][];
        };
        readonly SecurityView: {
            readonly sessions: readonly components["schemas"]["OwnSession"][];
            readonly passkeys: readonly components["schemas"]["OwnPasskey"][];
            readonly authenticator: {
                /** Format: date-time */
                readonly since: string;
            } | null;
            /** @description 还剩几个恢复码。Recovery codes left */
            readonly recoveryCodes: number;
            readonly hasPassword: boolean;
            readonly links: readonly components["schemas"]["OwnLink"][];
            /** @description 站外的登录机构。Providers outside */
            readonly providers: readonly components["schemas"]["OwnProvider"][];
            /** @description 可以怎样再确认是本人。How the person can show once more that it is they */
            readonly proofs: readonly ("passkey" | "code" | "password")[];
            /** @description 没有第二种验证方式，签署等事项办不了。Without a second factor: signing and the like is refused */
            readonly factorMissing: boolean;
            /** @description 最近的登录和变更，新的在前。What happened lately, the latest first */
            readonly records: readonly components["schemas"]["OwnRecord"][];
        };
        readonly OwnSession: {
            readonly id: string;
            /** @description 正在用的就是它。The one this is asked in */
            readonly current: boolean;
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: date-time */
            readonly seenAt: string;
            /** Format: date-time */
            readonly expiresAt: string;
            /** @description `password`、`passkey` 或登录机构。`password`, `passkey`, or the provider that vouched */
            readonly way: string;
            /** @description 浏览器和系统。Browser and system */
            readonly device: string;
        };
        readonly OwnPasskey: {
            readonly id: string;
            readonly label: string;
            /** Format: date-time */
            readonly createdAt: string;
            readonly usedAt: string | null;
        };
        readonly OwnProvider: {
            readonly id: string;
            readonly name: components["schemas"]["TextView"];
            /** @description 已关联到本人账号。Linked to one’s account */
            readonly linked: boolean;
            /** @description 可以在那里再确认一次是本人。Whether one can show there once more that it is oneself */
            readonly proves: boolean;
        };
        readonly OwnLink: {
            readonly provider: string;
            readonly level: string;
            /** Format: date-time */
            readonly linkedAt: string;
        };
        readonly OwnRecord: {
            /** Format: date-time */
            readonly at: string;
            /** @enum {unknown} */
            readonly kind: "signed-in" | "proven-again" | "session-ended" | "password-changed" | "passkey-added" | "passkey-removed" | "totp-added" | "totp-removed" | "recovery-codes-made" | "recovery-code-used" | "recovery-issued" | "recovered" | "provider-linked";
            /** @description 浏览器和系统。Browser and system */
            readonly device: string;
            /** @description 由管理员办理。Done by an administrator */
            readonly byAnother: boolean;
        };
        readonly NewPasskey: {
            /** @description 给它起的名字。What its owner calls it */
            readonly label: string;
            readonly passkey: {
                readonly id: string;
                readonly rawId: string;
                /** @enum {string} */
                readonly type: "public-key";
                readonly clientExtensionResults: {
                    readonly [key: string]: unknown;
                };
                readonly response: {
                    readonly clientDataJSON: string;
                    readonly attestationObject: string;
                    readonly transports?: readonly ("ble" | "cable" | "hybrid" | "internal" | "nfc" | "smart-card" | "usb")[];
                };
            };
        };
        readonly NewTotp: {
            /** @description 手工输入用的密钥。The secret, to be typed in */
            readonly secret: string;
            /** @description `otpauth:` 链接，供本机应用打开。To be opened by an app on the same device */
            readonly uri: string;
            /** @description 二维码各行，1 为黑。The rows of a QR code; 1 is black */
            readonly picture: {
                readonly size: number;
                readonly rows: readonly string[];
            };
        };
        readonly TotpConfirmation: {
            readonly code: string;
        };
        readonly RecoveryCodes: {
            /** @description 恢复码，只显示这一次。Recovery codes, shown this once */
            readonly codes: readonly string[];
        };
        readonly NewPassword: {
            readonly password: string;
        };
        readonly RecoveryOrder: {
            readonly username: string;
        };
        readonly IssuedRecovery: {
            /** @description 当面交给本人的一次性恢复码。The code to be handed to the person */
            readonly code: string;
            /** Format: date-time */
            readonly expiresAt: string;
        };
        readonly ApiClientView: {
            readonly id: string;
            readonly name: string;
            readonly account: components["schemas"]["Named"];
            readonly scopes: readonly string[];
            /** Format: date-time */
            readonly createdAt: string;
            readonly revokedAt: string | null;
        };
        readonly ApiClientList: {
            readonly items: readonly components["schemas"]["ApiClientView"][];
        };
        readonly NewApiClient: {
            readonly name: string;
            /** @description 程序为谁办事（用户名）；它至多能做此人能做的。For whom it asks (user name): it can do no more than they */
            readonly account: string;
            readonly scopes: readonly string[];
        };
        readonly RegisteredApiClient: {
            readonly id: string;
            /** @description 密钥，只显示这一次。The secret, shown this once */
            readonly secret: string;
        };
        readonly DemonstrationAccount: {
            readonly username: string;
            readonly password: string;
            readonly name: components["schemas"]["TextView"];
            /** @enum {unknown} */
            readonly role: "applicant" | "delegate" | "clerk" | "handler" | "head" | "plan-lead" | "supervisor" | "inspector" | "judge" | "expert" | "institution" | "auditor" | "administrator";
            readonly roleName: components["schemas"]["TextView"];
            readonly office: components["schemas"]["Named"] | null;
        };
        readonly DemonstrationAccountList: {
            readonly items: readonly components["schemas"]["DemonstrationAccount"][];
        };
        readonly GoOn: {
            /** Format: uri */
            readonly goOn: string;
        };
        readonly ProviderErrand: {
            readonly provider: string;
            /**
             * @description 关联到本人账号，或再确认一次是本人。To have it linked, or to show again who one is
             * @enum {unknown}
             */
            readonly to: "link" | "prove";
            readonly next?: string;
        };
        readonly ServiceRow: {
            readonly code: string;
            /** @enum {unknown} */
            readonly kind: "service" | "bundle";
            readonly name: components["schemas"]["TextView"];
            readonly summary: components["schemas"]["TextView"];
            readonly plan: components["schemas"]["Coded"];
            readonly keywords: readonly string[];
            readonly promised: readonly components["schemas"]["LimitView"][];
            readonly fee: {
                readonly text: components["schemas"]["TextView"];
                readonly basis: readonly components["schemas"]["BasisView"][];
            };
            readonly visits: number;
        };
        readonly ServiceList: {
            readonly items: readonly components["schemas"]["ServiceRow"][];
        };
        readonly ScopeTermView: {
            readonly code: string;
            readonly name: components["schemas"]["TextView"];
            /**
             * @description 一般项目凭营业执照即可开展。A general item may begin with the business licence alone
             * @enum {unknown}
             */
            readonly item: "general" | "licensed";
            readonly industry: components["schemas"]["Coded"] | null;
            readonly permits: readonly components["schemas"]["Coded"][];
        };
        readonly ScopeTermList: {
            readonly items: readonly components["schemas"]["ScopeTermView"][];
        };
        readonly PermitView: {
            readonly code: string;
            readonly name: components["schemas"]["TextView"];
            /** @enum {unknown} */
            readonly kind: "licence" | "filing";
            readonly mode: ("filing" | "commitment" | "optimised") | null;
            readonly authority: components["schemas"]["TextView"];
            readonly office: components["schemas"]["Named"] | null;
            readonly asks: readonly components["schemas"]["Coded"][];
            readonly basis: readonly components["schemas"]["BasisView"][];
            /** @description 已核对法律原文；否则以主管部门公布为准。Read in the statute; otherwise ask the authority */
            readonly certain: boolean;
        };
        readonly DecisionTableView: {
            readonly code: string;
            readonly version: number;
            readonly name: components["schemas"]["TextView"];
            readonly summary: components["schemas"]["TextView"];
            readonly plan: string;
            readonly basis: readonly components["schemas"]["BasisView"][];
            /** @description JSON Schema；给出 ?lang 时只有一种语言。JSON Schema, in one language when ?lang is given */
            readonly form: {
                readonly [key: string]: unknown;
            };
            readonly outcomes: readonly components["schemas"]["TableOutcomeView"][];
            readonly rows: readonly components["schemas"]["TableRowView"][];
            readonly services: readonly components["schemas"]["Coded"][];
            readonly answer: components["schemas"]["TableAnswerView"];
        };
        readonly TableAnswerView: {
            readonly facts: {
                readonly [key: string]: unknown;
            };
            readonly outcome: components["schemas"]["TableOutcomeView"] | null;
            readonly row: string | null;
            readonly missing: readonly string[];
        };
        readonly TableOutcomeView: {
            readonly code: string;
            readonly name: components["schemas"]["TextView"];
            /** @description 随之而来的事。What comes of it */
            readonly follows: readonly components["schemas"]["TextView"][];
        };
        readonly TableRowView: {
            readonly code: string;
            readonly outcome: string;
            readonly clause: components["schemas"]["TextView"];
            readonly basis: readonly components["schemas"]["BasisView"][];
            /** @description 条件，CEL 表达式。The condition, in CEL */
            readonly when: string;
        };
        readonly ScopePlanView: {
            readonly terms: readonly components["schemas"]["ScopeTermView"][];
            readonly text: components["schemas"]["TextView"];
            readonly industry: components["schemas"]["Coded"] | null;
            readonly before: readonly components["schemas"]["PermitView"][];
            readonly after: readonly components["schemas"]["PermitView"][];
        };
        readonly PreviewOffer: {
            readonly service: string;
            readonly fields: readonly string[];
        };
        readonly PreviewView: {
            readonly outcome: components["schemas"]["Coded"];
            readonly favourable: boolean;
            readonly reason: components["schemas"]["TextView"] | null;
        };
        readonly SheetView: {
            readonly items: readonly {
                readonly [key: string]: unknown;
            }[];
            readonly faults: readonly {
                /** @description 表中的行号。The row’s number in the sheet */
                readonly row: number;
                readonly column: components["schemas"]["TextView"];
                readonly message: components["schemas"]["TextView"];
            }[];
        };
        readonly PreviewAsked: {
            readonly service: string;
            readonly region: string;
            readonly form: {
                readonly [key: string]: unknown;
            };
        };
        readonly ServiceGuide: components["schemas"]["ServiceRow"] & {
            readonly version: number;
            /** @description 由人申请；否则由部门或其他办件发起。Whether people ask for it; otherwise offices or other cases begin it */
            readonly askedFor: boolean;
            readonly statutory: readonly components["schemas"]["LimitView"][];
            readonly steps: readonly components["schemas"]["ServiceStep"][];
            readonly materials: readonly components["schemas"]["MaterialView"][];
            readonly results: readonly components["schemas"]["Coded"][];
            readonly basis: readonly components["schemas"]["BasisView"][];
            readonly indicators: readonly string[];
            /** @description 事先可以自己判断的问题。Questions that anybody may have answered beforehand */
            readonly tables: readonly components["schemas"]["Coded"][];
            readonly previews: readonly components["schemas"]["PreviewOffer"][];
            /** @description 办理须先实名核验。Whether one must have proven one’s name */
            readonly realName: boolean;
            /** @description 是否填写经营范围。Whether the form asks what business the enterprise does */
            readonly asksBusinessScope: boolean;
            readonly ratings: {
                /** @description 有多少件作了评价。How many were rated */
                readonly rated: number;
                /** @description 其中好评多少件。How many of them well */
                readonly good: number;
                /** @description 好评率，百分数。The share of good ones, in percent */
                readonly share: number;
                /** @description 从哪个月起。From which month on */
                readonly from: string;
                readonly to: string;
                readonly demonstration: boolean;
            } | null;
        };
        readonly ServiceView: components["schemas"]["ServiceGuide"] & {
            /** @description 由系统算出、不用填写的表单项。Entries of the form that are figures, which nobody enters */
            readonly computed: readonly string[];
            /** @description JSON Schema；给出 ?lang 时只有一种语言。JSON Schema, in one language when ?lang is given */
            readonly form: {
                readonly [key: string]: unknown;
            };
        };
        readonly ServiceStep: {
            readonly code: string;
            readonly name: components["schemas"]["TextView"];
            readonly kind: string;
            readonly by: components["schemas"]["TextView"];
            readonly after: readonly string[];
            readonly limit: components["schemas"]["LimitView"] | null;
            readonly optional: boolean;
            /**
             * @description 主线、退回后的补办、随时可能重复的环节。Part of the way, a way back, or beside it and repeated
             * @enum {unknown}
             */
            readonly role: "path" | "return" | "aside";
            readonly holds: boolean | null;
        };
        readonly MaterialView: {
            readonly code: string;
            readonly name: components["schemas"]["TextView"];
            /** @enum {unknown} */
            readonly from: "applicant" | "certificate" | "exchange" | "form";
            /** @description 人人都要；否则看填的内容。Everybody needs it; else it hangs on what is entered */
            readonly always: boolean;
        };
        readonly LimitView: {
            readonly text: components["schemas"]["TextView"];
            readonly whom: components["schemas"]["TextView"] | null;
            readonly where: components["schemas"]["TextView"] | null;
            readonly basis: readonly components["schemas"]["BasisView"][];
        };
        readonly ProcessDiagram: {
            readonly code: string;
            readonly version: number;
            readonly name: components["schemas"]["TextView"];
            readonly width: number;
            readonly height: number;
            readonly nodes: readonly components["schemas"]["ProcessNodeView"][];
            readonly edges: readonly components["schemas"]["ProcessEdgeView"][];
        };
        readonly ProcessNodeView: {
            readonly id: string;
            /** @enum {unknown} */
            readonly kind: "start" | "acceptance" | "step" | "join" | "end";
            readonly name: components["schemas"]["TextView"] | null;
            readonly by: components["schemas"]["TextView"] | null;
            readonly limit: components["schemas"]["LimitView"] | null;
            readonly notes: readonly components["schemas"]["TextView"][];
            readonly optional: boolean;
            readonly favourable: boolean | null;
            readonly box: {
                readonly x: number;
                readonly y: number;
                readonly width: number;
                readonly height: number;
            };
        };
        readonly ProcessEdgeView: {
            readonly from: string;
            readonly to: string;
            /** @description 走这条路的结果；没有列出的，任何结果都走。With which it is taken; none: with any */
            readonly outcomes: readonly components["schemas"]["TextView"][];
            readonly points: readonly {
                readonly x: number;
                readonly y: number;
            }[];
            readonly label: {
                readonly x: number;
                readonly y: number;
                readonly width: number;
                readonly height: number;
            } | null;
        };
        readonly PrefillView: {
            readonly values: {
                readonly [key: string]: unknown;
            };
            readonly sources: readonly components["schemas"]["PrefillSource"][];
        };
        readonly PrefillSource: {
            /** @description 字段的 JSON Pointer。JSON pointer of the field */
            readonly path: string;
            readonly text: components["schemas"]["TextView"];
            readonly at: string | null;
            /** @description 来自某单位登记的数据集，有误可提异议。The dataset it is of: what is wrong in it may be objected to */
            readonly dataset?: string;
        };
        readonly DraftView: {
            /** Format: uuid */
            readonly id: string;
            readonly service: components["schemas"]["Coded"];
            readonly for: components["schemas"]["Named"] | null;
            readonly version: number;
            readonly region: string | null;
            readonly form: {
                readonly [key: string]: unknown;
            };
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: date-time */
            readonly updatedAt: string;
            readonly begunFrom: {
                readonly case: {
                    /** Format: uuid */
                    readonly id: string;
                    readonly number: string;
                };
                /** @description 现在的表单不再有、没有带过来的项目。What the form no longer has and was left out */
                readonly leftOut: readonly components["schemas"]["TextView"][];
            } | null;
            readonly bar: {
                readonly message: components["schemas"]["TextView"];
                readonly next: components["schemas"]["TextView"];
            } | null;
        };
        readonly DraftPage: {
            readonly items: readonly components["schemas"]["DraftView"][];
            readonly next: string | null;
        };
        readonly NewDraft: {
            /** @description 事项代码；重新申请时不用写。Not needed with `from` */
            readonly service?: string;
            readonly region?: string;
            /** @description 代谁办理；不填为本人。For whom one acts; oneself without it */
            readonly for?: string;
            /** @description 用哪件没有办成的办件所填的内容重新申请：办件编号或 id；事项、地区和申请人都随它。Begin again with what was typed for a case that gave nothing, by number or id: service, region and applicant are those of the case */
            readonly from?: string;
        };
        readonly KeptDraft: {
            readonly version: number;
            readonly region: string | null;
            readonly form: {
                readonly [key: string]: unknown;
            };
        };
        readonly DraftCheck: {
            readonly faults: readonly components["schemas"]["FormFault"][];
            readonly missing: readonly {
                readonly path: string;
                readonly label: components["schemas"]["TextView"];
            }[];
        };
        readonly DraftParty: {
            readonly version: number;
            readonly for: string | null;
        };
        readonly FormFault: {
            readonly path: string;
            readonly code: string;
            readonly label: components["schemas"]["TextView"];
            readonly message: components["schemas"]["TextView"];
        };
        readonly Deleted: {
            readonly deleted: boolean;
        };
        readonly Submission: {
            readonly version: number;
        };
        readonly Receipt: {
            readonly case: {
                /** Format: uuid */
                readonly id: string;
                readonly number: string;
                readonly queryCode: string;
            };
        };
        readonly SigningRow: {
            /** Format: uuid */
            readonly id: string;
            readonly service: components["schemas"]["Coded"];
            readonly party: components["schemas"]["TextView"] | null;
            /** @enum {unknown} */
            readonly state: "open" | "complete" | "refused" | "void" | "submitted";
            readonly stateText: components["schemas"]["TextView"];
            /** Format: date-time */
            readonly begunAt: string;
            readonly endedAt: string | null;
            readonly waitsForYou: boolean;
            readonly signers: readonly components["schemas"]["SignerView"][];
            readonly case: {
                /** Format: uuid */
                readonly id: string;
                readonly number: string;
            } | null;
        };
        readonly SigningList: {
            readonly items: readonly components["schemas"]["SigningRow"][];
        };
        readonly SigningView: components["schemas"]["SigningRow"] & {
            /** @description 内容的 SHA-256；各人签的都是它。SHA-256 of the content, which everybody signs over */
            readonly hash: string;
            readonly draft: string | null;
            readonly version: number | null;
            readonly fault: string | null;
            readonly region: string;
            readonly about: {
                readonly number: string;
                /** @enum {unknown} */
                readonly act: "resubmit" | "withdraw";
                readonly reason: string;
            } | null;
            readonly form: {
                readonly [key: string]: unknown;
            };
            readonly formSchema: {
                readonly [key: string]: unknown;
            };
            readonly files: readonly {
                readonly name: string;
                readonly size: number;
                readonly hash: string;
            }[];
        };
        readonly SignerView: {
            readonly no: number;
            readonly name: string;
            readonly as: readonly components["schemas"]["TextView"][];
            /** @enum {unknown} */
            readonly state: "waiting" | "signed" | "refused";
            readonly how: components["schemas"]["TextView"] | null;
            readonly at: string | null;
            readonly reason: string | null;
            /** @description 有可以发送链接的手机号码。There is a number that a link can be sent to */
            readonly telephone: boolean;
            /** @description 就是本人，或本人代表的企业。The reader, or whom they act for */
            readonly self: boolean;
        };
        readonly DraftSigning: {
            readonly before: ("required" | "offered") | null;
            readonly signers: readonly {
                readonly name: string;
                readonly as: readonly components["schemas"]["TextView"][];
            }[];
            readonly round: components["schemas"]["SigningView"] | null;
            /**
             * @description 本人（或受托）办理、窗口代填、帮办准备。One’s own or by a power, filled in at a counter, or prepared by a helper
             * @enum {unknown}
             */
            readonly standing: "own" | "counter" | "helper";
            readonly visit: string | null;
        };
        readonly SentForSignature: {
            readonly version: number;
        };
        readonly ContentSignature: {
            readonly hash: components["schemas"]["HashText"];
        };
        readonly SignatureRefusal: {
            readonly hash: components["schemas"]["HashText"];
            readonly reason: string;
        };
        readonly DeskSignature: {
            readonly no: number;
            readonly hash: components["schemas"]["HashText"];
            /** Format: uuid */
            readonly file: string;
            /** @enum {unknown} */
            readonly how: "desk-drawn" | "desk-paper";
        };
        readonly LinkAgain: {
            readonly no: number;
        };
        readonly SigningLink: {
            readonly token: string;
            readonly identifier: string;
        };
        readonly SignatureByLink: {
            readonly token: string;
            readonly identifier: string;
            readonly hash: components["schemas"]["HashText"];
            readonly code: string;
            readonly reason?: string;
        };
        readonly FileView: {
            /** Format: uuid */
            readonly id: string;
            readonly name: string;
            /** @description 媒体类型，按内容判断。Media type, as its bytes say */
            readonly type: string;
            readonly kind: components["schemas"]["TextView"];
            /** @description 字节数。Bytes */
            readonly size: number;
            /** @description 内容的 SHA-256，十六进制。SHA-256 of its bytes, in hexadecimal */
            readonly hash: string;
            /**
             * @description 在页面中如何查看。How it is looked at in a page
             * @enum {unknown}
             */
            readonly shown: "picture" | "document" | "saved";
            readonly at: string | null;
        };
        readonly UploadView: {
            /** Format: uuid */
            readonly id: string;
            readonly name: string;
            readonly type: string;
            readonly kind: components["schemas"]["TextView"];
            readonly size: number;
            readonly hash: string;
            /** @enum {unknown} */
            readonly shown: "picture" | "document" | "saved";
            /** @description 已全部收到并检查。All of it has arrived and was looked through */
            readonly ready: boolean;
            /** @description 每片字节数，末片较短。Bytes of a piece; the last is shorter */
            readonly chunkSize: number;
            /** @description 已收到的分片，从 0 起。Pieces that have arrived, from 0 */
            readonly received: readonly number[];
        };
        readonly NewUpload: {
            /** @description 放在草稿或办件中，二者选一。A draft or a case, one of the two */
            readonly for: {
                /** Format: uuid */
                readonly draft?: string;
                /** Format: uuid */
                readonly case?: string;
            };
            readonly name: string;
            /** @description 媒体类型：application/pdf, image/jpeg, image/png, image/webp, image/heic, application/vnd.openxmlformats-officedocument.wordprocessingml.document, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, application/ofd, application/zip。Media type, one of these */
            readonly type: string;
            /** @description 字节数。Bytes */
            readonly size: number;
            /** @description 全部内容的 SHA-256，十六进制。SHA-256 of all of it, in hexadecimal */
            readonly hash: string;
        };
        readonly ChunkTaken: {
            readonly taken: number;
        };
        readonly DraftFiles: {
            readonly items: readonly {
                /** Format: uuid */
                readonly id: string;
                readonly name: string;
                /** @description 媒体类型，按内容判断。Media type, as its bytes say */
                readonly type: string;
                readonly kind: components["schemas"]["TextView"];
                /** @description 字节数。Bytes */
                readonly size: number;
                /** @description 内容的 SHA-256，十六进制。SHA-256 of its bytes, in hexadecimal */
                readonly hash: string;
                /**
                 * @description 在页面中如何查看。How it is looked at in a page
                 * @enum {unknown}
                 */
                readonly shown: "picture" | "document" | "saved";
                readonly at: string | null;
                readonly ready: boolean;
            }[];
        };
        readonly VisitView: {
            /** Format: uuid */
            readonly id: string;
            /** @description 排队号。As it stands on the slip of the queue */
            readonly ticket: string;
            /** @enum {unknown} */
            readonly channel: "counter" | "phone";
            readonly service: components["schemas"]["Coded"];
            /** @description 姓名只留首字。The name, but for its first character covered */
            readonly person: string;
            readonly for: components["schemas"]["TextView"] | null;
            readonly document: components["schemas"]["TextView"] | null;
            /** Format: date-time */
            readonly openedAt: string;
            readonly endedAt: string | null;
            /** @description 本人接待的。The reader’s own */
            readonly own: boolean;
            readonly draft: string | null;
            readonly about: {
                readonly number: string;
                /** @enum {unknown} */
                readonly act: "resubmit" | "withdraw";
                readonly reason: string;
                /** @description 要求补正的。What is asked to be corrected */
                readonly asked: readonly string[];
            } | null;
            readonly signing: components["schemas"]["SigningView"] | null;
            readonly case: {
                /** Format: uuid */
                readonly id: string;
                readonly number: string;
                readonly queryCode: string;
            } | null;
        };
        readonly VisitPage: {
            readonly items: readonly components["schemas"]["VisitView"][];
            readonly next: string | null;
        };
        readonly NewVisit: {
            readonly service: string;
            readonly region: string;
            readonly ticket: string;
            /** @enum {unknown} */
            readonly channel: "counter" | "phone";
            readonly person: {
                readonly name: string;
                readonly residentId: string;
                readonly phone: string;
            };
            /** @description 代谁办理；不填为本人。For whom one acts; oneself without it */
            readonly for?: string;
            readonly document: ("resident-id" | "passport" | "residence-permit") | null;
        };
        readonly NewCaseVisit: {
            readonly number: string;
            /** @enum {unknown} */
            readonly act: "resubmit" | "withdraw";
            readonly reason?: string;
            readonly ticket: string;
            /** @enum {unknown} */
            readonly channel: "counter" | "phone";
            readonly person: {
                readonly name: string;
                readonly residentId: string;
                readonly phone: string;
            };
            readonly document: ("resident-id" | "passport" | "residence-permit") | null;
        };
        readonly NewRepresented: {
            readonly person: {
                readonly name: string;
                readonly residentId: string;
            };
            readonly q: string;
        };
        readonly RepresentedView: {
            readonly party: components["schemas"]["PartyView"];
            readonly region: string | null;
            readonly by: {
                /** @enum {unknown} */
                readonly kind: "representative" | "delegate" | "agency";
                readonly through: components["schemas"]["Named"] | null;
                readonly to: string | null;
            } | null;
            readonly lacks: {
                readonly message: components["schemas"]["TextView"];
                readonly next: components["schemas"]["TextView"];
            } | null;
            /** @description 现在能办的。What can be begun now */
            readonly services: readonly {
                readonly code: string;
                readonly name: components["schemas"]["TextView"];
                /**
                 * @description 谁能申请：任何人、企业、符合条件的企业。Who may ask: anybody, enterprises, or some enterprises alone
                 * @enum {unknown}
                 */
                readonly askers: "anybody" | "enterprises" | "some-enterprises";
            }[];
            /** @description 授权之内、现在不能办的，和原因。Within the power, and not to be had now */
            readonly barred: readonly {
                readonly code: string;
                readonly name: components["schemas"]["TextView"];
                readonly reason: components["schemas"]["TextView"];
            }[];
        };
        readonly RepresentedList: {
            readonly items: readonly components["schemas"]["RepresentedView"][];
        };
        readonly CounterServiceList: {
            readonly items: readonly {
                readonly code: string;
                readonly name: components["schemas"]["TextView"];
                /**
                 * @description 谁能申请：任何人、企业、符合条件的企业。Who may ask: anybody, enterprises, or some enterprises alone
                 * @enum {unknown}
                 */
                readonly askers: "anybody" | "enterprises" | "some-enterprises";
            }[];
        };
        readonly HallList: {
            readonly items: readonly components["schemas"]["Coded"][];
        };
        readonly HallView: {
            readonly hall: components["schemas"]["Coded"];
            /** @description 还有几个号在等。How many wait */
            readonly waiting: number;
            /** @description 正在叫的，后叫的在前。Being called, the last first */
            readonly called: readonly {
                /** @description 如 A012。As it is called out */
                readonly number: string;
                readonly window: string;
                /** Format: date-time */
                readonly at: string;
            }[];
        };
        readonly TicketView: {
            readonly hall: components["schemas"]["Coded"];
            readonly number: string;
            /** @enum {unknown} */
            readonly state: "waiting" | "called" | "ended" | "missed" | "left";
            /** @description 前面还有几个号。How many are before it */
            readonly before: number;
            readonly window: string | null;
            /** Format: date-time */
            readonly takenAt: string;
        };
        readonly TakenTicket: components["schemas"]["TicketView"] & {
            /** @description 凭它查看这个号。With it the number is looked up */
            readonly key: string;
        };
        readonly CallView: {
            readonly hall: components["schemas"]["Coded"];
            readonly waiting: number;
            readonly call: {
                /** Format: uuid */
                readonly id: string;
                readonly number: string;
            } | null;
        };
        readonly NewTicket: {
            /** @enum {unknown} */
            readonly channel: "hall" | "phone";
        };
        readonly NewCall: {
            readonly window: string;
            readonly after?: string | null;
        };
        readonly CallEnded: {
            /** @enum {unknown} */
            readonly state: "ended" | "missed";
        };
        readonly HelperView: {
            readonly name: components["schemas"]["TextView"];
            /** @enum {unknown} */
            readonly kind: "staff" | "volunteer";
            readonly office: components["schemas"]["Named"];
            /** @description 为空表示所有事项。Every service, where it is empty */
            readonly services: readonly components["schemas"]["Coded"][];
            /** @description 为空表示全市。The whole city, where it is empty */
            readonly regions: readonly components["schemas"]["Coded"][];
            /** Format: date */
            readonly from: string;
            /** Format: date */
            readonly to: string;
        };
        readonly HelperList: {
            readonly items: readonly components["schemas"]["HelperView"][];
        };
        readonly NewHelper: {
            readonly username: string;
            /** @enum {unknown} */
            readonly kind: "staff" | "volunteer";
            readonly services: readonly string[];
            readonly regions: readonly string[];
            /** Format: date */
            readonly from: string;
            /** Format: date */
            readonly to: string;
        };
        readonly HelpView: {
            /** Format: uuid */
            readonly id: string;
            readonly service: components["schemas"]["Coded"];
            readonly region: components["schemas"]["Coded"];
            readonly draft: string | null;
            readonly helper: components["schemas"]["TextView"] | null;
            /** @description 本人请求的。The reader asked for it */
            readonly own: boolean;
            /** @description 本人接办的。The reader helps */
            readonly mine: boolean;
            /** @description 由登记簿指派的代办专员。The helper was assigned to what the draft is about */
            readonly assigned: boolean;
            /** Format: date-time */
            readonly askedAt: string;
            readonly takenAt: string | null;
            readonly endedAt: string | null;
            readonly rating: number | null;
        };
        readonly HelpList: {
            readonly items: readonly components["schemas"]["HelpView"][];
        };
        readonly HelpEnded: {
            readonly rating: number | null;
        };
        readonly CaseRow: {
            /** Format: uuid */
            readonly id: string;
            readonly version: number;
            readonly number: string;
            readonly service: components["schemas"]["Coded"];
            /** @description 由当事人提出，不是其他办件的一部分，也不因其而起。Asked for by its party: no part of another case, nor a consequence of one */
            readonly asked: boolean;
            readonly applicantName: string;
            readonly applicantOffice: {
                readonly zh: string;
                readonly en: string;
            } | null;
            readonly region: components["schemas"]["Coded"];
            /** @enum {unknown} */
            readonly phase: "draft" | "submitted" | "correction" | "accepted" | "running" | "suspended" | "ended" | "reopened";
            readonly phaseText: components["schemas"]["TextView"];
            /** Format: date-time */
            readonly openedAt: string;
            readonly endedAt: string | null;
            readonly outcome: {
                readonly code: string;
                readonly name: components["schemas"]["TextView"];
                /** @enum {unknown} */
                readonly class: "favourable" | "unfavourable" | "partial" | "withdrawn" | "settled" | "transferred" | "void" | "not-accepted";
            } | null;
            readonly clock: components["schemas"]["ClockStrip"] | null;
            readonly office: components["schemas"]["Named"] | null;
            readonly demonstration: boolean;
            readonly subject?: {
                readonly zh: string;
                readonly en: string;
            } | null;
            readonly about?: string | null;
        };
        readonly CasePage: {
            readonly items: readonly components["schemas"]["CaseRow"][];
            readonly next: string | null;
        };
        readonly CaseView: components["schemas"]["CaseRow"] & {
            readonly version: number;
            readonly queryCode: string | null;
            /** @enum {unknown} */
            readonly kind: "service" | "bundle";
            readonly known: components["schemas"]["KnownView"] | null;
            readonly subject: {
                readonly zh: string;
                readonly en: string;
            } | null;
            readonly form: {
                readonly [key: string]: unknown;
            };
            readonly formSchema: {
                readonly [key: string]: unknown;
            };
            readonly data: {
                readonly [key: string]: unknown;
            };
            readonly dataSchema: {
                readonly [key: string]: unknown;
            };
            readonly moves: readonly components["schemas"]["MoveView"][];
            /** @description 按身份可以办、但须由他人办的，以及为什么。What somebody of one’s role may do, and one may not, with why */
            readonly barred: readonly components["schemas"]["BarredMove"][];
            readonly strands: readonly components["schemas"]["StrandView"][];
            readonly clocks: components["schemas"]["CaseClocks"];
            /** @description 有单独时限的办理段。Parts of its course with a limit of their own */
            readonly stretches: readonly {
                readonly stretch: components["schemas"]["Coded"];
                readonly clock: components["schemas"]["ClockStrip"];
                /** @enum {unknown} */
                readonly verdict: "running" | "kept" | "late";
                readonly verdictText: components["schemas"]["TextView"];
                readonly office: components["schemas"]["Named"] | null;
            }[];
            readonly obligations: readonly {
                readonly obligation: components["schemas"]["Coded"];
                /** @enum {unknown} */
                readonly kind: "tolerance" | "commitment";
                /** @enum {unknown} */
                readonly status: "owed" | "to-check" | "kept" | "broken" | "released";
                readonly statusText: components["schemas"]["TextView"];
                readonly office: components["schemas"]["Named"] | null;
                readonly clock: components["schemas"]["ClockStrip"] | null;
                /** Format: date-time */
                readonly openedAt: string;
                readonly settledAt: string | null;
                readonly basis: readonly components["schemas"]["BasisView"][];
            }[];
            readonly extensions: readonly {
                readonly extension: components["schemas"]["Coded"];
                readonly clock: components["schemas"]["Coded"];
                readonly text: components["schemas"]["TextView"];
                readonly statusText: components["schemas"]["TextView"];
                readonly granted: boolean | null;
                /** Format: date-time */
                readonly askedAt: string;
                readonly reason: string | null;
                readonly office: components["schemas"]["Named"];
            }[];
            readonly held: readonly {
                readonly office: components["schemas"]["Named"];
                readonly workingDays: number;
                readonly text: components["schemas"]["TextView"];
            }[];
            readonly corrections: readonly {
                /** Format: date-time */
                readonly at: string;
                readonly items: readonly {
                    readonly field: string | null;
                    readonly text: string;
                }[];
            }[];
            readonly certificates: readonly components["schemas"]["CertificateView"][];
            /** @description 免交的材料：由哪份证照代替。Not asked for: which certificate says it */
            readonly materials: readonly components["schemas"]["FoundMaterialView"][];
            readonly signed: components["schemas"]["SignedView"] | null;
            /** @description 随办件提交的文件，只给可以看到内容的人。What was handed in with it; only for those who read its contents */
            readonly files: readonly components["schemas"]["FileView"][];
            readonly parent: {
                /** Format: uuid */
                readonly id: string;
                readonly number: string;
                /** @description 本人可以打开。The reader may open it */
                readonly opens: boolean;
            } | null;
            /** @description 本人的办件，或正在办理它：送达记录和文书只给他们。The reader’s own, or theirs to work on: only they have its record of service and its documents */
            readonly inHand: boolean;
            /** @description 没有办成，申请人可以用所填内容重新申请。It gave nothing, and its applicant may begin again with what was typed */
            readonly again: boolean;
            readonly refusal: {
                /** @description 办结事件的序号：决定书在 /documents/{seq}。Of the event that ended it: its document is there */
                readonly seq: number;
                readonly reason: components["schemas"]["TextView"] | null;
                readonly told: components["schemas"]["TextView"] | null;
                /** @description 由规则按登记的事实作出：事实不变，结果也不变。Decided by rule: as long as the facts stand, so does the result */
                readonly byRules: boolean;
                readonly basis: readonly components["schemas"]["BasisView"][];
                readonly remedies: readonly {
                    readonly name: components["schemas"]["TextView"];
                    readonly within: components["schemas"]["TextView"];
                    readonly basis: readonly components["schemas"]["BasisView"][];
                }[];
            } | null;
            /** @description 相关办件。Cases related to it, 50 at most */
            readonly links: readonly {
                readonly relation: components["schemas"]["TextView"];
                readonly case: {
                    /** Format: uuid */
                    readonly id: string;
                    readonly number: string;
                    /** @description 本人可以打开。The reader may open it */
                    readonly opens: boolean;
                    readonly service: components["schemas"]["TextView"] | null;
                };
            }[];
            /** @description 表单和办理内容里按编号提到、读者能打开的其他办件。Other cases named by number in form and data that the reader may open */
            readonly cited: readonly {
                /** Format: uuid */
                readonly id: string;
                readonly number: string;
            }[];
            /** @description 最新的 50 件；其余用 GET /api/cases?parent= 取得。The 50 newest; GET /api/cases?parent= lists all */
            readonly children: readonly components["schemas"]["CaseRow"][];
            /** @description 共有多少件。How many there are */
            readonly childCount: number;
            readonly timeline: readonly components["schemas"]["TimelineEntry"][];
            readonly feeFen: number | null;
            readonly rating: number | null;
            readonly basis: readonly components["schemas"]["BasisView"][];
        };
        readonly CaseClocks: {
            readonly promised: components["schemas"]["ClockStrip"] | null;
            readonly statutory: components["schemas"]["ClockStrip"] | null;
            readonly correction: components["schemas"]["ClockStrip"] | null;
            readonly acceptance: components["schemas"]["ClockStrip"] | null;
        };
        readonly ClockStrip: {
            /** @description promised 承诺、statutory 法定、acceptance 受理、correction 补正，step:<代码> 或 stretch:<代码> */
            readonly clock: string;
            /** @enum {unknown} */
            readonly state: "running" | "stopped" | "ended";
            /** @enum {unknown} */
            readonly level: "none" | "blue" | "yellow" | "red";
            readonly limit: {
                readonly value: number;
                readonly unit: string;
                readonly text: components["schemas"]["TextView"];
            };
            /** Format: date-time */
            readonly startedAt: string;
            readonly dueAt: string | null;
            readonly dueText: components["schemas"]["TextView"] | null;
            readonly remainingText: components["schemas"]["TextView"];
            /** @description 涉及尚未公布日历的日子，为暂定。Rests on days for which no calendar is published yet */
            readonly provisional: boolean;
            readonly endedAt: string | null;
            readonly late: boolean;
            /** @description 已用时限的份额，到期为 1。Share of the budget used, 1 at the due moment */
            readonly usedShare: number;
            readonly spans: readonly {
                /** Format: date-time */
                readonly from: string;
                readonly to: string | null;
                /** @enum {unknown} */
                readonly kind: "running" | "stopped";
            }[];
            readonly basis: readonly components["schemas"]["BasisView"][];
        };
        readonly ClockExplanation: {
            readonly lines: readonly {
                /** Format: date-time */
                readonly at: string;
                readonly text: components["schemas"]["TextView"];
            }[];
        };
        readonly BarredMove: {
            /** @enum {unknown} */
            readonly act: "submit" | "resubmit" | "accept" | "accept-with-tolerance" | "request-correction" | "refuse-acceptance" | "complete-step" | "child-waiting" | "meet-awaited" | "suspend" | "resume" | "request-extension" | "decide-extension" | "submit-material" | "check-obligation" | "note" | "withdraw" | "reopen" | "rate" | "check-clocks" | "recompute-clocks" | "assign-step" | "claim-step" | "name-panel" | "transfer" | "receive-transfer" | "follow-successors" | "close-gathering" | "tally" | "add-service" | "link" | "merge" | "rectify" | "migrate" | "stay-away" | "ask-avoidance" | "order-avoidance" | "refuse-avoidance";
            readonly step: string | null;
            readonly label: components["schemas"]["TextView"];
            readonly why: components["schemas"]["TextView"];
            /** @description 谁来办。What to do, and who can */
            readonly next: {
                readonly zh: string;
                readonly en: string;
            };
        };
        readonly MoveView: {
            /** @enum {unknown} */
            readonly act: "submit" | "resubmit" | "accept" | "accept-with-tolerance" | "request-correction" | "refuse-acceptance" | "complete-step" | "child-waiting" | "meet-awaited" | "suspend" | "resume" | "request-extension" | "decide-extension" | "submit-material" | "check-obligation" | "note" | "withdraw" | "reopen" | "rate" | "check-clocks" | "recompute-clocks" | "assign-step" | "claim-step" | "name-panel" | "transfer" | "receive-transfer" | "follow-successors" | "close-gathering" | "tally" | "add-service" | "link" | "merge" | "rectify" | "migrate" | "stay-away" | "ask-avoidance" | "order-avoidance" | "refuse-avoidance";
            readonly step: string | null;
            readonly obligation: string | null;
            readonly label: components["schemas"]["TextView"];
            readonly primary: boolean;
            readonly late: {
                /** Format: date-time */
                readonly since: string;
            } | null;
            readonly for: {
                readonly id: string;
                readonly name: components["schemas"]["TextView"];
            } | null;
            readonly outcomes: readonly {
                readonly code: string;
                readonly name: components["schemas"]["TextView"];
                readonly favourable: boolean;
                readonly reasonRequired: boolean;
                /**
                 * Format: date
                 * @description 还没到日子：从这一天起才能登记。Not yet: it may be said from this day on
                 */
                readonly from?: string;
                readonly form?: {
                    readonly [key: string]: unknown;
                } | null;
            }[];
            /** @enum {unknown} */
            readonly needs: "nothing" | "reason" | "items" | "choice" | "form" | "days" | "evidence" | "stars" | "outcome" | "person" | "panel" | "office" | "case" | "rectification";
            readonly choices: readonly components["schemas"]["Coded"][];
            readonly form: {
                readonly [key: string]: unknown;
            } | null;
            readonly amends: readonly string[];
            /** @description 表单一开始的内容，办理人可以改。What the form begins with; whoever does it may change it */
            readonly suggested?: {
                readonly [key: string]: unknown;
            };
            /** @description 加办时系统自动填的内容，不用再问。For a part that is added: what adding it enters by itself, so that nobody is asked */
            readonly given?: {
                readonly [key: string]: unknown;
            };
            /** @description 可以选谁：账号或单位。Who may be chosen: accounts or offices */
            readonly receivers?: readonly {
                readonly code: string;
                readonly name: components["schemas"]["TextView"];
                /** @description 只适用于这些依据。Only on these of the grounds */
                readonly choices?: readonly string[];
            }[];
            readonly receiver?: string | null;
            /** @description 合议组可以有几名成员。How many members a panel may have */
            readonly sizes?: readonly number[];
            /** @description 可以更正哪些记录。Which recorded facts may be put right */
            readonly facts?: readonly {
                readonly target: {
                    /** @enum {unknown} */
                    readonly what: "form" | "outcome" | "output";
                    readonly step?: string;
                    readonly field?: string;
                };
                readonly name: components["schemas"]["TextView"];
                readonly form: {
                    readonly [key: string]: unknown;
                };
                /** @description 现在记录的值，空为未填。What is recorded now; null where nothing is */
                readonly current: unknown;
                /** @description 现值中的个人信息已遮盖，不是原值。What is personal in it is masked: it is not the value itself */
                readonly masked: boolean;
            }[];
        };
        readonly StrandView: {
            readonly step: components["schemas"]["Coded"];
            readonly kind: string;
            readonly by: components["schemas"]["TextView"];
            /** @enum {unknown} */
            readonly status: "waiting" | "open" | "done" | "skipped";
            readonly round: number;
            readonly openedAt: string | null;
            readonly doneAt: string | null;
            readonly outcome: {
                readonly code: string;
                readonly name: components["schemas"]["TextView"];
                readonly favourable: boolean;
            } | null;
            readonly reason: components["schemas"]["TextView"] | null;
            /** @description 在等申请人。Waits for the applicant */
            readonly waiting: boolean;
            readonly child: {
                /** Format: uuid */
                readonly id: string;
            } | null;
            readonly clock: components["schemas"]["ClockStrip"] | null;
            readonly after: readonly string[];
            readonly onlyIf: components["schemas"]["TextView"] | null;
        };
        readonly TimelineEntry: {
            readonly seq: number;
            /** Format: date-time */
            readonly at: string;
            /** Format: date-time */
            readonly recordedAt: string;
            readonly type: string;
            readonly step: string | null;
            readonly text: components["schemas"]["TextView"];
            readonly note: components["schemas"]["TextView"] | null;
            readonly actor: components["schemas"]["TextView"];
        };
        readonly CertificateView: {
            /** Format: uuid */
            readonly id: string;
            readonly type: components["schemas"]["Coded"];
            readonly number: string;
            readonly content: readonly {
                readonly label: components["schemas"]["TextView"];
                readonly value: components["schemas"]["TextView"];
            }[];
        };
        readonly FoundMaterialView: {
            readonly material: components["schemas"]["TextView"];
            readonly certificate: components["schemas"]["Coded"];
            readonly number: string;
            readonly office: components["schemas"]["TextView"];
            /** Format: date */
            readonly issuedOn: string;
        };
        readonly KnownView: {
            readonly level: components["schemas"]["TextView"];
            readonly how: components["schemas"]["TextView"];
            readonly office: components["schemas"]["Named"] | null;
            /** Format: date-time */
            readonly at: string;
        };
        readonly SignedView: {
            /** @description 各人所签内容的 SHA-256。SHA-256 of what everybody signed */
            readonly hash: string;
            readonly signatures: readonly {
                readonly name: string;
                readonly as: readonly components["schemas"]["TextView"][];
                readonly how: components["schemas"]["TextView"];
                /** Format: date-time */
                readonly at: string;
            }[];
            readonly attended: {
                readonly clerk: components["schemas"]["TextView"];
                readonly office: components["schemas"]["Named"];
                readonly channel: components["schemas"]["TextView"];
                readonly document: components["schemas"]["TextView"] | null;
                readonly by: components["schemas"]["TextView"] | null;
            } | null;
        };
        readonly ActBody: {
            /** @description 屏幕上那个办件的版本。The version of the case that was on the screen */
            readonly version: number;
            /** @enum {unknown} */
            readonly act: "resubmit" | "accept" | "request-correction" | "refuse-acceptance" | "complete-step" | "suspend" | "resume" | "accept-with-tolerance" | "request-extension" | "decide-extension" | "submit-material" | "check-obligation" | "note" | "withdraw" | "reopen" | "rate" | "assign-step" | "claim-step" | "name-panel" | "transfer" | "receive-transfer" | "close-gathering" | "add-service" | "link" | "merge" | "rectify" | "stay-away" | "ask-avoidance" | "order-avoidance" | "refuse-avoidance";
            readonly form?: {
                readonly [key: string]: unknown;
            };
            readonly items?: readonly {
                readonly field: string | null;
                readonly text: string;
            }[];
            readonly step?: string;
            readonly outcome?: string;
            readonly reason?: string | null;
            readonly output?: {
                readonly [key: string]: unknown;
            };
            readonly suspension?: string;
            readonly note?: string;
            readonly extension?: string;
            readonly value?: number;
            readonly obligation?: string;
            readonly obligations?: readonly string[];
            /** @description 证据：文字，以及文件的地址。What shows it: words, and files by their address */
            readonly evidence?: {
                readonly text: string;
                readonly files: readonly string[];
            };
            /** @description 随此操作提交的文件，先为这个办件上传。Files handed in with it, sent for this case before */
            readonly files?: readonly string[];
            /** @description 事后补记。It happened before it is written down */
            readonly late?: {
                /**
                 * Format: date-time
                 * @description 法律上发生的时间。When it legally happened
                 */
                readonly occurredAt: string;
                /** @description 证据：文字，以及文件的地址。What shows it: words, and files by their address */
                readonly evidence: {
                    readonly text: string;
                    readonly files: readonly string[];
                };
            };
            readonly stars?: number;
            readonly comment?: string;
            readonly to?: {
                readonly account: string;
            } | null;
            readonly members?: readonly {
                readonly account: string;
            }[];
            readonly chair?: string;
            readonly transfer?: string;
            readonly office?: string;
            /** @enum {unknown} */
            readonly relation?: "caused-by" | "appeal-of" | "enforcement-of" | "duplicate-of";
            /** @description 另一个办件的编号。The number of the other case */
            readonly number?: string;
            /** @description 更正的是哪一条记录。Which recorded fact is put right */
            readonly target?: {
                /** @enum {unknown} */
                readonly what: "form" | "outcome" | "output";
                readonly step?: string;
                readonly field?: string;
            };
            /** @description 本来应当是什么。What it should have been */
            readonly right?: unknown;
            /** @description 依据什么更正。What shows it */
            readonly shown?: string;
            readonly ground?: string;
        };
        readonly ManyActs: {
            readonly cases: readonly {
                readonly id: string;
                readonly version: number;
            }[];
            readonly act: {
                /** @enum {unknown} */
                readonly act: "resubmit" | "accept" | "request-correction" | "refuse-acceptance" | "complete-step" | "suspend" | "resume" | "accept-with-tolerance" | "request-extension" | "decide-extension" | "submit-material" | "check-obligation" | "note" | "withdraw" | "reopen" | "rate" | "assign-step" | "claim-step" | "name-panel" | "transfer" | "receive-transfer" | "close-gathering" | "add-service" | "link" | "merge" | "rectify" | "stay-away" | "ask-avoidance" | "order-avoidance" | "refuse-avoidance";
                readonly form?: {
                    readonly [key: string]: unknown;
                };
                readonly items?: readonly {
                    readonly field: string | null;
                    readonly text: string;
                }[];
                readonly step?: string;
                readonly outcome?: string;
                readonly reason?: string | null;
                readonly output?: {
                    readonly [key: string]: unknown;
                };
                readonly suspension?: string;
                readonly note?: string;
                readonly extension?: string;
                readonly value?: number;
                readonly obligation?: string;
                readonly obligations?: readonly string[];
                /** @description 证据：文字，以及文件的地址。What shows it: words, and files by their address */
                readonly evidence?: {
                    readonly text: string;
                    readonly files: readonly string[];
                };
                /** @description 随此操作提交的文件，先为这个办件上传。Files handed in with it, sent for this case before */
                readonly files?: readonly string[];
                /** @description 事后补记。It happened before it is written down */
                readonly late?: {
                    /**
                     * Format: date-time
                     * @description 法律上发生的时间。When it legally happened
                     */
                    readonly occurredAt: string;
                    /** @description 证据：文字，以及文件的地址。What shows it: words, and files by their address */
                    readonly evidence: {
                        readonly text: string;
                        readonly files: readonly string[];
                    };
                };
                readonly stars?: number;
                readonly comment?: string;
                readonly to?: {
                    readonly account: string;
                } | null;
                readonly members?: readonly {
                    readonly account: string;
                }[];
                readonly chair?: string;
                readonly transfer?: string;
                readonly office?: string;
                /** @enum {unknown} */
                readonly relation?: "caused-by" | "appeal-of" | "enforcement-of" | "duplicate-of";
                /** @description 另一个办件的编号。The number of the other case */
                readonly number?: string;
                /** @description 更正的是哪一条记录。Which recorded fact is put right */
                readonly target?: {
                    /** @enum {unknown} */
                    readonly what: "form" | "outcome" | "output";
                    readonly step?: string;
                    readonly field?: string;
                };
                /** @description 本来应当是什么。What it should have been */
                readonly right?: unknown;
                /** @description 依据什么更正。What shows it */
                readonly shown?: string;
                readonly ground?: string;
            };
        };
        readonly NewCase: {
            readonly service: string;
            readonly region?: string;
            readonly form: {
                readonly [key: string]: unknown;
            };
        };
        readonly ManyResults: {
            readonly results: readonly components["schemas"]["ActResult"][];
        };
        readonly ActResult: {
            readonly case: string;
            readonly done: boolean;
            readonly version: number | null;
            readonly code: string | null;
            readonly message: components["schemas"]["TextView"] | null;
            readonly next: components["schemas"]["TextView"] | null;
        };
        readonly Joining: {
            readonly form: {
                readonly [key: string]: unknown;
            };
            /** @description 代谁办理；不填为本人。For whom one acts; oneself without it */
            readonly for?: string;
        };
        readonly GatheringView: {
            readonly case: {
                /** Format: uuid */
                readonly id: string;
                readonly number: string;
            };
            readonly service: components["schemas"]["Coded"];
            readonly step: components["schemas"]["Coded"];
            /** @description 参加即开始的事项。What one begins by joining */
            readonly joins: {
                readonly code: string;
                readonly name: components["schemas"]["TextView"];
                readonly summary: components["schemas"]["TextView"];
            };
            readonly region: components["schemas"]["Named"];
            readonly office: components["schemas"]["Named"] | null;
            /** Format: date-time */
            readonly opensAt: string;
            readonly shutsAt: string | null;
            /** @description 每个主体只能参加一次。A party may join once */
            readonly once: boolean;
            /** @description 本人已参加的。What the reader has joined with */
            readonly joined: readonly {
                /** Format: uuid */
                readonly id: string;
                readonly number: string;
            }[];
            readonly announced: {
                readonly [key: string]: unknown;
            };
            /** @description 公告内容的表单定义。The form of what is announced */
            readonly announcedForm: {
                readonly [key: string]: unknown;
            };
        };
        readonly GatheringPage: {
            readonly items: readonly components["schemas"]["GatheringView"][];
            readonly next: string | null;
        };
        readonly BeginningView: {
            readonly service: components["schemas"]["Coded"];
            readonly summary: components["schemas"]["TextView"];
            readonly regions: readonly components["schemas"]["Named"][];
            /** @description 办成后写入哪些台账。Registers in which it enters something */
            readonly writes: readonly string[];
            /** @description 督办：可以从别的页面带着编号来。An order, which other pages lead to */
            readonly orders: boolean;
        };
        readonly Beginnings: {
            readonly items: readonly components["schemas"]["BeginningView"][];
        };
        readonly WorkRow: {
            readonly case: components["schemas"]["CaseRow"];
            readonly subject: {
                readonly zh: string;
                readonly en: string;
            } | null;
            readonly item: components["schemas"]["Coded"];
            readonly round: number;
            /** Format: date-time */
            readonly openedAt: string;
            readonly dueAt: string | null;
            /** @enum {unknown} */
            readonly level: "none" | "blue" | "yellow" | "red";
        };
        readonly WorkPage: {
            readonly items: readonly components["schemas"]["WorkRow"][];
            readonly next: string | null;
        };
        readonly WorkCount: {
            readonly all: number;
            readonly red: number;
            readonly yellow: number;
            readonly blue: number;
        };
        readonly TrackView: {
            readonly number: string;
            readonly service: components["schemas"]["Coded"];
            readonly region: components["schemas"]["Coded"];
            readonly phaseText: components["schemas"]["TextView"];
            /** Format: date-time */
            readonly openedAt: string;
            readonly endedAt: string | null;
            readonly outcome: components["schemas"]["TextView"] | null;
            readonly outcomeClass: ("favourable" | "unfavourable" | "partial" | "withdrawn" | "settled" | "transferred" | "void" | "not-accepted") | null;
            readonly clock: components["schemas"]["ClockStrip"] | null;
            readonly refusal: {
                readonly reason: components["schemas"]["TextView"] | null;
                readonly remedies: readonly {
                    readonly name: components["schemas"]["TextView"];
                    readonly within: components["schemas"]["TextView"];
                    readonly basis: readonly components["schemas"]["BasisView"][];
                }[];
            } | null;
            readonly nothing: components["schemas"]["TextView"] | null;
            readonly waitsForYou: boolean;
            readonly next: components["schemas"]["TextView"];
            readonly strands: readonly components["schemas"]["TrackStrand"][];
            readonly timeline: readonly {
                /** Format: date-time */
                readonly at: string;
                readonly type: string;
                readonly text: components["schemas"]["TextView"];
            }[];
            readonly demonstration: boolean;
        };
        readonly TrackStrand: {
            readonly step: components["schemas"]["Coded"];
            readonly kind: string;
            readonly by: components["schemas"]["TextView"];
            /** @enum {unknown} */
            readonly status: "waiting" | "open" | "done" | "skipped";
            readonly openedAt: string | null;
            readonly doneAt: string | null;
            readonly outcome: {
                readonly code: string;
                readonly name: components["schemas"]["TextView"];
                readonly favourable: boolean;
            } | null;
            /** @description 在等申请人。Waits for the applicant */
            readonly waiting: boolean;
            readonly onlyIf: components["schemas"]["TextView"] | null;
        };
        readonly Deputation: {
            readonly account: string;
            readonly deputy: string;
            /** Format: date */
            readonly from: string;
            /** Format: date */
            readonly to: string;
            readonly reason: string;
        };
        readonly HandoverPreview: {
            readonly count: number;
            readonly panels: number;
            readonly items: readonly components["schemas"]["HandoverView"][];
        };
        readonly HandoverView: {
            readonly case: {
                readonly id: string;
                readonly number: string;
                readonly service: components["schemas"]["TextView"];
            };
            readonly step: components["schemas"]["TextView"];
            readonly dueAt: string | null;
            /** @description 合议组席位。A seat on a panel */
            readonly panel: boolean;
            /** @enum {unknown} */
            readonly goes: "colleague" | "office" | "nowhere";
        };
        readonly HeldPowerView: {
            readonly id: string | null;
            readonly party: components["schemas"]["PartyView"];
            /** @enum {unknown} */
            readonly kind: "representative" | "delegate" | "agency";
            readonly scope: components["schemas"]["ScopeView"];
            /** Format: date */
            readonly from: string;
            readonly to: string | null;
            readonly through: components["schemas"]["Named"] | null;
            /** @description 可以再授权。Whether it may be passed on */
            readonly mayGive: boolean;
            /** @description 这项授权范围内等该当事人处理的件数。How much waits for that party within this power */
            readonly waiting: number;
        };
        readonly IdentityCheck: {
            readonly channel: string;
            readonly entries: {
                readonly [key: string]: string;
            };
            /** @description 单独同意（个人信息保护法第二十九条）。Consent to this alone */
            readonly consent: boolean;
        };
        readonly IdentityProof: {
            readonly name: string;
            readonly residentId: string;
            readonly phone: string;
            /** @enum {unknown} */
            readonly document: "resident-id" | "passport" | "residence-permit";
        };
        readonly LeavingOrder: {
            readonly office: string;
            /** Format: date */
            readonly lastDay: string;
            readonly colleague: string | null;
            readonly reason: string;
        };
        readonly LeavingView: {
            readonly office: components["schemas"]["Named"];
            /** Format: date */
            readonly lastDay: string;
            readonly colleague: components["schemas"]["Named"] | null;
            /** @description 工作已全部交接。All work is handed over */
            readonly done: boolean;
            /** @description 还没能交接的件数。How many cases could not be handed over */
            readonly leftOver: number;
        };
        readonly NewStaff: {
            readonly username: string;
            readonly name: {
                readonly zh: string;
                readonly en: string;
            };
            /** @enum {unknown} */
            readonly role: "clerk" | "handler" | "head" | "plan-lead" | "supervisor" | "inspector" | "judge" | "expert" | "auditor" | "administrator";
            readonly office?: string;
            readonly plan?: string;
            /** Format: date */
            readonly from: string;
            /** Format: date */
            readonly to?: string;
        };
        readonly RoleEnded: {
            /** @enum {unknown} */
            readonly role: "clerk" | "handler" | "head" | "plan-lead" | "supervisor" | "inspector" | "judge" | "expert" | "auditor" | "administrator";
            readonly office?: string;
            readonly plan?: string;
            /** Format: date */
            readonly lastDay: string;
        };
        readonly RoleGiven: {
            /** @enum {unknown} */
            readonly role: "clerk" | "handler" | "head" | "plan-lead" | "supervisor" | "inspector" | "judge" | "expert" | "auditor" | "administrator";
            readonly office?: string;
            readonly plan?: string;
            /** Format: date */
            readonly from: string;
            /** Format: date */
            readonly to?: string;
        };
        readonly StaffGrantView: {
            /** @enum {unknown} */
            readonly role: "applicant" | "delegate" | "clerk" | "handler" | "head" | "plan-lead" | "supervisor" | "inspector" | "judge" | "expert" | "institution" | "auditor" | "administrator";
            readonly roleName: components["schemas"]["TextView"];
            readonly office: components["schemas"]["Named"] | null;
            readonly plan: components["schemas"]["Coded"] | null;
            readonly from: string | null;
            readonly to: string | null;
            /** @enum {unknown} */
            readonly state: "in-force" | "to-come" | "ended";
            readonly mayEnd: boolean;
        };
        readonly StaffPage: {
            readonly items: readonly components["schemas"]["StaffView"][];
            readonly next: string | null;
        };
        readonly StaffView: {
            readonly id: string;
            readonly username: string;
            readonly name: components["schemas"]["TextView"];
            readonly grants: readonly components["schemas"]["StaffGrantView"][];
            /** @description 只等本人办的件数。How much waits for this person alone */
            readonly assigned: number;
            /** @description 本单位任何人都可以办的件数。How much waits for anybody of their office */
            readonly shared: number;
            readonly leavings: readonly components["schemas"]["LeavingView"][];
            readonly self: boolean;
        };
        readonly OfficeRow: {
            readonly id: string;
            readonly name: components["schemas"]["TextView"];
            readonly region: string;
        };
        readonly OfficeList: {
            readonly items: readonly components["schemas"]["OfficeRow"][];
        };
        readonly Erasure: {
            /**
             * @description 写明 erase：删除后无法恢复。Say erase: it cannot be undone
             * @enum {string}
             */
            readonly confirm: "erase";
        };
        readonly KeptView: {
            readonly about: components["schemas"]["TextView"];
            readonly reason: components["schemas"]["TextView"];
            readonly until: string | null;
            readonly basis: components["schemas"]["BasisView"];
        };
        readonly OwnDataView: {
            /** @description 本人的办件。Cases of their own */
            readonly cases: number;
            /** @description 没有提交的申请。Applications not submitted */
            readonly drafts: number;
            /** @description 证照。Certificates */
            readonly certificates: number;
            /** @description 依法还须保存的，逐项说明。What the law has kept, one by one */
            readonly kept: readonly components["schemas"]["KeptView"][];
        };
        readonly OwnDataCopy: {
            /** @enum {string} */
            readonly format: "yingshang-own-data/1";
            readonly city: string;
            /** Format: date-time */
            readonly madeAt: string;
            readonly account: {
                readonly username: string;
                readonly name: components["schemas"]["TextView"];
            };
            readonly person: unknown;
            readonly standing: unknown;
            readonly messages: unknown;
            readonly security: unknown;
            readonly cases: readonly unknown[];
            readonly drafts: readonly unknown[];
            readonly certificates: readonly unknown[];
            readonly notices: readonly unknown[];
            readonly readings: readonly unknown[];
        };
        readonly NewPower: {
            readonly party?: string;
            readonly agent: {
                readonly name: string;
                readonly identifier: string;
            };
            readonly services: readonly string[];
            readonly acts: readonly ("read" | "apply" | "answer" | "withdraw" | "rate" | "empower")[];
            /** Format: date */
            readonly from: string;
            /** Format: date */
            readonly to: string;
            readonly reason: string;
        };
        readonly PartyView: {
            readonly id: string;
            readonly name: components["schemas"]["TextView"];
            /** @enum {unknown} */
            readonly kind: "person" | "enterprise";
            /** @description 自然人的证件号码只显示首尾。A person’s number is covered but for its ends */
            readonly identifier: string;
        };
        readonly PowerView: {
            readonly id: string;
            /** @enum {unknown} */
            readonly kind: "representative" | "delegate" | "agency";
            readonly party: components["schemas"]["PartyView"];
            readonly agent: components["schemas"]["PartyView"];
            readonly scope: components["schemas"]["ScopeView"];
            /** Format: date */
            readonly from: string;
            readonly to: string | null;
            /** @enum {unknown} */
            readonly state: "in-force" | "to-come" | "ended";
            /** @description 由受托人转授。Passed on by somebody who holds it */
            readonly passedOn: boolean;
            readonly reason: string;
            readonly source: {
                readonly register: components["schemas"]["Coded"];
                readonly key: string;
                readonly case: string | null;
            } | null;
            /** Format: date-time */
            readonly grantedAt: string;
            readonly revokedAt: string | null;
            readonly revokedReason: string | null;
            readonly mayRevoke: boolean;
        };
        readonly PowerList: {
            readonly items: readonly components["schemas"]["PowerView"][];
        };
        readonly ProofView: {
            /** @enum {unknown} */
            readonly level: "none" | "counter" | "source" | "licence";
            readonly levelName: components["schemas"]["TextView"];
            readonly how: components["schemas"]["TextView"];
            readonly office: components["schemas"]["Named"] | null;
            readonly case: string | null;
            readonly until: string | null;
            /** Format: date-time */
            readonly at: string;
        };
        readonly Revocation: {
            readonly reason: string;
        };
        readonly ScopeView: {
            /** @description `*` 为全部事项。`*` is every service */
            readonly services: readonly components["schemas"]["Coded"][];
            readonly acts: readonly ("read" | "apply" | "answer" | "withdraw" | "rate" | "empower")[];
        };
        readonly StandingView: {
            readonly self: components["schemas"]["PartyView"] | null;
            /** @enum {unknown} */
            readonly level: "none" | "counter" | "source" | "licence";
            readonly levelName: components["schemas"]["TextView"];
            readonly proofs: readonly components["schemas"]["ProofView"][];
            readonly held: readonly components["schemas"]["HeldPowerView"][];
        };
        readonly CheckChannel: {
            readonly code: string;
            readonly name: components["schemas"]["TextView"];
            /** @enum {unknown} */
            readonly level: "none" | "counter" | "source" | "licence";
            readonly levelName: components["schemas"]["TextView"];
            /** @description 由谁核验；有几家的自己选。Who checks; where there are several, one chooses */
            readonly parties: readonly components["schemas"]["Named"][];
            /** @description 还要填写什么。What has to be entered beside it */
            readonly entries: readonly {
                readonly code: string;
                readonly name: components["schemas"]["TextView"];
                /** @description 从核验机构里选。Chosen among those who check */
                readonly party: boolean;
            }[];
        };
        readonly CheckView: {
            readonly case: {
                readonly id: string;
                readonly number: string;
            };
            readonly channel: components["schemas"]["TextView"] | null;
            /** Format: date-time */
            readonly at: string;
            readonly waitsFor: ("source" | "person") | null;
            readonly passed: boolean;
            readonly outcome: components["schemas"]["TextView"] | null;
            readonly reason: components["schemas"]["TextView"] | null;
        };
        readonly RealNameView: {
            readonly self: components["schemas"]["PartyView"] | null;
            /** @enum {unknown} */
            readonly level: "none" | "counter" | "source" | "licence";
            readonly levelName: components["schemas"]["TextView"];
            readonly proof: components["schemas"]["ProofView"] | null;
            readonly proofs: readonly components["schemas"]["ProofView"][];
            readonly channels: readonly components["schemas"]["CheckChannel"][];
            readonly check: components["schemas"]["CheckView"] | null;
            /** @description 哪些事项要求实名；核验一次全部通用。Which services ask for it; one proof serves them all */
            readonly asks: readonly components["schemas"]["Coded"][];
        };
        readonly DeputationView: {
            readonly account: components["schemas"]["Named"];
            readonly deputy: components["schemas"]["Named"];
            /** Format: date */
            readonly from: string;
            /** Format: date */
            readonly to: string;
            readonly reason: string;
            /** @description 本人可以提前结束。The reader may end it early */
            readonly mayEnd: boolean;
        };
        readonly Deputations: {
            readonly items: readonly components["schemas"]["DeputationView"][];
        };
        readonly OverviewView: {
            /** Format: date-time */
            readonly at: string;
            readonly place: components["schemas"]["OverviewPlace"] | null;
            /** @description 由办件算出的指标。Computed from cases */
            readonly figures: readonly components["schemas"]["OverviewFigure"][];
            readonly reported: {
                /** @description 有填报数的。Of which a report counts */
                readonly known: number;
                /** @description 填报的数没有达到目标的。Whose report misses the target */
                readonly missed: number;
                /** @description 还没有人填报的。That nobody has reported */
                readonly silent: number;
            } | null;
            readonly tasks: {
                readonly total: number;
                readonly late: number;
                readonly states: readonly {
                    readonly code: string;
                    readonly count: number;
                }[];
                /** @description 最早该完成的几项逾期任务。Those past due the longest, a few */
                readonly latest: readonly {
                    readonly no: number;
                    readonly plan: number;
                    readonly direction: components["schemas"]["TextView"];
                    readonly units: readonly components["schemas"]["TextView"][];
                    readonly due: components["schemas"]["TextView"];
                    readonly since: string | null;
                    readonly state: components["schemas"]["TextView"];
                }[];
            };
            readonly cases: {
                /** @description 在办。Open */
                readonly open: number;
                /** @description 其中超期的。Of these past their day */
                readonly late: number;
                /** @description 超期最久的几件；只给能看全部办件时限的人。Those late longest, for whoever may see every clock */
                readonly latest: readonly components["schemas"]["OverviewCase"][];
            };
            readonly orders: {
                /** @description 在办。Open */
                readonly open: number;
                /** @description 其中超期的。Of these past their day */
                readonly late: number;
                readonly latest: readonly components["schemas"]["OrderView"][];
            };
            readonly plans: readonly {
                readonly no: number;
                /** @description 在办。Open */
                readonly open: number;
                /** @description 其中超期的。Of these past their day */
                readonly late: number;
            }[];
            readonly places: readonly components["schemas"]["OverviewPlace"][];
        };
        readonly OverviewFigure: {
            readonly code: string;
            readonly name: components["schemas"]["TextView"];
            readonly plan: number;
            readonly unit: string;
            readonly value: number | null;
            readonly included: number;
            readonly target: components["schemas"]["IndicatorTarget"] | null;
            readonly holds: boolean | null;
            /** @description 依据的办件不到 5 件，不判断是否达标。It rests on fewer than 5 cases, too few to judge */
            readonly few: boolean;
            readonly forecast: components["schemas"]["ForecastView"] | null;
        };
        readonly OverviewCase: {
            /** Format: uuid */
            readonly id: string;
            readonly number: string;
            readonly service: components["schemas"]["TextView"];
            readonly place: components["schemas"]["TextView"];
            readonly office: components["schemas"]["TextView"] | null;
            /** Format: date */
            readonly due: string;
            /** @description 日历日。Days of the calendar */
            readonly daysLate: number;
            /** @description 读者能打开。Whether the reader may open it */
            readonly opens: boolean;
        };
        readonly OverviewPlace: {
            readonly id: string;
            readonly name: components["schemas"]["TextView"];
            readonly unit: string | null;
            readonly tile: {
                readonly row: number;
                readonly column: number;
            } | null;
            readonly tasks: {
                readonly total: number;
                readonly late: number;
            } | null;
            readonly cases: {
                /** @description 在办。Open */
                readonly open: number;
                /** @description 其中超期的。Of these past their day */
                readonly late: number;
            };
            readonly figures: {
                /** @description 能判断是否达标的。Of which it can be said whether they meet their target */
                readonly measured: number;
                readonly met: number;
                /** @description 办件太少、不判断的。Of too few cases to judge */
                readonly few: number;
            };
        };
        readonly PlanRow: {
            readonly no: number;
            readonly code: string;
            readonly name: components["schemas"]["TextView"];
            readonly leadUnits: readonly components["schemas"]["Named"][];
            /** @enum {unknown} */
            readonly leadBasis: "stated" | "inferred" | "by-measure" | "none-stated";
            readonly leadNote: components["schemas"]["TextView"] | null;
            readonly attachment: number | null;
            readonly measureCount: number;
            readonly taskCount: number;
            readonly taskFrom: number | null;
            readonly taskTo: number | null;
            readonly hasIndicatorTable: boolean;
            /** @description 本方案已有事项在本系统运行。Services of this plan run here */
            readonly hasServices: boolean;
            readonly term: {
                /** @description 哪一年的方案。The plan of which year */
                readonly year: number;
                /** Format: date */
                readonly from: string;
                /** Format: date */
                readonly to: string;
                /** @description 城市今天推进的方案：正在执行的；没有的，取最近一期。What the city works at today */
                readonly atWork: boolean;
                /** @description 期限已过。Its time is past */
                readonly over: boolean;
            };
            readonly english: components["schemas"]["EnglishMarks"];
        };
        readonly PlanList: {
            readonly items: readonly components["schemas"]["PlanRow"][];
        };
        readonly PlanView: {
            readonly no: number;
            readonly code: string;
            readonly name: components["schemas"]["TextView"];
            readonly leadUnits: readonly components["schemas"]["Named"][];
            /** @enum {unknown} */
            readonly leadBasis: "stated" | "inferred" | "by-measure" | "none-stated";
            readonly leadNote: components["schemas"]["TextView"] | null;
            readonly attachment: number | null;
            readonly measureCount: number;
            readonly taskCount: number;
            readonly taskFrom: number | null;
            readonly taskTo: number | null;
            readonly hasIndicatorTable: boolean;
            /** @description 本方案已有事项在本系统运行。Services of this plan run here */
            readonly hasServices: boolean;
            readonly term: {
                /** @description 哪一年的方案。The plan of which year */
                readonly year: number;
                /** Format: date */
                readonly from: string;
                /** Format: date */
                readonly to: string;
                /** @description 城市今天推进的方案：正在执行的；没有的，取最近一期。What the city works at today */
                readonly atWork: boolean;
                /** @description 期限已过。Its time is past */
                readonly over: boolean;
            };
            readonly english: components["schemas"]["EnglishMarks"];
            readonly office: components["schemas"]["Named"] | null;
            /** @description 本方案在本系统运行的事项。Services of this plan that run here */
            readonly services: readonly components["schemas"]["Coded"][];
            readonly tasks: components["schemas"]["TaskCounts"];
            /** @description 近的月份在前。The latest month first */
            readonly placings: readonly components["schemas"]["PlacingView"][];
            readonly measures: readonly components["schemas"]["MeasureView"][];
        };
        readonly MeasureView: {
            readonly id: string;
            /** @description 印在文件中的位置。The place as printed */
            readonly ref: string;
            readonly code: string | null;
            readonly section: components["schemas"]["TextView"] | null;
            readonly title: components["schemas"]["TextView"];
            readonly text: string | null;
            readonly deadline: components["schemas"]["DeadlineView"];
            readonly deadlineText: components["schemas"]["TextView"];
            readonly units: readonly components["schemas"]["DutyView"][];
            readonly andOthers: boolean;
            readonly taskNo: number | null;
            readonly notes: readonly components["schemas"]["TextView"][];
            readonly english: components["schemas"]["EnglishMarks"];
        };
        /** @description 省里通报的位次。The place that the province gives */
        readonly PlacingView: {
            readonly indicator: components["schemas"]["Coded"] | null;
            /** @description 年月。YYYY-MM */
            readonly period: string;
            readonly rank: number;
            readonly among: number;
            /** @description 哪份文件。Which document says so */
            readonly source: string;
            /** Format: date */
            readonly issuedOn: string;
        };
        readonly DeadlineView: {
            /** @enum {unknown} */
            readonly type: "month" | "milestones" | "ongoing" | "unspecified";
            readonly value: string | null;
            readonly day: string | null;
            readonly milestones: readonly string[];
            readonly horizon: string | null;
            readonly note: components["schemas"]["TextView"] | null;
        };
        readonly DutyView: {
            readonly id: string;
            readonly name: components["schemas"]["TextView"];
            /** @enum {unknown} */
            readonly role: "lead" | "support" | "implement" | "supervise" | "responsible";
            readonly roleName: components["schemas"]["TextView"];
        };
        /** @description 还没有英文（以中文代替）或英文对应旧文字的字段。Fields whose English is missing (the Chinese stands in) or of an earlier wording */
        readonly EnglishMarks: {
            readonly [key: string]: "missing" | "earlier";
        };
        readonly TaskRow: {
            readonly no: number;
            readonly plan: number;
            readonly planCode: string;
            readonly planName: components["schemas"]["TextView"];
            readonly direction: components["schemas"]["TextView"];
            readonly summary: components["schemas"]["TextView"];
            readonly content: string | null;
            readonly units: readonly components["schemas"]["DutyView"][];
            readonly andOthers: boolean;
            readonly office: components["schemas"]["Named"] | null;
            readonly deadline: components["schemas"]["DeadlineView"];
            readonly deadlineText: components["schemas"]["TextView"];
            readonly dueNext: string | null;
            /** @enum {unknown} */
            readonly state: "late" | "at-risk" | "awaiting-check" | "on-track" | "not-started" | "verified" | "ended";
            readonly stateText: components["schemas"]["TextView"];
            /**
             * @description 由什么实现；later 是本系统还没有。What keeps it; later: nothing here yet
             * @enum {unknown}
             */
            readonly how: "service" | "register" | "exchange" | "limit" | "indicator" | "evidence" | "later";
            readonly fulfilledBy: readonly components["schemas"]["FulfilledBy"][];
            readonly caseId: string | null;
            readonly caseNumber: string | null;
            readonly changedDue: string | null;
            readonly parts: {
                readonly given: number;
                readonly done: number;
                readonly late: number;
            } | null;
            readonly measure: string | null;
            readonly measureRef: string | null;
            readonly targets: readonly components["schemas"]["TargetView"][];
            /** @description 方案里关于它说法不一的地方。Where the plan does not agree with itself about it */
            readonly contradictions: readonly components["schemas"]["ContradictionView"][];
            readonly english: components["schemas"]["EnglishMarks"];
        };
        readonly TaskPage: {
            readonly items: readonly components["schemas"]["TaskRow"][];
            readonly next: string | null;
            /** @description 符合条件的总数。All that match */
            readonly total: number;
            /** @description 除所要状态外符合条件的，按状态计数。All that match but for the state asked for, by state */
            readonly counts: components["schemas"]["TaskCounts"];
        };
        readonly TaskCounts: {
            readonly late: number;
            readonly "at-risk": number;
            readonly "awaiting-check": number;
            readonly "on-track": number;
            readonly "not-started": number;
            readonly verified: number;
            readonly ended: number;
        };
        readonly TargetView: {
            readonly what: components["schemas"]["TextView"];
            /** @enum {unknown} */
            readonly comparator: ">=" | "<=" | "=" | ">" | "<";
            readonly value: number;
            readonly unit: string;
            /** @description 年月，或 ongoing、yearly 这样的周期。YYYY-MM, or a rhythm such as ongoing or yearly */
            readonly by: string;
        };
        readonly FulfilledBy: {
            /** @enum {unknown} */
            readonly kind: "service" | "register" | "exchange" | "limit" | "indicator";
            readonly code: string;
            readonly name: components["schemas"]["TextView"];
        };
        readonly FulfilmentRow: {
            /** @enum {unknown} */
            readonly kind: "task" | "measure" | "indicator" | "limit" | "function";
            /** @description 任务号、措施、指标、时限的代码，或系统代码和功能序号。Number or code; of a function the system’s code and its place */
            readonly key: string;
            readonly name: components["schemas"]["TextView"];
            readonly within: components["schemas"]["TextView"] | null;
            readonly plan: number;
            /**
             * @description 由什么实现；later 表示本系统还没有。What keeps it; later: nothing is built here yet
             * @enum {unknown}
             */
            readonly by: "service" | "register" | "exchange" | "limit" | "indicator" | "evidence" | "later";
            readonly what: readonly components["schemas"]["Coded"][];
            readonly note: components["schemas"]["TextView"] | null;
            /** @description 方案里关于它说法不一的地方。Where the plan does not agree with itself about it */
            readonly contradictions: readonly components["schemas"]["ContradictionView"][];
        };
        readonly FulfilmentPage: {
            readonly items: readonly components["schemas"]["FulfilmentRow"][];
            readonly next: string | null;
            readonly total: number;
            /** @description 所选方案内按种类和实现方式的计数。Of the plan asked for, by kind and by what keeps them */
            readonly counts: readonly {
                /** @enum {unknown} */
                readonly kind: "task" | "measure" | "indicator" | "limit" | "function";
                /** @enum {unknown} */
                readonly by: "service" | "register" | "exchange" | "limit" | "indicator" | "evidence" | "later";
                readonly count: number;
            }[];
        };
        readonly OwnTasks: {
            readonly office: {
                readonly id: string;
                readonly name: components["schemas"]["TextView"];
            } | null;
            readonly plan: {
                readonly code: string;
                readonly name: components["schemas"]["TextView"];
            } | null;
            readonly tasks: readonly {
                readonly task: components["schemas"]["TaskRow"];
                /** @description 由本单位报告。This office reports on it */
                readonly answers: boolean;
                /** @description 现在等本单位办理。It waits for this office now */
                readonly waiting: boolean;
            }[];
            /** @description 等本单位报告、核对或重新分派的分工。Parts that wait for this office */
            readonly parts: readonly {
                readonly part: components["schemas"]["PartView"];
                /** @description 由本单位报告。This office reports on it */
                readonly answers: boolean;
            }[];
            /** @description 等本单位填报的周报、月报。Weekly and monthly reports that wait for this office */
            readonly rounds: readonly {
                /** Format: uuid */
                readonly caseId: string;
                readonly dueAt: string | null;
            }[];
            /** @description 等本单位说明、整改的督办，最急的在前。Orders that wait for this office, the most urgent first */
            readonly orders: readonly components["schemas"]["OrderView"][];
        };
        readonly PartView: {
            /** Format: uuid */
            readonly caseId: string;
            readonly number: string;
            readonly task: number;
            /** @description 所属任务。The task it belongs to */
            readonly title: string;
            readonly what: string;
            readonly office: components["schemas"]["Named"];
            /** @description 分解单位。The office that gave it out */
            readonly from: components["schemas"]["Named"];
            readonly owner: string | null;
            readonly due: string | null;
            /** @enum {unknown} */
            readonly state: "late" | "to-check" | "handed-back" | "open" | "done" | "taken-back";
            readonly stateText: components["schemas"]["TextView"];
            readonly share: number | null;
            readonly progress: string | null;
            readonly on: string | null;
        };
        readonly TaskPartsView: {
            readonly caseId: string | null;
            /** @description 读者能打开任务的办件。Whether the reader may open the task’s own case */
            readonly opens: boolean;
            readonly answers: components["schemas"]["Named"] | null;
            readonly owner: string | null;
            readonly parts: readonly {
                /** Format: uuid */
                readonly caseId: string;
                readonly number: string;
                readonly task: number;
                /** @description 所属任务。The task it belongs to */
                readonly title: string;
                readonly what: string | null;
                readonly office: components["schemas"]["Named"];
                /** @description 分解单位。The office that gave it out */
                readonly from: components["schemas"]["Named"];
                readonly owner: string | null;
                readonly due: string | null;
                /** @enum {unknown} */
                readonly state: "late" | "to-check" | "handed-back" | "open" | "done" | "taken-back";
                readonly stateText: components["schemas"]["TextView"];
                readonly share: number | null;
                readonly progress: string | null;
                readonly on: string | null;
            }[];
            /** @description 承办单位自己的节点。Milestones of whoever answers */
            readonly milestones: readonly {
                readonly what: string;
                readonly owner: string | null;
                readonly due: string | null;
                readonly done: boolean;
            }[];
            /** @description 方案点名的单位，单位组已展开到各县（市、区），不含承办单位。Whom the plan names, groups expanded, without whoever answers */
            readonly offices: readonly {
                readonly id: string;
                readonly name: components["schemas"]["TextView"];
                readonly roleName: components["schemas"]["TextView"];
                readonly given: boolean;
            }[];
            /** @description 实现它的事项现在在办多少件。What keeps it and how many of its cases are open now */
            readonly live: readonly {
                readonly code: string;
                readonly open: number;
                /** @description 其中超期的。Of these past their day */
                readonly late: number;
            }[];
            /** @description 读者的单位现在可以分解下达。The reader’s office may give parts out now */
            readonly mayDivide: boolean;
        };
        readonly RoundView: {
            readonly schedule: string;
            readonly name: components["schemas"]["TextView"];
            readonly period: string;
            readonly reported: readonly {
                readonly id: string;
                readonly name: components["schemas"]["TextView"];
                /** Format: uuid */
                readonly caseId: string;
            }[];
            readonly open: readonly {
                readonly id: string;
                readonly name: components["schemas"]["TextView"];
                /** Format: uuid */
                readonly caseId: string;
            }[];
            readonly missed: readonly {
                readonly id: string;
                readonly name: components["schemas"]["TextView"];
                /** Format: uuid */
                readonly caseId: string;
            }[];
        };
        readonly RoundList: {
            readonly items: readonly components["schemas"]["RoundView"][];
        };
        readonly WorkbookResult: {
            readonly applied: boolean;
            readonly rows: readonly {
                /** @description 表中的行号。The row’s number in the sheet */
                readonly row: number;
                readonly task: number | null;
                readonly part: string | null;
                readonly act: ("going" | "done") | null;
                readonly fault: components["schemas"]["TextView"] | null;
            }[];
        };
        readonly CalendarFeedView: {
            /** Format: uuid */
            readonly id: string;
            readonly madeBy: string;
            /** Format: date-time */
            readonly madeAt: string;
        };
        readonly CalendarFeedList: {
            readonly items: readonly components["schemas"]["CalendarFeedView"][];
        };
        readonly NewCalendarFeed: {
            /** Format: uuid */
            readonly id: string;
            readonly madeBy: string;
            /** Format: date-time */
            readonly madeAt: string;
            /** @description 订阅地址，只显示这一次。The address to subscribe to, shown this once */
            readonly path: string;
        };
        readonly UnitRow: {
            readonly id: string;
            readonly name: components["schemas"]["TextView"];
            readonly kind: string;
            /** @description 一组单位包括哪些单位。The units a group stands for */
            readonly members: readonly components["schemas"]["Named"][];
            /** @description 自己列在责任单位中。Stands on a responsibility line itself */
            readonly responsible: boolean;
            /** @description 写到它或它所在一组的任务数。Tasks that name it, or a group it belongs to */
            readonly taskCount: number;
            /** @description 其中由它牵头的。Those of them that it leads */
            readonly leadCount: number;
            readonly english: components["schemas"]["EnglishMarks"];
        };
        readonly UnitList: {
            readonly items: readonly components["schemas"]["UnitRow"][];
        };
        readonly LimitRow: {
            readonly id: string;
            readonly plan: number;
            readonly subject: components["schemas"]["TextView"];
            readonly condition: components["schemas"]["TextView"] | null;
            /** @enum {unknown} */
            readonly kind: "time-limit" | "steps" | "fee-cap" | "ratio" | "threshold";
            /** @enum {unknown} */
            readonly comparator: ">=" | "<=" | "=" | ">" | "<";
            readonly value: number | string | null;
            readonly unit: string;
            /** @description 不计入的时间。Time that does not count */
            readonly clockExcludes: readonly components["schemas"]["TextView"][];
            readonly sourceRef: string;
            readonly note: components["schemas"]["TextView"] | null;
            readonly english: components["schemas"]["EnglishMarks"];
        };
        readonly LimitList: {
            readonly items: readonly components["schemas"]["LimitRow"][];
        };
        readonly SupervisionView: {
            readonly orders: components["schemas"]["OrderList"];
            readonly lookBacks: readonly components["schemas"]["LookBackView"][];
            readonly ladder: readonly components["schemas"]["LadderRung"][];
            readonly records: readonly {
                readonly office: components["schemas"]["Named"];
                /** @description 各项措施的次数。How often each measure was taken */
                readonly measures: {
                    readonly [key: string]: number;
                };
            }[];
            readonly matters: readonly components["schemas"]["MatterView"][];
            /** @description 读者能把一件督办并入另一件。The reader may merge one order into another */
            readonly merges: boolean;
            /** @description 读者能发起的事项。What the reader may begin */
            readonly begins: readonly components["schemas"]["Coded"][];
        };
        readonly OrderView: {
            /** Format: uuid */
            readonly id: string;
            readonly number: string;
            readonly origin: components["schemas"]["Coded"];
            readonly office: components["schemas"]["Named"];
            readonly matter: {
                readonly zh: string;
                readonly en: string;
            } | null;
            readonly about: string | null;
            /** @description 由几件事引起。How many things have led to it */
            readonly causes: number;
            /** @description 已并入的督办编号。Orders that were merged into it */
            readonly merged: readonly string[];
            readonly version: number;
            readonly open: boolean;
            readonly stage: components["schemas"]["TextView"];
            readonly by: components["schemas"]["Named"] | null;
            /** Format: date-time */
            readonly since: string;
            /** Format: date */
            readonly due: string;
            /** @description 0 表示没有超期。0 while it is not late */
            readonly daysLate: number;
            readonly measure: components["schemas"]["Coded"] | null;
            readonly measureDue: components["schemas"]["Coded"] | null;
            readonly relapses: number;
        };
        readonly OrderList: {
            readonly items: readonly components["schemas"]["OrderView"][];
            /** @description 还有更早的没有列出。There are older ones that are not listed */
            readonly more: boolean;
        };
        readonly LookBackView: {
            /** Format: uuid */
            readonly id: string;
            readonly number: string;
            readonly service: components["schemas"]["TextView"];
            readonly office: components["schemas"]["Named"] | null;
            /** Format: date-time */
            readonly closedAt: string;
            /** Format: date */
            readonly from: string;
            /** Format: date */
            readonly until: string;
            /** @enum {unknown} */
            readonly state: "waits" | "due" | "late";
        };
        readonly LadderRung: {
            readonly code: string;
            readonly name: components["schemas"]["TextView"];
            readonly level: number;
            /** @description 超过应办结日多少天。Natural days past its day */
            readonly days: number;
            readonly relapses: number | null;
            readonly document: components["schemas"]["TextView"];
        };
        readonly MatterView: {
            /** Format: uuid */
            readonly id: string;
            readonly number: string;
            /**
             * @description 在哪个页面看。On which page it is shown
             * @enum {unknown}
             */
            readonly page: "meeting" | "inspection" | "case";
            readonly service: components["schemas"]["Coded"];
            /** @description 写下的原文，或者单位的名称。As somebody wrote it, or the name of the office */
            readonly title: {
                readonly zh: string;
                readonly en: string;
            };
            readonly stage: components["schemas"]["TextView"];
            readonly by: components["schemas"]["Named"] | null;
            /** Format: date-time */
            readonly openedAt: string;
            readonly open: boolean;
        };
        readonly AgendaView: {
            readonly items: readonly {
                /** @enum {unknown} */
                readonly kind: "order" | "case" | "task" | "indicator" | "other";
                readonly reference: string;
                readonly title: components["schemas"]["TextView"];
                readonly office: components["schemas"]["Named"] | null;
                readonly since: string | null;
            }[];
        };
        readonly PoolView: {
            readonly items: readonly string[];
            /** @description 多于 2000 件，请缩小范围。More than 2000: choose a smaller span */
            readonly more: boolean;
        };
        readonly ImportRow: {
            /** Format: uuid */
            readonly id: string;
            readonly fileName: string;
            readonly sha256: string;
            /** @enum {unknown} */
            readonly state: "review" | "applied" | "discarded";
            readonly term: {
                readonly year: number;
                /** Format: date */
                readonly from: string;
                /** Format: date */
                readonly to: string;
            } | null;
            readonly version: number;
            readonly document: {
                readonly title: string;
                readonly year: number;
                readonly horizon: string;
                readonly lines: number;
            };
            readonly counts: {
                readonly plans: number;
                readonly units: number;
                readonly measures: number;
                readonly tasks: number;
                readonly indicators: number;
                readonly limits: number;
                readonly repairs: number;
                readonly doubts: number;
                /** @description 上次生效时已决定、这次沿用的修补和疑点。Repairs and doubts that were decided when the document last took effect */
                readonly carriedOver?: number;
            };
            readonly createdBy: components["schemas"]["Person"];
            /** Format: date-time */
            readonly createdAt: string;
            readonly closedBy: components["schemas"]["Person"] | null;
            readonly closedAt: string | null;
            readonly applied: components["schemas"]["AppliedCounts"] | null;
        };
        readonly ImportPage: {
            readonly items: readonly components["schemas"]["ImportRow"][];
            readonly next: string | null;
        };
        readonly ImportView: {
            /** Format: uuid */
            readonly id: string;
            readonly fileName: string;
            readonly sha256: string;
            /** @enum {unknown} */
            readonly state: "review" | "applied" | "discarded";
            readonly term: {
                readonly year: number;
                /** Format: date */
                readonly from: string;
                /** Format: date */
                readonly to: string;
            } | null;
            readonly version: number;
            readonly document: {
                readonly title: string;
                readonly year: number;
                readonly horizon: string;
                readonly lines: number;
            };
            readonly counts: {
                readonly plans: number;
                readonly units: number;
                readonly measures: number;
                readonly tasks: number;
                readonly indicators: number;
                readonly limits: number;
                readonly repairs: number;
                readonly doubts: number;
                /** @description 上次生效时已决定、这次沿用的修补和疑点。Repairs and doubts that were decided when the document last took effect */
                readonly carriedOver?: number;
            };
            readonly createdBy: components["schemas"]["Person"];
            /** Format: date-time */
            readonly createdAt: string;
            readonly closedBy: components["schemas"]["Person"] | null;
            readonly closedAt: string | null;
            readonly applied: components["schemas"]["AppliedCounts"] | null;
            readonly repairs: {
                readonly total: number;
                readonly undecided: number;
                readonly kinds: readonly {
                    readonly kind: string;
                    readonly total: number;
                    readonly undecided: number;
                    /**
                     * @description 能否一并接受或退回，只能接受，或只能看过。Whether all of them may be accepted or rejected, only be accepted, or only be noted
                     * @enum {unknown}
                     */
                    readonly answer: "choose" | "confirm" | "note";
                }[];
            };
            readonly doubts: {
                readonly total: number;
                readonly undecided: number;
                readonly kinds: readonly {
                    readonly kind: string;
                    readonly total: number;
                    readonly undecided: number;
                    /**
                     * @description 能否一并接受或退回，只能接受，或只能看过。Whether all of them may be accepted or rejected, only be accepted, or only be noted
                     * @enum {unknown}
                     */
                    readonly answer: "choose" | "confirm" | "note";
                }[];
            };
            readonly diff: {
                readonly plans: {
                    readonly added: number;
                    readonly changed: number;
                    readonly removed: number;
                    readonly unchanged: number;
                    readonly undecided: number;
                };
                readonly units: {
                    readonly added: number;
                    readonly changed: number;
                    readonly removed: number;
                    readonly unchanged: number;
                    readonly undecided: number;
                };
                readonly measures: {
                    readonly added: number;
                    readonly changed: number;
                    readonly removed: number;
                    readonly unchanged: number;
                    readonly undecided: number;
                };
                readonly tasks: {
                    readonly added: number;
                    readonly changed: number;
                    readonly removed: number;
                    readonly unchanged: number;
                    readonly undecided: number;
                };
                readonly indicators: {
                    readonly added: number;
                    readonly changed: number;
                    readonly removed: number;
                    readonly unchanged: number;
                    readonly undecided: number;
                };
                readonly limits: {
                    readonly added: number;
                    readonly changed: number;
                    readonly removed: number;
                    readonly unchanged: number;
                    readonly undecided: number;
                };
            };
            readonly changes: readonly components["schemas"]["ChangeGroup"][];
            /** @description 文件中的方案。The plans that the document holds */
            readonly plans: readonly {
                /** @description 总台账中的编号。The ledger’s number */
                readonly no: number;
                /** @description 文件自己的编号，修补和疑点的值中用它。The document’s own number, as in values of repairs and doubts */
                readonly ownNo: number;
                readonly name: string;
                readonly undecided: number;
            }[];
            readonly effect: components["schemas"]["ImportEffect"];
            /** @description 日志里关于这次导入的记录；记入日志之前的导入没有。What the log says of it; nothing of imports from before they were logged */
            readonly log: readonly {
                /** @enum {unknown} */
                readonly what: "read" | "applied" | "discarded";
                /** Format: date-time */
                readonly at: string;
                readonly by: components["schemas"]["Person"];
                readonly place: number | null;
                readonly edition: number | null;
                /** @description 保存的文件摘要、读出数和所作改动与日志一致。What is kept of the file, of what was read and of the changes is what the log says */
                readonly holds: boolean;
            }[];
        };
        readonly ImportEffect: {
            readonly plans: {
                readonly added: number;
                readonly changed: number;
                readonly removed: number;
            };
            readonly units: {
                readonly added: number;
                readonly changed: number;
                readonly removed: number;
            };
            readonly measures: {
                readonly added: number;
                readonly changed: number;
                readonly removed: number;
            };
            readonly tasks: {
                readonly added: number;
                readonly changed: number;
                readonly removed: number;
            };
            readonly indicators: {
                readonly added: number;
                readonly changed: number;
                readonly removed: number;
            };
            readonly limits: {
                readonly added: number;
                readonly changed: number;
                readonly removed: number;
            };
            /** @description 不会生效的变化：已退回的和未决定的。Changes that would not be made: rejected, or undecided */
            readonly leftOut: number;
            /** @description 会落空的引用；只要还有，就不能生效。References that would lead nowhere: while there are any it cannot take effect */
            readonly missing: readonly {
                readonly path: string;
                readonly message: components["schemas"]["TextView"];
                readonly change: string | null;
            }[];
        };
        readonly ImportLine: {
            readonly no: number;
            readonly text: string;
        };
        readonly ImportLineList: {
            readonly items: readonly components["schemas"]["ImportLine"][];
        };
        readonly AppliedCounts: {
            readonly added: number;
            readonly changed: number;
            readonly removed: number;
            /** @description 没有接受的变化。Changes that were not accepted */
            readonly leftOut: number;
        };
        readonly Person: {
            readonly account: string;
            readonly name: components["schemas"]["TextView"];
        };
        readonly RepairView: {
            readonly id: string;
            /** @description 读入文本的行号，从 1 起。Of the text as read, from 1 */
            readonly line: number;
            /** @description 文件中的这一行。The line as the document has it */
            readonly text: string;
            readonly where: string;
            readonly plan: number | null;
            readonly message: components["schemas"]["TextView"];
            readonly before: string;
            readonly change: components["schemas"]["FieldChangeView"] | null;
            readonly decision: components["schemas"]["DecisionBody"] | null;
            /** @enum {unknown} */
            readonly kind: "page-furniture" | "joined-line" | "blank-filled" | "cells-shifted" | "renumbered" | "heading-in-plan-column" | "plan-name-matched" | "taken-from-measure" | "name-corrected" | "repeated-line" | "task-derived" | "shared-line";
            readonly after: string;
        };
        readonly RepairPage: {
            readonly items: readonly components["schemas"]["RepairView"][];
            readonly next: string | null;
        };
        readonly DoubtView: {
            readonly id: string;
            /** @description 读入文本的行号，从 1 起。Of the text as read, from 1 */
            readonly line: number;
            /** @description 文件中的这一行。The line as the document has it */
            readonly text: string;
            readonly where: string;
            readonly plan: number | null;
            readonly message: components["schemas"]["TextView"];
            readonly before: string;
            readonly change: components["schemas"]["FieldChangeView"] | null;
            readonly decision: components["schemas"]["DecisionBody"] | null;
            /** @enum {unknown} */
            readonly kind: "unknown-unit" | "deadline-missing" | "deadline-differs" | "deadline-unreadable" | "units-missing" | "units-differ" | "text-differs" | "heading-differs" | "task-without-measure" | "measure-without-task" | "number-skipped" | "figure-unreadable" | "figures-contradict" | "date-passed" | "cells-unplaced" | "section-empty";
            readonly suggestion: string | null;
        };
        readonly DoubtPage: {
            readonly items: readonly components["schemas"]["DoubtView"][];
            readonly next: string | null;
        };
        readonly ChangeView: {
            readonly id: string;
            /** @enum {unknown} */
            readonly record: "plans" | "units" | "measures" | "tasks" | "indicators" | "limits";
            /** @description 总台账中的键。The record’s key in the ledger */
            readonly key: string;
            /** @description 这条记录说的是什么，用文件的原话。What the record is about, in the document’s words */
            readonly name: string;
            readonly plan: number | null;
            /** @enum {unknown} */
            readonly state: "added" | "changed" | "removed";
            readonly line: number | null;
            readonly text: string | null;
            /** @description 只是给没有原文的记录补上原文。Only brings the document’s wording to a record that had none */
            readonly wordingOnly: boolean;
            readonly fields: readonly {
                readonly field: string;
                readonly before: unknown;
                readonly after: unknown;
            }[];
            readonly decision: components["schemas"]["DecisionBody"] | null;
        };
        readonly ChangePage: {
            readonly items: readonly components["schemas"]["ChangeView"][];
            readonly next: string | null;
        };
        readonly ChangeGroup: {
            /** @enum {unknown} */
            readonly record: "plans" | "units" | "measures" | "tasks" | "indicators" | "limits";
            /** @enum {unknown} */
            readonly state: "added" | "changed" | "removed";
            readonly wordingOnly: boolean;
            readonly total: number;
            readonly undecided: number;
            readonly accepted: number;
        };
        readonly FieldChangeView: {
            /** @enum {unknown} */
            readonly record: "plans" | "units" | "measures" | "tasks" | "indicators" | "limits";
            readonly key: string;
            readonly field: string;
            readonly before: unknown;
            readonly after: unknown;
        };
        readonly DecisionBody: ("accept" | "reject") | {
            readonly value: unknown;
        } | {
            readonly fields: readonly string[];
        };
        readonly ImportDecisions: {
            /** @description 屏幕上那次导入的版本。The version of the import that was on the screen */
            readonly version: number;
            readonly sweeps?: readonly components["schemas"]["ImportSweep"][];
            readonly decisions?: {
                readonly [key: string]: components["schemas"]["DecisionBody"] | null;
            };
        };
        readonly ImportSweep: {
            /** @enum {unknown} */
            readonly part: "repairs" | "doubts" | "changes";
            /** @enum {unknown} */
            readonly decision: "accept" | "reject";
            /** @description 修补或疑点的种类。Kind of repair or doubt */
            readonly kind?: string;
            /** @description 方案在总台账中的编号。The ledger’s number of a plan */
            readonly plan?: number;
            /** @enum {unknown} */
            readonly record?: "plans" | "units" | "measures" | "tasks" | "indicators" | "limits";
            /** @enum {unknown} */
            readonly state?: "added" | "changed" | "removed";
            readonly wordingOnly?: boolean;
            /** @description 连同以前已决定的。Also what was decided before */
            readonly again?: boolean;
        };
        readonly ImportApplication: {
            /** @description 屏幕上那次导入的版本。The version of the import that was on the screen */
            readonly version: number;
            /** @description 未决定的修补和疑点，按读到的算。What is undecided among repairs and doubts stands as read */
            readonly asRead?: boolean;
        };
        readonly BulletinPage: {
            readonly items: readonly components["schemas"]["BulletinRow"][];
            readonly next: string | null;
        };
        readonly BulletinRow: {
            /** Format: uuid */
            readonly id: string;
            /** @description 办件编号。Number of its case */
            readonly number: string;
            readonly kind: components["schemas"]["Coded"];
            readonly title: components["schemas"]["TextView"];
            readonly period: {
                /** Format: date */
                readonly from: string;
                /** Format: date */
                readonly to: string;
            };
            readonly plan: components["schemas"]["Coded"] | null;
            readonly place: components["schemas"]["Named"] | null;
            /** @enum {unknown} */
            readonly state: "draft" | "sent" | "dropped";
            readonly step: components["schemas"]["Coded"] | null;
            readonly issue: number | null;
            readonly sentOn: string | null;
            /** @description 向社会公开。Published for everybody */
            readonly open: boolean;
            readonly hash: string | null;
            readonly figuresAt: string | null;
        };
        readonly BulletinView: {
            /** Format: uuid */
            readonly id: string;
            /** @description 办件编号。Number of its case */
            readonly number: string;
            readonly kind: components["schemas"]["Coded"];
            readonly title: components["schemas"]["TextView"];
            readonly period: {
                /** Format: date */
                readonly from: string;
                /** Format: date */
                readonly to: string;
            };
            readonly plan: components["schemas"]["Coded"] | null;
            readonly place: components["schemas"]["Named"] | null;
            /** @enum {unknown} */
            readonly state: "draft" | "sent" | "dropped";
            readonly step: components["schemas"]["Coded"] | null;
            readonly issue: number | null;
            readonly sentOn: string | null;
            /** @description 向社会公开。Published for everybody */
            readonly open: boolean;
            readonly hash: string | null;
            readonly figuresAt: string | null;
            /** @description 办件的版本，操作时送回。Of its case, to be sent with an act */
            readonly version: number;
            readonly statement: components["schemas"]["Statement"];
            readonly paper: components["schemas"]["PaperView"];
            /** @description 主送。Whom it is sent to */
            readonly to: string;
            /** @description 抄送。Copies to */
            readonly copies: string;
            /** @description 编写的文字。What people wrote */
            readonly passages: readonly {
                readonly code: string;
                readonly name: components["schemas"]["TextView"];
                readonly longest: number;
                readonly zh: string;
                readonly en: string;
            }[];
            /** @description 文字里引用了、底稿里没有的指标代码。Codes that the words name and the statement does not have */
            readonly unknown: readonly string[];
            /** @description 本人现在可以办的环节。Steps that the signed-in person may complete now */
            readonly acts: readonly string[];
        };
        readonly PaperBlock: {
            /** @enum {unknown} */
            readonly kind: "heading" | "paragraph" | "table" | "bars" | "small";
            readonly text: string | null;
            readonly section: string | null;
            /** @description 由人编写。Written by an editor */
            readonly written: boolean;
            readonly columns: readonly string[];
            readonly rows: readonly (readonly {
                readonly text: string;
                readonly bad: boolean;
                readonly link: string | null;
            }[])[];
            readonly bars: readonly {
                readonly name: string;
                readonly share: number;
                readonly said: string;
                readonly bad: boolean;
            }[];
        };
        readonly PaperView: {
            readonly office: string;
            readonly title: string;
            readonly subtitle: readonly string[];
            readonly addressee: string | null;
            readonly blocks: readonly components["schemas"]["PaperBlock"][];
            readonly signed: readonly string[];
            readonly copies: string | null;
        };
        readonly WordsBody: {
            readonly words: {
                readonly [key: string]: string;
            };
            readonly to: string;
            readonly copies: string;
        };
        readonly StatedCase: {
            /** Format: uuid */
            readonly id: string;
            readonly number: string;
            readonly service: components["schemas"]["TextView"];
            readonly place: components["schemas"]["TextView"];
            readonly office: components["schemas"]["TextView"] | null;
            /** Format: date */
            readonly due: string;
            /** @description 日历日。Days of the calendar */
            readonly daysLate: number;
        };
        readonly StatedFigure: {
            readonly code: string;
            readonly name: components["schemas"]["TextView"];
            readonly definition: components["schemas"]["TextView"];
            readonly plan: number;
            readonly unit: string;
            readonly formula: number | null;
            /** @description 由单位填报、经复核，到这个月；没有：由办件算出。Reported by units and checked, for this month; absent: worked out from cases */
            readonly reported?: string;
            readonly value: number | null;
            readonly included: number;
            readonly excluded: number;
            /** @description 只算本期各月。Over the months of the period alone */
            readonly inPeriod: {
                readonly value: number | null;
                readonly included: number;
            };
            readonly before: number | null;
            readonly target: {
                readonly by: string;
                /** @enum {unknown} */
                readonly comparator: ">=" | "<=" | "=" | ">" | "<";
                readonly value: number | null;
            } | null;
            readonly holds: boolean | null;
            /** @description 办件太少，不判断；较早的底稿没有。Of too few cases to judge; statements from before that rule say nothing */
            readonly few?: boolean;
        };
        readonly StatedPlace: {
            readonly id: string;
            readonly name: components["schemas"]["TextView"];
            /** @description 能判断是否达标的指标数。Figures of which it can be said whether they meet their target */
            readonly measured: number;
            readonly met: number;
            /** @description 办件太少、不判断的。Of too few cases to judge */
            readonly few?: number;
            readonly missed: readonly components["schemas"]["TextView"][];
            /** @description 超期未办结的办件。Open cases past their day */
            readonly late: number;
        };
        readonly StatedTask: {
            readonly no: number;
            readonly direction: components["schemas"]["TextView"];
            readonly units: readonly components["schemas"]["TextView"][];
            readonly due: components["schemas"]["TextView"];
            readonly state: components["schemas"]["TextView"];
        };
        readonly Statement: {
            /** @enum {number} */
            readonly form: 1;
            /** Format: date-time */
            readonly at: string;
            readonly city: components["schemas"]["TextView"];
            readonly demonstration: boolean;
            readonly period: {
                /** Format: date */
                readonly from: string;
                /** Format: date */
                readonly to: string;
            };
            readonly plan: {
                readonly no: number;
                readonly code: string;
                readonly name: components["schemas"]["TextView"];
            } | null;
            readonly place: components["schemas"]["Named"] | null;
            readonly figures: readonly components["schemas"]["StatedFigure"][];
            /** @description 靠单位上报、还没有数字的。Wanted reported, without a figure yet */
            readonly unmeasured: number;
            readonly places: readonly components["schemas"]["StatedPlace"][];
            readonly tasks: {
                readonly total: number;
                readonly states: readonly {
                    readonly code: string;
                    readonly name: components["schemas"]["TextView"];
                    readonly count: number;
                    readonly late: boolean;
                }[];
                readonly lateInAll: number;
                /** @description 最多一千项。A thousand at most */
                readonly late: readonly components["schemas"]["StatedTask"][];
            };
            readonly cases: {
                readonly opened: number;
                readonly ended: number;
                readonly open: number;
                readonly late: number;
                /** @description 超期最久的五百件。The five hundred that have been late longest */
                readonly latest: readonly components["schemas"]["StatedCase"][];
            };
            readonly orders: {
                readonly opened: number;
                readonly ended: number;
                readonly open: number;
                readonly late: number;
            };
            /** @description 本期公开通报的单位。Offices that were criticised or commended in public during the period */
            readonly circulars?: readonly {
                readonly kind: components["schemas"]["TextView"];
                readonly office: components["schemas"]["TextView"];
                /** Format: date */
                readonly on: string;
                readonly says: string;
            }[];
            readonly before: {
                readonly hash: string;
                /** Format: date-time */
                readonly at: string;
                /** Format: date */
                readonly from?: string;
                /** Format: date */
                readonly until: string;
                readonly issue?: number | null;
                readonly open: number;
                readonly late: number;
            } | null;
            readonly heads: readonly {
                readonly tree: string;
                readonly size: number;
                readonly root: string;
                /** Format: date-time */
                readonly at: string;
                readonly note?: string;
            }[];
        };
        readonly IndicatorView: {
            readonly code: string;
            readonly name: components["schemas"]["TextView"];
            readonly description: components["schemas"]["TextView"];
            readonly plan: number;
            readonly planCode: string;
            readonly unit: string;
            /** @enum {unknown} */
            readonly direction: "lower-better" | "higher-better" | "equal" | "qualitative";
            readonly aggregate: ("mean" | "median" | "ratio" | "sum" | "count") | null;
            /** @description 由事件算出；否则由单位上报。Computed from events; otherwise the plan wants it reported */
            readonly computed: boolean;
            readonly value: number | null;
            readonly median: number | null;
            readonly p90: number | null;
            readonly numerator: number | null;
            readonly denominator: number | null;
            readonly included: number;
            readonly excluded: number;
            readonly targets: readonly components["schemas"]["IndicatorTarget"][];
            readonly target: components["schemas"]["IndicatorTarget"] | null;
            readonly holds: boolean | null;
            /** @description 依据的办件不到 5 件，不判断是否达标。It rests on fewer than 5 cases, too few to judge */
            readonly few: boolean;
            readonly baseline: {
                readonly value: number | null;
                readonly text: components["schemas"]["TextView"] | null;
                readonly asOf: string | null;
            } | null;
            readonly frontier: {
                readonly value: number | null;
                readonly place: components["schemas"]["TextView"] | null;
                readonly text: components["schemas"]["TextView"] | null;
            } | null;
            readonly asOf: string | null;
            readonly demonstration: boolean;
            readonly formula: number | null;
            readonly basis: readonly components["schemas"]["BasisView"][];
        };
        readonly IndicatorPage: {
            readonly items: readonly components["schemas"]["IndicatorView"][];
            readonly next: string | null;
        };
        readonly IndicatorDetail: components["schemas"]["IndicatorView"] & {
            readonly exclusions: readonly components["schemas"]["TextView"][];
            /** @description 方案里的出处、范围和说明。Where the plan prints it, of what, and what is to be known of that */
            readonly printed: readonly {
                readonly scope: components["schemas"]["TextView"] | null;
                readonly note: components["schemas"]["TextView"] | null;
                readonly where: string;
            }[];
            readonly groups: readonly components["schemas"]["IndicatorGroup"][];
            readonly series: readonly components["schemas"]["IndicatorMonth"][];
            /** @description 按某种方法打的分，0 至 100。Scores from 0 to 100 where the plan follows such a method */
            readonly score?: {
                readonly method: components["schemas"]["TextView"];
                readonly best: number;
                readonly worst: number;
                readonly value: number | null;
                readonly baseline: number | null;
                readonly target: number | null;
            };
            /** @description 由几项合成的指数：有哪几项，为什么这里没有分项的数字。An index made of parts: which, and why none has a figure here */
            readonly madeOf?: {
                readonly method: components["schemas"]["TextView"];
                readonly parts: readonly {
                    readonly name: components["schemas"]["TextView"];
                    readonly unit: string;
                    /** @description 得 100 分的数。What gets 100 */
                    readonly best: number;
                    /** @description 得 0 分的数。What gets 0 */
                    readonly worst: number;
                }[];
                readonly missing: components["schemas"]["TextView"];
            };
            readonly forecasts: readonly components["schemas"]["ForecastView"][];
            readonly contradictions: readonly components["schemas"]["ContradictionView"][];
            /** @description 公布后又变了的月份。Months whose figure changed after it counted as published */
            readonly revisions: readonly components["schemas"]["RevisionView"][];
            readonly formulas: readonly {
                readonly version: number;
                /** Format: date-time */
                readonly since: string;
            }[];
            /** @description 可以填报的责任单位。Units that may report it */
            readonly owners: readonly components["schemas"]["Named"][];
        };
        readonly IndicatorGroup: {
            readonly key: string;
            readonly name: components["schemas"]["TextView"];
            readonly holds: boolean | null;
            /** @description 依据的办件不到 5 件，不判断是否达标。It rests on fewer than 5 cases, too few to judge */
            readonly few: boolean;
            readonly value: number | null;
            readonly median: number | null;
            readonly p90: number | null;
            readonly numerator: number | null;
            readonly denominator: number | null;
            readonly included: number;
            readonly excluded: number;
        };
        readonly IndicatorMonth: {
            readonly period: string;
            readonly value: number | null;
            readonly median: number | null;
            readonly p90: number | null;
            readonly numerator: number | null;
            readonly denominator: number | null;
            readonly included: number;
            readonly excluded: number;
        };
        readonly IndicatorTarget: {
            /** @description 年月，或 ongoing 这样的周期。A month, or a rhythm such as ongoing */
            readonly by: string;
            /** @enum {unknown} */
            readonly comparator: ">=" | "<=" | "=" | ">" | "<";
            readonly value: number | null;
            readonly qualifier: components["schemas"]["TextView"] | null;
            readonly holds: boolean | null;
        };
        /** @description 推算到目标月份。Where it leads by the month of a target */
        readonly ForecastView: {
            readonly period: string;
            readonly value: number;
            /** @description 八成可能落在其间。Four fifths lie between */
            readonly low: number;
            readonly high: number;
            readonly chance: number | null;
            /** @enum {unknown} */
            readonly method: "trend" | "sum";
            readonly months: number;
            readonly target: components["schemas"]["IndicatorTarget"];
        };
        readonly ContradictionView: {
            readonly id: string;
            readonly matter: components["schemas"]["TextView"];
            readonly readings: readonly {
                readonly where: string;
                readonly says: components["schemas"]["TextView"];
            }[];
        };
        readonly RevisionView: {
            readonly period: string;
            /** @enum {unknown} */
            readonly cause: "late" | "formula" | "correction";
            /** Format: date-time */
            readonly at: string;
        };
        readonly ReportView: {
            /** Format: uuid */
            readonly case: string;
            readonly number: string;
            readonly period: string;
            readonly place: components["schemas"]["Coded"];
            readonly office: components["schemas"]["Named"];
            readonly value: number | null;
            readonly numerator: number | null;
            readonly denominator: number | null;
            readonly source: string;
            readonly note: string;
            /** @description 更正理由。Why it was corrected */
            readonly why: string;
            /**
             * @description superseded：后来的填报代替了它。A later report stands in its stead
             * @enum {unknown}
             */
            readonly state: "to-check" | "confirmed" | "sent-back" | "superseded";
            /** Format: date */
            readonly on: string;
            readonly anomalies: readonly {
                /** @enum {unknown} */
                readonly code: "jump" | "digits" | "range" | "parts" | "contradiction";
                readonly text: components["schemas"]["TextView"];
            }[];
        };
        readonly ReportList: {
            readonly items: readonly components["schemas"]["ReportView"][];
            /** @description 你的单位可以填报。Whether one’s own office may report it */
            readonly mayReport: boolean;
        };
        readonly ReportBody: {
            /** @description 哪个月。Which month */
            readonly period: string;
            /** @description 哪个地方；不填为本单位所在地。Which place; the office’s own without it */
            readonly place?: string;
            /** @description 更正以前的填报时写理由。Why, where a former report was wrong */
            readonly why?: string;
        };
        readonly RankingView: {
            /** @enum {unknown} */
            readonly of: "counties" | "units";
            readonly from: string;
            readonly to: string;
            readonly formula: {
                readonly decided: {
                    readonly number: string;
                    /** Format: date */
                    readonly from: string;
                    readonly version: number;
                    readonly why: string;
                } | null;
                readonly weights: readonly {
                    readonly indicator: components["schemas"]["Coded"];
                    readonly unit: string;
                    readonly weight: number;
                    readonly best: number | null;
                    readonly worst: number | null;
                    /** @description 有数可比。Whether there is anything to compare */
                    readonly ranked: boolean;
                    /** @description 少于这么多件不比。Of fewer nothing is said */
                    readonly fewest: number;
                }[];
                /** @description 权重里写了、这里没有的代码。Codes that the formula names and nobody knows */
                readonly unknown: readonly string[];
            };
            readonly items: readonly {
                readonly key: string;
                readonly name: components["schemas"]["TextView"];
                readonly score: number | null;
                readonly rank: number | null;
                readonly bestRank: number | null;
                readonly worstRank: number | null;
                readonly rankByEqualWeights: number | null;
                readonly figures: readonly {
                    readonly indicator: string;
                    readonly value: number | null;
                    readonly score: number | null;
                    readonly included: number;
                }[];
            }[];
        };
        readonly RhythmsView: {
            /** @enum {unknown} */
            readonly usual: "weekly" | "monthly" | "quarterly" | "none";
            /** @description 全市的，节奏固定。Of the city as a whole: these are fixed */
            readonly whole: readonly {
                readonly name: components["schemas"]["TextView"];
                readonly next: {
                    /** @enum {unknown} */
                    readonly rhythm: "weekly" | "monthly" | "quarterly" | "none";
                    /** Format: date */
                    readonly on: string;
                    /**
                     * Format: date
                     * @description 通报哪天起。About the days from
                     */
                    readonly from: string;
                    /** Format: date */
                    readonly to: string;
                } | null;
            }[];
            readonly items: readonly {
                /** @enum {unknown} */
                readonly kind: "plan" | "place";
                readonly code: string;
                readonly name: components["schemas"]["TextView"];
                readonly writes: {
                    readonly id: string;
                    readonly name: components["schemas"]["TextView"];
                } | null;
                /** @enum {unknown} */
                readonly rhythm: "weekly" | "monthly" | "quarterly" | "none";
                readonly wanted: {
                    readonly zh: string;
                    readonly en: string;
                } | null;
                readonly chosen: {
                    readonly why: string;
                    /** Format: date */
                    readonly from: string;
                    readonly number: string;
                } | null;
                readonly next: {
                    /** @enum {unknown} */
                    readonly rhythm: "weekly" | "monthly" | "quarterly" | "none";
                    /** Format: date */
                    readonly on: string;
                    /**
                     * Format: date
                     * @description 通报哪天起。About the days from
                     */
                    readonly from: string;
                    /** Format: date */
                    readonly to: string;
                } | null;
            }[];
            /** @description 最近的调整，新的在前。The latest changes, the newest first */
            readonly changes: readonly {
                readonly case: {
                    /** Format: uuid */
                    readonly id: string;
                    readonly number: string;
                };
                /** Format: date-time */
                readonly at: string;
                /** @enum {unknown} */
                readonly kind: "plan" | "place";
                readonly code: string;
                /** @enum {unknown} */
                readonly rhythm: "weekly" | "monthly" | "quarterly" | "none";
                readonly why: string;
            }[];
        };
        readonly ContributionView: {
            readonly case: {
                /** Format: uuid */
                readonly id: string;
                readonly number: string | null;
            };
            readonly period: string;
            readonly region: components["schemas"]["Coded"];
            readonly channel: string;
            readonly value: number | null;
            readonly numerator: boolean | null;
            readonly excluded: components["schemas"]["TextView"] | null;
            readonly demonstration: boolean;
        };
        readonly ContributionPage: {
            readonly items: readonly components["schemas"]["ContributionView"][];
            readonly next: string | null;
        };
        readonly ShownCode: {
            readonly token: string;
            /** Format: date-time */
            readonly until: string;
        };
        readonly ShownCertificate: {
            /** Format: date-time */
            readonly shownAt: string;
            /** Format: date-time */
            readonly until: string;
            readonly certificate: components["schemas"]["VerifiedCertificate"];
        };
        readonly LicenceCode: {
            readonly code: string;
            /** Format: date-time */
            readonly until: string;
        };
        readonly LicenceIdentity: {
            readonly certificate: components["schemas"]["VerifiedCertificate"];
            readonly enterprise: components["schemas"]["PartyView"];
            readonly presenter: components["schemas"]["PartyView"];
            readonly power: {
                /** @enum {unknown} */
                readonly kind: "representative" | "delegate" | "agency";
                readonly scope: components["schemas"]["ScopeView"];
                /** Format: date */
                readonly from: string;
                readonly to: string | null;
            };
            readonly proof: components["schemas"]["ProofView"] | null;
        };
        readonly PresentedCode: {
            readonly code: string;
        };
        readonly RegisterView: {
            readonly code: string;
            readonly name: components["schemas"]["TextView"];
            readonly key: components["schemas"]["TextView"];
            readonly owner: components["schemas"]["TextView"];
            readonly public: boolean;
            readonly named: boolean;
            readonly untilEntered: {
                readonly text: components["schemas"]["TextView"];
                readonly regions: readonly components["schemas"]["Coded"][];
            } | null;
            readonly lookups: readonly {
                readonly code: string;
                readonly name: components["schemas"]["TextView"];
                readonly open: boolean;
            }[];
            readonly plan: string;
            readonly fields: readonly {
                readonly name: string;
                readonly title: components["schemas"]["TextView"];
                /** @enum {unknown} */
                readonly as: "text" | "number" | "money" | "day" | "yes-no" | "choice";
                readonly choices: readonly components["schemas"]["Coded"][];
            }[];
        };
        readonly RegisterList: {
            readonly items: readonly components["schemas"]["RegisterView"][];
        };
        readonly EntryView: {
            /** Format: uuid */
            readonly id: string;
            readonly key: string;
            readonly open: boolean;
            readonly version: number;
            /** Format: date-time */
            readonly updatedAt: string;
            readonly content: {
                readonly [key: string]: unknown;
            };
        };
        readonly CourseView: {
            readonly items: readonly {
                readonly service: components["schemas"]["Coded"];
                readonly region: components["schemas"]["Coded"];
                readonly phaseText: components["schemas"]["TextView"];
                /** Format: date-time */
                readonly openedAt: string;
                readonly endedAt: string | null;
                readonly outcome: components["schemas"]["TextView"] | null;
                readonly outcomeClass: ("favourable" | "unfavourable" | "partial" | "withdrawn" | "settled" | "transferred" | "void" | "not-accepted") | null;
                readonly clock: components["schemas"]["ClockStrip"] | null;
                readonly strands: readonly components["schemas"]["TrackStrand"][];
                readonly demonstration: boolean;
                readonly at: number;
                readonly plan: {
                    readonly no: number;
                    readonly name: components["schemas"]["TextView"];
                };
                readonly partOf: number | null;
                readonly id: string | null;
                readonly entries: readonly string[];
                readonly held: readonly {
                    readonly office: components["schemas"]["Named"];
                    readonly workingDays: number;
                    readonly text: components["schemas"]["TextView"];
                }[];
                readonly stops: readonly {
                    /** Format: date-time */
                    readonly from: string;
                    readonly to: string | null;
                    readonly why: components["schemas"]["TextView"];
                    readonly basis: components["schemas"]["BasisView"];
                }[];
                readonly fetched: number;
                readonly figures: readonly {
                    readonly indicator: components["schemas"]["Coded"];
                    readonly unit: string;
                    readonly value: number;
                    readonly target: components["schemas"]["IndicatorTarget"] | null;
                }[];
            }[];
        };
        readonly EntryPage: {
            readonly items: readonly components["schemas"]["EntryView"][];
            readonly next: string | null;
        };
        readonly VerifiedCertificate: {
            readonly valid: boolean;
            /** @enum {unknown} */
            readonly state: "valid" | "expired" | "superseded" | "revoked";
            readonly type: components["schemas"]["Coded"];
            readonly number: string;
            readonly identifier: string;
            readonly version: number;
            readonly holder: string;
            readonly office: components["schemas"]["TextView"];
            /** Format: date-time */
            readonly issuedAt: string;
            readonly expiresOn: string | null;
            readonly revokedAt: string | null;
            readonly supersededBy: {
                readonly identifier: string;
                /** Format: date-time */
                readonly issuedAt: string;
            } | null;
            readonly demonstration: boolean;
        };
        readonly CertificateTypeView: {
            readonly code: string;
            readonly name: components["schemas"]["TextView"];
            readonly issuer: components["schemas"]["TextView"];
            readonly validity: components["schemas"]["TextView"];
            readonly fields: readonly {
                readonly key: string;
                readonly name: components["schemas"]["TextView"];
            }[];
            readonly basis: readonly components["schemas"]["BasisView"][];
        };
        readonly CertificateTypeList: {
            readonly items: readonly components["schemas"]["CertificateTypeView"][];
        };
        readonly OwnCertificate: {
            /** Format: uuid */
            readonly id: string;
            readonly type: components["schemas"]["Coded"];
            readonly number: string;
            /** @description 自然人的姓名遮盖。Masked where it is a natural person’s */
            readonly holder: string;
            readonly identifier: string;
            readonly version: number;
            /** @enum {unknown} */
            readonly state: "valid" | "expired" | "superseded" | "revoked";
            readonly office: components["schemas"]["TextView"];
            /** Format: date-time */
            readonly issuedAt: string;
            readonly expiresOn: string | null;
            /** Format: uuid */
            readonly case: string;
        };
        readonly OwnCertificateList: {
            readonly items: readonly components["schemas"]["OwnCertificate"][];
        };
        readonly OwnEnterprise: {
            readonly id: string;
            readonly name: components["schemas"]["TextView"];
            readonly code: string;
            readonly region: string | null;
            /** @description 各单位登记的内容。What the registers of the city hold of it */
            readonly holds: readonly {
                readonly register: components["schemas"]["Coded"];
                readonly open: boolean;
                /** Format: date-time */
                readonly updatedAt: string;
                readonly lines: readonly {
                    readonly label: components["schemas"]["TextView"];
                    readonly value: components["schemas"]["TextView"];
                }[];
            }[];
            /** @description 还没有、可以补办的。What it has not got and may still ask for */
            readonly addable: readonly {
                readonly service: components["schemas"]["Coded"];
                readonly step: string;
                readonly name: components["schemas"]["TextView"];
                /** @description 申请表里由此填好的内容。What the form says by itself when this is asked for */
                readonly given: {
                    readonly [key: string]: unknown;
                };
            }[];
            /** @description 企业自己才能申请、又对得上登记情况的事项。What only the enterprise itself may ask for, and is offered to it by what the registers hold */
            readonly services: readonly components["schemas"]["Coded"][];
        };
        readonly OwnEnterpriseList: {
            readonly items: readonly components["schemas"]["OwnEnterprise"][];
        };
        readonly CredentialView: {
            readonly certificate: components["schemas"]["OwnCertificate"];
            /** @description 可选择披露的证照，SD-JWT（RFC 9901）。The certificate, an SD-JWT (RFC 9901) */
            readonly credential: string;
            /** @description 二维码内容。What the QR code holds */
            readonly code: string;
            readonly fields: readonly {
                readonly key: string;
                readonly label: components["schemas"]["TextView"];
                readonly value: components["schemas"]["TextView"];
            }[];
        };
        readonly CheckedDocument: {
            /** @enum {unknown} */
            readonly result: "genuine" | "altered" | "foreign" | "unsigned";
            /** @description 文件的 SHA-256。SHA-256 of the file */
            readonly digest: string;
            readonly certificate: components["schemas"]["VerifiedCertificate"] | null;
        };
        readonly IssuerKeys: {
            readonly keys: readonly {
                readonly kty: string;
                readonly crv: string;
                readonly x: string;
                readonly y: string;
                readonly kid: string;
                readonly alg: string;
                readonly use: string;
            }[];
        };
        readonly DatasetView: {
            readonly code: string;
            readonly name: components["schemas"]["TextView"];
            readonly summary: components["schemas"]["TextView"];
            readonly owner: components["schemas"]["TextView"];
            readonly source: components["schemas"]["TextView"];
            /** @enum {unknown} */
            readonly classification: "unconditional" | "conditional" | "not-shared";
            readonly basis: readonly components["schemas"]["BasisView"][];
            /** @enum {unknown} */
            readonly freshness: "immediate" | "daily" | "monthly";
            readonly quality: components["schemas"]["TextView"];
            readonly terms: components["schemas"]["TextView"];
            readonly fields: readonly components["schemas"]["Coded"][];
            readonly entries: readonly components["schemas"]["Coded"][];
            readonly operations: readonly {
                readonly code: string;
                readonly name: components["schemas"]["TextView"];
                /** @enum {unknown} */
                readonly classification: "unconditional" | "conditional" | "not-shared";
                /** @enum {unknown} */
                readonly answers: "yes-or-no" | "record";
            }[];
            readonly open: {
                readonly licence: {
                    readonly name: components["schemas"]["TextView"];
                    /** Format: uri */
                    readonly uri: string;
                };
                readonly fields: readonly string[];
            } | null;
        };
        readonly DatasetList: {
            readonly items: readonly components["schemas"]["DatasetView"][];
        };
        readonly OperationView: {
            /** @description 在运维记录里的序号。Its number among all of them */
            readonly number: number;
            /** Format: date-time */
            readonly at: string;
            readonly by: components["schemas"]["Named"];
            readonly what: components["schemas"]["TextView"];
            /** @description 密钥、程序、报文、工作或方案文件的编号。Of which key, program, message, job or document */
            readonly about: string;
            readonly place: number | null;
        };
        readonly OperationDescription: {
            readonly openapi: string;
        } & {
            readonly [key: string]: unknown;
        };
        readonly CensusView: {
            /** @description 向公众要的项数。Entries and materials asked of the public */
            readonly asked: number;
            /** @description 其中已有单位掌握的。Of these, held by some office already */
            readonly held: number;
            /** @description 掌握而仍要的。Held, and asked for all the same */
            readonly gaps: number;
            readonly rows: readonly components["schemas"]["CensusRowView"][];
        };
        readonly CensusRowView: {
            readonly service: components["schemas"]["Coded"];
            /** @enum {unknown} */
            readonly kind: "field" | "material";
            readonly at: string;
            readonly name: components["schemas"]["TextView"];
            readonly field: string | null;
            readonly held: readonly {
                /** @enum {unknown} */
                readonly kind: "register" | "certificate";
                readonly code: string;
                readonly name: components["schemas"]["TextView"];
                readonly owner: components["schemas"]["TextView"];
            }[];
            /** @enum {unknown} */
            readonly how: "filled-in" | "found" | "asked";
            readonly gap: boolean;
        };
        readonly DataRequest: {
            readonly dataset: string;
            readonly operations: readonly string[];
            readonly fields: readonly string[];
            readonly purpose: string;
            readonly until: string;
            readonly quota: number;
        };
        readonly OwnDataRequest: {
            /** Format: uuid */
            readonly case: string;
            readonly number: string;
            readonly version: number;
            readonly dataset: components["schemas"]["Named"];
            readonly purpose: string;
            /** Format: date-time */
            readonly at: string;
            readonly grant: string | null;
            readonly outcome: components["schemas"]["TextView"] | null;
            readonly open: boolean;
        };
        readonly OwnDataRequestPage: {
            readonly items: readonly components["schemas"]["OwnDataRequest"][];
            readonly next: string | null;
        };
        readonly DataRequestWithdrawal: {
            /** @description 看到的版本号。The version that was seen */
            readonly version: number;
            readonly reason: string;
        };
        readonly DataObjection: {
            readonly dataset: string;
            readonly key: string;
            /** @description 数据集 entries 之一。One of the dataset’s `entries` */
            readonly field: string;
            readonly wrong: string;
            readonly right: string;
            /** @description 代谁提出；不填为本人。For whom one acts; oneself without it */
            readonly for?: string;
        };
        readonly OpenedCase: {
            /** Format: uuid */
            readonly case: string;
            readonly number: string;
        };
        readonly GrantView: {
            readonly number: string;
            readonly open: boolean;
            readonly consumer: components["schemas"]["Named"];
            readonly dataset: string;
            readonly name: components["schemas"]["TextView"];
            readonly operations: readonly string[];
            readonly fields: readonly string[];
            readonly purpose: string;
            /** Format: date */
            readonly from: string;
            /** Format: date */
            readonly until: string;
            readonly quota: number;
        };
        readonly GrantList: {
            readonly items: readonly components["schemas"]["GrantView"][];
        };
        readonly UsageView: {
            /** Format: uuid */
            readonly id: string;
            /** Format: date-time */
            readonly at: string;
            readonly consumer: components["schemas"]["Named"];
            readonly operation: string;
            readonly name: components["schemas"]["TextView"];
            readonly purpose: string;
            readonly caseNumber: string;
            readonly grant: string | null;
            readonly fields: readonly string[];
            readonly refused: components["schemas"]["TextView"] | null;
        };
        readonly UsagePage: {
            readonly items: readonly components["schemas"]["UsageView"][];
            readonly next: string | null;
        };
        readonly ConsumerKey: {
            readonly kid: string;
            readonly consumer: components["schemas"]["Named"];
            readonly algorithm: string;
            /** Format: date-time */
            readonly addedAt: string;
            readonly addedBy: string;
            readonly revokedAt: string | null;
        };
        readonly ConsumerKeyList: {
            readonly items: readonly components["schemas"]["ConsumerKey"][];
        };
        readonly NewConsumerKey: {
            /** @description 单位或机构代码；管理员登记时填写，其他人只能登记本单位的。Whose key: for administrators to say */
            readonly consumer?: string;
            /** @description 公钥（JWK）。The public key, as a JWK */
            readonly key: {
                readonly [key: string]: string;
            };
        };
        readonly ReadingView: {
            /** Format: uuid */
            readonly id: string;
            /** Format: date-time */
            readonly at: string;
            readonly who: components["schemas"]["TextView"];
            /** @enum {unknown} */
            readonly over: "case" | "exchange";
            readonly purpose: components["schemas"]["TextView"];
            readonly caseNumber: string | null;
            readonly fields: readonly components["schemas"]["TextView"][];
        };
        readonly ReadingPage: {
            readonly items: readonly components["schemas"]["ReadingView"][];
            readonly next: string | null;
        };
        readonly OpenCatalogue: {
            readonly "@id": string;
        } & {
            readonly [key: string]: unknown;
        };
        readonly OpenRecords: {
            readonly dataset: string;
            readonly records: readonly {
                readonly [key: string]: unknown;
            }[];
        };
        readonly TransparencyView: {
            readonly origin: string;
            readonly trees: readonly components["schemas"]["TreeView"][];
            readonly keys: readonly components["schemas"]["LogKeyView"][];
            readonly witnesses: readonly components["schemas"]["WitnessView"][];
        };
        readonly TreeView: {
            readonly tree: components["schemas"]["TreeCode"];
            readonly origin: string;
            /** @description 现有条数。How many entries there are now */
            readonly size: number;
            /** @description 各把密钥，一行一把，新的在后。Its keys in one line each, the newest last */
            readonly keys: readonly string[];
            readonly national: string | null;
            /** @description 停用的国密公钥，一行一把。SM2 keys that signed before, one in a line */
            readonly nationalRetired: readonly string[];
            readonly head: components["schemas"]["HeadView"] | null;
        };
        /**
         * @description events：发生过的每一件事；reads：每一次查看个人信息。events: everything that happened; reads: every reading of personal data
         * @enum {unknown}
         */
        readonly TreeCode: "events" | "reads";
        readonly HashText: string;
        readonly HeadView: {
            readonly tree: components["schemas"]["TreeCode"];
            /** @description 条数。How many entries it covers */
            readonly size: number;
            readonly root: components["schemas"]["HashText"];
            /** Format: date-time */
            readonly at: string;
            /** @description 签发所用的密钥。The key that signed it */
            readonly key: string;
            /** @description 签名文本（c2sp.org/tlog-checkpoint），含见证签名。The signed text, with what witnesses have put under it */
            readonly note: string;
            readonly cosigned: readonly components["schemas"]["CosignedBy"][];
        };
        readonly HeadPage: {
            readonly items: readonly components["schemas"]["HeadView"][];
            readonly next: string | null;
        };
        readonly HeadList: {
            readonly items: readonly components["schemas"]["HeadView"][];
        };
        readonly CosignedBy: {
            readonly witness: string;
            /**
             * Format: date-time
             * @description 见证方的时钟。By the witness’s own clock
             */
            readonly at: string;
        };
        readonly CosignatureBody: {
            /** @description 日志头原文，下附见证方的一个签名（c2sp.org/tlog-cosignature）。The text of the head with the one signature of the witness under it */
            readonly note: string;
        };
        readonly CosignatureTaken: {
            readonly witness: string;
        };
        readonly LogKeyView: {
            readonly id: string;
            /** @description Ed25519 公钥，base64。An Ed25519 key in base64 */
            readonly publicKey: string;
            /** Format: date-time */
            readonly since: string;
            readonly endorsedBy: string | null;
            readonly endorsement: string | null;
        };
        readonly WitnessView: {
            readonly name: string;
            /** @description 公钥，一行：名称+编号+base64。The public key in one line */
            readonly key: string;
            /** Format: date-time */
            readonly since: string;
            readonly last: readonly {
                readonly tree: components["schemas"]["TreeCode"];
                readonly size: number;
                /** Format: date-time */
                readonly at: string;
            }[];
        };
        readonly ConsistencyView: {
            readonly tree: components["schemas"]["TreeCode"];
            readonly from: number;
            readonly to: number;
            /** @description 按 RFC 9162 第 2.1.4 节。As RFC 9162 says in 2.1.4 */
            readonly proof: readonly components["schemas"]["HashText"][];
        };
        readonly InclusionView: {
            readonly tree: components["schemas"]["TreeCode"];
            /** @description 从 0 数起。Counted from 0 */
            readonly leaf: number;
            readonly size: number;
            /** @description 该条的散列；叶散列是它前面加一个零字节的 SHA-256。Of the entry; its leaf is SHA-256 of a zero byte and this */
            readonly hash: string;
            /** @description 按 RFC 9162 第 2.1.3 节。As RFC 9162 says in 2.1.3 */
            readonly path: readonly components["schemas"]["HashText"][];
        };
        readonly LeavesView: {
            readonly tree: components["schemas"]["TreeCode"];
            readonly from: number;
            readonly leaves: readonly components["schemas"]["HashText"][];
        };
        readonly CaseProof: {
            /** @enum {string} */
            readonly format: "yingshang-proof-1";
            readonly case: {
                readonly id: string;
                readonly number: string;
            };
            /** @description 日志头签名文本。The signed head */
            readonly head: string;
            readonly keys: readonly string[];
            readonly witnesses: readonly string[];
            readonly events: readonly components["schemas"]["ProvenEvent"][];
            /** @description 尚未进入这个日志头的事件数。How many events this head does not cover */
            readonly pending: number;
        };
        readonly ProvenEvent: {
            readonly seq: number;
            readonly type: string;
            /** Format: date-time */
            readonly occurredAt: string;
            /** Format: date-time */
            readonly recordedAt: string;
            /** @description 在日志里的位置，从 0 数起。Its place in the log, counted from 0 */
            readonly leaf: number;
            readonly hash: components["schemas"]["HashText"];
            readonly event: string | null;
            readonly path: readonly components["schemas"]["HashText"][];
        };
        readonly Succession: {
            readonly moved: readonly string[];
            readonly left: readonly components["schemas"]["LeftCase"][];
        };
        readonly LeftCase: {
            readonly case: string;
            readonly code: string;
        };
        readonly MigrationPage: {
            readonly items: readonly components["schemas"]["CaseMigration"][];
            readonly next: string | null;
        };
        readonly CaseMigration: {
            readonly case: string;
            readonly number: string;
            readonly possible: boolean;
            readonly steps: {
                readonly [key: string]: string;
            };
            readonly dropped: readonly string[];
            /** @description 会因此停下的在办工作。Open work that would stop */
            readonly stops: readonly string[];
            readonly changes: readonly components["schemas"]["StepChange"][];
        };
        readonly EarlierVersionView: {
            readonly service: components["schemas"]["Coded"];
            /** @description 在办件开始时所用的版本。The version that open cases began under */
            readonly from: number;
            /** @description 现行版本。The present version */
            readonly to: number;
            /** @description 在办件数。How many open cases */
            readonly open: number;
            /** @description 现行版本是否写明怎样转。Whether the present version says how to go over */
            readonly declared: boolean;
            readonly why: components["schemas"]["TextView"] | null;
        };
        readonly EarlierVersions: {
            readonly items: readonly components["schemas"]["EarlierVersionView"][];
        };
        readonly StepChange: {
            readonly step: components["schemas"]["Coded"];
            readonly becomes: components["schemas"]["Coded"] | null;
            /** @description 正在办，会停下。Somebody is at it: that work stops */
            readonly stops: boolean;
        };
        readonly MigrationOrder: {
            /** @description 在办件开始时所用的版本。The version that open cases began under */
            readonly from: number;
            /**
             * @description 每页条数。Items on a page
             * @default 50
             */
            readonly limit: number;
            /** @description 上一页的 `next`；不填为第一页。The `next` of the page before */
            readonly after?: string;
        };
        readonly Migration: {
            readonly migrated: readonly string[];
            readonly left: readonly components["schemas"]["LeftCase"][];
            readonly next: string | null;
        };
        readonly OutboxView: {
            /** Format: uuid */
            readonly id: string;
            readonly operation: string;
            readonly operationName: components["schemas"]["TextView"];
            readonly party: components["schemas"]["Named"];
            readonly case: {
                /** Format: uuid */
                readonly id: string;
                readonly number: string | null;
            } | null;
            readonly step: string | null;
            /** @enum {unknown} */
            readonly state: "queued" | "sent" | "answered" | "failed";
            readonly attempts: number;
            readonly lastError: string | null;
            readonly lastErrorText: components["schemas"]["TextView"] | null;
            /** Format: date-time */
            readonly createdAt: string;
            readonly sentAt: string | null;
            readonly answeredAt: string | null;
        };
        readonly OutboxPage: {
            readonly items: readonly components["schemas"]["OutboxView"][];
            readonly next: string | null;
        };
        readonly BackgroundWorkView: {
            /** @description 没有到期的后台工作，没有未送出、未答复的报文，也没有尚未统计的事件。Nothing is due, unsent, unanswered or not yet reckoned in */
            readonly atRest: boolean;
            /** @description 正在办或已到期的后台工作。Jobs under way or due */
            readonly due: number;
            /** @description 约定以后再办的。Jobs for a later moment */
            readonly later: number;
            /** @description 有无未排序的事件，有为 1。1 where events have no place yet */
            readonly unordered: number;
            /** @description 最慢的统计还差多少个事件。Events the slowest projector has yet to read */
            readonly unread: number;
            /** @description 未送出的报文。Messages that have not gone out */
            readonly unsent: number;
            /** @description 未答复的报文。Messages without an answer */
            readonly unanswered: number;
        };
        readonly MonthOrder: {
            /** @description 同一种子得到同样的人、企业和经过。The same seed gives the same people, firms and course */
            readonly seed: number;
            /** @description 自然日。Calendar days */
            readonly days: number;
            /** @description 工作日每天多少家。How many firms on a working day */
            readonly firmsPerDay: number;
        };
        readonly MonthState: {
            /** @description 这里可以开始和删除。It can be begun and removed here */
            readonly offered: boolean;
            /** @description 这里就是演示月。This is the made-up month itself */
            readonly within: boolean;
            readonly month: {
                /** @description 同一种子得到同样的人、企业和经过。The same seed gives the same people, firms and course */
                readonly seed: number;
                /** @description 自然日。Calendar days */
                readonly days: number;
                /** @description 工作日每天多少家。How many firms on a working day */
                readonly firmsPerDay: number;
                /**
                 * @description starting 正在准备；stopped 没有在运行，可继续。Starting: being made ready; stopped: it runs no more, and can go on
                 * @enum {unknown}
                 */
                readonly state: "starting" | "running" | "stopped" | "finished" | "failed";
                /** @description 此刻可以打开。It can be opened now */
                readonly serves: boolean;
                readonly url: string | null;
                readonly firstDay: string | null;
                readonly lastDay: string | null;
                readonly startedAt: string | null;
                readonly counts: {
                    /**
                     * Format: date
                     * @description 过到哪一天。The day it is there
                     */
                    readonly day: string;
                    readonly applied: number;
                    readonly granted: number;
                    readonly notGranted: number;
                    readonly corrections: number;
                    readonly changes: number;
                    readonly closures: number;
                    readonly ratings: number;
                    /** @description 被拒绝的请求，按代码。Requests that were refused, by code */
                    readonly refusals: {
                        readonly [key: string]: number;
                    };
                } | null;
            } | null;
        };
        readonly StuckJobView: {
            readonly id: string;
            readonly task: components["schemas"]["Coded"];
            readonly case: {
                /** Format: uuid */
                readonly id: string;
                readonly number: string | null;
            } | null;
            readonly attempts: number;
            readonly fault: {
                readonly code: string;
                readonly message: components["schemas"]["TextView"] | null;
                readonly next: components["schemas"]["TextView"] | null;
            };
            /** Format: date-time */
            readonly queuedAt: string;
            readonly nextAt: string | null;
        };
        readonly StuckJobPage: {
            readonly items: readonly components["schemas"]["StuckJobView"][];
            readonly next: string | null;
        };
        readonly StuckJobSettled: {
            /** @description 怎样办的。How it was seen to otherwise */
            readonly note: string;
        };
        readonly OperationPage: {
            readonly items: readonly components["schemas"]["OperationView"][];
            readonly next: string | null;
        };
        readonly Requeued: {
            readonly requeued: boolean;
        };
        readonly ReplayOrder: {
            /** @description 为什么再发；随记录保存。Why it is sent again; kept with it */
            readonly reason: string;
        };
        readonly ExchangeHealth: {
            /** Format: date-time */
            readonly since: string;
            readonly parties: readonly components["schemas"]["PartyHealthView"][];
            readonly datasets: readonly {
                readonly dataset: string;
                readonly name: components["schemas"]["TextView"];
                readonly answered: number;
                readonly refused: number;
            }[];
            readonly replays: readonly {
                readonly message: string;
                /** Format: date-time */
                readonly at: string;
                readonly account: string;
                readonly reason: string;
            }[];
        };
        readonly PartyHealthView: {
            readonly party: components["schemas"]["Named"];
            /**
             * @description well 正常；unheard 三十天内没有收到过它的消息；slow 有久未答复的；silent 正在等它恢复；failing 有已放弃的报文；unregistered 尚未登记地址和公钥。Well; unheard: nothing came from it in thirty days; slow: an answer is owed for a day; silent: waited for; failing: messages were given up; unregistered: address and key are lacking
             * @enum {unknown}
             */
            readonly state: "well" | "unheard" | "slow" | "silent" | "failing" | "unregistered";
            readonly queued: number;
            readonly oldestQueued: string | null;
            readonly unanswered: number;
            readonly oldestUnanswered: string | null;
            readonly failed: number;
            readonly answered: number;
            readonly medianSeconds: number | null;
            readonly lastHeard: string | null;
            readonly lastError: string | null;
            readonly lastErrorText: components["schemas"]["TextView"] | null;
        };
        readonly PartyBehaviour: {
            readonly id: string;
            readonly kind: string;
            readonly behaviour: {
                /** @enum {unknown} */
                readonly mode: "prompt" | "delay" | "refuse" | "return" | "dark";
                readonly seconds: number | null;
                readonly timesLeft: number | null;
                readonly reason: string | null;
            };
            readonly received: number;
            readonly waiting: number;
            /** @description 其中按城市时钟尚未到答复时刻的。Of those that wait, how many are answered at a later moment of the city’s clock */
            readonly later: number;
            readonly answered: number;
        };
        readonly PartyBehaviourList: {
            readonly items: readonly components["schemas"]["PartyBehaviour"][];
        };
        readonly BehaviourOrder: {
            /** @enum {unknown} */
            readonly mode: "prompt" | "delay" | "refuse" | "return" | "dark";
            readonly seconds?: number;
            readonly times?: number;
            readonly reason?: string;
        };
    };
    responses: {
        /** @description 拒绝：为何办不了，接下来怎么办。A refusal: what cannot be, and what to do instead */
        readonly Refusal: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
        /** @description 请求过多，稍后再试。Too many requests; to be sent again later */
        readonly TooManyRequests: {
            headers: {
                /** @description 秒。Seconds */
                readonly "retry-after"?: number;
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
        /** @description 暂时不能办，稍后再试；没有存下任何内容，或者用同一个幂等键重发即可得知。Away for a while, to be sent again later, with the same idempotency key */
        readonly Away: {
            headers: {
                /** @description 秒。Seconds */
                readonly "retry-after"?: number;
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
    };
    parameters: {
        /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
        readonly OwnPages: "yingshang";
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly getCity: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CityView"];
                };
            };
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly listOutsideParties: {
        readonly parameters: {
            readonly query?: {
                readonly kind?: string;
                readonly region?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OutsidePartyList"];
                };
            };
            /** @description `request.invalid` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly listPlans: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PlanList"];
                };
            };
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly getPlan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly no: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PlanView"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `request.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly listTasks: {
        readonly parameters: {
            readonly query?: {
                readonly plan?: number;
                /** @description 哪一年的方案。The plan of which year */
                readonly planYear?: number;
                /** @description 只要今天算数的：正在推进的方案的任务，和以前方案没有了结的。Only what counts today: tasks of the plan at work, and what an earlier one has not settled */
                readonly current?: boolean;
                readonly unit?: string;
                readonly deadline?: string;
                readonly state?: "late" | "at-risk" | "awaiting-check" | "on-track" | "not-started" | "verified" | "ended";
                readonly q?: string;
                /** @description 每页条数。Items on a page */
                readonly limit?: number;
                /** @description 上一页的 `next`；不填为第一页。The `next` of the page before */
                readonly after?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TaskPage"];
                };
            };
            /** @description `list.cursor-invalid`, `request.invalid` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly downloadTasks: {
        readonly parameters: {
            readonly query?: {
                readonly plan?: number;
                /** @description 哪一年的方案。The plan of which year */
                readonly planYear?: number;
                /** @description 只要今天算数的：正在推进的方案的任务，和以前方案没有了结的。Only what counts today: tasks of the plan at work, and what an earlier one has not settled */
                readonly current?: boolean;
                readonly unit?: string;
                readonly deadline?: string;
                readonly state?: "late" | "at-risk" | "awaiting-check" | "on-track" | "not-started" | "verified" | "ended";
                readonly q?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description text/csv */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
            /** @description `request.invalid` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly downloadTaskWorkbook: {
        readonly parameters: {
            readonly query?: {
                readonly plan?: number;
                /** @description 哪一年的方案。The plan of which year */
                readonly planYear?: number;
                /** @description 只要今天算数的：正在推进的方案的任务，和以前方案没有了结的。Only what counts today: tasks of the plan at work, and what an earlier one has not settled */
                readonly current?: boolean;
                readonly unit?: string;
                readonly deadline?: string;
                readonly state?: "late" | "at-risk" | "awaiting-check" | "on-track" | "not-started" | "verified" | "ended";
                readonly q?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description application/vnd.openxmlformats-officedocument.spreadsheetml.sheet */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description `request.invalid` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly listUnits: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UnitList"];
                };
            };
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly listLimits: {
        readonly parameters: {
            readonly query?: {
                readonly plan?: number;
                readonly kind?: "time-limit" | "steps" | "fee-cap" | "ratio" | "threshold";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LimitList"];
                };
            };
            /** @description `request.invalid` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly listFulfilment: {
        readonly parameters: {
            readonly query?: {
                readonly kind?: "task" | "measure" | "indicator" | "limit" | "function";
                readonly by?: "service" | "register" | "exchange" | "limit" | "indicator" | "evidence" | "later";
                readonly plan?: number;
                /** @description 每页条数。Items on a page */
                readonly limit?: number;
                /** @description 上一页的 `next`；不填为第一页。The `next` of the page before */
                readonly after?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FulfilmentPage"];
                };
            };
            /** @description `list.cursor-invalid`, `request.invalid` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly downloadFulfilment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description text/csv */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly listOwnTasks: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OwnTasks"];
                };
            };
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly downloadOwnTasks: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description application/vnd.openxmlformats-officedocument.spreadsheetml.sheet */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly listCalendars: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CalendarFeedList"];
                };
            };
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly makeCalendar: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NewCalendarFeed"];
                };
            };
            /** @description `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `access.request-forged`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly revokeCalendar: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `access.request-forged`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly readCalendar: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly secret: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description text/calendar */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/calendar": string;
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `request.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly listRounds: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RoundList"];
                };
            };
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly downloadRounds: {
        readonly parameters: {
            readonly query?: {
                readonly schedule?: string;
                readonly period?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description text/csv */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
            /** @description `request.invalid` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly downloadRoundWorkbook: {
        readonly parameters: {
            readonly query?: {
                readonly schedule?: string;
                readonly period?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description application/vnd.openxmlformats-officedocument.spreadsheetml.sheet */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description `request.invalid` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly getTaskParts: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly no: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TaskPartsView"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly listImports: {
        readonly parameters: {
            readonly query?: {
                /** @description 每页条数。Items on a page */
                readonly limit?: number;
                /** @description 上一页的 `next`；不填为第一页。The `next` of the page before */
                readonly after?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportPage"];
                };
            };
            /** @description `list.cursor-invalid`, `request.invalid` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly startImport: {
        readonly parameters: {
            readonly query?: {
                /** @description 现有方案的新版，或下一期方案；不说明的按文件的年份判断。Another edition of a plan that is there, or the next plan; told by the document’s year where it is not said */
                readonly as?: "edition" | "next";
            };
            readonly header: {
                /** @description 文件名，UTF-8 百分号编码。The file’s name, percent-encoded UTF-8 */
                readonly "x-file-name"?: string;
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/octet-stream": unknown;
                readonly "text/plain": unknown;
                readonly "text/markdown": unknown;
                readonly "application/vnd.openxmlformats-officedocument.wordprocessingml.document": unknown;
            };
        };
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description 办妥。As asked */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `access.request-forged`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `plan.too-large`, `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `import.reading-failed`, `plan.broken-docx`, `plan.empty`, `plan.not-a-plan`, `plan.not-text`, `plan.too-long` */
            readonly 422: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly getImport: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `import.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly listRepairs: {
        readonly parameters: {
            readonly query?: {
                readonly kind?: "page-furniture" | "joined-line" | "blank-filled" | "cells-shifted" | "renumbered" | "heading-in-plan-column" | "plan-name-matched" | "taken-from-measure" | "name-corrected" | "repeated-line" | "task-derived" | "shared-line";
                /** @description 方案在总台账中的编号。The ledger’s number of a plan */
                readonly plan?: number;
                /** @description 只要未决定的，或只要已决定的。Only what nobody has decided, or only the rest */
                readonly undecided?: boolean;
                /** @description 只要这一条。Only the one with this id */
                readonly id?: string;
                /** @description 每页条数。Items on a page */
                readonly limit?: number;
                /** @description 上一页的 `next`；不填为第一页。The `next` of the page before */
                readonly after?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RepairPage"];
                };
            };
            /** @description `list.cursor-invalid`, `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `import.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly listDoubts: {
        readonly parameters: {
            readonly query?: {
                readonly kind?: "unknown-unit" | "deadline-missing" | "deadline-differs" | "deadline-unreadable" | "units-missing" | "units-differ" | "text-differs" | "heading-differs" | "task-without-measure" | "measure-without-task" | "number-skipped" | "figure-unreadable" | "figures-contradict" | "date-passed" | "cells-unplaced" | "section-empty";
                /** @description 方案在总台账中的编号。The ledger’s number of a plan */
                readonly plan?: number;
                /** @description 只要未决定的，或只要已决定的。Only what nobody has decided, or only the rest */
                readonly undecided?: boolean;
                /** @description 只要这一条。Only the one with this id */
                readonly id?: string;
                /** @description 每页条数。Items on a page */
                readonly limit?: number;
                /** @description 上一页的 `next`；不填为第一页。The `next` of the page before */
                readonly after?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DoubtPage"];
                };
            };
            /** @description `list.cursor-invalid`, `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `import.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly listChanges: {
        readonly parameters: {
            readonly query?: {
                readonly record?: "plans" | "units" | "measures" | "tasks" | "indicators" | "limits";
                readonly state?: "added" | "changed" | "removed";
                readonly wordingOnly?: boolean;
                /** @description 方案在总台账中的编号。The ledger’s number of a plan */
                readonly plan?: number;
                /** @description 只要未决定的，或只要已决定的。Only what nobody has decided, or only the rest */
                readonly undecided?: boolean;
                /** @description 只要这一条。Only the one with this id */
                readonly id?: string;
                /** @description 每页条数。Items on a page */
                readonly limit?: number;
                /** @description 上一页的 `next`；不填为第一页。The `next` of the page before */
                readonly after?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChangePage"];
                };
            };
            /** @description `list.cursor-invalid`, `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `import.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly listImportLines: {
        readonly parameters: {
            readonly query: {
                readonly from: number;
                readonly to: number;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportLineList"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `import.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly decideImport: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ImportDecisions"];
            };
        };
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `access.request-forged`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `import.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `import.already-applied`, `import.not-in-review`, `import.version-conflict` */
            readonly 409: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `import.decision-invalid`, `import.decision-unknown`, `import.value-invalid`, `plan.decision-needs-value`, `plan.decision-unknown` */
            readonly 422: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly applyImport: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ImportApplication"];
            };
        };
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `access.request-forged`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `import.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `import.already-applied`, `import.incomplete`, `import.not-in-review`, `import.nothing-accepted`, `import.undecided`, `import.version-conflict` */
            readonly 409: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `plan.decision-needs-value`, `plan.decision-unknown` */
            readonly 422: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly discardImport: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `access.request-forged`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `import.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `import.already-applied`, `import.not-in-review`, `import.version-conflict` */
            readonly 409: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly listDeputations: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Deputations"];
                };
            };
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly nameDeputy: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Deputation"];
            };
        };
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.deputation-too-long`, `access.deputy-unfit`, `access.not-permitted`, `access.request-forged`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly endDeputation: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path: {
                readonly account: string;
                readonly deputy: string;
                readonly from: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `access.request-forged`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `access.deputation-unknown` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly getStanding: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StandingView"];
                };
            };
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly listPowers: {
        readonly parameters: {
            readonly query?: {
                readonly party?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PowerList"];
                };
            };
            /** @description `request.invalid` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `power.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly givePower: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewPower"];
            };
        };
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PowerView"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `access.request-forged`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `power.agent-unknown`, `power.not-grantable`, `power.scope-unknown`, `power.too-long` */
            readonly 422: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly revokePower: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Revocation"];
            };
        };
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `access.request-forged`, `client.scope-missing`, `power.not-revocable` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `power.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly getRealName: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RealNameView"];
                };
            };
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly checkIdentity: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 自选的键；以同一键重发同一请求只办一次，答复办成后的现状。A key of one’s own: the same request sent again with it acts once, and is answered with what is there now */
                readonly "idempotency-key"?: string;
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["IdentityCheck"];
            };
        };
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RealNameView"];
                };
            };
            /** @description `request.invalid`, `request.key-reused`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `access.request-forged`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `access.proof-under-way`, `access.proven-before` */
            readonly 409: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `access.check-unavailable`, `case.form-invalid` */
            readonly 422: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly proveIdentity: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["IdentityProof"];
            };
        };
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `access.request-forged`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `access.name-unfit`, `access.person-unfit` */
            readonly 422: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly listStaff: {
        readonly parameters: {
            readonly query?: {
                readonly office?: string;
                /** @description 每页条数。Items on a page */
                readonly limit?: number;
                /** @description 上一页的 `next`；不填为第一页。The `next` of the page before */
                readonly after?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StaffPage"];
                };
            };
            /** @description `list.cursor-invalid`, `request.invalid` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly addStaff: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewStaff"];
            };
        };
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `access.request-forged`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `staff.name-taken` */
            readonly 409: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `staff.grant-unfit` */
            readonly 422: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly listOffices: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OfficeList"];
                };
            };
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly giveRole: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path: {
                readonly account: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RoleGiven"];
            };
        };
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `access.request-forged`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `staff.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `staff.grant-unfit` */
            readonly 422: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly endRole: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path: {
                readonly account: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RoleEnded"];
            };
        };
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `access.request-forged`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `staff.grant-unknown`, `staff.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `staff.grant-unfit`, `staff.last-administrator`, `staff.panel-needs-colleague` */
            readonly 422: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly previewLeaving: {
        readonly parameters: {
            readonly query: {
                readonly office: string;
                readonly colleague?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly account: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HandoverPreview"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `staff.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `staff.colleague-unfit` */
            readonly 422: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly leaveOffice: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path: {
                readonly account: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LeavingOrder"];
            };
        };
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `access.request-forged`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `staff.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `staff.colleague-unfit`, `staff.grant-unfit`, `staff.panel-needs-colleague` */
            readonly 422: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly getOwnData: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OwnDataView"];
                };
            };
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing`, `privacy.of-a-person-only` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly exportOwnData: {
        readonly parameters: {
            readonly query?: {
                readonly as?: "json" | "text";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 本人的全部信息。Everything */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OwnDataCopy"];
                    readonly "text/plain": string;
                };
            };
            /** @description `request.invalid` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing`, `privacy.of-a-person-only`, `session.proof-needed` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly eraseOwnData: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Erasure"];
            };
        };
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `access.request-forged`, `client.scope-missing`, `privacy.of-a-person-only`, `session.proof-needed` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `privacy.kept` */
            readonly 409: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly getFrontPage: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FrontPageView"];
                };
            };
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly listServices: {
        readonly parameters: {
            readonly query?: {
                readonly q?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ServiceList"];
                };
            };
            /** @description `request.invalid` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly getService: {
        readonly parameters: {
            readonly query?: {
                readonly lang?: "zh" | "en";
            };
            readonly header?: never;
            readonly path: {
                readonly code: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ServiceView"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `case.service-unknown` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly getServiceGuide: {
        readonly parameters: {
            readonly query?: {
                readonly facts?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly code: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ServiceGuide"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `case.service-unknown` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly getProcess: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly code: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProcessDiagram"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `case.service-unknown` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly downloadProcess: {
        readonly parameters: {
            readonly query?: {
                readonly lang?: "zh" | "en";
            };
            readonly header?: never;
            readonly path: {
                readonly code: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description BPMN 2.0 XML，含流程图。BPMN 2.0 XML with its diagram */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/xml": string;
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `case.service-unknown` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly listScopeTerms: {
        readonly parameters: {
            readonly query?: {
                readonly q?: string;
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScopeTermList"];
                };
            };
            /** @description `request.invalid` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly planScope: {
        readonly parameters: {
            readonly query: {
                readonly terms: string;
                readonly region?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScopePlanView"];
                };
            };
            /** @description `request.invalid` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly askDecisionTable: {
        readonly parameters: {
            readonly query?: {
                readonly facts?: string;
                readonly lang?: "zh" | "en";
            };
            readonly header?: never;
            readonly path: {
                readonly code: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DecisionTableView"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `request.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `case.form-invalid` */
            readonly 422: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly listDrafts: {
        readonly parameters: {
            readonly query?: {
                /** @description 每页条数。Items on a page */
                readonly limit?: number;
                /** @description 上一页的 `next`；不填为第一页。The `next` of the page before */
                readonly after?: string;
                /** @description 代谁办理；不填为本人。For whom one acts; oneself without it */
                readonly for?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DraftPage"];
                };
            };
            /** @description `list.cursor-invalid`, `request.invalid` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing`, `power.not-held` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly beginDraft: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 自选的键；以同一键重发同一请求只办一次，答复办成后的现状。A key of one’s own: the same request sent again with it acts once, and is answered with what is there now */
                readonly "idempotency-key"?: string;
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewDraft"];
            };
        };
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DraftView"];
                };
            };
            /** @description `draft.service-missing`, `request.invalid`, `request.key-reused`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `access.request-forged`, `client.scope-missing`, `power.not-held`, `power.not-offered` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `case.not-found`, `case.service-unknown`, `draft.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `draft.case-granted`, `draft.case-under-way` */
            readonly 409: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly prefillForm: {
        readonly parameters: {
            readonly query?: {
                /** @description 代谁办理；不填为本人。For whom one acts; oneself without it */
                readonly for?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly code: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PrefillView"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing`, `power.not-held` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `case.service-unknown` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly prefillVisit: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PrefillView"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing`, `counter.power-not-held`, `power.not-held` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `draft.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly getDraft: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DraftView"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing`, `power.not-held` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `draft.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly saveDraft: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["KeptDraft"];
            };
        };
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DraftView"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `access.request-forged`, `client.scope-missing`, `power.not-held` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `draft.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `draft.version-conflict` */
            readonly 409: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly deleteDraft: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Deleted"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `access.request-forged`, `client.scope-missing`, `help.not-yours`, `power.not-held` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `draft.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly changeDraftParty: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DraftParty"];
            };
        };
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DraftView"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `access.request-forged`, `client.scope-missing`, `help.not-yours`, `power.not-held`, `power.not-offered` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `draft.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `draft.has-files`, `draft.version-conflict` */
            readonly 409: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly checkDraft: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DraftCheck"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `access.request-forged`, `client.scope-missing`, `power.not-held` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `draft.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly submitDraft: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 自选的键；以同一键重发同一请求只办一次，答复办成后的现状。A key of one’s own: the same request sent again with it acts once, and is answered with what is there now */
                readonly "idempotency-key"?: string;
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Submission"];
            };
        };
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description `request.invalid`, `request.key-reused`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `access.proof-needed`, `access.request-forged`, `client.scope-missing`, `counter.power-not-held`, `help.not-yours`, `power.not-held`, `power.not-offered`, `power.not-this-enterprise`, `session.proof-needed` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `case.service-unknown`, `draft.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `access.proven-before`, `case.move-not-allowed`, `counter.case-not-waiting`, `counter.not-confirmed`, `draft.version-conflict`, `register.entry-missing`, `register.key-taken`, `signing.content-changed`, `signing.refused`, `signing.signatures-missing`, `signing.under-way` */
            readonly 409: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `case.form-invalid`, `case.no-office`, `case.region-unknown`, `file.not-ready` */
            readonly 422: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly previewDraft: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PreviewAsked"];
            };
        };
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PreviewView"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `access.request-forged`, `client.scope-missing`, `power.not-held` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `case.service-unknown`, `draft.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `case.form-invalid`, `case.region-unknown` */
            readonly 422: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly downloadFormSheet: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly code: string;
                readonly field: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description application/vnd.openxmlformats-officedocument.spreadsheetml.sheet */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `case.service-unknown`, `request.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly readFormSheet: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path: {
                readonly code: string;
                readonly field: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                readonly "application/octet-stream": unknown;
            };
        };
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SheetView"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `access.request-forged`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `case.service-unknown`, `request.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `plan.not-a-workbook` */
            readonly 422: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly getDraftSigning: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DraftSigning"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing`, `power.not-held` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `draft.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly sendForSignature: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SentForSignature"];
            };
        };
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SigningView"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `access.request-forged`, `client.scope-missing`, `counter.power-not-held`, `help.not-yours`, `power.not-held`, `power.not-offered`, `power.not-this-enterprise` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `draft.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `counter.case-not-waiting`, `draft.version-conflict`, `signing.nobody`, `signing.under-way` */
            readonly 409: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `case.form-invalid`, `case.region-unknown` */
            readonly 422: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly takeSigningBack: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `access.request-forged`, `client.scope-missing`, `help.not-yours`, `power.not-held` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `draft.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly listSignings: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SigningList"];
                };
            };
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly getSigning: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SigningView"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `signing.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly signContent: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ContentSignature"];
            };
        };
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SigningView"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `access.request-forged`, `client.scope-missing`, `counter.power-not-held`, `session.proof-needed`, `signing.not-asked` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `signing.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `signing.closed`, `signing.content-changed`, `signing.said-already` */
            readonly 409: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly refuseContent: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SignatureRefusal"];
            };
        };
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SigningView"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `access.request-forged`, `client.scope-missing`, `signing.not-asked` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `signing.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `signing.closed`, `signing.content-changed`, `signing.said-already` */
            readonly 409: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `case.reason-missing` */
            readonly 422: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly sendSigningLink: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LinkAgain"];
            };
        };
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SigningView"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `access.request-forged`, `client.scope-missing`, `signing.not-asked` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `signing.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `signing.closed`, `signing.no-telephone`, `signing.said-already` */
            readonly 409: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `message.code-too-soon`, `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly signAtDesk: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DeskSignature"];
            };
        };
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SigningView"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `access.request-forged`, `client.scope-missing`, `counter.power-not-held`, `signing.not-asked` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `counter.visit-not-found`, `signing.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `counter.signature-needed`, `signing.closed`, `signing.content-changed`, `signing.said-already` */
            readonly 409: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly openSigningLink: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SigningLink"];
            };
        };
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SigningView"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `access.request-forged`, `signing.link-wrong` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly askSigningCode: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SigningLink"];
            };
        };
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `access.request-forged`, `signing.link-wrong` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `message.code-too-soon`, `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly signByLink: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SignatureByLink"];
            };
        };
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SigningView"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `access.request-forged`, `counter.power-not-held`, `signing.link-wrong`, `signing.not-asked` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `signing.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `signing.closed`, `signing.content-changed`, `signing.said-already` */
            readonly 409: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly listVisits: {
        readonly parameters: {
            readonly query?: {
                /** @description 每页条数。Items on a page */
                readonly limit?: number;
                /** @description 上一页的 `next`；不填为第一页。The `next` of the page before */
                readonly after?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["VisitPage"];
                };
            };
            /** @description `list.cursor-invalid`, `request.invalid` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly openVisit: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewVisit"];
            };
        };
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["VisitView"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `access.request-forged`, `client.scope-missing`, `counter.power-not-held`, `power.not-offered` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `counter.caller-unproven`, `counter.enterprise-only`, `counter.service-not-here`, `counter.signature-needed` */
            readonly 409: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `access.name-unfit`, `access.person-unfit` */
            readonly 422: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly openCaseVisit: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewCaseVisit"];
            };
        };
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["VisitView"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `access.request-forged`, `case.own-matter`, `case.stays-away`, `client.scope-missing`, `counter.case-not-here`, `counter.power-not-held` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `counter.case-not-theirs` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `counter.caller-unproven`, `counter.case-not-waiting`, `counter.signature-needed` */
            readonly 409: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `access.name-unfit`, `access.person-unfit` */
            readonly 422: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly listCounterServices: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CounterServiceList"];
                };
            };
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly findRepresented: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewRepresented"];
            };
        };
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RepresentedList"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `access.request-forged`, `client.scope-missing`, `power.not-held` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `certificate.not-found`, `certificate.shown-too-long-ago`, `counter.represented-unknown` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `certificate.not-in-force`, `counter.presented-by-another` */
            readonly 409: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `access.name-unfit`, `access.person-unfit` */
            readonly 422: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly getVisit: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["VisitView"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `counter.visit-not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly leaveVisit: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["VisitView"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `access.request-forged`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `counter.visit-not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly listHalls: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HallList"];
                };
            };
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly showHall: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly hall: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HallView"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `counter.hall-unknown` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly takeNumber: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path: {
                readonly hall: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewTicket"];
            };
        };
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TakenTicket"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `access.request-forged`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `counter.hall-unknown` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `counter.hall-closed`, `counter.queue-full` */
            readonly 409: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly readNumber: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly key: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TicketView"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `counter.ticket-not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly giveBackNumber: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path: {
                readonly key: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TicketView"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.request-forged` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `counter.ticket-not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly getCall: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CallView"];
                };
            };
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly callNumber: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewCall"];
            };
        };
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CallView"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `access.request-forged`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `counter.nobody-waits` */
            readonly 409: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly endCall: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CallEnded"];
            };
        };
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CallView"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `access.request-forged`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `counter.ticket-not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly listHelpers: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HelperList"];
                };
            };
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly giveHelper: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewHelper"];
            };
        };
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HelperList"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `access.request-forged`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `help.other-office`, `help.person-unfit` */
            readonly 409: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly listHelpRequests: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HelpList"];
                };
            };
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly askForHelp: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HelpView"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `access.request-forged`, `client.scope-missing`, `help.not-yours`, `power.not-held` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `draft.not-found`, `help.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `case.region-unknown` */
            readonly 422: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly takeHelpRequest: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HelpView"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `access.request-forged`, `client.scope-missing`, `help.out-of-scope` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `help.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly endHelpRequest: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["HelpEnded"];
            };
        };
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HelpView"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `access.request-forged`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `help.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly listCases: {
        readonly parameters: {
            readonly query?: {
                /** @description 代谁办理；不填为本人。For whom one acts; oneself without it */
                readonly for?: string;
                /** @description 只要这个办件之下的办件。Only those under this case */
                readonly parent?: string;
                readonly open?: boolean;
                readonly phase?: "draft" | "submitted" | "correction" | "accepted" | "running" | "suspended" | "ended" | "reopened";
                readonly service?: string;
                readonly region?: string;
                readonly q?: string;
                /** @description 写明每件是关于谁的，只给当事人。Say what each is about, for its party alone */
                readonly about?: boolean;
                /** @description 每页条数。Items on a page */
                readonly limit?: number;
                /** @description 上一页的 `next`；不填为第一页。The `next` of the page before */
                readonly after?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CasePage"];
                };
            };
            /** @description `list.cursor-invalid`, `request.invalid` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing`, `power.not-held` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `case.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly beginCase: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 自选的键；以同一键重发同一请求只办一次，答复办成后的现状。A key of one’s own: the same request sent again with it acts once, and is answered with what is there now */
                readonly "idempotency-key"?: string;
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewCase"];
            };
        };
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description `register.lookup-unknown`, `register.name-it`, `request.invalid`, `request.key-reused`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `access.request-forged`, `case.not-alone`, `case.own-matter`, `case.stays-away`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `case.not-found`, `case.service-unknown` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `case.already-rated`, `case.already-signed`, `case.avoidance-not-asked`, `case.avoided-already`, `case.backdating-future`, `case.backdating-not-allowed`, `case.backdating-too-far`, `case.correction-new`, `case.correction-once`, `case.evidence-missing`, `case.extension-late`, `case.extension-not-asked`, `case.extension-refused`, `case.extension-too-long`, `case.gathering-closed`, `case.hour-too-early`, `case.joined-already`, `case.merge-other-service`, `case.merge-unfit`, `case.merge-unlike`, `case.move-not-allowed`, `case.no-migration`, `case.obligation-early`, `case.obligation-late`, `case.obligation-not-owed`, `case.obligation-unknown`, `case.outcome-early`, `case.outcome-late`, `case.panel-voted`, `case.pool-empty`, `case.pool-too-large`, `case.rectify-by-reopening`, `case.reopening-undeclared`, `case.rounds-spent`, `case.rules-in-circles`, `case.step-not-open`, `case.suspension-spent`, `case.suspension-unknown`, `case.tolerance-empty`, `case.too-late-to-add`, `case.version-conflict`, `register.correction-elsewhere`, `register.correction-unfit`, `register.entry-missing`, `register.key-taken` */
            readonly 409: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `case.account-unfit`, `case.bulk-invalid`, `case.correction-empty`, `case.correction-field-unknown`, `case.evidence-case-unknown`, `case.evidence-register-unknown`, `case.evidence-unnumbered`, `case.extension-invalid`, `case.field-not-amendable`, `case.figure-unknown`, `case.form-invalid`, `case.former-unknown`, `case.link-to-itself`, `case.no-office`, `case.not-admitted`, `case.not-wanted`, `case.nothing-to-rectify`, `case.office-unfit`, `case.outcome-unknown`, `case.panel-invalid`, `case.reason-missing`, `case.reason-unknown`, `case.region-unknown`, `case.reopening-ground-unknown`, `case.transfer-unknown`, `supervision.cause-unknown`, `supervision.due-past` */
            readonly 422: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly listBeginnings: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Beginnings"];
                };
            };
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly listWork: {
        readonly parameters: {
            readonly query?: {
                readonly service?: string;
                readonly region?: string;
                readonly step?: string;
                /** @description 只要等本人一人办的。Only what waits for the person alone */
                readonly mine?: boolean;
                /** @description 只要等这个人办的，本人须是其代理人；或者本人可以代其办理的当事人。Only what waits for this person, whose deputy one must be; or for this party, which one must be able to act for */
                readonly for?: string;
                /** @description 写明每件是关于谁的，只给当事人。Say what each is about, for its party alone */
                readonly about?: boolean;
                /** @description 每页条数。Items on a page */
                readonly limit?: number;
                /** @description 上一页的 `next`；不填为第一页。The `next` of the page before */
                readonly after?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WorkPage"];
                };
            };
            /** @description `list.cursor-invalid`, `request.invalid` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing`, `power.not-held` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly countWork: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WorkCount"];
                };
            };
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly getCase: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing`, `power.not-held` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `case.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly explainClock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly clock: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ClockExplanation"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `case.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly actOnCase: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 自选的键；以同一键重发同一请求只办一次，答复办成后的现状。A key of one’s own: the same request sent again with it acts once, and is answered with what is there now */
                readonly "idempotency-key"?: string;
                /** @description `return=minimal`：不必送回办件，只答 204，新版本在 `ETag` 中（RFC 7240）。`return=minimal`: the case is not sent back; 204 is answered, with its version as the `ETag` (RFC 7240) */
                readonly prefer?: string;
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ActBody"];
            };
        };
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description 办妥。As asked */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `register.lookup-unknown`, `register.name-it`, `request.invalid`, `request.key-reused`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `access.request-forged`, `case.not-alone`, `case.own-matter`, `case.stays-away`, `client.scope-missing`, `power.not-held`, `session.proof-needed` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `case.not-found`, `case.service-unknown` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `case.already-rated`, `case.already-signed`, `case.avoidance-not-asked`, `case.avoided-already`, `case.backdating-future`, `case.backdating-not-allowed`, `case.backdating-too-far`, `case.correction-new`, `case.correction-once`, `case.evidence-missing`, `case.extension-late`, `case.extension-not-asked`, `case.extension-refused`, `case.extension-too-long`, `case.gathering-closed`, `case.hour-too-early`, `case.joined-already`, `case.merge-other-service`, `case.merge-unfit`, `case.merge-unlike`, `case.move-not-allowed`, `case.no-migration`, `case.obligation-early`, `case.obligation-late`, `case.obligation-not-owed`, `case.obligation-unknown`, `case.outcome-early`, `case.outcome-late`, `case.panel-voted`, `case.pool-empty`, `case.pool-too-large`, `case.rectify-by-reopening`, `case.reopening-undeclared`, `case.rounds-spent`, `case.rules-in-circles`, `case.step-not-open`, `case.suspension-spent`, `case.suspension-unknown`, `case.tolerance-empty`, `case.too-late-to-add`, `case.version-conflict`, `certificate.number-taken`, `clock.already-stopped`, `clock.ended`, `clock.not-stopped`, `clock.out-of-order`, `file.place-full`, `register.correction-elsewhere`, `register.correction-unfit`, `register.entry-missing`, `register.key-taken` */
            readonly 409: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `case.account-unfit`, `case.bulk-invalid`, `case.correction-empty`, `case.correction-field-unknown`, `case.evidence-case-unknown`, `case.evidence-register-unknown`, `case.evidence-unnumbered`, `case.extension-invalid`, `case.field-not-amendable`, `case.figure-unknown`, `case.form-invalid`, `case.former-unknown`, `case.link-to-itself`, `case.no-office`, `case.not-admitted`, `case.not-wanted`, `case.nothing-to-rectify`, `case.office-unfit`, `case.outcome-unknown`, `case.panel-invalid`, `case.reason-missing`, `case.reason-unknown`, `case.region-unknown`, `case.reopening-ground-unknown`, `case.transfer-unknown`, `file.not-ready` */
            readonly 422: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly trackCase: {
        readonly parameters: {
            readonly query: {
                readonly number: string;
                readonly code: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TrackView"];
                };
            };
            /** @description `request.invalid` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `case.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly beginUpload: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewUpload"];
            };
        };
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UploadView"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.request-forged`, `client.scope-missing`, `file.place-closed` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `draft.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `file.place-full` */
            readonly 409: components["responses"]["Refusal"];
            /** @description `file.erased` */
            readonly 410: components["responses"]["Refusal"];
            /** @description `file.too-large`, `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `file.empty`, `file.name-missing`, `file.type-not-allowed` */
            readonly 422: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly getUpload: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UploadView"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `file.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly deleteFile: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Deleted"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.request-forged`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `file.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `file.in-use` */
            readonly 409: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly finishUpload: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UploadView"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.request-forged`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `file.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `file.incomplete` */
            readonly 409: components["responses"]["Refusal"];
            /** @description `file.erased` */
            readonly 410: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `file.archive-unsafe`, `file.hash-differs`, `file.macros`, `file.type-differs` */
            readonly 422: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly listDraftFiles: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DraftFiles"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `draft.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly downloadFile: {
        readonly parameters: {
            readonly query?: {
                /** @description 保存而不是在页面中查看。To be saved, not looked at in a page */
                readonly save?: boolean;
            };
            readonly header?: {
                readonly range?: string;
                readonly "if-none-match"?: string;
                readonly "if-range"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 全部内容。All of it */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/pdf": unknown;
                    readonly "image/jpeg": unknown;
                    readonly "image/png": unknown;
                    readonly "image/webp": unknown;
                    readonly "image/heic": unknown;
                    readonly "application/vnd.openxmlformats-officedocument.wordprocessingml.document": unknown;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                    readonly "application/ofd": unknown;
                    readonly "application/zip": unknown;
                };
            };
            /** @description 所要的一段。The part asked for */
            readonly 206: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/pdf": unknown;
                    readonly "image/jpeg": unknown;
                    readonly "image/png": unknown;
                    readonly "image/webp": unknown;
                    readonly "image/heic": unknown;
                    readonly "application/vnd.openxmlformats-officedocument.wordprocessingml.document": unknown;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                    readonly "application/ofd": unknown;
                    readonly "application/zip": unknown;
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `file.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `file.incomplete` */
            readonly 409: components["responses"]["Refusal"];
            /** @description `file.erased` */
            readonly 410: components["responses"]["Refusal"];
            /** @description `file.range-unfit` */
            readonly 416: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly actOnCases: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 自选的键；以同一键重发同一请求只办一次，答复办成后的现状。A key of one’s own: the same request sent again with it acts once, and is answered with what is there now */
                readonly "idempotency-key"?: string;
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ManyActs"];
            };
        };
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ManyResults"];
                };
            };
            /** @description `request.invalid`, `request.key-reused`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.request-forged`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `case.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `case.bulk-invalid` */
            readonly 422: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly listGatherings: {
        readonly parameters: {
            readonly query?: {
                /** @description 代谁办理；不填为本人。For whom one acts; oneself without it */
                readonly for?: string;
                /** @description 只看这个办件的。Only those of this case */
                readonly case?: string;
                /** @description 每页条数。Items on a page */
                readonly limit?: number;
                /** @description 上一页的 `next`；不填为第一页。The `next` of the page before */
                readonly after?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GatheringPage"];
                };
            };
            /** @description `list.cursor-invalid`, `request.invalid` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing`, `power.not-held` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly joinGathering: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 自选的键；以同一键重发同一请求只办一次，答复办成后的现状。A key of one’s own: the same request sent again with it acts once, and is answered with what is there now */
                readonly "idempotency-key"?: string;
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path: {
                readonly id: string;
                readonly step: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Joining"];
            };
        };
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description `register.lookup-unknown`, `register.name-it`, `request.invalid`, `request.key-reused`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `access.proof-needed`, `access.request-forged`, `case.not-alone`, `case.own-matter`, `case.stays-away`, `client.scope-missing`, `power.not-held` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `case.not-found`, `case.service-unknown` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `case.already-rated`, `case.already-signed`, `case.avoidance-not-asked`, `case.avoided-already`, `case.backdating-future`, `case.backdating-not-allowed`, `case.backdating-too-far`, `case.correction-new`, `case.correction-once`, `case.evidence-missing`, `case.extension-late`, `case.extension-not-asked`, `case.extension-refused`, `case.extension-too-long`, `case.gathering-closed`, `case.hour-too-early`, `case.joined-already`, `case.merge-other-service`, `case.merge-unfit`, `case.merge-unlike`, `case.move-not-allowed`, `case.no-migration`, `case.obligation-early`, `case.obligation-late`, `case.obligation-not-owed`, `case.obligation-unknown`, `case.outcome-early`, `case.outcome-late`, `case.panel-voted`, `case.pool-empty`, `case.pool-too-large`, `case.rectify-by-reopening`, `case.reopening-undeclared`, `case.rounds-spent`, `case.rules-in-circles`, `case.step-not-open`, `case.suspension-spent`, `case.suspension-unknown`, `case.tolerance-empty`, `case.too-late-to-add`, `case.version-conflict`, `register.correction-elsewhere`, `register.correction-unfit`, `register.entry-missing`, `register.key-taken` */
            readonly 409: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `case.account-unfit`, `case.bulk-invalid`, `case.correction-empty`, `case.correction-field-unknown`, `case.evidence-case-unknown`, `case.evidence-register-unknown`, `case.evidence-unnumbered`, `case.extension-invalid`, `case.field-not-amendable`, `case.figure-unknown`, `case.form-invalid`, `case.former-unknown`, `case.link-to-itself`, `case.no-office`, `case.not-admitted`, `case.not-wanted`, `case.nothing-to-rectify`, `case.office-unfit`, `case.outcome-unknown`, `case.panel-invalid`, `case.reason-missing`, `case.reason-unknown`, `case.region-unknown`, `case.reopening-ground-unknown`, `case.transfer-unknown` */
            readonly 422: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly listNotices: {
        readonly parameters: {
            readonly query?: {
                /** @description 只要未读的。Only what is unread */
                readonly unread?: boolean;
                /** @description 每页条数。Items on a page */
                readonly limit?: number;
                /** @description 上一页的 `next`；不填为第一页。The `next` of the page before */
                readonly after?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NoticePage"];
                };
            };
            /** @description `list.cursor-invalid`, `request.invalid` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly countNotices: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NoticeCount"];
                };
            };
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly readNotices: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReadMark"];
            };
        };
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.request-forged`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `notice.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly getOwnMessages: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OwnMessages"];
                };
            };
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly chooseOwnMessages: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MessageSettingsView"];
            };
        };
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OwnMessages"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.request-forged`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly enterContact: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path: {
                readonly channel: "email" | "sms";
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EnteredContact"];
            };
        };
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OwnMessages"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.request-forged`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `message.channel-off` */
            readonly 409: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `message.address-invalid` */
            readonly 422: components["responses"]["Refusal"];
            /** @description `message.code-too-soon`, `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly removeContact: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path: {
                readonly channel: "email" | "sms";
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OwnMessages"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.request-forged`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly confirmContact: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path: {
                readonly channel: "email" | "sms";
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ContactCode"];
            };
        };
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OwnMessages"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.request-forged`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `message.contact-unknown` */
            readonly 409: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `message.code-wrong` */
            readonly 422: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly getServiceRecord: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ServiceRecord"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `case.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly downloadNotice: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly seq: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 文书。The document */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/pdf": unknown;
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `case.not-found`, `message.document-unknown` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `file.erased` */
            readonly 410: components["responses"]["Refusal"];
            /** @description `document.not-signing`, `document.too-long` */
            readonly 422: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly followSuccessors: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Succession"];
                };
            };
            /** @description `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `access.request-forged`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly listEarlierVersions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EarlierVersions"];
                };
            };
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly previewMigrations: {
        readonly parameters: {
            readonly query: {
                /** @description 在办件开始时所用的版本。The version that open cases began under */
                readonly from: number;
                /** @description 每页条数。Items on a page */
                readonly limit?: number;
                /** @description 上一页的 `next`；不填为第一页。The `next` of the page before */
                readonly after?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly code: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MigrationPage"];
                };
            };
            /** @description `list.cursor-invalid`, `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `case.service-unknown` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly migrateCases: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path: {
                readonly code: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MigrationOrder"];
            };
        };
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Migration"];
                };
            };
            /** @description `list.cursor-invalid`, `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `access.request-forged`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `case.service-unknown` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly listIndicators: {
        readonly parameters: {
            readonly query?: {
                /** @description 方案的编号或代码。Number or code of a plan */
                readonly plan?: string;
                readonly limit?: number;
                readonly after?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["IndicatorPage"];
                };
            };
            /** @description `list.cursor-invalid`, `request.invalid` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly downloadIndicators: {
        readonly parameters: {
            readonly query?: {
                /** @description 方案的编号或代码。Number or code of a plan */
                readonly plan?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description text/csv */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
            /** @description `request.invalid` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly downloadIndicatorWorkbook: {
        readonly parameters: {
            readonly query?: {
                /** @description 方案的编号或代码。Number or code of a plan */
                readonly plan?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description application/vnd.openxmlformats-officedocument.spreadsheetml.sheet */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description `request.invalid` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly getRanking: {
        readonly parameters: {
            readonly query: {
                readonly from: string;
                readonly to: string;
            };
            readonly header?: never;
            readonly path: {
                readonly of: "counties" | "units";
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RankingView"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly downloadRanking: {
        readonly parameters: {
            readonly query: {
                readonly from: string;
                readonly to: string;
            };
            readonly header?: never;
            readonly path: {
                readonly of: "counties" | "units";
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description text/csv */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly getIndicator: {
        readonly parameters: {
            readonly query?: {
                readonly groupBy?: "region" | "channel";
                readonly from?: string;
                readonly to?: string;
                readonly region?: string;
                readonly channel?: "online" | "phone" | "counter" | "post";
            };
            readonly header?: never;
            readonly path: {
                readonly code: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["IndicatorDetail"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `request.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly listContributions: {
        readonly parameters: {
            readonly query?: {
                readonly from?: string;
                readonly to?: string;
                readonly region?: string;
                readonly channel?: "online" | "phone" | "counter" | "post";
                readonly excluded?: boolean;
                /** @description 每页条数。Items on a page */
                readonly limit?: number;
                /** @description 上一页的 `next`；不填为第一页。The `next` of the page before */
                readonly after?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly code: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ContributionPage"];
                };
            };
            /** @description `list.cursor-invalid`, `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `request.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly downloadIndicator: {
        readonly parameters: {
            readonly query?: {
                readonly groupBy?: "region" | "channel" | "period";
                readonly from?: string;
                readonly to?: string;
                readonly region?: string;
                readonly channel?: "online" | "phone" | "counter" | "post";
            };
            readonly header?: never;
            readonly path: {
                readonly code: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description text/csv */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `request.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly listReports: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly code: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReportList"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly beginReport: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 自选的键；以同一键重发同一请求只办一次，答复办成后的现状。A key of one’s own: the same request sent again with it acts once, and is answered with what is there now */
                readonly "idempotency-key"?: string;
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path: {
                readonly code: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReportBody"];
            };
        };
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpenedCase"];
                };
            };
            /** @description `request.invalid`, `request.key-reused`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `access.request-forged`, `client.scope-missing`, `indicator.not-responsible`, `indicator.reported-by-another` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `indicator.not-reported-here`, `request.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `case.form-invalid`, `indicator.period-to-come`, `indicator.why-missing` */
            readonly 422: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly listBulletins: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: number;
                readonly after?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulletinPage"];
                };
            };
            /** @description `list.cursor-invalid`, `request.invalid` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly readBulletinRhythms: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RhythmsView"];
                };
            };
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly getBulletin: {
        readonly parameters: {
            readonly query?: {
                readonly lang?: "zh" | "en";
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulletinView"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly downloadBulletin: {
        readonly parameters: {
            readonly query?: {
                readonly lang?: "zh" | "en";
                /** @description 套红头（公文版头）。With the red head of official papers */
                readonly red?: boolean;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly format: "docx" | "pdf" | "xlsx";
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    readonly "application/pdf": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly previewBulletin: {
        readonly parameters: {
            readonly query?: {
                readonly lang?: "zh" | "en";
            };
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WordsBody"];
            };
        };
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/pdf": string;
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.request-forged`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly listRegisters: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RegisterList"];
                };
            };
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly listEntries: {
        readonly parameters: {
            readonly query?: {
                readonly q?: string;
                /** @description 完整的编号。The whole key */
                readonly key?: string;
                /** @description 按哪个检索项查，和 `value` 一起用。Which lookup of the register `value` is one of */
                readonly by?: string;
                /** @description 检索项的完整的值。The whole value */
                readonly value?: string;
                /** @description 只要有效的，或只要已注销的。Only those in force, or only closed ones */
                readonly open?: boolean;
                /** @description 每页条数。Items on a page */
                readonly limit?: number;
                /** @description 上一页的 `next`；不填为第一页。The `next` of the page before */
                readonly after?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly code: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EntryPage"];
                };
            };
            /** @description `list.cursor-invalid`, `register.lookup-unknown`, `register.name-it`, `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly readCourse: {
        readonly parameters: {
            readonly query: {
                /** @description 检索项。A lookup of the register */
                readonly by: string;
                /** @description 检索项的完整的值。The whole value */
                readonly value: string;
            };
            readonly header?: never;
            readonly path: {
                readonly code: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CourseView"];
                };
            };
            /** @description `register.lookup-unknown`, `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly getSupervision: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SupervisionView"];
                };
            };
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly downloadOrders: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description text/csv */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly listRedNow: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AgendaView"];
                };
            };
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly getDrawPool: {
        readonly parameters: {
            readonly query: {
                readonly from: string;
                readonly to: string;
                readonly service?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PoolView"];
                };
            };
            /** @description `request.invalid` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly getOverview: {
        readonly parameters: {
            readonly query?: {
                readonly place?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OverviewView"];
                };
            };
            /** @description `request.invalid` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly getIssuerKeys: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["IssuerKeys"];
                };
            };
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly listCertificateTypes: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CertificateTypeList"];
                };
            };
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly verifyCertificate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly number: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["VerifiedCertificate"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `certificate.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly getStatusList: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly list: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/statuslist+jwt": string;
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `document.not-signing` */
            readonly 422: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly listOwnCertificates: {
        readonly parameters: {
            readonly query?: {
                /** @description 代谁办理；不填为本人。For whom one acts; oneself without it */
                readonly for?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OwnCertificateList"];
                };
            };
            /** @description `request.invalid` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing`, `power.not-held` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly getCredential: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CredentialView"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `certificate.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `certificate.not-in-force` */
            readonly 409: components["responses"]["Refusal"];
            /** @description `document.not-signing` */
            readonly 422: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly showCertificate: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ShownCode"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `access.request-forged`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `certificate.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `certificate.not-in-force` */
            readonly 409: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly readShownCertificate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly token: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ShownCertificate"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `certificate.not-found`, `certificate.shown-too-long-ago` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly presentLicence: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LicenceCode"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `access.request-forged`, `client.scope-missing`, `session.proof-needed` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `certificate.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `certificate.not-in-force` */
            readonly 409: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly identifyByLicence: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PresentedCode"];
            };
        };
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LicenceIdentity"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `access.request-forged`, `client.scope-missing`, `power.not-held` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `certificate.not-found`, `certificate.shown-too-long-ago` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `certificate.not-in-force` */
            readonly 409: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly getCertificateDocument: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/pdf": string;
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `certificate.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `certificate.not-in-force` */
            readonly 409: components["responses"]["Refusal"];
            /** @description `document.not-signing` */
            readonly 422: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly listOwnEnterprises: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OwnEnterpriseList"];
                };
            };
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly getBackgroundWork: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BackgroundWorkView"];
                };
            };
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly listStuckJobs: {
        readonly parameters: {
            readonly query?: {
                /** @description 每页条数。Items on a page */
                readonly limit?: number;
                /** @description 上一页的 `next`；不填为第一页。The `next` of the page before */
                readonly after?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StuckJobPage"];
                };
            };
            /** @description `list.cursor-invalid`, `request.invalid` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly listOperationsDone: {
        readonly parameters: {
            readonly query?: {
                /** @description 每页条数。Items on a page */
                readonly limit?: number;
                /** @description 上一页的 `next`；不填为第一页。The `next` of the page before */
                readonly after?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OperationPage"];
                };
            };
            /** @description `list.cursor-invalid`, `request.invalid` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly retryStuckJob: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `access.request-forged`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `job.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly settleStuckJob: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StuckJobSettled"];
            };
        };
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `access.request-forged`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `job.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly getTransparency: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TransparencyView"];
                };
            };
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly listHeads: {
        readonly parameters: {
            readonly query?: {
                /** @description events：发生过的每一件事；reads：每一次查看个人信息。events: everything that happened; reads: every reading of personal data */
                readonly tree?: "events" | "reads";
                /** @description 每页条数。Items on a page */
                readonly limit?: number;
                /** @description 上一页的 `next`；不填为第一页。The `next` of the page before */
                readonly after?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HeadPage"];
                };
            };
            /** @description `list.cursor-invalid`, `request.invalid` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly signHeads: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HeadList"];
                };
            };
            /** @description `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `access.request-forged`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `transparency.log-rewritten`, `transparency.log-shorter` */
            readonly 409: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away`, `transparency.not-signing` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly getLatestHead: {
        readonly parameters: {
            readonly query?: {
                /** @description events：发生过的每一件事；reads：每一次查看个人信息。events: everything that happened; reads: every reading of personal data */
                readonly tree?: "events" | "reads";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HeadView"];
                };
            };
            /** @description `request.invalid` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `transparency.head-unknown` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly proveConsistency: {
        readonly parameters: {
            readonly query: {
                /** @description events：发生过的每一件事；reads：每一次查看个人信息。events: everything that happened; reads: every reading of personal data */
                readonly tree?: "events" | "reads";
                readonly from: number;
                readonly to: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ConsistencyView"];
                };
            };
            /** @description `request.invalid` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `transparency.size-unknown` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly proveInclusion: {
        readonly parameters: {
            readonly query: {
                /** @description events：发生过的每一件事；reads：每一次查看个人信息。events: everything that happened; reads: every reading of personal data */
                readonly tree?: "events" | "reads";
                readonly leaf: number;
                readonly size: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InclusionView"];
                };
            };
            /** @description `request.invalid` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `transparency.size-unknown` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly listLeaves: {
        readonly parameters: {
            readonly query: {
                /** @description events：发生过的每一件事；reads：每一次查看个人信息。events: everything that happened; reads: every reading of personal data */
                readonly tree?: "events" | "reads";
                readonly from: number;
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LeavesView"];
                };
            };
            /** @description `request.invalid` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly cosignHead: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CosignatureBody"];
            };
        };
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CosignatureTaken"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.request-forged` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `transparency.head-unknown` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `transparency.cosignature-refused` */
            readonly 422: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly downloadProof: {
        readonly parameters: {
            readonly query?: {
                readonly size?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseProof"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `case.not-found`, `transparency.head-unknown` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `transparency.log-rewritten`, `transparency.log-shorter` */
            readonly 409: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away`, `transparency.not-signing` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly listDatasets: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DatasetList"];
                };
            };
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly getDataset: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly code: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DatasetView"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `sharing.dataset-unknown` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly describeOperation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly code: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OperationDescription"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `sharing.operation-unknown` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly getCensus: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CensusView"];
                };
            };
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly downloadCensus: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description text/csv */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly listDataRequests: {
        readonly parameters: {
            readonly query?: {
                /** @description 每页条数。Items on a page */
                readonly limit?: number;
                /** @description 上一页的 `next`；不填为第一页。The `next` of the page before */
                readonly after?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OwnDataRequestPage"];
                };
            };
            /** @description `list.cursor-invalid`, `request.invalid` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly requestData: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 自选的键；以同一键重发同一请求只办一次，答复办成后的现状。A key of one’s own: the same request sent again with it acts once, and is answered with what is there now */
                readonly "idempotency-key"?: string;
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DataRequest"];
            };
        };
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpenedCase"];
                };
            };
            /** @description `request.invalid`, `request.key-reused`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `access.request-forged`, `client.scope-missing`, `sharing.not-shared` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.not-found`, `sharing.dataset-unknown` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `case.form-invalid`, `case.no-office`, `sharing.request-invalid` */
            readonly 422: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly withdrawDataRequest: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DataRequestWithdrawal"];
            };
        };
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpenedCase"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `access.request-forged`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `case.not-found`, `request.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `case.move-not-allowed`, `case.version-conflict` */
            readonly 409: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly objectToData: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 自选的键；以同一键重发同一请求只办一次，答复办成后的现状。A key of one’s own: the same request sent again with it acts once, and is answered with what is there now */
                readonly "idempotency-key"?: string;
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DataObjection"];
            };
        };
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpenedCase"];
                };
            };
            /** @description `request.invalid`, `request.key-reused`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `access.request-forged`, `client.scope-missing`, `power.not-held` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.not-found`, `sharing.dataset-unknown`, `sharing.record-unknown` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `case.form-invalid`, `case.no-office`, `sharing.request-invalid` */
            readonly 422: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly listGrants: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GrantList"];
                };
            };
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly listUsage: {
        readonly parameters: {
            readonly query?: {
                readonly dataset?: string;
                /** @description 每页条数。Items on a page */
                readonly limit?: number;
                /** @description 上一页的 `next`；不填为第一页。The `next` of the page before */
                readonly after?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UsagePage"];
                };
            };
            /** @description `list.cursor-invalid`, `request.invalid` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly listConsumerKeys: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ConsumerKeyList"];
                };
            };
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly registerConsumerKey: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewConsumerKey"];
            };
        };
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ConsumerKey"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `access.request-forged`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `sharing.consumer-unknown`, `sharing.key-unfit` */
            readonly 422: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly revokeConsumerKey: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path: {
                readonly kid: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ConsumerKey"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `access.request-forged`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `sharing.key-unknown` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `sharing.consumer-unknown` */
            readonly 422: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly listReadings: {
        readonly parameters: {
            readonly query?: {
                /** @description 代谁办理；不填为本人。For whom one acts; oneself without it */
                readonly for?: string;
                /** @description 每页条数。Items on a page */
                readonly limit?: number;
                /** @description 上一页的 `next`；不填为第一页。The `next` of the page before */
                readonly after?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReadingPage"];
                };
            };
            /** @description `list.cursor-invalid`, `request.invalid` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing`, `power.not-held` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly getOpenCatalogue: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/ld+json": components["schemas"]["OpenCatalogue"];
                };
            };
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly downloadRecordsTable: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly code: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description text/csv */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `sharing.dataset-unknown` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly downloadRecords: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly code: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpenRecords"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `sharing.dataset-unknown` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly getSession: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly signIn: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Credentials"];
            };
        };
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.wrong-credentials`, `session.second-factor-needed` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.request-forged` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `session.ceremony-over` */
            readonly 409: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `session.code-wrong` */
            readonly 422: components["responses"]["Refusal"];
            /** @description `request.too-many`, `session.locked` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly signOut: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.request-forged` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly askForPasskey: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PasskeyPurpose"];
            };
        };
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PasskeyQuestion"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.request-forged` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly signInWithPasskey: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PasskeySignIn"];
            };
        };
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `session.passkey-unknown` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.request-forged` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `session.ceremony-over` */
            readonly 409: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly proveAgain: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProofBody"];
            };
        };
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid`, `session.passkey-unknown` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.request-forged`, `client.scope-missing`, `session.proof-needed` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `session.ceremony-over` */
            readonly 409: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `session.code-wrong`, `session.password-wrong` */
            readonly 422: components["responses"]["Refusal"];
            /** @description `request.too-many`, `session.locked` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly recoverAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecoveryBody"];
            };
        };
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `session.recovery-wrong` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.request-forged` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `session.password-weak` */
            readonly 422: components["responses"]["Refusal"];
            /** @description `request.too-many`, `session.locked` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly listProviders: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProviderList"];
                };
            };
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly listDemonstrationAccounts: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DemonstrationAccountList"];
                };
            };
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly getSecurity: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SecurityView"];
                };
            };
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly endSession: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.request-forged`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `session.unknown` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly endOtherSessions: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.request-forged`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly askForNewPasskey: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PasskeyQuestion"];
                };
            };
            /** @description `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.request-forged`, `client.scope-missing`, `session.proof-needed` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly addPasskey: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewPasskey"];
            };
        };
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.request-forged`, `client.scope-missing`, `session.proof-needed` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `session.ceremony-over` */
            readonly 409: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `session.passkey-refused` */
            readonly 422: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly removePasskey: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.request-forged`, `client.scope-missing`, `session.proof-needed` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `session.unknown` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly beginAuthenticator: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NewTotp"];
                };
            };
            /** @description `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.request-forged`, `client.scope-missing`, `session.proof-needed` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `session.totp-in-force` */
            readonly 409: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly removeAuthenticator: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.request-forged`, `client.scope-missing`, `session.proof-needed` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly confirmAuthenticator: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TotpConfirmation"];
            };
        };
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.request-forged`, `client.scope-missing`, `session.proof-needed` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `session.totp-missing` */
            readonly 409: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `session.code-wrong` */
            readonly 422: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly makeRecoveryCodes: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            /** @description `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.request-forged`, `client.scope-missing`, `session.proof-needed` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly changePassword: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewPassword"];
            };
        };
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.request-forged`, `client.scope-missing`, `session.proof-needed` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `session.password-weak` */
            readonly 422: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly issueRecovery: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecoveryOrder"];
            };
        };
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["IssuedRecovery"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `access.request-forged`, `client.scope-missing`, `session.proof-needed` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `session.account-unknown` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly listApiClients: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApiClientList"];
                };
            };
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly registerApiClient: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewApiClient"];
            };
        };
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RegisteredApiClient"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `access.request-forged`, `client.scope-missing`, `session.proof-needed` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `session.account-unknown` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `client.scope-unknown` */
            readonly 422: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly revokeApiClient: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `access.request-forged`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `client.unknown` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly goToProvider: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProviderErrand"];
            };
        };
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GoOn"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid`, `session.provider-refused` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.request-forged`, `client.scope-missing`, `session.proof-needed` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `session.provider-unknown` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly receiveMessage: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/jose": string;
            };
        };
        readonly responses: {
            /** @description application/jose，签名的回执。application/jose: the signed receipt */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/jose": string;
                };
            };
            /** @description `exchange.malformed`, `exchange.step-closed`, `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `exchange.bad-signature`, `exchange.stale-signature`, `exchange.unknown-key` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `exchange.wrong-recipient`, `exchange.wrong-sender` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `exchange.unknown-message` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `exchange.already-answered`, `exchange.id-reused` */
            readonly 409: components["responses"]["Refusal"];
            /** @description `exchange.too-large`, `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `case.form-invalid`, `exchange.outcome-unknown`, `exchange.reason-missing` */
            readonly 422: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `exchange.busy`, `exchange.case-suspended`, `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly askQuestion: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/jose": string;
            };
        };
        readonly responses: {
            /** @description application/jose，签名的回答。application/jose: the signed answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/jose": string;
                };
            };
            /** @description `exchange.malformed`, `exchange.party-unknown`, `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `exchange.bad-signature`, `exchange.stale-signature`, `exchange.unknown-key` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `exchange.wrong-recipient`, `exchange.wrong-sender`, `sharing.field-not-granted`, `sharing.grant-out-of-date`, `sharing.grant-revoked`, `sharing.not-granted`, `sharing.not-shared`, `sharing.other-purpose` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `sharing.operation-unknown` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `sharing.question-repeated` */
            readonly 409: components["responses"]["Refusal"];
            /** @description `exchange.too-large`, `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `sharing.case-unknown` */
            readonly 422: components["responses"]["Refusal"];
            /** @description `request.too-many`, `sharing.quota-spent` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `exchange.unavailable`, `exchange.unreachable`, `service.busy`, `service.database-away`, `sharing.answer-invalid` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly listOutbox: {
        readonly parameters: {
            readonly query?: {
                readonly state?: "queued" | "sent" | "answered" | "failed";
                /** @description 每页条数。Items on a page */
                readonly limit?: number;
                /** @description 上一页的 `next`；不填为第一页。The `next` of the page before */
                readonly after?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OutboxPage"];
                };
            };
            /** @description `list.cursor-invalid`, `request.invalid` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly requeueMessage: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReplayOrder"];
            };
        };
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Requeued"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `access.request-forged`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly getExchangeHealth: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ExchangeHealth"];
                };
            };
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly listBehaviours: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PartyBehaviourList"];
                };
            };
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `exchange.sandbox-unreachable`, `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly tellParty: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["BehaviourOrder"];
            };
        };
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PartyBehaviourList"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `access.request-forged`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `exchange.sandbox-refused` */
            readonly 422: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `exchange.sandbox-unreachable`, `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly getMadeUpMonth: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MonthState"];
                };
            };
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly startMadeUpMonth: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MonthOrder"];
            };
        };
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MonthState"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `access.request-forged`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `month.not-offered`, `month.there-already` */
            readonly 409: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly removeMadeUpMonth: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MonthState"];
                };
            };
            /** @description `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `access.request-forged`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `month.not-offered` */
            readonly 409: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly takeOwnTasks: {
        readonly parameters: {
            readonly query?: {
                readonly apply?: boolean;
            };
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                readonly "application/octet-stream": unknown;
            };
        };
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WorkbookResult"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.not-permitted`, `access.request-forged`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `plan.not-a-workbook`, `plan.workbook-columns` */
            readonly 422: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly putChunk: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path: {
                readonly id: string;
                readonly n: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/octet-stream": unknown;
            };
        };
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChunkTaken"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.sign-in-needed`, `client.token-invalid` */
            readonly 401: components["responses"]["Refusal"];
            /** @description `access.request-forged`, `client.scope-missing` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `file.not-found` */
            readonly 404: components["responses"]["Refusal"];
            /** @description `file.chunk-differs` */
            readonly 409: components["responses"]["Refusal"];
            /** @description `file.erased` */
            readonly 410: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `file.chunk-unfit` */
            readonly 422: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
    readonly checkDocument: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this */
                readonly "x-requested-with": components["parameters"]["OwnPages"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/pdf": unknown;
            };
        };
        readonly responses: {
            /** @description 办妥。As asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CheckedDocument"];
                };
            };
            /** @description `request.invalid`, `request.unreadable` */
            readonly 400: components["responses"]["Refusal"];
            /** @description `access.request-forged` */
            readonly 403: components["responses"]["Refusal"];
            /** @description `request.too-large` */
            readonly 413: components["responses"]["Refusal"];
            /** @description `request.unsupported` */
            readonly 415: components["responses"]["Refusal"];
            /** @description `request.too-many` */
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description `request.failed` */
            readonly 500: components["responses"]["Refusal"];
            /** @description `service.busy`, `service.database-away` */
            readonly 503: components["responses"]["Away"];
        };
    };
}
