import type { Text } from './types.js'

/** The closing words of a business's listings. */
export const promises: readonly Text[] = [
  ['Our shop is in {area} and we cover all of {city}.', 'محلّنا ب{area} ومنغطّي كل {city}.'],
  ['The visit is free if you go ahead with the repair.', 'الكشف ببلاش إذا كمّلنا الشغل.'],
  ['We pick up the phone, even on Sundays.', 'منردّ عالتلفون حتى نهار الأحد.'],
  ['Three months of guarantee on the work, in writing.', 'كفالة تلات أشهر مكتوبة على الشغل.'],
  ['Known in {area} for fifteen years.', 'معروفين ب{area} من خمستعشر سنة.'],
  ['You pay when you are satisfied, not before.', 'بتدفع لمّا تكون راضي، مش قبل.'],
  [
    'We send a message from the road, so you do not wait at the window.',
    'منبعتلك من الطريق، حتى ما تنطر عالشبّاك.'
  ],
  ['No surprises: the price is the one you see here.', 'بلا مفاجآت: السعر يلّي شايفو هوّي يلّي بتدفعو.'],
  ['A family trade in {city}, from father to son.', 'مصلحة عيلة في {city}، أباً عن جد.'],
  ['We also come to the villages around {city}.', 'ومنوصل عالضيع يلّي حوالي {city}.'],
  ['Shoe covers on, dust sheet down, hands washed.', 'غطا للإجرين، شرشف عالأرض، وإيدين نضاف.'],
  ['Ask our neighbours in {area} about us.', 'اسأل جيراننا ب{area} عنّا.'],
  ['We keep spare parts in the van so as not to come twice.', 'القطع بالسيارة حتى ما نجي مرّتين.'],
  ['A small discount for pensioners, and coffee is welcome.', 'حسم زغير للمتقاعدين، والقهوة منقبلها.'],
  ['If it cannot be done well, we say so before starting.', 'إذا ما فيها تنعمل مزبوط منقلّك قبل ما نبلّش.'],
  ['Photos of earlier jobs in {city} on request.', 'صور أشغالنا في {city} عند الطلب.'],
  ['Appointments kept to the quarter of an hour.', 'مواعيدنا مزبوطة عالربع ساعة.'],
  ['We speak Arabic, English and a little French.', 'منحكي عربي وإنكليزي وشوي فرنسي.'],
  ['The same person from the first call to the last screw.', 'نفس الشخص من أوّل تلفون لآخر برغي.'],
  ['The old parts stay with you, so you see what was changed.', 'القطع القديمة منتركها معك لتشوف شو تغيّر.'],
  ['Receipt for every part, no commission on top.', 'فاتورة بكل قطعة وبلا عمولة.'],
  ['We work quietly during the afternoon nap.', 'منشتغل بهدوء وقت القيلولة.']
]

/** What a business says about itself. */
export const abouts: readonly Text[] = [
  [
    'We opened in {area} in {year} with one toolbox. Today we are a team of {team}, and most of our ' +
      'customers are sent by other customers.',
    'فتحنا ب{area} سنة {year} بشنطة عدّة وحدة. اليوم صرنا {team}، وأكتر زباينّا من زباين تانيين.'
  ],
  [
    '{first} {family} learned the trade from his uncle and has worked in {city} since {year}.',
    '{first} {family} تعلّم المصلحة من عمّو وبيشتغل في {city} من سنة {year}.'
  ],
  [
    'A small business in {city}. We answer, we come, we finish, and we come back if something is not right.',
    'مصلحة زغيرة في {city}. منردّ، منجي، منخلّص، ومنرجع إذا في شي مش مزبوط.'
  ],
  [
    'Serving homes and shops of {city} since {year}. Clear prices, tidy work.',
    'بخدمة بيوت ومحلّات {city} من سنة {year}. أسعار واضحة وشغل مرتّب.'
  ],
  [
    'Trained in evening technical classes, working in {area} since {year}.',
    'دراسة تقنيّة مسائيّة وشغل ب{area} من سنة {year}.'
  ],
  [
    'We are {team} in the team, all from {city}. Honest diagnosis comes first.',
    'نحنا {team} بالفريق، كلّنا من {city}. الكشف الصادق قبل كل شي.'
  ],
  [
    'After years abroad {first} came back to {city} in {year} and opened this business.',
    'بعد سنين غربة رجع {first} ع{city} سنة {year} وفتح هالمصلحة.'
  ],
  ['You will find us in {area}. Coffee is always on.', 'بتلاقينا ب{area}، والقهوة دايماً حاضرة.']
]

/** The same for a business that a woman owns, where the words differ. */
export const aboutsOfWomen: readonly Text[] = [
  [
    '{first} {family} has worked in {city} since {year}; her team is {team} strong.',
    '{first} {family} بتشتغل في {city} من سنة {year}، وفريقها {team}.'
  ],
  [
    'A small business in {city} led by {first}. Trust is our capital.',
    'مصلحة زغيرة في {city} بتديرها {first}. راس مالنا الثقة.'
  ],
  [
    'Serving families of {city} since {year}. Clear prices, warm hearts.',
    'بخدمة عيل {city} من سنة {year}. أسعار واضحة وقلب دافي.'
  ],
  [
    'You will find us in {area}. Most of our clients come through friends.',
    'بتلاقونا ب{area}. أكتر زبايننا عن طريق أصحاب.'
  ],
  [
    '{first} came back to {city} in {year} and started from her own living room.',
    'رجعت {first} ع{city} سنة {year} وبلّشت من صالون بيتها.'
  ]
]
