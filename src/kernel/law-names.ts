/** English names of laws by their Chinese short name. */
export type LawNames = Readonly<Record<string, string>>;

/** National laws that services cite, as the State Council and the National People's Congress translate them. */
export const nationalLaws: LawNames = {
  不动产登记暂行条例: 'Interim Regulations on Real Estate Registration',
  不动产登记暂行条例实施细则: 'Implementing Rules of the Interim Regulations on Real Estate Registration',
  农民专业合作社法: 'Law on Farmers’ Specialised Cooperatives',
  合伙企业法: 'Partnership Enterprise Law',
  外商投资法实施条例: 'Regulations for the Implementation of the Foreign Investment Law',
  企业信息公示暂行条例: 'Interim Regulations on Enterprise Information Disclosure',
  企业名称登记管理规定: 'Provisions on the Administration of Enterprise Name Registration',
  企业经营异常名录管理暂行办法: 'Interim Measures for the List of Enterprises with Abnormal Operations',
  企业投资项目核准和备案管理条例:
    'Regulations on the Approval and Filing of Investment Projects of Enterprises',
  企业破产法: 'Enterprise Bankruptcy Law',
  住房公积金管理条例: 'Regulations on the Administration of Housing Provident Funds',
  公司法: 'Company Law',
  市场主体登记管理条例: 'Regulations on the Administration of the Registration of Market Entities',
  市场主体登记管理条例实施细则:
    'Detailed Rules for the Administration of the Registration of Market Entities',
  招标投标法: 'Tendering and Bidding Law',
  招标投标法实施条例: 'Regulations for the Implementation of the Tendering and Bidding Law',
  城市房地产管理法: 'Urban Real Estate Administration Law',
  城镇燃气管理条例: 'Regulations on the Administration of Urban Gas',
  城市供水条例: 'Regulations on Urban Water Supply',
  城乡规划法: 'Urban and Rural Planning Law',
  建筑法: 'Construction Law',
  房屋建筑和市政基础设施工程施工图设计文件审查管理办法:
    'Measures for the Review of Construction Drawings of Buildings and Municipal Infrastructure',
  建设工程质量管理条例: 'Regulations on the Quality Management of Construction Projects',
  建设工程勘察设计管理条例: 'Regulations on the Survey and Design of Construction Projects',
  民事诉讼法: 'Civil Procedure Law',
  民法典: 'Civil Code',
  政务信息资源共享管理暂行办法: 'Interim Measures for Sharing Government Information Resources',
  水法: 'Water Law',
  商业银行法: 'Law on Commercial Banks',
  个人信息保护法: 'Personal Information Protection Law',
  电子招标投标办法: 'Measures for Electronic Tendering and Bidding',
  电子签名法: 'Electronic Signature Law',
  社会保险法: 'Social Insurance Law',
  税收征收管理法: 'Law on the Administration of Tax Collection',
  行政复议法: 'Administrative Reconsideration Law',
  行政许可法: 'Administrative Licensing Law',
  行政诉讼法: 'Administrative Litigation Law',
};
