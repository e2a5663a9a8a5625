import { useEffect, useRef, useSyncExternalStore } from 'react'
import type { ConversationMessage } from '../../../../docs/client/schema'
import { usePush } from '../../api/socket'
import { Button } from '../../parts/button'
import { Skeleton } from '../../parts/page-states'
import { usePageTitle } from '../../parts/page-title'
import { useUser } from '../../session/use-session'
import { homeTexts as say } from '../../texts/home'
import { Composer } from './composer'
import { conversation } from './conversation'
import { Message } from './message'
import { Refused } from './refused'
import '../../styles/home.css'

/** The first page: a conversation with the concierge, before and after signing in. */
export function HomePage() {
  usePageTitle()
  const state = useSyncExternalStore(conversation.subscribe, () => conversation.state)
  const user = useUser()
  useEffect(() => conversation.begin(), [])

  const { messages, is, answeredBy } = state
  usePush<{ conversationId: string; message: ConversationMessage }>(
    'conversation:message',
    (said) => conversation.hear(said),
    { isOn: user !== null && answeredBy === 'human', caughtUp: () => conversation.reload() }
  )

  const isEmpty = messages.length === 0 && is !== 'loading'

  return (
    <main className={isEmpty ? 'chat beginning' : 'chat'}>
      {isEmpty ? <Beginning /> : <h1 className="for-readers">{say.conversation}</h1>}
      {messages.length > 0 && (
        <p className="anew">
          <Button look="quiet" disabled={is !== 'idle'} onClick={() => conversation.startAnew()}>
            {say.anew}
          </Button>
        </p>
      )}
      {is === 'loading' && <Skeleton lines={6} />}
      <Messages />
      <Announced />
      <Refused />
      {answeredBy === 'human' && <p className="note">{say.withPerson}</p>}
      <End />
      <Composer />
    </main>
  )
}

/** What can be said here, before anything was said. */
function Beginning() {
  return (
    <>
      <h1>{say.ask}</h1>
      <p className="lead">{say.lead}</p>
      <ul className="chips examples">
        {say.examples.map((example) => (
          <li key={example}>
            <button type="button" className="chip" onClick={() => conversation.say(example)}>
              {example}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

function Messages() {
  const { messages, is, step } = useSyncExternalStore(conversation.subscribe, () => conversation.state)
  const last = messages.length - 1

  return (
    <ol className="messages" aria-label={say.conversation} hidden={last < 0}>
      {messages.map((message, index) => (
        <Message
          key={message.id}
          message={message}
          isNewest={index === last}
          waitingFor={index === last && is === 'waiting' ? nameOfStep(step) : null}
        />
      ))}
    </ol>
  )
}

/** Keeps what was said last in sight. */
function End() {
  const { messages, is, needsAccount } = useSyncExternalStore(
    conversation.subscribe,
    () => conversation.state
  )
  const end = useRef<HTMLDivElement>(null)
  const count = messages.length
  const length = messages.at(-1)?.text.length ?? 0

  useEffect(() => {
    if (count > 0) end.current?.scrollIntoView({ block: 'end' })
  }, [count, length, is, needsAccount])

  return <div ref={end} className="end" />
}

/** Says the whole answer to a screen reader, once: word by word it would be a stammer. */
function Announced() {
  const { messages, is, step } = useSyncExternalStore(conversation.subscribe, () => conversation.state)
  const newest = messages.at(-1)
  const said = newest !== undefined && newest.role !== 'user' && is === 'idle' ? newest.text : ''

  return (
    <div className="for-readers" role="status" aria-live="polite">
      {is === 'waiting' ? nameOfStep(step) : said}
    </div>
  )
}

function nameOfStep(step: string | null): string {
  const names: Partial<Record<string, string>> = say.steps
  return (step === null ? undefined : names[step]) ?? say.thinking
}
