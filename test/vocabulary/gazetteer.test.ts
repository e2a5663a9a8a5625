import { processorTime } from '../support/growth.js'
import t from '../support/tap.js'
import {
  cities,
  distanceKm,
  findPlaceMentions,
  nearestCity,
  quarters,
  resolvePlace,
  villages
} from '../../src/vocabulary/gazetteer.js'

const named = (text: string): string[] => findPlaceMentions(text).map((mention) => mention.place.slug)

t.test(
  'there are enough places, each with a unique slug, an Arabic name and coordinates within Lebanon',
  async (t) => {
    t.ok(cities.length >= 45, `${cities.length} cities`)
    t.ok(villages.length >= 250, `${villages.length} villages`)

    const all = [...cities, ...quarters, ...villages]
    t.equal(new Set(all.map((place) => place.slug)).size, all.length)

    const slugs = new Set(cities.map((city) => city.slug))
    for (const place of all) {
      t.ok(
        place.lat > 33.04 &&
          place.lat < 34.7 &&
          place.lng > 35.08 &&
          place.lng < 36.63 &&
          /[\u0621-\u064A]/.test(place.name_ar) &&
          slugs.has(place.city) &&
          /^[a-z0-9-]+$/.test(place.slug),
        place.slug
      )
    }
  }
)

t.test('every slug and name in either language means its city', async (t) => {
  for (const city of cities) {
    for (const name of [city.slug, city.name_en, city.name_en.toUpperCase(), city.name_ar]) {
      t.equal(resolvePlace(name)?.slug, city.slug, name)
    }
  }
})

t.test('a word that only the work before it makes a place is less sure than a name', async (t) => {
  for (const text of ['book a plumber tyre tomorrow', 'fridge repair tyre', 'احجزلي سباك صور بكرا']) {
    const [found] = findPlaceMentions(text)
    t.equal(found?.place.slug, 'tyre', text)
    t.ok((found?.score ?? 1) < 1, text)
  }

  t.match(findPlaceMentions('book a plumber in tyre tomorrow'), [{ place: { slug: 'tyre' }, score: 1 }])
})

t.test('English, French, Arabic and Arabizi spellings find the place', async (t) => {
  const table: Array<[string, string]> = [
    ['plumber in Tyre', 'tyre'],
    ['I need a cheap fridge repair in Tyre today', 'tyre'],
    ['near Sour', 'tyre'],
    ['at sour', 'tyre'],
    ['bi sour', 'tyre'],
    ['b sour', 'tyre'],
    ['bsour', 'tyre'],
    ['3a sour', 'tyre'],
    ['bade sabbak bi sour bokra 3al 10', 'tyre'],
    ['cheap plumber Tyre tomorrow', 'tyre'],
    ['plumber, Tyre', 'tyre'],
    ['plumber tyre tomorrow', 'tyre'],
    ['plumber for tyre, tomorrow noon', 'tyre'],
    ['electrician at home tyre tomorrow', 'tyre'],
    ['fridge repair tyre, tomorrow 3pm', 'tyre'],
    ['سباك صور بكرا', 'tyre'],
    ['my fuse box trips all the time. Tyre, tomorrow at 1', 'tyre'],
    ['need an electrician! Tyre tomorrow at 1', 'tyre'],
    ['Tyre, tomorrow at 1, a plumber please', 'tyre'],
    ['صور، بكرا الساعة ١٠، كهربجي', 'tyre'],
    ['الديجنتور عم ينزل كل شوي. صور، بكرا عالوحدة', 'tyre'],
    ['l disjoncteur 3am ynazzel. sour, bokra 3al 1', 'tyre'],
    ['Tyre Lebanon', 'tyre'],
    ['sour', 'tyre'],
    ['Tyre', 'tyre'],
    ['à Sour', 'tyre'],
    ['بدي سباك بصور', 'tyre'],
    ['من صور', 'tyre'],
    ['لصور', 'tyre'],
    ['عصور', 'tyre'],
    ['في صور', 'tyre'],
    ['سباك، صور', 'tyre'],
    ['صور', 'tyre'],
    ['مدينة صور', 'tyre'],
    ['وبصور', 'tyre'],
    ['تصليح بصور اليوم', 'tyre'],
    ['Sidon', 'saida'],
    ['in Saida', 'saida'],
    ['بصيدا', 'saida'],
    ['bi saida', 'saida'],
    ['b sayda', 'saida'],
    ['Byblos', 'jbeil'],
    ['جبيل', 'jbeil'],
    ['bi jbeil', 'jbeil'],
    ['بنت جبيل', 'bint-jbeil'],
    ['Bint Jbeil', 'bint-jbeil'],
    ['بيروت', 'beirut'],
    ['à Beyrouth', 'beirut'],
    ['b beirut', 'beirut'],
    ['bbeirut', 'beirut'],
    ['Beruit', 'beirut'],
    ['لبيروت', 'beirut'],
    ['ببيروت', 'beirut'],
    ['طرابلس', 'tripoli'],
    ['bi trablos', 'tripoli'],
    ['Tripolli', 'tripoli'],
    ['النبطية', 'nabatieh'],
    ['بالنبطية', 'nabatieh'],
    ['عالنبطية', 'nabatieh'],
    ['للنبطية', 'nabatieh'],
    ['Nabatiyeh', 'nabatieh'],
    ['bel nabatiyye', 'nabatieh'],
    ['in Nabatiyyeh', 'nabatieh'],
    ['زحلة', 'zahle'],
    ['بعلبك', 'baalbek'],
    ['ba3lbak', 'baalbek'],
    ['الضاحية', 'dahieh'],
    ['bel da7ye', 'dahieh'],
    ['Haret Hreik', 'dahieh'],
    ['بعاليه', 'aley'],
    ['in Aley', 'aley'],
    ['شتورا', 'chtoura'],
    ['مرجعيون', 'marjayoun'],
    ['حلبا', 'halba'],
    ['الهرمل', 'hermel'],
    ['Zgharta', 'zgharta'],
    ['Hamra', 'hamra'],
    ['بالحمرا', 'hamra'],
    ['الحمرا', 'hamra'],
    ['Achrafieh', 'achrafieh'],
    ['بالأشرفية', 'achrafieh'],
    ['Verdun', 'verdun'],
    ['مار مخايل', 'mar-mikhael'],
    ['Amchit', 'aamchit'],
    ['bi 3amchit', 'aamchit'],
    ['جونية', 'jounieh'],
    ['jouniyeh', 'jounieh'],
    ['sin el fil', 'sin-el-fil'],
    ['برج حمود', 'bourj-hammoud'],
    ['Batroun', 'batroun'],
    ['بالبترون', 'batroun'],
    ['Bhannine', 'bhannine'],
    ['قانا', 'qana'],
    ['رميش', 'rmaich']
  ]

  for (const [text, slug] of table) t.same(named(text), [slug], text)
})

t.test('names that are also ordinary words are no places without a sign', async (t) => {
  for (const text of [
    'flat tyre',
    'tyre change',
    'I need a tyre',
    'my tyre is flat',
    'repair tyre tomorrow',
    'car repair tyre',
    'مصور صور عائلية',
    'the tyre burst',
    'sour cream',
    'sweet and sour',
    'it tastes sour',
    'بدي صور',
    'صور للبيت',
    'بدي صور للعرس',
    'الصور حلوة',
    'بالصور',
    'صوري',
    'جودة عالية',
    'تقييم عالي',
    'سيارة حمرا',
    'غسالة جديدة',
    'دورة تدريبية',
    'a lemon',
    'hello',
    'شكرا',
    'I want to book now',
    'barber',
    'battery',
    'solar',
    'in the morning',
    'to be safe',
    'معلم بلاط',
    'at ten',
    'label printer',
    'table',
    'la mer',
    'band for a party',
    'from monday',
    'ok book the second one',
    'around noon',
    'min fadlak',
    'bi sa3a 5',
    'بالشقة',
    'كهربا شقرا',
    'دوما بتأخر',
    'tell me more',
    'جون حكي معي',
    'الفاكهة طازة',
    ''
  ]) {
    t.same(named(text), [], text)
  }
})

t.test('a tyre change in Tyre is in Tyre once', async (t) => {
  t.same(named('tyre change in Tyre'), ['tyre'])
  const [mention] = findPlaceMentions('بدّي سَبّاك بِصُور بكرا')
  t.equal('بدّي سَبّاك بِصُور بكرا'.slice(mention?.start, mention?.end), 'بِصُور')
})

t.test('a town that is also a word is a place where a "not" sets it against another town', async (t) => {
  t.same(named('in Saida, not tyre'), ['saida', 'tyre'])
  t.same(named('العرس في صيدا مو صور'), ['saida', 'tyre'])
  t.same(named('صور مش صيدا'), ['tyre', 'saida'])
  t.same(named('بدي فيديو مش صور'), [])
  t.same(named('a wheel, not a tyre, in Saida'), ['saida'])
})

t.test('several places come in order', async (t) => {
  t.same(named('move my furniture from Tyre to Beirut'), ['tyre', 'beirut'])
  t.same(named('من صيدا على صور'), ['saida', 'tyre'])
})

t.test('quarters belong to their city and villages to the nearest', async (t) => {
  t.equal(resolvePlace('Hamra')?.city, 'beirut')
  for (const village of villages) t.equal(village.city, nearestCity(village).slug, village.slug)
  t.equal(nearestCity({ lat: 33.27, lng: 35.2 }).slug, 'tyre')
})

t.test('cities that an admin made join', async (t) => {
  const extra = [
    { slug: 'larnaca', name_en: 'Larnaca', name_ar: 'لارنكا', lat: 34.9, lng: 33.6, aliases: ['larnaka'] }
  ]

  for (const text of ['in Larnaca', 'بلارنكا', 'larnaka']) {
    t.equal(resolvePlace(text, extra)?.slug, 'larnaca', text)
  }

  t.equal(resolvePlace('in Larnaca'), undefined)
})

t.test('distance is the great-circle distance in kilometres', async (t) => {
  const beirut = cities.find((city) => city.slug === 'beirut')
  const tyre = cities.find((city) => city.slug === 'tyre')

  t.ok(beirut !== undefined && tyre !== undefined && Math.abs(distanceKm(beirut, tyre) - 74.6) < 1)
  t.equal(distanceKm({ lat: 33, lng: 35 }, { lat: 33, lng: 35 }), 0)
  t.equal(Math.round(distanceKm({ lat: 0, lng: 0 }, { lat: 0, lng: 180 })), 20015)
})

t.test('a long hostile text is answered quickly', async (t) => {
  const milliseconds = processorTime(() => {
    for (const text of [
      'صور '.repeat(10_000),
      'bint '.repeat(10_000),
      'وبال'.repeat(5_000),
      'tripolli '.repeat(5_000)
    ]) {
      findPlaceMentions(text)
    }
  })

  t.ok(milliseconds < 1500, `${milliseconds} ms`)
})

t.test(
  'a town in ‑iyye is found by every ending that people write, with all that is written onto it',
  async (t) => {
    const places = [...cities, ...quarters, ...villages]
    let count = 0

    for (const { slug, name_ar: arabic } of places.filter(({ name_ar: name }) => /^ال.{2,}ية$/u.test(name))) {
      const stem = arabic.slice(2, -2)

      for (const prefix of ['بال', 'لل', 'عال', 'وبال', 'ع ال']) {
        for (const ending of ['ية', 'يه', 'يي', 'ييه']) {
          const text = `بدي سباك بكرا ${prefix}${stem}${ending} الساعة 3`
          t.ok(named(text).includes(slug), text)
          count++
        }
      }
    }

    for (const [slug, stem] of [
      ['nabatieh', 'nabat'],
      ['jounieh', 'joun'],
      ['hazmieh', 'hazm'],
      ['achrafieh', 'achraf'],
      ['zrariye', 'zrar']
    ] as const) {
      for (const prefix of ['bi ', 'b', 'bel', 'bil ', '3al', '3al ', '3a', 'la ', 'lal', 'bl']) {
        for (const ending of ['iye', 'iyeh', 'iyye', 'iyyeh', 'ieh', 'iyi', 'iyyi', 'iya']) {
          const text = `badde sabbak bokra ${prefix}${stem}${ending} 3al 3`
          t.ok(named(text).includes(slug), text)
          count++
        }
      }
    }

    t.ok(count > 500, `${count} spellings`)
    for (const word of ['3annabatiyye', 'bennabatiye', '3azzrariye']) t.equal(named(word).length, 1, word)
  }
)

t.test('an ordinary word that a short name would end like is no town', async (t) => {
  for (const text of ['جيي عالبيت بكرا', 'عبيي الخزان', 'badde 7ada yjiye bokra']) {
    t.same(named(text), [], text)
  }
})
