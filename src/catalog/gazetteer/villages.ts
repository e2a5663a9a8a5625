// Names and coordinates: GeoNames (https://www.geonames.org), CC BY 4.0; spellings added by the Taskego
// contributors.

/**
 * Smaller places, one a line: name|Arabic name|latitude|longitude|other spellings. A name marked ? is also an
 * ordinary word.
 */
export const villages = `
Aabadat|عبيدات|34.1655|35.7238
Aaba|عبا|33.3612|35.4006
Aabey|عبيه|33.7356|35.5272
Aaichiye|العيشية|33.4089|35.5567
Aaiha|عيحا|33.5002|35.876
Aainab|عيناب|33.7664|35.5475
Aaita ech Chaab|عيتا الشعب|33.0971|35.3367|Aita el Shaab,Ayta ach Chaab
Aaitanit|عيتنيت|33.5614|35.6703
Aaitaroun|عيترون|33.1153|35.4714|Aitaroun
Aakkar el Aatiqa|عكار العتيقة|34.525|36.2417
Aalma ech Chaab|علما الشعب|33.1042|35.1819|Alma el Shaab
Aamchit|عمشيت|34.1478|35.6444|Amchit,3amchit,Amsheet
Aammiq|عميق?|33.713|35.76|Ammiq
Aanjar|عنجر|33.7278|35.9311|Anjar,3anjar
Aaqoura|العاقورة|34.1214|35.9031|Akoura,Aqoura,Laklouk
Aaqtanit|عقتنيت|33.4911|35.3799
Aarabsalim|عربصاليم|33.4297|35.5158|Arab Salim,Arabsalim
Aaramta|عرمتى|33.465|35.575
Aaraya|عاريا|33.8308|35.5894
Aarsal|عرسال|34.1794|36.4208|Arsal,3ersel,Ersal
Aazour|عازور|33.5597|35.5342
Aazqai|عزقي|34.4328|35.9825
Adchit|عدشيت|33.3478|35.4183
Aidamoun|عيدمون|34.1529|35.655
Ain Aar|عين عار|33.9231|35.6453
Ain Aata|عين عطا|33.4346|35.7776
Ain Dara|عين دارة|33.7806|35.7247
Ain Ebel|عين إبل|33.1102|35.4025|Ain Ibl
Ain Ksour|عين كسور|33.7486|35.5328
Ain Qana|عين قانا|33.4722|35.5103
Ain Trez|عين تريز|33.7353|35.5811
Ain Zhalta|عين زحلتا|33.7419|35.6997
Ain el Jdide|عين الجديدة|33.8064|35.6278
Ainata|عيناتا|33.1289|35.44
Anfeh|أنفة|34.3575|35.7308|Anfe,Enfeh
Annaya|عنايا|34.1131|35.75
Ansariyeh|أنصارية|33.4128|35.2792
Ansar|أنصار|33.3784|35.3537
Arnoun|أرنون|33.3317|35.5264
Baabdat|بعبدات|33.8911|35.6725
Baaouerta|بعورتا|33.74|35.5006
Barouk|الباروك|33.7064|35.6814
Barqa|برقا|34.1711|36.1425
Baskinta|بسكنتا|33.9442|35.7875
Bater|باتر|33.6019|35.6183
Batloun|بتلون|33.6956|35.6531
Bazaoun|بزعون|34.2425|35.9831
Bazouriye|البازورية|33.2536|35.2711|Bazourieh,Bazouriyeh
Bebnine|ببنين|34.4992|35.9931
Bednayel|بدنايل|34.2908|35.7342
Beino|بينو|34.5378|36.1789
Beit Chabab|بيت شباب|33.9308|35.6722|Beit Shabab
Beit Chama|بيت شاما|33.9258|36.0231
Beit Lif|بيت ليف|33.1342|35.3328
Beit Yahoun|بيت ياحون|33.1592|35.4225
Bejje|بجة|34.18|35.715
Berqayel|برقايل|34.4783|36.0333|Berkayel
Berti|برتي|33.5211|35.4833
Bhannine|بحنين|34.499|35.951
Bhersaf|بحرصاف|33.9142|35.6672
Bhouara|بحوارة|33.7886|35.6058
Bishmizzine|بشمزين|34.3206|35.7969|Bishmizzine
Bisour|بيصور|33.5358|35.4483|Baysour,Bayssour
Bissariye|البيسارية|33.445|35.3231|Bissarieh
Bkassine|بكاسين|33.5669|35.5769
Blaouza|بلوزا|34.2614|35.9525
Blida|بليدا|33.14|35.5147
Boqaata|بقعاتا|34.0028|35.7281|Bakaata
Bouar|البوار|34.0461|35.6322|Bouar,Safra,الصفرا
Bqaa Kafra|بقاعكفرا|34.2369|36.0047
Bqaatouta|بقعتوتا|33.9728|35.7739
Bqarzla|بقرزلا|34.5117|36.0556
Brital|بريتال|33.9342|36.1494
Bsous|بسوس|33.8161|35.5783
Btaaboura|بطعبورة|34.2742|35.7622
Btater|بتاتر|33.7683|35.6319
Btebiat|بتبيات|33.8356|35.7078
Bteghrine|بتغرين|33.9289|35.745|Bteghrin
Btekhnay|بتخنيه|33.8411|35.7183
Bterram|بطرام|34.3319|35.8092
Bzebdine|بزبدين|33.8714|35.7317
Chaat|شعت|34.1422|36.2311
Chamaa|شمع?|33.1456|35.2086|Shamaa
Chanay|شانيه|33.7878|35.6636
Chaqra|شقرا?|33.1933|35.4678|Chakra,Shaqra
Charoun|شارون|33.7717|35.6864
Chebaa|شبعا|33.3475|35.7492|Shebaa
Chebaniye|الشبانية|33.8211|35.7069
Chehabiye|الشهابية|33.2431|35.3819|Shehabieh
Chmistar|شمسطار|33.9647|36.0175|Shmestar
Choueir|الشوير|33.9111|35.71|Dhour el Choueir,Dhour Shweir,ضهور الشوير
Dahr el Ahmar|ضهر الأحمر|33.5281|35.8389
Dalhoun|الدلهمية|33.6267|35.4675
Daraya|داريا|33.6406|35.5056
Debbiye|الدبية|33.665|35.4878|Debbieh
Debel|دبل|33.1198|35.3687|Debl
Dedde|دده|34.3808|35.8006
Deir Aames|دير عامص|33.2014|35.3356
Deir Antar|دير عنتر|33.219|35.3753
Deir Kifa|دير كيفا|33.2577|35.3992
Deir Mimas|دير ميماس|33.3025|35.5458
Deir Ntar|دير انطار|33.219|35.3753
Deir Qanoun|دير قانون|33.2222|35.2458
Deir Siriane|دير سريان|33.2908|35.5075
Deir el Aachayer|دير العشاير|33.5572|36.0097
Deir el Ahmar|دير الأحمر|34.1253|36.1311
Deir ez Zahrani|دير الزهراني|33.4333|35.4617|Deir el Zahrani
Derdghaiya|دردغيا|33.2808|35.3711
Dhour el Abadiye|العبادية|33.8364|35.6203|Abadiyeh,Aabadiye,Abadieh
Dimane|الديمان|34.2467|35.9525
Dlebta|دلبتا|34.0091|35.6882
Doueir|الدوير|33.39|35.418|Dweir,Douair
Douma|دوما?|34.2033|35.8411
Douris|دورس|33.9878|36.1792
Ebrine|عبرين|34.2522|35.7044|Aabrine
Edde|إده|34.14|35.664|Eddeh
Ehmej|إهمج|34.1219|35.7853
El Aabboudiye|العبودية|34.6328|36.1172
El Aarida|العريضة?|34.6333|35.9778
El Kfeir|الكفير|33.43|35.7397
El Mansouri|المنصوري|33.1786|35.2061
El Marj|المرج?|33.763|35.881
El Qaa|القاع?|34.3442|36.4744|Qaa
El Qlaile|القليلة?|33.1981|35.2286|Qlayleh
Faitroun|فيطرون|33.9892|35.7278|Feitroun
Falougha|فالوغا|33.8378|35.7408
Fatqa|فتقا|34.0341|35.6639
Fatri|الفطري|34.0867|35.7083
Ferzol|الفرزل|33.8767|35.945|Forzol,Furzol
Fidar|الفيدار|34.0978|35.6519
Fih|فيع|34.3484|35.7883|Fih?
Fnaideq|فنيدق|34.4767|36.1825|Fnaydek,Fnaideq
Froun|فرون|33.2954|35.4287
Ftahat|الفتاحات|34.2306|35.7592
Ghaboun|غابون|33.7822|35.5931
Ghadir|غدير?|33.9783|35.6378
Ghalboun|غلبون|34.1747|35.7031
Ghandouriye|الغندورية|33.2722|35.4311
Gharzouz|غرزوز|34.1844|35.6714
Ghazze|غزة?|33.6683|35.8264
Ghbaleh|غبالة|34.0539|35.7206
Ghosta|غوسطا|33.9892|35.6728
Hadath ej Jebbe|حدث الجبة|34.2494|35.9294
Hadchit|حدشيت|34.2534|35.9853
Haddatha|حداثا|33.166|35.3902
Haitoura|حيطورة|33.5197|35.5533
Halat|حالات?|34.0828|35.6541
Hamat|حامات|34.2861|35.6914
Hammana|حمانا|33.8258|35.7347
Hammara|الحمارة|33.6486|35.8864
Hanaouay|حناوية|33.2211|35.2772|Hanaway,Hannaouiye
Haouch Hala|حوش حالا|33.8486|35.9944
Haouch er Rafqa|حوش الرافقة|33.9186|36.0419
Haqel|حاقل|34.1705|35.7501
Hardine|حردين|34.2367|35.8586
Harissa|حريصا|33.982|35.659
Haris|حاريص|33.1756|35.3767
Harouf|حاروف|33.3747|35.4419
Hbaline|حبالين|34.1594|35.6856
Hboub|حبوب?|34.1311|35.6719
Hosrayel|حصرايل|34.1589|35.6572
Houla|حولا|33.2092|35.515
Houmine el Faouqa|حومين الفوقا|33.4414|35.4978
Houmine et Tahta|حومين التحتا|33.4764|35.4331
Houssainiye|الحسينية|34.4503|35.9853
Hrajel|حراجل|34.0172|35.7924
Hrar|حرار|34.4572|36.1217
Hsarat|حصارات|34.1694|35.6873
Iaal|إيعال|34.3622|35.9114
Ibl es Saqi|إبل السقي|33.3567|35.6264|Ebel el Saqi
Jaj|جاج|34.1647|35.8044
Jarjouaa|جرجوع|33.4467|35.5186
Jbaa|جباع|33.4858|35.5181|Jbaa
Jbal el Botm|جبال البطم|33.1767|35.2919
Jbeniana|الجبين|33.1231|35.2358
Jdita|جديتا|33.8244|35.8356|Jdita
Jebrayel|جبرايل|34.5217|36.1308
Jeita|جعيتا|33.945|35.6443
Jibchit|جبشيت|33.3642|35.4322|Jebchit
Joun|جون?|33.5814|35.4611|Joun
Jrabta|جربتا|34.2025|35.7083
Jran|جران|34.2234|35.713
Kafra|كفرا|33.175|35.351
Kaftoun|كفتون|34.2661|35.7669
Kahale|الكحالة|33.8236|35.5894|Kahaleh,Kahhale
Kaifoun|كيفون|33.7814|35.5589
Karak Nouh|كرك نوح|33.85|35.926|Karak
Karm Saddeh|كرم سدة|34.3058|35.8911
Kefraya|كفريا|33.671|35.7367|Kefraya
Kfar Aabida|كفرعبيدا|34.2275|35.6628
Kfar Aaqa|كفرعقا|34.3031|35.8372|Kfaraaka
Kfar Chouba|كفرشوبا|33.3278|35.6925|Kfarshouba
Kfar Dounine|كفردونين|33.2383|35.3962
Kfar Fila|كفرفيلا|33.483|35.5026
Kfar Hatta|كفرحتى|33.5078|35.4475
Kfar Hazir|كفرحزير|34.3111|35.7753
Kfar Him|كفرحيم|33.6889|35.5244
Kfar Houne|كفرحونة|33.4925|35.5872
Kfar Joz|كفرجوز|33.3972|35.4739
Kfar Kila|كفركلا|33.2772|35.5517|Kfarkila,Kfar Kela
Kfar Matta|كفرمتى|33.7261|35.5292
Kfar Melki|كفرملكي|34.5531|36.0194
Kfar Nabrakh|كفرنبرخ|33.6989|35.6319
Kfar Qatra|كفرقطرا|33.7125|35.5867
Kfar Selouane|كفرسلوان|33.8564|35.7792
Kfar Sir|كفرصير|33.3277|35.3992
Kfar Tebnit|كفرتبنيت|33.3533|35.5128
Kfar Yassine|كفرياسين|34.025|35.6353
Kfar Zabad|كفرزبد|33.7853|35.9931
Kfar Zaina|كفرزينا|34.3672|35.8787
Kfarfaqoud|كفرفاقود|33.7|35.5342
Kfifane|كفيفان|34.23|35.7197
Kfour|الكفور|33.4|35.453
Kharayeb|الخرايب|33.343|35.3|Khrayeb
Khartoum|خرطوم|33.4084|35.3715
Khirbet Qanafar|خربة قنافار|33.6406|35.7169
Khirbet Selm|خربة سلم|33.2293|35.4241
Knaisse|الكنيسة?|33.2061|35.2631
Kounine|كونين|33.1489|35.4361
Kour|كور?|34.2356|35.7367|Kour?
Laboue|اللبوة|34.1953|36.3561
Lala|لالا|33.5992|35.7625
Lassa|لاسا|34.075|35.8583
Lebaa|لبعا|33.5489|35.4528
Lehfed|لحفد|34.1647|35.7775
Louaizeh|اللويزة|33.839|35.566|Louaize,Lwayze
Loubiye|لوبية|33.428|35.2881
Maad|معاد?|34.195|35.6811|Maad?
Maaroub|معروب|33.2858|35.3472
Maasriti|معصريتي|33.7483|35.6347
Maasser ech Chouf|معاصر الشوف|33.6661|35.6714|Maasser
Mach ghara|مشغرة|33.5306|35.6536|Machghara,Mashghara
Machnaqa|مشنقة|34.0911|35.7728
Mais el Jabal|ميس الجبل|33.1691|35.5234|Mays el Jabal,Meiss el Jabal
Majdel Aanjar|مجدل عنجر|33.7083|35.9025|Majdal Anjar
Majdel Baana|مجدل بعنا|33.7783|35.6703
Majdel Selm|مجدل سلم|33.2222|35.4647
Majdel Zoun|مجدل زون|33.1514|35.2261
Majdlaya|مجدليا|34.417|35.873|Mejdlaya
Mansoura|المنصورة|33.6794|35.815
Marjaba|مرجبا|33.9164|35.7525
Markaba|مركبا|33.2333|35.5131
Marouahine|مروحين|33.1089|35.2758
Maroun er Ras|مارون الراس|33.1038|35.4444|Maroun el Ras
Mashha|مشحا|34.5403|36.1156
Mayrouba|ميروبا|34.0144|35.7731
Mazboud|مزبود|33.6108|35.4803
Mazraat Kfar Debiane|مزرعة كفردبيان|33.9794|35.7497
Mazraat Yachouh|مزرعة يشوع|33.915|35.64
Mazraat ech Chouf|مزرعة الشوف|33.6428|35.5867
Mdoukha|مدوخا|33.6064|35.8769
Meidoun|ميدون|33.4694|35.6408
Mhaidse|المحيدثة|33.9208|35.6911
Michmich|مشمش?|34.4722|36.1706
Mimes|ميمس|33.42|35.7136
Miziara|مزيارة|34.3333|35.9317
Mniara|منيارة|34.533|36.078
Moallaqa|المعلقة?|33.84|35.916|Maalaka Zahle
Moughire|مغيري|34.0989|35.8742
Mreijat|المريجات|33.807|35.816
Mrouj|المروج?|33.912|35.745
Mtein|المتين?|33.8919|35.7428
Naas|النعص|33.9125|35.6792
Nabay|نابيه|33.9|35.6197
Nabha|نبحا|34.1842|36.2258
Nabi Ayla|النبي ايلا|33.8819|35.9569
Nabi Chit|النبي شيت|33.8731|36.1117|Nabi Sheet
Nahle|نحلة?|34.2183|35.8056
Nahr Ibrahim|نهر ابراهيم|34.0639|35.6497
Niha|نيحا|33.596|35.625
Odaisseh|عديسة|33.2542|35.5425|Adaisseh,Odaisse,Aadaisse
Okaibe|العقيبة|34.0597|35.6436|Okaibeh
Ouadi Chahrour|وادي شحرور|33.8189|35.56
Ouajh el Hajar|وجه الحجر|34.2822|35.6731
Ouardaniye|الوردانية|33.6125|35.434|Wardaniyeh
Qaaqaait ej Jisr|قعقعية الجسر|33.3246|35.4245|Kakaiet el Jisr
Qabrikha|قبريخا|33.2525|35.4653
Qalamoun|القلمون|34.3872|35.7864|Kalamoun
Qalaouiye|قلاوية|33.255|35.4167
Qana|قانا|33.2089|35.2994|Cana?,Kana?
Qantara|القنطرة|33.2733|35.4636
Qaraoun|القرعون|33.5628|35.7219|Karaoun
Qarnayel|قرنايل|33.8553|35.7264
Qartaba|قرطبا|34.095|35.8478
Qartada|قرطاضة|33.8597|35.6239
Qattine|قتالة|34.3914|36.0286
Qleia|القليعة|33.3289|35.5667|Klayaa,Qlaiaa,Klaya
Qnarit|قناريت|33.5047|35.3789
Qnat|قنات|34.2533|35.8944
Qornet Chehouane|قرنة شهوان|33.923|35.654|Cornet Chahwan,Kornet Chehwan
Qsaibe|القصيبة|33.333|35.397|Ksaybe
Qsarnaba|قصرنبا|33.9125|35.9944
Rachaf|رشاف|33.1453|35.3647
Rachaiya el Foukhar|راشيا الفخار|33.3541|35.6675
Rachkida|راشكيدا|34.2639|35.7161
Rahbe|رحبة?|34.5053|36.145
Ramiye|رامية|33.1108|35.3103
Ras Baalbek|راس بعلبك|34.2589|36.4192
Ras Maska|رأس مسقا|34.418|35.825|Ras Masqa
Ras Nhash|راس نحاش|34.2847|35.7178
Ras el Metn|راس المتن|33.8478|35.6644
Rayfoun|ريفون|33.984|35.704|Reyfoun
Rechmaya|رشميا|33.7361|35.5981
Rmaich|رميش|33.0783|35.3661|Rmeish,Rmaish
Roumine|رومين|33.4636|35.4426
Roum|روم?|33.5483|35.5267
Saadine|سعدين|34.5967|36.0914
Safad el Battikh|صفد البطيخ|33.2003|35.4331
Saghbine|صغبين|33.6108|35.6969
Saidoun|صيدون|33.5206|35.5122
Saksakiye|السكسكية|33.4379|35.2834
Salima|صليما|33.8731|35.6961
Sebaal|سبعل|33.7611|35.6158
Seddiqine|صديقين|33.1898|35.3101|Siddiqine,Sadiqine
Selaata|سلعاتا|34.2789|35.6633
Semqaniye|السمقانية|33.6797|35.5867
Sfaray|صفاريه|33.5553|35.4939
Sibline|سبلين|33.6222|35.4351
Smar Jbeil|سمار جبيل|34.2197|35.6917
Sohmor|سحمر|33.5186|35.6853
Souane|الصوانة|33.2334|35.4374
Soultan Yaaqoub|السلطان يعقوب|33.6447|35.8611
Souq el Gharb|سوق الغرب|33.7939|35.5656|Souk el Gharb
Srobbine|صربين|33.155|35.3589
Tabarja|طبرجا|34.0303|35.6289|Tabarja
Taibe|الطيبة?|33.2758|35.5214|Taybeh,Taibeh
Tair Debba|طير دبا|33.2744|35.2786|Tayr Debba,Teir Debba
Tair Falsay|طير فلسيه|33.3089|35.3486
Tair Harfa|طير حرفا|33.1265|35.2164|Tayr Harfa
Talia|طليا|33.9339|36.1028
Tanbourit|طنبوريت|33.5161|35.4153
Tannourine|تنورين|34.1825|35.9019|Tannourine el Faouqa
Tartij|ترتج|34.1828|35.8239
Tell Abbas|تل عباس|34.573|36.05
Temnine|تمنين|33.885|36.02|Tamnine
Terbol|تربل|33.8181|35.9831
Tfail|طفيل|33.85|36.3669
Thoum|تحوم|34.2118|35.6573
Tikrit|تكريت|34.5192|36.1572
Touline|تولين|33.25|35.4369
Wadi Jilo|وادي جيلو|33.2447|35.3086
Wadi Khaled|وادي خالد|34.6261|36.3772|Ouadi Khaled
Yahchouch|يحشوش|34.0669|35.7374
Yahmar|يحمر?|33.3097|35.5169|Yohmor
Yammouneh|اليمونة|34.1297|36.029|Yammoune
Yarine|يارين|33.1067|35.2331
Yaroun|يارون|33.0803|35.4225
Yater|ياطر|33.1542|35.3303|Yatar
Younine|يونين|34.0792|36.2747
Zaarourieh|الزعرورية|33.6147|35.5197
Zabboud|زبود|34.2408|36.3189
Zahlta|زحلتا|33.5119|35.5492
Zandouqa|زندوقة|33.8656|35.6394
Zane|زان?|34.2233|35.7558|Zane?
Zaoutar ech Charqiye|زوطر الشرقية|33.3197|35.4725|Zawtar
Zaoutar el Gharbiye|زوطر الغربية|33.3228|35.4622
Zebdine|زبدين|33.375|35.463
Zebqine|زبقين|33.1656|35.2669
Zefta|زفتا|33.4463|35.3944
Zeitoun|الزيتون?|34.0622|35.6853
Zelhmaya|زلحميا|34.0787|35.6626
Zikrit|زكريت|33.9353|35.6342
Zrariye|الزرارية|33.3434|35.3338|Zrariyeh,Zrarieh
`
