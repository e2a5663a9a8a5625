import { lazy, Suspense, type ComponentType } from 'react'
import { Route, Router, Switch } from 'wouter'
import { Frame } from './parts/frame'
import { Loading } from './parts/page-states'
import { HomePage } from './pages/home/home-page'
import { locale } from './texts/locale'

/** A page that is loaded when it is opened. */
interface LazyPage {
  path: string
  Page: ComponentType
}

/**
 * Every page but the first, by its path below /en and /ar. A page lies in `pages/<page>/`, exports its
 * component, and reads the parameters of its path with wouter's `useParams`.
 */
const pages: LazyPage[] = [
  {
    path: '/sign-in',
    Page: lazy(async () => asDefault((await import('./pages/sign-in/sign-in-page')).SignInPage))
  },
  {
    path: '/sign-up',
    Page: lazy(async () => asDefault((await import('./pages/sign-in/sign-up-page')).SignUpPage))
  },
  {
    path: '/verify-email',
    Page: lazy(async () => asDefault((await import('./pages/sign-in/verify-page')).VerifyPage))
  },
  {
    path: '/services',
    Page: lazy(async () => asDefault((await import('./pages/services/search-page')).SearchPage))
  },
  {
    path: '/services/:id',
    Page: lazy(async () => asDefault((await import('./pages/services/service-page')).ServicePage))
  },
  {
    path: '/services/:id/book',
    Page: lazy(async () => asDefault((await import('./pages/bookings/book-page')).BookPage))
  },
  {
    path: '/bookings',
    Page: lazy(async () => asDefault((await import('./pages/bookings/list-page')).BookingsPage))
  },
  {
    path: '/bookings/:id',
    Page: lazy(async () => asDefault((await import('./pages/bookings/booking-page')).BookingPage))
  },
  {
    path: '/account',
    Page: lazy(async () => asDefault((await import('./pages/account/account-page')).AccountPage))
  },
  {
    path: '/providers/:id',
    Page: lazy(async () => asDefault((await import('./pages/services/provider-page')).ProviderPage))
  },
  {
    path: '/desk',
    Page: lazy(async () => asDefault((await import('./pages/desk/desk-page')).DeskPage))
  },
  {
    path: '/desk/services',
    Page: lazy(async () => asDefault((await import('./pages/desk/services-page')).DeskServicesPage))
  },
  {
    path: '/desk/hours',
    Page: lazy(async () => asDefault((await import('./pages/desk/hours-page')).HoursPage))
  },
  {
    path: '/desk/earnings',
    Page: lazy(async () => asDefault((await import('./pages/desk/earnings-page')).EarningsPage))
  },
  {
    path: '/admin',
    Page: lazy(async () => asDefault((await import('./pages/admin/analytics-page')).AnalyticsPage))
  },
  {
    path: '/admin/bookings',
    Page: lazy(async () => asDefault((await import('./pages/admin/bookings-page')).AdminBookingsPage))
  },
  {
    path: '/admin/bookings/:id',
    Page: lazy(async () => asDefault((await import('./pages/admin/booking-page')).AdminBookingPage))
  },
  {
    path: '/admin/disputes',
    Page: lazy(async () => asDefault((await import('./pages/admin/disputes-page')).DisputesPage))
  },
  {
    path: '/admin/disputes/:id',
    Page: lazy(async () => asDefault((await import('./pages/admin/dispute-page')).DisputePage))
  },
  {
    path: '/admin/services',
    Page: lazy(async () => asDefault((await import('./pages/admin/services-page')).AdminServicesPage))
  },
  {
    path: '/admin/reviews',
    Page: lazy(async () => asDefault((await import('./pages/admin/reviews-page')).AdminReviewsPage))
  },
  {
    path: '/admin/providers',
    Page: lazy(async () => asDefault((await import('./pages/admin/providers-page')).ProvidersPage))
  },
  {
    path: '/admin/settings',
    Page: lazy(async () => asDefault((await import('./pages/admin/settings-page')).SettingsPage))
  },
  {
    path: '/admin/tickets',
    Page: lazy(async () => asDefault((await import('./pages/admin/tickets-page')).TicketsPage))
  },
  {
    path: '/admin/tickets/:id',
    Page: lazy(async () => asDefault((await import('./pages/admin/ticket-page')).TicketPage))
  },
  {
    path: '/admin/users',
    Page: lazy(async () => asDefault((await import('./pages/admin/users-page')).UsersPage))
  },
  {
    path: '/admin/log',
    Page: lazy(async () => asDefault((await import('./pages/admin/logs-page')).LogsPage))
  },
  {
    path: '/admin/jobs',
    Page: lazy(async () => asDefault((await import('./pages/admin/jobs-page')).JobsPage))
  }
]

const NotFound = lazy(async () => asDefault((await import('./pages/not-found/not-found-page')).NotFoundPage))

function asDefault(Page: ComponentType): { default: ComponentType } {
  return { default: Page }
}

export function App() {
  return (
    <Router base={`/${locale}`}>
      <Frame>
        <Suspense fallback={<Loading />}>
          <Switch>
            <Route path="/" component={HomePage} />
            {pages.map(({ path, Page }) => (
              <Route key={path} path={path} component={Page} />
            ))}
            <Route component={NotFound} />
          </Switch>
        </Suspense>
      </Frame>
    </Router>
  )
}
