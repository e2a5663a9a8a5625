import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { api, read } from '../../api/client'
import { Button } from '../../parts/button'
import { Choice, Field, fieldProblem } from '../../parts/field'
import { ProblemNote } from '../../parts/page-states'
import { usePageTitle } from '../../parts/page-title'
import { signUp } from '../../session/sign-in'
import { locale } from '../../texts/locale'
import { signInTexts as say } from '../../texts/sign-in'
import { textIn } from '../../parts/form'
import { Credentials } from './credentials'
import { useReturn } from './use-return'

const fields = ['name', 'email', 'password', 'city']

/** Makes a client's account. Who wants to sell applies afterwards. */
export function SignUpPage() {
  usePageTitle(say.signUp)
  const { goBack, search } = useReturn()
  const joining = useMutation({ mutationFn: signUp, onSuccess: goBack })
  const cities = useQuery({
    queryKey: ['cities'],
    queryFn: async () => await read(api.GET('/api/services/cities')),
    staleTime: Infinity
  })

  return (
    <main className="page narrow">
      <h1>{say.signUp}</h1>
      <form
        className="card"
        onSubmit={(event) => {
          event.preventDefault()
          const form = new FormData(event.currentTarget)
          const city = textIn(form, 'city')

          joining.mutate({
            name: textIn(form, 'name'),
            email: textIn(form, 'email'),
            password: textIn(form, 'password'),
            language: locale,
            ...(city === '' ? {} : { city })
          })
        }}
      >
        <Field
          label={say.name}
          name="name"
          dir="auto"
          autoComplete="name"
          maxLength={100}
          required
          problem={fieldProblem(joining.error, 'name')}
        />
        <Credentials isNew error={joining.error} />
        <Choice label={say.city} name="city" problem={fieldProblem(joining.error, 'city')}>
          <option value="">{say.noCity}</option>
          {cities.data?.items.map((city) => (
            <option key={city.slug} value={city.slug}>
              {locale === 'ar' ? city.name_ar : city.name_en}
            </option>
          ))}
        </Choice>
        <ProblemNote error={joining.error} fields={fields} />
        <Button look="primary" type="submit" busy={joining.isPending}>
          {say.signUp}
        </Button>
      </form>
      <p className="below">
        {say.hasAccount} <Link href={`/sign-in${search}`}>{say.signIn}</Link>
      </p>
    </main>
  )
}
