package date

// wordsFar are the words of the languages of the Near and Far East;
// lexicon.go tells how the lines are read.
const wordsFar = `
= ar
months يناير,كانون الثاني,جانفي|فبراير,شباط,فيفري|مارس,آذار|أبريل,نيسان,أفريل,إبريل|مايو,أيار,ماي|يونيو,حزيران,جوان|يوليو,تموز,يوليوز,جويلية|أغسطس,آب,غشت,أوت|سبتمبر,أيلول,شتنبر|أكتوبر,تشرين الأول|نوفمبر,تشرين الثاني,نونبر|ديسمبر,كانون الأول,دجنبر
bc ق. م.,قبل الميلاد
ad بعد الميلاد,ميلادي,ميلادية,للميلاد
ad! ب. م.
year-after! م
century القرن,قرن
millennium الألفية
decade-before عقد,الستينيات
nth الأول|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الثامن|التاسع|العاشر|الحادي عشر|الثاني عشر|الثالث عشر|الرابع عشر|الخامس عشر|السادس عشر|السابع عشر|الثامن عشر|التاسع عشر|العشرون,العشرين|الحادي والعشرون,الحادي والعشرين
filler في,من,يوم
filler الاثنين,الثلاثاء,الأربعاء,الخميس,الجمعة,السبت,الأحد
year عام,سنة,العام
from من
to إلى,حتى
between بين
and و
about حوالي,نحو
= fa
months ژانویه|فوریه|مارس|آوریل|مه|ژوئن|ژوئیه,جولای|اوت,آگوست|سپتامبر|اکتبر|نوامبر|دسامبر
bc ق. م.,پیش از میلاد,قبل از میلاد
ad میلادی
century سده,قرن
filler در
year سال
from از
to تا
= he
months ינואר,בינואר|פברואר,בפברואר|מרץ,במרץ,מרס,במרס|אפריל,באפריל|מאי,במאי|יוני,ביוני|יולי,ביולי|אוגוסט,באוגוסט|ספטמבר,בספטמבר|אוקטובר,באוקטובר|נובמבר,בנובמבר|דצמבר,בדצמבר
short ינו|פבר||אפר||יונ|יול|אוג|ספט|אוק|נוב|דצמ
bc לפנה"ס,לפני הספירה
ad לספירה,לסה"נ
century המאה,מאה,במאה,המאה ה
decade-before שנות ה,שנות
ordinal! ה
filler ב,ה
filler יום ראשון,יום שני,יום שלישי,יום רביעי,יום חמישי,יום שישי,יום שבת
year שנת,בשנת,השנה
from! מ
to עד
about בערך,סביב
= hi
months जनवरी|फ़रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर,सितम्बर|अक्टूबर,अक्तूबर|नवंबर,नवम्बर|दिसंबर,दिसम्बर
short जन|फ़र|||||जुल|अग|सित|अक्टू|नव|दिस
bc ईसा पूर्व,ईसापूर्व,ई. पू.,ई. पूर्व
ad ईस्वी,ईसवी,ईसवी सन,ई,सन् ईस्वी
century शताब्दी,सदी
decade का दशक,के दशक,दशक
ordinal वीं,वी,वां,वाँ
filler को,में,सोमवार,मंगलवार,बुधवार,गुरुवार,शुक्रवार,शनिवार,रविवार
year वर्ष,सन्,सन,साल
to से
filler! तक
about लगभग,करीब
= zh
bc 公元前,西元前,公历纪元前,紀元前
bc! 前
ad 公元,西元,公历
century 世纪,世紀
millennium 千年纪,千紀
decade 年代
ordinal-before 第
year-after 年
month-after 月
day-after 日,号,號
filler! 在,于
filler 星期一,星期二,星期三,星期四,星期五,星期六,星期日,星期天
from! 从,從,自
to! 至,到
about 大约,约,大約,約
about-after 左右,前后,前後
= ja
bc 紀元前
bc! 前
ad 西暦,西紀
century 世紀
millennium 千年紀
decade 年代
ordinal-before 第
year-after 年
month-after 月
day-after 日
filler 月曜日,火曜日,水曜日,木曜日,金曜日,土曜日,日曜日
filler! に,の,まで
to! から
about 約,およそ
about-after 頃,ごろ
= ko
bc 기원전
ad 서기,기원후,서력
century 세기
decade 년대
ordinal-before 제
year-after 년
month-after 월
day-after 일
filler 월요일,화요일,수요일,목요일,금요일,토요일,일요일
filler! 에,까지,의
to! 부터,에서
about 약
about-after 경,무렵,쯤
= vi
months tháng một,tháng giêng|tháng hai|tháng ba|tháng tư|tháng năm|tháng sáu|tháng bảy|tháng tám|tháng chín|tháng mười|tháng mười một|tháng mười hai,tháng chạp
bc TCN,trước Công nguyên,trước Công lịch,trước Thiên chúa
ad SCN,sau Công nguyên,Công nguyên
ad! CN
century thế kỷ,thế kỉ
century-short! tk
millennium thiên niên kỷ
decade-before thập niên,thập kỷ,những năm
ordinal-before! thứ
month-before tháng,thg
filler ngày,vào,vào ngày,hồi
filler Chủ Nhật,Thứ Hai,Thứ Ba,Thứ Tư,Thứ Năm,Thứ Sáu,Thứ Bảy
year! năm
from! từ
to! đến
between! giữa
and! và
about! khoảng
= id
months Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember
short Jan|Feb|Mar|Apr||Jun|Jul|Agu,Agt|Sep,Sept|Okt|Nov|Des
bc sebelum Masehi,SEB
bc! SM
ad Masehi
century abad,abad ke
millennium milenium
decade-before dasawarsa,dekade
decade! an
ordinal-before ke
filler pada,tanggal,bulan,Senin,Selasa,Rabu,Kamis,Jumat,Sabtu,Minggu
year tahun
from dari
to hingga,sampai,sampai dengan
between antara
and dan
about! sekitar,kira-kira
`
