import { isBookNow, isPlainAffirmation, isPlainCancellation, isPlainDenial, restAfterYes } from './consent.js'
import { readBudget, readCount, readRating, type Budget, type RatingWish } from './amounts.js'
import { Phrases, consistsOf, read, type Reading } from './reading.js'
import { readChoice, type Selection } from './selection.js'
import { bookingPhrases, isBookingVerb, isNegated } from './speech.js'

export { isBookNow, isPlainAffirmation, isPlainCancellation, isPlainDenial, restAfterYes } from './consent.js'
export { readBudget, readCount, readRating, type Budget, type RatingWish } from './amounts.js'
export { readChoice, type Choice, type Selection } from './selection.js'

/**
 * What a text does in a conversation. Flags are cues; only the plain ones, bookNow among them, may let
 * something be written.
 */
export interface Acts {
  /** The whole text is a yes / a no / "cancel it", nothing else. */
  plainAffirm: boolean
  plainDeny: boolean
  plainCancel: boolean
  /**
   * It begins with a yes, or a sentence of it begins with a no, whatever follows ("yes but on Friday"). Both
   * may hold ("ok. no thanks").
   */
  affirm: boolean
  deny: boolean
  /** Orders a booking this moment. */
  bookNow: boolean
  /** Asks to book / asks not to book. */
  book: boolean
  refusesBooking: boolean
  cancel: boolean
  refusesCancelling: boolean
  /** Asks what cancelling costs or how it works: a question, not an order. */
  cancelTerms: boolean
  reschedule: boolean
  /** Corrects what was understood ("no, Friday", "I meant", "خليها"). */
  correction: boolean
  select?: Selection
  reject?: Selection
  myBookings: boolean
  recommend: boolean
  availability: boolean
  price: boolean
  providerInfo: boolean
  more: boolean
  near: boolean
  urgent: boolean
  greeting: boolean
  thanks: boolean
  bye: boolean
  help: boolean
  human: boolean
  smalltalk: boolean
  /** Asks to go on where the dialogue stands; no choice and no yes. */
  goOn: boolean
  /** "One second": the user thinks, nothing else. */
  wait: boolean
  outOfScope: boolean
  question: boolean
  budget?: Budget
  rating?: RatingWish
  count?: number
}

const AFFIRM = new Phrases(
  'yes, yess, yep, yeah, yea, yup, ok, okay, oke, sure, alright, of course, go ahead, sounds good, perfect, great, اي, إي, ايه, ايوا, ايوه, اه, نعم, اكيد, أكيد, طبعا, اوك, اوكي, تمام, ماشي, يلا, موافق, طيب, مزبوط, eh, ee, aywa, aiwa, tamem, tamam, mashi, meche, meshe, yalla, akid, akeed, mbala, tayeb, oui'
)
const DENY = new Phrases(
  'no, oh no, nope, nah, not just now, that doesnt work, that does not work, doesnt work for me, i changed my mind, ive changed my mind, no thanks, not that, never mind, nevermind, dont, i dont want, لا, لأ, لاء, كلا, ما بدي, مش هيدا, مش هيدي, مو هيدا, بلا, بلاها, بلاش, مش عايز, مش هيك, la2, laa2, la2a, la, ma bade, ma baddi, mish hayda, mesh hayda, bala, balaha, balesh, non'
)
const CANCEL_VERBS = new Phrases(
  'cancel, call it off, call off, cancelling, canceling, الغي, ألغي, الغ, الغيها, الغيه, الغيو, الغيلي, لغي, لغيها, لغيه, لغيلي, الغاء, إلغاء, تلغي, تلغيها, تلغيه, تلغيلي, ألغها, كنسل, كنسلها, كنسلي, كنسله, تكنسل, تكنسلها, بطلت, ما عاد بدي, شيلها, elghe, elghi, elgha, elghiha, elgheya, elghiya, elghile, ilghe, ilghi, telghe, telghi, telghiha, telghiya, elgheha, el8e, kansel, kanselha, kansela, kanselle, tkansel, batalet, battalet, battalt, ma 3ad bade, annuler, annule'
)
const CANCEL_TERMS = new Phrases(
  'cancelling cost, does cancelling cost, cost of cancelling, cost me to cancel, cancellation policy, cancellation fee, cancellation fees, cancelation policy, cancel policy, cancellation terms, cancellation, if i cancel, how do i cancel, how to cancel, how can i cancel, can i cancel, could i cancel, free to cancel, cost to cancel, when i cancel, happens when i cancel, refund policy, سياسة الإلغاء, سياسة الالغاء, شروط الإلغاء, اذا لغيت, إذا لغيت, اذا بلغي, لو لغيت, كيف الغي, كيف بلغي, فيني الغي, فيني لغي, بقدر الغي, رسوم الالغاء, eza laghet, iza laghet, eza elghet, eza belghe, kif belghe, fiyye elghe, fine elghe'
)
const RESCHEDULE = new Phrases(
  'غير موعد, اغير موعد, غير حجز, تغيير حجز, reschedule, rescheduling, postpone, move it to, move my appointment, move my booking, move the booking, move the appointment, change the time, change the date, change the day, change my appointment, change my booking, change the booking, change the appointment, change it to, another time, another day, a different time, a different day, different time, push it, push it back, bring it forward, switch the time, shift my appointment, delay it, delay my appointment, later instead, غير الموعد, غيّرلي الموعد, غيرلي الموعد, غير الحجز, غير الوقت, غير الساعة, غير اليوم, تغيير الموعد, تغيير موعدي, تغيير الحجز, تغيير الوقت, اغير الموعد, اغير موعدي, غيرلي موعدي, غيري الموعد, أجل, اجل, اجلها, أجلها, أجلي, اجلي, أجلو, اجل الموعد, أجل الموعد, اجلي الموعد, تأجيل, تأجيل الموعد, أأجل, آجل, اأجل, اجل موعدي, قدم الموعد, قدمها, قدملي الموعد, أخر الموعد, اخرها, نقلها, انقلها, نقل الموعد, انقل الموعد, انقل موعدي, ننقل الموعد, وقت تاني, يوم تاني, موعد تاني, غير وقت, ghayyer el maw3ad, ghayyer l maw3ad, ghayer el maw3ad, ghayyir el maw3ad, 8ayyer el maw3ad, ghayyerle el maw3ad, ghayyer el wa2et, ghayyer el 7ajez, ajjel, ajjil, ajjela, ajjelo, ajjel el maw3ad, ajjle, 2ajjel, e2ajjel, addem el maw3ad, 2addem el maw3ad, n2ol el maw3ad, n2ela, wa2et tene, wa2t tene, nhar tene, yom tene, maw3ad tene'
)
const CORRECTION = new Phrases(
  'i meant, i mean, change it, lets change, lets make it, id rather, would rather, changed my mind, instead, rather, actually, correction, make it, make that, change that to, sorry not, i said, قصدي, انا قصدي, قلت, خليها, خليه, خليهن, خليو, بدالها, بدل, عفوا قصدي, لا مش, la mish, 2asde, asde, khalliya, khalliha, khalleya, khalliyya, khallih, khaliya, badal, 5alliya'
)
const MY_BOOKINGS = new Phrases(
  'what bookings do i have, what did i book, what have i booked, which bookings do i have, my bookings, my booking status, my appointments, my reservations, my upcoming, upcoming bookings, upcoming appointments, show bookings, list bookings, do i have any bookings, do i have any appointments, do i have a booking, do i have an appointment, have i booked, what did i book, what have i booked, booking history, when is my appointment, when is my booking, status of my booking, my schedule, حجوزاتي, مواعيدي, حجوزات عندي, شو حاجز, شو حاجزة, شو عندي حجوزات, شو عندي مواعيد, شو في عندي مواعيد, عندي حجوزات, عندي مواعيد, عندي حجز, عندي موعد شي, ايمت موعدي, متى موعدي, وين صار حجزي, شو صار بحجزي, 7jouzate, 7joozate, 7jouzet, 7jouzeti, hjouzate, hjozate, 7jozate, mawa3ide, mawe3ide, mawa3idi, mawa3ede, shu 7ejez, shu 7ajez, chou 7ajez, shu 3inde mawa3id, shu 3ande mawa3id, 3inde maw3ad, 3ande maw3ad, 3ande 7ajez, emta maw3ade, emtan maw3ade'
)
const RECOMMEND = new Phrases(
  'recommend, recommendation, recommendations, suggest, suggestion, suggestions, which one is better, which is better, which is best, which one is best, which do you prefer, what do you think, who is the best, who do you recommend, بتنصحني, بتنصح, انصحني, نصحني, نصيحة, اقترح, بتقترح, اقتراح, مين احسن, مين الأحسن, مين الافضل, شو رأيك, ايا احسن, btensa7ne, btinsa7ni, btensa7, nsa7ne, ensa7ne, e2tere7, meen a7san, min a7san, shu ra2yak, shou raayak, ayya a7san'
)
const AVAILABILITY = new Phrases(
  'available, availability, free slots, free times, free slot, open slots, when is he free, when is she free, when are they free, is he free, is she free, are they free, what times, which times, what time slots, what days, which days, any openings, opening hours, when can he come, when can you come, when can they come, can he come, are you open, متوفر, متوفرة, متاح, متاحة, فاضي, فاضية, ايمت فاضي, امتى فاضي, شو الأوقات, شو الاوقات, اي ساعات, اي ساعة فاضي, شو في مواعيد, مواعيد فاضية, المواعيد المتاحة, ايمت بيقدر يجي, متى يقدر يجي, بيقدر يجي, شو اوقاتو, دوامه, دوامو, mawjoud, metwaffer, mitwaffer, fade, fadye, emta fade, emta fadye, ayya sa3a, shu el aw2et, shou el aw2at, emta bi2dar yeje, emta byi2dar yeje, bi2dar yeje'
)
const PRICE = new Phrases(
  'how much, price, prices, pricing, cost, costs, what does it cost, rate per hour, hourly rate, fees, charge, charges, do you charge, does he charge, quote, estimate, expensive is, قديش, قدي, أديش, اديش, قديه, بقديش, بكم, كم السعر, كم سعر, شو السعر, السعر, سعره, سعرو, سعرها, الأسعار, اسعار, أسعاركم, تكلفة, التكلفة, كلفة, بيكلف, كم بيكلف, كم يكلف, تسعيرة, bikam, bkam, bi2addesh, bi2addeh, 2addesh, 2addeh, addesh, addeh, adesh, addaysh, 2adde el se3r, se3r, se3ro, el se3er, el as3ar, kam el se3r, bi kam, combien'
)
const PROVIDER_INFO = new Phrases(
  'شو بيقولو عنهم, شو بيقولوا عنهم, شو بيقولو الناس, شو بيقولوا الناس, tell me about, tell me more about, more about him, more about her, more about them, who is he, who is she, reviews, what do people say, what are the reviews, ratings for, is he good, is she good, are they good, is he reliable, experience, phone number, address of, where is he located, where are they located, where is it located, licensed, qualifications, خبرني عن, احكيلي عن, خبرني اكتر, معلومات عن, مين هو, مين هيدا, شو بيقولو عنو, شو بيقولوا عنه, شو رأي الناس, التقييمات, تقييمات, تقييمه, تقييمو, ريفيو, المراجعات, شغلو منيح, خبرته, خبرتو, رقم تلفونه, رقمو, وين موقعه, khabberne 3an, khabrne 3an, e7kile 3an, meen hayda, meen houwe, shu bi2oulo 3anno, shu ra2y el nes, ta2yimo, ta2yimet, shoghlo mni7, ra2mo'
)
const MORE = new Phrases(
  'more options, show more, show me more, others, other options, another one, anyone else, anybody else, someone else, something else, any other, any others, different one, more choices, what else, غيرهم, غيرن, غيره, غيرو, غير واحد, حدا تاني, حدا غيره, خيارات تانية, خيارات غير, في غير, كمان خيارات, المزيد, شو في كمان, ghayro, ghayron, ghayroun, 7ada tene, 7ada ghayro, fi ghayr, kamen khayarat, shu fi kamen'
)
const NEAR = new Phrases(
  'near me, nearby, near by, close to me, close by, around here, around me, nearest, closest, in my area, my area, next to me, my neighborhood, my neighbourhood, قريب, قريبة, قريب مني, قريب عليي, حدي, جنبي, حولي, حوالي, بالمنطقة, بمنطقتي, أقرب, الأقرب, من هون, 2arib, arib, areeb, 2areeb, arib menne, 7adde, janbe, a2rab, bel manta2a, bi manta2te'
)
const URGENT = new Phrases(
  'urgent, urgently, emergency, asap, as soon as possible, right away, immediately, right now, quickly, in a hurry, hurry, ضروري, مستعجل, مستعجلة, عاجل, طارئ, طوارئ, بسرعة, باسرع وقت, بأسرع وقت, عالسريع, فورا, حالا, daroure, darouri, darori, mesta3jel, mista3jil, mesta3jle, 3ajal, bser3a, bi ser3a, 3al saree3, fawran, urgence'
)
const GREETING = new Phrases(
  'hi, hello, hey, hiya, good morning, good afternoon, good evening, greetings, howdy, bonjour, bonsoir, salut, مرحبا, مرحبتين, مراحب, اهلا, أهلا, اهلين, هلا, هلو, هاي, سلام, السلام عليكم, صباح الخير, مسا الخير, مساء الخير, يسعد صباحك, يسعد مساك, يعطيك العافية, الله يعطيك العافية, marhaba, mar7aba, mar7aban, mara7eb, ahla, ahlan, ahlen, hala, salam, salamo 3alaykom, salam 3alaykom, saba7o, sabah el kheir, saba7 el kheir, saba7 el 5er, masa el kheir, ya3tik el 3afye, hello there, hi there'
)
const THANKS = new Phrases(
  'thanks, thank you, thx, ty, tnx, thanks a lot, many thanks, appreciate it, much appreciated, cheers, merci, شكرا, شكراً, مشكور, مشكورة, يسلمو, يسلموا, تسلم, تسلمي, ميرسي, مرسي, ممنون, ممنونك, الله يخليك, كتر خيرك, يكتر خيرك, shukran, choukran, shoukran, mersi, yislamo, yeslamo, tislam, tislame, mamnounak, mashkour, kattir kheirak'
)
const BYE = new Phrases(
  'bye, goodbye, good bye, bye bye, see you, see ya, talk to you later, thats all, that is all, that will be all, im done, nothing else, good night, have a nice day, have a good day, باي, مع السلامة, بخاطرك, بخاطركم, الى اللقاء, سلامات, تصبح على خير, تصبحوا على خير, هيدا كل شي, خلص هيك, يلا باي, bye bye, bkhatrak, b5atrak, bkhatrik, ma3 el saleme, ma3 salame, tosba7 3a kheir, tosba7 3ala kheir, yalla bye, hayda kel shi'
)
const HELP = new Phrases(
  'what can you do, what do you do, how does this work, how does it work, how do i use this, how do i book, how can i book, how to book, what is taskego, what is this, what are my options, what services, which services, what categories, help menu, instructions, شو بتعمل, شو فيك تعمل, شو بتقدر تعمل, كيف بيشتغل, كيف بتشتغل, كيف احجز, كيف بحجز, كيف فيني احجز, شو هيدا التطبيق, شو الخدمات, شو في خدمات, ماذا تفعل, كيف استخدم, shu bta3mel, shou bte3mel, shu fik ta3mel, kif byeshteghel, kif be7joz, kif e7joz, shu el khadamet, shu fi khadamet'
)
const HELP_ALONE = new Phrases(
  'help, help me, help please, please help, can you help me, can you help, i need help, need help, ساعدني, ساعديني, مساعدة, بدي مساعدة, محتاج مساعدة, ممكن مساعدة, ممكن تساعدني, فيك تساعدني, sa3edne, sa3idni, se3edne, bade mousa3ade, bade mse3ade, fik tse3edne, aide'
)
const GO_ON = new Phrases(
  'continue, continue with the previous one, continue with the last one, go on, carry on, keep going, lets continue, proceed, move on, where were we, back to where we were, next step, last step, previous step, كمل, كملي, كمله, كملها, نكمل, منكمل, بكمل, تابع, نتابع, وين كنا, وين وصلنا, وين وقفنا, الخطوة الأخيرة, الخطوة اللي قبل, الخطوة الجاية, kammil, kammel, nkammil, nkammel, mnkammil, wen kenna, wen wsolna, wen wa2afna'
)
const WAIT = new Phrases(
  'one second, one sec, a second, a sec, just a second, just a sec, one moment, just a moment, a moment, one minute, a minute, give me a second, give me a moment, give me a minute, wait a second, wait a minute, wait a moment, wait, hold on, hang on, let me think, let me see, i am thinking, im thinking, ثانية, ثانية وحدة, تانية, تانية وحدة, لحظة, لحظة وحدة, لحيظة, دقيقة, دقيقة وحدة, استنى, استني, استناني, انطر, انطرني, نطرني, خليني فكر, خليني شوف, عم فكر, بفكر شوي, شوي, شوي بس, sene, sanye, sanye we7de, senye, senye we7de, la7za, lahza, la7za we7de, d2i2a, da2i2a, de2i2a, de2i2a we7de, estanna, stanna, ntor, ntorne, notorne, khallini fakker, khalline fakker, khallini shouf, 3am fakker, shway'
)
const POLITE = new Phrases(
  'please, pls, plz, ok, okay, sorry, hmm, hm, uh, um, oh, just, لو سمحت, بليز, طيب, اوك, اوكي, بس, معليش, سوري, والله, law sama7t, tayeb, bas, ma3lesh, sorry'
)
const HUMAN = new Phrases(
  'human, real person, a person, live agent, an agent, agent, representative, operator, customer service, customer support, customer care, support team, call center, call centre, talk to someone, speak to someone, talk to somebody, speak with someone, speak to a manager, supervisor, manager, موظف, موظفة, انسان, إنسان حقيقي, شخص حقيقي, حدا حقيقي, احكي مع حدا, احكي مع شخص, اتكلم مع شخص, أتحدث مع موظف, احكي مع موظف, خدمة الزبائن, خدمة الزباين, خدمة العملاء, الدعم, الدعم الفني, مدير, المدير, e7ke ma3 7ada, ehke ma3 hada, bade e7ke ma3 7ada, mwazzaf, mouwazzaf, khedmet el zabayen, 5edmet el zabayen, insen 7a2i2e, 7ada 7a2i2e'
)
const SMALLTALK = new Phrases(
  'how are you, how r u, hows it going, how is it going, how are things, whats up, wassup, sup, who are you, what are you, are you a robot, are you a bot, are you human, are you real, are you ai, whats your name, what is your name, tell me a joke, joke, i love you, i like you, you are funny, you are smart, you are great, youre great, good job, nice to meet you, how old are you, where are you from, are you there, im bored, i am bored, كيفك, كيفكن, كيفكم, كيف حالك, كيف الحال, شلونك, ازيك, شو الاخبار, شو الأخبار, شو اخبارك, مين انت, مين انتي, من انت, انت روبوت, انت انسان, شو اسمك, ما اسمك, نكتة, خبرني نكتة, بحبك, انت شاطر, برافو, قد ايش عمرك, قديش عمرك, وينك, زهقان, زهقانة, kifak, kifik, keefak, kefak, shlonak, shu el akhbar, shou l akhbar, meen inta, min enta, meen enta, inta robot, enta robot, shu esmak, shou ismak, shu ismak, nokte, nekte, b7ebbak, bravo, wenak, zah2an'
)
const OUT_OF_SCOPE = new Phrases(
  'who won, the match, a poem, مين ربح, المباراة, المباريات, weather, forecast, news, football, soccer, match score, world cup, election, politics, president, flight, flights, plane ticket, visa, passport, hotel, hotels, restaurant, restaurants, pizza, burger, order food, movie, movies, cinema, netflix, stock price, stocks, bitcoin, crypto, recipe, translate, write a poem, write code, python code, essay, capital of, exchange rate, dollar rate, price of gold, taxi, uber, lottery, horoscope, song, lyrics, girlfriend, boyfriend, dating, medicine for, diagnose, lawyer, loan, insurance, job vacancy, hire me, buy a car, rent an apartment, sell my car, الطقس, طقس, الجو, الأخبار, اخبار اليوم, فوتبول, مباراة, كورة, انتخابات, سياسة, رئيس الجمهورية, تذكرة طيران, طيران, فيزا, باسبور, اوتيل, فندق, مطعم, بيتزا, برغر, فيلم, سينما, بورصة, بيتكوين, وصفة, ترجم, ترجملي, قصيدة, عاصمة, سعر الصرف, سعر الدولار, صرف الدولار, سعر الذهب, تاكسي, لوتو, ابراج, برجي, اغنية, محامي, قرض, تأمين, شغل بدي اشتغل, استأجر شقة, el ta2es, ta2s, el akhbar el yom, mberet, entikhabet, siyese, feza, oteel, mat3am, film, bourse, wasfe, tarjem, tarjemle, se3r el dollar, se3r el sarf, taxi, loto, abraj, oghniye, mou7ame'
)
const SHORT_TEXT = 5

/** Reads all acts and wishes of one text. Dates, categories and places are read elsewhere. */
export function readActs(text: string): Acts {
  const reading = read(text)

  const acts: Acts = {
    ...consents(text, reading),
    ...bookingActs(reading),
    ...topics(reading),
    ...manners(reading),
    question: reading.isQuestion
  }

  const { chosen, rejected } = readChoice(text)
  if (chosen !== undefined && !isNamingSuperlative(chosen, reading)) acts.select = chosen
  if (rejected !== undefined) acts.reject = rejected
  const budget = readBudget(text)
  if (budget !== undefined) acts.budget = budget
  const rating = readRating(text)
  if (rating !== undefined) acts.rating = rating
  const count = readCount(text)
  if (count !== undefined) acts.count = count
  return acts
}

function consents(
  text: string,
  reading: Reading
): Pick<Acts, 'plainAffirm' | 'plainDeny' | 'plainCancel' | 'affirm' | 'deny' | 'bookNow'> {
  return {
    plainAffirm: isPlainAffirmation(text),
    plainDeny: isPlainDenial(text),
    plainCancel: isPlainCancellation(text),
    affirm: AFFIRM.lengthAt(reading.words, 0) > 0 || restAfterYes(text) !== undefined,
    deny: reading.clauses.slice(0, 3).some((words) => DENY.lengthAt(words, 0) > 0),
    bookNow: isBookNow(text)
  }
}

function bookingActs(
  reading: Reading
): Pick<
  Acts,
  | 'book'
  | 'refusesBooking'
  | 'cancel'
  | 'refusesCancelling'
  | 'cancelTerms'
  | 'reschedule'
  | 'correction'
  | 'myBookings'
> {
  const books = verbs(
    reading,
    (words, index) => isBookingVerb(words, index) || bookingPhrases.lengthAt(words, index) > 0
  )
  const cancels = verbs(reading, (words, index) => CANCEL_VERBS.lengthAt(words, index) > 0)
  const cancelTerms = CANCEL_TERMS.in(reading.words)

  return {
    book: books.positive,
    refusesBooking: books.negated,
    cancel: cancels.positive && !cancelTerms,
    refusesCancelling: cancels.negated,
    cancelTerms,
    reschedule: anyClause(RESCHEDULE, reading),
    correction: anyClause(CORRECTION, reading),
    myBookings: anyClause(MY_BOOKINGS, reading) && !cancels.positive
  }
}

function topics(
  reading: Reading
): Pick<Acts, 'recommend' | 'availability' | 'price' | 'providerInfo' | 'more' | 'near' | 'urgent'> {
  return {
    recommend: anyClause(RECOMMEND, reading),
    availability: anyClause(AVAILABILITY, reading),
    price: anyClause(PRICE, reading),
    providerInfo: anyClause(PROVIDER_INFO, reading),
    more: anyClause(MORE, reading),
    near: anyClause(NEAR, reading),
    urgent: anyClause(URGENT, reading)
  }
}

function manners(
  reading: Reading
): Pick<
  Acts,
  'greeting' | 'thanks' | 'bye' | 'help' | 'human' | 'smalltalk' | 'outOfScope' | 'goOn' | 'wait'
> {
  return {
    greeting: reading.clauses.some((words) => GREETING.lengthAt(words, 0) > 0),
    thanks: anyClause(THANKS, reading),
    bye: anyClause(BYE, reading),
    help:
      anyClause(HELP, reading) ||
      reading.clauses.some((words) => HELP_ALONE.lengthAt(words, 0) === words.length),
    human: anyClause(HUMAN, reading),
    smalltalk: anyClause(SMALLTALK, reading),
    goOn: anyClause(GO_ON, reading),
    wait: consistsOf(reading.words, WAIT, POLITE),
    outOfScope: anyClause(OUT_OF_SCOPE, reading)
  }
}

/**
 * "The best plumber in Tyre" describes a search; only a short text or one with "one" points at an option
 * shown.
 */
function isNamingSuperlative(selection: Selection, { words }: Reading): boolean {
  if (selection.kind !== 'superlative') return false

  return (
    words.length > SHORT_TEXT &&
    !words.some((word) => ['one', 'واحد', 'وحده', 'wa7ad', 'we7de'].includes(word))
  )
}

function verbs(
  reading: Reading,
  isVerb: (words: readonly string[], index: number) => boolean
): { positive: boolean; negated: boolean } {
  const found = reading.clauses.flatMap((words) =>
    words.map((_, index) => ({ words, index })).filter(({ index }) => isVerb(words, index))
  )
  const negated = found.filter(({ words, index }) => isNegated(words, index))

  return { positive: found.length > negated.length, negated: negated.length > 0 }
}

function anyClause(phrases: Phrases, { clauses }: Reading): boolean {
  return clauses.some((words) => phrases.in(words))
}
