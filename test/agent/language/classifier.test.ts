import { readFile } from 'node:fs/promises'
import t from '../../support/tap.js'
import { predict, train, type Example, type TrainOptions } from '../../../agent/language/classifier.js'
import { likelyAct, predictActs, utteranceActs } from '../../../agent/language/intent.js'
import { ownExamples, utteranceCounts } from '../../../agent/language/utterances.js'
import { examIntents } from '../../exam/intents.js'

const colours: Example[] = [
  { text: 'the sky is blue today', label: 'blue' },
  { text: 'blue like the sea', label: 'blue' },
  { text: 'السما زرقا', label: 'blue' },
  { text: 'grass is green', label: 'green' },
  { text: 'green leaves everywhere', label: 'green' },
  { text: 'العشب أخضر', label: 'green' }
]

t.test('probabilities are sorted and sum to one, also for an empty text', async (t) => {
  const model = train(colours)
  for (const text of ['a green leaf', '', '؟', 'سماء']) {
    const predictions = predict(model, text)
    t.ok(Math.abs(predictions.reduce((sum, { probability }) => sum + probability, 0) - 1) < 1e-5, text)
    t.ok((predictions[0]?.probability ?? 0) >= (predictions[1]?.probability ?? 1), text)
  }
})

t.test('it learns words, and forgives attached letters and endings', async (t) => {
  const model = train(colours)
  const table: Array<[string, string]> = [
    ['greenish leaf', 'green'],
    ['a blue boat', 'blue'],
    ['بالعشب', 'green'],
    ['والسما', 'blue']
  ]

  for (const [text, label] of table) t.equal(predict(model, text)[0]?.label, label, text)
})

t.test('the same examples and seed give the same model', async (t) => {
  t.same(predict(train(colours), 'blue leaves'), predict(train(colours), 'blue leaves'))
})

t.test('what went before decides a text that tells nothing', async (t) => {
  const model = train([
    { text: 'ok', label: 'confirm', context: 'proposed' },
    { text: 'fine', label: 'confirm', context: 'proposed' },
    { text: 'ok', label: 'chat', context: 'greeted' },
    { text: 'fine', label: 'chat', context: 'greeted' }
  ])

  t.equal(predict(model, 'ok', { context: 'proposed' })[0]?.label, 'confirm')
  t.equal(predict(model, 'ok', { context: 'greeted' })[0]?.label, 'chat')
})

t.test('numbers known beside a text decide where it tells nothing', async (t) => {
  const model = train([
    { text: 'ok', label: 'good', measures: [1, 0] },
    { text: 'fine', label: 'good', measures: [0.8, 0] },
    { text: 'ok', label: 'bad', measures: [0, 1] },
    { text: 'fine', label: 'bad', measures: [0, 0.9] }
  ])

  t.equal(predict(model, 'ok', { measures: [0.9, 0] })[0]?.label, 'good')
  t.equal(predict(model, 'ok', { measures: [0, 0.9] })[0]?.label, 'bad')
})

t.test(
  'naive Bayes makes a word that only one label has speak for it, less so the heavier the ballast',
  async (t) => {
    const chance = (options: TrainOptions): number =>
      predict(train(colours, { epochs: 0, ...options }), 'sky').find(({ label }) => label === 'blue')
        ?.probability ?? 0
    t.equal(chance({ bayes: 0 }), 0.5)
    t.ok(chance({ bayes: 1, ballast: 1 }) > chance({ bayes: 1, ballast: 20 }))
    t.ok(chance({ bayes: 1, ballast: 20 }) > 0.5)
  }
)

t.test('without examples there is no model', async (t) => {
  t.throws(() => train([]), RangeError)
})

t.test(
  'there are at least 25 own utterances for each act in each language, none twice under two acts',
  async (t) => {
    for (const { language, act, count } of utteranceCounts()) {
      t.ok(count >= 25, `${language} ${act}: ${count}`)
    }

    const labels = new Map<string, Set<string>>()
    for (const { text, label } of ownExamples()) labels.set(text, (labels.get(text) ?? new Set()).add(label))

    t.same(
      [...labels].filter(([, acts]) => acts.size > 1).map(([text]) => text),
      []
    )
  }
)

t.test('the shipped classifier trains in under a second of processor time, once', async (t) => {
  const before = process.cpuUsage()
  predictActs('anything', 'opening')

  const { user, system } = process.cpuUsage(before)
  t.ok((user + system) / 1000 < 1000, `${(user + system) / 1000} ms`)
  t.equal(predictActs('anything', 'done').length, utteranceActs.length)
})

t.test('the shipped classifier knows utterances that it was not trained on', async (t) => {
  const table: Array<[string, string]> = [
    ['I need someone to repair my washing machine in Tripoli', 'search'],
    ['بدي كهربجي بزحلة', 'search'],
    ['bade najjar bi jbeil', 'search'],
    ['cancel tomorrow please', 'cancel'],
    ['الغيلي موعد الخميس', 'cancel'],
    ['bade elghe el maw3ad', 'cancel'],
    ['move my appointment to Monday', 'reschedule'],
    ['أجلي الموعد لبكرا', 'reschedule'],
    ['what did I book', 'my-bookings'],
    ['how much does he charge', 'price'],
    ['قديش سعر الزيارة', 'price'],
    ['hello there', 'greeting'],
    ['مرحبا', 'greeting'],
    ['thanks a lot', 'thanks'],
    ['شكرا كتير', 'thanks'],
    ['bye', 'bye'],
    ['بدي احكي مع موظف', 'human']
  ]

  for (const [text, act] of table) t.equal(predictActs(text, 'opening')[0]?.act, act, text)
})

t.test('what the concierge did before decides what a short text means', async (t) => {
  t.equal(predictActs('the last one', 'offers')[0]?.act, 'select')
  t.equal(predictActs('yes fine', 'proposal')[0]?.act, 'confirm')

  for (const text of ['ok', 'tamem']) {
    t.ok(
      (predictActs(text, 'proposal').find(({ act }) => act === 'confirm')?.probability ?? 0) >
        (predictActs(text, 'opening').find(({ act }) => act === 'confirm')?.probability ?? 1),
      text
    )
  }
})

t.test('of paraphrases that the closed lists do not know, most confident guesses are right', async (t) => {
  const labels: Record<string, string[]> = {
    help: ['help'],
    my_bookings: ['my-bookings'],
    cancel: ['cancel', 'my-bookings', 'reschedule'],
    thanks: ['thanks'],
    greeting: ['greeting', 'smalltalk', 'bye'],
    out_of_scope: ['out-of-scope'],
    human: ['human'],
    search: ['search', 'book']
  }

  const file = new URL('../../../../test/exam/data/paraphrases.jsonl', import.meta.url)
  const lines = (await readFile(file, 'utf8'))
    .trim()
    .split('\n')
    .map((line): { text: string; label: string } => JSON.parse(line))
  const guesses = lines.flatMap(({ text, label }) => {
    const act = likelyAct(text, 'opening')
    return act === null ? [] : [labels[label]?.includes(act) === true]
  })
  const right = guesses.filter((isRight) => isRight).length

  t.ok(guesses.length >= 25, `${guesses.length} guesses about ${lines.length}`)
  t.ok(right / guesses.length >= 0.65, `${right} of ${guesses.length} are right`)
})

t.test('the exam reports how many it gets right, and refuses other lines', async (t) => {
  t.same(await examIntents(colours, colours), { n: 6, accuracy: 1 })
  await t.rejects(examIntents([{ text: 1, label: 'x' }], []), TypeError)
})
