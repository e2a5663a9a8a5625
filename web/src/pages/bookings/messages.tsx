import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Booking, Message } from '../../../../docs/client/schema'
import { businessNameOf } from '../../api/catalog'
import { api, read } from '../../api/client'
import { usePush } from '../../api/socket'
import { Button } from '../../parts/button'
import { Failed, Skeleton } from '../../parts/page-states'
import { Time } from '../../parts/values'
import { WriteMessage } from '../../parts/write-message'
import { bookingTexts as say } from '../../texts/booking'

/** What the two sides of a booking write to each other, the newest below. */
export function Messages({ booking, userId }: { booking: Booking; userId: string }) {
  const queries = useQueryClient()
  const path = { id: booking.id }
  const key = ['messages', booking.id]
  const begin: string | null = null

  const messages = useInfiniteQuery({
    queryKey: key,
    queryFn: async ({ pageParam }: { pageParam: string | null }) => {
      const query = { limit: 20, ...(pageParam === null ? {} : { cursor: pageParam }) }
      return await read(api.GET('/api/bookings/{id}/messages', { params: { path, query } }))
    },
    initialPageParam: begin,
    getNextPageParam: ({ nextCursor }) => nextCursor
  })
  const readAgain = () => queries.invalidateQueries({ queryKey: key })
  usePush<Message>(
    'message',
    ({ bookingId }) => {
      if (bookingId === booking.id) readAgain()
    },
    { caughtUp: readAgain }
  )

  // The newest first, as the server gives them.
  const items = messages.data?.pages.flatMap((page) => page.items) ?? []
  const newestUnread = items.find(({ senderId, readAt }) => senderId !== userId && readAt === null)?.id
  useEffect(() => {
    // Whoever sees it has read it; a mark that is lost is made with the next one.
    if (newestUnread !== undefined) {
      api.PUT('/api/bookings/{id}/messages/read', { params: { path: { id: booking.id } } }).catch(() => {})
    }
  }, [newestUnread, booking.id])

  return (
    <section>
      <h2>{say.messages}</h2>
      {messages.isPending && <Skeleton />}
      {messages.isError && <Failed error={messages.error} retry={() => messages.refetch()} />}
      {messages.data !== undefined && items.length === 0 && <p className="hint">{say.noMessages}</p>}
      {messages.hasNextPage && (
        <Button busy={messages.isFetchingNextPage} onClick={() => messages.fetchNextPage()}>
          {say.earlier}
        </Button>
      )}
      <ol className="messages" aria-live="polite">
        {items.toReversed().map((message) => (
          <li key={message.id} className={message.senderId === userId ? 'card own' : 'card'}>
            <p className="hint">
              <bdi>{message.senderId === userId ? say.you : businessNameOf(booking.provider)}</bdi> ·{' '}
              <Time at={message.createdAt} />
            </p>
            <p dir="auto" className="as-written">
              {message.text}
            </p>
            {message.isMasked && <p className="hint">{say.masked}</p>}
          </li>
        ))}
      </ol>
      <WriteMessage bookingId={booking.id} label={say.write} />
    </section>
  )
}
