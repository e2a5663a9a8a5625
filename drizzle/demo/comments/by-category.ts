import type { Category } from '../listings/index.js'
import type { Text } from '../types.js'

/** Praise that only makes sense for this trade. */
export const praiseByCategory: Record<Category, readonly Text[]> = {
  plumbing: [
    [
      'Not a drop since he left.',
      'من وقت فلّ ما نقّطت نقطة.'
    ],
    [
      'Cleared the drain without breaking a single tile.',
      'سلّك المجرور بلا ما يكسّر ولا بلاطة.'
    ],
    [
      'Water pressure is finally normal.',
      'أخيراً ضغط المي صار طبيعي.'
    ],
    [
      'Found the leak behind the wall in ten minutes.',
      'لقى النشّ ورا الحيط بعشر دقايق.'
    ]
  ],
  electrical: [
    [
      'The breaker has not tripped once since.',
      'من وقتها ما طقّ الديجنكتور ولا مرّة.'
    ],
    [
      'The panel looks like a work of art now.',
      'التابلو صار مرتّب متل اللوحة.'
    ],
    [
      'I can finally use the oven and the AC together.',
      'صار فيي شغّل الفرن والمكيّف سوا.'
    ]
  ],
  'generator-ups': [
    [
      'The inverter now lasts the whole night.',
      'الانفرتر صار يكفّي كل الليل.'
    ],
    [
      'Changed one battery instead of four, honest man.',
      'غيّر بطاريّة وحدة مش أربعة، آدمي.'
    ]
  ],
  solar: [
    [
      'We turned off the subscription in June.',
      'وقّفنا الاشتراك من حزيران.'
    ],
    [
      'Cables hidden, panels straight, everything labelled.',
      'الشرايط مخفيّة والألواح عالميزان وكل شي مكتوب.'
    ]
  ],
  'ac-hvac': [
    [
      'The room is a fridge again.',
      'رجعت الغرفة تلج.'
    ],
    [
      'Not a drop of dirty water on the sofa.',
      'ولا نقطة مي وسخة عالكنباية.'
    ],
    [
      'No smell any more when it starts.',
      'ما عاد في ريحة لمّا يشتغل.'
    ],
    [
      'He weighed the gas in front of me.',
      'وزن الغاز قدّامي.'
    ]
  ],
  'appliance-fridge': [
    [
      'The fridge was cold again before dinner.',
      'رجع البرّاد يبرّد قبل العشا.'
    ],
    [
      'Saved a freezer full of food.',
      'خلّصلي فريزر مليان أكل.'
    ],
    [
      'Everyone told me to buy a new fridge; he repaired it.',
      'الكل قالولي اشتري برّاد جديد، وهوّي صلّحو.'
    ]
  ],
  'appliance-washer': [
    [
      'The machine is so quiet that I check whether it is on.',
      'الغسّالة صارت بلا صوت، بروح شوف إذا شغّالة.'
    ],
    [
      'Found a coin and a sock in the pump, we laughed.',
      'طلّع من الطرمبة ليرة وكلسة وضحكنا.'
    ],
    [
      'It spins again like the first day.',
      'رجعت تعصر متل أوّل يوم.'
    ]
  ],
  'appliance-oven': [
    [
      'The flame is blue and even now.',
      'صارت الشعلة زرقا ومتساوية.'
    ],
    [
      'Checked the gas with soap on every joint.',
      'فحص الغاز بالصابون على كل وصلة.'
    ],
    [
      'My cakes rise again.',
      'رجع الكاتو يطلع معي.'
    ]
  ],
  'water-heater': [
    [
      'Hot water in twenty minutes.',
      'مي سخنة بعشرين دقيقة.'
    ],
    [
      'Showed me two kilos of limescale from the tank.',
      'فرجاني كيلوين كلس طلعوا من القازان.'
    ]
  ],
  'water-tank': [
    [
      'Sent photos before and after, I was ashamed of the before.',
      'بعتلي صور قبل وبعد، واستحيت من يلّي قبل.'
    ],
    [
      'The tanker came on a day when nobody had water.',
      'إجا السيترن بنهار ما حدا عندو مي.'
    ]
  ],
  cleaning: [
    [
      'Behind the fridge, under the beds, everywhere.',
      'ورا البرّاد وتحت التخوتة وبكل محل.'
    ],
    [
      'The house smells clean, not of chlorine.',
      'ريحة البيت نضافة مش كلور.'
    ],
    [
      'The sofa got its colour back.',
      'رجع لون الكنباية.'
    ],
    [
      'She did the balcony without being asked.',
      'نضّفت البلكون بلا ما نطلب.'
    ]
  ],
  'pest-control': [
    [
      'Not one cockroach since.',
      'من وقتها ولا صرصور.'
    ],
    [
      'Came back for the second visit without being reminded.',
      'رجع للزيارة التانية بلا ما ذكّرو.'
    ]
  ],
  painting: [
    [
      'Straight lines, no drops on the floor.',
      'خطوط مستقيمة وولا نقطة عالأرض.'
    ],
    [
      'He matched the old colour so well that I cannot find the patch.',
      'طابق اللون لدرجة ما بعرف وين الرقعة.'
    ],
    [
      'The mould has not come back after the winter.',
      'مرقت الشتويّة وما رجع العفن.'
    ]
  ],
  carpentry: [
    [
      'The door closes with one finger.',
      'صار الباب يسكّر بإصبع.'
    ],
    [
      'Beautiful wood, exact to the millimetre.',
      'خشب حلو وعالميلّي.'
    ],
    [
      "My grandfather's table has a second life.",
      'طاولة جدّي رجعت عاشت.'
    ]
  ],
  'furniture-assembly': [
    [
      'Four boxes became a wardrobe in an hour.',
      'أربع كراتين صاروا خزانة بساعة.'
    ],
    [
      'The TV is perfectly level.',
      'التلفزيون عالميزان بالزبط.'
    ]
  ],
  'metal-aluminium': [
    [
      'The window slides like butter.',
      'صار الشبّاك يقشط متل الزبدة.'
    ],
    [
      'Measured on Tuesday, fitted on Thursday.',
      'أخد القياس التلاتا وركّب الخميس.'
    ]
  ],
  'tiling-masonry': [
    [
      'You cannot feel one edge under bare feet.',
      'بتمشي حافي وما بتحسّ ولا حفّة.'
    ],
    [
      'The new bathroom is better than the drawing.',
      'الحمّام الجديد أحلى من الرسمة.'
    ]
  ],
  waterproofing: [
    [
      'Two storms and the ceiling is dry.',
      'مرقت عاصفتين والسقف ناشف.'
    ],
    [
      "Found that it was the neighbour's bathroom all along.",
      'طلع المشكل من حمّام الجيران وهوّي لقاه.'
    ]
  ],
  locksmith: [
    [
      'Opened the door in three minutes at midnight.',
      'فتح الباب بتلات دقايق بنص الليل.'
    ],
    [
      'No scratch on the door.',
      'ولا خدش عالباب.'
    ]
  ],
  moving: [
    [
      'Not one glass broken in a whole house move.',
      'نقلنا بيت كامل وما انكسر كباية.'
    ],
    [
      'Strong, careful boys, and they joked all day.',
      'شباب قبضايات ومنتبهين ومهضومين.'
    ]
  ],
  gardening: [
    [
      'The olive trees look loved.',
      'مبيّن الزيتون معتنى فيه.'
    ],
    [
      'The garden has not been this green for years.',
      'من سنين ما كانت الجنينة خضرا هالقد.'
    ]
  ],
  'electronics-it': [
    [
      'My old laptop starts in ten seconds.',
      'اللابتوب القديم صار يدوّر بعشر ثواني.'
    ],
    [
      'All photos saved, nothing lost.',
      'الصور كلّها بقيت وما راح شي.'
    ]
  ],
  'car-repair': [
    [
      'Showed me the old part and put it in my hand.',
      'فرجاني القطعة القديمة وحطّها بإيدي.'
    ],
    [
      'The engine light is off and stayed off.',
      'طفت لمبة الموتور وما رجعت.'
    ],
    [
      'Fixed the car in my own garage.',
      'صلّح السيارة بكاراج البيت.'
    ]
  ],
  'beauty-hair': [
    [
      'Everyone asked who did my hair.',
      'كلّهن سألوني مين عملّي شعري.'
    ],
    [
      'Tools opened from a sterile bag.',
      'العدّة مفتوحة من كيس معقّم.'
    ]
  ],
  'nursing-care': [
    [
      'My father did not feel the needle.',
      'بيّي ما حسّ بالإبرة.'
    ],
    [
      'She treats my mother like her own.',
      'بتعامل إمّي متل إمّها.'
    ]
  ],
  childcare: [
    [
      'The children ask when she is coming back.',
      'الولاد بيسألوا إيمتى راجعة.'
    ],
    [
      'Homework done and not one cartoon.',
      'الدرس خالص وبلا ولا كرتون.'
    ]
  ],
  tutoring: [
    [
      'From 8 to 15 out of 20 in one term.',
      'من ٨ لـ ١٥ على عشرين بفصل واحد.'
    ],
    [
      'My son likes maths now, I do not know how.',
      'ابني صار يحب الرياضيات، ما بعرف كيف.'
    ]
  ],
  'photography-events': [
    [
      'We cried when we saw the pictures.',
      'بكينا لمّا شفنا الصور.'
    ],
    [
      'The guests did not leave the dance floor.',
      'المعازيم ما تركوا البيست.'
    ]
  ],
  'sewing-laundry': [
    [
      'The dress sits as if painted on.',
      'الفستان إجا متل القالب.'
    ],
    [
      'The stain that everyone gave up on is gone.',
      'البقعة يلّي الكل يئس منها راحت.'
    ]
  ],
  'pet-vet': [
    [
      'My cat did not even hide.',
      'البسّة حتى ما تخبّت.'
    ],
    [
      'So gentle with an old, frightened dog.',
      'كتير لطيف مع كلب ختيار وخايف.'
    ]
  ]
}
