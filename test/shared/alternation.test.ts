import t from '../support/tap.js'
import { anyOf, anySpelling, beginning, wholeWord } from '../../src/shared/alternation.js'

t.test('of words that fit at one place the longest is found, wherever it stands in its list', async (t) => {
  t.equal(new RegExp(anyOf(['million', 'millions'])).exec('two millions')?.[0], 'millions')
})

t.test('a sign in a word of a list is a sign and no pattern', async (t) => {
  t.ok(new RegExp(anyOf(['a.b'])).test('a.b'))
  t.notOk(new RegExp(anyOf(['a.b'])).test('axb'))
})

t.test('a whole word matches from its first letter to its last', async (t) => {
  const goods = wholeWord(anyOf(['sofa']), anySpelling(['k[ae]n[ae]ba']), beginning(anyOf(['كنب'])))

  for (const word of ['sofa', 'kanaba', 'keneba', 'كنب', 'كنبايات']) t.ok(goods.test(word), word)
  for (const word of ['sofas', 'asofa', 'kanabat', 'وكنب', 'كن']) t.notOk(goods.test(word), word)
})
