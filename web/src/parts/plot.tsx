import { useEffect, useRef } from 'react'
import Plotter, { type Options, type Series } from 'uplot'
import 'uplot/dist/uPlot.min.css'
import { direction, intlLocale } from '../texts/locale'

const HEIGHT = 240
const SECOND = 1000
/** In seconds. */
const HALF_DAY = 12 * 60 * 60
/** Bars take this part of the room that each has, and are no wider than this many pixels. */
const BAR: [number, number] = [0.7, 48]
const AXIS_WIDTH = 64
/** 1, 2, 5, 10, 20 …: what is counted here has no halves. */
const wholeSteps = Array.from({ length: 13 }, (_, power) =>
  [1, 2, 5].map((step) => step * 10 ** power)
).flat()

export interface PlotSeries {
  name: string
  values: number[]
}

/**
 * Values over days, as bars or as lines. It is a picture to whoever does not see it, so a table stands beside
 * it (`Figures`).
 * @param days dates (YYYY-MM-DD), one for each value
 * @param format how a value is written at the axis
 */
export function Plot({
  label,
  days,
  series,
  kind,
  format
}: {
  label: string
  days: string[]
  series: PlotSeries[]
  kind: 'bars' | 'lines'
  format: (value: number) => string
}) {
  const place = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const element = place.current
    if (element === null) return undefined

    const options = optionsOf({ width: element.clientWidth, series, kind, format })
    const plot = new Plotter(options, [days.map(secondsOf), ...series.map(({ values }) => values)], element)

    const sizes = new ResizeObserver(() => plot.setSize({ width: element.clientWidth, height: HEIGHT }))
    sizes.observe(element)
    // Colours are drawn, so a change between light and dark draws anew.
    const scheme = window.matchMedia('(prefers-color-scheme: dark)')
    const redraw = () => plot.redraw(false)
    scheme.addEventListener('change', redraw)

    return () => {
      scheme.removeEventListener('change', redraw)
      sizes.disconnect()
      plot.destroy()
    }
  }, [days, series, kind, format])

  return (
    <figure className="plot">
      <figcaption aria-hidden="true">
        {series.map(({ name }, index) => (
          <span key={name} className={`key key-${index}`}>
            {name}
          </span>
        ))}
      </figcaption>
      {/* The library counts from the left; the axis of time runs the way the page does. */}
      <div ref={place} className="place" dir="ltr" role="img" aria-label={label} />
    </figure>
  )
}

function optionsOf({
  width,
  series,
  kind,
  format
}: {
  width: number
  series: PlotSeries[]
  kind: 'bars' | 'lines'
  format: (value: number) => string
}): Options {
  const isRightToLeft = direction === 'rtl'
  const axis = {
    stroke: () => colour('--soft'),
    grid: { stroke: () => colour('--line'), width: 1 },
    ticks: { show: false },
    font: `12px ${colour('--face')}`
  }

  return {
    width,
    height: HEIGHT,
    legend: { show: false },
    cursor: { show: false },
    tzDate: (seconds) => Plotter.tzDate(new Date(seconds * SECOND), 'UTC'),
    scales: {
      x: { dir: isRightToLeft ? -1 : 1, range: kind === 'bars' ? rangeOfBars : rangeOfLines },
      y: { range: rangeOf }
    },
    axes: [
      { ...axis, space: 72, size: 28, values: (_, ticks) => ticks.map(shortDay) },
      {
        ...axis,
        side: isRightToLeft ? 1 : 3,
        size: AXIS_WIDTH,
        incrs: wholeSteps,
        values: (_, ticks) => ticks.map((tick) => format(tick))
      }
    ],
    series: [{}, ...series.map((_, index) => drawn(index, kind))]
  }
}

function drawn(index: number, kind: 'bars' | 'lines'): Series {
  const name = index === 0 ? '--accent' : '--star'
  const bars = Plotter.paths.bars?.({ size: BAR })

  return {
    stroke: () => colour(name),
    width: kind === 'bars' ? 0 : 2,
    points: { show: false },
    ...(kind === 'bars' && bars !== undefined ? { fill: () => colour(name), paths: bars } : {})
  }
}

/** From zero, or from what is below it, with some air above. */
function rangeOf(_: Plotter, lowest: number | null, highest: number | null): [number, number] {
  const [low, high] = [Math.min(0, lowest ?? 0), highest ?? 0]
  return [low * 1.1, high <= 0 ? 1 : high * 1.1]
}

/** The first and the last bar stand there whole. */
function rangeOfBars({ data: [seconds] }: Plotter, first: number, last: number): [number, number] {
  const half = seconds.length < 2 ? HALF_DAY : (last - first) / (seconds.length - 1) / 2
  return [first - half, last + half]
}

function rangeOfLines(_: Plotter, first: number, last: number): [number, number] {
  return first === last ? [first - HALF_DAY, last + HALF_DAY] : [first, last]
}

function colour(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name)
}

function secondsOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / SECOND
}

const dayFormat = new Intl.DateTimeFormat(intlLocale, { day: 'numeric', month: 'short', timeZone: 'UTC' })

function shortDay(seconds: number): string {
  return dayFormat.format(new Date(seconds * SECOND))
}
