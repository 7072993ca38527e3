import type { ErrorEntry } from './domain-error.ts';

const otherCopy = {
  zh: '请换用这份备份的另一个副本，或更早的备份；数据库未作任何改动',
  en: 'Take another copy of this backup, or an earlier one; the database has not been touched',
};

/** Refusals about backups: making one, and bringing one back. */
export const backupErrors = {
  'backup.secret-missing': {
    message: { zh: '没有给出加密备份的口令或密钥', en: 'Nothing was given to encrypt the backup with' },
    next: {
      zh: '请用 --passphrase-file 或 --key-file 指定一个文件（二者取一）',
      en: 'Name a file with --passphrase-file or --key-file, one of the two',
    },
  },
  'backup.secret-weak': {
    message: {
      zh: '文件 {file} 里的口令太短或密钥不是 32 字节',
      en: 'The passphrase in {file} is too short, or the key is not 32 bytes',
    },
    next: {
      zh: '口令至少 16 个字符；密钥为 32 个随机字节的 base64（例如 openssl rand -base64 32 的输出）',
      en: 'A passphrase has at least 16 characters; a key is 32 random bytes in base64 (such as openssl rand -base64 32 prints)',
    },
  },
  'backup.keys-undecided': {
    message: {
      zh: '没有说明备份是否包含本系统的密钥',
      en: 'It was not said whether the backup is to hold the keys of this installation',
    },
    next: {
      zh: '--with-keys：单凭备份和口令即可恢复全部数据；--without-keys：主密钥须另行保管，没有它个人信息无法读出。请二者取一',
      en: '--with-keys: the backup and its secret alone bring everything back; --without-keys: the master key must be kept elsewhere, and without it personal fields cannot be read. Choose one',
    },
  },
  'backup.file-there': {
    message: { zh: '文件 {file} 已经存在', en: 'There is a file {file} already' },
    next: {
      zh: '请换一个文件名；不会覆盖已有的备份',
      en: 'Choose another name: a backup is never overwritten',
    },
  },
  'backup.file-unusable': {
    message: { zh: '不能使用文件 {file}（{reason}）', en: 'The file {file} cannot be used ({reason})' },
    next: { zh: '请检查路径和权限', en: 'Check its path and permissions' },
  },
  'backup.disk-full': {
    message: {
      zh: '磁盘已满，备份没有写完：{file}',
      en: 'The disk is full and the backup is not finished: {file}',
    },
    next: {
      zh: '请腾出空间后用同一命令继续，已写的部分会接着用；不想要时删除该文件',
      en: 'Make room and give the same command again: it goes on from what is written. Or remove that file',
    },
  },
  'backup.partial-of-another': {
    message: {
      zh: '未写完的备份 {file} 属于另一个数据库、另一个版本，或对密钥另有选择',
      en: 'The unfinished backup {file} is of another database, of another version, or chose otherwise about keys',
    },
    next: { zh: '请删除它或换一个文件名', en: 'Remove it, or choose another name' },
  },
  'backup.not-a-backup': {
    message: { zh: '文件 {file} 不是营商的备份', en: 'The file {file} is no backup of Yingshang' },
    next: { zh: '请检查文件名', en: 'Check its name' },
  },
  'backup.other-secret': {
    message: {
      zh: '备份 {file} 是用另一种方式加密的（口令与密钥之别）',
      en: 'The backup {file} was encrypted in the other way (passphrase or key)',
    },
    next: {
      zh: '请改用 --passphrase-file 或 --key-file',
      en: 'Use the other of --passphrase-file and --key-file',
    },
  },
  'backup.wrong-secret': {
    message: {
      zh: '口令或密钥不是备份 {file} 的',
      en: 'The passphrase or key is not that of the backup {file}',
    },
    next: { zh: '请用制作这份备份时的口令或密钥', en: 'Give the one that the backup was made with' },
  },
  'backup.changed': {
    message: { zh: '备份 {file} 被改动或截断', en: 'The backup {file} has been changed or cut off' },
    next: otherCopy,
  },
  'backup.cut-off': {
    message: {
      zh: '备份 {file} 没有写完或被截断',
      en: 'The backup {file} was not finished, or has been cut off',
    },
    next: otherCopy,
  },
  'backup.other-version': {
    message: {
      zh: '备份 {file} 是由另一个版本制作的，这里的数据库结构容不下它',
      en: 'The backup {file} was made by another version, whose tables are not those of this database',
    },
    next: {
      zh: '请用同一版本或更新的版本，恢复到一个新建的数据库',
      en: 'Use the same version or a newer one, and a database that was newly made',
    },
  },
  'backup.not-empty': {
    message: { zh: '数据库里已有数据', en: 'There is something in the database' },
    next: {
      zh: '只能恢复到空的数据库：请用 YINGSHANG_DATA 指定新的数据目录，或用 DATABASE_URL 指定新建的数据库',
      en: 'A backup comes back into an empty database only: name a new folder in YINGSHANG_DATA, or a newly made database in DATABASE_URL',
    },
  },
  'backup.keys-there': {
    message: {
      zh: '数据目录 {folder} 里已有别的密钥',
      en: 'There are other keys in the data folder {folder}',
    },
    next: {
      zh: '请用 YINGSHANG_DATA 指定新的数据目录',
      en: 'Name a new folder in YINGSHANG_DATA',
    },
  },
  'backup.other-master-key': {
    message: {
      zh: '这里的主密钥不是备份 {file} 的，个人信息将无法读出',
      en: 'The master key here is not that of the backup {file}: personal fields could not be read',
    },
    next: {
      zh: '请用 YINGSHANG_MASTER_KEY 给出原来的主密钥',
      en: 'Give the former master key in YINGSHANG_MASTER_KEY',
    },
  },
  'backup.master-key-missing': {
    message: {
      zh: '备份 {file} 不含密钥，而这里没有主密钥：个人信息将无法读出',
      en: 'The backup {file} holds no keys, and there is no master key here: personal fields could not be read',
    },
    next: {
      zh: '请用 YINGSHANG_MASTER_KEY 给出原来的主密钥',
      en: 'Give the former master key in YINGSHANG_MASTER_KEY',
    },
  },
  'backup.no-database': {
    message: {
      zh: '这里没有可备份的数据库（{reason}）',
      en: 'There is no database here to back up ({reason})',
    },
    next: {
      zh: '请用 YINGSHANG_DATA 指定数据目录，或用 DATABASE_URL 指定数据库',
      en: 'Name the data folder in YINGSHANG_DATA, or the database in DATABASE_URL',
    },
  },
} as const satisfies Record<string, ErrorEntry>;
