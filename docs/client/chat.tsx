import { useChat } from '@ai-sdk/react'
import { DefaultChatTransport, type UIMessage } from 'ai'
import { useState } from 'react'
import type { ChatReply } from './schema.js'

type Answer = UIMessage<unknown, { turn: ChatReply }>

/** Talks to the concierge of a server, as whoever signed in there. */
export function Chat({ server, accessToken }: { server: string; accessToken: string }) {
  const [words, setWords] = useState('')
  const { messages, sendMessage, status, error } = useChat<Answer>({
    transport: new DefaultChatTransport({
      api: `${server}/api/ai/chat`,
      headers: { authorization: `Bearer ${accessToken}` }
    })
  })

  const say = async (text: string) => {
    setWords('')
    await sendMessage({ text })
  }
  const shown = messages.at(-1)?.parts ?? []
  const buttons = shown.flatMap((part) => (part.type === 'data-turn' ? part.data.actions : []))

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        say(words)
      }}
    >
      {messages.map(({ id, role, parts }) => (
        <p key={id} className={role} dir="auto">
          {parts.map((part) => (part.type === 'text' ? part.text : ''))}
        </p>
      ))}
      {buttons.map(({ label, message }) => (
        <button key={label} type="button" onClick={() => say(message)}>
          {label}
        </button>
      ))}
      {error && <p role="alert">{error.message}</p>}
      <input value={words} onChange={(event) => setWords(event.target.value)} />
      <button disabled={status === 'submitted' || status === 'streaming'}>Send</button>
    </form>
  )
}
