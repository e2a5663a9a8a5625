import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Service } from '../../../../docs/client/schema'
import { api, read } from '../../api/client'
import { Button } from '../../parts/button'
import { Dialog } from '../../parts/dialog'
import { formatNumber } from '../../parts/format'
import { inLocale } from '../../parts/localized'
import { Empty, Failed, ProblemNote, Skeleton } from '../../parts/page-states'
import { Price } from '../../parts/values'
import { commonTexts } from '../../texts/common'
import { deskServicesTexts as say } from '../../texts/desk-services'
import { DeskFrame } from './frame'

const PAGE = 20
const queryKey = ['desk', 'services']

/** What the provider offers, hidden services too: each can be hidden, shown and deleted. */
export function DeskServicesPage() {
  return (
    <DeskFrame title={say.title}>
      <Services />
    </DeskFrame>
  )
}

function Services() {
  const services = useMyServices()
  const items = services.data?.pages.flatMap((page) => page.items)

  return (
    <section aria-labelledby="services" aria-busy={services.isPending}>
      <h2 id="services">{say.title}</h2>
      {services.isPending && <Skeleton lines={6} />}
      {services.isError && <Failed error={services.error} retry={() => services.refetch()} />}
      {items?.length === 0 && <Empty>{say.none}</Empty>}
      <ul className="rows">
        {items?.map((service) => (
          <li key={service.id} className="card" data-service={service.id}>
            <ServiceRow service={service} />
          </li>
        ))}
      </ul>
      {services.hasNextPage && (
        <Button busy={services.isFetchingNextPage} onClick={() => services.fetchNextPage()}>
          {say.more}
        </Button>
      )}
    </section>
  )
}

function useMyServices() {
  return useInfiniteQuery({
    queryKey,
    queryFn: async ({ pageParam: cursor }) =>
      await read(
        api.GET('/api/providers/my-services', {
          params: { query: { limit: PAGE, ...(cursor === null ? {} : { cursor }) } }
        })
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor
  })
}

function ServiceRow({ service }: { service: Service }) {
  const [isRemoving, setIsRemoving] = useState(false)
  const queries = useQueryClient()
  const { id: serviceId, isVisible, price, currency, durationMinutes } = service
  const title = inLocale(service.title_en, service.title_ar)

  const showing = useMutation({
    mutationFn: async (body: { serviceId: string; isVisible: boolean }) =>
      await read(api.PUT('/api/providers/service-status', { body })),
    // Also after a refusal: an admin may have hidden it.
    onSettled: async () => await queries.invalidateQueries({ queryKey })
  })

  return (
    <>
      <h3>{title}</h3>
      <p>
        <span className="badge">{isVisible ? say.visible : say.hidden}</span>{' '}
        <Price amount={price} currency={currency} /> · {commonTexts.minutes(formatNumber(durationMinutes))}
      </p>
      <ProblemNote error={showing.error} />
      <div className="acts">
        <Button busy={showing.isPending} onClick={() => showing.mutate({ serviceId, isVisible: !isVisible })}>
          {isVisible ? say.hide : say.show}
          <span className="for-readers"> {title}</span>
        </Button>
        <Button look="quiet" onClick={() => setIsRemoving(true)}>
          {say.remove}
          <span className="for-readers"> {title}</span>
        </Button>
      </div>
      {isRemoving && <RemoveDialog service={service} close={() => setIsRemoving(false)} />}
    </>
  )
}

/** Asks before a service is deleted, since nothing brings it back. */
function RemoveDialog({ service: { id }, close }: { service: Service; close: () => void }) {
  const queries = useQueryClient()
  const removing = useMutation({
    mutationFn: async () => await read(api.DELETE('/api/services/{id}', { params: { path: { id } } })),
    onSuccess: async () => {
      close()
      await queries.invalidateQueries({ queryKey })
    }
  })

  return (
    <Dialog title={say.removeTitle} close={close}>
      <p>{say.removeMore}</p>
      <ProblemNote error={removing.error} />
      <div className="acts">
        <Button look="danger" busy={removing.isPending} onClick={() => removing.mutate()}>
          {say.remove}
        </Button>
        <Button onClick={close}>{say.keep}</Button>
      </div>
    </Dialog>
  )
}
