import t from '../../support/tap.js'
import { understand, type Understanding } from '../../../agent/dialogue/understanding.js'

/** What people say of a situation, and the one trade that it wants. */
const situations: Record<string, string[]> = {
  'pest-control': ['عايز حد يرش الصراصير', 'ma badde tandif, badde 7ada yrish l sarasir'],
  electrical: [
    'the lights of the shop go off when I open the freezer, need an electrician',
    'الكهربا بتفصل كل ما ولّع الفرن، عندي محل مناقيش',
    'l kahraba bte2ta3 kel ma dawwir l ferin',
    'عندي محل بعمارة قديمة وبدي كهربجي',
    "half the power points in the house are dead and the missus can't run the hair dryer",
    "the sockets in the bedroom went dead, can't even charge the phone",
    'lights keep flickering whenever the washing machine is on, need a sparky',
    'building site in saida, need an electrician',
    'عندي ورشة وبدي كهربجي',
    'بدي كهربجي حد فرن ابو علي',
    'electrician next to the hair salon in hamra'
  ],
  moving: [
    'هنعزل آخر الشهر ومحتاجين عمال يشيلوا العفش',
    'got a sofa and a fridge to shift to my mates place',
    'need to get a washing machine and two beds from saida to tyre on friday',
    'moving house saturday: fridge, oven, 20 boxes',
    'we are relocating, 3 rooms and a fridge, need a truck',
    'a van to take my wardrobe to my sisters house',
    'بدنا ننقل عفش البيت',
    'دينا تنقل غساله وتلاجه',
    'ابي ونيت ينقل اثاث',
    'camion pour déménager un frigo et un canapé'
  ],
  plumbing: [
    "l'évier est bouché",
    'البوري بالمطبخ غرگ البيت',
    'the sink under the washing machine is leaking',
    'the pipe behind the washing machine drips',
    'عندي ورشه بصيدا وبدي سنكري',
    'sanitaire cassé, plombier svp à jounieh',
    'plumber, we live above the pharmacy and the car garage',
    'a fundi to fix the tap',
    'سباك يصلح التواليت'
  ],
  'pet-vet': [
    'my dog needs a bath and his nails cut',
    'cat needs grooming and a haircut, persian',
    'قطتي ما تاكل ابي دكتور بيطري'
  ],
  locksmith: [
    'locked out, the key is inside, i stand outside',
    'the door shut behind me and keys are in the flat',
    'key broke in the lock of the front door',
    'الباب سكر عليي والمفتاح جوا',
    'قفلت الباب ونسيت المفتاح جوه',
    'طبق الباب وانا برا والمفاتيح بالبيت',
    'l beb sakkar 3layye w l mefte7 jouwa',
    "la porte a claqué et les clés sont à l'intérieur"
  ],
  'nursing-care': [
    'my mother arrives from hospital on friday, she needs a nurse for her injections',
    'his dressing needs changing after the operation, could a nurse come',
    'My father is just out of hospital and his dressing needs changing',
    'my gran needs someone to sit with her at night'
  ],
  'furniture-assembly': [
    'flat pack wardrobe and desk need putting together',
    'handyman to hang curtains',
    'curtain rod fell down'
  ],
  childcare: [
    'looking for a nanny for my baby',
    'i need ayah for my two sons',
    'someone to mind the kids on friday evening',
    'بدي حدا يقعد مع الولاد',
    'عايزه حد يقعد مع العيال',
    'badde 7ada y2a3od ma3 l wled',
    "quelqu'un pour garder les enfants"
  ],
  cleaning: [
    'ابي احد ينظف شقتي',
    'ابغى شغاله تنظف البيت',
    'عايز حد ينضف الشقه',
    'محتاجه واحده تنضف البيت',
    'اريد من ينظف منزلي',
    'bade wa7de tnaddef l beit',
    'badde 7ada ynaddefle l sha22a',
    'somebody to clean my flat',
    'une femme de ménage pour vendredi',
    'home help to hoover and mop',
    'زول يجي ينظف البيت',
    'sofa cleaning at home'
  ],
  'sewing-laundry': [
    'محل حد فرن الشباك، بدي خياط',
    'tailor to hem trousers',
    "need a tailor before saturday, my cousin's wedding"
  ],
  'appliance-fridge': ['need electrician, the fridge is not cooling', 'wa7ad yseble7 l barrad'],
  'water-tank': ['بدي ستيرن مي', 'ابي تنكر ماي', 'the tank on the roof is empty, need water'],
  'appliance-oven': ["my oven wont light and there's a smell of gas", 'the cooker hob sparks but no flame'],
  'tiling-masonry': ['brickie for a garden wall', 'معلم بلاط'],
  'ac-hvac': [
    "il faut quelqu'un pour l'AC",
    "l'AC souffle chaud",
    'AC blows hot air and my grandmother arrives saturday night, somebody thursday please',
    'المكيف ما عم يبرد وحماتي واصلة السبت بالليل، بدي حدا الجمعة',
    'l clim mish 3am tbarred w khalte jeye l sabet bl leil',
    'la clim ne refroidit plus et ma belle-mère arrive samedi dans la nuit',
    'aircon guy, the unit drips water inside',
    'فني تكييف'
  ],
  'water-heater': ['our water heater packed up and my son has a bad chest, is anyone free'],
  'beauty-hair': ['somebody to do my hair, it is for a christening'],
  'photography-events': ['مصور لعرس اختي', "photographer for my daughter's birthday"],
  'metal-aluminium': [
    'the shutter of the kitchen window is stuck',
    'vitre cassée au salon',
    'gate motor of the garage not working'
  ]
}

/** What a provider is told, and everyday words: nothing in them asks for a trade. */
const asksNothing = [
  'اللي تشوفه مناسب',
  'tell him the gate code is 4471 and the dog is all noise',
  '2elo l asenseur khereb yotla3 3al daraj',
  'dites-lui que le chien est gentil',
  'بلغه ان الباب الحديد مفتوح',
  'قوله يجيب معاه سلم',
  'let her know the lift is broken and parking is behind the bakery',
  'ask him to bring his own ladder please'
]

function read(text: string): Understanding {
  return understand(text, {
    at: new Date('2026-12-02T08:00:00Z'),
    timezone: 'Asia/Beirut',
    currency: 'USD',
    previous: 'en'
  })
}

t.test('the trade of a request is what it is about, and no word in passing', async (t) => {
  for (const [slug, texts] of Object.entries(situations)) {
    for (const text of texts) {
      const { category, others } = read(text)

      t.equal(category?.slug, slug, text)
      t.same(others, [], text)
    }
  }
})

t.test('a note to the provider asks for no trade and no town', async (t) => {
  for (const text of asksNothing) {
    const { category, place } = read(text)

    t.equal(category, null, text)
    t.equal(place, null, text)
  }
})

t.test('"ask them to send a plumber" is a request all the same', async (t) => {
  t.equal(read('ask them please, I need a plumber in Saida').category?.slug, 'plumbing')
})

t.test('the article inside the name of a town is written in every way', async (t) => {
  for (const [text, slug] of [
    ['bade plombier bi sin l fil', 'sin-el-fil'],
    ['furn l shebbak', 'furn-el-chebbak'],
    ['ana bi deir l qamar', 'deir-el-qamar']
  ] as const) {
    t.equal(read(text).place?.slug, slug, text)
  }
})

t.test('a telephone as a way to reach somebody names no phone that is broken', (t) => {
  for (const text of [
    'what is his phone number and address?',
    'can I have their contact number',
    'شو رقم تلفون المحل؟',
    'ممكن رقم الجوال',
    'shou ra2em telephono',
    'c est quoi son numero de telephone'
  ]) {
    t.equal(read(text).category, null, text)
  }

  t.equal(read('my phone is broken').category?.slug, 'electronics-it')
  t.end()
})

t.test('a town whose name holds a word of wishing wishes for nothing', (t) => {
  for (const text of ['plumber in bint jbeil friday', 'بدي سباك ببنت جبيل']) {
    t.same(read(text).noted, [], text)
    t.equal(read(text).place?.slug, 'bint-jbeil', text)
  }

  t.end()
})

t.test('a trade is read with the ending of the object', (t) => {
  for (const [text, slug] of [
    ['أريد حداداً', 'metal-aluminium'],
    ['أريد نجاراً', 'carpentry'],
    ['أحتاج سباكاً', 'plumbing'],
    ['أطلب دهاناً', 'painting'],
    ['شاهدت فأراً تحت المجلى', 'pest-control'],
    ['شفت فأرا تحت المجلى', 'pest-control'],
    ['أريد كهربائياً', 'electrical'],
    ['أحتاج قفلاً جديداً للباب', 'locksmith']
  ] as const) {
    t.equal(read(text).category?.slug, slug, text)
  }

  t.equal(read('بابا رح يكون بالبيت').category, null, 'a father is no door')

  t.end()
})

t.test('a television of which one thing fails and another works is of electronics', async (t) => {
  for (const text of [
    'the tv plays the sound and shows no image',
    'there is an image but the telly has no audio',
    'white lines all over the television',
    'our tv remote stopped responding',
    'my television says there is no signal',
    'التلفزيون صوته طالع والصورة سودا',
    'ع التلفزيون صورة من دون صوت',
    'تظهر خطوط على شاشة التلفاز',
    'ريموت التلفزيون ما عم يرد',
    'l telfizyon byetla3 mennou sot bala soura',
    'la télé a le son et pas d’image'
  ]) {
    t.equal(read(text).category?.slug, 'electronics-it', text)
  }
})

t.test('a person of a trade is known by each way to write their vowels', async (t) => {
  for (const [slug, persons] of Object.entries({
    painting: ['dahhan', 'dehhan', 'dahhen', 'dehhen', 'dahan', 'dehen', 'dahhin'],
    plumbing: ['sabbak', 'sebbak', 'sabbek', 'sebbek'],
    carpentry: ['najjar', 'nejjar', 'najjer', 'nejjer', 'neggar'],
    'tiling-masonry': ['mballat', 'mballet', 'mbellet'],
    'sewing-laundry': ['khayyat', 'kheyyat'],
    'beauty-hair': ['7alla2', '7elle2', '7ella2'],
    moving: ['3attal', '3attel', '3ettal', '3ettel']
  })) {
    for (const person of persons) t.equal(read(`badde ${person}`).category?.slug, slug, person)
  }
})

t.test('what a thing will not do declines nothing', (t) => {
  t.equal(read('the car will not start').category?.slug, 'car-repair')
  t.same(read('the car will not start').dropped, [])
  t.same(read('not the plumber, a painter').dropped, ['plumbing'])
  t.end()
})
