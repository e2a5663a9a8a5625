import { useId } from 'react'
import type { JobAddress } from '../../../docs/client/schema'
import { named, useCities } from '../api/catalog'
import { bookingsTexts as say } from '../texts/bookings'
import { Field } from './field'
import { textIn } from './form'

/** The fields that the server may complain of. */
export const addressFields = ['address.line', 'address.unit', 'address.city', 'address.directions']

interface Parts {
  /** What stands in the form at first. */
  given?: Partial<JobAddress> | undefined
  /** Without it, an empty street says that there is no address. */
  isRequired?: boolean
  /** What the server said of a field, such as address.line. */
  problemOf: (field: string) => string | undefined
}

/** The fields of an address, to be read by `addressIn`. */
export function AddressFields({ given = {}, isRequired = false, problemOf }: Parts) {
  const cities = useCities()
  const towns = useId()

  return (
    <>
      <Field
        label={say.line}
        name="line"
        dir="auto"
        maxLength={300}
        required={isRequired}
        autoComplete="address-line1"
        defaultValue={given.line}
        problem={problemOf('address.line')}
      />
      <Field
        label={say.unit}
        name="unit"
        dir="auto"
        maxLength={100}
        autoComplete="address-line2"
        defaultValue={given.unit}
        problem={problemOf('address.unit')}
      />
      <Field
        label={say.town}
        name="city"
        dir="auto"
        maxLength={80}
        required={isRequired}
        list={towns}
        defaultValue={given.city}
        problem={problemOf('address.city')}
      />
      <datalist id={towns}>
        {cities.map((known) => (
          <option key={known.slug} value={named(known)} />
        ))}
      </datalist>
      <Field
        label={say.directions}
        name="directions"
        dir="auto"
        maxLength={500}
        defaultValue={given.directions}
        problem={problemOf('address.directions')}
      />
    </>
  )
}

/** What the form says of an address. */
export function addressIn(form: FormData): JobAddress {
  const told = (name: string) => textIn(form, name).trim()
  const [unit, directions] = [told('unit'), told('directions')]

  return {
    line: told('line'),
    city: told('city'),
    ...(unit === '' ? {} : { unit }),
    ...(directions === '' ? {} : { directions })
  }
}
