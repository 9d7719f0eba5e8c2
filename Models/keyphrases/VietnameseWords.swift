/// The words of Vietnamese, how much likelier each is than its syllables by themselves, and how rare. Written by
/// `Benchmarks/Quality/train_words.py`.
package enum VietnameseWords {
    package static let text: StaticString = """
        language vi
        idf 0 cho có của trong và đã được
        idf 1 biết các cũng khi không là một ngày người nhiều này sau theo trên tại từ việc vào về với đó đến để ở
        idf 2 bị còn cùng do hai hơn làm như nhưng những nói năm phải ra sẽ số sự thể trước ông đang
        idf 3 bộ chưa chỉ cả hay khoảng khác lên lại mà mới nhà nên nước qua rằng tháng thì tôi tới vì vẫn vụ đi đây
        idf 4 anh bằng cao chúng cuộc cách công giữa gần hiện hôm họ khiến lần lớn mình mỹ nay ngoài nguyễn nhất nhận nào
        idf 4 nếu rất thêm thấy tp tuổi tỉnh từng văn vừa điều đưa
        idf 5 ba bà báo bên chính con cần gây gì gồm h hoặc huyện kể lúc muốn mặt mọi nam ngay nhằm nơi phòng rõ sáng thuộc
        idf 5 thành thế thị thứ trường vậy đường đầu đều đồng
        idf 6 bình bởi chiều chủ cuối cấp dân dù dùng dưới giúp giờ gặp hcm hoàng hàng hết học khu lê m mang mỗi nhau nhân
        idf 6 nhóm nó nữa phó phần quá riêng rồi sinh ta thanh thường tiền trung trần tính tăng tất tổng viên xe xuống xã
        idf 6 điểm đoàn đông đúng định đức
        idf 7 ai an ban bao biển bán bạn bỏ chiếc chung chuyển chuyện chạy cô dài em giao giá giảm giới giữ gọi gửi hoá hóa
        idf 7 hướng hải hội km kỳ loại luôn luật lý lấy lời minh mua mất mức nga nguyên ngành ngọc nhỏ nằm phát phía phường
        idf 7 phạm quyền quân quận quốc sang sao so sơn sống sớm sở tay thu thật tin tiếp trang trưởng trẻ tâm tên tìm tạo
        idf 7 tối tốt tự việt vùng vũ vốn xem đạt đất đặt động đủ
        idf 8 a buổi bản bất bắc bắt chết chị chịu chọn chống chỗ chứ cái cơ cảnh cầu cục cựu dương dẫn gia hoà hà hành hòa
        idf 8 hỏi hồng hợp khá khách khó khỏi kim ký liên lập lớp lực mạng mạnh mẹ mở nguồn nhờ nêu nữ phú phương quang suốt
        idf 8 thiếu thực tiến tiếng toàn triệu trump tránh tuần tàu tân tây tổ ubnd viết viện vòng vị washington xin xuân ít
        idf 8 ăn điện đêm đình đại đội đứng ảnh
        idf 9 bang bay bài bàn bảo bệnh chi chiếm chiến chuyên chân châu chơi chất chờ chở chức càng cũ cấm cứ cửa dừng dự
        idf 9 giải hiểu hoa hình hùng hầu hồ hồi hữu kéo linh long lòng lương lượng lễ mai máy mời nghe nghĩa ngồi nhanh
        idf 9 nhìn nhật nặng nội phan phi phong pháp phút quan quý rộng sai song syria sát sông t thuê thái thân thông
        idf 9 thương thời thủ trái trình trả trọng tuyến tình tấn tập usd video vài võ vợ xa đoạn đáng đánh đâu đóng đăng
        idf 9 đơn đạo đảng đảo đầy đổ độ đợt ấy
        idf 10 b biến buộc bé bước bầu bốn c cháu chậm chồng chứa câu cây cố cổ cứu cử danh duy dành dòng dũng dần dễ giang
        idf 10 giả giấy giống hiệu huỳnh hãng hãy hưng hương hạ hậu hộ iran khai khoá khoản khánh khóa khối kênh kẻ kết lan
        idf 10 lao liệu lâm lâu lưu lợi lửa mong mẫu mắt nghi nghiêm nghĩ ngoại ngô ngừng nóng nửa phân phóng phước phố quanh
        idf 10 quy quê quả reuters rút rời s sn sâu sắp sức thay thi thuỷ thôi thăm thấp thắng thủy tnhh toà trưa trương trạm
        idf 10 trời tuy tuấn tài tái tòa tư tầng tội tờ tức tử vinh vàng vô vĩnh vượt xong xây xấu y yên yêu án ôtô ý đen đài
        idf 10 đào đá đón đôi đẩy đẹp đề địa đọc đối đỗ đời
        idf 11 afp al bùi bắn bến bố ca cha chia chuyến cháy chẳng chế chợ cnn coi cá cát cường cảm cảng cầm cắt d diễn diện
        idf 11 dung dạy dầu dịp dọc dựng facebook g ghi gian giàu giáo giáp gió gắn gốc ha hiệp hoàn huy huỷ hạnh hẳn hệ họp
        idf 11 hủy in is kg khoa khí kia kiếm kiểu kém kính kịp la liền lo làng lạ lẫn lắm lệnh lịch lỗi lộc may moscow máu
        idf 11 mã môn mưa mấy mặc n news ngang nghề nghỉ ngăn ngắn ngủ nhớ ninh nuôi nắm nền nổi nộp phiên phá phí phúc phụ
        idf 11 phục phủ putin pv q quay quyết quán quỳnh quỹ rơi sa singapore sàn sách sân sạch sợ the thiên thpt thuận thuế
        idf 11 thuốc thích thôn thư thượng thả thảo thọ thử times tiên trao triều truyền trà trí trắng ts twitter tôn tướng
        idf 11 tầm tặng tết tố tỷ un vn vui vân vật xanh xuyên xuất xét xử áo áp đa đem đh đinh đt đâm đòi đặng đỏ đồ đổi
        idf 11 đừng
        idf 12 biên bom buồn bá bánh bãi bão bóng băng bạc bảng bờ camera chuẩn chuỗi chánh chí chút chắc chặn chặt chụp
        idf 12 chứng chừng chữ clip cp csgt cuốn cánh căn cơn cướp cặp cổng cực da du dây dạng dịch dụng e f ga ghế giành
        idf 12 giết giỏi gói gấp gỗ hiếu hoài huyền huế hàn hđnd hơi hưởng hạn indonesia israel john k kho khám khóc khắp
        idf 12 kinh kiện kín kế kỹ l luận lái lãnh lượt lạc lạnh lệ lộ malaysia màu mùa mũi mắc mối mộc new nghèo nghị ngã
        idf 12 ngụ nhạc nhập nhẹ nâng nông núi năng nạn nối nổ nợ p philippines phim phạt phẩm post quen quên rừng siêu sóng
        idf 12 súng sập sẵn sửa tam tand thiết thiện tháp thăng thơ thưởng thạnh thần thầy thẳng to trú trúng trận trịnh
        idf 12 trồng trừ tuyên tác tô tông tùng tường tưởng tạm tận tỉ v vai vay vnexpress vé vương vườn vẻ vỡ x xác yếu á
        idf 12 ánh ép ôm đàn đô đạn đập đậu đốt độc đợi
        idf 13 ap asean assad australia bbc bia binh bot buôn bác bám bạch bậc bật bốc bớt bụng cam canada chiếu chu chào
        idf 13 chìm chương chạm chảy chốt cm csđt cung cười cạnh cẩm cậu cộng cụm damascus dao di doanh doạ dàn dính dư dọa
        idf 13 eu giây giấu guardian gà gãy góc hiếm hiền hoãn hàm hát hạt hầm hằng hỏng hứa i ii iraq james khung khuyên
        idf 13 khâu khói khắc khổ khủng kiêm kiến kiều kiểm kremlin kèm kích lai lam loan london loài ly lynh lá lính lò lô
        idf 13 lũ lắp lối ma mike miên miền miễn miệng mm màn mãi mét mùi mảng mật mừng nato nghiệp nghệ ngàn ngũ ngại ngầm
        idf 13 ngập nhiệm nhiệt nhảy nhựa não ném nắng nỗi pccc phiếu pháo phản quản quảng rt rác rượu seoul sputnik sĩ sơ
        idf 13 sản sắc sắt sốc sử sỹ tai tan than thcs thoát thuỳ thuỵ thép thùng thùy thạch thẻ thịnh thịt thụy thức tim
        idf 13 tinh tiêu tiểu tokyo top tranh treo trông trại trị trộm trực tt tung tuyển tuỳ tách tích tín tùy túi tươi tấm
        idf 13 u uống vi vướng vắng vẽ vết vệ vịnh xoá xóa xăng xưa xả xếp yonhap âm úc đ đau đeo điền đo đuổi đáp đèn đòn
        idf 13 đấy đặc ấp ống
        idf 14 air ankara bashar bi biệt bks boeing bè bò bơi bơm bếp bột bụi california campuchia canh che china chém chín
        idf 14 chùa chú chúc co cân cú cơm cư cương cất cắm cỏ cống cờ cụ cứng cửu daily david diệt duyên duyệt dày dám dồn
        idf 14 erdogan florida già giáng giật giọng gò góp gạo gọn hang hiến hoang huệ hào hôn hút hđxx hại hẹn hẹp hộp idlib
        idf 14 internet jae khoang khoe khuất khô khúc khẩu kiệt kêu kíp kịch kỷ liêm liêu liệt loạt luồng làn lành lào lãi
        idf 14 lão lùi lúa lăng lĩnh lưng lưới lật lỗ lục mc mexico michael moon moskva muộn mê món mười mạch mảnh mốc mực
        idf 14 nghiêng nghìn ngân ngưng ngược ngắm ngờ ngực nhi nhiễm nhơn nhầm nhắc niềm nát nét nấu nở obama paris park pgs
        idf 14 pha phe phép phù phùng pompeo quà quét quần radar robert ruột rửa san scmp sergei su suy suất suối sáu sư sữa
        idf 14 taxi tehran thai tham thang thua thuyền thuý thuật thánh thú thúy thảm thất thống thổi thở thừa tiết tiện toán
        idf 14 tra tre trinh tràn trích tròn trôi trùm trùng trưng trượt trải trốn trở trụ trục tuyết tuyệt tám tán tóc tù tú
        idf 14 tương tượng tải tắm tắt tệ tốn tục tứ ukraine uss vang venezuela vua văng vận vỏ website world xóm xương xưởng
        idf 14 xứ yến âu ô đan điệu đuôi đà đàm đành đói đùa đấu đắc đỉnh đống đồn đỡ đựng ước ấm ấn ẩn ổn ứng
        idf 15 abc abe afghanistan arab bangkok bill biểu brazil bách bát bí bích bóp bông bù bút bảy bấm bẩn bẫy bỉ bọc bồ
        idf 15 bỗng bức cabin can chai chen chim chinh chiêu chiểu chàng chó chúa chăm chăn chấm chắn chỉnh chửi clinton
        idf 15 container cup cuồng cán căng cưới cạn cải cản cận cột củ de delhi diệu duterte dán dáng dâng dãy dưỡng dược
        idf 15 dấu dẫu dập dậy dắt dị dọn dốc dời email fan fbi fox gd gdp george giày giác giường giảng giận gom google
        idf 15 group gs gtvt gác gái gạch gục heo hiển ho hot hoạ hài hè hóc hô hđqt hạng hắn họa hố hồn hổ hợi hứng iii
        idf 15 khang khoan khoẻ khuya khê khăn khương khả khẩn khỏe khởi ksnd kuala lavrov le lhq lumpur luyện lát lít lạng
        idf 15 lấn lấp lặn lặng lẻ lẽ lệch lọc lọt lồng lỡ lợn lừa maduro manila miếng mtv mv my má mái mát mây mãn móng mông
        idf 15 mù mùng múa mơ mường mượn mậu mềm mỏ mộ mộng mờ mục na national nghiện nghịch ngon nguyện nguyệt ngõ ngư
        idf 15 ngưỡng ngọt ngộ ngữ nhuận nhánh nhát nhã nhé nhì nhắm nhặt nhịp nicolas niên nn non nút o olympic online
        idf 15 pakistan pc phượng phật phối phụng ptnt quãng quầy quế r ranh rau recep ri rodrigo ruộng răng rạch rẫy rập rẽ
        idf 15 rồng rủ say show showbiz south sun săn sốt sổ tass tayyip tha thoại thuyết tháo thô thù thơm thưa thải thấm
        idf 15 thổ thợ tillerson tiếc tiệc tiệm trai truy trò trăm trạch trầm trọn trống trứng tto tu tuý tàn túy tĩnh tước
        idf 15 tạ tả tắc tốc tủ uy ven vietnam vladimir vtv vây vĩ vạn vải vấn vấp vọng vội vớt vứt vực youtube zing ác ái ân
        idf 15 ê ích điển đoán đoạt đám đáy đích đạp đầm đắk đằng đền địch đồi đứt ơi ảo ổ
        idf 16 abu adn airlines aleppo alexander ali angela angeles ao apec arabia asia aviv bin biện bloomberg bolton bung
        idf 16 bush buông bàng bày bén bê bêtông bó bóc bùn bạt bận bế bền bể bọn bỏng bồn bổ bội cai ceo chan chol chui
        idf 16 chuông chuồng chuột chê chấn chặng chốn chục chủng cia city com cong crimea cua cuba cáp còi côn cúng cđ cước
        idf 16 cấu cẩu cắn cọc cốc cởi dinh diễm dmitry dĩ dại dải dặn dục dữ dựa ea emmanuel gai gan ghé ghép ghét gieo giám
        idf 16 giếng global grab gánh gã gạt gậy gỡ gợi ham harry hoạch hoạt hoả huawei hòn húc hư hảo hận hẻm hỏa hối hở
        idf 16 icbm il international istanbul italy j jean joseph juan kcna keo kh khe khen kháng khơi khải khớp kiên kì kẹt
        idf 16 lang lau lee leo li liều loa los loạn lách láng lôi lông lùng lăn lơ lưỡi lắc lỏng macron maria mark martin
        idf 16 mattis men merkel mohammad morning mt muối mày mép mìn mòn mô môi mũ mưu mến mệnh mỏng mổ neo nghiệm ngoan
        idf 16 ngài ngôi ngôn ngất ngọn ngửa ngựa nha nhiên nhung nhãn nhí nhôm nhường nhẫn nhọn nsnd nsưt nàng nén nể of
        idf 16 phanh phiền phun phái phơi phổi pin ql quái quát quỳ qđ rex rót rạp rải rắn rẻ rối rớt sanders sarah saudi sen
        idf 16 shinzo sjc soi son soạn st stephen sung suýt sôi sương sườn sờ sợi sứ tang tel telegraph thao theresa thoáng
        idf 16 thuần thâm thúc thạo thẩm thờ thụ thủng tivi tiêm tiệp tmcp today tour tphcm tri truyện tràng trách trâu trì
        idf 16 trúc trút trăng trơn trạng trễ trộn trợ ttxvn tum tuất táo tát tím tôm túc tẩy tật tế tỏ tụ uav uyên uỷ van
        idf 16 vietcombank vietnamnet viêm viếng viễn vks vksnd voi vy vách váy vãn ví vũng vạch vụn vững vỹ w wall xen xii
        idf 16 xoay xuôi xá xô xưng xạ yong zealand à êm ôn út đam điên đua đãi đè đèo đê đôn đùi đĩa đấm đậm đắm đắp đắt đế
        idf 16 đếm đệm đọng đứa ơn ả ốm ủy ức
        idf 17 airbus and apple argentina atm beach benjamin berlin bidv block brexit btc business buồng bào béo bênh bìa bôi
        idf 17 bùng búa bại bẻ bề bịch bọt bồi bữa caracas carolina cay cbs chiên chiết chán châm chèo chì chóng chôn chăng
        idf 17 chả chật chọc chữa cnbc colombia comey ctcp cuộn cà cài cành cáo cãi cù cưa cập cọ cốt cồn cớ cỡ deir diệp dn
        idf 17 doji doãn dè dép dò dạ dạo dặm dẹp dịu dỗ dội dở dỡ dứt el euro evn fanpage ford formosa francisco game gas
        idf 17 giam giãn giơ giấc grand guaido guam gấu gối han hao hassan hawaii hecta hezbollah hiểm hoan homs hose hun
        idf 17 hung hwasong hy hái hán hãm hét hông hạm hả họng hụt igor im independent instagram iphone jeff jerusalem jim
        idf 17 johnson jordan journal karaoke kem khan khanh khiêm khoái khoáng khát khéo khống kiev kiêu kon kè kép kê kông
        idf 17 kĩ kẹo kẹp kệ land las libya livestream luân lân lãng lén lót lướt lưỡng lầm lầu lậu lắng lốc lội lộn lở lữ
        idf 17 mail man manh matxcơva max melania metro mg mi mig mirror miss mohammed muôn myanmar màng mác mâm mì móc mươi
        idf 17 mương mạ mạc mầm mắng mặn mệt mọc mồi mỡ nbc netanyahu ng nghé ngâm ngói ngắt ngự nhiễu nho nhào nhạt nhậu
        idf 17 nhắn nhị nhịn nhốt niệm no nung nuốt né nòng nón nđ nương nướng nạp nảy nấm nắp nếp nọ nốt nồi nức nứt oanh
        idf 17 one osaka ounce oxy pa palm paul pence people peskov phao phu phán phấn phẳng phổ plaza pvn qaeda qatar quyên
        idf 17 quách quấn quất resort richard robot rong run rào rách ráo râu rèn rét ròng rưỡi rảnh rễ rực sacombank salman
        idf 17 salvador scandal sdf se sergey sham spa star street sydney sành sánh sét sóc sướng sảng sảnh sắm sếp sục
        idf 17 tahrir tao tem texas th thiêu thomas thoái thoả ths thuột thác thám thèm thước thấu thầu thận thập thắm thằng
        idf 17 thề thỏa thối thới time tiễn tn tomahawk toả trào tráng trâm trãi trảng trấn trắc trọ tv type tăm tưới tịch
        idf 17 tịnh tỏa tống tốp tộc tụi tựa uae uber unclos uốn va vietinbank vietjet vip visa vov vun vác ván vòi vươn
        idf 17 vượng vẫy vặt vệt vịt vở weibo won xi xinhua xoáy xu xung xà xám xé xê xích xông xúc xịt yang yemen áng điệp
        idf 17 đoan đôla đúc đăk đạm đả đắng đẻ đốc đục đụng ư ướt ạ ẩm ốc
        idf 18 adam agribank airways alaska album alex amazon american amn andrew antonio arizona atgt bahrain baltic bank
        idf 18 barcelona biếu bo boris brussels bt bàu báng bít búp bđs bơ bưu bạo bảnh bắp bỉnh bịt bồng bục bửu bực cang
        idf 18 capital carl cctv ch chang channel chao charles chiang chicago chiêm choi chris christopher chua chuyền chuối
        idf 18 cháo chát chèn chướng chạp chải chấp chậu chằng chối chớp chợt coc ct cuốc cào cám cò cúc cúp cưng cưỡng cẩn
        idf 18 cối cự dai daniel diên diều dl dong dubai duẩn dí dông dõi dưa dầm dẻo dụ dừa edward elizabeth eo euphrates
        idf 18 eximbank express fdi fed flc forbes fort francois geneva georgia ghe ghen ghouta ghê giai giàn giã giùm giăng
        idf 18 giặt giỏ go golan golf gram green guatemala gào gáy gân gõ gươm gầy gốm gộp gởi hama harvard hen heroin hill
        idf 18 hit hiên hlv hmeymim holdings hollywood honda hormuz house hoành huynh huyết huấn hye hyun hân hèn hít hòng
        idf 18 hđtv hường hằn hề hệt hủ index insider interest irgc iv ix jack jakarta jamal japan javad jetstar jong justin
        idf 18 kashmir kazakhstan kcn kevin khashoggi khinh khiêu khiết khoai khuyến khuyết khuê khuôn khép khét khôi khôn
        idf 18 khảo khỉ khốn kiếp kiệm korea krông kv kyodo kìm kí laser latakia latin lebanon len lion liễu lockheed logo lu
        idf 18 luang lui luỹ lánh lây lã lí lõi lún lđ lũy lư lược lượn lạch lạp lầy lề lều lốp lờ lụa lứa macau made manbij
        idf 18 marketing mau mega mercedes mh michigan min mini miếu mnuchin mosul mueller mãnh mèo mía môtô múc mạn mải mẫn
        idf 18 mẻ mốt mỳ najib nan nang nasa nghẹn nghẹt nguy nguôi nguội nguỵ ngà ngách ngán ngòi ngó ngạo ngạt ngả ngẫm
        idf 18 ngớt ngụy nh nhiêu nhnn nhuộm nhàn nhượng nhấc nhấn nhậm nhọc nhổ nhục nhựt ni nobel nq ntk nusra nv nà náo
        idf 18 nâu nã níu nóc nô nôn nấp nếm nề nồng nộ nới oai oan ohio on oán pacific palestine panama patrick patriot penh
        idf 18 pennsylvania peru peter petersburg phen phnom phách phê phông phả phận phế pla power ppp pvc pyeongchang quyển
        idf 18 quạt quẩn rai rao raqqa ray richter riyadh rodong roi ron rouhani rung rành rã rãnh rìa rùa rầu rậm rắc rốn
        idf 18 rỗng rộ rụng saa sabeco saint sam samsung sar scotland scott sea sim sina sinmun siết skripal sochi sohr sri
        idf 18 steven straits sào sâm séc sót sùng súc sỏi sụp sụt sừng taliban tb thaad thiêng thiền thiệp thiệt tho thuyên
        idf 18 thuở thính thắp thắt tia toa toan tom tr triền tro trân trèo trêu trói trù trơ trọc trổ trữ tui tuyền tw tweet
        idf 18 tà tá té tí tít tòng tý tạng tạt tảo tần tặc tồn tụng tụt tỵ usa uyển vcci vegas vest vh victoria vietlott
        idf 18 view viktor vingroup virus vtc vu vuông vá vòm võng vùi vạt vẹn vọt vỗ wang web west wifi william xiii xoa
        idf 18 xuồng xx xài xách xâm xén xì xôi xăm xước xướng xảy xẻ xế xốp xứng young ypg yuri zarif zhang ám óc ôi đai đao
        idf 18 đbqh đbscl điếu đu đò đố đực ưng ầm ủi
        idf 19 abbas abdul abdullah acb acv aff afrin ahmad ak almasdar anatoly andrei anthony ar asian at awards axit
        idf 19 baghdad baghdadi balô banking bar be belarus ben big blhs blog bob bon bong boong brian bs busan bv bành bái
        idf 19 bì bính bưng bưởi bấy bầm bẹp bết bệ bối carina castro catalonia cavusoglu center central chanh check chile
        idf 19 chip chiêng choàng chuộc chuộng chà chàm chè chén chéo chênh chìa chích chòi chùm chư chưng chảnh chảo chập
        idf 19 chắp chắt chọi chốc ck clb cn cna colorado columbia composite cuống czech cày cáng còng cõi cõng cúi căm cưỡi
        idf 19 cấn cấy cậy cắp cẳng cụt củi cừ dan daraa diesel diplomat diễu doklam don donald douglas drive dâu dã dìu dùi
        idf 19 dưng dẫm dậu dẳng dỏm dột elon eric ethiopia ez ezzor faa festival financial flynn force fpt france francis
        idf 19 front fsb gala gameshow gang garden gen geun ghềnh gián giò giông giặc giẽ giỗ giở gmt gold grace graham gym
        idf 19 gài gán găm găng gương gạc gầm gập gồng haley hanh hanoi hee helsinki herald hh hi hiv hiếp hnx hollande
        idf 19 houston houthi hoạn hoằng http https htv htx hui hungary hunt huyên huân huống hâm hãn hò hạc hấp hất hắc hễ
        idf 19 hỉ hới hớn hờ india inf infonet interfax ipad ireland jackpot jared jaysh jazeera jeffrey jennifer jeremy
        idf 19 jersey jin joko jonathan jose jr ju ka kalibr kang kenya kerch kha khao khiên khiếu khoác khoán khuynh khuấy
        idf 19 khái khán khảng khử ki king kiểng kushner kwh kyung kẽ kề kỵ lago lanka latinh laura led lem life like lim liu
        idf 19 liveshow logic lon louis louisiana ltd lãm lì lăk lũng lường lậy lặc lọ lố lộng lột lợp lụt lức lửng lựa lựu
        idf 19 madrid mahathir manhattan mar maryland massachusetts matt mccain medvedev meghan melbourne mevlut miami michel
        idf 19 michelle microsoft mirage ml mobifone mobile model modi mohamad muhammad musk muỗi mào méo măng mạo mẩu mẹo mễ
        idf 19 mỏi mồng mớ nai narendra net nevada nghiệt ngu ngóc ngón ngóng ngạch ngần ngầu ngậm ngốc ngục nham nhan nhang
        idf 19 nhk nhái nháo nhâm nhét nhích nhún nhúng nhĩ nhạ nhạo nhằn nhỉ nhồi nhức nick nigeria nikkei nikki niê nom
        idf 19 north nxb nylon nàn nách năn nơ nại nản nấc nắn nẻo nến nực ocean oda ong orlando palmyra pantsir ph philip
        idf 19 photo phà phác phích phôi phỏng phở politico prayuth quyến quăng quấy quật quặng quẹt quỷ rang razak reagan
        idf 19 reo ria rio riverside riết ro rocket ronald ross ru russia ruồi ryan rà rán ráp râm rêu rình rông rùng rơ rơm
        idf 19 rạng rầm rỉ rốt rỗi saigon saigontourist sana scarborough sean seattle seo sh shah shanahan shangri shayrat
        idf 19 shoigu shop si sil siti sky smart smartphone smith sol soái soát spicer steve sudan sum super systems sài sáo
        idf 19 sói sô súp sút sưng sạc sạt sải sấm sầu sọ tae tanf tank tartus techcombank test tgđ thiều thiệu thà thói thầm
        idf 19 thỉnh thỏm thốt ti tiếu tngt tony toát toản triệt trudeau truỵ tràm trát trót trầy trội trợn trụi trụy trứ
        idf 19 ttcp tuân tuệ tuồn tuột tx tàng táp tê túm tơ tản tảng tấp tẻ tởm tựu um unesco up uông uất vali vancouver vat
        idf 19 ve vec vii vinamilk vinhomes vinson virginia vladivostok vnd vung vx vàm vành vâng vã vò vôi vơ vơi vạ vả vầy
        idf 19 vặn wales white widodo www xay xh xinh xiv xiếc xiết xoài xoè xào xíu xòe xót xảo xối yen you yun z zakharova
        idf 19 zalo zimbabwe zor át ì ó úng úp đhqg điêu điếm đong đuối đính đương đảm đẩu đắn đệ đới ưa ươm ế ếch ồ ỷ
        idf 20 abdel abraham ad adb aegis aires aisyah akihito albert alibaba allen amanda amaq america amsterdam andres anna
        idf 20 app ardern asiad astana aviationist azov bakr bali bamboo bangladesh bannon beng bernie best beverage bid
        idf 20 bikini bitcoin biếm black blogger bmw body bolero borisov boston br brown brunei btv buenos buk bulgaria burke
        idf 20 bvđk báu bã bèo bét bêu bón bô bôn bún bươn bướm bả bấp bần bầy bậy bỉm bịa bổng bộc bộn bời bứt cafe cairo
        idf 20 cambridge card carles carlos carnegie carter casino catwalk cau cbre centre chat chdcnd chinhphu choe choáng
        idf 20 christchurch chuốc chài chày chác chép chóc chói chót chông chùi chĩa chơ chầm chần chẩn chịt chổi chới chừa
        idf 20 chững claude club cmnd cocaine comex condotel costa cpi cqđt cruz csis cui cv cóc cơi cược cốp cồ cồng cội cộm
        idf 20 cứa darwin davis defense delfin dennis df diego diêm dmz doc doha douma dow dragon dâm dãi dê dì dôi dũ dơ dạt
        idf 20 dả dằn dệt dụm dửng east edu eez enrique entertainment epc estonia ethiopian evfta face fars feet feng
        idf 20 fethullah fidel fire food for foundation frank fsa future galaxy games gara gates gay general gerald giản giẫm
        idf 20 gov gps grabbike grabtaxi gu guinea gulen gyon gót gđ gượng gả gắp gỉ hack hacker hague hamas hamburg hari
        idf 20 havana hawk hayat he heather hills him hinh hiroshima hiu home hon honduras hopkins hornet hotel hotgirl
        idf 20 hotline hoán hoại hoảng hts hua huang hugo hussein huyệt hwan hwang hãi hãnh héo hóng hôi hăng hũ hưu hạch hắt
        idf 20 hốc hốt hời hờn hởi hỡi ian ibrahim idf idol illinois imf indiana inh innovation intercontinental interpol
        idf 20 irma islam islamabad ivanka jacinda jackson jaish java jcpoa jeans jeong jerry jica jimmy joe johns jones jung
        idf 20 kabul kelly ken kennedy kensington kent kentucky kerry key khalid kham khay khiếm khiễng khmer khoanh khua
        idf 20 khuông khxh khâm khích khít khấu khập khế kiển kiệu ko koh konashenkov kono korean kovrig kp kuwait kyrgyzstan
        idf 20 két kìa kạn kẽm lanh laptop larry lay leon lighthizer lincoln logistics lorenzana lotte love loã luxury luông
        idf 20 luống luồn luộc luỵ lài lênh lìa lóc lõa lõm lăm lười lạt lấm lặp lỏi lụi lụy lừng manuel mao maps marc marco
        idf 20 mariano marie marina marine markle mart masan massage matthew me media mekong mikhail milan miller mk mohamed
        idf 20 moo mq mr mrcc ms mttq mugabe muội mw myoung mài mách mão mò mó móp múi mướn mượt mẩn mắm mịn mịt mọt mồm mứt
        idf 20 mửa nancy nao narongsak nation neal nem newsweek next nghiền nghè ngoãn ngoạn nguyen nguyền ngây ngông ngưởng
        idf 20 ngấm ngẩm ngẩn ngặt ngọ ngớ ngỡ ngợi nhai nhu nhuệ nhá nhác nhóc nhô nhăn nhưỡng nhả nhảm nhếch nhện nhớt nhở
        idf 20 nhủ nhử nicaragua nilon nilông noel noi novaland novosti nytimes nín nôi nậm nặc nệm nịch obamacare oceanbank
        idf 20 okinawa omar oscar ottawa oxford oánh paddock page panelo papua pasteur pca pelosi pen petro phai pharma pheu
        idf 20 philadelphia philippe phuket phím phỉ piano pleiku pos pr pradesh press puerto puigdemont punggye pvtex pô pắk
        idf 20 qh qq qui quàng quây quậy quệt radio rajoy rand raul raytheon rbth real ren retail review rica rick rico river
        idf 20 riềng romania roosevelt rosenstein ráng rè rước rạn rết rể rộn rợn rứt rựa sab salisbury samuel santa scan
        idf 20 school seal senkaku sessions sex sexy shark shiite shin shinawatra sm sms somalia soon soạng stanford startup
        idf 20 status stephanie stoltenberg studio suga sukhoi sunday sunni susan suv suzuki sv sò sòng sùi sưa sưởi sấy sầm
        idf 20 sắn sặc sẹo sỉ sọc sộ sới sủa sứt sửu sững tal talk taro ted ten thaco thaibev thaksin thinh thiếp thiểm thoa
        idf 20 thoi thoạt thuấn thán thét thê thêu thía thò thậm thẹn thềm thỉu thớt thục thừng tiger tm tnmt toronto tower
        idf 20 town toyota toác tpbank tpp triết tru trán trề trồi trừng ttg tua tunisia tuýp typhoon tã tè tòi tùm túng tạc
        idf 20 tạp tấu tẩm tẩu tị tồi tổn tớ tủi ung united upcom uranium uruguay uzbekistan valentine vatican vcb vff vic
        idf 20 victor vienna vietravel vietsovpetro viettel viii village vina vinasun vincom virgin vj vo voice vpbank vpcp
        idf 20 vt vát vãng vét vía vít vú văcxin vảy vần vắt vế vồ vồng vờ vời vữa vựa war wb wechat wikileaks wilson windsor
        idf 20 wisconsin wsj wto ximăng xo xoăn xoắn xua xuyến xát xúng xơ xắn yo yongbyon yoon yoshihide yu yếm yết zhou ào
        idf 20 éo ùa đe điếc điềm điểu đuốc đáu đãng đấng đẫm đẳng đềm đểu đốn đổng đỗi đột ĩ ương ướp ạch ảm ấu ẩu ắt ốp ồn
        idf 20 ủ ủng
        idf 21 aaron ab abadi abrams abs acid adidas adiz adrian afd agm ah alan aleksandr alexei all am ana anadolu andrews
        idf 21 andy angel anne antonov arf arleigh armenia art asahi asanzo ashraf atlanta atlantic attp au audi avenue avg
        idf 21 aviation azerbaijan bahamas baht banh barie bc bch benz bernama bernard bgtvt bhutan bhxh biden biếng bl blair
        idf 21 blue bolivia book bql brics british brooklyn bruce bsr bu buffet buýt buốt buồm bèn bói bú bđ bđbp bạ bẵng bặm
        idf 21 bặt bềnh bổn bới bở bừa bừng cameron camry canberra canô capita carrie cbc cbn cc cgtn changi charlotte
        idf 21 charoen chavez chay chechnya cheng chiba chin ching chiu chocolate chong christian christine chuck chun chòm
        idf 21 chôm chẵn chệch chừ chử chực cienco cindy cnc cnch coats code codex college complex connecticut cook cooper
        idf 21 cornell corporation cover cptpp credit crisis csb cst cuông câm cút cạo cầy cặn cỗ cộc cợt cừu dallas damrey
        idf 21 data dawaco day dc dean defence del denis der development diamond disney diết dj djibouti dk dmitri dna doo dr
        idf 21 duma duệ dv dwight dìm díu dăm dường dượng dượt dạn dấp dật dỗi dứa eagle earth ec eco economics economist
        idf 21 ecuador eiffel eisenhower elysee emmerson eng english ethanol eui fa fair fallujah fatah federica fifa file
        idf 21 finance first florence flycam fortuner franklin frederiksen freeland gangwon ganh gary gaza gbu gdcd ge
        idf 21 georgetown ghani ghim ghẹo gi gibraltar gil giuộc giàng giòn gióng giũa giương giầy giậm giẻ giồng giỡn giục
        idf 21 golden good gr greg grisham gru gt gtgt gucci guinness guterres gáo gáp gí gạ gẫu gật gắng gặm gặt gồ gớm gờm
        idf 21 haaretz hagl haider haiti haram harare harper harris harvey hashtag henri henry hillary himalaya hin hindu
        idf 21 hitler hktt hms hokkaido hoon hossein hotels hq hs hsbc huckabee huffington hurriyet hác hách hâu hích hòm hù
        idf 21 hú húp hđba hấn hỗ hợt hực ia iceland ilbo impero imran inc industries inox ins inside ipo iron isi it
        idf 21 itsunori jabhat jacques jane janeiro jang jason jassm jay jcs jeep jens ji jon jt julian kafr kai kaliningrad
        idf 21 kansas karen kate khamenei khiêng khiển khom khoé khoét khoả khuẩn khuỷu khò khóe khóm khăm khẽ khỏa khờ kip
        idf 21 kiêng kiềm klaus konstantin kt kudlow kyle kèo kén kỉ kịt lancaster lancer latvia laurent lawrence lhp
        idf 21 lienvietpostbank light limited lin link live livejournal loang loanh lopez lowy loét luis lung lán lèo lép
        idf 21 lình ló lóng lõng lùa lùn lượm lả lẩn lẩu lẫm lẫy lận lằn lẳng lẻn lể lỉnh lịm lọng lụng lừ mach mafia mahmoud
        idf 21 majumdar make malcolm manchester mandalay marathon marawi mario masyaf maute mazda mcas mcdonald mcmaster
        idf 21 melissa messenger micro military milk ming minnesota mit mitsubishi miu mix miyako mnangagwa mogherini monitor
        idf 21 morales morgan morocco morrison motor motors moóc msn mu mumbai munich music myung máng mánh mân mâu mè mói
        idf 21 mún mại mạt mập mẽ mếu mỉa mị mồ mủ nagasaki nasdaq nauert naval ngao nghĩnh nghịt ngãi ngùng ngơ ngươi ngượng
        idf 21 ngẫu ngợm ngứa ngừa ngửi nhe nhen nhoà nhoáng nhuyễn nhuốm nhành nháy nhòa nhòm nhút nhơ nhại nhạy nhấp nhỉnh
        idf 21 nhổn nhỡ nhữ nielsen nikolai nimitz niêm norfolk novichok nsa ny ná nán nép nôm núc nơm nưa nạt nấng nấy nầm
        idf 21 nẹt nỉ nọc nộm nứa oleg olga oliu om oman onodera op opera opmart oregon org otp otto oà pac pak panmunjom
        idf 21 parkinson pay perfecto petrov pew phil philstar phiêu phiến phoenix phèo phình phúng phăng phất phốt phồn phụt
        idf 21 pierce pierre pm poh pop poroshenko potter pravda premier presstv protein pyongan qcg qi qsmt quds quneitra
        idf 21 quyện quí quẫn quỵ rafale ram ran range rappler red report rice richardson rinh rob rock rod roque rostov
        idf 21 rover royal rq rs rum ruổi ryabkov rát rìu rô rú rúm rũ rằm rọ rọi rồ rổ rợ rụt rữa saleh sanh sarmat sawaco
        idf 21 sayyaf schumer selfie seong series sevastopol shadow shanghaiist share shb shibuya shimbun shophouse siberia
        idf 21 silicon simon sing singh single sitcom siêng sohae sohu solo soo sp space spavor spencer srinagar start state
        idf 21 stb stem stena stockholm stone stress strike stuart sussex suông sx sà sán sê sơmi sạn sạp sảy sẻ sởi sỡ sủi
        idf 21 sửng takeshi tandtc tanh tasco taylor team technology teen telegram tennessee tennis teo tesla thames thani
        idf 21 thiếc thiển thon thong thy thách thâu thít thòng thóc thóp thót thúng thướt thảy thẳm thỉ thỏi thụt thửa tiong
        idf 21 tiềm tiều tncs toang toilet token tong tor toái toạ toạc toại trailer triển true trust trá trác trìu trăn trĩu
        idf 21 trũng trượng trật trệ trịa trọi trồ trỗi trớ trừu tyler tành tào tèo tì típ tóm tơi tấc tắn tề tọa tỏi tột
        idf 21 universe us usb utah uẩn valery villas vin vinaconex vinashin viêng viền vnm von vox vsip vuốt vánh vén vênh
        idf 21 vó vắc vằn vẹt vỉa vụt wan warmbier warren water watson wave week weekly wef wei westminster wha wilbur
        idf 21 williams wing winston women wonsan woo wright xao xiao xui xuýt xép xình xính xói xập xẻng xẻo xệ xới yamaha
        idf 21 yasay yingluck yoga yokosuka yoo yulia yves zhao én êkip êkíp òa óng ăng đhcđ đhđcđ đoạ đun đán đáo đéc đùm
        idf 21 đút đĩnh đũa đước đạ đản đần đậy đằm đẵng đọ đọa đờ ưu ất ập ắp ẵm ỏi ố ốt ớn ớt ụ ứ ừ
        join ai_cập V@ ai_dám KB ai_nấy VA am_hiểu Y@ an_giang M? an_ninh W6 an_toàn R7 an_táng U@ an_ủi PA anh_chàng EA
        join anh_hùng D> anh_rể KD anh_trai I? anh_tuấn E> ao_ước RC arab_saudi [@ ban_chấp_hành [= ban_giám O@ ban_hành K:
        join ban_ngành A? ban_thường E> ban_đêm E? ban_đầu J7 bao_bì VA bao_che PB bao_chiếm FG bao_dung IC bao_giờ O9
        join bao_lâu MA bao_nhiêu [; bao_phủ LA bao_quanh LA bao_trùm T> bao_tải OC bao_vây S? barack_obama [= bay_thẳng FC
        join bi_kịch SB bia_rượu MB binh_lính QB binh_sĩ [; biên_bản P> biên_chế X< biên_giới V9 biên_hoà R? biên_hòa R?
        join biên_phòng M> biên_soạn UC biên_tập P? biên_đội M@ biến_chứng JC biến_cố IB biến_dạng P? biến_mất K>
        join biến_đổi HB biến_đổi_khí [? biến_động K> biết_ơn L@ biển_số C= biển_xanh HA biển_đông L; biển_đảo DA
        join biển_đỏ FD biểu_diễn Y= biểu_dương NA biểu_hiện P< biểu_ngữ XA biểu_quyết T@ biểu_trưng XD biểu_tình X=
        join biểu_tượng Y= biện_hộ NB biện_minh LC biện_pháp [7 biệt_danh Q@ biệt_phủ QC biệt_thự [> bom_mìn PD
        join bom_nhiệt_hạch [C bom_tấn GD bom_xăng KE bong_tróc [D bung_ra FC buôn_bán P= buôn_lậu [? buông_lỏng [A
        join buồn_bã ZB buồn_nôn UC buồng_giam WF buồng_lái UA buổi_chiều G? buổi_họp IA buổi_lễ M> buổi_sáng I=
        join buổi_tiệc OC buổi_trưa IC buổi_tối I? buộc_phải F; buộc_thôi GC buộc_tội N> bà_clinton O? bà_rịa [> bài_báo F?
        join bài_bản I? bài_diễn HB bài_giảng LC bài_hát P? bài_học G= bài_thi N? bài_thơ LB bài_toán O? bài_tập I@
        join bài_viết M< bài_xã_luận [A bài_đăng IA bàn_bạc P? bàn_ghế OA bàn_giao M; bàn_tay I? bàn_thảo HB bàn_tán OA
        join bàng_hoàng R? bàng_non UD bành_trướng [B bào_chữa [A bày_bán MA bày_tỏ [9 bác_bỏ S: bác_sĩ [: bác_sỹ OC
        join bám_bắt JC bám_sát PA bám_trụ RC bán_chạy ?B bán_dâm UA bán_hàng D= bán_kính FA bán_lẻ R= bán_trú GB
        join bán_tải LA bán_vé I? bán_đảo K; bánh_chưng WD bánh_mì VB bánh_xe AC báo_chí S9 báo_cáo [6 bát_đĩa TE
        join báu_vật UE bây_giờ [; bãi_biển L? bãi_bỏ IA bãi_cát IC bãi_cỏ PA bãi_giữ GC bãi_nhiệm MC bãi_phóng IC
        join bãi_rác OB bãi_thử MC bãi_tắm OD bãi_đất_trống [D bãi_đậu MC bãi_đỗ OA bão_số DA bão_đổ EC bé_gái X< bé_nhỏ AC
        join bé_sơ JD bé_trai U> béo_phì [D bê_bối [> bê_tông Y> bên_bờ JB bên_cạnh Y7 bên_lề W= bên_trái FA bình_chọn F@
        join bình_dương K= bình_dị ID bình_gas MC bình_luận R9 bình_nhưỡng [: bình_quân G= bình_thuận L= bình_thường K9
        join bình_thản [C bình_tĩnh O? bình_yên G@ bình_đẳng X> bí_kíp PD bí_mật [; bí_thư [9 bí_ẩn [= bò_tót [H
        join bóng_bay FF bóng_ma ME bóng_mát OD bóng_nhí QD bóng_rổ [B bóng_tối GC bóng_đá Q> bóng_đèn QB bôi_nhọ [B
        join bông_tai OD bù_đắp YA bùn_thải UE bùn_đất IC bùng_lên LA bùng_nổ Z? bùng_phát T> băn_khoăn [> băng_bó PC
        join băng_ghi_âm [C băng_nhóm GA băng_rôn [D băng_đảng IC bơi_lội VB bưu_điện R@ bước_chân J@ bước_ngoặt [B
        join bước_nhảy LC bước_sang EA bước_tiến I? bước_tiếp FA bước_vào E< bước_xuống DB bước_đi E= bước_đầu L;
        join bạc_đá_quý [B bạch_ngọc HH bạn_bè U: bạn_gái Q> bạn_thân F? bạn_trai O@ bạn_trẻ G> bạn_đọc J? bạn_ấy EB
        join bạo_hành VA bạo_loạn [B bạo_lực [< bạo_động PC bản_chất G> bản_lĩnh N@ bản_quyền D@ bản_sao EB bản_sắc IB
        join bản_thân P9 bản_vẽ IC bản_án K= bản_đồ M> bảng_hiệu IC bảng_xếp_hạng [B bảo_an G? bảo_dưỡng S> bảo_hiểm Z=
        join bảo_hộ I? bảo_kê RA bảo_lưu EC bảo_mẫu EF bảo_mật N? bảo_quản L@ bảo_trì W? bảo_trợ Q@ bảo_tàng [? bảo_tồn X>
        join bảo_vệ [6 bảo_đảm [; bấm_nút UC bất_chấp Y; bất_chợt OC bất_cẩn OA bất_cập V= bất_cứ P9 bất_hạnh HC bất_hủ ND
        join bất_khả MB bất_kì MC bất_kể G? bất_kỳ O9 bất_lợi J? bất_mãn NA bất_ngờ [7 bất_thường J; bất_động E?
        join bất_động_sản [< bất_ổn P> bấy_lâu WB bầm_tím ZC bầu_cử W: bầu_show NE bầu_trời P> bẩm_sinh SC bậc_cha_mẹ [A
        join bậc_nhất EB bậc_thang SC bận_rộn [@ bật_cười OC bật_gốc LE bật_khóc OB bật_lửa LF bật_mí [B bật_đèn_xanh [D
        join bắc_kinh V9 bắc_ninh O? bắn_chết K? bắn_cá GF bắn_hạ Q= bắn_nhầm LC bắn_pháo_hoa [B bắn_rơi O@ bắn_trúng KB
        join bắn_tỉa [C bắn_đạn_thật [B bắt_buộc M= bắt_chước [C bắt_cóc W? bắt_giam Q@ bắt_giữ P9 bắt_gặp CA bắt_kịp HC
        join bắt_mắt EB bắt_nguồn G? bắt_nạt WA bắt_quả_tang [> bắt_tay J= bắt_tạm_giam [= bắt_đầu O7 bằng_chứng K;
        join bằng_khen HB bẹp_dúm [B bế_mạc [@ bế_tắc Y@ bến_bãi KD bến_cát JE bến_cảng IC bến_du_thuyền [C bến_phà SE
        join bến_thuỷ KC bến_thủy KC bến_tàu BF bến_xe I@ bến_xe_miền [B bề_mặt T@ bề_ngoài LC bề_rộng RB bền_vững [<
        join bể_bơi UB bể_chứa QD bể_nước DD bệ_phóng W? bệnh_nhi MB bệnh_nhân K< bệnh_nặng BC bệnh_sởi MF bệnh_tim GD
        join bệnh_tật Q@ bệnh_viện S8 bị_bắt E: bị_bỏng EB bị_can O; bị_chìm E@ bị_cáo U< bị_giam H@ bị_hại G? bị_kẹt EA
        join bị_nứt EC bị_phạt E> bị_thương G9 bị_trói EC bịa_đặt SB bịt_khẩu WC bịt_kín UC bịt_mặt NC bọc_thép U@
        join bọn_chúng LD bọn_trẻ LC bỏ_chạy J= bỏ_hoang MA bỏ_lỡ MB bỏ_mặc EC bỏ_ngỏ [C bỏ_phiếu Q< bỏ_quên KA bỏ_rơi L@
        join bỏ_tiền B@ bỏ_trốn R= bỏ_trống JE bỏ_túi IC bỏng_nặng RB bố_mẹ L= bố_trí T: bố_đẻ PB bốc_cháy S> bốc_hơi PB
        join bốc_lên G? bốc_thăm KD bốc_xếp OF bối_cảnh [9 bối_rối [@ bồi_dưỡng ZA bồi_hoàn SC bồi_thường W< bồi_đắp [B
        join bổ_nhiệm [< bổ_nhào YE bổ_sung [9 bỗng_dưng [B bỗng_nhiên YA bộ_binh EB bộ_gd S= bộ_gtvt Q? bộ_kimono EG
        join bộ_luật A< bộ_máy B> bộ_môn AA bộ_phim F< bộ_phận S; bộ_trưởng J8 bộ_váy DC bộ_đội A> bộc_bạch [A bộc_lộ [@
        join bờ_biển O< bờ_kè UB bờ_sông P> bờ_tây LC bởi_lẽ JB bỡ_ngỡ [C bủa_vây [C bức_hình MB bức_thư S? bức_tranh X?
        join bức_tường V> bức_tượng UB bức_xúc [: bức_ảnh U= bứt_phá ZB bừa_bãi ZB bữa_cơm VA bữa_tiệc [@ bữa_trưa SB
        join bữa_tối MC bữa_ăn R@ bực_mình JC bực_tức WA ca_hát LA ca_khúc W> ca_ngợi [= ca_nhạc JB ca_sĩ W< cam_kết Z9
        join camera_quay_lén [G can_ngăn U@ can_thiệp [: can_xăng OE can_đảm ZC canh_gác RC canh_tác PB cao_cấp C<
        join cao_gót IC cao_gấp BB cao_ngất GC cao_nhất E: cao_su H@ cao_tầng E? cao_tốc U; cao_điểm A= cao_đẳng U>
        join cao_ốc HC cha_con E@ cha_khác_mẹ [B cha_mẹ N< cha_ruột NC cha_đẻ OD chai_lọ WD chai_nhựa QC chai_rượu ND
        join che_chắn TB che_giấu X? che_phủ NC che_đậy [C chen_lấn TC chi_cục N= chi_nhánh U< chi_phí T9 chi_phối O@
        join chi_tiêu O> chi_tiết U: chi_tiền B@ chi_trả K= chia_buồn Q@ chia_cắt O@ chia_nhau GB chia_rẽ V? chia_sẻ [6
        join chia_tay L? chia_tách NC chim_cánh_cụt [H chinh_phục X@ chiêm_ngưỡng XB chiêu_mộ RC chiêu_trò VB chiếc_bánh FE
        join chiếc_ghế KA chiếc_máy @C chiếc_quần GC chiếc_tai FH chiếc_taxi EB chiếc_thuyền IB chiếc_tàu A@ chiếc_túi HD
        join chiếc_váy LB chiếc_vé DD chiếc_xe H: chiếc_áo HA chiếc_ôtô E@ chiếm_dụng KB chiếm_giữ GA chiếm_gần >C
        join chiếm_đoạt W= chiếm_đóng J? chiến_binh T= chiến_chống DK chiến_dịch V8 chiến_hạm S? chiến_lược [9 chiến_sĩ R<
        join chiến_sỹ JB chiến_thuật R> chiến_thắng O< chiến_tranh W9 chiến_đấu X9 chiết_khấu [D chiếu_sáng IA chiều_cao @?
        join chiều_dài G= chiều_hướng C@ chiều_mua ?A chiều_nay H= chiều_rộng BC chiều_sâu AD chiều_tối F> cho_phép M8
        join choáng_ngợp [C choáng_váng [B chu_kỳ LB chu_đáo [A chung_chung >B chung_cư U< chung_kết I> chung_sống AA
        join chung_tay D? chung_thân BB chuyên_chở EC chuyên_dụng O? chuyên_gia T7 chuyên_môn R; chuyên_nghiệp S<
        join chuyên_ngành I> chuyên_sâu HC chuyên_trách R@ chuyên_án L@ chuyên_đề K@ chuyến_bay S; chuyến_công_du [?
        join chuyến_thăm V; chuyến_tàu F@ chuyến_xe DB chuyến_đi H= chuyển_biến I? chuyển_giao G< chuyển_hướng F?
        join chuyển_khoản EB chuyển_mùa DF chuyển_nhượng U> chuyển_sang H< chuyển_tiền C? chuyển_đổi L= chuông_báo ID
        join chuẩn_bị N7 chuẩn_mực V? chà_bông XG chàng_trai Z> chào_bán K@ chào_hỏi JD chào_mừng V? chào_đón R>
        join chào_đời MB chán_nản [B chánh_văn_phòng [= chánh_án K@ cháu_bé M> cháu_gái MB cháu_ngoại FC cháu_nhỏ EA
        join cháu_nội DC cháu_trai MB cháy_hết DC cháy_lan LA cháy_lớn >C cháy_nổ N@ cháy_rụi [B cháy_rừng MB cháy_đen GC
        join châm_lửa_đốt [C châm_ngòi [B chân_cầu BA chân_dung K@ chân_dài EB chân_miệng JF chân_núi IB chân_tay DB
        join chân_thành D> chân_thật CD châu_lục LC châu_phi O> châu_á X: châu_âu Z: chây_ì [D chèo_kéo PD chém_lợn LH
        join chém_nhiều_nhát [C chê_bai [C chênh_lệch [> chìa_khoá W@ chìa_khóa W@ chìm_tàu DD chìm_xuống HC chính_phủ U6
        join chính_quyền M6 chính_sách O8 chính_thức S8 chính_trị T8 chính_xác M: chính_đáng F? chóng_mặt R@ chôn_cất UC
        join chôn_lấp WD chôn_lấp_rác [F chôn_vùi ZC chú_chó QC chú_rể [B chú_thích MB chú_trọng T= chú_ý W: chúa_trời NE
        join chúc_mừng Y= chúc_tết NC chút_nào GB chăm_chú TB chăm_chút VB chăm_chỉ GA chăm_lo RA chăm_sóc [: chăn_nuôi X?
        join chơi_game OB chơi_đùa MB chưa_hề JC chưa_kịp H? chưa_đầy E> chưa_đủ F= chương_trình [7 chưởng_lý SD
        join chạm_trán [C chạy_dọc GB chạy_hướng DA chạy_thoát HB chạy_thận OC chạy_thử DC chạy_trốn L@ chạy_tàu ?C
        join chạy_đua O? chảy_máu R@ chấm_dứt [; chấm_hết HC chấm_phúc_khảo [F chấm_thi Q@ chấm_thẩm VC chấm_điểm HB
        join chấn_chỉnh [> chấn_thương S> chấn_thương_sọ [B chấn_động P? chấp_hành X< chấp_nhận X9 chấp_thuận [<
        join chất_béo PE chất_bẩn MD chất_cấm CD chất_liệu J? chất_lượng Q8 chất_nổ IB chất_thải P@ chất_vấn U> chất_độc M?
        join chẩn_đoán [? chậm_chạp [B chậm_nhất DA chậm_nộp OB chậm_tiến_độ [@ chậm_trễ U@ chập_điện QB chật_chội [B
        join chật_hẹp WC chật_vật SB chắc_chắn [: chắn_ngang OC chẳng_ai IA chẳng_hạn U= chẳng_lành OC chẳng_thể HB
        join chặn_xe DB chặn_đường CB chặn_đứng JB chặng_bay JD chặng_đường K@ chặt_chém QC chặt_chẽ [: chặt_hạ OB
        join chặt_phá KD chế_biến R= chế_phẩm KE chế_tài L@ chế_tạo N< chế_độ Q< chết_cháy ED chết_đuối TA chỉ_huy K:
        join chỉ_tiêu J= chỉ_trích P9 chỉ_đạo L7 chỉn_chu [B chỉnh_sửa U@ chỉnh_trang OA chỉnh_đốn [D chị_gái LA
        join chịu_khó FB chịu_nổi IC chịu_thuế FB chịu_trách_nhiệm [; chịu_đựng Q@ chọi_trâu YF chọn_lọc LB chọn_lựa S@
        join chọn_mua AB chống_bán_phá [F chống_chịu CC chống_chọi OB chống_cự OC chống_dịch FF chống_hạm NB chống_lưng IC
        join chống_lại F: chống_lụt_bão [C chống_ngầm IC chống_ngập LA chống_phá FB chống_tham_nhũng [> chống_thiên_tai [?
        join chống_trả FA chống_tăng AB chống_đạn GC chống_đỡ IC chốt_chặn PA chốt_phiên NA chồng_chéo UB chồng_cũ GD
        join chồng_lấn LC chỗ_ngồi J@ chỗ_trống JD chỗ_đứng EB chớp_nhoáng [B chờ_sẵn IC chờ_xem DB chờ_đón EC chờ_đợi U<
        join chở_cát GC chở_dầu LB chở_hàng E? chở_khách F? chợ_hoa HC chợ_lớn @D chợ_tạm JG chục_mét Z? chục_nghìn WA
        join chụp_hình N? chụp_ảnh P= chủ_chốt J> chủ_mưu LA chủ_nghĩa H= chủ_nhiệm O< chủ_nhật D> chủ_quyền F< chủ_quán EA
        join chủ_shop HF chủ_thẻ BD chủ_tiệm HB chủ_toạ S@ chủ_trì U; chủ_trương N; chủ_tịch [7 chủ_tịch_hđqt [=
        join chủ_tịch_ubnd [8 chủ_tọa S@ chủ_yếu Q9 chủ_đề I< chủ_động I: chủng_loại OA chủng_tộc [A chứ_đừng KC
        join chứa_chất EC chứa_đầy FC chứa_đựng LC chức_danh N> chức_năng Z6 chức_trách X: chức_vụ F; chứng_chỉ F@
        join chứng_cứ Q= chứng_khoán [< chứng_kiến Y: chứng_minh P; chứng_nhận EA chứng_tỏ W> chửi_bới [A chữ_ký N@
        join chữ_thập_đỏ [C chữ_viết GC chữa_bệnh T? chữa_cháy [< chữa_trị WA chững_lại LB co_giật PC coi_là D: coi_thi IC
        join coi_thường GA coi_trọng M@ coi_đây DA con_bò EC con_bú LF con_bạc ED con_chim EC con_chó HA con_cá DA
        join con_dao I? con_dâu KB con_dấu HC con_gà DC con_gái T: con_gấu FF con_heo EC con_hẻm JC con_hổ FD con_khỉ LC
        join con_lợn EB con_mèo DE con_nghiện EE con_ngựa EE con_nít XE con_ruột EC con_rắn GE con_rể QA con_trai S:
        join con_trâu HC con_trăn ME con_đường D: container_phế_liệu [F cung_bậc OB cung_cấp S7 cung_điện JA cung_ứng V>
        join cuối_tháng L: cuối_tuần Q< cuối_đời GD cuốn_hút OB cuốn_hồi IE cuốn_sách R> cuốn_sổ ND cuốn_tiểu_thuyết [E
        join cuốn_trôi TA cuốn_vào_gầm [B cuồn_cuộn [C cuộc_chiến J: cuộc_chơi @B cuộc_gặp J: cuộc_gọi C@ cuộc_họp O8
        join cuộc_sống K9 cuộc_thi K< cuộc_tập @A cuộc_đua L? cuộc_đời I= cà_chua [D cà_mau [> cà_phê [> cài_đặt NC
        join càn_quét [C càng_tốt F@ cành_cây OB cá_biệt MA cá_chép TE cá_chết KB cá_mập WD cá_ngừ YF cá_nhân Q7 cá_sấu [C
        join cá_tính E@ cách_bờ EB cách_ly HA cách_mạng I< cách_thức K> cái_bóng GD cái_chết K= cái_cớ OB cái_gọi E@
        join cái_nhìn J? cái_tên I= cám_ơn ZB cán_bộ U7 cán_sự_đảng [A cánh_cửa N? cánh_rừng HC cánh_tay K? cánh_đuôi ND
        join cánh_đồng E@ cáo_buộc [8 cáo_trạng [= cáp_treo YB cân_bằng K> cân_nhắc [; cân_nặng JD cân_đối Q? câu_chuyện R:
        join câu_cá FC câu_hát HD câu_hỏi U9 câu_lạc P? cây_bút O@ cây_cầu G@ cây_cối RA cây_dừa LF cây_gậy LD cây_hoa AD
        join cây_mai GF cây_ngô FF cây_nêu DF cây_trồng JA cây_vàng BD cây_xanh P> cây_xăng IC cãi_nhau PA cãi_vã [@
        join cò_mồi VE còn_sót KB có_lẽ I; cô_bé H> cô_dâu NB cô_giáo L= cô_gái T; cô_nàng JA cô_ấy H? côn_trùng [D
        join côn_đồ VA công_an O5 công_bố M7 công_chúa I@ công_chúng E; công_cộng L; công_cụ I= công_dân D: công_hàm BC
        join công_khai I9 công_nghiệp N9 công_nghệ R7 công_nhân D: công_nương GC công_phu HB công_suất K= công_thương F<
        join công_trình K8 công_ty [5 công_tác R6 công_tước FD công_tố C@ công_ước G? cú_sốc SB cú_tông T@ cú_va_chạm [A
        join cú_đâm QA cúi_đầu OC căn_bệnh K@ căn_cứ X8 căn_hộ U< căn_nhà J; căn_phòng G@ căng_thẳng [9 cũ_kỹ IB cơ_bản L:
        join cơ_chế Q; cơ_cấu V= cơ_duyên IC cơ_hội M9 cơ_quan Y4 cơ_sở P6 cơ_thể K= cơn_bão S> cơn_lốc SF cơn_mưa Q?
        join cơn_sốt SB cơn_đau OC cư_dân R< cư_ngụ RD cư_trú V> cư_xử RA cương_quyết OC cương_vị S> cướp_giật RB
        join cường_kích JC cường_quốc I> cường_độ K? cưỡng_bức WC cưỡng_chế Z? cưỡng_hiếp [A cưỡng_đoạt [C cược_thể_thao [F
        join cạn_kiệt UB cạnh_tranh [; cả_chục JB cả_trăm IA cải_cách P= cải_lương NC cải_thiện [; cải_tiến P? cải_tạo T<
        join cải_tổ MA cảm_biến O? cảm_giác X< cảm_hứng X> cảm_kích LC cảm_nhận I= cảm_thấy P: cảm_xúc [< cảm_ơn Z;
        join cản_trở [= cảng_biển FA cảng_cá GD cảng_hàng I? cảng_vụ E@ cảnh_báo M8 cảnh_cáo U? cảnh_giác P> cảnh_nóng FE
        join cảnh_quay HA cảnh_sát W6 cảnh_tượng K@ cấm_bay EB cấm_bán ?D cấm_taxi FG cấm_vận NA cấm_đi_khỏi [B cấp_bách O?
        join cấp_cao E9 cấp_cứu M9 cấp_dưỡng EF cấp_giấy BB cấp_phép P< cấp_uỷ J@ cấp_visa HD cấp_độ D? cấp_ủy J@
        join cất_cánh W= cất_giấu V@ cất_giữ LB cấu_kết PB cấu_thành_tội [B cấu_trúc [> cấu_tạo KD cầm_cố IC cầm_cự QC
        join cầm_dao OA cầm_lái NA cầm_quyền I? cầm_tay CC cầm_đầu G? cần_cẩu FE cần_sa IC cần_thiết R9 cần_thơ N=
        join cầu_hôn HD cầu_nguyện LA cầu_nối EB cầu_phao KF cầu_thang L@ cầu_thủ I? cầu_treo HC cầu_vượt J@ cẩn_thận [>
        join cẩn_trọng T@ cận_cảnh LA cận_kề ZC cận_nghèo PC cận_tết LC cập_cảng V@ cập_nhật X< cậu_bé S= cậu_ta LD
        join cậu_ấy P@ cắm_biển IC cắm_trại OD cắt_bỏ HB cắt_cổ JB cắt_cử IB cắt_giảm K> cắt_ngang IC cắt_tóc PC cắt_tỉa [D
        join cắt_điện CD cắt_đứt S? cặp_đôi U= cỏ_mọc TD cố_gắng [9 cố_thủ K@ cố_tình N< cố_vấn [; cố_ý Q= cố_định H>
        join cống_hiến T? cống_thoát PB cốt_lõi [@ cốt_thép RD cồng_kềnh [B cổ_kính HD cổ_phiếu V= cổ_phần O< cổ_thụ RB
        join cổ_truyền KB cổ_tích MB cổ_tức MB cổ_vũ J? cổ_vật JC cổ_xưa KC cổ_điển UB cổ_đông M= cổng_chào MF
        join cổng_trường AA cỗ_máy SC cội_nguồn TD cộng_hoà R< cộng_hòa R< cộng_hưởng MC cộng_sản V? cộng_thêm FA
        join cộng_tác OB cộng_đồng Q9 cột_cờ PF cột_khói RA cột_mốc W@ cột_điện JB cột_đèn PD cờ_bạc QB cởi_mở R? cỡ_lớn L@
        join cỡ_nhỏ LC cỡ_nòng ZB cụ_bà EB cụ_thể Y6 cục_bộ @? cục_thuế J@ cục_trưởng G< cụm_cảng LF cụm_thi JE củng_cố [<
        join cứ_nghĩ FD cứng_nhắc RC cứng_rắn [< cứu_chữa RA cứu_hoả X= cứu_hỏa X= cứu_hộ R; cứu_nạn R= cứu_sống EA
        join cứu_thương H@ cứu_trợ R@ cử_tri [< cửa_hàng M; cửa_khẩu R@ cửa_kính L@ cửa_ngõ R@ cửa_sổ R? cửa_xả KD
        join cự_cãi [B cự_ly WB cực_hữu IC cực_kỳ N= cực_đoan [> cựu_binh LC cựu_phó ?B cựu_tổng ?C da_màu LC da_trắng MA
        join dang_dở [B danh_dự L? danh_hiệu P> danh_hoạ NF danh_hài OC danh_họa NF danh_mục U> danh_nghĩa IA danh_sách T:
        join danh_thắng FC danh_tiếng I? danh_tính L< dao_găm UD dao_đâm PA dao_động L? day_dứt [D di_chuyển U9 di_chúc SC
        join di_cư X@ di_dời [= di_sản X> di_truyền MD di_trú NC di_tích Y> di_tản ZB di_vật LE di_động Q= dinh_dưỡng [@
        join dinh_thự [C diễn_biến T: diễn_ra O6 diễn_tả MC diễn_tập Q= diễn_viên O; diễn_xuất N@ diễn_đàn S= diễu_hành OB
        join diện_mạo VB diện_rộng N? diện_tích [9 diệt_hạm VC do_thám J@ doanh_nghiệp [7 doanh_nhân O= doanh_thu R<
        join doanh_trại NC donald_trump [7 doạ_giết MD du_học G@ du_khách S; du_lịch [8 du_thuyền OC dung_dịch JC
        join dung_nham SE duy_nhất M: duy_trì [9 duy_tu OA duyên_dáng SB duyên_hải JB duyệt_binh WB duệ_mặt_trời [F
        join dài_gần @@ dài_hơi FC dài_hạn N> dàn_dựng R@ dàn_hàng DD dàn_xếp QB dành_cho G9 dành_riêng I@ dành_tặng KA
        join dày_đặc U@ dán_nhãn WE dâm_ô [A dân_chủ E; dân_cư R; dân_làng DB dân_số C= dân_thường D> dân_tệ L@ dân_tộc U;
        join dâng_cao I@ dâng_hương OC dây_chuyền [? dây_cáp RC dây_nóng P? dây_văng OD dây_điện HB dây_đánh_bạc [C
        join dã_chiến TC dã_man [A dãy_nhà DB dãy_số FC dính_líu [A dò_tìm MD dòng_chảy Q? dòng_chữ M@ dòng_nhạc JC
        join dòng_nước AA dòng_phim FF dòng_sông J@ dòng_tiền DA dòng_trạng_thái [@ dòng_tweet RB dòng_vốn CC dòng_xe AB
        join dùng_búa KD dùng_cây ?C dùng_dao M> dùng_gậy JC dùng_mạng AB dùng_súng FA dùng_tay B@ dùng_thẻ CD dĩ_nhiên [@
        join dũng_cảm O? dư_chấn RD dư_luận [9 dư_nợ NC dưa_hấu [D dương_tính E@ dưới_dạng FC dưới_gầm SA dưới_lòng G@
        join dưới_thời I= dưới_đáy JC dường_như X: dưỡng_khí PD dưỡng_lão UD dược_liệu LD dược_phẩm PB dạ_dày WB dạ_hội JC
        join dạy_học C@ dạy_môn HD dạy_nghề HC dải_phân_cách [? dấn_thân [B dấu_hiệu [9 dấu_mốc UA dấu_tích QC dấu_vân NC
        join dấu_vết W? dấu_ấn Z> dấy_lên [> dần_dần LA dầu_diesel WC dầu_hoả SD dầu_hỏa SD dầu_khí T> dầu_mazut [D
        join dầu_mỏ S@ dầu_thô RA dẫn_bắn DE dẫn_chứng L? dẫn_dắt S> dẫn_lời M9 dẫn_nguồn FB dẫn_tới E< dẫn_đường C?
        join dẫn_đầu I; dẫn_đến E9 dẫn_độ K@ dập_lửa W= dập_tắt [> dậy_sóng SB dễ_cháy JB dễ_chịu IB dễ_dàng [; dễ_gây AC
        join dễ_hiểu JA dễ_thương I@ dệt_may VC dị_tật VC dị_ứng TD dịch_bệnh L@ dịch_tả OE dịch_tả_heo [C dịch_tả_lợn [C
        join dịch_vụ Q8 dịp_lễ L@ dịp_nghỉ_lễ [C dịp_tết O? dịu_dàng [B dọa_giết MD dọc_đường DA dọn_dẹp [? dọn_rác OD
        join dọn_vệ TD dọn_đường EC dối_trá [B dồi_dào [A dồn_dập WA dở_dang [C dỡ_bỏ S? dụ_dỗ [B dụng_cụ S? dụng_đất K?
        join dứt_khoát [A dứt_điểm P? dừng_chân I@ dừng_lại H; dừng_xe F> dừng_đỗ KB dữ_dội [< dữ_liệu [; dự_báo K;
        join dự_khuyết ND dự_kiến Z7 dự_luật J> dự_lễ FA dự_thi K> dự_thảo S< dự_toán M@ dự_trữ V? dự_án Y7 dự_đoán V=
        join dựa_trên O: dựa_vào L= e_ngại PA em_gái P> em_ruột JA em_trai O? eo_biển T> ga_tàu BB game_bài NF gang_thép WC
        join gay_gắt [= ghen_tuông [C ghi_chép Z@ ghi_chú KD ghi_hình L? ghi_lại H< ghi_nhãn RE ghi_nhận P9 ghi_nhớ Q@
        join ghi_rõ L@ ghi_tên EB ghi_âm OA ghé_thăm SA ghế_ngồi JC ghế_nóng LC gia_cầm FB gia_hạn L? gia_lai T?
        join gia_nhập L> gia_súc OB gia_tăng J: gia_đình W5 giai_điệu Z@ giai_đoạn [8 giam_giữ S? gian_dối [A gian_lận [>
        join gian_nan SD gian_xanh HC giang_hồ J@ giao_cấu KD giao_dịch S: giao_gà DE giao_lưu J= giao_lộ HA giao_nộp FA
        join giao_thông U7 giao_thừa JB giao_tranh K@ giao_đất B@ già_hoá FD già_hóa FD giàn_giáo NE giành_chiến_thắng [?
        join giành_giải KA giành_lại H? giành_quyền IA giành_thắng_lợi [B giàu_nhất EB giá_bán C? giá_cước MB giá_dầu EB
        join giá_rẻ N? giá_thuê @C giá_trị T8 giá_vàng J@ giá_vé J? giá_xăng FC giá_điện AC giá_đắt HC giám_khảo [?
        join giám_mục ZC giám_sát [9 giám_định S= giám_đốc [6 gián_tiếp T@ gián_điệp [@ gián_đoạn U@ giáo_dục [8
        join giáo_phái OE giáo_phận TF giáo_sư V< giáo_viên O: giáp_ranh X@ giây_phút O? giãi_bày [C gió_cấp AC gió_giật R@
        join gió_lớn BA gió_mạnh J@ giông_sét [G giúp_sức EA giúp_ích JB giúp_đỡ S; giơ_tay LD giường_bệnh KB giường_nằm RA
        join giả_danh HB giả_dối [D giả_mạo X@ giả_thiết KC giả_thuyết R? giả_vờ UB giải_cứu N= giải_jackpot OC
        join giải_khát RA giải_mã FB giải_ngân P@ giải_nhì NA giải_pháp O9 giải_phóng M< giải_phẫu UD giải_quyết W7
        join giải_thoát KB giải_thích S9 giải_thưởng R< giải_toả W> giải_trình J> giải_trí Q< giải_trừ JB giải_tán P@
        join giải_tỏa W> giải_đua KF giải_đáp N? giải_đấu LA giảm_bớt M> giảm_dần DA giảm_giá C> giảm_mạnh D? giảm_nghèo DD
        join giảm_nhẹ L> giảm_sâu CC giảm_sút OB giảm_thiểu [= giảm_tải HB giản_dị [A giản_đơn SC giảng_bài LE giảng_dạy U=
        join giảng_viên O= giảng_viên_thỉnh [E giảng_đường GC giấc_mơ [@ giấc_ngủ RD giấu_mặt HC giấu_nổi LC giấu_tên P=
        join giấy_chứng_nhận [= giấy_khen RB giấy_khám IE giấy_mời JB giấy_phép Y; giấy_tờ R< giấy_tờ_tuỳ [A giấy_tờ_tùy [A
        join giận_dữ [? giật_cấp L@ giật_mình I@ giằng_co [D giết_chết K@ giết_hại RA giết_mổ VB giết_người G< giọng_ca PA
        join giọng_hát SA giọng_điệu SC giọt_nước OC giọt_nước_mắt [B giỏ_quà XF giống_bột MH giống_nhau HA giống_như H;
        join giới_chức K; giới_hạn O< giới_thiệu [: giới_trẻ E? giới_tính C@ giờ_chiều ?A giờ_phút @C giờ_sáng ?@
        join giờ_đây F= giữ_chỗ DD giữ_chức L= giữ_gìn [> giữ_kín GC giữ_nguyên I= giữ_vững Q@ giữa_chừng EC gác_chắn WE
        join gác_lại DB gánh_chịu PB gánh_nặng T? gánh_vác YC gây_bão @B gây_cháy AC gây_chết ?B gây_gổ YD gây_hại HB
        join gây_hấn SA gây_mê FC gây_mất B? gây_ngập BD gây_nhiễu IC gây_quỹ ?C gây_ra D9 gây_rối N? gây_sốc HA gây_sốt HB
        join gây_thương_tích [? gây_xôn [@ gây_án G= gãy_chân NB gãy_xương RC gìn_giữ [A góc_nhìn Q@ góc_độ O? gói_cước QG
        join gói_hàng BE gói_thầu Y@ góp_mặt O@ góp_phần U: góp_sức OB góp_thêm GC góp_tiền HC góp_vốn N@ góp_ý U>
        join gõ_cửa RC gương_mẫu TB gương_mặt X= gạ_tình RF gạch_đá LC gấp_ba EB gấp_rút L@ gấp_đôi Q> gấu_nuôi MG
        join gầm_xe ID gần_bờ BC gần_gũi [= gần_đây L7 gật_đầu OC gắn_bó Y> gắn_kết O? gắn_liền S? gắn_máy IB gắt_gao [C
        join gặng_hỏi [D gặp_gỡ T< gặp_khó BB gặp_mặt F> gặp_nhau H= gặp_nạn O< gặt_hái [C gọi_tắt MA gọi_điện I<
        join gọn_gàng [B gốc_cây GB gỗ_lim TG gỗ_lậu QE gỗ_quý GD gỡ_bỏ R? gợi_cảm SA gợi_ý V> gục_xuống JC gửi_gắm [B
        join gửi_lời I= gửi_thư I? gửi_tiền BA gửi_tặng DC gửi_đơn G? ha_lúa KD ha_rừng GC hai_miền K@ hai_đứa ED
        join hang_động LB heo_bệnh GE heo_chết GE hi_sinh S@ hi_vọng [= hillary_clinton [> hiếm_gặp JC hiếm_hoi [@
        join hiến_kế OC hiến_pháp O> hiến_tặng LD hiếp_dâm [@ hiếu_chiến FC hiếu_kỳ EC hiền_lành QA hiểm_trở XC
        join hiển_nhiên UC hiển_thị O@ hiểu_biết F? hiểu_lầm SA hiểu_nhầm LC hiểu_rõ L? hiểu_rằng F? hiểu_sao FB
        join hiện_diện K< hiện_nay N7 hiện_trường H7 hiện_trạng M? hiện_tượng M< hiện_đại I9 hiệp_hội O< hiệp_sĩ SE
        join hiệp_định L> hiệp_ước W= hiệu_lệnh IC hiệu_lực O< hiệu_quả V8 hiệu_suất LC hiệu_trưởng P< hiệu_ứng Q?
        join hoa_cúc PD hoa_hiên OH hoa_hậu Q= hoa_hồng GA hoa_khôi NB hoa_mai FD hoa_màu IA hoa_quả EB hoa_sen OB
        join hoa_sữa GF hoa_xuân CC hoa_đào CF hoan_nghênh [> hoang_dã XD hoang_mang O> hong_kong [= hot_girl [D
        join hoà_bình O9 hoà_giải H? hoà_nhập IA hoà_thượng EE hoài_nghi Q> hoàn_chỉnh X> hoàn_cảnh P; hoàn_hảo W?
        join hoàn_lưu KB hoàn_thiện Y: hoàn_thành P8 hoàn_toàn W7 hoàn_trả M@ hoàn_tất Z; hoàn_vốn IA hoàng_gia J>
        join hoàng_hậu GC hoàng_thái CF hoàng_tử K@ hoàng_đế PC hoành_hành SA hoành_tráng [A hoá_chất H> hoá_dầu FB
        join hoá_học E= hoá_đơn H? hoán_đổi VC hoạ_sĩ XA hoạ_tiết VA hoạt_chất OC hoạt_động [4 hoả_hoạn [= hoả_lực T?
        join hoả_táng [C hoả_tốc VC hoảng_hốt [A hoảng_loạn [> hoảng_sợ [? hung_hăng [@ hung_khí W@ hung_thủ V?
        join huy_chương PA huy_chương_vàng [A huy_hoàng FB huy_phòng DK huy_động Q: huyết_học IE huyết_mạch ZA huyết_áp UB
        join huyền_thoại WA huyện_uỷ L? huyện_đảo AA huyện_ủy L? huân_chương [B huấn_luyện [; huỷ_bỏ N> huỷ_chuyến KD
        join huỷ_diệt R? huỷ_hoại [@ hy_sinh R@ hy_vọng [: hà_giang M@ hà_nội V6 hà_tĩnh W< hài_cốt [B hài_cốt_liệt [D
        join hài_hoà N@ hài_hòa N@ hài_hước [? hài_kịch PD hài_lòng U= hàm_lượng LA hàm_số CH hàn_gắn LC hàn_quốc V9
        join hàng_chục W9 hàng_ghế EB hàng_hoá J: hàng_hóa J: hàng_hải G< hàng_loạt U9 hàng_nghìn Q< hàng_ngàn M=
        join hàng_rong NB hàng_rào Q> hàng_triệu C> hàng_trăm U9 hàng_vạn FC hàng_xóm O< hàng_đầu F: hành_chính K9
        join hành_hung U? hành_khách O: hành_lang T= hành_nghề I@ hành_tinh M@ hành_trình N: hành_vi X7 hành_động Q7
        join hào_hứng Y? hào_phóng IC háo_hức [A hát_kịch OD hâm_mộ [= hân_hoan [C hãng_bay FC hãng_hàng I= hãng_phim ED
        join hãng_taxi LB hãng_thông_tấn [= hãng_tin L< hãng_tin_reuters [= hãng_xe BB hãy_nhìn GC hé_lộ [> hét_lên JA
        join hình_chữ HC hình_dung J@ hình_dáng OA hình_dạng IB hình_mẫu GB hình_phạt O> hình_sự J9 hình_thành G<
        join hình_thức X9 hình_tượng MA hình_ảnh S7 hò_hét [C hòa_bình O9 hòa_giải H? hòa_nhập IA hòa_thượng EE hòn_đảo T?
        join hóa_chất H> hóa_dầu FB hóa_học E= hóa_đơn H? hóm_hỉnh [C hô_hoán [? hô_hào RC hô_hấp [@ hôn_lên DE hôn_lễ MB
        join hôn_mê TA hôn_nhân M? hôn_thê ZD hùng_hậu EC hùng_mạnh CB hút_cát NE hút_khách HB hút_thuốc NC hăm_doạ [B
        join hăm_dọa [B hơi_cay TC hơi_thở RB hơn_chục GA hư_hại [? hư_hỏng [< hư_hỏng_nặng [> hưu_trí UD hương_vị FC
        join hướng_bắc BA hướng_dương BC hướng_dẫn P9 hướng_tây IA hướng_tới D< hưởng_lợi P? hưởng_thụ RC hưởng_ứng R@
        join hạ_cánh U< hạ_du ID hạ_gục PB hạ_long N? hạ_lưu HB hạ_nhiệt OA hạ_thuỷ FE hạ_thấp IB hạ_thủy FE hạ_tầng T:
        join hạ_viện N> hạch_toán YC hạm_đội T? hạn_chót Z@ hạn_chế Y8 hạn_hán SC hạn_hẹp PC hạn_mức GC hạng_cân PG
        join hạng_mục [< hạng_nhất ED hạng_nhẹ OC hạng_nặng Q? hạng_sang HB hạnh_kiểm MC hạnh_phúc X; hạt_nhân T9
        join hạt_nhựa KE hải_dương I> hải_ngoại EB hải_phòng J; hải_quan K> hải_quân M: hải_sản L@ hảo_tâm OA hấp_dẫn Z<
        join hấp_thụ [B hất_tung WD hất_văng YC hầm_chui WB hầm_chứa ID hầm_vượt_sông [F hầu_toà PB hầu_tòa PB hậu_cần F?
        join hậu_quả S9 hậu_thuẫn [> hậu_thư GB hắn_ta MC hằng_ngày G> hằng_năm G? hằng_tháng GB hằng_tuần NC hẹn_giờ GF
        join hẹn_hò [@ hẻo_lánh [B hết_hạn K@ hết_mùng HE hết_sạch EC hết_sức O; hệ_luỵ [? hệ_lụy [? hệ_thống [6 họa_sĩ XA
        join họa_tiết VA học_bạ NC học_bổng P@ học_giả D? học_giỏi CB học_hỏi D? học_lớp @? học_nghề BC học_phí I?
        join học_sinh M8 học_trò N> học_tập J; học_viện F= họp_bàn HB họp_báo N= họp_khẩn NE hỏa_hoạn [= hỏa_lực T?
        join hỏa_táng [C hỏa_tốc VC hỏi_liệu IA hỏi_thăm JA hố_chôn SF hối_hận YB hối_lộ Z? hối_thúc [@ hối_tiếc WC
        join hốt_hoảng [B hồ_bơi JB hồ_chí_minh [< hồ_chứa J@ hồ_sơ X8 hồi_cuối IB hồi_giáo S: hồi_hương IB hồi_hộp LB
        join hồi_ký CD hồi_phục N? hồi_sức JA hồi_tháng M8 hồi_đáp JC hồi_đầu J; hồn_nhiên UB hồng_ngoại IB hồng_phiến VF
        join hỗ_trợ [6 hỗn_chiến VB hỗn_hợp [@ hỗn_loạn [? hỗn_độn [C hộ_chiếu P? hộ_dân L; hộ_khẩu N@ hộ_nghèo MA
        join hộ_nuôi FC hộ_tống T? hộ_vệ NC hội_chợ FB hội_hoạ JC hội_họa JC hội_nghị T: hội_nghị_thượng [H hội_ngộ JC
        join hội_nhập J? hội_thảo M= hội_tụ O@ hội_đàm Q> hội_đồng J8 hộp_tiếp_đạn [E hộp_đen KC hộp_đèn OE hộp_đêm LB
        join hợp_lý N; hợp_lệ MA hợp_pháp P: hợp_tác Z8 hợp_đồng N9 hụt_hẫng [E hủy_bỏ N> hủy_chuyến KD hủy_diệt R?
        join hủy_hoại [@ hứa_hẹn W> hứa_sẽ E? hứng_chịu T? hứng_thú W@ hữu_cơ IB hữu_nghị R> hữu_ích S? im_lặng [>
        join in_hình FB in_sao EE in_ấn LC internet_banking XD khai_báo G> khai_giảng NC khai_hoả U? khai_hỏa U?
        join khai_mạc W= khai_nhận I< khai_quật WB khai_thác [9 khai_trương N@ khan_hiếm [@ khao_khát [A khen_ngợi [?
        join khen_thưởng X? khiêm_tốn [@ khiêu_dâm [B khiêu_khích [> khiếm_nhã [C khiếp_sợ YC khiếu_kiện ZB khiếu_nại [=
        join khiển_trách [@ khiển_từ_xa [C kho_báu VE kho_bạc MC kho_chứa LA kho_hàng AD kho_số ?G khoa_huyện BK
        join khoa_học Q8 khoa_tỉnh DK khoai_deo [H khoan_hồng LC khoan_nhượng UC khoanh_vùng U@ khoá_cửa HB khoá_học AB
        join khoá_trái FC khoáng_sản Y@ khoả_thân XC khoản_chi EB khoản_nợ KA khoản_phí IB khoản_thu EC khoản_tiền I=
        join khoản_vay O@ khoảng_trống FA khoảnh_khắc [= khoẻ_mạnh N@ khu_chợ CB khu_phố H> khu_rừng DA khu_vườn FC
        join khu_vực [4 khu_đất F= khung_cảnh JA khung_giờ FB khung_hình_phạt [B khung_sắt OC khuyến_cáo [< khuyến_khích [;
        join khuyến_mãi Z@ khuyến_mại [C khuyến_nghị WA khuyết_tật [A khuyết_điểm Q@ khuôn_khổ [= khuôn_mặt T@
        join khuôn_viên S> khuất_phục OC khá_cao A@ khá_lâu JB khá_lớn A@ khá_mạnh CB khá_nặng DC khá_thấp DC khá_tốt DA
        join khá_xa EB khá_đông @C khác_biệt M< khách_hàng M9 khách_mời H? khách_quan I= khách_sạn [; khái_niệm [?
        join khám_bệnh JA khám_chữa_bệnh [@ khám_nghiệm [< khám_phá Q? khám_xét S= khán_giả [; khán_đài VC kháng_chiến MC
        join kháng_cáo [? kháng_cự XC kháng_nghị RC kháng_sinh IC khánh_hoà P= khánh_hòa P= khánh_thành E? khát_vọng ZA
        join khâm_phục WD khéo_léo [? khép_kín ZA khép_lại KA khí_hậu L@ khí_lạnh NB khí_quyển TB khí_thải RB khí_thở MD
        join khí_tài N> khí_tượng NA khí_tượng_thuỷ [? khí_tượng_thủy [? khí_đốt LC khí_độc LC khía_cạnh [@ khích_lệ XB
        join khó_chịu J? khó_hiểu HA khó_khăn [7 khó_lòng CC khó_lường XA khó_thở LB khó_đoán MB khóa_cửa HB khóa_học AB
        join khóa_trái FC khóc_lóc XC khói_bốc PA khói_bụi QB khói_lửa JC khói_đen JB khô_khan TD khôi_phục Z=
        join khôn_lường [C khôn_ngoan [A không_dám F> không_gian F; không_hề N; không_khí E< không_kích I< không_phận M>
        join không_tặc EE khăng_khăng [C khơi_gợi WC khước_từ TC khả_nghi QA khả_năng [6 khả_thi T= khảo_cổ TC khảo_sát [;
        join khảo_thí [B khấu_trừ ZB khẩn_cấp S; khẩn_trương [; khẩu_chiến KB khẩu_hiệu Q@ khẩu_pháo PC khẩu_súng U>
        join khẩu_đội IC khắc_hoạ SC khắc_họa SC khắc_nghiệt [@ khắc_phục [: khắp_nơi K> khắt_khe [A khẳng_định [6
        join khỉ_đột [F khỏa_thân XC khỏe_mạnh N@ khỏi_hang KD khỏi_vùng @D khốc_liệt [A khối_lượng L= khối_lớp CD
        join khối_ngoại EE khối_ngành AD khốn_khó OD khống_chế [; khổ_sở CC khổng_lồ [< khớp_lệnh RC khởi_công L=
        join khởi_hành P? khởi_kiện X? khởi_nghiệp Z> khởi_nghĩa PB khởi_sắc RB khởi_tố [: khởi_xướng [@ khởi_điểm KA
        join khởi_đầu L? khởi_động R= khủng_bố Z9 khủng_hoảng [; khủng_khiếp [? khứ_hồi [D khử_trùng [B ki_ốt [F kim_chi CB
        join kim_cương OB kim_jong [; kim_jong_un [? kim_loại I> kim_ngạch VA kinh_doanh [7 kinh_dị PC kinh_hoàng M>
        join kinh_khủng OB kinh_nghiệm [: kinh_ngạc [A kinh_phí U; kinh_tế [6 kinh_điển UC kiêm_nhiệm PC kiêm_tổng HA
        join kiên_cường MB kiên_cố R@ kiên_giang W> kiên_nhẫn XA kiên_quyết W= kiên_trì [@ kiên_định JA kiếm_lời GB
        join kiếm_sống GB kiếm_tiền I? kiến_nghị [: kiến_thức Y< kiến_trúc [= kiến_tạo K@ kiềm_chế [= kiểm_duyệt OC
        join kiểm_dịch PA kiểm_kê RC kiểm_lâm S? kiểm_nghiệm TC kiểm_ngư RF kiểm_phiếu NC kiểm_soát [7 kiểm_sát LA
        join kiểm_toán V> kiểm_tra [6 kiểm_điểm L= kiểm_đếm TA kiểu_mẫu JD kiện_tụng VC kiệt_sức NB kèm_theo G= kém_phần DC
        join kéo_dài S8 kéo_giảm BC kéo_lê HB két_sắt XE kê_biên TD kê_khai W? kênh_rạch PB kêu_cứu S> kêu_gọi Y8
        join kêu_oan ZA kì_thi ND kìm_hãm [C kích_cỡ UB kích_hoạt Z? kích_nổ PB kích_thích P@ kích_thước Z> kích_động M>
        join kín_tiếng HB kín_đáo WC kính_chắn_gió [B kính_trọng HC kíp_trực OE ký_duyệt HD ký_hoạ JG ký_họa JG ký_kết N<
        join ký_túc_xá [C ký_ức R? kẹt_cứng WB kẹt_trong_cabin [D kẹt_xe K@ kẻ_gian HB kẻ_lạ IC kẻ_thù U? kẻ_xấu JB
        join kẽ_hở [C kế_hoạch [6 kế_nhiệm S@ kế_thừa RA kế_toán T> kết_cấu V> kết_hôn U= kết_hợp R: kết_luận X8
        join kết_lượt HE kết_nạp OE kết_nối V: kết_quả X6 kết_thúc [9 kết_tội IA kỉ_niệm [D kịch_bản R= kịch_liệt QB
        join kịch_tính FC kịp_thời V: kỳ_cựu BA kỳ_diệu NA kỳ_hạn JB kỳ_họp P< kỳ_lạ J@ kỳ_nghỉ KA kỳ_quay HC kỳ_quặc [C
        join kỳ_thi L= kỳ_vọng U; kỷ_cương YA kỷ_luật X; kỷ_lục [= kỷ_niệm [; kỷ_yếu RF kỹ_càng LA kỹ_lưỡng Z> kỹ_năng W<
        join kỹ_sư T> kỹ_thuật [9 la_hét X? la_liệt MC lai_lịch QB lan_can RB lan_nhanh GC lan_rộng N? lan_sang GA
        join lan_toả Y? lan_truyền Q= lan_tỏa Y? lang_thang XA lao_dốc PB lao_thẳng NA lao_xuống K? lao_động U8 lay_động PC
        join leo_lên I@ leo_thang [< linh_cữu [C linh_hoạt T> linh_hồn KC linh_kiện N@ linh_mục QD linh_thú KH linh_vật IE
        join liêm_chính HB liên_bang P; liên_danh IB liên_hoan UA liên_hoàn M@ liên_hệ Q: liên_kết N= liên_lạc T:
        join liên_minh N: liên_ngành G> liên_quan U6 liên_quan_đến [6 liên_quân I> liên_tiếp L; liên_tục Y8 liên_xô W=
        join liên_đoàn G? liên_đới UB liền_kề [@ liều_chết MC liều_lĩnh WA liệt_kê W@ liệt_sĩ UA lo_hậu KA lo_lắng [:
        join lo_ngại Z9 lo_sợ Q> lo_toan RC loa_phát ID loa_thùng QF loang_lổ [C loay_hoay [A long_an L> long_thành F?
        join loài_chim OE loài_cá JC loài_hoa HD loài_động_vật [B loại_bom EE loại_bỏ H= loại_cây CB loại_hình J>
        join loại_khỏi BB loại_súng EC loại_thuốc HA loại_trừ L> loại_đạn FC loạng_choạng [C loạt_ảnh KC lui_tới HC
        join lung_lay [D lung_linh TC luyện_thi JE luyện_tập MA luân_chuyển R@ luân_phiên QB luôn_coi DC luận_tội OA
        join luật_cấm AC luật_pháp H< luật_sư S; luật_thuế @C luỹ_cổ OH luỹ_kế SD ly_dị TC ly_hôn W? ly_khai OA làm_dâu ED
        join làm_gương IB làm_móng EF làm_ngơ LC làm_nhục FC làm_quen E@ làn_sóng T> làn_số CF làn_xe H@ làn_đường J?
        join làng_hoa GE làng_nghề ID làng_đình FD lành_mạnh P? lào_cai [> lá_chắn T@ lá_cờ PB lá_phiếu OB lá_thư P@
        join lách_luật IC lái_tàu FC lái_xe O: lái_ôtô KA lán_trại YD láng_giềng [? lâm_nghiệp MA lâm_sàng XD lâm_sản KD
        join lâm_thời HA lâm_tặc SC lâm_đồng H> lân_cận [> lâu_dài Q< lâu_nay O> lâu_đài LC lâu_đời N@ lây_lan WA
        join lây_nhiễm XC lãi_ngoài EF lãi_suất Z= lãi_vay NB lãng_mạn [@ lãng_phí Y= lãng_quên UC lãnh_sự_quán [@
        join lãnh_thổ [: lãnh_tụ VB lãnh_đạo [5 lén_lút [B lê_dương CG lên_bờ G@ lên_ngôi IB lên_tiếng H: lên_án F<
        join lênh_đênh [C lì_xì [D lí_do IB lính_cứu_hoả [@ lính_cứu_hỏa [@ lò_gạch QH lò_mổ RC lò_vôi UH lòng_hồ EC
        join lòng_lề QD lòng_sông DD lòng_tham MC lòng_tin H? lòng_tự @D lòng_vòng FC lòng_yêu EC lòng_đường BA lòng_đất ?C
        join lô_gỗ JF lô_hàng I@ lô_thuốc IF lô_xe AE lô_đất J@ lô_đề HD lôi_cuốn QC lôi_kéo S? lùm_xùm [@ lúa_gạo OD
        join lúa_mì RH lúc_bấy_giờ [A lúng_túng [A lý_do H7 lý_giải I< lý_thuyết N@ lý_tưởng K? lăn_bánh RD lăng_mạ WC
        join lăng_mộ QF lĩnh_thưởng MD lĩnh_vực [8 lũ_lớn ?E lũ_lụt WA lũ_quét PB lũ_trẻ DC lũy_cổ OH lũy_kế SD lưu_giữ I?
        join lưu_lượng I? lưu_niệm SA lưu_thông P; lưu_trú P? lưu_trữ V@ lưu_vong WA lưu_vực OC lưu_ý Q; lương_hưu UC
        join lương_thiện GC lương_thực F@ lương_tối_thiểu [C lưới_điện JB lường_trước PB lưỡi_bò UB lượng_giãn NB
        join lượng_khách E? lượng_lớn B? lượng_mưa J@ lượng_vàng EC lượt_khách FB lượt_thích KC lượt_xe @C lượt_xem GC
        join lạ_mặt HA lạc_bộ_golf [E lạc_hướng GC lạc_hậu O? lạc_quan N> lạm_dụng [= lạm_phát Z@ lạm_quyền TC lạm_thu WC
        join lạnh_giá BC lấn_chiếm S? lấp_lánh [B lấp_đầy MC lấy_chồng CB lấy_cắp ND lấy_làm_tiếc [B lấy_lời_khai [>
        join lấy_mẫu G? lấy_tiền A? lấy_trộm IA lấy_vợ @C lấy_đất >B lần_lượt N< lần_đầu F< lần_đầu_tiên [9 lầu_năm_góc [<
        join lẩn_trốn [@ lẫn_nhau L> lận_thi_cử [B lập_biên_bản [< lập_luận L? lập_pháp F? lập_trường B> lập_tức O<
        join lập_đoàn ?B lật_nghiêng VB lật_úp YD lật_đổ R? lắc_đầu JB lắng_nghe X= lắp_ghép RC lắp_ráp [A lắp_thêm GC
        join lắp_đặt R< lằn_ranh_đỏ [D lặng_lẽ XA lặp_lại N? lặp_đi_lặp [C lẽ_ra GA lề_đường O? lễ_cưới KB lễ_hội M=
        join lễ_khai_giảng [C lễ_ký BD lễ_tang NC lễ_trao JA lễ_tân EB lễ_đón IB lệ_phí MC lệ_thuộc FB lệnh_bắt J@
        join lệnh_cấm Q= lệnh_ngừng_bắn [B lệnh_trừng_phạt [< lịch_sử [9 lịch_trình K? lọc_dầu PB lọc_máu OE lọc_nước DD
        join lọt_vào G@ lỏng_lẻo [D lốc_xoáy [B lối_sống N? lối_thoát QC lối_xuống HF lối_đi G@ lốp_xe KC lồng_bè UD
        join lồng_ghép VB lỗ_hổng [@ lỗi_thời GB lộ_diện MA lộ_trình Q< lộn_xộn [B lộng_lẫy [A lột_xác TB lớn_nhất G8
        join lớp_chuyên BE lớp_học B? lời_chúc MA lời_giải AC lời_hứa O? lời_khai M= lời_khen KC lời_khuyên N@ lời_kể F@
        join lời_lẽ R? lời_mời J? lời_nhắn NC lở_đất LC lợi_dụng U; lợi_hại LC lợi_nhuận [< lợi_thế L= lợi_ích [9
        join lợp_mái XC lục_quân MA lục_soát ZB lục_địa Q@ lứa_tuổi L@ lừa_dối [B lừa_đảo S> lừa_đảo_chiếm [@ lửa_bén OC
        join lửa_bùng UA lửa_cháy GC lửa_đạn_đạo [A lữ_hành Q@ lữ_đoàn MA lựa_chọn [9 lực_lượng V5 lựu_đạn [B ma_tuý [;
        join ma_túy [; mai_táng Y@ mai_vàng DE mang_biển C@ mang_bầu EC mang_lại D; mang_thai O? mang_tên H= mang_tính I;
        join mang_đậm MB manh_mối WA manh_động OB may_mắn [; may_mặc LC minh_bạch R< minh_châu FB minh_chứng J? minh_hoạ O@
        join minh_họa O@ minh_mẫn RB minh_oan MC miêu_tả [A miếu_thờ WF miền_bắc V< miền_nam R< miền_núi V@ miền_trung S<
        join miền_đông P? miễn_cưỡng UC miễn_dịch NC miễn_giảm JA miễn_nhiệm T@ miễn_phí V< miễn_thuế JB miễn_trừ PB
        join miệng_cống PD miệt_mài [A miệt_thị RD mong_chờ K@ mong_manh SC mong_muốn P9 mong_mỏi VC mong_đợi S?
        join mong_ước MC mua_bán H; mua_dâm OE mua_sắm V= mua_vàng ?D mua_vé J> màn_hình O? màn_trình_diễn [@
        join màn_trời_chiếu [E màn_ảnh JB màu_hồng IB màu_nâu RC màu_sắc S> màu_trắng Q? màu_vàng K@ màu_xanh Q> màu_đen O?
        join màu_đỏ P? mày_mò [C mái_che SC mái_nhà G@ mái_tóc TC mái_tôn RA mái_ấm SD máu_não LD máy_bay T7 máy_bơm OA
        join máy_chở CF máy_cày OE máy_lạnh FD máy_móc U> máy_quay HB máy_tính J< máy_xúc RB mâu_thuẫn [; mã_số CA
        join mã_tấu XB mã_vạch QD mã_độc ID mãi_mãi RA mét_khối KC mét_vuông XA mê_cung PE mê_tín NC mì_ăn_liền [E
        join mít_tinh YD móc_nối RD món_quà Y? món_ăn P? món_đồ OB móp_méo [C mô_hình [; mô_phỏng [@ mô_tô VA mô_tả [<
        join môi_giới Q? môi_trường X8 môn_chuyên GD môn_học E@ môn_ngữ QB môn_phái ME môn_sử LE môn_thi JA môn_tiếng IA
        join môn_toán OA môn_văn BC mù_mịt [B mù_quáng [C mùa_hè V> mùa_khô NC mùa_mưa N@ mùa_thu HA mùa_xuân K@
        join mùa_đông J@ mùi_hôi [B mùi_hôi_thối [A mũ_bảo_hiểm [@ mơ_hồ JC mơ_ước UA mưa_bão IB mưa_dông QC mưa_giông SB
        join mưa_lũ P@ mưa_lớn I> mưa_rào QD mưa_to R> mưa_đá EC mưu_sinh MA mương_nước GC mượn_tiền FD mại_dâm [A
        join mạng_internet N@ mạng_lưới Q= mạng_xã_hội [9 mạnh_cấp AA mạnh_dạn TB mạnh_khiến ?@ mạnh_mẽ [9 mạnh_nhất D>
        join mạnh_tay D? mạo_danh TC mạo_hiểm [@ mảng_xanh NC mảnh_ghép SD mảnh_giấy MD mảnh_vỡ X? mảnh_đất K@ mất_lái K@
        join mất_mát M@ mất_máu FB mất_ngủ GB mất_trắng DD mất_trộm FD mất_tích T; mất_điện D@ mấu_chốt [C mấy_ai ED
        join mấy_chục SB mấy_ngày A? mấy_tháng BB mầm_non [> mẩu_giấy RF mẫu_giáo IA mẫu_mã GC mẫu_súng FE mẫu_vật IC
        join mẫu_xe ?C mập_mờ [D mật_khẩu QC mật_ong UF mật_phục MC mật_độ N? mắc_bệnh L@ mắc_kẹt Y> mặc_dù Q9 mặc_quần MB
        join mặc_sắc KD mặc_váy ND mặc_áo O? mặc_đồ KA mặn_mà EB mặt_hàng G= mặt_nạ [B mặt_trận N> mặt_trời L? mặt_đường C>
        join mặt_đất H< mẹ_chồng EB mẹ_già GE mẹ_ruột KB mẹ_đẻ OA mệnh_danh T? mệnh_giá NA mệnh_lệnh SA mệt_mỏi [>
        join mỉm_cười [A mọc_lên JB mọi_miền LC mỏ_đá ND mố_cầu PG mối_liên JK mối_lo KC mối_nguy UC mối_quan_hệ [9
        join mối_tình M@ mối_đe_doạ [; mối_đe_dọa [; mồ_côi [A mồ_hôi [B mồ_mả [F mồi_bẫy UD mổ_xẻ XC mỗi_tuần EB
        join mộc_mạc VC một_loạt G= mới_mẻ L? mời_quý EC mời_thầu QD mở_bán BA mở_cuộc A@ mở_cửa N< mở_màn JB mở_rộng S9
        join mở_thưởng FE mở_thẻ DE mở_đường B? mở_đầu D> mở_đợt DC mục_sư SC mục_tiêu [7 mục_đích [9 mức_chi BD mức_giá H<
        join mức_giảm @B mức_lương H? mức_phí I@ mức_phạt K@ mức_thu DB mức_thuế H? mức_thấp FA mức_tăng B@ mức_án I?
        join mức_đóng BD mức_độ N; mực_nước K? mỹ_thuật G@ neo_đậu W@ new_york [; nga_vladimir_putin [< ngai_vàng [D
        join ngang_nhiên SA ngang_tầm ID ngay_cạnh IC ngay_lập_tức [; nghe_lời BD nghe_thấy G> nghe_tin F@ nghe_tiếng J>
        join nghi_can W> nghi_lễ JA nghi_ngút [B nghi_ngờ Y: nghi_phạm R: nghi_thức NA nghi_vấn X< nghi_án K?
        join nghiêm_chỉnh NC nghiêm_cấm JA nghiêm_khắc R? nghiêm_minh H@ nghiêm_ngặt [@ nghiêm_trọng W8 nghiêm_túc [;
        join nghiên_cứu [7 nghiệm_thu OA nghiệm_tử_thi [> nghiệp_vụ K< nghèo_khó HB nghèo_khổ KD nghìn_người @A nghìn_tỷ S@
        join nghìn_đồng GA nghĩ_rằng H> nghĩa_trang GA nghĩa_vụ G< nghẹn_ngào [C nghề_cá FD nghề_nghiệp T= nghệ_an U:
        join nghệ_sĩ [; nghệ_sỹ QC nghệ_thuật [; nghỉ_dưỡng Y> nghỉ_hè MC nghỉ_hưu [> nghỉ_học DA nghỉ_lễ LA nghỉ_mát ND
        join nghỉ_ngơi [? nghỉ_phép OC nghỉ_tết GC nghị_quyết X; nghị_sĩ X< nghị_thượng_đỉnh [; nghị_viện LA nghị_định P<
        join ngoài_khơi Q> ngoài_trời G@ ngoại_giao S8 ngoại_hình J@ ngoại_lai MF ngoại_lệ LB ngoại_ngữ V? ngoại_trưởng R:
        join ngoại_trừ M@ ngoại_tệ RA ngoại_ô S> ngoạn_mục [B ngu_ngốc [C nguy_cơ [9 nguy_cấp LB nguy_hiểm [9 nguy_hại Z@
        join nguy_kịch [> nguyên_giám KC nguyên_liệu K= nguyên_mẫu BC nguyên_nhân N7 nguyên_phó C? nguyên_tắc S;
        join nguyên_và_môi [K nguyên_vẹn RB nguyên_đơn EA nguyễn_phú_trọng [? nguyễn_xuân_phúc [< nguyện_vọng [=
        join nguồn_cung O? nguồn_cơn IC nguồn_gốc R< nguồn_lợi FC nguồn_lực K= nguồn_nước B? nguồn_thu G? nguồn_tin P9
        join nguồn_vốn I= nguỵ_trang KD ngà_voi WF ngàn_tỉ MC ngàn_đồng FA ngành_nghề I? ngành_y BC ngành_điện ?B
        join ngày_càng H9 ngày_cưới ?D ngày_mai B= ngày_nghỉ @A ngày_tết >A ngày_xưa C@ ngáo_đá XC ngân_hàng W9
        join ngân_sách Y: ngây_thơ YA ngã_ba I@ ngã_tư R> ngã_xuống L> ngòi_nổ SD ngòi_nổ_cận [F ngón_tay Q@ ngôi_chùa TB
        join ngôi_làng U@ ngôi_mộ XD ngôi_nhà P; ngôi_sao W= ngôi_trường L@ ngôi_vị OB ngôn_luận VA ngôn_ngữ [>
        join ngùn_ngụt [C ngăn_chặn Y: ngăn_cách DB ngăn_cản Y> ngăn_ngừa [@ ngư_dân V= ngư_lôi ZB người_cha >?
        join người_chết C; người_chồng ?? người_dân I4 người_dùng >< người_già C@ người_giàu @A người_kurd Z? người_lái G<
        join người_lính AA người_mẫu ?? người_nghiện BC người_nghèo @@ người_thân C: người_thợ @C người_việt @=
        join người_đẹp C> ngưỡng_mộ X? ngược_chiều O@ ngược_lại N; ngược_đãi UD ngạc_nhiên [> ngại_ngần XC ngạt_khí TD
        join ngạt_thở ZD ngất_xỉu [B ngần_ngại YC ngẫu_nhiên [A ngậm_ngùi [B ngập_lụt YA ngập_nước F? ngập_nặng KC
        join ngập_sâu JC ngập_tràn OC ngập_úng ZA ngắn_gọn PA ngắn_hạn Q@ ngắn_ngủi [C ngắt_lời MF ngọn_lửa X=
        join ngọn_lửa_bùng [B ngọn_núi UB ngọt_ngào [? ngỏ_lời [C ngỏ_ý [B ngồi_cạnh KC ngồi_ghế JB ngồi_tù NA
        join ngổn_ngang [A ngộ_độc WA ngột_ngạt [C ngỡ_ngàng [A ngụ_huyện I? ngụ_quận K@ ngụ_tỉnh FA ngụ_xã M> ngụ_ấp UA
        join ngụy_trang KD ngừng_bắn IC ngừng_nghỉ IC ngửi_thấy_mùi [C ngữ_văn MA nha_trang W> nhan_sắc [@ nhanh_chóng [8
        join nhanh_tay AD nhanh_trí GC nhi_đồng EB nhiên_liệu W= nhiếp_ảnh [@ nhiều_nhát FB nhiễm_bệnh KC nhiễm_mặn XD
        join nhiễm_trùng UB nhiễm_độc OC nhiệm_kỳ U; nhiệm_vụ R8 nhiệt_huyết YB nhiệt_tình N? nhiệt_điện LB nhiệt_độ Q?
        join nhiệt_đới [A nhu_cầu [9 nhu_yếu ZB nhuận_sau_thuế [A nhuận_trước_thuế [C nhà_báo A< nhà_chùa CC nhà_chứa ?B
        join nhà_cửa A> nhà_ga G= nhà_giàn HF nhà_hàng A< nhà_hát E? nhà_kho BA nhà_máy H: nhà_nghỉ BA nhà_nước E6
        join nhà_thơ BB nhà_thầu O= nhà_thờ N> nhà_trường A; nhà_trắng K: nhà_trọ J@ nhà_tù FA nhà_vua DC nhà_vườn ?C
        join nhà_xưởng H@ nhàm_chán [C nhân_chứng L; nhân_dân K8 nhân_dịp H? nhân_hoá F= nhân_hóa F= nhân_tạo E>
        join nhân_viên L7 nhân_vật N; nhân_ái JB nhãn_hiệu U@ nhãn_hàng LB nhãn_mác YD nhìn_chung G? nhìn_nhận I=
        join nhìn_thấy N: nhóm_nhạc FB nhũng_nhiễu [C nhường_chỗ LD nhường_đường FD nhược_điểm QC nhượng_bộ K@ nhạc_cụ MC
        join nhạc_giao_hưởng [F nhạc_phim GE nhạc_pop WD nhạc_sĩ U? nhạy_bén [C nhạy_cảm [= nhảy_cầu HB nhảy_dù EC
        join nhảy_múa SB nhảy_xuống K@ nhấn_chìm [A nhấn_mạnh [7 nhất_trí J= nhầm_lẫn OA nhậm_chức U= nhận_chìm HF
        join nhận_dạng I@ nhận_lời @A nhận_thấy E< nhận_thức M< nhận_tiền A> nhận_xét M; nhận_định I8 nhập_cư X>
        join nhập_cảnh K@ nhập_học H@ nhập_khẩu [; nhập_lậu SB nhập_ngũ TB nhập_viện P< nhật_bản R9 nhắc_chữ OF nhắc_lại I>
        join nhắc_nhở [= nhắc_tới H? nhắc_đến H< nhắm_mắt RB nhắm_tới IA nhắm_vào L> nhắn_nhủ [A nhắn_tin T? nhằm_tránh D@
        join nhẹ_nhàng [> nhẹ_nhõm [D nhịp_nhàng [C nhỏ_bé E@ nhỏ_giọt TD nhỏ_lẻ MA nhồi_nhét [C nhộn_nhịp [B nhớ_lại G=
        join nhức_nhối [B những_kẻ D< nhựa_dùng EF nhựa_hoá EF nhựa_hóa EF ninh_bình L? niêm_phong [@ niêm_yết [=
        join niềm_tin S< niềm_vui U? niềm_đam_mê [A nuôi_cá GC nuôi_dưỡng T? nuôi_dạy GC nuôi_nhốt SC nuôi_trồng IC
        join nuôi_tôm MD nuối_tiếc [D náo_loạn [B nâng_cao P: nâng_cấp N< nâng_lên DA nâng_mức GC nâng_tầm MB nâng_tổng G@
        join nâng_điểm JB nâng_đỡ PC nã_đạn TC né_thuế NE né_tránh T@ ném_bom U> ném_đá LA nét_đẹp OA nêu_gương UC
        join nêu_rõ Q; nêu_tên CB nòng_cốt [A nóc_nhà GC nóc_xe IE nói_dối [@ nóng_bỏng QB nóng_giận PB nóng_hổi [C
        join nóng_vội MD nô_lệ TF nôn_ói [D nông_dân O> nông_lâm KB nông_nghiệp Z; nông_sản S? nông_thôn V< núi_lửa MB
        join núi_đá GC núp_bóng YD nút_giao MA nút_thắt ZC năm_ngoái [9 năm_rưỡi FB năm_tù J= năng_khiếu [A năng_lượng Q<
        join năng_lực U: năng_suất U? nước_chảy CB nước_cuốn BB nước_cờ AD nước_lũ F@ nước_mắm PC nước_mắt F> nước_ngoài I8
        join nước_ngầm FB nước_ngập BB nước_ngọt JA nước_sâu ?B nước_sạch H@ nước_thô EE nước_thải L@ nước_tưới FE
        join nước_uống G@ nạn_nhân U7 nạo_vét [A nảy_lửa PC nảy_sinh Q? nấu_cơm PC nấu_nướng UC nấu_ăn MA nắm_bắt N>
        join nắm_chắc MC nắm_giữ P= nắm_quyền M= nắm_rõ MA nắm_tay IA nắm_vững RC nắng_nóng R? nằm_bên DB nằm_bất CC
        join nằm_cách D@ nằm_cạnh LB nằm_dưới G? nằm_giữa D@ nằm_gần @A nằm_ngay FB nằm_ngoài DA nằm_sát HA nằm_sâu HB
        join nằm_viện EC nặng_ký CC nặng_nề Z< nếp_gạo_tẻ [E nền_kinh_tế [; nền_móng PB nền_tảng [< nền_đất EA nối_dài FC
        join nối_liền KC nối_lại D? nối_quận CE nối_đuôi MD nồng_nhiệt WB nồng_nặc [A nồng_độ RC nồng_độ_cồn [@ nồng_ấm XB
        join nổ_bom JD nổ_lốp UC nổ_mìn TC nổ_ra F> nổ_súng Q? nổ_tung MC nổi_bật V< nổi_dậy Y> nổi_giận QB nổi_loạn QC
        join nổi_lên E? nổi_tiếng T9 nỗ_lực [8 nỗi_buồn QA nỗi_lo QA nỗi_sợ NC nỗi_ám WC nỗi_đau S@ nội_bài N> nội_bộ E<
        join nội_dung W7 nội_thất O@ nội_trú KC nội_tạng QC nội_vụ G< nội_đô LB nội_địa N< nộp_phạt OA nộp_thuế L?
        join nộp_tiền G@ nộp_đơn L? nới_lỏng [A nợ_gốc HE nợ_nần [B nợ_thuế FE nợ_tiền @C nợ_xấu MB nụ_cười [@
        join nụ_cười_tươi [C nụ_hôn [D nửa_tháng DB nửa_đêm L@ nửa_đầu FB nữ_hoàng F@ nữ_sinh H> nữ_tu EF oan_sai OD
        join oanh_tạc [? oi_bức [C pha_chế MD pha_trộn RD phanh_phui [C phe_nổi_dậy [B phe_đối_lập [> phi_công I< phi_cơ L>
        join phi_hành I? phi_hạt R= phi_lao FE phi_pháp H? phi_tang OB phi_đội I? phim_chiếu HF phim_hài KE phim_truyện IF
        join phim_ảnh CB phiên_bản N= phiên_dịch KB phiên_họp P= phiên_toà S< phiên_tòa S< phiên_xử LA phiên_điều_trần [A
        join phiêu_lưu XB phiến_quân [; phiếu_bầu MB phiếu_chi FF phiếu_chống ED phiếu_tín_nhiệm [B phiền_hà KC
        join pho_tượng [F phong_bì VB phong_cách I= phong_lan GC phong_phú K@ phong_thuỷ ED phong_thủy ED phong_toả Y=
        join phong_trào Z= phong_tặng FD phong_tỏa Y= phong_tục MA phu_nhân P@ phu_vàng MF phun_nước J@ phun_thuốc ND
        join phun_trào [D phàn_nàn [@ phá_bỏ FB phá_cửa JA phá_dỡ UB phá_hoại [> phá_huỷ T< phá_hủy T< phá_rừng KB
        join phá_sản PA phá_thai LE phá_vỡ Q> phác_đồ VC phái_viên HC phái_đoàn N> phái_đẹp LD phán_quyết [= phán_xét QC
        join pháo_binh QA pháo_hoa M@ pháo_kích NB pháo_phòng BC pháo_phản OC pháo_điện FF pháo_đài KD pháp_luật N7
        join pháp_lý J; pháp_y G@ phát_biểu Y8 phát_hiện O5 phát_huy M< phát_hành I= phát_ngôn [8 phát_nổ L> phát_sinh G<
        join phát_sóng M> phát_triển [5 phát_tán O@ phát_xít [A phân_biệt T> phân_bón [A phân_bổ T@ phân_chia LA
        join phân_công E= phân_huỷ L@ phân_hủy L@ phân_khúc QA phân_loại I? phân_luồng T> phân_lô ND phân_phối W=
        join phân_trần FB phân_tán NC phân_tích Y9 phân_xưởng KC phép_chất_ma [B phê_bình Q? phê_chuẩn [= phê_duyệt [:
        join phê_phán XC phía_bắc M; phía_nam H; phía_sau E< phía_trước D= phía_tây O; phía_đông K; phòng_cháy G>
        join phòng_chống G= phòng_khám BC phòng_ngủ H@ phòng_ngừa T? phòng_thủ J< phòng_tránh AB phòng_trọ P@ phòng_vệ M?
        join phó_ban @@ phó_bí MA phó_chánh GB phó_chủ_tịch [9 phó_giám R= phó_thủ BF phó_trưởng B@ phó_tổng D< phó_viện @B
        join phóng_hoả QC phóng_hỏa QC phóng_mặt_bằng [> phóng_thích IB phóng_thử L? phóng_tên BB phóng_viên M: phóng_xạ RC
        join phô_diễn [A phô_trương [A phù_hiệu MC phù_hợp [8 phú_quốc K? phú_yên Q? phúc_khảo VE phúc_lợi KB phúc_thẩm W?
        join phúc_đáp LD phút_chót TB phương_châm PA phương_pháp I= phương_thức Q< phương_tiện Z8 phương_tây P<
        join phương_án R9 phạm_pháp @B phạm_tội O; phạm_vi P< phạt_tiền GA phạt_tù RA phải_chăng I@ phải_gánh DC
        join phản_biện WA phản_bác QA phản_bội X@ phản_cảm S? phản_hồi S= phản_lực KB phản_pháo OC phản_xạ UB phản_ánh [:
        join phản_đối Z9 phản_ảnh N? phản_ứng [9 phấn_khích [A phấn_khởi ZA phấn_đấu [> phần_cơm EE phần_lớn F: phần_mái HC
        join phần_mềm T= phần_quà IB phần_thi F@ phần_thưởng H@ phần_trăm LA phần_tử I? phần_vốn ?B phần_đầu B>
        join phẩm_chất M? phẫn_nộ [? phẫu_thuật [? phẫu_thuật_thẩm [B phận_sinh_dục [E phật_tử RB phế_liệu YA phế_phẩm SF
        join phế_truất [C phỏng_vấn [; phỏng_đoán YC phố_cổ IC phối_hợp [7 phổ_biến [; phổ_thông W> phớt_lờ [@ phụ_cận MD
        join phụ_giúp BB phụ_huynh [; phụ_kiện LA phụ_lục LC phụ_nữ S8 phụ_thuộc J= phụ_trách Z; phụ_trợ QA phụ_tá RD
        join phụ_tùng JC phục_hồi O> phục_kích NB phục_vụ P8 phủ_kín KC phủ_nhận K< phủ_sóng JD phức_hợp [A phức_tạp [:
        join pv_báo N< qua_đời H< quan_chức S8 quan_hệ W8 quan_liêu QC quan_ngại R= quan_niệm S? quan_sát Q: quan_trắc RA
        join quan_trọng W7 quan_tâm R8 quan_điểm N8 quanh_đảo FC quay_clip KB quay_lưng OB quay_lại J; quay_phim JA
        join quay_sang EB quay_số BD quay_trở V> quay_vòng ID quay_đầu H? quen_biết K? quen_nhau KB quen_thuộc M=
        join qui_định RC quy_chuẩn O@ quy_chế S< quy_hoạch [: quy_mô [9 quy_trình R: quy_tắc U> quy_tụ T@ quy_định V6
        join quy_đổi M@ quy_ước LD quyên_góp ZA quyến_rũ [@ quyết_liệt W< quyết_toán Q@ quyết_tâm P< quyết_đoán QB
        join quyết_định W5 quyền_hạn M> quyền_lợi L< quyền_lực K< quyền_sử M? quyển_sách RB quà_tặng S@ quà_tết LD
        join quá_cố EB quá_hạn GB quá_khích RB quá_khứ [= quá_lâu HA quá_nhanh DA quá_nặng E@ quá_thấp DA quá_trình R6
        join quá_tải Q> quán_bar WA quán_bia IE quán_bún TE quán_cà_phê [? quán_karaoke VA quán_nhậu RB quán_quân GB
        join quán_triệt XA quán_ăn J@ quân_chủng NC quân_sự J7 quân_đội R7 quây_quần VC quãng_đường L? quét_rác MD
        join quét_sạch NC quê_hương P> quê_nhà A? quê_tỉnh BA quê_xã AB quý_báu RD quý_giá CA quý_hiếm QA quý_mến NC
        join quý_vị GA quả_bom O? quả_bóng JD quả_thật DC quả_trứng NC quả_đạn N@ quản_lí TD quản_lý Z6 quản_thúc RD
        join quản_trị X< quảng_bá Y= quảng_bình Q> quảng_cáo [= quảng_nam Q< quảng_ngãi [= quảng_ninh Y< quảng_trường I?
        join quảng_trị W> quấy_rối [@ quần_chúng KA quần_thảo KC quần_thể KA quần_áo U= quần_đảo O= quầy_hàng FD quận_uỷ KA
        join quận_ủy KA quật_ngã VD quốc_gia S5 quốc_hội O8 quốc_khánh H? quốc_lộ S: quốc_phòng L8 quốc_tế [6 quốc_tịch S=
        join quốc_vương HB quỳ_gối YC quỹ_bình_ổn [D quỹ_đạo HA quỹ_đất F? ra_khơi GB ra_khỏi G: ra_lệnh H< ra_mắt H<
        join ra_đời F= ranh_giới Q@ rao_bán Q@ rau_câu LH rau_củ RC reo_hò [C riêng_biệt N? riêng_lẻ LC riêng_tư H@
        join run_rẩy [F rung_chuyển PA rung_chấn YE rung_lắc [B rung_động NC rà_soát [: ràng_buộc [B rào_chắn [@ rào_cản [@
        join rào_và_dông [C rác_nhựa KE rác_thải W? rác_thải_nhựa [B rãnh_áp_thấp [C rèn_luyện [? rét_đậm VF rò_rỉ [?
        join rõ_nét OA rõ_ràng [9 rõ_rệt [? rùa_biển KE rúng_động [C rút_dao KC rút_khỏi N= rút_kinh_nghiệm [? rút_lui V@
        join rút_ngắn N? rút_quân J@ rút_súng FC rút_tiền FA răn_đe [> rơ_moóc [E rơi_vào F< rơi_vãi [E rơi_xuống N=
        join rơm_rạ [F rước_dâu ZG rượt_đuổi [C rượu_bia LC rạn_nứt [A rạng_rỡ [B rạng_sáng [< rạp_chiếu_phim [D rải_rác U@
        join rất_buồn DA rất_dễ E? rất_hiếm EC rất_khó G< rất_lâu E@ rất_may I? rất_nhanh E> rất_to FA rất_yếu DB rất_ít E>
        join rầm_rộ [@ rắc_rối [? rắn_hổ SG rắn_lục SH rẻ_hơn FA rối_loạn [@ rốt_cuộc PB rộ_lên JC rộn_ràng [B rộng_khắp JC
        join rộng_lớn E? rộng_mở EC rộng_rãi [= rời_bỏ IA rời_khỏi Q; rời_xa GD rời_đi E> rục_rịch [C rủ_nhau OA rủ_rê [C
        join rủi_ro [< rừng_phòng_hộ [A rửa_tiền JA rực_rỡ [A sa_mạc VA sa_thải Z? sai_lầm X= sai_lệch Q@ sai_phép NB
        join sai_phạm P; sai_sót Y> sai_trái I@ san_hô UD san_lấp UB san_sẻ [C sang_thăm CC sang_trọng H? sao_chép TC
        join sao_giải_hạn [F sau_lưng FA say_mê TB say_rượu QB say_xỉn [C sen_vàng KF set_đồ XD show_diễn NC sinh_hoạt U;
        join sinh_nhật E@ sinh_quyển KE sinh_sống H; sinh_thái H= sinh_trùng HE sinh_tồn NB sinh_viên L: sinh_vật G@
        join siêu_bão FD siêu_cường HB siêu_mẫu JB siêu_thanh EB siêu_thị N> siêu_tàu AD siêu_vượt_âm [D siêu_âm KB
        join siết_chặt Z? siết_cổ RC so_sánh [= soi_chiếu SC song_ca HC song_hành DA song_ngữ MD song_phương L<
        join song_song K> soát_vé TD soạn_thảo W? sung_sướng WC suy_giảm M? suy_nghĩ W; suy_ngẫm WC suy_thoái [@ suy_yếu V>
        join suy_đoán W@ suôn_sẻ [@ suất_học_bổng [C suốt_đêm GB suốt_đời GC sà_lan [C sài_gòn [: sàm_sỡ [B sàng_lọc [A
        join sá_sùng [H sách_giáo_khoa [A sách_trắng HD sách_vở OB sáng_chế FB sáng_kiến O= sáng_lập F= sáng_mai BB
        join sáng_nay L: sáng_sớm G> sáng_tác K? sáng_tạo J; sáng_tỏ LB sáp_nhập [? sát_cánh JB sát_hạch WD sát_hại W<
        join sát_sao GA sáu_tháng EC sân_bay V8 sân_bóng KD sân_chơi K@ sân_golf WA sân_khấu [< sân_đỗ LB sâu_rộng JA
        join sâu_sắc U< sâu_xa HB sét_đánh NC sòng_bạc XD sóc_trăng [> sóng_biển FB sóng_gió P? sóng_lớn DB sóng_thần RA
        join sôi_nổi RB sôi_động Q@ súng_bắn JB súng_máy FB súng_ngắn LC súng_trường BB súng_đạn LC săn_lùng WB săn_ngầm RD
        join sĩ_quan S< sơ_bộ F? sơ_cứu N@ sơ_hở SB sơ_sinh FC sơ_suất QB sơ_sài XB sơ_thẩm [= sơ_tán Z= sơ_đồ MB sơn_la N?
        join sơn_mài PD sư_bào_chữa [A sư_phạm P> sư_tử LC sư_đoàn HA sưu_tập [@ sương_mù UD sưởi_ấm YF sạt_lở [>
        join sản_lượng O> sản_phẩm [9 sản_xuất [7 sầm_uất [C sắc_lệnh QA sắc_màu NC sắc_thái ID sắc_tộc UD sắc_đẹp PA
        join sắp_tới I; sắp_xếp W= sắp_đặt EC sắt_thép NC sẵn_lòng IC sẵn_sàng [8 sẻ_chia WB sỉ_nhục [C số_ghế @C
        join số_hiệu E? số_liệu H< số_lượng J9 số_nợ @C số_phiếu F@ số_phận O? số_tiền H8 số_ít A? sống_chung BA
        join sống_gần ?@ sống_sót W> sống_tốt >C sống_xanh ED sốt_ruột RC sốt_xuất_huyết [D sổ_sách KB sổ_tiết_kiệm [C
        join sổ_đỏ UA sở_dĩ P@ sở_gd V= sở_hữu Q8 sở_ngành A? sở_thích F@ sợ_hãi [> sợi_dây PC sụp_đổ V? sụt_giảm R?
        join sụt_lún [C sủ_vàng [F sứ_mệnh [@ sứ_quán RC sức_chứa JA sức_gió N@ sức_hút NA sức_khoẻ [9 sức_khỏe [9
        join sức_mạnh O; sức_nóng GC sức_sống DB sức_ép S< sử_dụng [5 sửa_chữa [; sửa_nâng ME sửa_điểm CD sửa_đổi T<
        join sữa_học AF sữa_tươi OF sự_cố L9 sự_kiện M9 sự_nghiệp J< tai_biến LC tai_nghe IE tai_nạn [8 tai_tiếng HB
        join tam_giác TB tan_hoang PC tan_rã UC tang_lễ S@ tang_vật U? tay_chân CB tay_cầm FB tay_lái FC tay_nghề GB
        join tay_súng M= tay_trái EA tha_thiết RC tha_thứ NA tha_tù SF thai_nhi QC tham_chiếu SB tham_dự Y: tham_gia [5
        join tham_khảo [? tham_mưu [< tham_nhũng [< tham_quan W< tham_tán TD tham_vấn Y@ tham_vọng [> tham_ô VA
        join than_phiền TB than_thở QB thang_máy S? thanh_hoá L; thanh_hóa L; thanh_khoản DB thanh_long DC thanh_niên X9
        join thanh_thản [D thanh_toán S; thanh_tra Y: thanh_trừng PC thanh_xuân H? thao_tác T@ thao_túng [A thay_mặt J?
        join thay_thế Q: thay_vì J: thay_đổi Y7 then_chốt [@ theo_afp G= theo_dõi S9 theo_reuters G; theo_đuổi H=
        join thi_công H: thi_cử EB thi_hài NC thi_hành M; thi_môn FD thi_thoảng VB thi_thpt T= thi_thể O: thi_tuyển N@
        join thi_xong DD thi_đua PA thi_đấu P? thiên_hà DD thiên_hạ IB thiên_nga AD thiên_nhiên X> thiên_tai R>
        join thiên_thần JC thiên_văn DD thiên_vị FB thiên_đường DB thiêng_liêng [A thiêu_rụi [> thiết_bị N9 thiết_giáp SB
        join thiết_kế [9 thiết_lập R; thiết_thực M? thiết_yếu PC thiếu_hụt R@ thiếu_nhi NA thiếu_niên S> thiếu_nữ E@
        join thiếu_oxy MD thiếu_sót V? thiếu_thốn [B thiếu_tá UA thiếu_tướng M? thiếu_uý VE thiếu_vốn @C thiếu_úy VE
        join thiền_sư VF thiểu_số W@ thiện_chí QA thiện_cảm LB thiện_nguyện TA thiệp_bầu_cử [K thiệt_hại [9 thiệt_mạng [9
        join thiệt_thòi [A thoái_vị QD thoái_vốn QA thoát_chết LB thoát_hiểm YB thoát_khỏi P> thoát_nghèo MD thoát_nước J>
        join thoát_nạn OB thoát_ra H? thoát_thân JB thoát_y IF thoả_hiệp VA thoả_mãn [? thoả_sức QC thoả_thuận [9
        join thoả_đáng W? thoải_mái [= thu_dọn JC thu_giữ K< thu_gom Q> thu_hoạch R? thu_hút T9 thu_hẹp M@ thu_hồi O;
        join thu_mua BA thu_nhập R; thu_nhỏ @B thu_phí P= thu_thuế BC thu_thập W; thu_tiền B? thu_xếp JA thua_kém OB
        join thua_lỗ T@ thung_lũng [B thuyết_phục Z; thuyết_trình MB thuyền_trưởng M@ thuyền_viên M? thuê_bao JD
        join thuê_chỗ CE thuê_nhà ?A thuê_trọ OD thuê_đất FA thuần_phong PB thuận_lợi R; thuận_tiện S> thuật_ngữ TC
        join thuật_toán SE thuế_suất KC thuốc_an_thần [E thuốc_chữa PD thuốc_diệt_cỏ [F thuốc_giả GF thuốc_lá KA
        join thuốc_lắc QD thuốc_nổ L@ thuốc_trừ_sâu [C thuộc_diện H? thuộc_nhóm ?@ thuộc_phường A@ thuộc_quần HK
        join thuộc_thôn BB thuộc_viện AA thuộc_đảng >B thuộc_ấp HB thuỷ_lôi ND thuỷ_lợi MA thuỷ_ngân ME thuỷ_quân_lục [A
        join thuỷ_sản S> thuỷ_thủ N? thuỷ_tinh MA thuỷ_tiên JC thuỷ_triều HB thuỷ_điện K? thuỷ_đài FH thành_công D8
        join thành_khẩn IA thành_lập J9 thành_ngữ HF thành_niên J@ thành_phần C= thành_phố S5 thành_thạo FC thành_trì L@
        join thành_tích M< thành_tựu R> thành_uỷ R< thành_viên I7 thành_ủy R< thách_thức [; thách_đấu [E thái_bình K=
        join thái_bình_dương [; thái_lan U; thái_nguyên J@ thái_tử N@ thái_độ N< thám_hiểm ZD tháng_giêng [B tháng_trời @C
        join tháng_tù I@ thánh_chiến MA tháo_chạy O? tháo_dỡ [? tháo_gỡ [> tháp_tùng OB thâm_hụt YD thâm_nhập SB
        join thâm_niên VB thân_cận Q? thân_mật JB thân_nhân E? thân_quen IC thân_thiết Q= thân_thiện Q= thân_tốt AD
        join thâu_tóm [B thí_nghiệm [? thí_sinh [; thí_điểm [= thích_hợp N> thích_nghi IA thích_thú R? thích_đáng JA
        join thích_ứng NB thói_quen [> thô_sơ TB thôi_thúc OC thông_báo Q6 thông_cáo X= thông_minh M< thông_qua M7
        join thông_suốt HB thông_thoáng R@ thông_thường J< thông_tin X4 thông_tư O> thông_tấn DB thông_điệp Y: thù_lao SB
        join thù_địch Z@ thùng_container OD thùng_phuy [D thùng_rác NB thùng_sữa MG thùng_xe BB thùng_xốp UC thú_cưng VF
        join thú_nhận GB thú_thật JC thú_vị S= thú_y S@ thúc_giục [A thúc_đẩy [: thăm_dò Y> thăm_hỏi N? thăm_khám N@
        join thăng_tiến KC thư_giãn TB thư_gửi EB thư_ký N= thư_ngỏ [C thư_tỉnh_uỷ [C thư_tỉnh_ủy [C thư_viện J@
        join thư_đảng_uỷ [C thư_đảng_ủy [C thương_binh Q> thương_hiệu Q< thương_lái MA thương_lượng G? thương_mại [8
        join thương_nhẹ L? thương_nhớ FE thương_nặng L= thương_thuyết KC thương_tích N? thương_tật NC thương_vong [<
        join thường_kỳ D@ thường_lệ GB thường_niên P= thường_trú GB thường_trực R; thường_xuyên S8 thưởng_nóng ID
        join thưởng_thức R> thưởng_tết KD thượng_lưu IC thượng_nghị_sĩ [> thượng_nguồn KA thượng_thẩm PE thượng_tá [>
        join thượng_tôn JC thượng_tướng NB thượng_uý [C thượng_viện O> thượng_úy [C thượng_đế PD thượng_đỉnh Y= thạc_sĩ [>
        join thả_bóng KE thả_xuống FB thải_nguy_hại [C thải_ra EB thải_rắn TE thảm_hoạ [> thảm_họa [> thảm_khốc [A
        join thảm_kịch TA thảm_sát Q@ thảm_đỏ PB thản_nhiên [C thảo_luận X: thấm_nước CE thấp_hơn E< thấp_nhiệt_đới [@
        join thấp_nhất I= thất_bại [< thất_lạc PC thất_nghiệp U@ thất_thiệt WC thất_thoát X? thất_thu JB thất_thường GC
        join thất_vọng Z> thấu_hiểu SA thấu_đáo [B thầm_lặng [C thần_kinh Q? thần_kỳ FC thần_tượng PA thầy_cô H>
        join thầy_giáo M? thầy_thuốc ED thầy_trò OB thẩm_mỹ EA thẩm_phán [= thẩm_quyền V: thẩm_tra X@ thẩm_vấn [>
        join thẩm_định R= thậm_chí [8 thận_nhân HE thận_trọng X= thập_kỷ [= thập_niên [= thập_phương MC thật_khó BC
        join thật_kỹ GD thật_lòng CC thật_tốt CB thắc_mắc [> thắng_cử FC thắng_kiện HD thắng_lợi K@ thắp_hương UB
        join thắp_sáng MC thắt_chặt [@ thắt_lưng YB thẳng_thắn [= thẳng_thừng XC thẳng_đứng MA thẻ_chip PG thẻ_cào RF
        join thẻ_căn_cước [F thẻ_xanh GF thẻ_ấn KH thế_chấp SA thế_giới R6 thế_hệ O< thế_kỷ U< thế_mạnh D@ thế_vận LA
        join thềm_lục [B thể_dục S? thể_hiện L8 thể_thao W; thỉnh_thoảng [@ thị_hiếu EC thị_trường M8 thị_trưởng G?
        join thị_trấn [9 thị_xã K: thịnh_vượng Y@ thịt_bò ND thịt_chó RD thịt_heo PB thịt_lợn QC thỏa_hiệp VA thỏa_mãn [?
        join thỏa_sức QC thỏa_thuận [9 thỏa_đáng W? thống_kê [; thống_nhất T9 thống_đốc [? thốt_lên LC thổ_lộ PB
        join thổ_nhĩ_kỳ [< thổi_phồng [C thờ_ơ [B thời_gian [4 thời_hạn S< thời_khắc JB thời_kỳ J= thời_tiết T<
        join thời_trang J> thời_điểm P6 thở_phào [C thợ_lặn X@ thợ_săn TC thợ_xây KE thụ_lý Q? thụ_tinh RD thụ_động KC
        join thủ_khoa KB thủ_lĩnh S> thủ_nhí LD thủ_thiêm [@ thủ_tướng Z7 thủ_tục Z9 thủ_đoạn J? thủ_đô X9 thủy_lôi ND
        join thủy_lợi MA thủy_ngân ME thủy_quân_lục [A thủy_sản S> thủy_thủ N? thủy_tinh MA thủy_tiên JC thủy_triều HB
        join thủy_điện K? thủy_đài FH thứ_bảy O@ thứ_sáu M@ thứ_trưởng L; thứ_tư J> thức_dậy TB thức_hoá IB thức_hóa IB
        join thức_trắng KD thức_uống OB thức_ăn P= thừa_hưởng OC thừa_kế RB thừa_nhận S9 thừa_thiên V= thử_hỏi HC
        join thử_nghiệm [; thử_sức HC thử_thách [> thử_tên CD thửa_đất TB thực_chất H> thực_hiện Q4 thực_hư MB thực_phẩm S;
        join thực_sự F9 thực_thi J< thực_tiễn S> thực_trạng Q> thực_tế [7 thực_vật I@ tia_laser ZF tim_mạch QC tin_báo H;
        join tin_cậy V? tin_nhắn V> tin_nóng EB tin_rằng H: tin_tưởng P< tin_tặc SB tin_tức N= tin_đồn Q> tinh_bột PE
        join tinh_giản [@ tinh_gọn RB tinh_hoa JB tinh_nhuệ [B tinh_thần Z9 tinh_trùng TD tinh_tế V@ tinh_vi S?
        join tiêm_chủng WE tiêm_kích [< tiêm_kích_f [> tiêm_kích_tàng [K tiêm_thuốc JD tiêm_văcxin TD tiên_phong K@
        join tiên_tiến M> tiêu_biểu W? tiêu_chuẩn Y: tiêu_chí V= tiêu_cực W; tiêu_diệt X< tiêu_dùng P< tiêu_huỷ S?
        join tiêu_hủy S? tiêu_thụ [< tiêu_tốn OC tiêu_xài UA tiêu_độc KD tiếc_nuối [A tiếc_thương KD tiến_bộ A>
        join tiến_hành R6 tiến_sĩ R= tiến_triển Y? tiến_trình K= tiến_độ N< tiếng_anh E< tiếng_còi LD tiếng_cười IB
        join tiếng_khóc GD tiếng_nổ N> tiếng_súng IA tiếng_vang MB tiếng_ồn WA tiếp_cận X9 tiếp_giáp HB tiếp_nhận J:
        join tiếp_nối GB tiếp_sức HC tiếp_thu G> tiếp_tục [4 tiếp_xúc W< tiếp_đón DB tiết_kiệm [< tiết_lộ [9 tiết_mục XA
        join tiềm_lực XA tiềm_năng [< tiềm_tàng [A tiềm_ẩn [> tiền_bạc I@ tiền_chuộc LD tiền_giang K> tiền_gửi C@
        join tiền_lãi EB tiền_lương F? tiền_lẻ MA tiền_lệ G@ tiền_mặt H= tiền_nhiệm K? tiền_phạt DB tiền_thuê ?D
        join tiền_thuế AB tiền_thưởng EB tiền_tệ L? tiền_vay BD tiền_điện ?C tiền_ảo ID tiểu_ban FC tiểu_bang IB
        join tiểu_học N< tiểu_khu EB tiểu_liên IF tiểu_phẩm LD tiểu_thuyết SB tiểu_thương MB tiểu_vương O@ tiểu_đoàn DC
        join tiểu_đường CD tiệc_chiêu_đãi [E tiệc_cưới RD tiệm_vàng NC tiện_lợi S@ tiện_nghi NB tiện_ích [> to_lớn I>
        join to_tiếng HC toa_tàu JB toa_xe HC toà_nhà H; toà_thánh KE toà_tháp NA toà_án Q; toàn_bộ J7 toàn_cầu L:
        join toàn_diện P; toàn_quốc I< toàn_tuyến EA toàn_vẹn SA toán_học HB toạ_lạc ZA toạ_đàm [A toạ_độ VB toả_sáng NB
        join tp_hcm E: trai_út TC trang_bìa KD trang_mạng AC trang_phục P= trang_sức FA trang_trí K> trang_trại N?
        join trang_trải M@ trang_web X= tranh_chấp [< tranh_cãi [; tranh_cử V< tranh_giành OC tranh_luận U= tranh_thủ O?
        join trao_giải IA trao_quyền EA trao_thưởng KC trao_trả IA trao_tặng O? trao_đổi Y7 trau_dồi [B treo_cổ OB
        join treo_cờ QB tri_hô VB tri_thức X@ tri_ân Z@ trinh_sát T= triết_học PD triết_lý TB triều_cường GC triều_tiên [9
        join triển_khai [6 triển_lãm [= triển_vọng [? triệt_phá [@ triệt_tiêu UC triệt_để K> triệu_chứng HA triệu_euro LB
        join triệu_lượt K? triệu_người >< triệu_tấn EA triệu_tập J= triệu_usd M: triệu_đô HB triệu_đồng M7 tro_xỉ [G
        join trong_trẻo JC trung_bình H; trung_quốc R6 trung_tá U> trung_tâm P6 trung_uý WB trung_úy WB trung_đông F<
        join trung_ương [8 truy_bắt R> truy_cập [? truy_cứu_trách [A truy_lùng XC truy_nã [? truy_quét TB truy_sát QC
        join truy_thu MB truy_tìm S> truy_tặng NE truy_tố [< truy_xuất QB truy_xét QB truy_đuổi Z? truyền_hình T:
        join truyền_máu IE truyền_nhiễm NC truyền_thuyết OD truyền_thông V8 truyền_thống Z: truyền_tải R@ truyền_đạt GA
        join truyện_tranh ND trà_sữa NE trà_trộn PC trà_đá HE tràn_dầu MF tràn_lan R@ tràn_ngập RA tràn_ra FA tràn_vào E?
        join tràn_xuống JB tràn_đầy LB trào_lưu TB trách_móc VD trách_nhiệm [7 trái_chiều G? trái_cây I@ trái_ngược Q?
        join trái_nổ HF trái_phiếu N@ trái_phép Y; trái_tim R> trái_đất H? tránh_bão FD tránh_khỏi I@ tránh_thai KF
        join tránh_trú JD tránh_xa J@ trân_quý RB trân_trọng Y> trâu_bò PD trâu_chọi UF trèo_lên JB trèo_qua HC
        join trên_khắp E= trên_địa_bàn [8 trêu_đùa XC trì_hoãn Z? trì_trệ [C trình_bày W< trình_báo I< trình_chiếu HC
        join trình_diễn M> trình_độ L= trí_dũng JB trí_nhớ MB trí_thức OB trí_tuệ [= trích_dẫn MA trích_lập KB
        join trích_xuất PA trích_xuất_camera [B trò_chuyện S= trò_chơi T? trò_đùa UD trót_lọt ZC trôi_dạt [B trôi_qua G@
        join trông_chờ MB trông_coi OB trông_giữ JD trông_thấy FC trông_xe CE trông_đợi SA trùng_hợp OB trùng_khớp XB
        join trùng_tu SC trú_huyện E@ trú_ngụ OC trú_phường HA trú_thôn N@ trú_tại H: trú_xã K> trú_ẩn U@ trúng_cử MA
        join trúng_giải HB trúng_thưởng NA trúng_thầu UB trúng_tuyển U? trúng_đạn LB trăm_mét VA trăm_nghìn VA trăn_trở [@
        join trơ_khung UD trưa_nay K@ trưng_bày [> trưng_cầu Q@ trước_bạ ME trước_mắt H< trước_thềm R? trường_học A<
        join trường_hợp P7 trưởng_ban I; trưởng_khoa I? trưởng_phòng H; trưởng_viện @B trưởng_đoàn C? trượt_chân JC
        join trượt_khỏi IE trượt_tuyết PE trại_giam XB trại_gà NH trại_tạm_giam [D trạm_biến_áp [D trạm_bơm NB trạm_cân MD
        join trạm_gác MF trạm_radar IE trạm_thu DC trạm_thu_phí [> trạm_điện CD trạng_thái R? trả_góp JD trả_lương H@
        join trả_lại E< trả_lời S8 trả_nợ L? trả_phí GB trả_thù P@ trả_tiền F> trả_đũa [= trải_dài LA trải_lòng LB
        join trải_nghiệm [< trải_qua O; trấn_an T@ trấn_áp Y@ trầm_cảm SB trầm_trọng S@ trận_chiến KA trận_chung J?
        join trận_mưa NA trận_đánh JA trận_đấu T@ trận_địa HD trận_động_đất [@ trật_bánh ZD trật_tự [: trắc_nghiệm [@
        join trắng_tay DC trẻ_em K: trẻ_nhỏ @B trẻ_sơ IB trị_giá P: trọn_gói OD trọn_vẹn [@ trọng_lượng K> trọng_thương J@
        join trọng_trách QA trọng_tài M@ trọng_tâm L> trọng_tải PA trọng_yếu MA trọng_điểm H> trốn_khỏi NA trốn_thoát RB
        join trốn_thuế LA trốn_tránh MB trồng_cây K? trồng_dưa NE trồng_lúa LC trồng_rau MD trồng_trọt [D trỗi_dậy [@
        join trộm_chó OE trộm_cắp [> trời_mưa M? trời_tối EC trở_lên O< trở_lại Q9 trở_ngại W? trở_nên O: trở_thành V7
        join trở_về K: trợ_cấp N? trợ_giá MC trợ_giúp P? trợ_lý R= trụ_cột V@ trụ_sở T9 trụ_trì UE trụ_trì_chùa [D
        join trụ_điện IC trục_hạm WB trục_lợi Q@ trục_trặc [@ trục_vớt X@ trục_xuất T? trục_đường FA trừ_đảng GC
        join trừng_phạt [; trữ_tình OC trực_ban GB trực_diện OA trực_thuộc N= trực_thăng [= trực_tiếp X7 trực_tuyến R=
        join tu_bổ SD tu_sửa LC tung_lên DA tung_ra G? tung_toé [B tung_tích QA tung_tóe [B tung_đòn OB tuy_nhiên [3
        join tuyên_bố [6 tuyên_dương IB tuyên_giáo N@ tuyên_phạt T> tuyên_thệ [B tuyên_truyền U; tuyên_án N? tuyến_kênh DE
        join tuyến_metro RC tuyến_phố K@ tuyến_tránh HA tuyến_đường K: tuyển_chọn MA tuyển_cử NA tuyển_dụng U?
        join tuyển_sinh Q> tuyển_thẳng ME tuyệt_chủng UD tuyệt_vọng VA tuyệt_vời [< tuyệt_đẹp MC tuyệt_đối U= tuân_theo DA
        join tuân_thủ X; tuý_đá LK tuần_duyên MC tuần_dương EB tuần_lễ IA tuần_qua D? tuần_tra X; tuần_trước I:
        join tuổi_trẻ_online [: tuỳ_theo E? tuỳ_thuộc K? tuỳ_tiện UA ty_cổ_phần [: tà_áo QE tài_chính P8 tài_khoản T;
        join tài_liệu T: tài_nguyên N; tài_năng Q> tài_phiệt YC tài_sản [8 tài_trợ W= tài_xế [9 tàn_bạo YC tàn_nhẫn TC
        join tàn_phá U? tàn_sát LC tàng_hình [> tàng_trữ [@ tàng_trữ_trái [B tàu_chiến I< tàu_chìm GC tàu_cá J> tàu_dầu FC
        join tàu_hoả N@ tàu_hỏa N@ tàu_khu_trục [> tàu_kéo @D tàu_ngầm O> tàu_sân AK tàu_thuyền I@ tàu_đắm HE tá_hoả [A
        join tá_hỏa [A tác_chiến Q= tác_dụng R> tác_giả T< tác_hại RA tác_phẩm X< tác_động R: tách_biệt SA tách_khỏi KB
        join tách_rời OA tách_thửa [D tái_chiếm FC tái_chế N@ tái_diễn K@ tái_lập DD tái_thiết LB tái_tạo GA tái_xuất IC
        join tái_định_cư [? tán_thành I@ táo_bạo [A táo_tợn [D tâm_bão JA tâm_chấn NC tâm_huyết T? tâm_hồn N@ tâm_linh H@
        join tâm_lý K; tâm_nguyện JD tâm_thần M? tâm_trí J@ tâm_trạng OA tân_binh KD tân_hoa EA tân_sơn_nhất [> tân_tiến EA
        join tây_ban_nha [> tây_bắc M= tây_nam G? tê_liệt ZA tê_tê [F tên_cướp IC tên_gọi G> tên_lửa V9 tên_lửa_đạn [<
        join tên_miền MD tên_thật DA tên_trộm ID tìm_chỗ CC tìm_cách J: tìm_hiểu P: tìm_kiếm V9 tìm_ra D< tìm_thấy L:
        join tình_báo L; tình_cảm Q; tình_cờ M@ tình_dục Y= tình_huống [< tình_hình S8 tình_nghi HA tình_nguyện S?
        join tình_tiết P? tình_trạng [6 tình_yêu O< tích_cóp [D tích_cực [9 tích_hợp Q> tích_luỹ Z? tích_lũy Z? tích_trữ UC
        join tích_tụ SC tín_dụng V= tín_hiệu U; tín_ngưỡng SB tín_nhiệm U? tín_đồ LB tính_chất H= tính_mạng H= tính_năng L>
        join tính_thuế BB tính_toán O; tò_mò [@ tòa_nhà H; tòa_thánh KE tòa_tháp NA tòa_án Q; tóm_gọn [C tóm_lại NB
        join tóm_tắt [C tôi_nghĩ H; tôm_hùm [D tôn_giáo P> tôn_trọng T< tôn_vinh P? tông_chết HB tông_vào_đuôi [D
        join tù_binh PC tù_chung_thân [B tù_giam Y@ tù_nhân LA tù_treo PC tùy_theo E? tùy_thuộc K? tùy_tiện UA túc_trực Y?
        join túi_khí MC túi_nilon ZC túi_nilông [C túi_tiền EC túi_xách [@ túi_đựng QC túy_đá LK tăng_cao A> tăng_cân ED
        join tăng_cường O8 tăng_dần AC tăng_giá B? tăng_gấp EA tăng_lương @C tăng_mạnh C? tăng_nhanh AB tăng_nhẹ HA
        join tăng_thuế CA tăng_trưởng J; tăng_tốc L? tăng_vọt OA tăng_vốn AB tơ_lụa [D tư_cách J< tư_duy P> tư_lệnh S<
        join tư_nhân L< tư_pháp N< tư_thục VB tư_tưởng R= tư_vấn [; tưng_bừng [D tươi_cười OC tươi_sáng FC tươi_đẹp LB
        join tương_lai [9 tương_thích MC tương_tác U? tương_tự U9 tương_xứng [? tương_đương [; tương_đối S> tương_ớt [E
        join tương_ứng Y= tước_giấy_phép [C tước_quyền LB tưới_tự JH tướng_lĩnh MC tường_rào UB tường_trình K@
        join tưởng_chừng PB tưởng_nhớ Q@ tưởng_niệm W@ tưởng_tượng S? tượng_trưng TB tượng_đài OA tạm_biệt NC tạm_bợ [D
        join tạm_dừng R= tạm_giam X? tạm_giữ Q< tạm_ngưng QB tạm_ngừng OA tạm_thời Q= tạm_trú Q@ tạm_đình N@ tạm_ứng UA
        join tạo_dáng LB tạo_dựng HA tạo_ra G9 tạp_chí [< tạp_chất UD tạp_hoá OC tạp_hóa OC tạt_axit [F tải_chở LB
        join tải_trọng S@ tảng_băng UD tảo_hôn UH tấm_bảng LD tấm_bằng DB tấm_gương [A tấm_hình KB tấm_lòng N@ tấm_pin OD
        join tấm_tôn MD tấm_vé MB tấm_xốp TH tấm_ảnh JB tấn_cá EC tấn_công N7 tấp_nập [A tất_bật QC tất_nhiên Z>
        join tất_toán OE tất_yếu RA tầm_bay EB tầm_bắn Q> tầm_cao DA tầm_cỡ RB tầm_gần AC tầm_ngắm QA tầm_ngắn N@
        join tầm_nhìn Q= tầm_trung G? tầm_vóc [C tầm_xa P> tần_suất Z@ tần_số JD tầng_hầm L@ tầng_lớp E@ tầng_trệt WC
        join tẩu_thoát [? tẩy_chay [A tận_dụng V= tận_hưởng RA tận_mắt KC tận_nhà ?B tận_tay GC tận_tuỵ [C tận_tình IC
        join tận_tụy [C tập_cận_bình [= tập_huấn R@ tập_kích MB tập_kết J? tập_luyện O@ tập_thơ IF tập_thể L< tập_trung O7
        join tập_trận T= tập_đoàn O9 tắc_nghẽn [A tắc_ứng_xử [A tắm_biển JB tặng_bằng_khen [D tặng_hoa EC tặng_quà QA
        join tặng_thưởng HD tế_bào [B tết_nguyên_đán [= tệ_nạn RA tỉ_giá GB tỉ_lệ W< tỉ_mỉ [A tỉ_phú O@ tỉ_usd Q<
        join tỉ_đồng P: tỉnh_dậy DC tỉnh_lộ CA tỉnh_táo K@ tỉnh_uỷ N= tỉnh_ủy N= tị_nạn [> tịch_thu S> tọa_lạc ZA
        join tọa_đàm [A tọa_độ VB tỏ_ra Q; tỏ_rõ OC tỏ_ý QB tỏa_sáng NB tố_cáo [< tố_giác T@ tố_tụng [? tố_viên K>
        join tốc_mái WB tốc_độ Z: tối_cao F< tối_muộn JB tối_nay EA tối_thiểu [= tối_tân G@ tối_đa S: tối_ưu Z? tốn_kém T@
        join tống_tiền LB tống_đạt LB tốp_giữa IH tốt_nghiệp R; tốt_nhất G< tốt_đẹp M< tồi_tệ [= tồn_kho SC tồn_tại O;
        join tồn_đọng [A tổ_chức W4 tổ_hợp O< tổ_ấm HC tổn_hại [> tổn_thương [= tổn_thất [? tổng_cộng N< tổng_cục I<
        join tổng_hợp N9 tổng_mức E> tổng_số B; tổng_thầu JC tổng_thống [5 tổng_vốn C> tổng_đài E@ tội_danh Q= tội_giết KC
        join tội_lỗi HC tội_phạm Q: tội_ác R@ tới_tấp JC tờ_báo I= tờ_giấy KA tờ_rơi KB tờ_tiền BD tờ_trình L? tụ_tập U?
        join tụ_điểm LC tụi_mình KD tụt_hậu RC tụt_xuống MC tủ_lạnh RB tức_giận W> từ_chối Q: từ_lâu F< từ_thiện D>
        join từng_bước G> tử_hình N? tử_nạn N@ tử_thi GC tử_thần JB tử_tù OF tử_tế SA tử_vong [8 tự_chế J? tự_chọn CA
        join tự_chủ D? tự_do E: tự_giác HC tự_hào O= tự_kỷ LD tự_luận HB tự_nguyện P> tự_nhiên U; tự_sát I> tự_sướng LF
        join tự_tay @B tự_tin G< tự_trị I@ tự_tử K> tự_vệ M@ tự_xưng T< tự_ý I> tự_động I< tựa_đề PB tỷ_lệ W; tỷ_phú Q>
        join tỷ_usd P; tỷ_đồng Q8 ubnd_huyện J< ubnd_quận I> ubnd_tỉnh K: ubnd_xã J= ung_bướu [C ung_thư [> ung_thư_phổi [E
        join uy_hiếp [@ uy_lực S? uy_tín [; uyển_ngữ VH uống_bia KD uống_có_cồn [F uống_nước F@ uống_rượu T? uống_thuốc ID
        join uỷ_ban W8 uỷ_quyền O> uỷ_thác XC uỷ_viên S< va_chạm [< va_vào EB va_đập SC vai_diễn P@ vai_trò [8 vang_dội XD
        join vang_lên K@ vay_mượn QB vay_nặng_lãi [C vay_nợ KC vay_tiền GA vay_vốn K@ ven_biển Q= ven_bờ PD ven_sông PA
        join ven_đường GB vi_khuẩn [C vi_phạm X7 video_clip HC video_dài BC vietnam_airlines [@ vinh_danh M@ vinh_dự H@
        join viên_chức H= viên_đạn H@ viếng_thăm PC viết_bài CC viết_nhạc EF viết_thư GA viết_tắt IC viễn_chinh ZD
        join viễn_cảnh Q@ viễn_thông V> viện_dẫn EA viện_kiểm_sát [> viện_trưởng I> viện_trợ T? viện_đa_khoa [< việt_nam R5
        join vu_khống [B vui_chơi P= vui_lòng FC vui_mừng R? vui_nhộn [C vui_tươi MC vui_vẻ V= vài_chục U? vài_giây NB
        join vài_giờ H? vài_mét NC vài_ngày E< vài_phút L? vài_tháng F> vài_tiếng FC vài_trăm S@ vài_tuần K@ vàng_miếng KD
        join vàng_mã DD vành_đai [? vào_bờ F> vào_gầm GC vào_lề EC vân_đồn V@ vây_bắt NA vây_quanh PA vé_số @C vé_tàu ?E
        join vì_lẽ FB ví_dụ [; ví_như FA ví_von XC vòi_rồng XB vòi_tiền JD vòng_lao HD vòng_loại CD vòng_quanh JA
        join vòng_tay DB vòng_thi FC vòng_vây PB vòng_xoay TB vòng_xuyến RF vóc_dáng [B vô_cùng J: vô_cảm JC vô_cớ SB
        join vô_gia_cư [B vô_hiệu K@ vô_hình HB vô_lý FA vô_nghĩa GB vô_tuyến HB vô_tình K? vô_tư IA vô_tội L@ vô_vàn ZC
        join vô_ích OC vô_ý GD vô_địch V@ võ_sĩ NC võ_sư ME võ_thuật QD vùi_lấp [A vùng_biên FD vùng_biển J; vùng_cấm BC
        join vùng_kín HC vùng_miền LB vùng_núi K@ vùng_quê CC vùng_sâu DB vùng_trũng SB vùng_trời FB vùng_xa CB vùng_đất D>
        join vùng_đặc JB văn_bản M9 văn_hoá M8 văn_hóa M8 văn_minh F= văn_phòng I9 văng_xa KC văng_xuống HC vĩ_mô [A
        join vĩ_đại O@ vĩnh_cửu VC vĩnh_long P? vĩnh_viễn UA vũ_khí W8 vũ_lực H> vũ_trang K; vũ_trụ R? vũng_tàu W=
        join vươn_lên L@ vươn_tới JA vương_miện [C vương_quốc HA vương_vãi [B vương_vãi_khắp [C vướng_mắc V> vườn_cây FC
        join vườn_hoa JB vườn_rau LE vườn_thú NC vườn_tiêu JF vườn_ươm UD vượt_biên MB vượt_bậc KC vượt_khó EC vượt_mức EC
        join vượt_ngưỡng NC vượt_qua K: vượt_quá J> vượt_trội Z? vượt_xa IA vạch_ra GB vạn_thọ QE vấn_đề [5 vấp_phải Q?
        join vất_vả [> vận_chuyển U: vận_dụng R@ vận_hành U: vận_hội ED vận_hội_mùa [A vận_tải [9 vận_tốc X? vận_động U:
        join vật_chất N= vật_chứng KB vật_dụng Q> vật_hoang_dã [B vật_liệu R< vật_lý J? vật_lộn RB vật_nuôi JC vật_sắc KD
        join vật_thể I@ vật_thể_lạ [D vật_tư LA vắng_mặt N@ vẻ_ngoài JA vẻ_như E@ vẻ_đẹp R? vẽ_tranh MD vết_máu LD
        join vết_nứt WB vết_thương R< về_hưu K@ về_tội E; vệ_sinh S; vệ_tinh [> vỉa_hè [= vị_khách E@ vị_thế I= vị_trí W7
        join vỏ_bọc SB vỏ_thép PD vỏn_vẹn [C vốn_dĩ NC vốn_góp LB vốn_hoá @B vốn_hóa @B vốn_vay HB vốn_điều_lệ [> vỗ_tay PB
        join vội_chạy IC vội_vàng P@ vội_vã [B vở_diễn RC vở_kịch UD vỡ_kính KD vỡ_nát QA vỡ_nợ IE vỡ_oà ZC vỡ_òa ZC
        join vỡ_đập OD vợ_chồng R: vợ_cũ EB vụ_cháy I= vụ_kiện G@ vụ_nổ H> vụ_thử G? vụ_án M8 vứt_rác NC vững_chắc W?
        join vững_mạnh MA vững_vàng NB vực_dậy TC xa_bờ KB xa_hoa EB xa_lạ KA xa_lộ LB xa_xôi TA xa_xỉ XB xao_dư_luận [@
        join xe_ben NC xe_bus VD xe_buýt V= xe_bồn LA xe_chạy @? xe_chở C> xe_container K? xe_cẩu FC xe_cộ Y@ xe_gỗ ?F
        join xe_hơi I? xe_khách E= xe_lăn HC xe_máy L9 xe_ngầm BE xe_taxi CA xe_tăng A? xe_tải R; xe_ôm GA xe_ôtô A@
        join xe_đạp M? xem_phim EA xem_thêm K8 xem_video EA xem_xong CC xem_xét U8 xi_măng [B xin_lỗi P< xin_nghỉ HA
        join xin_phép O? xinh_xắn [C xinh_đẹp [> xoa_dịu [A xoay_quanh U@ xoay_trục UE xoay_xở [C xoá_bỏ N? xoá_mù QF
        join xoá_sạch LC xoá_sổ RA xoá_tên GE xu_hướng V; xu_thế NA xua_đuổi [C xung_phong PB xung_quanh [9 xung_đột [;
        join xuyên_lục_địa [? xuyên_suốt MA xuyên_thủng SB xuyên_tạc ZB xuất_bản M> xuất_hiện Q7 xuất_huyết SC xuất_khẩu Z<
        join xuất_phát N; xuất_sắc V< xuất_viện J@ xuất_xưởng KD xuất_xứ T? xuống_giếng JD xà_cừ [F xác_lập HA xác_minh R9
        join xác_nhận Q8 xác_định U6 xác_ướp VG xách_tay R@ xáo_trộn [@ xâm_chiếm QC xâm_hại [? xâm_lược [? xâm_nhập Z>
        join xâm_nhập_mặn [D xâm_phạm W= xây_dựng [5 xây_lắp PA xây_tường JC xây_xong FC xây_xát WB xây_xước RD xã_hội N7
        join xét_duyệt QB xét_hỏi JA xét_nghiệm X> xét_tuyển W> xét_tặng KE xét_xử X; xê_dịch RF xí_nghiệp [A xích_lô VE
        join xích_lại FC xích_mích [C xóa_bỏ N? xóa_mù QF xóa_sạch LC xóa_sổ RA xóa_tên GE xói_mòn [B xót_xa WA xô_ngã QD
        join xô_xát [? xô_đẩy NC xôn_xao [> xông_vào K> xúc_phạm U? xúc_tiến S@ xúc_xích YE xúc_động U= xúi_giục [B
        join xăm_trổ [D xăng_dầu V? xăng_giả JE xơ_sợi [C xưa_nay JC xương_sườn SD xạ_thủ QD xả_lũ NC xả_nước EC xả_rác LC
        join xả_súng U? xả_thải VA xả_trạm MC xảy_ra [5 xấp_xỉ [B xấu_hổ RA xấu_số CA xấu_xa HC xấu_xí [C xẻ_thịt SD
        join xếp_hàng K? xếp_hạng V@ xếp_loại KB xếp_thứ KB xỉ_thép WH xịt_hơi_cay [C xổ_số ZA xứ_sở GB xứng_đáng Z=
        join xử_lí TD xử_lý X6 xử_phạt X; y_dược LB y_khoa L@ y_lệnh HD y_tá SB y_tế [9 yên_bái [? yên_tâm K> yên_tĩnh NC
        join yêu_cầu V5 yêu_mến T? yêu_nghề FC yêu_nhau H@ yêu_quý FB yêu_sách J? yêu_thích P= yêu_thương L> yêu_đương RC
        join yếu_kém S? yếu_tố X: yếu_đuối VD yếu_ớt ZC yểm_trợ [A á_quân HB ác_liệt RB ách_tắc [@ ám_chỉ M? ám_sát W@
        join ám_ảnh S@ án_mạng DB án_treo JC án_tù M@ ánh_mắt OA ánh_sáng N> ánh_đèn NC áo_dài KB áo_giáp KE áo_khoác YA
        join áo_phao PE áo_sơ_mi [C áo_thun [C áo_trắng IC áp_dụng Z8 áp_lực S: áp_suất ND áp_sát M? áp_thuế M? áp_thấp KB
        join áp_đảo GC áp_đặt L= âm_lịch Q@ âm_mưu [= âm_nhạc V= âm_thanh K? âm_thầm YA âm_tính EB âm_ỉ [C ân_xá VC
        join ép_buộc MA ích_kỷ WD ít_nhất M9 ít_phút GA ít_ỏi UB ô_nhiễm Z> ô_nhiễm_môi [> ô_tô [; ôn_hoà LB ôn_hòa LB
        join ôn_luyện TE ôn_thi OC ôn_tập LD ông_obama D? ông_putin E= ông_trump E9 ông_ấy E; ôtô_chạy @D ôtô_chở DC
        join ôtô_khách CB ôtô_tông ED ôtô_tải NA ùn_tắc [< ùn_ứ [@ ý_chí N@ ý_kiến [8 ý_muốn E@ ý_nghĩ HB ý_nghĩa R:
        join ý_thức T< ý_tưởng U; ý_định L; ý_đồ KA ăn_chơi DC ăn_cơm K@ ăn_cắp PB ăn_mặc GA ăn_mừng JB ăn_nhậu MC
        join ăn_năn_hối [C ăn_sáng @B ăn_thịt FC ăn_trưa HB ăn_trộm GC ăn_tết GB ăn_tối DA ăn_uống O> ăn_xin BD đa_chiều EB
        join đa_dạng U< đa_khoa KB đa_năng NA đa_phương IA đa_phần H@ đa_số K; đam_mê [? đau_buồn NC đau_bụng RB đau_khổ R@
        join đau_lòng O? đau_xót XB đau_đầu GA đau_đớn [? đe_doạ [9 đe_dọa [9 đem_bán FB đem_lại H> đeo_khẩu PD đi_dạo IA
        join đi_kèm G? điên_rồ [C điêu_khắc [C điều_chỉnh V: điều_dưỡng LB điều_hành J: điều_khiển [: điều_khoản H>
        join điều_kiện T7 điều_lệ HA điều_phối L@ điều_tiết L> điều_tra [5 điều_trị P: điều_động G< điểm_chuẩn HB
        join điểm_dừng @C điểm_nghẽn SC điểm_nhấn R> điểm_nóng D@ điểm_sàn FD điểm_thi G> điểm_yếu FB điển_hình W>
        join điển_trai YC điện_biên P? điện_lưới ED điện_lực H> điện_ngầm KA điện_thoại X9 điện_tử R: điện_đàm Q?
        join điện_ảnh G? điệp_viên O@ đo_lường [B đo_đạc [C đoàn_kết I= đoàn_phim ?D đoàn_tàu A? đoàn_tụ LB đoạn_clip L@
        join đoạn_phim DC đoạn_qua D= đoạn_thuộc ?C đoạn_video M= đoạn_viết AC đoạn_đường E= đoạt_giải P@ đoạt_tài_sản [@
        join đua_xe FC đuôi_xe EB đuối_nước OA đuổi_học FE đuổi_đánh KC đà_lạt [? đà_nẵng [9 đà_tăng FD đài_loan [=
        join đài_radar JE đàm_phán [9 đàn_bò ME đàn_em EB đàn_lợn LE đàn_voi QF đàn_áp KB đàn_ông J9 đàng_hoàng [A
        join đào_bới TC đào_sâu FC đào_tạo S9 đào_tẩu XB đá_bóng GD đá_quý CE đám_cháy Y< đám_cưới [> đám_mây TC
        join đám_tang XB đám_đông Q> đáng_buồn KB đáng_chú_ý [< đáng_kể R: đáng_lẽ RA đáng_mừng MB đáng_ngờ NB đáng_nhớ JC
        join đáng_sống DC đáng_sợ N@ đáng_tin_cậy [? đáng_tiếc U> đáng_yêu K@ đánh_bom O? đánh_bóng GD đánh_bạc Q@
        join đánh_bại T> đánh_bắt J> đánh_chìm MA đánh_chặn O? đánh_cá FA đánh_cắp X? đánh_dấu S= đánh_giá P7 đánh_lái HB
        join đánh_lừa LB đánh_mất CA đánh_nhau G@ đánh_rơi HC đánh_thuế H@ đánh_tráo XC đánh_trúng IA đánh_đuổi IC
        join đánh_đập M@ đáp_lại H= đáp_trả T; đáp_xuống JA đáp_án MA đáp_ứng [9 đáy_biển GD đâm_chìm OC đâm_chết K@
        join đâm_dao LE đâm_sập KD đâm_thẳng MB đâm_trúng MA đâm_vào E= đâm_xe CB đè_lên HA đèn_chiếu MD đèn_đỏ NA
        join đê_bao ME đêm_giao_thừa [C đêm_nay HA đêm_nhạc JC đêm_thi EB đình_chỉ F= đình_trệ YA đình_đám Q@ đích_danh PB
        join đích_thân P@ đích_thực JC đính_chính JC đính_hôn VE đính_kèm VC đòi_hỏi R< đòi_nợ NA đòi_tiền CC đòn_bẩy [C
        join đón_khách DB đón_nhận F> đón_tiếp G@ đón_trả DE đón_tết HB đóng_băng LA đóng_chắn LG đóng_cửa P< đóng_dấu LD
        join đóng_giả DE đóng_gói JA đóng_góp Y: đóng_kín IC đóng_phim EB đóng_phí HB đóng_quân E@ đóng_thuế GA
        join đóng_tiền BB đóng_tàu EA đóng_vai JB đô_la QA đô_thị X9 đô_vật LF đô_đốc Z? đôi_chân HB đôi_giày NE đôi_mắt LA
        join đôi_nam_nữ [B đôn_đốc [@ đông_bắc I= đông_lạnh HB đông_nam A? đông_nam_á [< đông_đúc P@ đông_đảo I>
        join đúng_chuẩn EC đúng_dịp DD đúng_giờ >C đúng_mực LB đúng_nghĩa BC đúng_đắn W> đăng_bài FC đăng_cai PD
        join đăng_kiểm O@ đăng_ký S9 đăng_nhập IC đăng_quang JA đăng_tải X; đăng_video EC đăng_đàn HC đăng_ảnh EB đơn_cử H@
        join đơn_giản [; đơn_kiện KA đơn_phương G? đơn_thuần Q? đơn_thư GB đơn_vị V6 đơn_xin G? đơn_độc HB đưa_ra I6
        join đưa_rước KE đưa_tin N6 đưa_đón EA đương_chức QB đương_kim RB đương_nhiên [@ đương_nhiệm ZA đương_sự HC
        join đương_đại OC đương_đầu MB đường_bay B? đường_băng J> đường_bộ B; đường_cất GD đường_dây M= đường_dẫn AA
        join đường_gom EE đường_hầm EA đường_kính E@ đường_lăn KC đường_lối I@ đường_ngang GB đường_phố G= đường_ray P@
        join đường_sá [A đường_sắt Q< đường_thuỷ E? đường_thủy E? đường_tránh BA đường_ống I? được_phép F< đại_biểu Y:
        join đại_bàng JE đại_diện U7 đại_dương G? đại_học L8 đại_hội I= đại_lộ L? đại_lục N@ đại_náo MD đại_sứ X<
        join đại_sứ_quán [< đại_trà HB đại_tá Z; đại_uý [@ đại_úy [@ đạn_dược QA đạn_pháo ND đạo_diễn P= đạo_hàm LG
        join đạo_luật G> đạo_đức K< đạp_xe HB đạt_chuẩn JA đạt_giải DB đạt_mức CA đạt_điểm @B đạt_đỉnh HC đảm_bảo [6
        join đảm_nhiệm [? đảm_nhận R> đảng_bộ A> đảng_cộng_hoà [> đảng_cộng_hòa [> đảng_dân_chủ [= đảng_phái KB đảng_uỷ Q>
        join đảng_viên G= đảng_ủy Q> đảo_chính F? đảo_lộn PB đảo_ngược P@ đất_cát BC đất_liền M= đất_nước F9 đất_nền CD
        join đất_rừng CB đất_trống FC đất_vàng AC đất_đai X< đất_đá F? đấu_giá Q> đấu_nối OB đấu_súng LD đấu_thầu [?
        join đấu_tranh Y< đấu_đá KB đầu_bếp HB đầu_dò ID đầu_gối JD đầu_kéo H@ đầu_mối J? đầu_tháng D; đầu_thú L?
        join đầu_tiên R7 đầu_tuần D@ đầu_tư V6 đầu_đạn K> đầu_độc H@ đầy_đủ Q9 đẩy_lùi Q@ đẩy_mạnh M< đẩy_nhanh N>
        join đẫm_máu [@ đậm_chất LC đập_bỏ FC đập_phá NA đập_tan LC đập_vỡ MB đậu_xe @D đắc_cử W= đắc_dĩ XC đắc_địa NB
        join đắk_lắk [? đắp_chiếu TC đắt_giá IC đắt_nhất IC đắt_tiền JB đắt_đỏ U@ đằng_sau L? đẳng_cấp R@ đặc_biệt [5
        join đặc_khu L@ đặc_nhiệm X> đặc_phái TB đặc_quyền HB đặc_sản SA đặc_sắc RA đặc_thù Z> đặc_trưng Z> đặc_xá UH
        join đặc_điểm J? đặt_chân F@ đặt_chỗ @F đặt_cược QD đặt_cọc NB đặt_hàng C> đặt_mua D@ đặt_ra E: đặt_tên E@
        join đặt_vé FD đẹp_mắt HC đẹp_nhất D@ đẹp_đẽ [A đẻ_trứng VD đế_chế PC đề_bạt NC đề_cập [: đề_cử N? đề_nghị [6
        join đề_thi L? đề_tài M? đề_xuất W8 đề_án P< đền_bù [> đền_thờ WB đều_đặn ZA đều_ổn ED để_ngỏ SB đệ_nhất KF
        join đệ_nhất_phu [@ đệ_trình QB đệ_tử TD đệ_đơn QB đỉnh_cao HA đỉnh_núi RA đỉnh_điểm HA địa_bàn P; địa_chấn LD
        join địa_chất I? địa_chỉ E= địa_hình K> địa_phương V6 địa_phận W> địa_điểm L: địa_ốc SA định_cư IA định_danh DB
        join định_hướng H< định_thầu LC đọc_diễn GD đọc_sách LA đọc_điếu VF đốc_sở R< đối_chiếu N@ đối_diện P= đối_lập M=
        join đối_mặt P: đối_ngoại Q< đối_phó L; đối_phương M= đối_thoại Y; đối_thủ Q; đối_tác W: đối_tượng [8 đối_với L5
        join đối_xử O? đốn_hạ TD đống_đổ_nát [A đốt_cháy HC đốt_vàng_mã [F đồ_chơi IB đồ_dùng EB đồ_gỗ JD đồ_hoạ RB
        join đồ_họa RB đồ_uống OB đồ_vật KB đồ_án HD đồ_ăn K? đồ_đạc [> đồi_bại UD đồi_núi PB đồn_biên V@ đồn_trú PB
        join đồn_điền OF đồn_đoán W@ đồng_bào K? đồng_bọn GB đồng_chí L> đồng_cỏ BE đồng_diều HH đồng_hồ E= đồng_loạt L=
        join đồng_minh H: đồng_nai [; đồng_nghiệp L< đồng_nghĩa E= đồng_thuận E> đồng_thời O6 đồng_tiền ?? đồng_tình E<
        join đồng_ý L9 đổ_bộ E> đổ_dồn LC đổ_lỗi M? đổ_sập N@ đổ_vỡ KA đổ_xuống F@ đổ_xô NB đổ_xăng JC đổi_lấy H@ đổi_mã GF
        join đổi_mới H< đổi_tên H@ đỗ_xe DA độ_cao G= độ_mặn PD độ_sâu IA độ_tuổi D= độ_ẩm NC độc_da_cam [D độc_giả N?
        join độc_hại T@ độc_lập R; độc_quyền H@ độc_thân FD độc_tài JC độc_tố KD độc_đáo [> độc_đắc QD đội_bóng LA
        join đội_mũ LC đội_ngũ U< đội_trưởng G> đội_tuyển O? động_cơ L; động_lực I= động_mạch JB động_thái O9 động_viên G<
        join động_vật L> động_đất D@ đột_biến Z? đột_kích [@ đột_ngột [> đột_nhiên [A đột_nhập [@ đột_phá [> đột_quỵ [D
        join đột_xuất YA đời_cũ FC đời_sống N< đời_thường EA đờn_ca [D đợt_mưa JC đụn_cát [G đụng_chạm WC đụng_độ U?
        join đủ_sức K? đứa_bé PB đứa_cháu NB đứa_con N> đứa_trẻ T< đức_vua EF đứng_cạnh LB đứng_dậy PB đứng_nhìn HB
        join đứng_sau E> đứng_thứ G@ đứng_tên H? đứng_đầu N9 đứng_đằng QC đứt_lìa [D ưa_chuộng [B ưa_thích WB ưu_thế X?
        join ưu_tiên [: ưu_tú [C ưu_việt TB ưu_ái [A ưu_điểm SA ưu_đãi [= ước_mơ Z> ước_tính Q; ước_đạt IC ảnh_chụp K@
        join ảnh_hưởng Y6 ảo_giác UC ảo_thuật SG ảo_tưởng QB ấm_cúng TB ấm_áp R@ ấn_phẩm PB ấn_tượng Z; ấn_độ Z; ấp_ủ YC
        join ấu_dâm [E ẩm_thực S@ ẩn_náu [C ẩu_đả [A ập_vào O@ ập_xuống SC ập_đến JC ống_kính MA ống_phóng JB ồ_ạt [@
        join ồn_ào [> ổ_dịch OC ổ_nhóm FD ổn_định V8 ủng_hộ [8 ủy_ban W8 ủy_quyền O> ủy_thác XC ủy_viên S< ứng_cứu O@
        join ứng_cử U> ứng_dụng [; ứng_phó O= ứng_viên P< ứng_xử U>
        """
}
