// Names and coordinates: GeoNames (https://www.geonames.org), CC BY 4.0; spellings added by the Taskego
// contributors.

import type { Quarter, Town } from './entry.js'

/** The product's cities and towns, the larger first. */
export const cities: readonly Town[] = [
  {
    slug: 'beirut',
    name_en: 'Beirut',
    name_ar: 'بيروت',
    lat: 33.8938,
    lng: 35.5018,
    spellings: [
      'Beyrouth',
      'Bayrut',
      'Beirout',
      'Bayrout',
      'Beyrout',
      'Beruit',
      'Biruit',
      'Beirute',
      'Bayroot',
      'Beriut',
      'Beyrut'
    ]
  },
  {
    slug: 'tripoli',
    name_en: 'Tripoli',
    name_ar: 'طرابلس',
    lat: 34.4367,
    lng: 35.8497,
    spellings: [
      'Trablos',
      'Trablous',
      'Tarablus',
      'Trablus',
      'Tarabulus',
      'Tripoly',
      'Tripolis',
      'Taraboulous',
      'طرابلس الشام'
    ]
  },
  {
    slug: 'saida',
    name_en: 'Saida',
    name_ar: 'صيدا',
    lat: 33.5575,
    lng: 35.3715,
    spellings: [
      'Sidon',
      'Sayda',
      'Saidon',
      'Seida',
      'Saïda',
      'صيده'
    ]
  },
  {
    slug: 'tyre',
    name_en: 'Tyre',
    name_ar: 'صور',
    lat: 33.2704,
    lng: 35.2038,
    spellings: [
      'Tyre?',
      'Sour?',
      'Soor',
      'Sur?',
      'Tyr',
      'Tsour',
      'صور?',
      'مدينة صور'
    ]
  },
  {
    slug: 'jounieh',
    name_en: 'Jounieh',
    name_ar: 'جونية',
    lat: 33.9808,
    lng: 35.6178,
    spellings: [
      'Jounie',
      'Junieh',
      'Jounyeh',
      'Jounié',
      'Jouniyeh',
      'Junie',
      'Jouni',
      'Djounieh',
      'Kaslik',
      'كسليك',
      'الكسليك',
      'Maameltein',
      'المعاملتين',
      'Haret Sakher',
      'حارة صخر',
      'Sarba',
      'صربا'
    ]
  },
  {
    slug: 'jbeil',
    name_en: 'Jbeil',
    name_ar: 'جبيل',
    lat: 34.123,
    lng: 35.6519,
    spellings: [
      'Byblos',
      'Jbail',
      'Jubayl',
      'Jbayl',
      'Jebeil',
      'Jbeyl',
      'Gbeil',
      'بيبلوس'
    ]
  },
  {
    slug: 'zahle',
    name_en: 'Zahle',
    name_ar: 'زحلة',
    lat: 33.8463,
    lng: 35.902,
    spellings: [
      'Zahleh',
      'Zahlé',
      'Zahla',
      'Zahlah',
      'Zahli',
      'Ksara',
      'كسارة'
    ]
  },
  {
    slug: 'baalbek',
    name_en: 'Baalbek',
    name_ar: 'بعلبك',
    lat: 34.0059,
    lng: 36.2086,
    spellings: [
      'Baalbeck',
      'Balabek',
      'Ba3lbak',
      'Ba3albak',
      'B3albak',
      'Baalback',
      'Balbeck'
    ]
  },
  {
    slug: 'nabatieh',
    name_en: 'Nabatieh',
    name_ar: 'النبطية',
    lat: 33.3779,
    lng: 35.4839,
    spellings: [
      'Nabatiyeh',
      'Nabatiye',
      'Nabatiyé',
      'Nabatiyya',
      'Nabatie',
      'Nabtieh',
      'Nabatyeh',
      'Nabtiye',
      'النبطيه',
      'نبطية'
    ]
  },
  {
    slug: 'dahieh',
    name_en: 'Dahieh',
    name_ar: 'الضاحية',
    lat: 33.85,
    lng: 35.505,
    spellings: [
      'Dahye',
      'Dahiye',
      'Dahyeh',
      'Da7ye',
      'Da7iye',
      'Dahiyeh',
      'Dahia',
      'Dahiya',
      'الضاحية الجنوبية',
      'ضاحية?',
      'southern suburbs',
      'beirut southern suburbs',
      'Haret Hreik',
      'Harit Hreik',
      'Haret Hreyk',
      '7aret 7reik',
      'حارة حريك',
      'Bourj el Barajneh',
      'Bourj Barajneh',
      'Borj el Brajneh',
      'برج البراجنة',
      'Ghobeiry',
      'Ghobeiri',
      'Ghbeire',
      'الغبيري',
      'Mreijeh',
      'المريجة',
      'Ouzai',
      'Ouzaii',
      'Ouza3e',
      'الاوزاعي',
      'الأوزاعي',
      'Bir Hassan',
      'بير حسن',
      'بئر حسن',
      'Tahwitat el Ghadir',
      'Jnah',
      'الجناح?',
      'Kafaat',
      'الكفاءات',
      'Msharafieh',
      'المشرفية',
      'Hay el Sellom',
      'حي السلم',
      'Bir el Abed',
      'بئر العبد',
      'بير العبد',
      'Roueiss',
      'الرويس'
    ]
  },
  {
    slug: 'chiyah',
    name_en: 'Chiyah',
    name_ar: 'الشياح',
    lat: 33.862,
    lng: 35.517,
    spellings: [
      'Chiah',
      'Shiyah',
      'Shiah',
      'Chiyyah',
      'Ain el Remmaneh',
      'Ain el Rummaneh',
      'Ain Remmaneh',
      '3ain el remmene',
      'عين الرمانة',
      'شياح'
    ]
  },
  {
    slug: 'furn-el-chebbak',
    name_en: 'Furn el Chebbak',
    name_ar: 'فرن الشباك',
    lat: 33.868,
    lng: 35.525,
    spellings: [
      'Furn el Chebak',
      'Forn el Chebbak',
      'Fern el Chebbak',
      'Furn Chebbak',
      'Furn el Shebbak',
      'Forn el Shebbek',
      'Furn el Shbek',
      'Furn el Shebbek',
      'Forn el Shebbak',
      'Furn el Chebbek'
    ]
  },
  {
    slug: 'sin-el-fil',
    name_en: 'Sin el Fil',
    name_ar: 'سن الفيل',
    lat: 33.8735,
    lng: 35.542,
    spellings: [
      'Sin el Feel',
      'Sen el Fil',
      'Senn el Fil',
      'Sin el Fel',
      'Sinn el Fil',
      'Horsh Tabet',
      'حرش تابت'
    ]
  },
  {
    slug: 'bourj-hammoud',
    name_en: 'Bourj Hammoud',
    name_ar: 'برج حمود',
    lat: 33.8936,
    lng: 35.54,
    spellings: [
      'Borj Hammoud',
      'Burj Hammoud',
      'Bourj Hamoud',
      'Borj 7ammoud',
      'Bourj 7ammoud',
      'Nabaa',
      'النبعة'
    ]
  },
  {
    slug: 'jdeideh',
    name_en: 'Jdeideh',
    name_ar: 'الجديدة',
    lat: 33.89,
    lng: 35.565,
    spellings: [
      'Jdeidet el Metn',
      'Jdeideh Metn',
      'Jdeide?',
      'Jdaideh',
      'الجديدة?',
      'جديدة المتن',
      'Bauchrieh',
      'Bouchrieh',
      'البوشرية',
      'Sad el Bauchrieh',
      'سد البوشرية',
      'Dora?',
      'Dawra?',
      'الدورة?',
      'Zalka',
      'Zalqa',
      'الزلقا',
      'زلقا',
      'Fanar',
      'الفنار?',
      'Rawda',
      'الروضة?'
    ]
  },
  {
    slug: 'dekwaneh',
    name_en: 'Dekwaneh',
    name_ar: 'الدكوانة',
    lat: 33.878,
    lng: 35.55,
    spellings: [
      'Dekweneh',
      'Dekwene',
      'Dikwaneh',
      'Dekouaneh',
      'دكوانة',
      'Mkalles',
      'المكلس',
      'Mar Roukoz',
      'مار روكز'
    ]
  },
  {
    slug: 'mansourieh',
    name_en: 'Mansourieh',
    name_ar: 'المنصورية',
    lat: 33.864,
    lng: 35.566,
    spellings: [
      'Mansouriyeh',
      'Mansourie',
      'Mansouriye',
      'Ain Saadeh',
      'Ain Saade',
      'عين سعادة',
      'منصورية',
      'Daychounieh'
    ]
  },
  {
    slug: 'jal-el-dib',
    name_en: 'Jal el Dib',
    name_ar: 'جل الديب',
    lat: 33.905,
    lng: 35.58,
    spellings: [
      'Jall el Dib',
      'Jal el Deeb',
      'Jaledib',
      'Jal ed Dib',
      'Jall ed Dib',
      'بجل الديب',
      'لجل الديب',
      'عجل الديب'
    ]
  },
  {
    slug: 'antelias',
    name_en: 'Antelias',
    name_ar: 'انطلياس',
    lat: 33.913,
    lng: 35.593,
    spellings: [
      'Antélias',
      'Antelyas',
      'Antilias',
      'أنطلياس',
      'Naccache',
      'Nakkash',
      'النقاش?',
      'Rabieh',
      'Rabye',
      'الرابية',
      'Elissar'
    ]
  },
  {
    slug: 'dbayeh',
    name_en: 'Dbayeh',
    name_ar: 'ضبية',
    lat: 33.933,
    lng: 35.59,
    spellings: [
      'Dbayye',
      'Dbaye',
      'Dbayyeh',
      'Dbaiyeh',
      'Dubayeh',
      'ضبيه',
      'الضبية',
      'ضبيي',
      'Dhour Dbayeh',
      'Zouk el Kharab'
    ]
  },
  {
    slug: 'zouk-mosbeh',
    name_en: 'Zouk Mosbeh',
    name_ar: 'زوق مصبح',
    lat: 33.9567,
    lng: 35.62,
    spellings: [
      'Zouk Mousbeh',
      'Zouq Mosbeh',
      'Zouk',
      'Zook',
      'ذوق مصبح',
      'الذوق',
      'الزوق',
      'Nahr el Kalb',
      'نهر الكلب',
      'Adonis',
      'ادونيس'
    ]
  },
  {
    slug: 'zouk-mikael',
    name_en: 'Zouk Mikael',
    name_ar: 'زوق مكايل',
    lat: 33.97,
    lng: 35.6197,
    spellings: [
      'Zouk Mkayel',
      'Zouk Mikhael',
      'Zouq Mkayel',
      'ذوق مكايل'
    ]
  },
  {
    slug: 'hazmieh',
    name_en: 'Hazmieh',
    name_ar: 'الحازمية',
    lat: 33.854,
    lng: 35.54,
    spellings: [
      'Hazmiyeh',
      'Hazmiye',
      'Hazmié',
      '7azmieh',
      '7azmiye',
      'Hazmie',
      'حازمية',
      'Mar Takla',
      'مار تقلا'
    ]
  },
  {
    slug: 'baabda',
    name_en: 'Baabda',
    name_ar: 'بعبدا',
    lat: 33.8339,
    lng: 35.5442,
    spellings: [
      'Babda',
      'B3abda',
      'Ba3abda',
      'Yarze',
      'Yarzeh',
      'اليرزة'
    ]
  },
  {
    slug: 'hadath',
    name_en: 'Hadath',
    name_ar: 'الحدث',
    lat: 33.831,
    lng: 35.526,
    spellings: [
      'Hadeth',
      'Hadat',
      'Hadeth Beirut',
      '7adath',
      '7adat',
      'الحدث?',
      'الحدت',
      'Kfarshima',
      'Kfarchima',
      'كفرشيما',
      'Lailake',
      'الليلكي'
    ]
  },
  {
    slug: 'choueifat',
    name_en: 'Choueifat',
    name_ar: 'الشويفات',
    lat: 33.806,
    lng: 35.509,
    spellings: [
      'Shoueifat',
      'Shwayfat',
      'Choueifate',
      'Chwayfat',
      'Chweifat',
      'Shweifat',
      'شويفات',
      'Aramoun',
      'عرمون',
      'Bchamoun',
      'بشامون',
      'Deir Qoubel',
      'دير قوبل'
    ]
  },
  {
    slug: 'khalde',
    name_en: 'Khalde',
    name_ar: 'خلدة',
    lat: 33.779,
    lng: 35.48,
    spellings: [
      'Khaldeh',
      'Khaldé',
      '5alde',
      'Doha Aramoun',
      'دوحة عرمون',
      'Doha el Hoss',
      'دوحة الحص',
      'Naameh',
      'Na3me',
      'الناعمة'
    ]
  },
  {
    slug: 'damour',
    name_en: 'Damour',
    name_ar: 'الدامور',
    lat: 33.728,
    lng: 35.455,
    spellings: [
      'Damur',
      'Damoor',
      'Ed Damour',
      'دامور',
      'Mechref',
      'المشرف?',
      'Saadiyat',
      'السعديات'
    ]
  },
  {
    slug: 'jiyeh',
    name_en: 'Jiyeh',
    name_ar: 'الجية',
    lat: 33.665,
    lng: 35.422,
    spellings: [
      'Jieh',
      'Jiye',
      'Jiyyeh',
      'El Jiyeh',
      'جية',
      'Rmeileh',
      'Rmeile',
      'الرميلة',
      'Barja',
      'برجا',
      'Chhim',
      'شحيم',
      'Iqlim el Kharroub',
      'اقليم الخروب'
    ]
  },
  {
    slug: 'aley',
    name_en: 'Aley',
    name_ar: 'عاليه',
    lat: 33.806,
    lng: 35.6,
    spellings: [
      'Alay',
      'Aaley',
      '3aley',
      'Aleyh',
      '3alay',
      'عاليه?'
    ]
  },
  {
    slug: 'bhamdoun',
    name_en: 'Bhamdoun',
    name_ar: 'بحمدون',
    lat: 33.795,
    lng: 35.651,
    spellings: [
      'Bhamdun',
      'B7amdoun',
      'Bhamdoon',
      'Bhamdoun el Mhatta'
    ]
  },
  {
    slug: 'sofar',
    name_en: 'Sofar',
    name_ar: 'صوفر',
    lat: 33.796,
    lng: 35.7,
    spellings: [
      'Sawfar',
      'Saoufar',
      'Soufar'
    ]
  },
  {
    slug: 'beit-ed-dine',
    name_en: 'Beit ed-Dine',
    name_ar: 'بيت الدين',
    lat: 33.695,
    lng: 35.58,
    spellings: [
      'Beiteddine',
      'Beit el Dine',
      'Bayt ed Dine',
      'Beit eddine',
      'Beit Eldine',
      'Chouf',
      'Shouf',
      'الشوف',
      'Moukhtara',
      'المختارة'
    ]
  },
  {
    slug: 'deir-el-qamar',
    name_en: 'Deir el Qamar',
    name_ar: 'دير القمر',
    lat: 33.697,
    lng: 35.562,
    spellings: [
      'Deir el Kamar',
      'Deir al Qamar',
      'Der el Amar',
      'Deir el 2amar'
    ]
  },
  {
    slug: 'baakline',
    name_en: 'Baakline',
    name_ar: 'بعقلين',
    lat: 33.68,
    lng: 35.558,
    spellings: [
      'Baaqline',
      'Baakleen',
      'B3a2lin'
    ]
  },
  {
    slug: 'broummana',
    name_en: 'Broummana',
    name_ar: 'برمانا',
    lat: 33.88,
    lng: 35.621,
    spellings: [
      'Brummana',
      'Broumana',
      'Brumana',
      'Bromana',
      'Broumanna'
    ]
  },
  {
    slug: 'beit-mery',
    name_en: 'Beit Mery',
    name_ar: 'بيت مري',
    lat: 33.858,
    lng: 35.6,
    spellings: [
      'Beit Meri',
      'Bayt Meri',
      'Bet Mery',
      'Beit Méry',
      'Monteverde',
      'مونتي فيردي'
    ]
  },
  {
    slug: 'bikfaya',
    name_en: 'Bikfaya',
    name_ar: 'بكفيا',
    lat: 33.918,
    lng: 35.683,
    spellings: [
      'Bekfaya',
      'Bikfayya',
      'Metn',
      'Matn',
      'المتن',
      'Bickfaya'
    ]
  },
  {
    slug: 'ghazir',
    name_en: 'Ghazir',
    name_ar: 'غزير',
    lat: 34.017,
    lng: 35.666,
    spellings: [
      'Ghazeer',
      '8azir',
      'Adma',
      'أدما',
      'ادما',
      'Kfar Hbab',
      'كفرحباب',
      'Kfarhbab'
    ]
  },
  {
    slug: 'ajaltoun',
    name_en: 'Ajaltoun',
    name_ar: 'عجلتون',
    lat: 33.968,
    lng: 35.68,
    spellings: [
      'Ajeltoun',
      'Ajaltoun',
      '3ajaltoun',
      'Ballouneh',
      'Ballouné',
      'بلونة',
      'Keserwan',
      'Kesrouan',
      'Kesrwan',
      'كسروان'
    ]
  },
  {
    slug: 'faraya',
    name_en: 'Faraya',
    name_ar: 'فاريا',
    lat: 34.013,
    lng: 35.83,
    spellings: [
      'Faraiya',
      'Kfardebian',
      'Kfardebyan',
      'كفردبيان',
      'Mzaar',
      'المزار?',
      'Faqra',
      'فقرا'
    ]
  },
  {
    slug: 'batroun',
    name_en: 'Batroun',
    name_ar: 'البترون',
    lat: 34.2553,
    lng: 35.6581,
    spellings: [
      'Batrun',
      'Batroon',
      'Batroune',
      'Btroun',
      'El Batroun',
      'بترون'
    ]
  },
  {
    slug: 'chekka',
    name_en: 'Chekka',
    name_ar: 'شكا',
    lat: 34.325,
    lng: 35.73,
    spellings: [
      'Chekaa',
      'Shekka',
      'Chika'
    ]
  },
  {
    slug: 'amioun',
    name_en: 'Amioun',
    name_ar: 'أميون',
    lat: 34.299,
    lng: 35.809,
    spellings: [
      'Amyoun',
      'Amioune',
      'Koura',
      'الكورة?',
      'اميون',
      'Kousba',
      'كوسبا'
    ]
  },
  {
    slug: 'zgharta',
    name_en: 'Zgharta',
    name_ar: 'زغرتا',
    lat: 34.3974,
    lng: 35.8949,
    spellings: [
      'Zgorta',
      'Z8arta',
      'Zghorta',
      'Ezgharta'
    ]
  },
  {
    slug: 'ehden',
    name_en: 'Ehden',
    name_ar: 'إهدن',
    lat: 34.2911,
    lng: 35.965,
    spellings: [
      'Ihden',
      'اهدن'
    ]
  },
  {
    slug: 'bcharre',
    name_en: 'Bcharre',
    name_ar: 'بشري',
    lat: 34.251,
    lng: 36.011,
    spellings: [
      'Bsharri',
      'Bécharré',
      'Bcharri',
      'Becharre',
      'Besharre',
      'بشرّي',
      'Cedars?',
      'الأرز?',
      'Hasroun',
      'حصرون'
    ]
  },
  {
    slug: 'mina',
    name_en: 'El Mina',
    name_ar: 'الميناء',
    lat: 34.45,
    lng: 35.817,
    spellings: [
      'Al Mina',
      'Mina?',
      'الميناء?',
      'المينا?',
      'مينا طرابلس',
      'Mina Tripoli'
    ]
  },
  {
    slug: 'minieh',
    name_en: 'Minieh',
    name_ar: 'المنية',
    lat: 34.48,
    lng: 35.936,
    spellings: [
      'Minyeh',
      'Minye',
      'Minieh',
      'Minyé',
      'Miniyeh',
      'El Minieh',
      'المنيه',
      'Beddawi',
      'البداوي',
      'Bedawi'
    ]
  },
  {
    slug: 'dinnieh',
    name_en: 'Sir ed-Dinnieh',
    name_ar: 'سير الضنية',
    lat: 34.383,
    lng: 36.029,
    spellings: [
      'Sir el Dinniyeh',
      'Dinnieh',
      'Dannieh',
      'Danniyeh',
      'Dinniyeh',
      'الضنية',
      'Sir Dannieh'
    ]
  },
  {
    slug: 'halba',
    name_en: 'Halba',
    name_ar: 'حلبا',
    lat: 34.543,
    lng: 36.079,
    spellings: [
      'Halba Akkar',
      'Akkar',
      'عكار',
      '3akkar',
      '3kar',
      'Aakkar',
      '7alba'
    ]
  },
  {
    slug: 'qoubaiyat',
    name_en: 'Qoubaiyat',
    name_ar: 'القبيات',
    lat: 34.57,
    lng: 36.277,
    spellings: [
      'Kobayat',
      'Qobayat',
      'Koubayat',
      'Qbayet',
      'Kobayet',
      '2bayet',
      'Qoubayat',
      'قبيات'
    ]
  },
  {
    slug: 'hermel',
    name_en: 'Hermel',
    name_ar: 'الهرمل',
    lat: 34.394,
    lng: 36.385,
    spellings: [
      'Hirmil',
      'Hermil',
      'El Hermel',
      'هرمل'
    ]
  },
  {
    slug: 'chtoura',
    name_en: 'Chtoura',
    name_ar: 'شتورا',
    lat: 33.817,
    lng: 35.853,
    spellings: [
      'Chtaura',
      'Shtoura',
      'Shtaura',
      'Chtora',
      'شتورة',
      'Taalabaya',
      'تعلبايا',
      'Saadnayel',
      'سعدنايل'
    ]
  },
  {
    slug: 'bar-elias',
    name_en: 'Bar Elias',
    name_ar: 'بر الياس',
    lat: 33.775,
    lng: 35.904,
    spellings: [
      'Barelias',
      'Bar Ilias',
      'Barr Elias',
      'بر الياس البقاع'
    ]
  },
  {
    slug: 'qabb-elias',
    name_en: 'Qabb Elias',
    name_ar: 'قب الياس',
    lat: 33.793,
    lng: 35.824,
    spellings: [
      'Kab Elias',
      'Kabelias',
      'Qab Elias',
      'Qob Elias',
      'قبالياس'
    ]
  },
  {
    slug: 'rayak',
    name_en: 'Rayak',
    name_ar: 'رياق',
    lat: 33.85,
    lng: 36.005,
    spellings: [
      'Riyaq',
      'Riaq',
      'Riyak',
      'Ablah',
      'أبلح',
      'Ali en Nahri'
    ]
  },
  {
    slug: 'joub-jannine',
    name_en: 'Joub Jannine',
    name_ar: 'جب جنين',
    lat: 33.632,
    lng: 35.784,
    spellings: [
      'Jib Jannin',
      'Jeb Jennine',
      'Joub Jenin',
      'Job Jannine',
      'West Bekaa',
      'البقاع الغربي'
    ]
  },
  {
    slug: 'rachaya',
    name_en: 'Rachaya',
    name_ar: 'راشيا',
    lat: 33.501,
    lng: 35.844,
    spellings: [
      'Rashaya',
      'Rachaiya',
      'Rashayya',
      'راشيا الوادي',
      'Rachaya el Wadi'
    ]
  },
  {
    slug: 'jezzine',
    name_en: 'Jezzine',
    name_ar: 'جزين',
    lat: 33.542,
    lng: 35.584,
    spellings: [
      'Jezzin',
      'Jizzin',
      'Jezin',
      'جزّين'
    ]
  },
  {
    slug: 'ghazieh',
    name_en: 'Ghazieh',
    name_ar: 'الغازية',
    lat: 33.518,
    lng: 35.369,
    spellings: [
      'Ghaziyeh',
      'Ghaziye',
      '8aziye',
      'Zahrani',
      'الزهراني',
      'Maghdouche',
      'Maghdousheh',
      'مغدوشة'
    ]
  },
  {
    slug: 'sarafand',
    name_en: 'Sarafand',
    name_ar: 'الصرفند',
    lat: 33.456,
    lng: 35.293,
    spellings: [
      'Sarafend',
      'Sarafande',
      'صرفند',
      'Adloun',
      'عدلون'
    ]
  },
  {
    slug: 'bint-jbeil',
    name_en: 'Bint Jbeil',
    name_ar: 'بنت جبيل',
    lat: 33.119,
    lng: 35.433,
    spellings: [
      'Bent Jbeil',
      'Bint Jbail',
      'Bint Jubayl',
      'Bent Jbayl',
      'Bint Jbayl'
    ]
  },
  {
    slug: 'tebnine',
    name_en: 'Tebnine',
    name_ar: 'تبنين',
    lat: 33.193,
    lng: 35.409,
    spellings: [
      'Tibnin',
      'Tebnin',
      'Tibnine'
    ]
  },
  {
    slug: 'marjayoun',
    name_en: 'Marjayoun',
    name_ar: 'مرجعيون',
    lat: 33.36,
    lng: 35.592,
    spellings: [
      'Marjeyoun',
      'Marj3youn',
      'Marjaayoun',
      'Merj Ayoun',
      'Marj Uyun',
      'جديدة مرجعيون',
      'Marjeoun'
    ]
  },
  {
    slug: 'khiam',
    name_en: 'Khiam',
    name_ar: 'الخيام',
    lat: 33.329,
    lng: 35.612,
    spellings: [
      'Khyam',
      'El Khiam',
      '5iyam',
      'Khiyam',
      'الخيام?'
    ]
  },
  {
    slug: 'hasbaya',
    name_en: 'Hasbaya',
    name_ar: 'حاصبيا',
    lat: 33.398,
    lng: 35.685,
    spellings: [
      'Hasbayya',
      'Hasbaiya',
      '7asbaya'
    ]
  },
  {
    slug: 'naqoura',
    name_en: 'Naqoura',
    name_ar: 'الناقورة',
    lat: 33.118,
    lng: 35.14,
    spellings: [
      'Nakoura',
      'Naquora',
      'Na2oura',
      'En Naqoura',
      'ناقورة'
    ]
  },
  {
    slug: 'abbassieh',
    name_en: 'Abbassieh',
    name_ar: 'العباسية',
    lat: 33.2983,
    lng: 35.2821,
    spellings: [
      'Abbasiyeh',
      'Abbasieh',
      '3abbasiye',
      'El Abbassiyeh',
      'العباسية?',
      'Borj el Chmali',
      'برج الشمالي',
      'Ain Baal',
      'عين بعال',
      'Jouaya',
      'جويا',
      'Bourj Rahal',
      'برج رحال',
      'Maarakeh',
      'معركة?',
      'Srifa',
      'صريفا'
    ]
  },
  {
    slug: 'kfar-remmane',
    name_en: 'Kfar Remmane',
    name_ar: 'كفررمان',
    lat: 33.379,
    lng: 35.506,
    spellings: [
      'Kfar Roummane',
      'Kfar Roumman',
      'Kfar Roummen',
      'Kfar Rumman',
      'Kfarroummane',
      'Kfar Remman',
      'Kfarremman',
      'كفر رمان',
      'Habbouch',
      'حبوش'
    ]
  }
]

/** Quarters of those cities that people name instead. */
export const quarters: readonly Quarter[] = [
  {
    slug: 'hamra',
    city: 'beirut',
    name_en: 'Hamra',
    name_ar: 'الحمرا',
    lat: 33.8963,
    lng: 35.4807,
    spellings: [
      'Hamra Street',
      '7amra',
      'El Hamra',
      'الحمراء',
      'شارع الحمرا',
      'حمرا?'
    ]
  },
  {
    slug: 'achrafieh',
    city: 'beirut',
    name_en: 'Achrafieh',
    name_ar: 'الأشرفية',
    lat: 33.887,
    lng: 35.523,
    spellings: [
      'Ashrafieh',
      'Achrafiye',
      'Ashrafiye',
      'Ashrafiyeh',
      'Achrafiyeh',
      'Ashrafiyye',
      'Ashrafie',
      'أشرفية',
      'Ashrafyeh'
    ]
  },
  {
    slug: 'verdun',
    city: 'beirut',
    name_en: 'Verdun',
    name_ar: 'فردان',
    lat: 33.885,
    lng: 35.483,
    spellings: [
      'Ferdan',
      'Verdan',
      'فيردان'
    ]
  },
  {
    slug: 'mar-mikhael',
    city: 'beirut',
    name_en: 'Mar Mikhael',
    name_ar: 'مار مخايل',
    lat: 33.896,
    lng: 35.524,
    spellings: [
      'Mar Mikhail',
      'Mar Mkhayel',
      'Mar Mekhael',
      'مار ميخائيل'
    ]
  },
  {
    slug: 'gemmayze',
    city: 'beirut',
    name_en: 'Gemmayze',
    name_ar: 'الجميزة',
    lat: 33.895,
    lng: 35.515,
    spellings: [
      'Gemmayzeh',
      'Jemmayze',
      'Gemmayzé',
      'Jemmeizeh',
      'Gemayzeh',
      'جميزة'
    ]
  },
  {
    slug: 'badaro',
    city: 'beirut',
    name_en: 'Badaro',
    name_ar: 'بدارو',
    lat: 33.876,
    lng: 35.518,
    spellings: [
      'Badarou',
      'Badaro street'
    ]
  },
  {
    slug: 'downtown-beirut',
    city: 'beirut',
    name_en: 'Downtown Beirut',
    name_ar: 'وسط بيروت',
    lat: 33.898,
    lng: 35.506,
    spellings: [
      'Downtown',
      'Beirut Central District',
      'وسط البلد',
      'Solidere',
      'سوليدير',
      'Balad?',
      'Saifi',
      'الصيفي',
      'Zaitunay Bay',
      'Zaytouna Bay',
      'زيتونة باي',
      'Bachoura',
      'الباشورة'
    ]
  },
  {
    slug: 'raouche',
    city: 'beirut',
    name_en: 'Raouche',
    name_ar: 'الروشة',
    lat: 33.889,
    lng: 35.473,
    spellings: [
      'Raoucheh',
      'Rawche',
      'Rawshe',
      'Raousheh',
      'Raouché',
      'روشة'
    ]
  },
  {
    slug: 'ras-beirut',
    city: 'beirut',
    name_en: 'Ras Beirut',
    name_ar: 'راس بيروت',
    lat: 33.9,
    lng: 35.478,
    spellings: [
      'رأس بيروت',
      'Bliss?',
      'Bliss Street',
      'Manara?',
      'المنارة?',
      'Ain el Mreisseh',
      'Ain Mreisseh',
      'عين المريسة',
      'Clemenceau',
      'كليمنصو',
      'Kraytem',
      'Koreitem',
      'قريطم',
      'Sadat street'
    ]
  },
  {
    slug: 'sanayeh',
    city: 'beirut',
    name_en: 'Sanayeh',
    name_ar: 'الصنائع',
    lat: 33.893,
    lng: 35.492,
    spellings: [
      'Sanayee',
      'Sanaye3',
      'الصنايع',
      'صنائع',
      'Zarif?',
      'الظريف?',
      'Hamra Sanayeh',
      'Spears?',
      'سبيرز'
    ]
  },
  {
    slug: 'mazraa',
    city: 'beirut',
    name_en: 'Mazraa',
    name_ar: 'المزرعة',
    lat: 33.879,
    lng: 35.496,
    spellings: [
      'Corniche el Mazraa',
      'Corniche Mazraa',
      'كورنيش المزرعة',
      'المزرعة?',
      'Barbir',
      'البربير',
      'Cola?',
      'الكولا?',
      'Tariq el Jdideh',
      'Tarik el Jdide',
      'Tariq Jdideh',
      'Tari2 el jdide',
      'Tareek el Jdide',
      'طريق الجديدة',
      'الطريق الجديدة',
      'Mar Elias',
      'مار الياس',
      'Unesco',
      'الاونيسكو',
      'اليونيسكو',
      'Wata Msaytbeh',
      'وطى المصيطبة',
      'Moussaitbeh',
      'Msaytbeh',
      'المصيطبة',
      'Basta?',
      'البسطا',
      'البسطة?',
      'Ras el Nabaa',
      'راس النبع',
      'رأس النبع',
      'Tallet el Khayat',
      'Tallet Khayat',
      'تلة الخياط',
      'Ramlet el Bayda',
      'Ramlet el Baida',
      'Ramle Bayda',
      'رملة البيضا',
      'الرملة البيضاء'
    ]
  },
  {
    slug: 'sassine',
    city: 'beirut',
    name_en: 'Sassine',
    name_ar: 'ساسين',
    lat: 33.887,
    lng: 35.519,
    spellings: [
      'Sassine Square',
      'ساحة ساسين',
      'Sodeco',
      'السوديكو',
      'Sioufi',
      'السيوفي',
      'Geitawi',
      'Jeitawi',
      'الجعيتاوي',
      'Rmeil',
      'الرميل',
      'Karm el Zeitoun',
      'كرم الزيتون',
      'Furn el Hayek',
      'فرن الحايك',
      'Tabaris',
      'التباريس',
      'Monot',
      'Monnot',
      'مونو',
      'Karantina',
      'الكرنتينا',
      'Adlieh',
      'العدلية',
      'Mathaf',
      'المتحف?',
      'Hotel Dieu',
      'اوتيل ديو'
    ]
  },
  {
    slug: 'abou-samra',
    city: 'tripoli',
    name_en: 'Abou Samra',
    name_ar: 'أبو سمرا',
    lat: 34.428,
    lng: 35.85,
    spellings: [
      'Abi Samra',
      'Abu Samra',
      'ابي سمراء',
      'ابو سمرا',
      'Qobbe',
      'Kobbeh',
      'القبة?',
      'Bab el Tebbaneh',
      'باب التبانة',
      'Jabal Mohsen',
      'جبل محسن',
      'Dam w Farz',
      'الضم والفرز',
      'Azmi?',
      'عزمي?',
      'Tell?',
      'التل?',
      'Maarad',
      'المعرض?'
    ]
  },
  {
    slug: 'abra',
    city: 'saida',
    name_en: 'Abra',
    name_ar: 'عبرا',
    lat: 33.562,
    lng: 35.395,
    spellings: [
      'Abra Saida',
      '3abra',
      'Hlaliyeh',
      'الهلالية',
      'Majdelyoun',
      'مجدليون',
      'Bramieh',
      'البرامية',
      'Haret Saida',
      'حارة صيدا',
      'Ain el Helweh',
      'Ain el Hilweh',
      'عين الحلوة',
      'Miyeh w Miyeh',
      'المية ومية'
    ]
  }
]
