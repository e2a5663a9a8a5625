import t from '../../support/tap.js'
import { readNoteAlone } from '../../../agent/language/job-place.js'
import { understand } from '../../../agent/dialogue/understanding.js'

const NOW = new Date('2026-12-02T08:15:00Z')

function tradeIn(text: string): string | undefined {
  return understand(text, { at: NOW, timezone: 'Asia/Beirut', currency: 'USD', previous: 'en' }).category
    ?.slug
}

t.test('who lets the provider in is a note, and asks for nobody', async (t) => {
  for (const text of [
    'Abu Ahmad will open the door',
    'my son will open the door for him',
    'the concierge of the building lets him in',
    'my wife is at home to receive him',
    'my mother will be there',
    'ابو احمد بيفتحلكن الباب',
    'الناطور بيفتحلو الباب',
    'ابني راح يكون بالبيت',
    'ابني حيفتح له الباب',
    'اخوي بيفتح له',
    'سيفتح له الحارس الباب',
    'l natour byefta7lo l beb',
    'ebne ra7 ykoun bel beit',
    'le concierge va lui ouvrir'
  ]) {
    t.equal(readNoteAlone(text)?.notes, text, text)
    t.equal(tradeIn(text), undefined, `${text}: no trade`)
  }
})

t.test('a door that does not open, and a wish that somebody opens it, ask for a locksmith', async (t) => {
  for (const text of [
    'my daughter cannot open the bathroom door',
    'I need someone to open the door',
    'my son locked himself in and the door will not open',
    'بدي حدا يفتحلي الباب',
    'ابني مسكر عحالو وبدو حدا يفتحلو الباب',
    'ابني ما عم يقدر يفتح الباب'
  ]) {
    t.equal(readNoteAlone(text)?.notes, undefined, text)
    t.equal(tradeIn(text), 'locksmith', text)
  }
})
