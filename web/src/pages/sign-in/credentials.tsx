import { Field, fieldProblem } from '../../parts/field'
import { signInTexts as say } from '../../texts/sign-in'

/**
 * The address and the password, to sign in or to make an account.
 * @param error what the server answered, told at the field that it is about
 */
export function Credentials({ isNew, error }: { isNew: boolean; error: unknown }) {
  return (
    <>
      <Field
        label={say.email}
        name="email"
        type="email"
        dir="ltr"
        autoComplete={isNew ? 'email' : 'username'}
        required
        problem={fieldProblem(error, 'email')}
      />
      <Field
        label={say.password}
        hint={isNew ? say.passwordHint : undefined}
        name="password"
        type="password"
        dir="ltr"
        autoComplete={isNew ? 'new-password' : 'current-password'}
        required
        problem={fieldProblem(error, 'password')}
      />
    </>
  )
}
