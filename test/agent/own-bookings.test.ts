import { DateTime } from 'luxon'
import t from '../support/tap.js'
import { bookings } from '../../drizzle/schema/index.js'
import { createBooking } from '../../src/bookings/index.js'
import type { UserActor } from '../../src/shared/actor.js'
import { bookingRows, conciergeOf, sampleMarket, newcomer, startIn, talk, ZONE } from './market.js'
import { sample } from '../support/sample.js'

const { db, market, services } = await sampleMarket(t)
const concierge = conciergeOf(market)

/** A plumber is booked in three days at ten, an electrician in five days at eleven. */
const starts = { plumber: startIn(3, '10:00'), electrician: startIn(5, '11:00') }
type Name = keyof typeof starts

const weekdays: Record<string, string[]> = {
  en: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  ar: ['الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد'],
  fr: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  az: ['l tanen', 'l talata', 'l arba3a', 'l khamis', 'l jom3a', 'l sabet', 'l a7ad']
}

/** Sentences name days as {en3}: the English name of the weekday in three days. */
function spoken(text: string): string {
  return text.replace(/\{(\w\w)(\d)\}/g, (_, language: string, days: string) => {
    const day = DateTime.fromJSDate(new Date(), { zone: ZONE }).plus({ days: Number(days) })
    return weekdays[language]?.[day.weekday - 1] ?? ''
  })
}

async function clientWith(...names: Name[]): Promise<UserActor> {
  const client = await newcomer(db)
  for (const name of names) {
    const serviceId = services[name]?.id ?? ''
    await createBooking(market, client, { serviceId, scheduledAt: starts[name] })
  }

  return client
}

/** Where each booking stands: its start, or how it ended. */
async function standing(): Promise<Partial<Record<Name, string>>> {
  const rows = await bookingRows(db)
  return Object.fromEntries(
    rows.map(({ serviceId, status, scheduledAt }) => [
      serviceId === services['plumber']?.id ? 'plumber' : 'electrician',
      status === 'pending' ? scheduledAt.toISOString() : status
    ])
  )
}

const moves: Array<[said: string, start: string]> = [
  ['push my {en3} appointment to {en4}', startIn(4, '10:00')],
  ['can we do {en4} instead of {en3}?', startIn(4, '10:00')],
  ['make it an hour earlier', startIn(3, '09:00')],
  ['please delay it by two hours', startIn(3, '12:00')],
  ['i want change the hour from 10 to 12', startIn(3, '12:00')],
  ['change the time to 3pm', startIn(3, '15:00')],
  ['my appointment please change to the next day', startIn(4, '10:00')],
  ['postpone the plumber by a week', startIn(10, '10:00')],
  ['{en3} does not work for me, can the plumber come on {en4}?', startIn(4, '10:00')],
  ['الموعد يلي {ar3} خليه {ar4}', startIn(4, '10:00')],
  ['قدّملي ياه ساعة', startIn(3, '09:00')],
  ['أجلولي ياه يوم واحد، نفس الساعة', startIn(4, '10:00')],
  ['السباك مش لازم يجي {ar3}. أجلولي ياه نهار واحد', startIn(4, '10:00')],
  ['قدمولي ياه نهار', startIn(2, '10:00')],
  ['2akhkhrouli ye yawmen', startIn(5, '10:00')],
  ['ابغى اغير موعدي الى {ar4} نفس الوقت', startIn(4, '10:00')],
  ['عايز أأجل المعاد يومين', startIn(5, '10:00')],
  ['أرغب في تأجيل الموعد إلى يوم {ar4}', startIn(4, '10:00')],
  ['wakhra sa3a', startIn(3, '11:00')],
  ['khalliha {az4}', startIn(4, '10:00')],
  ['n2el l maw3ad la bokra', startIn(1, '10:00')],
  ['move rdv la {az4} please', startIn(4, '10:00')],
  ['badde 2akhkher l rdv ta3 l plombier la {az4}', startIn(4, '10:00')],
  ['fik twakhkher l maw3ad la {az4}', startIn(4, '10:00')],
  ['on peut décaler le plombier de {fr3} à {fr4} ?', startIn(4, '10:00')],
  ['i have a visit {en3} at 10 but my boss needs me, can be {en4} same time?', startIn(4, '10:00')],
  ['the plumber is booked {en3} 10am but i must travel. is it possible the next day?', startIn(4, '10:00')],
  ['عندي موعد {ar3} الساعة ١٠ بس صار معي ظرف، ممكن يكون {ar4} بنفس الوقت؟', startIn(4, '10:00')],
  ['عندي حجز يوم {ar3} الساعة ١٠ صباحاً، هل يمكن أن يكون يوم {ar4}؟', startIn(4, '10:00')],
  ['3ande maw3ad {az3} 3al 10 bas tole3le shoghol, fik {az4} nafs l wa2et?', startIn(4, '10:00')],
  ['the plumber who is coming {en3}, any chance he makes it {en4} instead? same time', startIn(4, '10:00')],
  ['السباك اللي جاي {ar3}، ينفع يبقى {ar4} الساعة ١٢ بداله؟', startIn(4, '12:00')],
  ['السباك الي بيجي {ar3}، ممكن يصير {ar4} بنفس الوقت؟', startIn(4, '10:00')],
  ['l sabbak li jey {az3}, fi yeb2a {az4} 3al 12?', startIn(4, '12:00')],
  ['jeye 7ada nhar {az3} 3al 10 kermel l 7anafiye, byezbat {az4} 3al 12?', startIn(4, '12:00')],
  [
    '{az3} 3al 10 fi 7ada jeye kermel l 7anafiye bas ma ra7 koun bel beit, fi yeje {az4} 3al 12?',
    startIn(4, '12:00')
  ],
  [
    'someone is coming {en3} at 10 for the tap but I will be out. would {en4} at 12 work?',
    startIn(4, '12:00')
  ],
  ['حدا جاي نهار {ar3} عال ١٠ كرمال الحنفية، فيه يجي {ar4} عال ١٢؟', startIn(4, '12:00')],
  ['هلو عندي موعد وياه {ar3} اريد احوله {ar4} نفس الوكت', startIn(4, '10:00')],
  ['move the plumber from {en3} to {en4} please, same time. on {en3} I do not need him', startIn(4, '10:00')],
  ['tell the plumber not to come at 10 on {en3}, he can come the same day at 12', startIn(3, '12:00')],
  ['قولوا للسباك ما يجي عالعشرة نهار {ar3}، يجي بنفس النهار عال ١٢', startIn(3, '12:00')],
  ['أقدم الموعد من {ar3} حق {ar2} الساعة ١١', startIn(2, '11:00')],
  ['est-ce que je peux décaler le plombier à {fr4} 12h ?', startIn(4, '12:00')],
  ['le plombier qui vient {fr3}, ce serait possible {fr4} à la même heure ?', startIn(4, '10:00')],
  ["can we move the plumber? i can't any day but {en4}, at 12", startIn(4, '12:00')],
  ['مش اي يوم غير {ar4}، نقلي موعد السباك عال ١٢', startIn(4, '12:00')],
  ['badde ghayyer maw3ad l sankari, ma fiye ella {az4} 3al 12', startIn(4, '12:00')],
  ['غيرلي موعد السباك من 10:00 لل 12:00', startIn(3, '12:00')],
  ['décaler le plombier من 10h لل 14h', startIn(3, '14:00')],
  ['move the plumber 10 -> 12', startIn(3, '12:00')],
  ['the plumber is down for {en3} but I am away, can he come the {en5} after, at 12?', startIn(5, '12:00')],
  ['move the plumber to the following {en2}', startIn(9, '10:00')],
  ['أجلولي السباك من {ar3} ل{ar4} بعدو، نفس الساعة', startIn(4, '10:00')],
  ['عايز أأجل السباك ل{ar2} اللي بعده', startIn(9, '10:00')],
  ['badde ajjel l sabbak la {az2} li ba3do', startIn(9, '10:00')],
  ['أريد تأجيل السباك إلى {ar2} الذي يليه', startIn(9, '10:00')],
  ['ابي أأجل السباك ل{ar5} اللي عقبه', startIn(5, '10:00')],
  ['badde ajjel l sabbak la {az4} li ba3do', startIn(4, '10:00')],
  ['décaler le plombier au {fr5} suivant', startIn(5, '10:00')],
  ['أجل السباك للأسبوع اللي بعدو', startIn(10, '10:00')],
  ['معلش السباك اللي جاي {ar3}، ممكن نخليه اليوم اللي بعده الساعة ١٢؟', startIn(4, '12:00')],
  ['السباك اللي جاي {ar3}، ممكن يصير قبلها بيوم الساعة ١١؟', startIn(2, '11:00')],
  ['the plumber on {en3}, make it the day after at 12', startIn(4, '12:00')],
  ['can the plumber come the day after {en3} at noon instead of {en3}', startIn(4, '12:00')],
  ['l sabbak li jeye {az3}, fina nkhalli l yom li ba3do 3al 12?', startIn(4, '12:00')]
]

t.test('a booking is moved by what is said alone, and only after a yes', async (t) => {
  for (const [said, start] of sample(moves)) {
    const client = await clientWith('plumber')
    const [offered] = await talk(concierge, client, [spoken(said)])

    t.equal(offered?.proposal?.kind, 'reschedule', said)
    t.same(await standing(), { plumber: starts.plumber }, `${said}: nothing is moved yet`)

    await talk(concierge, client, ['yes'], offered?.conversationId)
    t.same(await standing(), { plumber: start }, said)
  }
})

const cancels: string[] = [
  'delete my appointment',
  "i don't need the plumber anymore",
  'sorry i make mistake, remove my booking',
  'tell the plumber not to come',
  'please do not send the plumber, my cousin has mended it',
  "I won't be needing the plumber after all",
  'ما تبعتوا السباك، جارنا صلحها',
  'مش هكون في البيت الأيام دي الغوا بتاع السباكة',
  'ma teb3ato l sabbak, khayye zabbata',
  'شيل الحجز',
  'ما عاد لازمني السباك',
  'بطلنا',
  'مش محتاج السباك خلاص',
  'لم أعد بحاجة إلى السباك',
  'امسح الموعد لو سمحت',
  'batalna',
  'ma 3ad badna l sabbak',
  'annule mon rdv svp',
  'fik tel8e l rdv ta3 l plombier svp',
  'law sama7t l8ile maw3ad l sabbak',
  'annulation du rendez-vous avec le plombier',
  'ممكن تلغولي موعد السباك',
  'عايز تكنسلي معاد السباك',
  'لغولي موعد السباك',
  'كنسلوا حجزي لو سمحتوا',
  'شيلولي الموعد',
  'ودي تلغون حجزي',
  'ممكن حدا يلغيلي الموعد',
  'امسحوا المعاد',
  'kansloule l maw3ad',
  'kensele l maw3ad 3mol ma3rouf',
  'kenselo l 7ajez law sama7t',
  'bade kensil l sabbak',
  'elghoule l 7ajez',
  'supprimez mon rendez-vous'
]

t.test('a booking is cancelled in the words of people, and only after a yes', async (t) => {
  for (const said of sample(cancels)) {
    const client = await clientWith('plumber')
    const [offered] = await talk(concierge, client, [said])

    t.equal(offered?.proposal?.kind, 'cancel', said)
    t.same(await standing(), { plumber: starts.plumber }, `${said}: nothing is cancelled yet`)

    await talk(concierge, client, ['yes'], offered?.conversationId)
    t.same(await standing(), { plumber: 'cancelled' }, said)
  }
})

const ofTwo: Array<[said: string, cancelled: Name[]]> = [
  ['cancel the plumber one, the second one leave it', ['plumber']],
  ['bade elghe taba3 l sabbak, l tene khallo', ['plumber']],
  ['elghe l kahrabje, l awal troko', ['electrician']],
  ['الغيلي السباك، والتاني خليه', ['plumber']],
  ['ابي الغي الكهربائي والأول خله', ['electrician']],
  ['عايز ألغي السباك، التاني سيبه', ['plumber']],
  ['أريد إلغاء السباك، والثاني اتركه', ['plumber']],
  ['ما في لزوم للسباك {ar3}', ['plumber']],
  ['لزوم للسباك {ar3} cancel date', ['plumber']],
  ['مفيش لزوم للسباك بتاع {ar3}', ['plumber']],
  ['مافي لزوم يجي السباك {ar3}', ['plumber']],
  ['ma 3ad fi lezoum lal sankari ta3 {az3}', ['plumber']],
  ["the plumber isn't needed on {en3} any more", ['plumber']],
  ['cancel the plumber, keep the electrician', ['plumber']],
  ['cancel my {en5} appointment', ['electrician']],
  ['cancel the appointment at 11', ['electrician']],
  ['cancel abu ali please', ['plumber']],
  ['cancel everything except the electrician', ['plumber']],
  ['cancel both', ['plumber', 'electrician']],
  ['الغي السباك وخلي الكهربجي', ['plumber']],
  ['الغيلي كل المواعيد', ['plumber', 'electrician']],
  ['elghe l sabbak w khalle l kahrabji', ['plumber']],
  ['elghe kel l mawa3id', ['plumber', 'electrician']],
  ['I got two bookings, plumber and electrician, cancel the electrician one', ['electrician']],
  ['عندي موعدين واحد للسباك وواحد للكهربجي بدي الغي تبع السباك', ['plumber']],
  ["j'ai deux rdv, plombier et électricien, annulez l'électricien", ['electrician']],
  ['cancel all my bookings please, we are travelling', ['plumber', 'electrician']],
  ['كنسلوا كل حجوزاتي', ['plumber', 'electrician']],
  ['شيلولي كل المواعيد', ['plumber', 'electrician']],
  ['annulez tous mes rendez-vous', ['plumber', 'electrician']],
  ['cancel the plumber, but the electrician stays as he is', ['plumber']],
  ['please cancel the plumber. Only the plumber!! The electrician he must come still', ['plumber']],
  ['لغولي السباك، بس تبع الكهربا تركوه متل ما هو', ['plumber']],
  ['كنسلوا موعد السباك، أما الكهربائي فيبقى كما هو', ['plumber']],
  ['kansloule l sabbak, bas l kahrabje metel ma houwe', ['plumber']],
  ['kensele l sabbak law sama7t, l kahrabje byeb2a', ['plumber']],
  ['kensel l kahrabje, l sabbak bteb2a metel ma hiye', ['electrician']]
]

t.test('of several bookings those are cancelled that the words mean, and no other', async (t) => {
  for (const [said, cancelled] of sample(ofTwo)) {
    const client = await clientWith('plumber', 'electrician')
    await talk(concierge, client, [spoken(said), 'yes'])

    const left: Partial<Record<Name, string>> = { ...starts }
    for (const name of cancelled) left[name] = 'cancelled'
    t.same(await standing(), left, said)
  }
})

const moveOfTwo: string[] = [
  'I have two appointments, one for the plumber and one for the electrician; move the plumber one to {en4}',
  'I have a plumber and an electrician booked. Move the plumber to {en4}, same time',
  'عندي موعدين عندكن واحد للسباك وواحد للكهربجي\nبدي انقل تبع السباك من {ar3} ل{ar4} نفس الساعة',
  'لدي موعدان، أحدهما مع السباك والآخر مع الكهربائي، أريد نقل موعد السباك إلى {ar4}',
  '3ande maw3aden wa7ad lal sabbak w wa7ad lal kahrabji, bade n2ol taba3 l sabbak la {az4}',
  "j'ai deux rdv, un avec le plombier et un avec l'électricien, je veux décaler le plombier à {fr4}"
]

t.test('who tells of two bookings and moves one gets that one moved, and nothing new', async (t) => {
  for (const said of sample(moveOfTwo)) {
    const client = await clientWith('plumber', 'electrician')
    const [offered] = await talk(concierge, client, [spoken(said), 'yes'])

    t.equal(offered?.proposal?.kind, 'reschedule', said)
    t.same(await standing(), { plumber: startIn(4, '10:00'), electrician: starts.electrician }, said)
    t.equal((await bookingRows(db)).length, 2, said)
  }
})

t.test('"yes, all of them" cancels what was offered together, and is no yes to one', async (t) => {
  for (const yes of [
    'yes, all of them',
    'yes both please',
    'ايه كلن',
    'ايوه كلهم',
    'اي كلها',
    'eh kellon',
    'oui tous',
    'إي الثنتين، الغهم',
    'نعم، كلاهما، ألغهما',
    'eh l tenten, l8iyon',
    'yes, both, cancel them',
    'oui les deux, annule'
  ]) {
    const client = await clientWith('plumber', 'electrician')
    await talk(concierge, client, ['cancel both', yes])

    t.same(await standing(), { plumber: 'cancelled', electrician: 'cancelled' }, yes)
  }

  for (const no of ['yes all except the plumber', 'all of them?', 'not all of them']) {
    const client = await clientWith('plumber', 'electrician')
    await talk(concierge, client, ['cancel both', no])

    t.same(await standing(), starts, `${no}: nothing is cancelled`)
  }

  const client = await clientWith('plumber', 'electrician')
  await talk(concierge, client, ['cancel the plumber', 'yes, all of them'])
  t.same(await standing(), starts, 'only one was offered')
})

t.test('"cancel them" that is no clear yes to several offers all of them again, and never one', async (t) => {
  for (const said of ['hm, cancel them then', 'ايوه الاتنين، الغيهم']) {
    const client = await clientWith('plumber', 'electrician')
    const [, again] = await talk(concierge, client, ['cancel both', said])
    t.same(await standing(), starts, `${said}: nothing is cancelled yet`)
    t.match(again?.reply, /\n/, said)

    await talk(concierge, client, ['cancel both', said, 'yes'])
    t.same(await standing(), { plumber: 'cancelled', electrician: 'cancelled' }, said)
  }
})

t.test('a yes to one cancellation cancels no other booking', async (t) => {
  const client = await clientWith('plumber', 'electrician')
  await talk(concierge, client, ['cancel both', 'cancel the plumber', 'yes', 'yes'])

  t.same(await standing(), { plumber: 'cancelled', electrician: starts.electrician })
})

t.test('what the words do not tell is asked, and what is not booked is said to be so', async (t) => {
  for (const said of ['cancel my appointment', 'push it back an hour', 'بدي غير الموعد']) {
    const client = await clientWith('plumber', 'electrician')
    const [asked] = await talk(concierge, client, [said])

    t.equal(asked?.proposal, null, said)
    t.match(asked?.reply, /1\..*\n2\./, said)
  }

  const client = await clientWith('plumber')
  const [asked, answered] = await talk(concierge, client, ['cancel my electrician', 'the plumber'])

  t.equal(asked?.proposal, null)
  t.match(asked?.reply, /no such booking/)
  t.equal(answered?.proposal?.kind, 'cancel')
})

t.test('a move without its new time is asked about, and completed by the answer', async (t) => {
  const client = await clientWith('plumber', 'electrician')
  const [asked, offered] = await talk(concierge, client, [
    spoken('i want to move my {en3} appointment'),
    spoken('{en4} at 3pm'),
    'yes'
  ])

  t.equal(asked?.proposal, null)
  t.equal(offered?.proposal?.kind, 'reschedule')
  t.same(await standing(), { plumber: startIn(4, '15:00'), electrician: starts.electrician })
})

t.test('"the wrong day" right after a booking moves it and books nothing more', async (t) => {
  for (const said of [
    'oh no wrong day i meant {en4}',
    'sorry, {en4}',
    'no no, {en4} at the same time',
    'لا غلطت باليوم، قصدي {ar4}',
    'خليها {ar4}',
    'aah 2asde {az4}'
  ]) {
    const client = await newcomer(db)
    const [, , , offered] = await talk(concierge, client, [
      'I need a plumber in Tyre',
      spoken('the first one on {en3} at 10am'),
      'yes',
      spoken(said),
      'yes'
    ])

    t.equal(offered?.proposal?.kind, 'reschedule', said)
    t.same(await standing(), { plumber: startIn(4, '10:00') }, said)
    t.equal((await bookingRows(db)).length, 1, said)
  }
})

t.test('another job after a booking is no move of it', async (t) => {
  const client = await clientWith('plumber')
  const [found] = await talk(concierge, client, [spoken('I also need an electrician in Tyre on {en4}')])

  t.equal(found?.intent, 'search')
  t.same(await standing(), { plumber: starts.plumber })
})

t.test('a question whether a booking stands moves nothing', async (t) => {
  for (const said of ['i have a booking {en3} at 10, is it confirmed?', 'عندي حجز {ar3} الساعة ١٠، مأكد؟']) {
    const client = await clientWith('plumber')
    const [answered] = await talk(concierge, client, [spoken(said)])

    t.equal(answered?.proposal, null, said)
  }
})

t.test('"the same day" right after a booking was moved is the day that it was moved to', async (t) => {
  for (const said of [
    'and i also need an electrician in Tyre the same day at 2pm',
    'وكمان بدي كهربجي بصور نفس النهار الساعة ٢',
    'وأحتاج أيضاً كهربائياً في صور في اليوم نفسه الساعة ٢',
    'w kamen badde kahrabji b sour nafs lyom 3al 2',
    'il me faut aussi un électricien à Tyre le même jour à 14h'
  ]) {
    const client = await clientWith('plumber')
    const [, , , offered] = await talk(concierge, client, [
      spoken('push my {en3} appointment to {en4}'),
      'yes',
      said,
      'the first one'
    ])

    t.equal(offered?.proposal?.kind, 'book', said)
    t.equal(offered?.proposal?.scheduledAt, startIn(4, '14:00'), said)
  }
})

t.test('a question about a booking is answered with its time, its provider and its state', async (t) => {
  for (const [said, name] of [
    ['when is my plumber coming?', 'Abu Ali Plumbing'],
    ['did the plumber accept?', 'Abu Ali Plumbing'],
    ['is my {en3} booking confirmed?', 'Abu Ali Plumbing'],
    ['أيمتى جايي السبّاك؟', 'أبو علي'],
    ['متى يجي السباك', 'أبو علي'],
    ['امتى هييجي السباك؟', 'أبو علي'],
    ['emta jeye l sabbak?', 'أبو علي']
  ] as const) {
    const client = await clientWith('plumber', 'electrician')
    const [told] = await talk(concierge, client, [spoken(said)])

    t.equal(told?.intent, 'my_bookings', said)
    t.match(told?.reply, name, said)
    t.match(told?.reply, /10 (?:am|الصبح|صباحاً)/, said)
    t.match(told?.reply, /not answered yet|بعد ما جاوب|لم يأتِ الردّ بعد/, said)
    t.notMatch(told?.reply, /Nour|نور/, said)
  }
})

t.test('a booking that was accepted is said to be confirmed', async (t) => {
  const client = await clientWith('plumber')
  await db.update(bookings).set({ status: 'accepted' })

  const [told] = await talk(concierge, client, ['is my booking confirmed?'])
  t.match(told?.reply, /confirmed: they have accepted/)
})
