import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { Link, useParams } from 'wouter'
import type { AdminTicketDetail } from '../../../../docs/client/schema'
import { api, read } from '../../api/client'
import { usePush } from '../../api/socket'
import { Button } from '../../parts/button'
import { Dialog } from '../../parts/dialog'
import { fieldProblem, TextField } from '../../parts/field'
import { textIn } from '../../parts/form'
import { Failed, ProblemNote, Skeleton } from '../../parts/page-states'
import { Time } from '../../parts/values'
import { adminTexts as say } from '../../texts/admin'
import { commonTexts } from '../../texts/common'
import { AdminFrame } from './frame'

type Act = 'take' | 'reopen' | { answer: string } | { outcome: string }

/** One request to the team: what was written, and what an admin does about it. */
export function TicketPage() {
  const { id = '' } = useParams<{ id: string }>()

  return (
    <AdminFrame title={say.tickets}>
      <p>
        <Link href="/admin/tickets">{say.back}</Link>
      </p>
      <Ticket id={id} />
    </AdminFrame>
  )
}

function Ticket({ id }: { id: string }) {
  const ticket = useQuery({
    queryKey: ['admin', 'ticket', id],
    queryFn: async () => await read(api.GET('/api/admin/tickets/{id}', { params: { path: { id } } }))
  })
  const again = () => {
    ticket.refetch()
  }
  usePush<{ id: string }>('ticket:updated', (changed) => changed.id === id && again(), {
    caughtUp: again
  })

  if (ticket.isPending) return <Skeleton lines={8} />
  if (ticket.isError) return <Failed error={ticket.error} retry={() => ticket.refetch()} />

  const { subject, state, openedBy, owner, createdAt, outcome, messages, conversation } = ticket.data
  return (
    <section aria-labelledby="ticket">
      <h2 id="ticket" dir="auto">
        {subject}
      </h2>
      <p>
        <span className="badge">{say.ticketStates[state]}</span>
      </p>
      <p className="hint">
        {say.from} <bdi>{openedBy.name}</bdi> · {say.opened} <Time at={createdAt} />
        <br />
        {say.lookedAfterBy} <bdi>{owner?.name ?? say.nobody}</bdi>
      </p>
      {outcome !== null && (
        <p>
          {say.outcomeWas}: <span dir="auto">{outcome}</span>
        </p>
      )}
      {conversation !== null && conversation.length > 0 && (
        <details>
          <summary>{say.conversation}</summary>
          <ol className="said">
            {conversation.map(({ role, text, createdAt: at }, index) => (
              <Said key={index} who={say.speakers[role]} text={text} at={at} isOurs={role !== 'user'} />
            ))}
          </ol>
        </details>
      )}
      <ol className="said" aria-live="polite">
        {messages.map(({ id: messageId, from, text, createdAt: at }) => (
          <Said key={messageId} who={say.writers[from]} text={text} at={at} isOurs={from === 'team'} />
        ))}
      </ol>
      <Acts ticket={ticket.data} />
    </section>
  )
}

function Said({ who, text, at, isOurs }: { who: string; text: string; at: string; isOurs: boolean }) {
  return (
    <li className={isOurs ? 'ours' : ''}>
      <p className="hint">
        {who} · <Time at={at} />
      </p>
      <p dir="auto">{text}</p>
    </li>
  )
}

function Acts({ ticket }: { ticket: AdminTicketDetail }) {
  const [isClosing, setIsClosing] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const acting = useActs(ticket, () => {
    setIsClosing(false)
    form.current?.reset()
  })

  if (ticket.state === 'closed') {
    return (
      <>
        <ProblemNote error={acting.error} />
        <Button busy={acting.isPending} onClick={() => acting.mutate('reopen')}>
          {say.reopen}
        </Button>
      </>
    )
  }

  return (
    <>
      <form
        ref={form}
        onSubmit={(event) => {
          event.preventDefault()
          acting.mutate({ answer: textIn(new FormData(event.currentTarget), 'text') })
        }}
      >
        <TextField
          label={say.answer}
          name="text"
          rows={4}
          required
          problem={fieldProblem(acting.error, 'text')}
        />
        {!isClosing && <ProblemNote error={acting.error} fields={['text']} />}
        <div className="acts">
          <Button look="primary" type="submit" busy={acting.isPending}>
            {commonTexts.send}
          </Button>
          {ticket.owner === null && <Button onClick={() => acting.mutate('take')}>{say.take}</Button>}
          <Button onClick={() => setIsClosing(true)}>{say.close}</Button>
        </div>
      </form>
      {isClosing && (
        <Dialog title={say.closeTitle} close={() => setIsClosing(false)}>
          <form
            onSubmit={(event) => {
              event.preventDefault()
              acting.mutate({ outcome: textIn(new FormData(event.currentTarget), 'outcome') })
            }}
          >
            <TextField
              label={say.outcome}
              hint={say.outcomeHint}
              name="outcome"
              rows={3}
              required
              problem={fieldProblem(acting.error, 'outcome')}
            />
            <ProblemNote error={acting.error} fields={['outcome']} />
            <Button look="primary" type="submit" busy={acting.isPending}>
              {say.close}
            </Button>
          </form>
        </Dialog>
      )}
    </>
  )
}

function useActs({ id, version }: AdminTicketDetail, done: () => void) {
  const queries = useQueryClient()

  return useMutation({
    mutationFn: async (act: Act) => {
      const path = { params: { path: { id } } }
      if (act === 'take') {
        return await read(api.POST('/api/admin/tickets/{id}/take', { ...path, body: { version } }))
      }
      if (act === 'reopen') {
        return await read(api.POST('/api/admin/tickets/{id}/reopen', { ...path, body: { version } }))
      }
      if ('answer' in act) {
        const body = { text: act.answer, version }
        return await read(api.POST('/api/admin/tickets/{id}/messages', { ...path, body }))
      }
      return await read(
        api.POST('/api/admin/tickets/{id}/close', { ...path, body: { outcome: act.outcome, version } })
      )
    },
    onSuccess: (ticket) => {
      queries.setQueryData(['admin', 'ticket', id], ticket)
      queries.invalidateQueries({ queryKey: ['admin', 'tickets'] })
      done()
    },
    // Somebody else may have done something about it meanwhile.
    onError: () => queries.invalidateQueries({ queryKey: ['admin', 'ticket', id] })
  })
}
