import type { Chart } from './chart.ts'
import type { Drawn, View } from './view.ts'

export const chartsIn = ({ parts }: View): Chart[] =>
  parts.flatMap((part) => (part.kind === 'picture' ? [part.chart] : []))

/** The view with its charts drawn as this platform shows them; one that could not be drawn stays as characters. */
export const illustrate = (view: View, draw: (chart: Chart) => Drawn | undefined): View => {
  if (chartsIn(view).length === 0) return view
  const parts = view.parts.map((part) => {
    const drawn = part.kind === 'picture' ? draw(part.chart) : undefined
    return drawn ? { ...part, drawn } : part
  })
  return { ...view, parts }
}
