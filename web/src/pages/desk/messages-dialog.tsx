import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { Booking, Message } from '../../../../docs/client/schema'
import { api, read } from '../../api/client'
import { usePush } from '../../api/socket'
import { Button } from '../../parts/button'
import { Dialog } from '../../parts/dialog'
import { Empty, Failed, Skeleton } from '../../parts/page-states'
import { Time } from '../../parts/values'
import { WriteMessage } from '../../parts/write-message'
import { deskTexts as say } from '../../texts/desk'
import { useRefresh } from './data'

const PAGE = 20

/** What was written about a job, and a line to write on. What is shown is marked as read. */
export function MessagesDialog({ booking, close }: { booking: Booking; close: () => void }) {
  const messages = useMessages(booking.id)
  const written = messages.data?.pages.flatMap(({ items }) => items).toReversed() ?? []

  return (
    <Dialog title={say.messagesWith(booking.client.name)} close={close}>
      {messages.isPending && <Skeleton lines={4} />}
      {messages.isError && <Failed error={messages.error} retry={() => messages.refetch()} />}
      {messages.isSuccess && written.length === 0 && <Empty>{say.noMessages}</Empty>}
      {messages.hasNextPage && (
        <Button look="quiet" busy={messages.isFetchingNextPage} onClick={() => messages.fetchNextPage()}>
          {say.older}
        </Button>
      )}
      <ol className="messages" aria-live="polite">
        {written.map((message) => (
          <Written key={message.id} message={message} booking={booking} />
        ))}
      </ol>
      <WriteMessage bookingId={booking.id} label={say.write} />
    </Dialog>
  )
}

function useMessages(bookingId: string) {
  const queries = useQueryClient()
  const refresh = useRefresh()
  const queryKey = ['messages', bookingId]

  const again = () => {
    queries.invalidateQueries({ queryKey })
  }
  usePush<Message>('message', (message) => message.bookingId === bookingId && again(), { caughtUp: again })

  const messages = useInfiniteQuery({
    queryKey,
    queryFn: async ({ pageParam: cursor }) =>
      await read(
        api.GET('/api/bookings/{id}/messages', {
          params: { path: { id: bookingId }, query: { limit: PAGE, ...(cursor === null ? {} : { cursor }) } }
        })
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor
  })

  const newest = messages.data?.pages[0]?.items[0]?.id
  const latestRefresh = useRef(refresh)
  latestRefresh.current = refresh
  useEffect(() => {
    if (newest === undefined) return
    const marking = api.PUT('/api/bookings/{id}/messages/read', { params: { path: { id: bookingId } } })
    // Who cannot be told now is told with the next message.
    marking.then(
      () => latestRefresh.current(),
      () => undefined
    )
  }, [newest, bookingId])

  return messages
}

function Written({ message, booking }: { message: Message; booking: Booking }) {
  const isMine = message.senderId !== booking.clientId

  return (
    <li className={isMine ? 'mine' : 'theirs'}>
      <p className="hint">
        <bdi>{isMine ? say.you : booking.client.name}</bdi> · <Time at={message.createdAt} />
      </p>
      <p dir="auto">{message.text}</p>
      {message.isMasked && <p className="hint">{say.masked}</p>}
    </li>
  )
}
