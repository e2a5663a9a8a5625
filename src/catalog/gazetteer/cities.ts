// Names and coordinates: GeoNames (https://www.geonames.org), CC BY 4.0; spellings added by the Taskego
// contributors.

/**
 * The product's cities and towns, one a line, the larger first: slug|name|Arabic
 * name|latitude|longitude|other spellings (English, French, Arabizi, Arabic) and quarters that count as the
 * town. A spelling marked ? is also an ordinary word and needs a sign that a place is meant.
 */
export const cities = `
beirut|Beirut|بيروت|33.8938|35.5018|Beyrouth, Bayrut, Beirout, Bayrout, Beyrout, Beruit, Biruit, Beirute, Bayroot, Beriut, Beyrut
tripoli|Tripoli|طرابلس|34.4367|35.8497|Trablos, Trablous, Tarablus, Trablus, Tarabulus, Tripoly, Tripolis, Taraboulous, طرابلس الشام
saida|Saida|صيدا|33.5575|35.3715|Sidon, Sayda, Saidon, Seida, Saïda, صيده
tyre|Tyre|صور|33.2704|35.2038|Tyre?, Sour?, Soor, Sur?, Tyr?, Tsour, صور?, مدينة صور
jounieh|Jounieh|جونية|33.9808|35.6178|Jounie, Junieh, Jounyeh, Jounié, Jouniyeh, Junie, Jouni, Djounieh, Kaslik, كسليك, الكسليك, Maameltein, المعاملتين, Haret Sakher, حارة صخر, Sarba, صربا
jbeil|Jbeil|جبيل|34.1230|35.6519|Byblos, Jbail, Jubayl, Jbayl, Jebeil, Jbeyl, Gbeil, بيبلوس
zahle|Zahle|زحلة|33.8463|35.9020|Zahleh, Zahlé, Zahla, Zahlah, Zahli, Ksara, كسارة
baalbek|Baalbek|بعلبك|34.0059|36.2086|Baalbeck, Balabek, Ba3lbak, Ba3albak, B3albak, Baalback, Balbeck
nabatieh|Nabatieh|النبطية|33.3779|35.4839|Nabatiyeh, Nabatiye, Nabatiyé, Nabatiyya, Nabatie, Nabtieh, Nabatyeh, Nabtiye, النبطيه, نبطية
dahieh|Dahieh|الضاحية|33.8500|35.5050|Dahye, Dahiye, Dahyeh, Da7ye, Da7iye, Dahiyeh, Dahia, Dahiya, الضاحية الجنوبية, ضاحية?, southern suburbs, beirut southern suburbs, Haret Hreik, Harit Hreik, Haret Hreyk, 7aret 7reik, حارة حريك, Bourj el Barajneh, Bourj Barajneh, Borj el Brajneh, برج البراجنة, Ghobeiry, Ghobeiri, Ghbeire, الغبيري, Mreijeh, المريجة, Ouzai, Ouzaii, Ouza3e, الاوزاعي, الأوزاعي, Bir Hassan, بير حسن, بئر حسن, Tahwitat el Ghadir, Jnah, الجناح?, Kafaat, الكفاءات, Msharafieh, المشرفية, Hay el Sellom, حي السلم, Bir el Abed, بئر العبد, بير العبد, Roueiss, الرويس
chiyah|Chiyah|الشياح|33.8620|35.5170|Chiah, Shiyah, Shiah, Chiyyah, Ain el Remmaneh, Ain el Rummaneh, Ain Remmaneh, 3ain el remmene, عين الرمانة, شياح
furn-el-chebbak|Furn el Chebbak|فرن الشباك|33.8680|35.5250|Furn el Chebak, Forn el Chebbak, Fern el Chebbak, Furn Chebbak, Furn el Shebbak, Forn el Shebbek
sin-el-fil|Sin el Fil|سن الفيل|33.8735|35.5420|Sin el Feel, Sen el Fil, Sinn el Fil, Horsh Tabet, حرش تابت
bourj-hammoud|Bourj Hammoud|برج حمود|33.8936|35.5400|Borj Hammoud, Burj Hammoud, Bourj Hamoud, Borj 7ammoud, Bourj 7ammoud, Nabaa, النبعة
jdeideh|Jdeideh|الجديدة|33.8900|35.5650|Jdeidet el Metn, Jdeideh Metn, Jdeide?, Jdaideh, الجديدة?, جديدة المتن, Bauchrieh, Bouchrieh, البوشرية, Sad el Bauchrieh, سد البوشرية, Dora?, Dawra?, الدورة?, Zalka, Zalqa, الزلقا, زلقا, Fanar, الفنار?, Rawda, الروضة?
dekwaneh|Dekwaneh|الدكوانة|33.8780|35.5500|Dekweneh, Dekwene, Dikwaneh, Dekouaneh, دكوانة, Mkalles, المكلس, Mar Roukoz, مار روكز
mansourieh|Mansourieh|المنصورية|33.8640|35.5660|Mansouriyeh, Mansourie, Mansouriye, Ain Saadeh, Ain Saade, عين سعادة, منصورية, Daychounieh
jal-el-dib|Jal el Dib|جل الديب|33.9050|35.5800|Jall el Dib, Jal el Deeb, Jaledib, Jal ed Dib, Jall ed Dib
antelias|Antelias|انطلياس|33.9130|35.5930|Antélias, Antelyas, Antilias, أنطلياس, Naccache, Nakkash, النقاش?, Rabieh, Rabye, الرابية, Elissar
dbayeh|Dbayeh|ضبية|33.9330|35.5900|Dbayye, Dbaye, Dbayyeh, Dbaiyeh, Dubayeh, ضبيه, الضبية, Dhour Dbayeh, Zouk el Kharab
zouk-mosbeh|Zouk Mosbeh|زوق مصبح|33.9567|35.6200|Zouk Mousbeh, Zouq Mosbeh, Zouk, Zook, ذوق مصبح, الذوق, الزوق, Nahr el Kalb, نهر الكلب, Adonis, ادونيس
zouk-mikael|Zouk Mikael|زوق مكايل|33.9700|35.6197|Zouk Mkayel, Zouk Mikhael, Zouq Mkayel, ذوق مكايل
hazmieh|Hazmieh|الحازمية|33.8540|35.5400|Hazmiyeh, Hazmiye, Hazmié, 7azmieh, 7azmiye, Hazmie, حازمية, Mar Takla, مار تقلا
baabda|Baabda|بعبدا|33.8339|35.5442|Babda, B3abda, Ba3abda, Yarze, Yarzeh, اليرزة
hadath|Hadath|الحدث|33.8310|35.5260|Hadeth, Hadat, Hadeth Beirut, 7adath, 7adat, الحدث?, الحدت, Kfarshima, Kfarchima, كفرشيما, Lailake, الليلكي
choueifat|Choueifat|الشويفات|33.8060|35.5090|Shoueifat, Shwayfat, Choueifate, Chwayfat, Chweifat, Shweifat, شويفات, Aramoun, عرمون, Bchamoun, بشامون, Deir Qoubel, دير قوبل
khalde|Khalde|خلدة|33.7790|35.4800|Khaldeh, Khaldé, 5alde, Doha Aramoun, دوحة عرمون, Doha el Hoss, دوحة الحص, Naameh, Na3me, الناعمة
damour|Damour|الدامور|33.7280|35.4550|Damur, Damoor, Ed Damour, دامور, Mechref, المشرف?, Saadiyat, السعديات
jiyeh|Jiyeh|الجية|33.6650|35.4220|Jieh, Jiye, Jiyyeh, El Jiyeh, جية, Rmeileh, Rmeile, الرميلة, Barja, برجا, Chhim, شحيم, Iqlim el Kharroub, اقليم الخروب
aley|Aley|عاليه|33.8060|35.6000|Alay, Aaley, 3aley, Aleyh, 3alay, عاليه?
bhamdoun|Bhamdoun|بحمدون|33.7950|35.6510|Bhamdun, B7amdoun, Bhamdoon, Bhamdoun el Mhatta
sofar|Sofar|صوفر|33.7960|35.7000|Sawfar, Saoufar, Soufar
beit-ed-dine|Beit ed-Dine|بيت الدين|33.6950|35.5800|Beiteddine, Beit el Dine, Bayt ed Dine, Beit eddine, Beit Eldine, Chouf, Shouf, الشوف, Moukhtara, المختارة
deir-el-qamar|Deir el Qamar|دير القمر|33.6970|35.5620|Deir el Kamar, Deir al Qamar, Der el Amar, Deir el 2amar
baakline|Baakline|بعقلين|33.6800|35.5580|Baaqline, Baakleen, B3a2lin
broummana|Broummana|برمانا|33.8800|35.6210|Brummana, Broumana, Brumana, Bromana, Broumanna
beit-mery|Beit Mery|بيت مري|33.8580|35.6000|Beit Meri, Bayt Meri, Bet Mery, Beit Méry, Monteverde, مونتي فيردي
bikfaya|Bikfaya|بكفيا|33.9180|35.6830|Bekfaya, Bikfayya, Metn, Matn, المتن, Bickfaya
ghazir|Ghazir|غزير|34.0170|35.6660|Ghazeer, 8azir, Adma, أدما, ادما, Kfar Hbab, كفرحباب, Kfarhbab
ajaltoun|Ajaltoun|عجلتون|33.9680|35.6800|Ajeltoun, Ajaltoun, 3ajaltoun, Ballouneh, Ballouné, بلونة, Keserwan, Kesrouan, Kesrwan, كسروان
faraya|Faraya|فاريا|34.0130|35.8300|Faraiya, Kfardebian, Kfardebyan, كفردبيان, Mzaar, المزار?, Faqra, فقرا
batroun|Batroun|البترون|34.2553|35.6581|Batrun, Batroon, Batroune, Btroun, El Batroun, بترون
chekka|Chekka|شكا|34.3250|35.7300|Chekaa, Shekka, Chika
amioun|Amioun|أميون|34.2990|35.8090|Amyoun, Amioune, Koura, الكورة?, اميون, Kousba, كوسبا
zgharta|Zgharta|زغرتا|34.3974|35.8949|Zgorta, Z8arta, Zghorta, Ezgharta
ehden|Ehden|إهدن|34.2911|35.9650|Ihden, اهدن
bcharre|Bcharre|بشري|34.2510|36.0110|Bsharri, Bécharré, Bcharri, Becharre, Besharre, بشرّي, Cedars?, الأرز?, Hasroun, حصرون
mina|El Mina|الميناء|34.4500|35.8170|Al Mina, Mina?, الميناء?, المينا?, مينا طرابلس, Mina Tripoli
minieh|Minieh|المنية|34.4800|35.9360|Minyeh, Miniyeh, El Minieh, المنيه, Beddawi, البداوي, Bedawi
dinnieh|Sir ed-Dinnieh|سير الضنية|34.3830|36.0290|Sir el Dinniyeh, Dinnieh, Dannieh, Danniyeh, Dinniyeh, الضنية, Sir Dannieh
halba|Halba|حلبا|34.5430|36.0790|Halba Akkar, Akkar, عكار, 3akkar, 3kar, Aakkar, 7alba
qoubaiyat|Qoubaiyat|القبيات|34.5700|36.2770|Kobayat, Qobayat, Koubayat, Qbayet, Kobayet, 2bayet, Qoubayat, قبيات
hermel|Hermel|الهرمل|34.3940|36.3850|Hirmil, Hermil, El Hermel, هرمل
chtoura|Chtoura|شتورا|33.8170|35.8530|Chtaura, Shtoura, Shtaura, Chtora, شتورة, Taalabaya, تعلبايا, Saadnayel, سعدنايل
bar-elias|Bar Elias|بر الياس|33.7750|35.9040|Barelias, Bar Ilias, Barr Elias, بر الياس البقاع
qabb-elias|Qabb Elias|قب الياس|33.7930|35.8240|Kab Elias, Kabelias, Qab Elias, Qob Elias, قبالياس
rayak|Rayak|رياق|33.8500|36.0050|Riyaq, Riaq, Riyak, Ablah, أبلح, Ali en Nahri
joub-jannine|Joub Jannine|جب جنين|33.6320|35.7840|Jib Jannin, Jeb Jennine, Joub Jenin, Job Jannine, West Bekaa, البقاع الغربي
rachaya|Rachaya|راشيا|33.5010|35.8440|Rashaya, Rachaiya, Rashayya, راشيا الوادي, Rachaya el Wadi
jezzine|Jezzine|جزين|33.5420|35.5840|Jezzin, Jizzin, Jezin, جزّين
ghazieh|Ghazieh|الغازية|33.5180|35.3690|Ghaziyeh, Ghaziye, 8aziye, Zahrani, الزهراني, Maghdouche, Maghdousheh, مغدوشة
sarafand|Sarafand|الصرفند|33.4560|35.2930|Sarafend, Sarafande, صرفند, Adloun, عدلون
bint-jbeil|Bint Jbeil|بنت جبيل|33.1190|35.4330|Bent Jbeil, Bint Jbail, Bint Jubayl, Bent Jbayl, Bint Jbayl
tebnine|Tebnine|تبنين|33.1930|35.4090|Tibnin, Tebnin, Tibnine
marjayoun|Marjayoun|مرجعيون|33.3600|35.5920|Marjeyoun, Marj3youn, Marjaayoun, Merj Ayoun, Marj Uyun, جديدة مرجعيون, Marjeoun
khiam|Khiam|الخيام|33.3290|35.6120|Khyam, El Khiam, 5iyam, Khiyam, الخيام?
hasbaya|Hasbaya|حاصبيا|33.3980|35.6850|Hasbayya, Hasbaiya, 7asbaya
naqoura|Naqoura|الناقورة|33.1180|35.1400|Nakoura, Naquora, Na2oura, En Naqoura, ناقورة
abbassieh|Abbassieh|العباسية|33.2983|35.2821|Abbasiyeh, Abbasieh, 3abbasiye, El Abbassiyeh, العباسية?, Borj el Chmali, برج الشمالي, Ain Baal, عين بعال, Jouaya, جويا, Bourj Rahal, برج رحال, Maarakeh, معركة?, Srifa, صريفا
kfar-remmane|Kfar Remmane|كفررمان|33.3790|35.5060|Kfar Roummane, Kfarremman, كفر رمان, Habbouch, حبوش
`

/**
 * Quarters that people name instead of their city: slug|slug of the city|name|Arabic
 * name|latitude|longitude|other spellings and smaller quarters.
 */
export const quarters = `
hamra|beirut|Hamra|الحمرا|33.8963|35.4807|Hamra Street, 7amra, El Hamra, الحمراء, شارع الحمرا, حمرا?
achrafieh|beirut|Achrafieh|الأشرفية|33.8870|35.5230|Ashrafieh, Achrafiye, Ashrafiye, Ashrafiyeh, Achrafiyeh, Ashrafiyye, Ashrafie, أشرفية, Ashrafyeh
verdun|beirut|Verdun|فردان|33.8850|35.4830|Ferdan, Verdan, فيردان
mar-mikhael|beirut|Mar Mikhael|مار مخايل|33.8960|35.5240|Mar Mikhail, Mar Mkhayel, Mar Mekhael, مار ميخائيل
gemmayze|beirut|Gemmayze|الجميزة|33.8950|35.5150|Gemmayzeh, Jemmayze, Gemmayzé, Jemmeizeh, Gemayzeh, جميزة
badaro|beirut|Badaro|بدارو|33.8760|35.5180|Badarou, Badaro street
downtown-beirut|beirut|Downtown Beirut|وسط بيروت|33.8980|35.5060|Downtown, Beirut Central District, وسط البلد, Solidere, سوليدير, Balad?, Saifi, الصيفي, Zaitunay Bay, Zaytouna Bay, زيتونة باي, Bachoura, الباشورة
raouche|beirut|Raouche|الروشة|33.8890|35.4730|Raoucheh, Rawche, Rawshe, Raousheh, Raouché, روشة
ras-beirut|beirut|Ras Beirut|راس بيروت|33.9000|35.4780|رأس بيروت, Bliss?, Bliss Street, Manara?, المنارة?, Ain el Mreisseh, Ain Mreisseh, عين المريسة, Clemenceau, كليمنصو, Kraytem, Koreitem, قريطم, Sadat street
sanayeh|beirut|Sanayeh|الصنائع|33.8930|35.4920|Sanayee, Sanaye3, الصنايع, صنائع, Zarif?, الظريف?, Hamra Sanayeh, Spears?, سبيرز
mazraa|beirut|Mazraa|المزرعة|33.8790|35.4960|Corniche el Mazraa, Corniche Mazraa, كورنيش المزرعة, المزرعة?, Barbir, البربير, Cola?, الكولا?, Tariq el Jdideh, Tarik el Jdide, Tariq Jdideh, Tari2 el jdide, Tareek el Jdide, طريق الجديدة, الطريق الجديدة, Mar Elias, مار الياس, Unesco, الاونيسكو, اليونيسكو, Wata Msaytbeh, وطى المصيطبة, Moussaitbeh, Msaytbeh, المصيطبة, Basta?, البسطا, البسطة?, Ras el Nabaa, راس النبع, رأس النبع, Tallet el Khayat, Tallet Khayat, تلة الخياط, Ramlet el Bayda, Ramlet el Baida, Ramle Bayda, رملة البيضا, الرملة البيضاء
sassine|beirut|Sassine|ساسين|33.8870|35.5190|Sassine Square, ساحة ساسين, Sodeco, السوديكو, Sioufi, السيوفي, Geitawi, Jeitawi, الجعيتاوي, Rmeil, الرميل, Karm el Zeitoun, كرم الزيتون, Furn el Hayek, فرن الحايك, Tabaris, التباريس, Monot, Monnot, مونو, Karantina, الكرنتينا, Adlieh, العدلية, Mathaf, المتحف?, Hotel Dieu, اوتيل ديو
abou-samra|tripoli|Abou Samra|أبو سمرا|34.4280|35.8500|Abi Samra, Abu Samra, ابي سمراء, ابو سمرا, Qobbe, Kobbeh, القبة?, Bab el Tebbaneh, باب التبانة, Jabal Mohsen, جبل محسن, Dam w Farz, الضم والفرز, Azmi?, عزمي?, Tell?, التل?, Maarad, المعرض?
abra|saida|Abra|عبرا|33.5620|35.3950|Abra Saida, 3abra, Hlaliyeh, الهلالية, Majdelyoun, مجدليون, Bramieh, البرامية, Haret Saida, حارة صيدا, Ain el Helweh, Ain el Hilweh, عين الحلوة, Miyeh w Miyeh, المية ومية
`
