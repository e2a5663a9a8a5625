// The page at / (routes/welcome): signs in, and talks to the concierge. The token stays in this page and is
// gone with it.
const signIn = document.querySelector('#sign-in')
const talk = document.querySelector('#talk')
const conversation = document.querySelector('#conversation')
const problem = document.querySelector('#problem')

let accessToken = ''
let conversationId

onSubmit(signIn, async ({ email, password }) => {
  const answer = await post('/api/auth/login', { email, password })
  accessToken = answer.accessToken
  signIn.hidden = true
  talk.hidden = false
  talk.elements.message.focus()
})

onSubmit(talk, async ({ message }) => {
  talk.elements.message.value = ''
  show('user', message)
  const answer = await post('/api/ai/chat', {
    message,
    ...(conversationId === undefined ? {} : { conversationId })
  })
  conversationId = answer.conversationId
  // Nothing is said while a person of the team is to answer.
  if (answer.reply !== '') show('concierge', answer.reply)
})

/** Runs `act` with what the form says; its button waits meanwhile, and a refusal is shown. */
function onSubmit(form, act) {
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    const button = form.querySelector('button')
    button.disabled = true
    problem.textContent = ''

    try {
      await act(Object.fromEntries(new FormData(form)))
    } catch (error) {
      problem.textContent = error instanceof TypeError ? conversation.dataset.unreachable : error.message
    } finally {
      button.disabled = false
    }
  })
}

/** Throws an Error with the server's own sentence where it refuses. */
async function post(path, body) {
  const response = await fetch(path, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'accept-language': document.documentElement.lang,
      ...(accessToken === '' ? {} : { authorization: `Bearer ${accessToken}` })
    },
    body: JSON.stringify(body)
  })
  const answer = await response.json()
  if (!response.ok) throw new Error(answer.detail)

  return answer
}

/** The words decide about their direction, not the page: people write in either language. */
function show(who, text) {
  const line = document.createElement('p')
  line.className = who
  line.dir = 'auto'
  line.textContent = text
  conversation.append(line)
  line.scrollIntoView({ block: 'nearest' })
}
