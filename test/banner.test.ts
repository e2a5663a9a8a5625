import t from './support/tap.js'
import { banner } from '../src/banner.js'
import { testEnv } from './support/app.js'

const listening = 'http://127.0.0.1:3000'

t.test('the banner names the address that people use, and where the server listens', async (t) => {
  const env = testEnv({ PORT: '3000', PUBLIC_URL: 'https://taskego.example' })
  const said = banner({ env, listening, lacksAdmin: false })

  t.match(said, 'ready at https://taskego.example\n')
  t.match(said, 'https://taskego.example/docs')
  t.match(said, listening)
  t.notMatch(said, 'admin create')
  t.match(banner({ env: testEnv(), listening, lacksAdmin: false }), `ready at ${listening}\n`)
})

t.test('whoever starts a server without an admin is told how to make the first', async (t) => {
  t.match(banner({ env: testEnv(), listening, lacksAdmin: true }), /npx taskego admin create --email/)
})
