/**
 * What people might write first, by the slug of the trade that it is for, in eight ways of writing; `none` is
 * for nobody here. Written without a look at the words and texts that the concierge knows, and kept out of
 * them: it measures what strangers meet.
 */
export const unseen: Record<string, readonly string[]> = {
  plumbing: [
    "Hi, water's dripping through the cupboard under the kitchen sink, I've put a bucket there but it " +
      'fills every couple of hours. Can someone come today? Achrafieh',
    'Hello, the toilet in guest bathroom when we flush the water come up and go on the floor. My son ' +
      'he try with the plunger, no result',
    'مرحبا، المجلى ما عم يسرّب المي ابدا، حطيت كربونات وخل ومي غالية وما نفع شي',
    'السلام عليكم، المغسلة اللي بالحمام تسرب من تحت والموية وصلت للممر، أبي أحد يجي اليوم لو سمحتوا',
    'لو سمحت الحنفية بتاعة المطبخ بتنقط طول الليل ومش بتقفل خالص، غيرت الجلدة بنفسي وبرضو',
    'السلام عليكم، لدينا تسرب مياه من أنبوب داخل جدار الحمام وقد اشتكى الجيران في الطابق السفلي، نرجو ' +
      'إرسال من يكشف عليه',
    'marhaba el bello3a bl 7emem msakra w el ri7a btotla3 3a kel el beit, fi 7ada yeje lyom?',
    'Bonjour, el siphon taba3 el lavabo maksour w 3am ynazzel may everywhere, ade bta5do la tsal7o?'
  ],
  electrical: [
    'Half the flat has no power since this morning, the other half is fine. Neighbours all have ' +
      'lights. The breaker just trips straight back when I push it up',
    'Good morning, the plug next to the bed make spark when I put charger and there is small burn ' +
      'smell. I am afraid for the kids',
    'بدي ركّب ٣ تريات بالصالون قبل عيد الميلاد، الشرايط طالعة من السقف بس ما حدا علّقن',
    'يا هلا، كل ما نشغل المكنسة يطيح القاطع وتطفي الشقة كلها، من يقدر يشوفها',
    'النور في اوضة النوم بيرعش وبعدين بيقطع، غيرت اللمبة مرتين ونفس الحكاية',
    'أرغب في إضافة مقبسين في غرفة المكتب ونقل مفتاح الإنارة إلى جانب الباب، كم تبلغ الكلفة؟',
    'kel ma dawwe el la2os bel matba5 btenzal el disjoncteur, la2ata men el tablo w barda 3am te3mel hek',
    'salut, bade hada y7ottelle spots led bel faux plafond, el gypsum khalas m3amalino, only the ' +
      'wiring and the lights'
  ],
  'generator-ups': [
    'Our inverter keeps beeping and switches off after ten minutes when the state power goes, ' +
      'batteries are only a year old',
    'Hi I need somebody for the moteur of the building, it start and then stop after 2 minutes, the ' +
      'mazout is full',
    'اليو بي اس ما عم يشحن البطاريات، بس تقطع الدولة كل شي بيطفي دغري. عنا شغل اونلاين ومش زابطة هيك',
    'عندنا مولد صغير بالشاليه بفاريا ما يشتغل، له شهرين واقف، أحتاج أحد يسوي له صيانة',
    'الانفرتر عندي بيصفر ومطلع overload مع ان مفيش غير التلاجة والراوتر شغالين عليه',
    'نبحث عمّن يغيّر زيت مولد الكهرباء وفلاتره في معملنا الصغير في زحلة مرة كل شهر',
    'badde ghayyer batteriet el ups, 4 batteriet 200 amp, w 7ada yrakkebon w yefhas el jhez',
    'hi, notre générateur 3am ytalle3 dokhan aswad w sawto ktir 3ali, we need someone to check it ' +
      'bukra law fi'
  ],
  solar: [
    'Looking for a price for panels on the roof, we use about 10 amps at home. House in Jbeil, flat ' +
      'roof, no trees around',
    'My panels before they give 4 kilowatt in noon, now only 1.5. Maybe dusty maybe a problem in ' +
      "cables, I don't know. Who can check?",
    'الطاقة عالسطح ما عاد عم تعطي متل قبل، والهوا يلي صار مبارح زيّح لوحين من محلن',
    'ودي أركب ألواح شمسية للفيلا في برمانا مع بطاريات ليثيوم، كم تكلف تقريبا؟',
    'عايز اعرف تركيب الواح على السطح بيكلف كام، الشقة صغيرة، تلاجة وغسالة وتكييف واحد',
    'نودّ توسعة منظومة الطاقة الشمسية في المدرسة بإضافة ثمانية ألواح، فمن يستطيع المعاينة؟',
    '3nde 6 lwe7 3al sate7 badde zid 4 w ghayyer el structure la2an sadde, min byeshteghel bel kesrwen',
    "Hello, j'ai besoin d'un nettoyage des panneaux 3al roof, ghabra ktir w production dropped"
  ],
  'ac-hvac': [
    "the split in the bedroom blows but it's not cold at all, last filled with gas two summers ago. " +
      'Any slot before the weekend?',
    'Please, the air condition in living room it drop water on the sofa. I clean the filter but still',
    'المكيف بأوضة الولاد بيطلع منو ريحة عفن بس ندوّرو، بدو تنضيف من جوا',
    'المكيف الاسبليت صوته مزعج من برا والجيران يشتكون، أبي أحد يشيك عليه',
    'التكييف شغال بس بيطلع هوا سخن، والفني اللي كان بيجيلنا سافر',
    'الشوفاج لا يسخّن في غرفتين من البيت مع أن المرجل يعمل، ونحن في ضهور الشوير والبرد شديد',
    'badna nchil l split men el beit el 2adim w nrakkbo bel jdid, 12000 btu, l masefe 10 minutes',
    'hi, the radiators bel salon berdin, el chaudière mashye 3al mazout bas ma fi chaleur, possible ' +
      'cette semaine?'
  ],
  'water-heater': [
    'No hot water since Sunday. The red light on the tank in the bathroom ceiling is on but the water ' +
      'stays cold',
    'Hello, the boiler of bathroom is leaking from down, drops drops, I closed the electricity for it. ' +
      'Is better to change or repair?',
    'القازان ما عم يسخّن منيح، المي بتطلع فاترة دقيقتين وبعدين تلج. عنا بيبي وبدنا نحمّمو',
    'السخان حق الحمام يفصل الكهرباء كل ما أشغله، عمره خمس سنين تقريبا',
    'السخان بيسخن زيادة عن اللزوم والمية بتغلي، خايفة يفرقع',
    'أحتاج إلى تركيب سخان ماء جديد سعة ثمانين لترًا اشتريته أمس، مع فك القديم ونقله من الحمام',
    'el 2azen 3am ytalle3 may m7amra msadde, byemken badda tetghayyar el rezistens?',
    "bonsoir, chauffe-eau électrique fini, l'eau reste froide, bde 7ada yghayyer el thermostat demain " +
      'matin if possible'
  ],
  'water-tank': [
    "We've run out of water completely, nothing from the government for 5 days. Can a truck bring 2000 " +
      'litres to Furn el Chebbak this afternoon?',
    'Good evening, how much it cost to clean the two tank on the roof? There is mud inside, 1000 liter ' +
      'each one',
    'بدنا نقلة مي عالبيت، الطابق الرابع، الخزانات عالسطح والنبريش لازم يكون طويل',
    'محتاجين تنكر موية للفيلا، خلصت عندنا وجايينا ضيوف بكرة',
    'عوامة الخزان اللي فوق بايظة والمية بتفيض على السطح كل يوم، عايز حد يغيرها',
    'نرغب في استبدال خزان الماء البلاستيكي المتشقق على السطح بآخر سعته ألفا لتر',
    '5azzen el may fi dood w ta7aleb, badde min ynaddfo w y3a22mo abel ma yrja3o ahle men el safar',
    "hi citerne d'eau svp la Mansourieh, 20 barmil, the building is next to the pharmacy, 2adesh el " +
      'se3er lyom?'
  ],
  'appliance-fridge': [
    "Freezer part is fine but everything below is warm, milk went off twice this week. It's a Samsung " +
      'two door, about 6 yrs old',
    'The refrigerator it make ice in the back and water under the vegetables drawer. I need a person ' +
      'who understand',
    'البراد عم يعمل صوت قوي وما عم يبرّد، شلحت كل الاكل عند حماتي',
    'الثلاجة ما تفصل أبد، شغالة ٢٤ ساعة والجوانب حارة، تحتاج غاز ولا شنو؟',
    'الديب فريزر فصل لوحده واللحمة ساحت كلها، محتاج حد يشوف الموتور',
    'باب الثلاجة لا يُغلق بإحكام والمطاط ممزق، فهل لديكم من يبدّله؟ النوع إل جي',
    'el friser 3am yjallid ktir w l beb ma ba2a ysakkir, kel osbou3 bfakkek talj bel sekkine',
    'frigo General, ma 3am ybarred men tahet, el moteur runs toute la journée, can someone pass by Dora?'
  ],
  'appliance-washer': [
    'Machine stops mid cycle with the drum full of water and E20 on the display, clothes stuck inside ' +
      'since last night!!',
    'When it spin, the wash machine walk in the bathroom and make noise like airplane. Brand Beko 8 kilo',
    'الغسالة ما عم تعصر، بيطلعو التياب عم ينقطو مي. جرّبت برنامج تاني ونفس الشي',
    'غسالة الملابس تسرب موية من الباب من قدام، شكل الجلدة خربانة',
    'الغسالة الاوتوماتيك مش بتسحب مية خالص، المحبس مفتوح والخرطوم سليم',
    'جلاية الصحون لا تصرّف الماء بعد انتهاء الدورة، وهي من نوع بوش عمرها أربع سنوات',
    'el ghassele 3am t2attesh w hiye 3am t3asser, btotfe kel el beit bas tballesh te3sor, 7ada ysale7 ' +
      'whirlpool?',
    'le sèche-linge bydour bas ma bysakhin, les habits stay wet ba3d two hours'
  ],
  'appliance-oven': [
    "Two of the burners won't light any more and the other one has a weak yellow flame. Gas bottle is new",
    'My oven he is not heat from up, only from down, the cake is always white. Electric oven built in',
    'الفرن عم يهرّب غاز، بشم ريحة حد القنينة بس ما بعرف من وين بالزبط',
    'الفرن الكهربائي ما يسخن أبد، اللمبة تشتغل والمروحة تشتغل بس بارد',
    'البوتاجاز الشعلة الكبيرة بتطفي لوحدها اول ما اسيب المفتاح',
    'اشتريت طبّاخًا جديدًا وأحتاج إلى من يوصله بقارورة الغاز بأمان ويبدّل الخرطوم والساعة',
    'el microwave bydour w bydawwe bas ma bysakhkhin el akel, byetsalla7 aw bjib jdid',
    'la hotte taba3 el matba5 ma 3am teshfot, the smell stays bel beit, fiya filtre aw moteur?'
  ],
  cleaning: [
    'I need someone for 4 hours on Thursday to do floors, bathrooms and windows, two bedroom flat in ' +
      'Hamra. Products are here',
    'We finish the painting yesterday and now everywhere dust and spots on the floor, I want two ' +
      'ladies to make the house shine before we enter',
    'بدي صبية تجي مرة بالجمعة ع الاشرفية تمسح وتشطف وتكوي شوي، البيت مش كبير',
    'نبي عاملة بالساعات يوم السبت تنظف الشقة كلها قبل لا يوصلون الأهل من الكويت',
    'عايزة حد ينضفلي الشقة تنضيفة العيد، الشبابيك والسجاد والمطبخ من الدهون',
    'هل من فريق يغسل الكنب والسجاد في المنزل؟ لدينا صالونان وثلاث سجادات كبيرة',
    'ba3d el 3azime el beit mkarkab w el 2arda lez2a, bde 7ada yeje bukra el sob7 yjelle w yemsa7',
    "hello, besoin d'une femme de ménage deux fois par semaine, tlet w jem3a, Badaro, 3h each"
  ],
  'pest-control': [
    "There are little brown roaches all over the kitchen at night, sprayed three cans already. We've a " +
      'baby so something safe please',
    'I hear something run in the ceiling at night and I find black small dirt in the pantry. I think ' +
      'is mouse',
    'البيت عجقان نمل، من الشباك للسكر، وكل ما ننضف بيرجع',
    'عندنا بق بالمفارش والعيال كلهم قرصات، نبي رش للشقة كلها',
    'الصراصير مالية الحمام وبتطلع من البلاعة، رشيت كل الانواع اللي في السوبرماركت',
    'عثرنا على عش دبابير كبير تحت سقف الشرفة ونخشى على الأولاد، نرجو إزالته بسرعة',
    'fi jerden bel depot taba3 el ma7al w 3am ye2kolo el kratin, 7attet sam w ma meto',
    'salut, des termites dans les portes, el khashab 3am yetle3 menno powder, bade rash w garantie'
  ],
  painting: [
    "Living room and hallway need a fresh coat, off-white, there's some peeling near the window. " +
      'Around 60 sqm. When could you come to quote?',
    'The wall of baby room I want it light green, and the ceiling white. The furniture already out',
    'بدنا نبيّض البيت قبل ما يجي العريس يطلب ايد بنتي، ٣ غرف وصالون',
    'أبي أغير لون المجلس، الجدران حاليا بيج وأبيها رمادي فاتح مع ورق جدران بجهة وحدة',
    'الحيطان مقشرة وفيها شخبطة العيال، عايز معجون ووش جديد للصالة بس',
    'نرغب في إعادة طلاء واجهة المحل ودرابزين الدرج قبل الافتتاح في أول الشهر',
    'bde lawwen 7it el tv bl salon, she doré aw effet béton, min 3endo namezij?',
    'Hi, je veux poser du papier peint bel oudet el nom, one wall only, el wara2 ma3e jehiz'
  ],
  carpentry: [
    "Bedroom door has swollen and won't shut, scrapes the floor. Needs planing or something",
    'The kitchen cabinet door fall, the hinge is out from wood. Also one drawer is not closing',
    'بدي فصّل خزانة بالحيط لاوضة النوم، مترين ونص عرض، وجواتها جوارير ورفوف',
    'أبي أحد يفصل لي مكتبة خشب للصالة على المقاس مع مكان للتلفزيون',
    'رجل السفرة اتكسرت والكراسي بتتهز، خشب زان، حرام ارميها',
    'أحتاج إلى صنع باب خشبي داخلي للحمام لأن القديم اهترأ من الرطوبة',
    'el parquet bel salon mtalle3 b 7adde el balcon, badda tetghayyar kam khashabe w ynshaf el beit',
    'bonjour, cuisine en bois, les charnières maksourin w two shelves broken, fi 7ada ysalle7on 3al beit?'
  ],
  'furniture-assembly': [
    'Got a PAX wardrobe and a bunk bed delivered flat-packed, and my husband is abroad. Could somebody ' +
      'put them together Saturday?',
    'I buy curtains and the rail for 4 windows, I need man with drill to fix it up. The ceiling is concrete',
    'وصلتني طاولة مكتب من اونلاين قطع قطع وما فهمت شي من الورقة، بدي حدا يركّبلي ياها',
    'شريت سرير ودولاب من ايكيا وكله بالكراتين، من يقدر يركبهم بكرة العصر',
    'عايز حد يعلقلي ستاير في اوضتين ومراية كبيرة في الطرقة',
    'لدي ستائر رول تحتاج إلى تركيب على خمس نوافذ في المكتب، والقياسات جاهزة',
    'bade 7ada y3alle2 el tv 3al 7it 65 inch w kamen chi 3 rfoof, el support ma3e',
    "j'ai reçu un dressing en kit, ktir 2ota3, need someone to mount it cette semaine à Jounieh"
  ],
  'metal-aluminium': [
    'The sliding window on the balcony came off its track and the glass is cracked in the corner. 3rd floor',
    'I need to put iron protection on the windows of ground floor, 5 windows, because thief enter at ' +
      'my neighbor',
    'بدنا نسكّر البلكون بزجاج، حوالي ٤ امتار، الهوا والشتي عم يفوتو علينا',
    'باب الكراج الحديد طاح من المجرى وما يسكر، يحتاج لحام',
    'عايز سلك للشبابيك كلها عشان الناموس، ٦ شبابيك الوميتال',
    'تحطّم زجاج واجهة المحل ليلة أمس، ونريد تركيب لوح جديد سماكته عشرة ملم',
    'el darabzin taba3 el daraj 3am yherr w fi weslet msadyin, badda l7im w dhan ben nafs el lon',
    'cabine de douche, le verre cassé, bade verre securit jdid w kamen the handle'
  ],
  'tiling-masonry': [
    'Want to redo the whole bathroom, rip out the old tub and tiles and put a walk-in shower. Looking ' +
      'for someone who does it start to finish',
    'Five pieces of the floor in corridor are up and empty under, when we walk it make sound. I have ' +
      'extra ceramic',
    'بدي هدّ الحيط يلي بين المطبخ والسفرة وافتحن عبعض، ونرجّع نورّق',
    'ودي أغير بلاط الحوش الخارجي، المساحة تقريبا ٨٠ متر، والبلاط علي',
    'السيراميك وقع من حيطة المطبخ، محتاج حد يلزقه تاني ويسقي الفواصل',
    'نودّ تركيب سقف مستعار من الجبس في غرفة الجلوس مع قاطع يفصل مكتبًا صغيرًا',
    'bade wasse3 el beb w a3mel arc 7ajar, bayt 2adim bl jabal, min byeshteghil 7ajar?',
    'hello, je refais ma cuisine, bde hada ychil el carrelage el 3ati2 w y7ott granito, 15 m2'
  ],
  waterproofing: [
    'Every time it rains the ceiling in the top floor bedroom gets a brown stain that grows. Roof ' +
      'membrane is probably 15 years old',
    'The roof of our house take water in winter, I want to put the black roll with fire before the ' +
      'rain come',
    'السقف عم يدلف بس تشتي، وحاطين سطول بالصالون. نحنا اخر طابق',
    'نبي عزل للسطح، السقف يخر علينا مع المطر والصبغ كله تقشر',
    'السطح محتاج عزل قبل الشتا، السنة اللي فاتت المية نزلت على السرير',
    'تتسرب مياه المطر من الشرفة العلوية إلى سقف غرفتنا، ونريد معالجة العزل لا مجرد دهان البقع',
    '7it el gharbe kello nash men barra, bel shete byenzal el may la jouwwa, badna ma3joun aw zefet aw shu?',
    "notre terrasse a des fissures w el may 3am tenzal 3and el jiran ta7et, need étanchéité avant l'hiver"
  ],
  locksmith: [
    "I'm standing outside my flat, door slammed and the keys are on the kitchen table. Sassine, can " +
      'anyone get here quick?',
    'I lost my keys in the bus and I want change the cylinder of main door, today if possible',
    'المفتاح انكسر بالقفل ونصو بعدو جوا، وانا برّا البيت مع الولاد',
    'الباب قفل علينا والمفتاح داخل، نحتاج أحد يفتحه بدون ما يكسره',
    'الكالون بتاع باب الشقة معلق ومش راضي يلف، وعايز نسختين مفاتيح كمان',
    'استأجرت شقة جديدة وأودّ تبديل أقفال الباب الرئيسي، فلا أعلم من يملك نسخًا من المفاتيح',
    'el khazne l7adid nset el code ta3a w jouwwa pasporeti, safre el khamis, fi min yefta7a?',
    "urgent svp, la clé est restée à l'intérieur w el beb sakkar, ana 3al daraj, Zalka"
  ],
  moving: [
    'Leaving my studio in Gemmayze for a 2 bed in Baabda on the 1st. One bed, sofa, fridge, maybe 25 ' +
      'boxes. No lift in the old building',
    'I have a washing machine I buy from OLX in Tripoli, need pickup to bring it to my house in Beirut',
    'بدي بيك اب ينقلي كنباية من بيت ستي بالشويفات عالحدت، وشب يساعد بالحمل',
    'بننقل من شقة لشقة آخر الشهر، نبي سيارة كبيرة وعمال يغلفون الأثاث',
    'عندي عفش اوضتين عايز انقله من الدور السادس، ومحتاج ونش',
    'أحتاج إلى نقل بيانو من منزل والدي في بيت مري إلى بيروت، مع الحرص الشديد عليه',
    'na2le zghire bass, tekhit w farshe w tawle men hazmieh la sin el fil, el jem3a ba3d el dohr',
    "bonjour, j'ai une armoire w tlet kratin badda towsal 3a Saida, how much pour la livraison?"
  ],
  gardening: [
    "Hedge is way over the fence and the lawn is knee high, we've been away since May. Broummana",
    'I want someone come every two weeks to cut grass and look after the roses, small place around the ' +
      'house',
    'الزيتونات بدن تقليم قبل الموسم، حوالي ٢٠ شجرة بالضيعة حد البترون',
    'نبي تنسيق للحوش، نخيل صغير وورد وعشب صناعي، عندكم أحد؟',
    'الزرع اللي في البلكونة بيموت وعايزة حد يغير التربة ويظبطلي نظام ري بالتنقيط',
    'سقط غصن كبير من شجرة الصنوبر في باحتنا، ونريد قصّ باقي الأغصان اليابسة',
    'el jnayne sarit ghabe, 7ashish w shok, badda taneshif w zre3a jdide abel 3eres khayye',
    "hi, le système d'arrosage m3attal w el gazon sar asfar, can someone check w y2oss el sour el akhdar"
  ],
  'electronics-it': [
    "My laptop won't turn on after the update, just a black screen. All my thesis is on it",
    'The wifi is not reaching the bedrooms, only in salon. I change the router already but same',
    'شاشة التلفون انكسرت وقع عالدرج، ايفون ١٣، قديش بتكلف؟',
    'أبي أركب أربع كاميرات مراقبة للبيت وأشوفها من الجوال',
    'اللاب بقى بطيء جدا وبيسخن وبيفصل، محتاج تنضيف وويندوز جديد',
    'الطابعة في مكتبنا لا تتصل بالحواسيب بعد أن غيّرنا شركة الإنترنت',
    'el tv samsung btedwe w btotfe la7ala, sawt fi soura ma fi, bt salle7o?',
    'mon pc portable wa2a3 3leh nescafe, le clavier ne marche plus, can you save the files?'
  ],
  'car-repair': [
    "Car makes a grinding noise when I brake, got worse on the way down from Faraya. It's a 2014 Tiguan",
    'The engine light is yellow and car is shaking when stop on traffic. Kia Picanto. I have the ' +
      'driving exam of my daughter on Monday',
    'السيارة ما عم تدوّر الصبح، جرّبت كابلات مع جاري ومشيت، بس تاني يوم نفس القصة',
    'السيارة حرارتها ترتفع بالطلعات وينقص ماي الرديتر، وين أصلحها؟',
    'بدلت زيت من شهر والعربية بتنقط تاني تحت الموتور، هيونداي النترا',
    'انثقب إطار سيارتي على أوتوستراد الدامور وليس لدي إطار احتياطي، هل من أحد قريب؟',
    '3tale3 dokhan abyad men l achmen w el siyyara ma 3am tes7ab, bmw 2008',
    'ma voiture fait un bruit bel direction, w el clim dedans ma 3am tbarrid, any good person in Antelias?'
  ],
  'beauty-hair': [
    "Is there anyone who comes home for a blow dry and simple makeup? It's my cousin's engagement next " +
      'Sunday, 3 of us',
    'My hair is very destroyed from bleach, I want keratin or something to fix it, no cut',
    'بدي اعمل مناكير وباديكير بالبيت، انا حامل بالتاسع وصعبة انزل',
    'أبي وحدة تسوي حنا ومكياج لعرس أختي، إحنا خمس بنات',
    'عايزة اصبغ شعري كستنائي واغطي الشيب، حد ييجي البيت يوم الحد؟',
    'والدي لا يستطيع الخروج من المنزل ويحتاج إلى من يقصّ شعره ويحلق ذقنه',
    'badde sheel sha3er b laser aw wax, legs w arms, bas bent teje 3al beit',
    'coucou, je cherche une maquilleuse la 3eres bent 3amme, soft look, 15 août à Zahlé'
  ],
  'nursing-care': [
    "Mum is coming out of hospital Wednesday after a hip operation, she'll need help washing and " +
      'getting out of bed, mornings mainly',
    'My father need injection every day for ten days in the house, the doctor already write the paper',
    'ستي عمرا ٨٨ وما فينا نتركا لوحدا بالليل، بدنا حدا ينام عندا ويعطيها ادويتا',
    'نبي أحد يغير على جرح الوالد بالبيت يوميا، عنده سكر',
    'محتاجين حد يقعد مع ماما الصبح واحنا في الشغل، عندها الزهايمر وبتخرج لوحدها',
    'يحتاج جدي إلى تركيب مصل في المنزل ومراقبة ضغطه خلال الأسبوع المقبل',
    'jeddo ba3d el jalta ma 3am yemshe, badna min ymarrno 3al beit tlet marrat bel jem3a',
    'bonjour, ma tante est alitée, bedda hada yghayyer lal couche w ytahmema, night shift if possible'
  ],
  childcare: [
    "Anyone free Friday evening to mind a 4 year old and a baby till midnight? We've got a work dinner",
    'I search for lady to stay with my twins from 7 until 3, I go back to job in september, they have ' +
      '9 months',
    'مدرسة ابني بتخلص الساعة ٢ وانا بضل بالشغل للـ٥، بدي حدا يجيبو ويقعد معو',
    'جايين بيروت أسبوعين ونحتاج وحدة تجلس مع العيال بالفندق كم ساعة المسا',
    'عايزة حد امين يقعد مع بنتي سنة ونص وانا في الشغل، تلات ايام في الاسبوع',
    'سأحضر مؤتمرًا طوال ثلاثة أيام، وأحتاج إلى من يعتني بطفليّ في المنزل خلال النهار',
    '3anna 3eres el sabet w ma fina nekhod el wled, min fi ydal ma3on bel beit lal wa7de el sobo7',
    'allo, je cherche someone douce ta te2od ma3 mon bébé 6 mois, kel yom men 8 la 1, Verdun'
  ],
  tutoring: [
    "My son has brevet in June and he's failing maths, could use someone twice a week at home",
    'I want to speak english better for interview, one month, by zoom or in cafe',
    'بنتي صف رابع وما عم تلحّق بالفرنساوي، بدا حدا يدرّسا بعد الضهر',
    'ولدي عنده اختبار SAT وأبي أحد يشرح له قسم الرياضيات أونلاين',
    'محتاج حد يذاكر لابني عربي وعلوم، ثانية ابتدائي، مبيركزش خالص',
    'أرغب في تعلّم العزف على العود من البداية، درسًا واحدًا في الأسبوع',
    'khayye baccalaureat science w wa3 bel physique, el emte7an ba3d shahrein, bade hada shater',
    "ma fille en 6ème, bedda suivi kel yom lal devoirs, surtout l'arabe w el qawa3ed, near Mar Takla"
  ],
  'photography-events': [
    "Baby's baptism on 12 October in Harissa, about 40 guests. Want nice pictures and a short clip, " +
      'nothing over the top',
    'I make birthday for my girl 6 years, I want balloons decoration and somebody with games for children',
    'بدنا دي جي وصوت واضاءة لعرس بالضيعة، الساحة مفتوحة، حوالي ٢٠٠ شخص',
    'نبي أحد يصور لنا حفل التخرج، صور وفيديو بالدرون لو فيه',
    'عايز حد يصورلي منتجات المحل عشان صفحة الانستجرام، حوالي ٥٠ قطعة',
    'ننظّم حفل خطوبة صغيرًا في المنزل ونحتاج إلى تنسيق الزهور والكراسي والطاولات',
    'surprise la marte 3al 30 ta3oula, bade zine w cake corner w 7ada ysawwer kam soura',
    'hello, on prépare un baby shower, bedna décoration pink w backdrop, 25 personnes, chez nous à Rabieh'
  ],
  'sewing-laundry': [
    "Bought a dress for a wedding and it's a size too big at the waist, also hem needs to go up 5cm. " +
      'Need it by Thursday',
    'I have 12 shirts and 2 costumes to wash and iron every week, you take from house and return?',
    'سحّاب الجاكيت انخرب وبنطلونين بدن تقصير، في حدا قريب من برج حمود؟',
    'أبي أحد يكوي ويغسل العبايات بالبخار ويوصلها البيت',
    'عندي فستان سهرة عايزة اضيقه من الوسط واغير السوستة',
    'أودّ غسل بدلة رسمية ومعطف صوفي غسلًا جافًا قبل سفري يوم الاثنين',
    'badde fassil abaye 3a 2yese, el 2mesh 3ende, la ramadan',
    'salam, la robe de mariée de ma soeur badda retouche w pressing, lace ktir delicate'
  ],
  'pet-vet': [
    "Cat hasn't eaten for two days and just hides under the bed. Is there anyone who does home visits, " +
      'she panics in the carrier',
    'My dog have too much hair and it is knots, need cut and bath, he is husky, little nervous',
    'مسافرين عشر تيام وبدنا حدا يطعمي البسينات وينضّفلن الرمل بالبيت',
    'كلبنا محتاج تطعيمات وجواز عشان نسافر فيه للرياض',
    'القطة ولدت امبارح وشكلها تعبانة وفي واحد من الصغيرين مش بيرضع',
    'ببغائي ينتف ريشه منذ أسبوع ولا أعرف السبب، فهل من مختص يفحصه؟',
    'el kaleb akal shi bel jnayne w 3am yestafregh men el sob7, min fi yeje halla2?',
    "hi, je cherche quelqu'un pour promener mon chien marten bel nhar, he's a labrador, Ain el Mreisseh"
  ],
  none: [
    'Can you get me a cheap ticket Beirut to Istanbul for the 20th, one bag',
    "I've got a terrible back from sitting all day, would love a proper deep tissue massage at home",
    'Need someone to look over my rental contract, the landlord wants to kick us out',
    'Hi! Just trying the app, looks nice',
    'Where can I get fresh dollars changed at a decent rate today?',
    'I want to open account in bank for my company, what papers you need?',
    'Please send me taxi to airport tomorrow 4 morning, 3 persons',
    'Thank you very much for yesterday, all is good, god bless you',
    'I search job as waiter, I have experience 3 years in Dubai',
    'I want to rent apartment 2 bedroom near AUB, budget 700',
    'بدي احجز طاولة لست اشخاص بشي مطعم سمك بجبيل الاحد',
    'كيفكن؟ شو الاخبار، ان شالله كلو منيح',
    'بدي جدّد باسبوري وما بعرف من وين بقدّم',
    'في حدا بيعمل تأمين صحي للعيلة بسعر معقول؟',
    'اليوم كان نهار طويل كتير، العجقة عالدورة قتلتني',
    'أبي أستأجر سيارة أسبوع من المطار، تأمين شامل',
    'وين أحصل برجر زين يوصل للفندق الحين؟',
    'مشكورين ما قصرتوا والله يعطيكم العافية',
    'عندكم حجز شاليهات بفاريا للويكند؟',
    'أبي موعد عند دكتور أسنان زين في الحمرا',
    'عايز ابيع موبايلي القديم، بتشتروا مستعمل؟',
    'صباح الفل، انتو شغالين فين بالظبط؟',
    'محتاج قرض صغير اسدده على سنة',
    'عايز اوردر فراخ مشوية وعيش لخمس افراد',
    'الماتش امبارح كان جامد، مين شافه؟',
    'أودّ استخراج إخراج قيد لي ولزوجتي من دائرة النفوس',
    'هل يمكنكم مساعدتي في تأسيس شركة محدودة المسؤولية وتسجيلها؟',
    'شكرًا لكم، كنت أتصفح فقط ولا أحتاج إلى شيء الآن',
    'أبحث عن قطعة أرض للبيع في قضاء البترون',
    'أريد أن أرفع دعوى على شركة لم تدفع لي أجري منذ ثلاثة أشهر',
    'bade 7awwel masare 3a canada, addeh el 3omoule?',
    'hi shu fi ma fi, keefak lyom',
    'fi shi pharmacy fet7a halla2 b jal el dib? bade panadol',
    'bade etsajjal b gym 2arib men el beit, shu fi 3rod',
    'ok merci ktir, bas kenet 3am bjarreb',
    "hi, visa schengen, bde rendez-vous à l'ambassade, vous faites ça?",
    'je voudrais commander sushi la shakhsen, delivery 3a Kaslik svp',
    'haha okay cool, yalla à bientôt w thanks',
    'bonjour, fi piscine publique 2ariba with prix raisonnable for the kids?',
    'je cherche un psy, ana ktir stressed hal fatra, someone to talk to'
  ]
}
