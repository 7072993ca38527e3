/*
 * Words that 企业名称登记管理规定 keeps out of names. The regulation names kinds; which words are of a kind is listed
 * here by example, after the rules for the systems in which names are declared (企业名称禁限用规则, 2017, to be compared
 * with the edition in force). A word that is missing here is for whoever registers to notice (art. 20).
 */

/** Art. 12: words of the whole country. */
export const nationalWords = ['中国', '中华', '中央', '全国', '国家'];

/** Art. 11 (1): against the dignity or the interests of the state. */
export const againstState = ['台独', '港独', '疆独', '藏独', '支那'];

/** Art. 11 (2): against the public interest or public order. */
export const againstPublic = ['黑社会', '黑手党', '传销', '洗钱'];

/** Art. 11 (3): parties, organs of party, state and army, mass organisations, and what they are called in short. */
export const publicBodies = [
  '政府',
  '国务院',
  '法院',
  '检察院',
  '公安',
  '军队',
  '解放军',
  '武警',
  '军区',
  '共产党',
  '共青团',
  '人大',
  '政协',
  '总工会',
  '妇联',
  '红十字',
];

/** Art. 11 (4): foreign states and regions, and international organisations. */
export const foreignNames = [
  '美国',
  '英国',
  '法国',
  '德国',
  '日本',
  '韩国',
  '俄罗斯',
  '意大利',
  '加拿大',
  '澳大利亚',
  '联合国',
  '欧盟',
  '北约',
  '世贸组织',
  '世界银行',
];

/** Art. 11 (5): obscenity, gambling, superstition, terror, violence. */
export const indecent = [
  '色情',
  '淫',
  '赌博',
  '赌场',
  '推牌九',
  '算命',
  '占卜',
  '驱鬼',
  '恐怖',
  '暴力',
  '海洛因',
  '大麻',
];

/** Art. 11 (6): discrimination by nation, race, religion or sex. */
export const discriminating = ['蛮夷', '黑鬼', '劣等', '大男子', '重男轻女'];

/** Art. 11 (7): against good morals; names of heroes and martyrs too (英雄烈士保护法). */
export const immoral = [
  '二奶',
  '小三',
  '妻妾',
  '骗子',
  '流氓',
  '雷锋',
  '董存瑞',
  '黄继光',
  '邱少云',
  '刘胡兰',
];

/** Art. 11 (8): deceiving the public. */
export const misleading = ['国家级', '最高级', '最佳', '第一品牌', '顶级', '特供', '专供', '钦定'];

/** Art. 8: places from the county up, which may be no trade name; here the provinces. */
export const provinces = [
  '北京',
  '天津',
  '上海',
  '重庆',
  '河北',
  '山西',
  '辽宁',
  '吉林',
  '黑龙江',
  '江苏',
  '浙江',
  '安徽',
  '福建',
  '江西',
  '山东',
  '河南',
  '湖北',
  '湖南',
  '广东',
  '海南',
  '四川',
  '贵州',
  '云南',
  '陕西',
  '甘肃',
  '青海',
  '台湾',
  '内蒙古',
  '广西',
  '西藏',
  '宁夏',
  '新疆',
  '香港',
  '澳门',
];

/** Businesses that may only stand in the name of whoever was approved for them (融资担保公司监督管理条例 art. 6). */
export const approvedBusinesses = ['融资担保'];

/**
 * Art. 17 asks for the same industry, however it is said: 地产, 房地产 and 置业 are one. A line of business belongs to
 * the first group of which it holds a word, and is called as the group is.
 */
export const industries: readonly (readonly [string, ...string[]])[] = [
  ['餐饮', '饭店', '饮食', '酒楼', '餐厅', '小吃', '面馆', '快餐', '火锅', '烧烤', '美食', '饭庄'],
  ['房地产', '地产', '置业', '物业', '房产'],
  ['建材', '建筑材料', '装饰材料', '陶瓷', '钢材'],
  ['建筑', '建设', '工程', '建安', '市政', '装饰', '装修', '装潢'],
  ['科技', '网络', '信息', '软件', '电子商务', '技术', '智能', '数码'],
  ['物流', '运输', '货运', '速递', '快递', '仓储', '货物代理'],
  ['服装', '服饰', '制衣', '鞋', '纺织'],
  ['食品', '粮油', '糕点', '饮料', '酒业'],
  ['农业', '种植', '养殖', '农产品', '农牧'],
  ['医药', '药业', '药房', '医疗', '诊所', '药店'],
  ['教育', '培训', '学校'],
  ['文化', '传媒', '广告', '影视', '艺术'],
  ['机械', '设备', '制造', '机电'],
  ['汽车', '汽修', '汽贸', '车业'],
  ['酒店', '宾馆', '旅馆', '民宿', '住宿'],
  ['美容', '美发', '理发', '养生', '美业'],
  ['咨询', '企业管理', '商务服务', '代理记账', '财务'],
  ['商贸', '贸易', '商业', '百货', '超市', '便利', '商行', '销售', '经贸'],
];
