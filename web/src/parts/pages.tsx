import { useInfiniteQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Button } from './button'
import { Empty, Failed, Skeleton } from './page-states'

interface Page<Item> {
  items: Item[]
  nextCursor: string | null
}

/** A list of the API, page by page. `readPage` is handed the cursor, as the query takes it. */
export function usePages<Item>(
  queryKey: readonly unknown[],
  readPage: (from: { cursor?: string }) => Promise<Page<Item>>
) {
  return useInfiniteQuery({
    queryKey,
    queryFn: async ({ pageParam }) => await readPage(pageParam === '' ? {} : { cursor: pageParam }),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor
  })
}

/** What was read of a list so far, and a button for more. */
export function Pages<Item extends { id: string }>({
  pages,
  more,
  empty,
  children
}: {
  pages: ReturnType<typeof usePages<Item>>
  more: string
  empty: string
  children: (item: Item) => ReactNode
}) {
  if (pages.isPending) return <Skeleton lines={6} />
  if (pages.isError) return <Failed error={pages.error} retry={() => pages.refetch()} />

  const items = pages.data.pages.flatMap((page) => page.items)
  if (items.length === 0) return <Empty>{empty}</Empty>

  return (
    <>
      <ul className="rows">
        {items.map((item) => (
          <li key={item.id}>{children(item)}</li>
        ))}
      </ul>
      {pages.hasNextPage && (
        <Button busy={pages.isFetchingNextPage} onClick={() => pages.fetchNextPage()}>
          {more}
        </Button>
      )}
    </>
  )
}
