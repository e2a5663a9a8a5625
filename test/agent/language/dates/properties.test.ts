import t from '../../../support/tap.js'
import fastCheck from 'fast-check'
import { resolveDateTime } from '../../../../agent/language/dates/index.js'
import { examDates } from '../../../exam/dates.js'

const words = [
  'today',
  'tomorrow',
  'next',
  'Friday',
  'sunday',
  'at',
  '5',
  '10',
  '15',
  'March',
  'of',
  'the',
  'in',
  'two',
  'hours',
  'week',
  'after',
  'before',
  'from',
  'to',
  'morning',
  'night',
  'pm',
  '31',
  '/',
  'بكرا',
  'الجمعة',
  'الجاي',
  'الساعة',
  'ونص',
  'إلا',
  'ربع',
  'العصر',
  'بعد',
  'قبل',
  'شباط',
  '٢٩',
  'آخر',
  'الشهر',
  'el',
  'tanen',
  '3al',
  'bokra',
  'end of',
  'half',
  'past',
  '-',
  ':',
  '30'
]
const sentences = fastCheck
  .array(fastCheck.constantFrom(...words), { maxLength: 8 })
  .map((chosen) => chosen.join(' '))
const moments = fastCheck
  .date({ min: new Date('2024-01-01T00:00:00Z'), max: new Date('2032-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 19))

t.test('whatever the words, a resolved moment is well-formed and never in the past', async (t) => {
  fastCheck.assert(
    fastCheck.property(sentences, moments, (text, now) => {
      const { date, endDate, time, impliedDate, past } = resolveDateTime(text, { now })
      const day = date ?? impliedDate
      if (past === true || day === undefined) return true
      if (endDate !== undefined) return date !== undefined && endDate > date && endDate >= now.slice(0, 10)

      return `${day}T${time ?? '23:59'}` >= now.slice(0, 16) && !Number.isNaN(Date.parse(day))
    }),
    { numRuns: 3000 }
  )

  t.pass('3,000 sentences')
})

t.test('any text at all is answered, with spans inside it and in order', async (t) => {
  fastCheck.assert(
    fastCheck.property(fastCheck.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
      const { spans } = resolveDateTime(text, { now: '2026-03-11T10:00:00' })
      return spans.every(
        (span, index) =>
          span.start < span.end && span.end <= text.length && span.start >= (spans[index - 1]?.end ?? 0)
      )
    }),
    { numRuns: 1000 }
  )

  t.pass('1,000 texts')
})

t.test('the exam tells exact, wrong and missing apart', async (t) => {
  const ref = '2026-03-11T10:00:00'
  t.same(await examDates([{ ref, text: 'tomorrow at 4pm', expect: { date: '2026-03-12', time: '16:00' } }]), {
    n: 1,
    exact: 1,
    wrong: 0
  })

  t.same(
    await examDates([
      { ref, text: '4pm', expect: { time: '16:00' } },
      { ref, text: '4pm', expect: { date: '2026-03-11', time: '16:00' } }
    ]),
    { n: 2, exact: 2, wrong: 0 }
  )

  t.same(
    await examDates([
      { ref, text: 'tomorrow', expect: { date: '2026-03-13' } },
      { ref, text: 'tomorrow at 4', expect: { date: '2026-03-12' } }
    ]),
    { n: 2, exact: 0, wrong: 2 }
  )

  t.same(
    await examDates([
      { ref, text: 'whenever', expect: { date: '2026-03-13' } },
      { ref, text: 'tomorrow', expect: { date: '2026-03-12', time: '09:00' } }
    ]),
    { n: 2, exact: 0, wrong: 0 }
  )

  await t.rejects(examDates([{ text: 'tomorrow' }]), TypeError)
})
