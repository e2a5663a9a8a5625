import t from '../support/tap.js'
import { maskSecrets } from '../../src/conversations/mask.js'

t.test('what is told to be a secret is neither stored nor shown to a model', async (t) => {
  const secrets: Array<[said: string, secret: string]> = [
    ['my password is hunter', 'hunter'],
    ['Password:hunter2 thanks', 'hunter2'],
    ['the passcode blue-horse opens it', 'blue-horse'],
    ['pin 4821', '4821'],
    ['the pin is 4821', '4821'],
    ['pin4821', '4821'],
    ['pass: horse', 'horse'],
    ['otp 482913', '482913'],
    ['cvv=123', '123'],
    ['كلمة السر هي قطتي', 'قطتي'],
    ['كلمة المرور: ورده٣', 'ورده٣'],
    ['my card is 4111 1111 1111 1111', '4111 1111 1111 1111'],
    ['use sk_live_abcdefgh1234', 'sk_live_abcdefgh1234']
  ]

  for (const [said, secret] of secrets) {
    const shown = maskSecrets(said)
    t.notOk(shown.includes(secret), said)
    t.match(shown, '••••', said)
  }
})

t.test('words that only look like one are read as they were said', async (t) => {
  const texts = [
    'the washer is not spinning since monday',
    'my passport is in the safe that does not open',
    'in my opinion tomorrow morning is better',
    'can you pass tomorrow at 5',
    'pass by the pharmacy, then left',
    'a passage with a broken lamp',
    'the pin of the hinge is broken',
    'بدي كهربجي بكرا الساعة ١٠ الصبح',
    'call me on +961 3 123 456'
  ]

  for (const text of texts) t.equal(maskSecrets(text), text)
})
