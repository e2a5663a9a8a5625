import t from '../support/tap.js'
import { presentable } from '../../agent/answer/model/reply-check.js'
import type { Told } from '../../agent/answer/model/told.js'

const told: Told = {
  amounts: new Set([20, 26, 45.5, 1_500_000]),
  ratings: new Set([4.83, 4.5]),
  times: new Set([10 * 60, 14 * 60 + 30]),
  numbers: new Set([12.4, 35, 60])
}
const shown = (text: string) => presentable(text, /[\u0600-\u06ff]/.test(text) ? 'ar' : 'en', told) !== null

t.test('prices, ratings and times that were told may be said in any form', async (t) => {
  for (const text of [
    'Abu Ali charges $20 and is rated 4.8, free at 10:00.',
    'Abu Ali: 20 USD, 4.5 stars, 10 am, 12 km',
    'أبو علي: ٢٠ دولار، تقييم ٤٫٨، الساعة ١٠ الصبح',
    'Hallal costs $26.00 (4.8/5) and is next free at 2:30 pm.',
    'حلال ب٢٦$ وفاضي الساعة ٢:٣٠ بعد الضهر',
    '1,500,000 LBP',
    '1.5 million LBP',
    'from $20 to $26',
    '1. Abu Ali: **$20** ⭐ 4.8, 12 km',
    'at half past two in the afternoon',
    'Would tomorrow suit you?',
    'Which of the 3 do you like?'
  ]) {
    t.ok(shown(text), text)
  }
})

t.test('what nobody told is not shown, in whatever form', async (t) => {
  for (const text of [
    'Abu Ali charges $25',
    '25 dollars',
    'twenty five dollars',
    '٢٥ دولار',
    'بس ٣٠$',
    'خمسين دولار',
    'السعر 33',
    'It costs about 7 only',
    '€20 or $21',
    'from 20 to 30 dollars',
    'He is rated 4.9',
    'تقييمه ٤٫٩',
    'خمس نجوم',
    '5 stars',
    '⭐⭐⭐⭐⭐ he is great',
    'free at 11:00',
    'He can come at 3pm',
    'الساعة ١١',
    'at quarter past nine',
    'at noon',
    'at eleven in the morning',
    '99 reviews'
  ]) {
    t.notOk(shown(text), text)
  }
})

t.test('thoughts, markers and tool calls written as text are not shown', async (t) => {
  for (const text of [
    '<think>the user wants</think> Hello there',
    '<thinking>hm',
    'hm</think>Hello there',
    '<|channel|>analysis<|message|>We need',
    '{"name": "searchServices", "arguments": {}}',
    '<tool_call>search</tool_call>',
    'I will call searchServices now',
    '[TOOL_CALLS] search',
    '<function=search>{}',
    '```json\n{}\n```',
    'get_weather(city="Tyre")',
    'analysisWe need to search.assistantfinalHello',
    'Thought: I need\nAction: search',
    '<tool_code>print(1)</tool_code>',
    '◁think▷ hm',
    '<｜tool▁calls▁begin｜>',
    'functions.search',
    '<invoke name="x">'
  ]) {
    t.notOk(shown(text), text)
  }
})
