import t from '../../../support/tap.js'
import { resolveDateTime } from '../../../../agent/language/dates/index.js'
import { means, wednesday } from './say.js'

means('a day that is counted from the one named before it', [
  ['not friday, the day before', '2026-03-12'],
  ['friday is bad, can he come the day before at 10', '2026-03-12 10:00'],
  ['saturday does not suit me, the day after is better', '2026-03-15'],
  ['friday? no, a day earlier', '2026-03-12'],
  ['tomorrow is impossible, two days after that at 10', '2026-03-14 10:00'],
  ['monday is no good. the previous day then', '2026-03-15'],
  ['الجمعة ما بيناسبني، قبلها بيوم الساعة 10', '2026-03-12 10:00'],
  ['السبت ما ينفع، قبليه بيوم', '2026-03-13'],
  ['السبت مب زين، عقبه بيومين', '2026-03-16'],
  ['مش الجمعة، اليوم اللي قبله', '2026-03-12'],
  ['مش الجمعة، اليوم اللي بعده', '2026-03-14'],
  ['الجمعة لا، بعد ذلك بيومين', '2026-03-15'],
  ['el sabet ma byemshe, abla b yom 3al 10', '2026-03-13 10:00'],
  ['l khamis la2, ba3do b yomen', '2026-03-14'],
  ['mich el jem3a, nhar li ablo', '2026-03-12'],
  ['vendredi non, la veille', '2026-03-12'],
  ['vendredi non, deux jours plus tard', '2026-03-15']
])

means('a day that is counted from the one named with it', [
  ['the day prior to saturday', '2026-03-13'],
  ['two days after friday', '2026-03-15'],
  ['in two weeks from saturday', '2026-03-28'],
  ['قبل بيوم من الجمعة', '2026-03-12'],
  ['اليوم التالي للجمعة', '2026-03-14'],
  ['في اليوم السابق للجمعة', '2026-03-12'],
  ['la veille de vendredi', '2026-03-12'],
  ['un jour avant samedi', '2026-03-13']
])

means('the named day or the one beside it are both', [
  ['friday or the day before', '2026-03-12..2026-03-13'],
  ['friday or the day after', '2026-03-13..2026-03-14'],
  ['tomorrow or one day later', '2026-03-12..2026-03-13']
])

t.test('a day that is counted from one of an earlier message says by how many, and no hour is today', (t) => {
  for (const [text, days] of [
    ['the day before at 10', -1],
    ['two days after that', 2],
    ['قبلها بيوم', -1],
    ['خليها بعدها بيومين', 2],
    ['abla b yom', -1],
    ['plutôt la veille', -1]
  ] as const) {
    const { besideDays, date, impliedDate } = resolveDateTime(text, { now: wednesday })
    t.equal(besideDays, days, text)
    t.equal(date ?? impliedDate, undefined, text)
  }

  t.end()
})

t.test('what has gone, or counts from something that is no day, names none', (t) => {
  for (const text of ['two days before the wedding', 'broken قبل يومين', 'it broke 2 days ago']) {
    const { besideDays, date } = resolveDateTime(text, { now: wednesday })
    t.equal(besideDays ?? date, undefined, text)
  }

  t.end()
})

means('hours that are turned down leave the others of the day', [
  ['friday, not in the morning', '2026-03-13 after 12:00'],
  ['friday but not in the evening', '2026-03-13 before 17:00'],
  ['tomorrow but not before 11', '2026-03-12 after 11:00'],
  ['thursday but not after 4', '2026-03-12 before 16:00'],
  ['بكرا بس مش قبل الضهر', '2026-03-12 after 12:00'],
  ['غداً لا قبل الحادية عشرة', '2026-03-12 after 11:00'],
  ['bokra bas mesh abel l 11', '2026-03-12 after 11:00'],
  ['demain mais pas avant 14h', '2026-03-12 after 14:00']
])

means('of two times around a correction the later one is meant', [
  ['thursday at 9, no sorry, friday at 10', '2026-03-13 10:00'],
  ['الخميس عال 9، لا عفوا الجمعة عال 10', '2026-03-13 10:00']
])

means('the weekday of a weekend, and a Friday after the prayer', [
  ['the weekend after this one, saturday ideally', '2026-03-21'],
  ['friday after prayers', '2026-03-13 afternoon'],
  ['الجمعة بعد الصلاة', '2026-03-13 afternoon']
])
