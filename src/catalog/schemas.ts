import { Type, type Static } from '@sinclair/typebox'
import { textOrigin } from '../../drizzle/schema/index.js'
import { imageFields } from '../files/index.js'
import {
  CategoryWord,
  CityWord,
  Count,
  CreatedAt,
  Currency,
  Enum,
  Id,
  IdParams,
  IdStart,
  Instant,
  IsInstant,
  LARGEST_AMOUNT,
  LanguageCode,
  Line,
  Money,
  Nullable,
  Page,
  Strict,
  Text,
  pageProperties
} from '../shared/schemas.js'
import { CancelPolicySlug, NamedCancelPolicy } from '../shared/cancel-policies.js'
import { textsIn } from '../texts/index.js'

const english = textsIn('en').examples
const arabic = textsIn('ar').examples

export const Latitude = Type.Number({ minimum: -90, maximum: 90, examples: [33.2705] })
export const Longitude = Type.Number({ minimum: -180, maximum: 180, examples: [35.2038] })
const slugLike = (example: string) =>
  Type.String({
    minLength: 2,
    maxLength: 60,
    pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
    examples: [example]
  })
const CategorySlug = slugLike('plumbing')
const CitySlug = slugLike('tyre')
const Aliases = Type.Array(Line(80), { maxItems: 30, uniqueItems: true })
const Duration = Type.Integer({ minimum: 15, maximum: 720, description: 'Minutes', examples: [60] })
const Rating = Nullable(
  Type.Number({
    minimum: 1,
    maximum: 5,
    description: 'Average of 1 to 5, to a tenth; null before the first review',
    examples: [4.6]
  })
)

const categoryNames = {
  name_en: Text(80, { examples: [english.category] }),
  name_ar: Text(80, { examples: [arabic.category] })
}
const cityNames = {
  name_en: Text(80, { examples: [english.city] }),
  name_ar: Text(80, { examples: [arabic.city] })
}

export const Category = Strict({ slug: CategorySlug, ...categoryNames }, { title: 'Category' })
export type Category = Static<typeof Category>

export const City = Strict({ slug: CitySlug, ...cityNames, lat: Latitude, lng: Longitude }, { title: 'City' })
export type City = Static<typeof City>

const ServiceText = Strict(
  {
    origin: Enum(textOrigin.enumValues, {
      title: 'TextOrigin',
      description:
        '`written` by a person, `drafted` by a language model, or `untranslated`: nobody has said it in ' +
        'this language, and its fields are as written in the other',
      examples: ['written']
    }),
    isOutdated: Type.Boolean({
      description: 'The text in the other language was edited after this one',
      examples: [false]
    })
  },
  { title: 'ServiceText' }
)

export const Service = Strict(
  {
    id: Id,
    title_en: Text(120, { examples: [english.serviceTitle] }),
    title_ar: Text(120, { examples: [arabic.serviceTitle] }),
    description_en: Text(2000, {
      examples: [english.serviceDescription]
    }),
    description_ar: Text(2000, { examples: [arabic.serviceDescription] }),
    texts: Strict(
      { en: ServiceText, ar: ServiceText },
      { description: 'Where the text in each language is from' }
    ),
    price: Money,
    currency: Currency,
    durationMinutes: Duration,
    category: Text(60, { description: 'Category slug', examples: ['plumbing'] }),
    subcategory: Nullable(Text(60, { examples: ['fridges'] })),
    tags: Type.Array(Text(40), { maxItems: 12, examples: [['emergency']] }),
    ...imageFields,
    city: Nullable(Text(60, { description: 'City slug', examples: ['tyre'] })),
    lat: Nullable(Latitude),
    lng: Nullable(Longitude),
    provider: Strict({
      id: Id,
      businessName: Text(100, { examples: [english.businessName] }),
      businessName_ar: Nullable(Text(100, { examples: [arabic.businessName] })),
      ratings: Rating,
      ratingCount: Count
    }),
    ratings: Rating,
    ratingCount: Count,
    isVisible: Type.Boolean({ description: 'Can be found and booked', examples: [true] }),
    createdAt: CreatedAt,
    updatedAt: CreatedAt,
    isInstant: Type.Optional(IsInstant),
    cancelPolicy: Type.Optional(NamedCancelPolicy),
    nextSlot: Type.Optional(Nullable(Instant, { description: 'The first free start of what was asked for' })),
    distanceKm: Type.Optional(
      Nullable(
        Type.Number({
          minimum: 0.1,
          maximum: 20_038,
          description: 'From the place that was given, to a tenth',
          examples: [2.4]
        })
      )
    )
  },
  { title: 'Service' }
)
export type Service = Static<typeof Service>

export const ServicePage = Page(Service)
export type ServicePage = Static<typeof ServicePage>

const Price = Type.Integer({
  minimum: 1,
  maximum: LARGEST_AMOUNT,
  description:
    "Minor units of the marketplace's currency, within its limits (GET /api/payments/methods tells them)",
  examples: [4500]
})
const Tags = Type.Array(Line(40), { maxItems: 12, uniqueItems: true, examples: [['emergency']] })

/** One language is enough, with a title and a description. */
const textFields = {
  title_en: Type.Optional(Nullable(Line(120, { examples: [english.serviceTitle] }))),
  title_ar: Type.Optional(Nullable(Line(120, { examples: [arabic.serviceTitle] }))),
  description_en: Type.Optional(Nullable(Line(2000, { examples: [english.serviceDescription] }))),
  description_ar: Type.Optional(Nullable(Line(2000, { examples: [arabic.serviceDescription] })))
}
const serviceFields = {
  price: Price,
  durationMinutes: Duration,
  category: CategoryWord
}
const optionalServiceFields = {
  subcategory: Type.Optional(Nullable(Line(60))),
  tags: Type.Optional(Tags),
  city: Type.Optional(CityWord),
  lat: Type.Optional(Latitude),
  lng: Type.Optional(Longitude),
  cancelPolicy: Type.Optional(
    Nullable(CancelPolicySlug, {
      description: "Terms of cancelling of its own; null: its provider's",
      examples: ['standard']
    })
  )
}

/** Without a city or a point of its own, a service is where its provider is. */
export const CreateService = Strict(
  { ...textFields, ...serviceFields, ...optionalServiceFields },
  { title: 'CreateService' }
)
export type CreateService = Static<typeof CreateService>

export const UpdateService = Strict(
  {
    ...textFields,
    confirm: Type.Optional(
      Type.Array(LanguageCode, {
        maxItems: 2,
        uniqueItems: true,
        description:
          'Languages whose text is right as it stands: a draft counts as written from then on, and an ' +
          'older text as up to date',
        examples: [['ar']]
      })
    ),
    ...Type.Partial(Type.Object(serviceFields)).properties,
    ...optionalServiceFields,
    isVisible: Type.Optional(Type.Boolean())
  },
  { title: 'UpdateService', minProperties: 1 }
)
export type UpdateService = Static<typeof UpdateService>

export const OrderImages = Strict(
  {
    imageIds: Type.Array(Id, {
      maxItems: 50,
      uniqueItems: true,
      description: 'Every picture of the service; the first is its face'
    })
  },
  { title: 'OrderImages' }
)
export type OrderImages = Static<typeof OrderImages>

export const ServiceImageParams = Strict({ id: Id, imageId: Id })

export const ServiceStatus = Strict({ serviceId: Id, isVisible: Type.Boolean() })
export type ServiceStatus = Static<typeof ServiceStatus>

export const ListServices = Strict({
  ...pageProperties,
  q: Type.Optional(
    Text(200, {
      description: "Words of its title or description, or its provider's name",
      examples: ['fridge']
    })
  ),
  id: Type.Optional(IdStart),
  visible: Type.Optional(Type.Boolean())
})
export type ListServices = Static<typeof ListServices>

export const RemoveService = Strict({ ...IdParams.properties, reason: Type.Optional(Line(500)) })
export type RemoveService = Static<typeof RemoveService>

export const SaveCategory = Strict({
  slug: CategorySlug,
  name_en: Line(80, { examples: [english.category] }),
  name_ar: Line(80, { examples: [arabic.category] }),
  aliases: Type.Optional(Aliases)
})
export type SaveCategory = Static<typeof SaveCategory>

export const SaveCity = Strict({
  slug: CitySlug,
  name_en: Line(80, { examples: [english.city] }),
  name_ar: Line(80, { examples: [arabic.city] }),
  aliases: Type.Optional(Aliases),
  lat: Latitude,
  lng: Longitude
})
export type SaveCity = Static<typeof SaveCity>
