import t from '../../support/tap.js'
import { understand } from '../../../agent/dialogue/understanding.js'

const jobs: Record<string, string[]> = {
  'water-tank': [
    'clean the water tank please',
    'bade 7ada ynaddef l khazzen',
    'بدي حدا ينضف خزان المي',
    'خزان المي عالسطح صار كلو خضار، بدي حدا ينضفو بكرا',
    'الخزان مليان طين، ابي احد ينظفه',
    'عايز حد ينضفه، الخزان وسخ',
    'خزان المياه متسخ، أريد من ينظفه',
    'l khazzen kello wa7el, baddi 7ada ynaddfo',
    'the water tank on the roof is green, can someone clean it tomorrow',
    'nettoyage du réservoir'
  ],
  'ac-hvac': [
    'I need someone to clean the AC',
    'bade 7ada ynaddef l mkayef',
    'المكيف ريحته طالعة، محتاج حد ينظفه',
    'the air conditioner smells, somebody to clean it please'
  ],
  'furniture-assembly': [
    'yrakkeble khzene mn ikea',
    'بدي حدا يركب خزانة',
    'monter une armoire',
    'a cupboard that I ordered online arrived in six boxes, who can build it',
    'the crib came flat in a carton, need somebody to put it up',
    'we get the keys to our new flat next week, someone to put together two ikea wardrobes',
    'we bought bunk beds on the internet, all in pieces, please set them up',
    'طلبت دولاب اونلاين وجا قطع، محتاج حد يركبه',
    'شريت كبت ووصل بكراتين ابي احد يركبه',
    'وصلنا سرير من النت بالعلب بدنا مين يركبو',
    'وصلت الخزانة في صناديق وأحتاج إلى تركيبها',
    'jebna takht mn l internet wosel bi caratin, badna 7ada yrakkbo',
    'une commode achetée sur internet, il faut la monter'
  ],
  carpentry: ['bade nejjar ysalle7 khzene', 'تركيب خزائن مطبخ', 'a carpenter to build me a wardrobe'],
  'electronics-it': ['set up the internet at my desk', 'الانترنت مقطوع بالمكتب'],
  moving: [
    'help me move a fridge and a sofa',
    'بدي حدا ينقلي براد وغسالة',
    'أريد نقل ثلاجة وأريكة إلى منزل آخر',
    'bade en2ol l frigo w kanabeye',
    'بدي حدا يوصللي غسالة من صيدا لبيروت',
    'I need someone to deliver a washer to my mum',
    'un lave-linge et un canapé à déménager'
  ],
  'appliance-fridge': ['move my fridge repair to tuesday', 'بدي تصليح البراد قبل نقل العفش'],
  'appliance-washer': [
    'my washing machine moves when it spins',
    'the washer delivers no water to the drum',
    'الغسالة بس توصل عالعصر بتصير ترقص بالمطبخ',
    'الغسالة لما توصل للعصر بتوقف',
    'غسالتي توصل العصر وتقعد تهز',
    'الغسالة بتوصل لمرحلة العصر وتفصل',
    'l 8assele bas tousal 3al 3aser btor2os'
  ],
  'pet-vet': ["j'ai besoin d'un véto pour le vaccin du chat", 'mon chat est malade'],
  gardening: [
    'a gardener in bikfaya, and tell him the green iron gate is next to the electrician',
    'بدي جنيناتي ببكفيا وقولولو يجيب سلم طويل والبوابة الخضرا حد الكهربجي',
    'bade jnaynati w 2ello yjib ma3o barrad may',
    'un jardinier, dites-lui que le plombier est en bas'
  ],
  electrical: [
    'the breaker trips every time I turn on the water heater',
    'القاطع يفصل كلما شغل السخان',
    'القاطع بيفصل بس شغل المكيف',
    'l disjoncteur by2atte3 kel ma dawwer l chauffe eau',
    'le disjoncteur saute avec le four'
  ],
  'nursing-care': [
    'والدتي مسنة وتحتاج من يعتني بها',
    'والدتي تبلغ من العمر ثمانين عاماً وتعيش وحدها، أبحث عمن يعتني بها',
    'جدتي لا تستطيع الحركة بمفردها ونريد من يرعاها خلال النهار',
    'my father is very old and lives alone, somebody has to look after him'
  ],
  'metal-aluminium': [
    'handyman for the gate',
    'a handyman, the gate does not close',
    'un bricoleur pour le portail'
  ],
  locksmith: ['changer la serrure'],
  painting: ['repeindre la chambre', 'papier peint بغرفة الصبي، la semaine prochaine mardi']
}

t.test('the act and its object together name the trade, as one request', async (t) => {
  for (const [slug, texts] of Object.entries(jobs)) {
    for (const text of texts) {
      const { category, others } = understand(text, {
        at: new Date('2026-12-02T08:00:00Z'),
        timezone: 'Asia/Beirut',
        currency: 'USD',
        previous: 'en'
      })

      t.equal(category?.slug, slug, text)
      t.same(others, [], text)
    }
  }
})

t.test('"mon" before what is owned is no Monday', async (t) => {
  for (const text of ['mon chat est malade', 'mon frigo est en panne', "mon climatiseur fait de l'eau"]) {
    const { when } = understand(text, {
      at: new Date('2026-12-02T08:00:00Z'),
      timezone: 'Asia/Beirut',
      currency: 'USD',
      previous: 'en'
    })

    t.equal(when.date, undefined, text)
  }
})

const asked: Record<string, string[]> = {
  carpentry: [
    'the door lock is stuck, need a carpenter tomorrow',
    'my front door will not lock, the key turns forever. I want a carpenter to look at it',
    'carpenter please. somebody broke the lock',
    'need a carpenter to change the lock cylinder',
    'bab l beit ma 3am ysakker w l efel m3allak, baddo najjar',
    'l efel ta3 l bab 5arben badde najjar bokra',
    'الباب علق والمفتاح انكسر جوا، عايز نجار',
    'قفل الباب ما بيسكر، ابي نجار'
  ],
  locksmith: [
    'the carpenter broke the lock of my door, need a locksmith',
    'can a locksmith come, my wardrobe door is stuck',
    'النجار كسر قفل الباب، بدي حدا يغير القفل'
  ],
  electrical: ['electrician needed to hang the tv'],
  plumbing: ['the ac drips water inside, send me a plumber', 'ابي سباك المكيف ينقط ماي'],
  cleaning: ['need a cleaner, the painter left a mess', 'بدي حدا ينضف البيت، الدهان ترك وسخ']
}

t.test('somebody who is asked for by name of their trade is meant, whatever is told beside it', async (t) => {
  for (const [slug, texts] of Object.entries(asked)) {
    for (const text of texts) {
      const { category, others } = understand(text, {
        at: new Date('2026-12-02T08:00:00Z'),
        timezone: 'Asia/Beirut',
        currency: 'USD',
        previous: 'en'
      })

      t.equal(category?.slug, slug, text)
      t.same(others, [], text)
    }
  }
})

t.test('who only comes or did something is not asked for, and their hour is not the visit', async (t) => {
  for (const [text, slug, date, time] of [
    ['the electrician is coming at 4 tomorrow and i need the cleaner after he leaves', 'cleaning'],
    ['الكهربجي جاي بكرا ع 4، بدي حدا ينضف بعده', 'cleaning'],
    ['الدهان اجا الجمعة وخرب البلاط، بدي مبلط التنين 10', 'tiling-masonry', '2026-12-07', '10:00'],
    ['the painter came friday, need a cleaner on monday at 9', 'cleaning', '2026-12-07', '09:00'],
    [
      'the washing machine man came yesterday, today the fridge stopped. someone tomorrow at 5',
      'appliance-fridge',
      '2026-12-03',
      '17:00'
    ],
    ['can the plumber come tomorrow at 4, I need a plumber', 'plumbing', '2026-12-03', '16:00']
  ] as const) {
    const { category, others, when } = understand(text, {
      at: new Date('2026-12-02T08:00:00Z'),
      timezone: 'Asia/Beirut',
      currency: 'USD',
      previous: 'en'
    })

    t.equal(category?.slug, slug, text)
    t.same(others, [], text)
    t.same([when.date, when.time], [date, time], text)
  }
})

t.test('of several towns the one is meant where the house is', async (t) => {
  for (const text of [
    'I am in Saida till thursday but the house is in Tyre, cleaner on friday at 9',
    'my office in Beirut is closed, come to my home in Tyre, need an electrician',
    'المحل حد بنك بيروت بصور، بدي كهربجي الخميس',
    'انا ببيروت اليوم بس البيت بصور، بدي سباك',
    'ana b beirut lyom, bas l beit b sour, badde sabbak',
    'je suis à Beyrouth mais la maison est à Tyr, plombier vendredi'
  ]) {
    const { place } = understand(text, {
      at: new Date('2026-12-02T08:00:00Z'),
      timezone: 'Asia/Beirut',
      currency: 'USD',
      previous: 'en'
    })
    t.equal(place?.slug, 'tyre', text)
  }
})

t.test('a town behind somebody else’s rooms is where the job is', async (t) => {
  for (const text of [
    "AC in my mum's bedroom in Tyre is blowing warm air",
    'the sink at my aunt’s in Tyre was leaking all night',
    'مكيف بيت أهلي بصور ما عم يبرد',
    'غسالة أمي في صور خربانة',
    '3and te2a bi sour l mkayef ma 3am ybarred',
    'la clim chez ma mère à Tyr est en panne'
  ]) {
    const { place } = understand(text, {
      at: new Date('2026-12-02T08:00:00Z'),
      timezone: 'Asia/Beirut',
      currency: 'USD',
      previous: 'en'
    })
    t.equal(place?.slug, 'tyre', text)
  }
})

t.test('a tyre of a car is no town', async (t) => {
  for (const text of ['the tyre is flat', 'the air in my tyre is low', 'tyre was changed in the garage']) {
    const { place } = understand(text, {
      at: new Date('2026-12-02T08:00:00Z'),
      timezone: 'Asia/Beirut',
      currency: 'USD',
      previous: 'en'
    })
    t.equal(place, null, text)
  }
})
