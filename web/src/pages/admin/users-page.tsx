import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { AdminUser, Role } from '../../../../docs/client/schema'
import { api, read } from '../../api/client'
import { Button } from '../../parts/button'
import { Dialog } from '../../parts/dialog'
import { Field, fieldProblem, TextField } from '../../parts/field'
import { textIn } from '../../parts/form'
import { Failed, ProblemNote, Skeleton } from '../../parts/page-states'
import { Pages, usePages } from '../../parts/pages'
import { Price, Time } from '../../parts/values'
import { useUser } from '../../session/use-session'
import { adminTexts } from '../../texts/admin'
import { peopleTexts as say } from '../../texts/admin-people'
import { AdminFrame } from './frame'
import { OneOrAll } from './one-or-all'
import { useProven } from '../../parts/proof'

const PAGE = 20
const roles: Role[] = ['client', 'provider', 'admin']

/** Everybody who has an account, and who may not use it. */
export function UsersPage() {
  return (
    <AdminFrame title={say.users}>
      <Users />
    </AdminFrame>
  )
}

function Users() {
  const [q, setQ] = useState('')
  const [role, setRole] = useState<Role | null>(null)
  const pages = usePages<AdminUser>(['admin', 'users', q, role], async (from) =>
    read(
      api.GET('/api/admin/users', {
        params: {
          query: { limit: PAGE, ...(q === '' ? {} : { q }), ...(role === null ? {} : { role }), ...from }
        }
      })
    )
  )

  return (
    <section aria-labelledby="users">
      <h2 id="users">{say.users}</h2>
      <form
        role="search"
        className="choices"
        onSubmit={(event) => {
          event.preventDefault()
          setQ(textIn(new FormData(event.currentTarget), 'q').trim())
        }}
      >
        <Field label={say.search} name="q" type="search" dir="auto" maxLength={100} />
        <OneOrAll label={say.role} values={roles} words={say.roles} chosen={role} choose={setRole} />
        <Button type="submit">{say.find}</Button>
      </form>
      <Pages pages={pages} more={adminTexts.more} empty={adminTexts.nothing}>
        {(user) => <Person user={user} />}
      </Pages>
    </section>
  )
}

function Person({ user }: { user: AdminUser }) {
  const [isDeciding, setIsDeciding] = useState(false)
  const isOwn = useUser()?.id === user.id

  return (
    <article className="card">
      <h3>
        <bdi>{user.name}</bdi> <span className="badge">{say.roles[user.role]}</span>{' '}
        {user.isBanned && <span className="badge">{say.banned}</span>}
        {user.deactivatedAt !== null && <span className="badge">{say.closed}</span>}
        {!user.isVerified && <span className="badge">{say.unproven}</span>}
      </h3>
      <p className="hint">
        <bdi>{user.email}</bdi> · {say.since} <Time at={user.createdAt} style="day" />
      </p>
      {!isOwn && (
        <Button onClick={() => setIsDeciding(true)}>
          {user.isBanned ? say.unban : say.ban}
          <span className="for-readers">
            {' '}
            <bdi>{user.name}</bdi>
          </span>
        </Button>
      )}
      {isDeciding && <BanDialog user={user} close={() => setIsDeciding(false)} />}
    </article>
  )
}

/** Says what a ban would do before it does it. */
function BanDialog({ user, close }: { user: AdminUser; close: () => void }) {
  const queries = useQueryClient()
  const { id: userId, isBanned } = user
  const deciding = useProven(
    async (reason: string) =>
      await read(
        api.PUT('/api/admin/ban-user', {
          body: { userId, banned: !isBanned, ...(reason === '' ? {} : { reason }) }
        })
      ),
    () => {
      queries.invalidateQueries({ queryKey: ['admin'] })
      close()
    }
  )

  return (
    <Dialog title={isBanned ? say.unbanTitle(user.name) : say.banTitle(user.name)} close={close}>
      {!isBanned && <BanPreview id={userId} />}
      <form
        onSubmit={(event) => {
          event.preventDefault()
          deciding.act(textIn(new FormData(event.currentTarget), 'reason'))
        }}
      >
        <TextField
          label={adminTexts.reason}
          hint={adminTexts.reasonLogged}
          name="reason"
          rows={2}
          required={!isBanned}
          problem={fieldProblem(deciding.error, 'reason')}
        />
        <ProblemNote error={deciding.error} fields={['reason']} />
        <Button look={isBanned ? 'primary' : 'danger'} type="submit" busy={deciding.isPending}>
          {isBanned ? say.unban : say.ban}
        </Button>
      </form>
      {deciding.proof}
    </Dialog>
  )
}

function BanPreview({ id }: { id: string }) {
  const preview = useQuery({
    queryKey: ['admin', 'ban-preview', id],
    queryFn: async () =>
      await read(api.GET('/api/admin/users/{id}/ban-preview', { params: { path: { id } } })),
    staleTime: 0
  })

  if (preview.isPending) return <Skeleton lines={3} />
  if (preview.isError) return <Failed error={preview.error} retry={() => preview.refetch()} />

  const { bookings, services, refund, currency } = preview.data
  return (
    <ul>
      <li>{say.bookings(bookings)}</li>
      <li>{say.services(services)}</li>
      <li>
        {say.refund} <Price amount={refund} currency={currency} />
      </li>
    </ul>
  )
}
