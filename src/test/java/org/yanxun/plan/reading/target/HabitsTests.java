package org.yanxun.plan.reading.target;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole sentences as plans of many kinds of bodies write them, with all they promise. */
class HabitsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    年内组织不少于4次的片区教研，参与教师达1200人次以上。|DEADLINE ..2031-12, COUNT 4, COUNT 1200
                    遴选培养对象60人（小学30人、初中20人、高中10人），实行三年一周期动态管理。|COUNT 60, COUNT 30, COUNT 20, COUNT 10, DURATION 3
                    每位学科带头人每学期至少上1节示范课、开1次讲座、指导2名青年教师。|WHEN, COUNT 1, COUNT 1, COUNT 2
                    到2031年底，全区幼儿园教师持证率达到100%，专任教师大专以上学历比例达到95%以上。|DEADLINE ..2031-12, RATIO 100, RATIO 95
                    力争用两年时间，使全县中小学骨干教师总数达到专任教师的15%左右。|DURATION 2, RATIO 15
                    启动第二轮校长任期考核，完成首批12所学校的督导评估。|EDITION 2, EDITION 1, COUNT 12
                    新入职教师须参加不少于120学时的岗前培训，其中实践不少于60学时。|HOURS 120, HOURS 60
                    组织开展全县中小学教师信息技术应用能力提升工程2.0全员培训，确保9月底前全部完成。|DEADLINE ..2031-09, RATIO 100
                    举办为期一周的中层干部研修班，参训人数控制在50人以内。|DURATION 1, COUNT 50
                    实施“百名骨干、千名新秀”培养计划。|ACTION
                    建立“1+N”帮扶机制，组建8个跨校教研联盟。|COUNT 8
                    凡年满55周岁的女教师、年满58周岁的男教师可不参加本轮培训。|LIMIT 55, LIMIT 58
                    培训经费按每人每年500元标准列入财政预算，全年约需285万元。|MONEY 500, MONEY 2850000
                    校本培训每学期不少于24学时，由学校自行组织，研训中心抽查比例不低于20%。|WHEN, HOURS 24, RATIO 20
                    3月上旬，完成需求调研；4月—6月，分批组织实施；11月，开展绩效评估。|WHEN 2031-03..2031-03, ACTION, PERIOD 2031-04..2031-06, WHEN 2031-11..2031-11, ACTION
                    做好省级规划课题的中期检查和2030年度立项课题的结题工作。|ACTION
                    坚持每两周一次集体备课、每月一次主题教研、每学期一次成果展示的“三个一”制度。|WHEN, COUNT 1, WHEN, COUNT 1, WHEN, COUNT 1
                    培训内容包括师德修养、法律法规、心理健康等，采取专题讲座、案例分析、跟岗实践相结合的方式进行。|ACTION, LIST, LIST
                    对三年内未完成规定学时的教师，实行职称评审“一票否决”。|ACTION
                    全年计划举办各级各类培训班26期，培训教师4800人次，其中市级8期1200人次，县级18期3600人次。|COUNT 26, COUNT 4800, COUNT 8, COUNT 1200, COUNT 18, COUNT 3600
                    目前，全县共有特级教师5人、正高级教师12人，省市级骨干教师占比为8.6%。|BASELINE 5, BASELINE 12, BASELINE 8.6
                    去年我县共选派320名教师参加国培，今年增加到400名。|BASELINE 320, COUNT 400
                    按照“缺什么补什么”的原则，开展按需培训。|ACTION
                    各乡镇中心校每月25日前上报当月培训简报1篇。|WHEN, COUNT 1
                    完善考核评价机制，把培训学分作为教师资格定期注册、职务评聘、评优评先的必备条件。|ACTION
                    选派15名优秀教师赴上海跟岗学习一个月。|COUNT 15, DURATION 1
                    每个名师工作室成员不超过10人，周期为三年，年度考核不合格者予以摘牌。|COUNT 10, DURATION 3
                    组织两次大型送教下乡活动，惠及偏远学校15所以上。|COUNT 2, COUNT 15
                    建设10个名师工作室、5个名校长工作室和3个名班主任工作室。|COUNT 10, COUNT 5, COUNT 3
                    组织“三笔一话”基本功竞赛，设一等奖5名、二等奖10名、三等奖15名。|COUNT 5, COUNT 10, COUNT 15
                    争取每年有1至2项课题获市级以上立项。|WHEN, COUNT 1-2
                    开展教师阅读活动，每人每年至少读4本专业书，写2篇读书心得。|WHEN, COUNT 4, COUNT 2
                    新教师培养实行双导师制，一年站稳讲台，三年成为骨干。|ACTION, DURATION 1, DURATION 3
                    力争三年内实现村小教师轮训一遍。|DEADLINE 3
                    各科室要按照职责分工抓好落实。|ACTION
                    建立联席会议制度，每半年召开一次会议。|WHEN, COUNT 1
                    安排专项经费120万元，其中县财政80万元、学校自筹40万元。|MONEY 1200000, MONEY 800000, MONEY 400000
                    培训学员满意率达到90%以上，结业率100%。|RATIO 90, RATIO 100
                    每校选派1名教务主任参加，共计42人。|COUNT 1, COUNT 42
                    下半年举办第三届班主任基本功大赛。|WHEN 2031-07..2031-12, EDITION 3
                    在2031年8月31日前完成全部集中培训任务。|DEADLINE ..2031-08-31, RATIO 100
                    組織辦理校長領導力工作坊，分北、中、南三區進行。|ACTION
                    補助20所學校成立專業學習社群，每校2萬元。|COUNT 20, MONEY 20000
                    核發研習時數3小時。|HOURS 3
                    每週三下午為共同備課時間。|WHEN, ACTION
                    113學年度起全面實施教師公開授課。|ACTION
                    參與率應達85%以上，滿意度應達四分之三以上。|RATIO 85, RATIO 75
                    建立骨干教师动态管理机制，淘汰率不低于10%。|RATIO 10
                    争取两年内创建省级示范性教师发展机构。|DEADLINE 2
                    逐步提高教师培训经费占比。|''
                    培训以集中面授为主、网络研修为辅。|ACTION
                    根据需要不定期组织专题讲座。|ACTION
                    按不超过教师总数5%的比例评选先进个人。|RATIO 5
                    新增市级以上课题5项左右。|COUNT 5
                    教师参加市级以上竞赛获奖力争达30人次。|COUNT 30
                    开设心理健康C证班1个、B证班1个。|COUNT 1, COUNT 1
                    全年完成三批次县级骨干教师轮训。|COUNT 3
                    完成第一批30所学校的信息化应用考核。|EDITION 1, COUNT 30
                    选聘50名退休优秀教师到乡村学校支教，聘期一年。|COUNT 50, DURATION 1
                    给予每名支教教师每年1.2万元生活补助。|WHEN, MONEY 12000
                    对在编在岗的教师实行五年一周期不少于360学时的全员培训。|DURATION 5, HOURS 360
                    班主任津贴每月不低于300元。|MONEY 300
                    严禁以任何形式向教师收取培训费用。|''
                    7月中旬、8月上旬各举办一期新教师培训班。|WHEN 2031-07..2031-07, WHEN 2031-08..2031-08, COUNT 1
                    做好2032年培训需求调研工作。|ACTION, WHEN 2032-01..2032-12
                    年底对各校研修情况进行考核评估。|DEADLINE ..2031-12
                    每个备课组每学期推出一节精品课。|WHEN, COUNT 1
                    教师论文在省级以上刊物发表不少于15篇。|COUNT 15
                    实施校长“领航”工程，培养5名领航校长、15名骨干校长、30名青年校长。|COUNT 5, COUNT 15, COUNT 30
                    """)
    void a_county_or_a_district_promises(String words, String said) {
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    “双师型”教师占专业课教师比例由68%提高到75%，每年安排不少于20%的专业教师到企业实践，每人每年实践时间不少于1个月。|BASELINE 68, RATIO 75, WHEN, RATIO 20, WHEN, DURATION 1
                    专业课教师五年内累计到企业实践不少于6个月。|ACTION, DURATION 6
                    建成省级技艺技能传承创新平台2个，聘请企业兼职教师40人，兼职教师授课时数占比达到20%。|COUNT 2, COUNT 40, RATIO 20
                    园长、教师、保育员分类培训，全年完成园长培训30人、教师培训400人、保育员培训150人。|COUNT 30, COUNT 400, COUNT 150
                    每所公办园结对帮扶2所民办园，每月入园指导不少于1次。|COUNT 2, WHEN, COUNT 1
                    保育员、保健医全员持证上岗。|RATIO 100
                    “十五五”期间，全区累计培训教师3万人次，年均6000人次。|COUNT 30000, COUNT 6000
                    到2035年，研究生学历教师占比从目前的6.2%提高到10%以上。|DEADLINE ..2035-12, BASELINE 6.2, RATIO 10
                    师生比达到1∶15，教师缺编率控制在3%以内。|RATIO 6.67, RATIO 3
                    第一阶段（2031年1月—3月）：宣传发动；第二阶段（2031年4月—10月）：组织实施；第三阶段（11月—12月）：总结验收。|STAGE 1, PERIOD 2031-01..2031-03, STAGE 2, PERIOD 2031-04..2031-10, STAGE 3, PERIOD 2031-11..2031-12
                    参加人员：各校分管副校长、教导主任，共计86人。|COUNT 86
                    培训时间：7月10日—7月14日（5天）；培训地点：区教师进修学校。|PERIOD 2031-07-10..2031-07-14, DURATION 5
                    重点抓好三支队伍：校长队伍、班主任队伍、骨干教师队伍。|COUNT 3, LIST 3
                    做到“四个到位”：组织到位、人员到位、时间到位、经费到位。|LIST 4
                    突出三个重点：一是抓新教师培训；二是抓骨干教师培训；三是抓校长培训。|LIST 3, ACTION, ACTION
                    围绕“备、教、学、评”四个环节开展主题研修。|LIST 4
                    从教学理念、教学设计、教学实施、教学评价四个维度进行诊断。|LIST 4
                    以课例研究、同课异构、名师示范等形式开展研修活动。|ACTION, LIST
                    """)
    void vocational_schools_kindergartens_and_programmes_promise(String words, String said) {
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    各校要在3月底前制定本校教师研修计划。|DEADLINE ..2031-03
                    全年开展校际联合教研不少于6次。|COUNT 6
                    每位名师带教青年教师2至3名，签订协议书。|COUNT 2-3
                    組織15名中層幹部赴外縣市參訪，為期三天。|COUNT 15, DURATION 3
                    每名教研员每学期下校听课不少于30节。|WHEN, COUNT 30
                    对新入职的86名教师进行岗前培训，培训时间10天。|COUNT 86, DURATION 10
                    培训结束后一个月内提交研修总结1篇。|DEADLINE 1, COUNT 1
                    评选优秀研修案例20个，汇编成册。|COUNT 20
                    县财政安排教师培训专项资金320万元，生均不低于50元。|MONEY 3200000, MONEY 50
                    开展“青蓝结对”活动，结成师徒60对。|COUNT 60
                    選拔30名種子教師，分兩梯次辦理增能研習。|COUNT 30, COUNT 2
                    辦理資訊素養研習4場，每場40人，合計160人。|COUNT 4, COUNT 40, COUNT 160
                    各園每學年辦理園內研習至少6小時。|WHEN, HOURS 6
                    公開授課每人每學年至少一次，並上傳教案一份。|WHEN, COUNT 1, COUNT 1
                    輔導員入班觀課每學期3次以上。|WHEN, COUNT 3
                    幼儿园教师参加园本教研每月不少于2次。|WHEN, COUNT 2
                    保育员培训覆盖率达到100%，全年不少于30学时。|RATIO 100, HOURS 30
                    园长任职资格培训40人，园长提高培训60人。|COUNT 40, COUNT 60
                    双师型教师每年下企业实践不少于1个月。|ACTION, WHEN, DURATION 1
                    引进高层次人才5名，聘请企业技师20名。|COUNT 5, COUNT 20
                    参加省技能大赛教师不少于10人，获奖3项以上。|COUNT 10, COUNT 3
                    到2035年，县级以上名师达到200名，占专任教师的4%。|DEADLINE ..2035-12, COUNT 200, RATIO 4
                    五年内，轮训校长300人次、中层干部900人次。|DEADLINE 5, COUNT 300, COUNT 900
                    研究生学历教师比例由5%提高到8%，年均增长0.6个百分点。|BASELINE 5, RATIO 8, RATIO 0.6
                    每两年开展一次名师评选，每次不超过30名。|WHEN, COUNT 1, COUNT 30
                    第一年完成30%，第二年完成40%，第三年完成30%。|RATIO 30, RATIO 40, RATIO 30
                    鼓励教师在职攻读硕士学位，学费补助50%。|RATIO 50
                    建立月报告制度，每月底报送进展情况。|ACTION, WHEN
                    教师网络研修每学期不少于20学时，合格率达98%以上。|WHEN, HOURS 20, RATIO 98
                    培训教师800人次以上，其中乡村教师占比不低于60%。|COUNT 800, RATIO 60
                    组织4批骨干教师外出研修，每批20人，每批7天。|COUNT 4, COUNT 20, DURATION 7
                    结合教师节开展表彰活动，表彰优秀教师50名、优秀班主任20名。|COUNT 50, COUNT 20
                    遴选名师工作室主持人10名，每个工作室吸收成员8—12名。|COUNT 10, COUNT 8-12
                    建设数字资源库，新增优质课例300节、微课500节。|COUNT 300, COUNT 500
                    建立健全教师培训档案，做到一人一档。|ACTION
                    按照分级负责的原则，县级负责骨干培训，学校负责全员培训。|ACTION
                    教科所每季度组织一次质量分析会，撰写分析报告1份。|WHEN, COUNT 1, COUNT 1
                    选派3名校长、6名教师到发达地区挂职一年。|COUNT 3, COUNT 6, DURATION 1
                    开展教学开放周活动，时间为5月第二周。|ACTION, WHEN 2031-05..2031-05
                    严格考勤制度，缺勤累计超过三分之一者不予结业。|RATIO 33.33
                    全体教师每年读书不少于5本，撰写读书笔记不少于1万字。|WHEN, COUNT 5, COUNT 10000
                    新教师三年内完成180学时的规范化培训。|DEADLINE 3, HOURS 180
                    职初教师（教龄1—3年）参加“入格”培训，成熟教师（教龄10年以上）参加“升格”培训。|ACTION, LIMIT 1-3, LIMIT 10
                    10月中下旬举办全县教学能力大赛，决赛选手30名。|WHEN 2031-10..2031-10, COUNT 30
                    4月份组织市级评审，5月份进行公示。|WHEN 2031-04..2031-04, ACTION, WHEN 2031-05..2031-05
                    与师范大学合作举办研修班2个，学员90名，学制两年。|COUNT 2, COUNT 90, DURATION 2
                    确保每所农村小学至少有1名县级骨干教师。|COUNT 1
                    教研组长每周组织一次集体备课，每次不少于2课时。|WHEN, COUNT 1, HOURS 2
                    定期举办班主任沙龙，全年不少于4期。|COUNT 4
                    """)
    void work_points_promise_densely(String words, String said) {
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    本縣113學年度辦理教師增能研習共計36場次，每場次3小時，預計參與人數1,200人次。|COUNT 36, HOURS 3, COUNT 1200
                    各校應於8月31日前完成校內研習計畫，並上傳至教師專業發展平臺。|DEADLINE ..2024-08-31
                    教師每學年進修研習時數不得低於18小時，其中環境教育至少4小時、性別平等教育至少2小時。|WHEN, HOURS 18, HOURS 4, HOURS 2
                    薦派3位種子教師參加中央輔導團培訓，每位教師給予公假二日。|COUNT 3, DURATION 2
                    每校補助上限為新臺幣5萬元，全年總經費新臺幣120萬元整。|MONEY 50000, MONEY 1200000
                    辦理校長專業成長營隊1梯次（兩天一夜），60人。|COUNT 1, DURATION 2, COUNT 60
                    研習期程：自113年8月1日起至114年7月31日止。|PERIOD 2024-08-01..2025-07-31
                    參加對象：本縣國中小編制內正式教師，每校至少薦派2名。|COUNT 2
                    研習當日請提前15分鐘報到，遲到逾20分鐘者不核給時數。|EXCLUSION
                    輔導員每月入校輔導至少2次，每學年至少完成40校次。|WHEN, COUNT 2, WHEN, COUNT 40
                    成立6個跨校社群，每社群6至10人，每學期聚會4次以上。|COUNT 6, COUNT 6-10, WHEN, COUNT 4
                    預期效益：參與教師滿意度達九成以上，完成教案設計30件。|RATIO 90, COUNT 30
                    承辦學校於活動結束後2週內檢送成果報告1式2份。|DEADLINE 2
                    全程參與者核發研習時數6小時，缺課達三分之一者不予核發。|HOURS 6, EXCLUSION, RATIO 33.33
                    第一梯次：7月8日至7月10日；第二梯次：7月15日至7月17日，每梯次40名。|EDITION 1, PERIOD 2025-07-08..2025-07-10, EDITION 2, PERIOD 2025-07-15..2025-07-17, COUNT 40
                    """)
    void a_taiwanese_plan_promises(String words, String said) {
        assertThat(Promises.in("某縣113學年度教師專業發展實施計畫", words).said()).isEqualTo(said);
    }
}
