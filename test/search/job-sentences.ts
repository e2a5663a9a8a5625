/** One job in a town: what the right service is called, and how people ask for it. */
export interface JobSentence {
  city: string
  /** The English titles of the demo services that do the job. */
  right: RegExp
  en: string
  ar: string
  arabizi: string
}

/** The Arabic is Lebanese, Gulf, Egyptian and standard by turns. */
export const jobSentences: JobSentence[] = [
  {
    city: 'tyre',
    right: /oven not heating/,
    en: 'my oven is not heating up',
    ar: 'الفرن ما عم يحمى',
    arabizi: 'el furn ma 3am ye7ma'
  },
  {
    city: 'beirut',
    right: /battery/i,
    en: "the car won't start this morning",
    ar: 'السيارة ما عم تدور',
    arabizi: 'siyarte ma 3am tdour'
  },
  {
    city: 'tripoli',
    right: /AC install/,
    en: 'I want to install an AC in the bedroom',
    ar: 'أبي أركب مكيف جديد',
    arabizi: 'bade rakkeb mkayyef jdid'
  },
  {
    city: 'beirut',
    right: /AC not cooling|AC gas refill/,
    en: 'the air conditioner is not cooling anymore',
    ar: 'التكييف مش بيبرد',
    arabizi: 'l mkayyef ma 3am ybarred'
  },
  {
    city: 'saida',
    right: /AC wash|AC cleaning/,
    en: 'need my AC washed',
    ar: 'بدي غسيل مكيف',
    arabizi: 'bade naddif l mkayyef'
  },
  {
    city: 'zahle',
    right: /Freon/,
    en: 'my AC needs more gas',
    ar: 'المكيف ناقصه غاز',
    arabizi: 'l mkayyef bado ta3beyet gaz'
  },
  {
    city: 'beirut',
    right: /Noisy fridge|rattling/,
    en: 'the fridge is making a loud noise',
    ar: 'الثلاجة تطلع صوت قوي',
    arabizi: 'l berrad sawto 3ale'
  },
  {
    city: 'saida',
    right: /Ice at the back|icing/,
    en: 'ice keeps building up in my freezer',
    ar: 'الفريزر عم يعمل تلج كتير',
    arabizi: 'fi talej ktir bel freezer'
  },
  {
    city: 'tripoli',
    right: /compressor/,
    en: 'the compressor of my fridge is dead',
    ar: 'كمبرسور البراد محروق',
    arabizi: 'compressor l berrad 5arban'
  },
  {
    city: 'jounieh',
    right: /drain/,
    en: 'water stays inside the washing machine',
    ar: 'الغسالة ما عم تفضي المي',
    arabizi: 'l ghassele ma 3am tfadde l may'
  },
  {
    city: 'zahle',
    right: /spin/,
    en: "my washer doesn't spin",
    ar: 'الغسالة مش بتعصر',
    arabizi: 'l ghassele ma 3am to3sor'
  },
  {
    city: 'saida',
    right: /Noisy drum|loud/,
    en: 'the washing machine is so loud when it turns',
    ar: 'الغسالة صوتها عالي جدا',
    arabizi: 'l ghassele sawta 3ale ktir'
  },
  {
    city: 'tyre',
    right: /Smell of gas|Gas leak/,
    en: 'I smell gas in the kitchen',
    ar: 'في ريحة غاز بالمطبخ',
    arabizi: 'fi ri7et gaz bel matbakh'
  },
  {
    city: 'tripoli',
    right: /Microwave/,
    en: "the microwave doesn't heat the food",
    ar: 'المايكروويف ما يسخن',
    arabizi: 'l microwave ma 3am ysakhen'
  },
  {
    city: 'beirut',
    right: /sink backing up|drain/,
    en: 'my kitchen sink is clogged',
    ar: 'حوض المطبخ مسدود',
    arabizi: 'l majla masdoud'
  },
  {
    city: 'tripoli',
    right: /toilet/i,
    en: 'the toilet keeps running',
    ar: 'السيفون ما عم يوقف',
    arabizi: 'l siphon ma 3am ywa2ef'
  },
  {
    city: 'saida',
    right: /tap/,
    en: 'the bathroom tap is dripping',
    ar: 'حنفية الحمام بتنقط',
    arabizi: 'l 7anafiye 3am tna2et'
  },
  {
    city: 'tripoli',
    right: /Burst pipe/,
    en: 'a pipe burst in the bathroom',
    ar: 'انفجرت ماسورة المياه',
    arabizi: '2astal l may nfajar'
  },
  {
    city: 'tyre',
    right: /pressure/,
    en: 'the water pressure is too low, I need a plumber',
    ar: 'ضغط المي ضعيف بدي سباك',
    arabizi: 'daght l may khafif bade sabbak'
  },
  {
    city: 'beirut',
    right: /filter/i,
    en: 'I want a water filter fitted by a plumber',
    ar: 'سباك لتركيب فلتر مياه',
    arabizi: 'bade sabbak yrakkeb filter may'
  },
  {
    city: 'tyre',
    right: /No hot water/,
    en: 'my water heater does not heat, repair please',
    ar: 'السخان خربان ما في مي سخنة',
    arabizi: 'l 2azan 5arban ma fi may sokhne'
  },
  {
    city: 'saida',
    right: /New water heater/,
    en: 'put in a new water heater',
    ar: 'أريد تركيب سخان ماء جديد',
    arabizi: 'bade rakkeb 2azan jdid'
  },
  {
    city: 'beirut',
    right: /tanks scrubbed/,
    en: 'clean the water tank on the roof',
    ar: 'تنظيف خزان المياه',
    arabizi: 'tandif khazzan l may'
  },
  {
    city: 'saida',
    right: /tank fitted/,
    en: 'install a new water tank',
    ar: 'بدي ركب خزان مي جديد',
    arabizi: 'bade rakkeb khazzan may'
  },
  {
    city: 'tyre',
    right: /Breaker/,
    en: 'the circuit breaker trips all the time',
    ar: 'الديجنكتور عم يطق كل شوي',
    arabizi: 'l disjoncteur 3am yto2 kel shway'
  },
  {
    city: 'saida',
    right: /Burnt socket/,
    en: 'a socket burned and smells',
    ar: 'بريز الكهربا احترق',
    arabizi: 'l priz l kahraba n7ara2'
  },
  {
    city: 'beirut',
    right: /Chandelier/,
    en: 'an electrician to hang a chandelier',
    ar: 'كهربائي لتعليق ثريا',
    arabizi: 'kahrabje y3alle2 trayya'
  },
  {
    city: 'tripoli',
    right: /Ceiling fan/,
    en: 'electrician to fit a ceiling fan',
    ar: 'كهربائي يركب مروحة سقف',
    arabizi: 'kahrabje yrakkeb marwa7et sa2ef'
  },
  {
    city: 'tyre',
    right: /Beeping UPS/,
    en: 'the UPS keeps beeping',
    ar: 'اليو بي اس عم يصفر',
    arabizi: 'l ups 3am ysaffir'
  },
  {
    city: 'tyre',
    right: /panel cleaning/,
    en: 'the solar panels are dusty and need a wash',
    ar: 'غسيل ألواح الطاقة الشمسية',
    arabizi: 'tandif alwe7 l solar'
  },
  {
    city: 'jounieh',
    right: /Brake/,
    en: 'the brakes of my car squeak',
    ar: 'فرامل السيارة تطلع صوت',
    arabizi: 'framet siyarte 3am tzayye2'
  },
  {
    city: 'tyre',
    right: /tyre/i,
    en: 'I have a flat tire',
    ar: 'كفر السيارة مبنشر',
    arabizi: 'doulab siyarte mbanshar'
  },
  {
    city: 'tripoli',
    right: /^Oil/,
    en: 'change the oil of my car',
    ar: 'عايز أغير زيت العربية',
    arabizi: 'bade ghayyir zet lal siyara'
  },
  {
    city: 'jounieh',
    right: /Tow/,
    en: 'my car broke down, I need it towed',
    ar: 'محتاج ونش لعربيتي',
    arabizi: 'bade wench la siyarte'
  },
  {
    city: 'jounieh',
    right: /car key/,
    en: 'I lost the key of my car, locksmith please',
    ar: 'ضيعت مفتاح السيارة بدي معلم مفاتيح',
    arabizi: 'dayya3et mefte7 siyarte bade ma3lem mafetih'
  },
  {
    city: 'tyre',
    right: /Locked out/,
    en: 'I am locked out of my flat',
    ar: 'علقت برا البيت والمفتاح جوا',
    arabizi: '3le2et barra l bet wel mefte7 jouwa'
  },
  {
    city: 'beirut',
    right: /New lock/,
    en: 'locksmith to change the lock of the front door',
    ar: 'تغيير قفل الباب الرئيسي',
    arabizi: 'bade ghayyir 2efel l beb'
  },
  {
    city: 'beirut',
    right: /Carpet/,
    en: 'wash two carpets',
    ar: 'أبغى غسيل سجاد',
    arabizi: 'bade ghassil l sejjed'
  },
  {
    city: 'tyre',
    right: /Window|Glass/,
    en: 'someone to clean the windows',
    ar: 'تنظيف شبابيك البيت',
    arabizi: 'tandif shbebik l bet'
  },
  {
    city: 'jounieh',
    right: /stairs/,
    en: 'clean the stairs of our building',
    ar: 'تنظيف درج البناية',
    arabizi: 'tandif daraj l bneye'
  },
  {
    city: 'beirut',
    right: /cockroach/,
    en: 'cockroaches everywhere in the kitchen',
    ar: 'عندي صراصير بالمطبخ',
    arabizi: 'fi srasir bel matbakh'
  },
  {
    city: 'tripoli',
    right: /Black corners/,
    en: 'black mould on the wall, painter needed',
    ar: 'دهان حيط عليه عفن ورطوبة',
    arabizi: 'dahhen la 7et fi 3afan w rtoube'
  },
  {
    city: 'tripoli',
    right: /Sticking/,
    en: 'a carpenter for a door that sticks',
    ar: 'نجار لباب ما عم يسكر',
    arabizi: 'najjar la beb 3am y7eff'
  },
  {
    city: 'tripoli',
    right: /Maths/,
    en: 'a maths tutor for my son',
    ar: 'مدرس رياضيات لابني',
    arabizi: 'estez riyadiyet la ebne'
  }
]
