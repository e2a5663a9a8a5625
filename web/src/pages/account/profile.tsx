import { useMutation } from '@tanstack/react-query'
import type { User } from '../../../../docs/client/schema'
import { named, useCities } from '../../api/catalog'
import { api, read } from '../../api/client'
import { Button } from '../../parts/button'
import { Choice, Field, fieldProblem } from '../../parts/field'
import { ProblemNote } from '../../parts/page-states'
import { session } from '../../session/session'
import { accountTexts as say } from '../../texts/account'
import { textIn } from '../../parts/form'

const fields = ['name', 'phone', 'city', 'language']

export function Profile({ user }: { user: User }) {
  const cities = useCities()
  const saving = useMutation({
    mutationFn: async (form: FormData) => {
      const phone = textIn(form, 'phone').trim()
      const city = textIn(form, 'city')
      const body = {
        name: textIn(form, 'name'),
        phone: phone === '' ? null : phone,
        city: city === '' ? null : city,
        language: textIn(form, 'language') === 'ar' ? ('ar' as const) : ('en' as const)
      }
      return await read(api.PUT('/api/users/update', { body }))
    },
    onSuccess: (changed) => session.changeUser(changed)
  })
  const problemOf = (field: string) => fieldProblem(saving.error, field)

  return (
    <section>
      <h2>{say.profile}</h2>
      <form
        className="card"
        onSubmit={(event) => {
          event.preventDefault()
          saving.mutate(new FormData(event.currentTarget))
        }}
      >
        <Field
          label={say.name}
          name="name"
          dir="auto"
          autoComplete="name"
          maxLength={100}
          required
          defaultValue={user.name}
          problem={problemOf('name')}
        />
        <Field
          label={say.phone}
          hint={say.phoneHint}
          name="phone"
          type="tel"
          dir="ltr"
          autoComplete="tel"
          maxLength={60}
          defaultValue={user.phone ?? ''}
          problem={problemOf('phone')}
        />
        {/* The towns come later than the form: until then, there is no choice to show. */}
        {cities.length > 0 && (
          <Choice label={say.city} name="city" defaultValue={user.city ?? ''} problem={problemOf('city')}>
            <option value="">{say.noCity}</option>
            {cities.map((city) => (
              <option key={city.slug} value={city.slug}>
                {named(city)}
              </option>
            ))}
          </Choice>
        )}
        <Choice
          label={say.language}
          name="language"
          defaultValue={user.language}
          problem={problemOf('language')}
        >
          <option value="en">{say.languages.en}</option>
          <option value="ar">{say.languages.ar}</option>
        </Choice>
        <ProblemNote error={saving.error} fields={fields} />
        <Button look="primary" type="submit" busy={saving.isPending} disabled={cities.length === 0}>
          {say.save}
        </Button>
        <p role="status">{saving.isSuccess && say.saved}</p>
      </form>
    </section>
  )
}
