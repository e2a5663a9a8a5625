type InBothLanguages = Record<'en' | 'ar', readonly string[]>

/** What clients write under a booking. */
export const notes: InBothLanguages = {
  en: [
    'Please call when you are downstairs, the bell does not work.',
    'Third floor, the lift stops during power cuts.',
    'There is a dog, he is friendly.',
    'My mother will open the door.',
    'Parking in front of the bakery.',
    'It started two days ago.',
    'Please bring the spare part if you have it.',
    'Generator hours are from 8 to 12.'
  ],
  ar: [
    'دقّلي لمّا توصل، الجرس معطّل.',
    'الطابق التالت، والأسنسور بيوقف وقت القطع.',
    'في كلب بالبيت بس أليف.',
    'إمّي بتفتحلك الباب.',
    'فيك تصفّ حد الفرن.',
    'المشكلة صار إلها يومين.',
    'إذا القطعة معك جيبها، الله يعطيك العافية.',
    'الاشتراك من ٨ لـ ١٢.'
  ]
}

/** Where the job is, within the city. */
export const streets: InBothLanguages = {
  en: [
    'Near the pharmacy, 2nd floor',
    'Building behind the school, ground floor',
    'Facing the bakery, 4th floor',
    'Old stone house after the mosque',
    'Next to the church, blue gate',
    'Main street, above the bank, 3rd floor',
    'Sea road, white building, 1st floor',
    'Behind the municipality, 5th floor'
  ],
  ar: [
    'حد الصيدليّة، الطابق التاني',
    'البناية يلّي ورا المدرسة، أرضي',
    'مقابل الفرن، الطابق الرابع',
    'بيت حجر قديم بعد الجامع',
    'جنب الكنيسة، بوّابة زرقا',
    'الطريق العام فوق البنك، الطابق التالت',
    'طريق البحر، بناية بيضا، الطابق الأوّل',
    'ورا البلديّة، الطابق الخامس'
  ]
}

/** Why a booking was called off, in its client's language. */
export const cancellations: InBothLanguages = {
  en: [
    'I have to travel, sorry.',
    'The problem solved itself.',
    'My neighbour repaired it.',
    'Something came up at work.',
    'I booked the wrong day.',
    'We could not agree on the time.',
    'The road was closed that day.'
  ],
  ar: [
    'اضطرّيت سافر، بعتذر.',
    'المشكلة انحلّت لحالها.',
    'جارنا صلّحها.',
    'طلعلي شغل مفاجئ.',
    'حجزت النهار الغلط.',
    'ما قدرنا نتّفق على الوقت.',
    'الطريق كانت مسكّرة.'
  ]
}
