import t from '../support/tap.js'
import { makeUser } from '../support/people.js'
import { liveServer } from './server.js'

const server = await liveServer(t)
const terminal = await server.signedIn(await makeUser(server.db, { role: 'admin', name: 'Rita Khalil' }))
const set = async (...words: string[]) => await terminal(['settings', 'set', ...words, '--reason', 'A test'])

t.test('settings are listed, and one is shown with its bounds and its last change', async (t) => {
  t.match(await terminal(['settings', 'list']), { code: 0, output: /gridMinutes +30 +Appointments start/ })
  t.match(await terminal(['settings', 'get', 'gridMinutes']), {
    code: 0,
    output: /Value +30[^]*5 to 240[^]*never/
  })
  t.match(await terminal(['settings', 'get', 'nothing']), { code: 4, errors: /no setting “nothing”/ })
})

t.test('settings are set together, each as its kind is written, and in force at once', async (t) => {
  t.match(
    await set(
      'gridMinutes=15',
      'name=24 Hours',
      'nameAr=خدمة',
      'asksStartCode=true',
      'reminderHours=48,3',
      'automaticAcceptance=off'
    ),
    { code: 0, output: /gridMinutes +30 → 15/ }
  )
  t.match(server.market.rules, {
    gridMinutes: 15,
    name: '24 Hours',
    nameAr: 'خدمة',
    asksStartCode: true,
    reminderHours: [48, 3],
    automaticAcceptance: 'off'
  })

  t.match(await set('nameAr=', 'reminderHours='), { code: 0 })
  t.match(server.market.rules, { nameAr: null, reminderHours: [] })
  t.match(await terminal(['settings', 'get', 'gridMinutes']), { output: /by Rita Khalil/ })

  const all = JSON.parse((await terminal(['settings', 'list', '--json'])).output)
  t.match(all, { version: 2, values: { gridMinutes: 15 } })
})

t.test('what is wrong is said with its exit code, and nothing is set', async (t) => {
  for (const [words, code] of [
    [['gridMinutes=often'], 2],
    [['gridMinutes'], 2],
    [['asksStartCode=yes'], 2],
    [['gridMinutes=7'], 2],
    [['gridMinutes=1'], 2],
    [['nothing=1'], 4],
    [['gridMinutes=60', '--if-version', '1'], 5]
  ] as const) {
    t.equal((await set(...words)).code, code, words.join(' '))
  }

  t.equal(server.market.rules.gridMinutes, 15)
})
