import { useEffect, useState } from 'react'

/** The time now (milliseconds), which moves on every so many milliseconds while the part is shown. */
export function useNow(every: number): number {
  const [now, setNow] = useState(Date.now)

  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), every)
    return () => clearInterval(timer)
  }, [every])

  return now
}
