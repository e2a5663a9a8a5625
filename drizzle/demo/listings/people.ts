import type { Listing } from '../types.js'

export const beautyHair: Listing[] = [
  {
    price: 25,
    minutes: 60,
    tags: ['blow-dry', 'haircut', 'سشوار', 'قصّ'],
    titles: [
      ['Haircut and blow-dry at home', 'قصّ وسشوار بالبيت'],
      ['Coiffeur at your door in {city}', 'كوافير لعند بيتك في {city}']
    ],
    description: [
      'We come with everything, dryer included, and sweep up afterwards. Evenings and early mornings ' +
        'before work.',
      'منجي وكل شي معنا حتى السشوار، ومنكنّس ورانا. مسا أو الصبح بكّير قبل الشغل.'
    ]
  },
  {
    subcategory: 'barber',
    price: 12,
    minutes: 45,
    tags: ['barber', 'beard', 'حلّاق', 'دقن'],
    titles: [
      ['Barber at home: hair and beard', 'حلّاق بالبيت: شعر ودقن'],
      ['Haircut for father and son', 'حلاقة للبيّ والصبي']
    ],
    description: [
      'Clean tools for every client, hot towel, patience with children.',
      'عدّة معقّمة لكل زبون، منشفة سخنة، وصبر عالولاد.'
    ]
  },
  {
    subcategory: 'nails',
    price: 20,
    minutes: 75,
    tags: ['manicure', 'gel', 'مناكير', 'جل'],
    titles: [
      ['Manicure and pedicure at home', 'مناكير وبديكير بالبيت'],
      ['Gel nails that last three weeks', 'أظافر جل بتضلّ تلات أسابيع']
    ],
    description: [
      'Sterilised instruments opened in front of you, forty colours to choose from.',
      'أدوات معقّمة منفتحها قدّامك، وأربعين لون عالاختيار.'
    ]
  },
  {
    subcategory: 'makeup',
    price: 60,
    minutes: 90,
    tags: ['makeup', 'bride', 'مكياج', 'عروس'],
    titles: [
      ['Make-up for weddings and evenings', 'مكياج أعراس وسهرات'],
      ['Bridal make-up with a trial', 'مكياج عروس مع تجربة']
    ],
    description: [
      'Soft or strong, but always you. The trial is included for brides.',
      'ناعم أو قوي، بس بتضلّي إنتِ. وللعروس التجربة من ضمن السعر.'
    ]
  },
  {
    subcategory: 'hair-removal',
    price: 25,
    minutes: 60,
    tags: ['waxing', 'sugar', 'سكّر', 'إزالة شعر'],
    titles: [
      ['Sugar waxing at home for ladies', 'إزالة شعر بالسكّر بالبيت للسيّدات'],
      ['Full legs and arms, natural sugar', 'إجرين وإيدين بسكّر طبيعي']
    ],
    description: [
      'Home-made sugar, disposable sheets, a gentle hand.',
      'سكّر شغل بيت، شراشف استعمال مرّة وحدة، وإيد خفيفة.'
    ]
  }
]

export const nursingCare: Listing[] = [
  {
    price: 12,
    minutes: 30,
    tags: ['injection', 'IV', 'إبرة', 'مصل'],
    titles: [
      ['Injection or IV drip at home', 'إبرة أو مصل بالبيت'],
      ['Registered nurse for injections in {city}', 'ممرّض مجاز للإبر في {city}']
    ],
    description: [
      'Registered with the Order of Nurses. Bring the prescription; we bring gloves, swabs and calm.',
      'منتسبين لنقابة الممرّضين. جيب الوصفة، والكفوف والشاش والهدوء علينا.'
    ]
  },
  {
    price: 25,
    minutes: 60,
    tags: ['wound', 'dressing', 'ضماد', 'جرح'],
    titles: [
      ['Wound dressing after surgery', 'تغيير ضماد بعد العمليّة'],
      ['Bed sore and diabetic foot care', 'عناية بجروح السرير والقدم السكّري']
    ],
    description: [
      'Sterile material, a photo for your doctor each visit, and advice for the family.',
      'مواد معقّمة، صورة للحكيم كل زيارة، ونصايح للأهل.'
    ]
  },
  {
    subcategory: 'elderly-care',
    price: 45,
    minutes: 480,
    tags: ['elderly care', 'companion', 'مسنّين', 'مرافقة'],
    titles: [
      ['Day companion for elderly parents', 'مرافقة نهاريّة لكبار السن'],
      ['Care for your mother while you work', 'رعاية لإمّك وإنت بالشغل']
    ],
    description: [
      'Meals, medicine on time, a walk and a good conversation. The same person each day.',
      'أكل، دوا عالوقت، مشوار زغير وحديث حلو. ونفس الشخص كل يوم.'
    ]
  },
  {
    subcategory: 'physiotherapy',
    price: 30,
    minutes: 60,
    tags: ['physiotherapy', 'rehab', 'فيزيو', 'علاج فيزيائي'],
    titles: [
      ['Physiotherapy at home', 'علاج فيزيائي بالبيت'],
      ['Back, knee and post-surgery rehabilitation', 'إعادة تأهيل للضهر والركبة وبعد العمليّات']
    ],
    description: [
      'Licensed physiotherapist with portable devices. A plan in the first session and exercises you ' +
        'can keep doing.',
      'معالج مجاز مع أجهزة متنقّلة. خطّة من أوّل جلسة وتمارين بتكمّل فيها لحالك.'
    ]
  }
]

export const childcare: Listing[] = [
  {
    price: 25,
    minutes: 240,
    tags: ['babysitter', 'evening', 'بايبي سيتر', 'مسا'],
    titles: [
      ['Evening babysitter, four hours', 'بايبي سيتر للمسا، أربع ساعات'],
      ['Babysitter in {city} with references', 'بايبي سيتر في {city} مع توصيات']
    ],
    description: [
      'First-aid trained, speaks Arabic, English and French, no phone while the children are awake.',
      'معها إسعافات أوّليّة، بتحكي عربي وإنكليزي وفرنسي، وبلا تلفون طول ما الولاد فايقين.'
    ]
  },
  {
    price: 50,
    minutes: 480,
    tags: ['newborn', 'night nurse', 'مولود', 'أم جديدة'],
    titles: [
      ['Newborn help for new mothers', 'مساعدة للأم مع المولود الجديد'],
      ['Night care for your baby, so you sleep', 'سهر عالبيبي حتى ترتاحي']
    ],
    description: [
      'Bathing, feeding rhythm and colic, with twenty years of babies behind us.',
      'حمّام، تنظيم رضعات ومغص، وورانا عشرين سنة خبرة بالأطفال.'
    ]
  },
  {
    price: 20,
    minutes: 180,
    tags: ['after school', 'homework', 'بعد المدرسة', 'دروس'],
    titles: [
      ['After-school care and homework', 'رعاية بعد المدرسة ومتابعة دروس'],
      ['Pick-up from the bus, lunch and homework', 'استقبال من الأوتوكار وغدا ودرس']
    ],
    description: [
      'Warm lunch, homework finished before you arrive, then play.',
      'غدا سخن، الدرس خالص قبل ما توصلي، وبعدها لعب.'
    ]
  },
  {
    price: 40,
    minutes: 480,
    tags: ['nanny', 'day', 'مربّية', 'نهاري'],
    titles: [
      ['Day nanny for toddlers', 'مربّية نهاريّة للصغار'],
      ['Trusted nanny, morning to afternoon', 'مربّية موثوقة من الصبح للعصر']
    ],
    description: [
      'Songs, paint, the park when it is sunny. A small diary of the day every afternoon.',
      'غناني، تلوين، والحديقة إذا الطقس حلو. ودفتر زغير عن النهار كل عصريّة.'
    ]
  }
]

export const tutoring: Listing[] = [
  {
    price: 20,
    minutes: 60,
    tags: ['maths', 'brevet', 'رياضيات', 'بريفيه'],
    titles: [
      ['Maths lessons, grade 7 to Brevet', 'دروس رياضيات من السابع للبريفيه'],
      ['Maths explained until it is easy', 'رياضيات بشرح مبسّط']
    ],
    description: [
      'In English, French or Arabic, following your school book. A short test every four lessons.',
      'بالعربي أو الفرنسي أو الإنكليزي حسب كتاب المدرسة. وامتحان قصير كل أربع حصص.'
    ]
  },
  {
    price: 30,
    minutes: 90,
    tags: ['baccalaureate', 'physics', 'بكالوريا', 'فيزيا'],
    titles: [
      ['Physics and chemistry for the Baccalaureate', 'فيزيا وكيميا للبكالوريا'],
      ['Terminale sciences with old exams', 'علوم الترمينال مع مسابقات سابقة']
    ],
    description: [
      'Old official exams from the last fifteen years, solved the way the examiner wants.',
      'مسابقات رسميّة من آخر خمستعشر سنة، محلولة متل ما بدّو المصحّح.'
    ]
  },
  {
    price: 18,
    minutes: 60,
    tags: ['English', 'French', 'إنكليزي', 'فرنسي'],
    titles: [
      ['English and French conversation', 'محادثة إنكليزي وفرنسي'],
      ['IELTS, TOEFL and DELF preparation', 'تحضير IELTS وTOEFL وDELF']
    ],
    description: [
      'For children and adults, at home in {city} or online when the road is bad.',
      'للولاد والكبار، بالبيت في {city} أو أونلاين إذا الطريق صعبة.'
    ]
  },
  {
    price: 15,
    minutes: 60,
    tags: ['Arabic', 'reading', 'عربي', 'قراءة'],
    titles: [
      ['Arabic grammar and reading', 'لغة عربيّة: قواعد وقراءة'],
      ['Arabic for children raised abroad', 'عربي لولاد المغتربين']
    ],
    description: ['Grammar through stories, spelling without tears.', 'قواعد من خلال قصص، وإملاء بلا بكي.']
  },
  {
    price: 15,
    minutes: 90,
    tags: ['primary', 'homework', 'ابتدائي', 'متابعة'],
    titles: [
      ['Daily homework help, primary classes', 'متابعة يوميّة للابتدائي'],
      ['Teacher at home for all primary subjects', 'معلّمة بالبيت لكل المواد الابتدائيّة']
    ],
    description: [
      'Qualified teacher, patient, used to children who cannot sit still.',
      'معلّمة مجازة، صبورة، ومتعوّدة عالولاد يلّي ما بيقعدوا.'
    ]
  }
]
