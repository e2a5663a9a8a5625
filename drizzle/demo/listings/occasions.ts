import type { Listing } from '../types.js'

export const photographyEvents: Listing[] = [
  {
    subcategory: 'events',
    price: 450,
    minutes: 480,
    tags: ['wedding', 'photographer', 'عرس', 'مصوّر'],
    titles: [
      ['Wedding photography, full day', 'تصوير عرس نهار كامل'],
      ['Wedding day in pictures, {city} and around', 'عرسك بالصور في {city} والجوار']
    ],
    description: [
      'Two photographers from the zaffe to the cake, four hundred edited pictures and an album.',
      'مصوّرين من الزفّة للكاتو، أربعمية صورة معدّلة وألبوم.'
    ]
  },
  {
    price: 70,
    minutes: 90,
    tags: ['photo shoot', 'family', 'جلسة تصوير', 'عيلة'],
    titles: [
      ['Family or newborn photo session', 'جلسة تصوير عيلة أو مولود'],
      ['Outdoor portraits at sunset', 'صور خارجيّة عالمغيب']
    ],
    description: [
      'By the sea, in the old town or at home. Twenty edited pictures within a week.',
      'عالبحر، بالبلد القديمة أو بالبيت. عشرين صورة معدّلة خلال أسبوع.'
    ]
  },
  {
    subcategory: 'dj',
    price: 200,
    minutes: 300,
    tags: ['DJ', 'sound', 'دي جي', 'صوت'],
    titles: [
      ['DJ with sound and lights for parties', 'دي جي مع صوت وإضاءة للحفلات'],
      ['DJ for birthdays, engagements and dabke', 'دي جي لأعياد ميلاد وخطبة ودبكة']
    ],
    description: [
      'From Fairuz in the morning to dabke at midnight; the neighbours are warned in advance.',
      'من فيروز الصبح للدبكة بنص الليل، والجيران منبلّغهن من قبل.'
    ]
  },
  {
    subcategory: 'catering',
    price: 250,
    minutes: 240,
    tags: ['catering', 'mezze', 'كيترينغ', 'مازة'],
    titles: [
      ['Lebanese buffet for 25 guests', 'بوفيه لبناني لـ ٢٥ شخص'],
      ['Catering at home: mezze, grill and sweets', 'كيترينغ بالبيت: مازة ومشاوي وحلو']
    ],
    description: [
      'Cooked the same morning, served warm, dishes washed before we go.',
      'طبخ نفس النهار، بيتقدّم سخن، ومنجلي الصحون قبل ما نفلّ.'
    ]
  }
]

export const petVet: Listing[] = [
  {
    price: 30,
    minutes: 45,
    tags: ['vet', 'vaccination', 'دكتور بيطري', 'تلقيح'],
    titles: [
      ['Vet home visit for cats and dogs', 'دكتور بيطري بالبيت للقطط والكلاب'],
      ['Vaccination and check-up at home', 'تلقيح وفحص بالبيت']
    ],
    description: [
      'No cage, no car, no fear. Vaccination booklet filled in and stamped.',
      'بلا قفص ولا سيارة ولا خوف. ودفتر التلقيح معبّى ومختوم.'
    ]
  },
  {
    subcategory: 'grooming',
    price: 30,
    minutes: 90,
    tags: ['grooming', 'dog', 'قصّ شعر كلاب', 'حمّام'],
    titles: [
      ['Dog grooming: bath, cut, nails', 'حمّام وقصّ شعر وأظافر للكلاب'],
      ['Mobile pet grooming in {city}', 'تجميل حيوانات متنقّل في {city}']
    ],
    description: [
      'Warm water in the van, quiet clippers, and a bow tie if you insist.',
      'مي سخنة بالفان، مكنة بلا صوت، وببيون إذا بدّك.'
    ]
  },
  {
    subcategory: 'grooming',
    price: 20,
    minutes: 60,
    tags: ['pet sitting', 'walking', 'رعاية حيوانات', 'مشوار كلب'],
    titles: [
      ['Dog walking and pet visits', 'تمشاية كلاب وزيارة حيوانات'],
      ['Cat fed while you travel', 'منطعمي البسّة وإنت مسافر']
    ],
    description: [
      'A photo after each visit. Keys are kept in a safe.',
      'صورة بعد كل زيارة. والمفاتيح محفوظة بخزنة.'
    ]
  },
  {
    price: 35,
    minutes: 60,
    tags: ['training', 'puppy', 'تدريب', 'جرو'],
    titles: [
      ['Puppy and obedience training', 'تدريب جراوي وطاعة'],
      ['Dog pulling or barking? Trainer at home', 'كلبك عم يشدّ أو ينبّح؟ مدرّب بالبيت']
    ],
    description: [
      'Gentle methods, the whole family takes part, progress within three sessions.',
      'طرق لطيفة، كل العيلة بتشارك، والتقدّم ببيّن خلال تلات جلسات.'
    ]
  }
]
