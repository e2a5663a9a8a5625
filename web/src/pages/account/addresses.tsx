import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import type { JobAddress, SavedAddress } from '../../../../docs/client/schema'
import { addressInWords, useAddresses } from '../../api/bookings'
import { api, read } from '../../api/client'
import { AddressFields, addressFields, addressIn } from '../../parts/address-fields'
import { Button } from '../../parts/button'
import { fieldProblem } from '../../parts/field'
import { Failed, ProblemNote, Skeleton } from '../../parts/page-states'
import { accountTexts as say } from '../../texts/account'

/** Where jobs are, so that nobody types it again with each booking. */
export function Addresses() {
  const queries = useQueryClient()
  const addresses = useAddresses()
  const readAgain = () => queries.invalidateQueries({ queryKey: ['addresses'] })

  return (
    <section>
      <h2>{say.addresses}</h2>
      {addresses.isPending && <Skeleton />}
      {addresses.isError && <Failed error={addresses.error} retry={() => addresses.refetch()} />}
      {addresses.data?.length === 0 && <p className="hint">{say.noAddresses}</p>}
      <ul className="account-list">
        {addresses.data?.map((saved) => (
          <li key={saved.id} className="card">
            <Saved saved={saved} changed={readAgain} />
          </li>
        ))}
      </ul>
      <NewAddress changed={readAgain} />
    </section>
  )
}

function Saved({ saved, changed }: { saved: SavedAddress; changed: () => void }) {
  const { id, isDefault } = saved
  const words = addressInWords(saved.address)
  const params = { path: { id } }

  const removing = useMutation({
    mutationFn: async () => await read(api.DELETE('/api/users/addresses/{id}', { params })),
    onSuccess: changed
  })
  const choosing = useMutation({
    mutationFn: async () =>
      await read(api.PUT('/api/users/addresses/{id}', { params, body: { isDefault: true } })),
    onSuccess: changed
  })

  return (
    <>
      <p>
        <bdi>{words}</bdi>
      </p>
      {isDefault && <p className="hint">{say.byDefault}</p>}
      <ProblemNote error={removing.error ?? choosing.error} />
      <p className="acts">
        {!isDefault && (
          <Button busy={choosing.isPending} onClick={() => choosing.mutate()}>
            {say.makeDefault}
          </Button>
        )}
        <Button
          busy={removing.isPending}
          aria-label={say.removeThis(words)}
          onClick={() => removing.mutate()}
        >
          {say.remove}
        </Button>
      </p>
    </>
  )
}

function NewAddress({ changed }: { changed: () => void }) {
  const form = useRef<HTMLFormElement>(null)
  const saving = useMutation({
    mutationFn: async (address: JobAddress) =>
      await read(api.POST('/api/users/addresses', { body: { address } })),
    onSuccess: () => {
      form.current?.reset()
      changed()
    }
  })

  return (
    <details className="card">
      <summary>{say.addAddress}</summary>
      <form
        ref={form}
        className="spaced"
        onSubmit={(event) => {
          event.preventDefault()
          saving.mutate(addressIn(new FormData(event.currentTarget)))
        }}
      >
        <AddressFields isRequired problemOf={(field) => fieldProblem(saving.error, field)} />
        <ProblemNote error={saving.error} fields={addressFields} />
        <Button look="primary" type="submit" busy={saving.isPending}>
          {say.save}
        </Button>
      </form>
    </details>
  )
}
